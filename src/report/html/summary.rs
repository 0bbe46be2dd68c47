//! What comes before the texts: the verdict, and the tables that lead to the places.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Frame;
use super::escape::{sentence, text};
use super::marks::class;
use super::table::{names, own_name, spoken, unit_key};
use super::words::Words;
use crate::model::{Address, CheckedDocument, Lang, LangSet, LocatedFinding, Severity, Unit};
use crate::report::common::around_place;
use crate::report::json::portable;

/// From the gravest.
pub const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// How many findings a document has that nobody accepted.
pub fn count(document: &CheckedDocument, severity: Severity) -> usize {
    counting(document).filter(|located| located.finding.severity == severity).count()
}

fn counting(document: &CheckedDocument) -> impl Iterator<Item = &LocatedFinding> {
    document.findings.iter().filter(|located| located.waived.is_none())
}

/// Longer names of what is no article are cut at the head of the strip.
const MOST_LETTERS: usize = 16;

/// The verdict on some documents in one sentence, with the class of its colour.
pub fn verdict(documents: &[CheckedDocument], words: &Words) -> (&'static str, &'static str) {
    let findings = documents.iter().flat_map(counting);
    match findings.map(|located| located.finding.severity).max() {
        Some(Severity::Error) => ("e", words.must_be_corrected),
        Some(Severity::Warning) => ("w", words.worth_a_look),
        Some(Severity::Note) => ("n", words.only_notes),
        None => ("clean", words.no_differences),
    }
}

/// The number of findings of each severity.
pub fn write_counts(page: &mut String, documents: &[CheckedDocument], words: &Words) {
    page.push_str("<ul class=\"counts\">");
    for severity in SEVERITIES {
        let number: usize = documents.iter().map(|document| count(document, severity)).sum();
        let name = words.severity_plural(severity);
        let _ = write!(page, "<li class=\"{}\">{name} <b>{number}</b></li>", class(severity));
    }
    // Those that the page does not show are counted too.
    let accepted = |document: &CheckedDocument| document.waived + document.findings.len() - counting(document).count();
    let accepted: usize = documents.iter().map(accepted).sum();
    if accepted > 0 {
        let _ = write!(page, "<li class=\"accepted\">{} <b>{accepted}</b></li>", words.accepted);
    }
    page.push_str("</ul>");
}

/// The summary of one document.
pub fn write_summary(page: &mut String, frame: &Frame<'_>) {
    let (level, words) = (frame.level, frame.words);
    let _ = write!(page, "<section class=\"summary\"><h{0}>{1}</h{0}>", level + 1, words.summary);
    if !frame.places.findings.is_empty() {
        write_strip(page, frame);
        page.push_str("<div class=\"overview\">");
        write_rules(page, frame);
        write_list(page, frame);
        page.push_str("</div>");
    }
    write_versions(page, frame);
    page.push_str("</section>\n");
}

/// The findings of each rule or article in each version: how many, how grave, and the first.
#[derive(Clone, Copy)]
struct Heap {
    count: usize,
    worst: Severity,
    first: usize,
}

/// Counts findings by a key and by version; `None` counts all of a key.
fn heaps<K: Ord + Clone>(frame: &Frame<'_>, key: impl Fn(usize) -> Option<K>) -> BTreeMap<(K, Option<Lang>), Heap> {
    let mut heaps = BTreeMap::new();
    for (number, placed) in frame.places.findings.iter().enumerate() {
        let (Some(key), finding) = (key(number), &placed.located.finding) else { continue };
        if placed.located.waived.is_some() {
            continue;
        }
        for lang in finding.languages.iter().map(Some).chain([None]) {
            let empty = Heap { count: 0, worst: Severity::Note, first: number };
            let heap = heaps.entry((key.clone(), lang)).or_insert(empty);
            heap.count += 1;
            heap.worst = heap.worst.max(finding.severity);
        }
    }
    heaps
}

fn write_rules(page: &mut String, frame: &Frame<'_>) {
    let words = frame.words;
    let rule_of = |number: usize| frame.places.findings.get(number).map(|placed| placed.located.finding.rule);
    let heaps = heaps(frame, rule_of);
    let _ = write!(
        page,
        "<table class=\"rules\"><caption>{}</caption><thead><tr><th scope=\"col\">{}</th>",
        words.by_rule, words.rule
    );
    for lang in frame.langs.iter() {
        let _ = write!(page, "<th scope=\"col\"{}>{}</th>", spoken(lang), own_name(lang));
    }
    let _ = write!(page, "<th scope=\"col\">{}</th></tr></thead><tbody>", words.all);
    for ((rule, _), all) in heaps.iter().filter(|((_, lang), _)| lang.is_none()) {
        let name = frame.rules.iter().find(|line| line.code == *rule).map_or("", |line| line.name);
        let name = words.rule_name(rule, name);
        let _ = write!(page, "<tr><th scope=\"row\"><a href=\"#{rule}\">{rule}</a> {name}</th>");
        for lang in frame.langs.iter() {
            let only = format!("rule={rule} language={}", lang.code());
            write_heap(page, frame, heaps.get(&(*rule, Some(lang))), (&only, &format!("{rule}, {}", own_name(lang))));
        }
        write_heap(page, frame, Some(all), (&format!("rule={rule}"), rule));
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table>");
}

/// A figure that leads to the first of the findings it counts; `only` tells the script which they are.
fn write_heap(page: &mut String, frame: &Frame<'_>, heap: Option<&Heap>, (only, label): (&str, &str)) {
    let Some(heap) = heap else {
        page.push_str("<td>·</td>");
        return;
    };
    let (first, class) = (frame.numbers.of(heap.first), class(heap.worst));
    let heat = heap.count.min(3);
    let label = format!("{label}: {}", heap.count);
    let only = if frame.has_accepted() { format!("{only} waived=no") } else { only.to_owned() };
    let _ = write!(
        page,
        "<td class=\"{class} heat{heat}\"><a href=\"#f{first}\" data-only=\"{only}\" title=\"{0}\" aria-label=\"{0}\">{1}</a></td>",
        text(&label),
        heap.count
    );
}

/// Articles × languages.
fn write_strip(page: &mut String, frame: &Frame<'_>) {
    let heaps = heaps(frame, |number| frame.places.findings.get(number).and_then(|placed| frame.unit_of(placed.row)));
    let is_shown = |unit: &usize| heaps.contains_key(&(*unit, None)) || has_text(frame, *unit);
    let units: Vec<usize> = (0..frame.places.units.len()).filter(is_shown).collect();
    let _ = write!(
        page,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"strip\"><caption>{0}</caption><thead><tr><td></td>",
        frame.words.by_article
    );
    for &unit in &units {
        let label = frame.words.place(&frame.places.units[unit].address);
        let _ = write!(
            page,
            "<th scope=\"col\"><a href=\"#u{}\" title=\"{1}\" aria-label=\"{1}\">{2}</a></th>",
            unit_key(frame, unit),
            text(&label),
            text(&short_label(frame, unit))
        );
    }
    page.push_str("</tr></thead><tbody>");
    for lang in frame.langs.iter() {
        let _ = write!(page, "<tr><th scope=\"row\">{}</th>", names(LangSet::only(lang)));
        for &unit in &units {
            let only = format!("place={} language={}", unit_key(frame, unit), lang.code());
            let label = format!("{}, {}", frame.words.place(&frame.places.units[unit].address), own_name(lang));
            write_heap(page, frame, heaps.get(&(unit, Some(lang))), (&only, &label));
        }
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table></div>");
}

/// Whether a unit holds more than its heading.
fn has_text(frame: &Frame<'_>, unit: usize) -> bool {
    let rows = frame.places.units.get(unit).map_or(0..0, |unit| unit.rows.clone());
    frame.document.texts.get(rows).unwrap_or(&[]).iter().any(|row| !row.is_heading)
}

/// The number of an article; what is no article says what it is, if need be in its first letters: `foot. 2`.
fn short_label(frame: &Frame<'_>, unit: usize) -> String {
    let Some(step) = frame.places.units.get(unit).and_then(|unit| unit.address.steps.last()) else {
        return String::new();
    };
    if let (Unit::Article, Some(number)) = (step.unit, step.number) {
        return number.to_string();
    }
    let label = frame.words.place(&Address { steps: vec![*step], ..Address::default() });
    match label.rsplit_once(' ') {
        _ if label.chars().count() <= MOST_LETTERS => label,
        Some((name, number)) => format!("{}. {number}", start(name, 4)),
        None => start(&label, MOST_LETTERS),
    }
}

fn start(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

fn write_list(page: &mut String, frame: &Frame<'_>) {
    let words = frame.words;
    let _ = write!(
        page,
        "<div class=\"list\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><p>{0} ({1})</p><ol>",
        words.list_of_findings,
        frame.places.findings.len()
    );
    for (number, placed) in frame.places.findings.iter().enumerate() {
        let (located, shown) = (placed.located, frame.numbers.of(number));
        // The place within the sentence is the link; where the sentence names none, it stands before it.
        let (before, place, after) =
            around_place(&located.message, &located.label).unwrap_or(("", &located.label, &located.message));
        let space = if after.len() == located.message.len() { " " } else { "" };
        let _ = write!(
            page,
            "<li value=\"{shown}\" class=\"{}{}\" data-f=\"{shown}\"><b>{}</b> {}<a href=\"#f{shown}\">{}</a>{space}{}</li>",
            class(located.finding.severity),
            if located.waived.is_some() { " accepted" } else { "" },
            words.severity_name(located.finding.severity),
            sentence(before),
            text(place),
            sentence(after)
        );
    }
    page.push_str("</ol></div>");
}

/// What was read of each version: whoever doubts a finding looks here first.
fn write_versions(page: &mut String, frame: &Frame<'_>) {
    let words = frame.words;
    let _ = write!(page, "<details><summary>{}</summary><table><thead><tr>", words.what_was_read);
    for head in [words.language, words.file, words.articles, words.provisions] {
        let _ = write!(page, "<th scope=\"col\">{head}</th>");
    }
    page.push_str("</tr></thead><tbody>");
    for (lang, summary) in frame.document.versions.iter() {
        let Some(summary) = summary else { continue };
        let _ = write!(
            page,
            "<tr><th scope=\"row\">{}</th><td dir=\"ltr\">{}</td><td>{}</td><td>{}</td></tr>",
            names(LangSet::only(lang)),
            text(&portable(&summary.path)),
            summary.articles,
            summary.provisions
        );
    }
    let _ = write!(page, "</tbody></table><p>{} {}</p></details>", words.rows, frame.document.rows);
}

/// All documents of a batch, each with its verdict.
pub fn write_index(page: &mut String, documents: &[CheckedDocument], words: &Words) {
    let _ = write!(
        page,
        "<nav aria-labelledby=\"index\"><h2 id=\"index\">{}</h2><table class=\"index\"><thead><tr>",
        words.documents
    );
    for head in [words.document, words.verdict, words.errors, words.warnings, words.notes] {
        let _ = write!(page, "<th scope=\"col\">{head}</th>");
    }
    page.push_str("</tr></thead><tbody>");
    for (number, document) in documents.iter().enumerate() {
        let (class, verdict) = verdict(std::slice::from_ref(document), words);
        let _ = write!(
            page,
            "<tr><th scope=\"row\"><a href=\"#d{}\">{}</a></th><td class=\"{class}\">{verdict}</td>",
            number + 1,
            text(&document.id)
        );
        for severity in SEVERITIES {
            let _ = write!(page, "<td>{}</td>", count(document, severity));
        }
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table></nav>\n");
}
