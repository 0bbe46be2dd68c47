//! What the script needs: filters, columns, movement, help. Without script none of it is shown, and
//! everything else is.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Frame;
use super::escape::text;
use super::marks::class;
use super::summary::SEVERITIES;
use super::table::{own_name, spoken, unit_key};
use super::words::Words;
use crate::model::{Lang, LangSet, Severity};
use crate::report::RuleLine;

/// Articles beyond this number are not listed for choice one by one.
const MOST_PLACES: usize = 4000;

/// The bar of filters.
pub fn write_controls(page: &mut String, frames: &[Frame<'_>]) {
    let Some(words) = frames.first().map(|frame| frame.words) else { return };
    let langs: LangSet = frames.iter().flat_map(|frame| frame.langs.iter()).collect();
    let has_findings = frames.iter().any(|frame| !frame.places.findings.is_empty());
    let _ = write!(page, "<div class=\"controls\" role=\"search\" aria-label=\"{}\" hidden>", words.show);
    if has_findings {
        write_severities(page, frames);
        write_languages(page, langs, words);
        write_acceptance(page, frames);
        write_rules(page, frames);
    }
    write_places(page, frames);
    if has_findings {
        let _ = write!(
            page,
            "<label><input type=\"checkbox\" id=\"brief\"> {}</label><button type=\"button\" id=\"clear\">{}</button>",
            words.only_with_findings, words.clear
        );
    }
    write_columns(page, langs, words);
    if has_findings {
        write_movement(page, words);
    }
    page.push_str("</div>\n");
}

fn write_severities(page: &mut String, frames: &[Frame<'_>]) {
    let Some(words) = frames.first().map(|frame| frame.words) else { return };
    let findings = || frames.iter().flat_map(|frame| &frame.places.findings);
    let _ = write!(page, "<fieldset><legend>{}</legend>", words.severity);
    for severity in SEVERITIES {
        let count = findings().filter(|placed| placed.located.finding.severity == severity).count();
        let name = words.severity_plural(severity);
        write_chip(page, "severity", class(severity), &format!("{name} <span>{count}</span>"));
    }
    page.push_str("</fieldset>");
}

fn write_languages(page: &mut String, langs: LangSet, words: &Words) {
    let _ = write!(page, "<fieldset><legend>{}</legend>", words.languages);
    for lang in langs.iter() {
        write_chip(page, "language", lang.code(), &format!("<bdi{}>{}</bdi>", spoken(lang), own_name(lang)));
    }
    page.push_str("</fieldset>");
}

/// Accepted or not, where there are both.
fn write_acceptance(page: &mut String, frames: &[Frame<'_>]) {
    let Some(words) = frames.first().map(|frame| frame.words) else { return };
    let findings = || frames.iter().flat_map(|frame| &frame.places.findings);
    let accepted = findings().filter(|placed| placed.located.waived.is_some()).count();
    if accepted == 0 {
        return;
    }
    let _ = write!(page, "<fieldset><legend>{}</legend>", words.acceptance);
    for (value, name, count) in
        [("no", words.not_accepted, findings().count() - accepted), ("yes", words.accepted, accepted)]
    {
        write_chip(page, "waived", value, &format!("{name} <span>{count}</span>"));
    }
    page.push_str("</fieldset>");
}

/// A choice that may be combined with others of its kind.
fn write_chip(page: &mut String, filter: &str, value: &str, label: &str) {
    let _ = write!(
        page,
        "<label class=\"chip {value}\"><input type=\"checkbox\" data-filter=\"{filter}\" value=\"{value}\"> {label}</label>"
    );
}

/// The rules that found something, by family.
fn write_rules(page: &mut String, frames: &[Frame<'_>]) {
    let Some(words) = frames.first().map(|frame| frame.words) else { return };
    let _ = write!(
        page,
        "<label><span>{0}</span> <select data-filter=\"rule\"><option value=\"\">{1}</option>",
        words.rule, words.all_rules
    );
    let mut family = "";
    for line in rules_found(frames) {
        let letter = line.code.get(..1).unwrap_or("");
        if letter != family {
            let close = if family.is_empty() { "" } else { "</optgroup>" };
            let _ = write!(
                page,
                "{close}<optgroup label=\"{0}\"><option value=\"{letter}\">{letter} – {0}</option>",
                text(line.family)
            );
            family = letter;
        }
        let _ =
            write!(page, "<option value=\"{0}\">{0} {1}</option>", line.code, words.rule_name(line.code, line.name));
    }
    page.push_str(if family.is_empty() { "</select></label>" } else { "</optgroup></select></label>" });
}

/// The rules that found something, in the order of the catalogue.
pub fn rules_found<'a>(frames: &[Frame<'a>]) -> Vec<&'a RuleLine> {
    let mut found: BTreeMap<&str, ()> = BTreeMap::new();
    for placed in frames.iter().flat_map(|frame| &frame.places.findings) {
        found.insert(placed.located.finding.rule, ());
    }
    let rules = frames.first().map_or(&[][..], |frame| frame.rules);
    rules.iter().filter(|line| found.contains_key(line.code)).collect()
}

fn write_places(page: &mut String, frames: &[Frame<'_>]) {
    let Some(words) = frames.first().map(|frame| frame.words) else { return };
    let _ = write!(
        page,
        "<label><span>{0}</span> <select data-filter=\"place\"><option value=\"\">{1}</option>",
        words.article, words.all_articles
    );
    let mut left = MOST_PLACES;
    for frame in frames {
        let is_batch = frames.len() > 1;
        if is_batch {
            let (name, whole) = (text(&frame.document.id), words.whole_document);
            let _ =
                write!(page, "<optgroup label=\"{name}\"><option value=\"{}.\">{name}: {whole}</option>", frame.number);
        }
        for (number, unit) in frame.places.units.iter().enumerate().take(left) {
            let label = words.place(&unit.address);
            let _ = write!(page, "<option value=\"{}\">{}</option>", unit_key(frame, number), text(&label));
        }
        left = left.saturating_sub(frame.places.units.len());
        page.push_str(if is_batch { "</optgroup>" } else { "" });
    }
    page.push_str("</select></label>");
}

/// Which versions are shown, and in which order.
fn write_columns(page: &mut String, langs: LangSet, words: &Words) {
    let _ = write!(page, "<details class=\"columns\"><summary>{}</summary><ul>", words.columns);
    for lang in langs.iter() {
        write_column(page, lang, words);
    }
    page.push_str("</ul></details>");
}

fn write_column(page: &mut String, lang: Lang, words: &Words) {
    let (code, name) = (lang.code(), own_name(lang));
    let _ = write!(
        page,
        "<li data-column=\"{code}\"><label><input type=\"checkbox\" checked> <bdi{}>{name}</bdi></label>",
        spoken(lang)
    );
    for (step, label, sign) in [(-1, words.move_earlier, "↑"), (1, words.move_later, "↓")] {
        let _ = write!(
            page,
            "<button type=\"button\" data-step=\"{step}\" aria-label=\"{label}: {name}\" title=\"{label}\">{sign}</button>"
        );
    }
    page.push_str("</li>");
}

fn write_movement(page: &mut String, words: &Words) {
    let _ = write!(
        page,
        "<div class=\"movement\"><output id=\"shown\" aria-live=\"polite\" data-label=\"{}\"></output>\
         <button type=\"button\" id=\"previous\" aria-label=\"{1}\" title=\"{1} (p)\">↑</button>\
         <button type=\"button\" id=\"next\" aria-label=\"{2}\" title=\"{2} (n)\">↓</button>\
         <button type=\"button\" id=\"help\" aria-label=\"{3}\" title=\"{3} (?)\">?</button></div>",
        words.shown, words.previous, words.next, words.help
    );
}

/// The keys, on demand.
pub fn write_help(page: &mut String, words: &Words) {
    let _ =
        write!(page, "<dialog id=\"keys\" aria-labelledby=\"keys-head\"><h2 id=\"keys-head\">{}</h2><dl>", words.keys);
    let keys: [(&[&str], &str); 4] = [
        (&["n", "j"], words.key_next),
        (&["p", "k"], words.key_previous),
        (&["c"], words.key_clear),
        (&["?"], words.key_help),
    ];
    for (keys, meaning) in keys {
        let keys: Vec<String> = keys.iter().map(|key| format!("<kbd>{key}</kbd>")).collect();
        let _ = write!(page, "<dt>{}</dt><dd>{meaning}</dd>", keys.join(" "));
    }
    page.push_str("</dl>");
    write_legend(page, words);
    let _ = writeln!(page, "<button type=\"button\" id=\"close\">{}</button></dialog>", words.close);
}

/// How the marks are to be read, by example.
pub fn write_legend(page: &mut String, words: &Words) {
    let number = format!("<span class=\"number {}\">1</span>", class(Severity::Error));
    let _ = write!(
        page,
        "<p class=\"legend\"><mark class=\"e\">{}</mark>{number} {} {} <mark class=\"agreeing\">{}</mark> {}</p>",
        words.words_alone, words.words_alone_mean, words.number_leads, words.words_agreeing, words.words_agreeing_mean
    );
}
