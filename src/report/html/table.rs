//! The versions side by side: a table, a row a provision, its findings explained under it or beside it.
//!
//! Each row is a `tbody` of its own, so that the stylesheet can set text and notes beside one another, a
//! browser need not lay out what is far from the window, and print keeps them together.

use std::fmt::Write;

use super::Frame;
use super::escape::{sentence, text};
use super::marks::{class, write_marked, write_missing};
use super::places::{Mark, Placed, Unit};
use super::words::{Words, direction};
use crate::lang;
use crate::model::{Address, Lang, LangSet, Place, TextRow, Waiver};
use crate::report::json::portable;

/// Writes the table of a document.
pub fn write_table(page: &mut String, frame: &Frame<'_>) {
    let _ = write!(
        page,
        "<table class=\"versions of{}\" role=\"table\" aria-label=\"{}\">",
        frame.langs.len(),
        text(&frame.document.id)
    );
    write_head(page, frame);
    for (number, unit) in frame.places.units.iter().enumerate() {
        for row in unit.rows.clone() {
            write_row(page, frame, (number, unit), row);
        }
    }
    page.push_str("</table>\n");
    write_loose(page, frame);
}

fn write_head(page: &mut String, frame: &Frame<'_>) {
    page.push_str("<thead role=\"rowgroup\"><tr role=\"row\">");
    let _ = write!(page, "<th scope=\"col\" role=\"columnheader\">{}</th>", frame.words.provision);
    for lang in frame.langs.iter() {
        let _ = write!(page, "<th scope=\"col\" role=\"columnheader\"{}>{}</th>", spoken(lang), own_name(lang));
    }
    page.push_str("</tr></thead>\n");
}

/// The attributes of an element whose words are in a language.
pub fn spoken(lang: Lang) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", lang.code(), direction(lang::of(lang).is_right_to_left))
}

/// What its readers call a language.
pub fn own_name(lang: Lang) -> &'static str {
    lang::of(lang).own_name
}

/// Identifies an article on the page; the point behind it keeps one from being the beginning of another.
pub fn unit_key(frame: &Frame<'_>, unit: usize) -> String {
    format!("{}.{}.", frame.number, unit + 1)
}

fn write_row(page: &mut String, frame: &Frame<'_>, unit: (usize, &Unit), row: usize) {
    let Some(texts) = frame.document.texts.get(row) else { return };
    let (key, kind) = (unit_key(frame, unit.0), if texts.is_heading { " class=\"heading\"" } else { "" });
    let _ = write!(page, "<tbody role=\"rowgroup\" id=\"r{}.{}\" data-place=\"{key}\"{kind}>", frame.number, row + 1);
    page.push_str("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
    if row == unit.1.rows.start {
        let level = frame.level + 2;
        let _ = write!(page, "<h{level} id=\"u{key}\">{}</h{level}>", text(&frame.words.place(&unit.1.address)));
    }
    let _ = write!(page, "{}</th>", text(&inner_label(frame, unit.1, texts)));
    for lang in frame.langs.iter() {
        write_cell(page, frame, (row, texts), lang);
    }
    page.push_str("</tr>");
    let notes = frame.places.rows.get(row).map_or(0..0, |marks| marks.notes.clone());
    if !notes.is_empty() {
        let _ = write!(
            page,
            "<tr class=\"notes\" role=\"row\"><td role=\"cell\" colspan=\"{}\"><ol>",
            frame.langs.len() + 1
        );
        notes.for_each(|finding| write_note(page, frame, finding));
        page.push_str("</ol></td></tr>");
    }
    page.push_str("</tbody>\n");
}

/// The address within its article, which stands above it.
fn inner_label(frame: &Frame<'_>, unit: &Unit, texts: &TextRow) -> String {
    let steps = texts.address.steps.get(unit.address.steps.len()..).unwrap_or(&[]);
    let inner = Address { steps: steps.to_vec(), part: texts.address.part };
    if inner == Address::default() || (texts.is_heading && steps.is_empty()) {
        return String::new();
    }
    frame.words.place(&inner)
}

fn write_cell(page: &mut String, frame: &Frame<'_>, row: (usize, &TextRow), lang: Lang) {
    let marks: &[Mark] = frame.places.rows.get(row.0).map_or(&[], |marks| marks.marks[lang].as_slice());
    let cells = &row.1.cells[lang];
    let kind = if cells.is_empty() { " class=\"gap\"" } else { "" };
    let _ = write!(page, "<td role=\"cell\"{}{kind} data-name=\"{}\">", spoken(lang), own_name(lang));
    if cells.is_empty() {
        write_gap(page, frame, marks);
    }
    for (index, cell) in cells.iter().enumerate() {
        let own: Vec<&Mark> = marks.iter().filter(|mark| mark.cell == Some(index)).collect();
        page.push_str("<p>");
        write_marked(page, &cell.text, &own, frame.numbers);
        page.push_str("</p>");
    }
    page.push_str("</td>");
}

/// A version that lacks the row: in words where a finding says so, by a dash elsewhere.
fn write_gap(page: &mut String, frame: &Frame<'_>, marks: &[Mark]) {
    let words = frame.words;
    let _ = write!(page, "<p lang=\"{}\" dir=\"{}\">", words.lang, words.direction());
    if marks.is_empty() {
        let _ = write!(page, "<span role=\"img\" aria-label=\"{}\">—</span>", words.no_text);
    }
    marks.iter().for_each(|mark| write_missing(page, mark, frame.numbers));
    page.push_str("</p>");
}

/// The explanation of a finding.
fn write_note(page: &mut String, frame: &Frame<'_>, finding: usize) {
    let Some(placed) = frame.places.findings.get(finding) else { return };
    let (located, words) = (placed.located, frame.words);
    let (number, class) = (frame.numbers.of(finding), class(located.finding.severity));
    let codes = located.finding.languages.codes().join(" ");
    let place = frame.unit_of(placed.row).map(|unit| unit_key(frame, unit)).unwrap_or_default();
    // The note stands under the text of the version that stands alone.
    let is_odd = |lang: Lang| located.finding.languages.contains(lang);
    let column = frame.langs.iter().position(is_odd).unwrap_or(0) + 1;
    let (waived, mark) = if located.waived.is_some() { ("yes", " accepted") } else { ("no", "") };
    let _ = write!(
        page,
        "<li id=\"f{number}\" value=\"{number}\" class=\"finding {class}{mark} at{column}\" tabindex=\"-1\" data-severity=\"{class}\" \
         data-rule=\"{rule}\" data-language=\"{codes}\" data-place=\"{place}\" data-waived=\"{waived}\" data-fingerprint=\"{}\">",
        text(&located.fingerprint),
        rule = located.finding.rule,
    );
    let _ = write!(
        page,
        "<p class=\"head\"><span class=\"number {class}\">{number}</span> <b>{}</b> <span class=\"place\">{}</span></p>",
        words.severity_name(located.finding.severity),
        text(&located.label)
    );
    let _ = write!(page, "<p class=\"message\">{}</p>", sentence(&located.message));
    if let Some(waiver) = &located.waived {
        write_waiver(page, waiver, words);
    }
    write_who(page, frame, placed);
    page.push_str("</li>");
}

/// Why a finding was accepted, by whom, and until when.
fn write_waiver(page: &mut String, waiver: &Waiver, words: &Words) {
    let _ = write!(page, "<p class=\"waiver\">{} <bdi>{}</bdi>", words.accepted_because, text(&waiver.reason));
    if let Some(author) = &waiver.author {
        let _ = write!(page, " (<bdi>{}</bdi>)", text(author));
    }
    if let Some(day) = &waiver.expires {
        let _ = write!(page, " · ≤ <bdi>{}</bdi>", text(day));
    }
    page.push_str("</p>");
}

/// Which versions stand alone and which agree, the rule, and the lines in the files.
fn write_who(page: &mut String, frame: &Frame<'_>, placed: &Placed<'_>) {
    let (finding, words) = (&placed.located.finding, frame.words);
    let _ = write!(page, "<p class=\"who\">{} {}", words.verdict_name(finding.verdict), names(finding.languages));
    if !finding.agreeing.is_empty() {
        let _ = write!(page, " · {} {}", words.agree, names(finding.agreeing));
    }
    let _ = write!(
        page,
        "</p><p class=\"files\"><a href=\"#{0}\">{0} {1}</a>",
        finding.rule,
        words.rule_name(finding.rule, finding.name)
    );
    for (place, row) in placed.located.places.iter().zip(&placed.evidence_rows) {
        if finding.languages.contains(place.lang) {
            let elsewhere = row.filter(|&row| Some(row) != placed.row && !place.text.is_empty());
            write_file(page, frame, place, elsewhere);
        }
    }
    page.push_str("</p>");
}

fn write_file(page: &mut String, frame: &Frame<'_>, place: &Place, elsewhere: Option<usize>) {
    let path = portable(&place.path);
    let file = path.rsplit('/').next().unwrap_or("");
    let _ = write!(page, " <span dir=\"ltr\">{}:{}</span>", text(file), place.start.line);
    if let Some(row) = elsewhere {
        let _ = write!(page, " <a href=\"#r{}.{}\">{}</a>", frame.number, row + 1, frame.words.elsewhere);
    }
}

/// The languages in their own names.
pub fn names(langs: LangSet) -> String {
    let name = |lang: Lang| format!("<bdi lang=\"{}\">{}</bdi>", lang.code(), own_name(lang));
    langs.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Findings whose evidence stands in no row.
fn write_loose(page: &mut String, frame: &Frame<'_>) {
    let loose = frame.places.findings.iter().enumerate().filter(|(_, placed)| placed.row.is_none());
    let loose: Vec<usize> = loose.map(|(finding, _)| finding).collect();
    if loose.is_empty() {
        return;
    }
    let level = frame.level + 1;
    let _ = write!(page, "<h{level}>{}</h{level}><ol class=\"loose\">", frame.words.other_findings);
    loose.into_iter().for_each(|finding| write_note(page, frame, finding));
    page.push_str("</ol>\n");
}
