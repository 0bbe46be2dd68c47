//! A report to paste into a message, a ticket or a paper: a summary, then an entry for each finding
//! with a table of what the versions say.
//!
//! Whatever a draft says stays inside its cell: signs of Markdown and HTML are escaped, and every
//! quotation has a direction of its own.

use std::fmt::Write;

use super::Material;
use super::common::{SEVERITIES, count, findings, label, severity_label};
use super::groups::groups;
use super::json::portable;
use super::quote::{harmless, isolated, shortened};
use crate::lang;
use crate::model::{CheckedDocument, Lang, LocatedFinding, Place, Severity};

/// Quotations are cut to so many columns, in the middle: a report is no copy of the draft.
const QUOTE: usize = 400;

/// The report on all documents.
pub fn markdown(material: &Material<'_>) -> String {
    let mut report = format!("# {}\n\n", label(material, "table-differences"));
    write_summary(&mut report, material);
    for document in material.documents.iter().filter(|document| !document.findings.is_empty()) {
        write_document(&mut report, document, material);
    }
    report
}

/// Severities × languages.
fn write_summary(report: &mut String, material: &Material<'_>) {
    if material.unchecked > 0 {
        let _ = writeln!(report, "{} {}\n", label(material, "table-problems"), material.unchecked);
    }
    if findings(material).next().is_none() {
        let _ = writeln!(report, "{}", label(material, "table-nothing"));
        return;
    }
    let names: Vec<&str> = Lang::ALL.iter().map(|lang| lang::of(*lang).own_name).collect();
    let _ = writeln!(report, "| | {} | = |\n|---|{}", names.join(" | "), "---:|".repeat(Lang::ALL.len() + 1));
    for severity in SEVERITIES {
        let of = |lang: Lang| {
            let named = |located: &LocatedFinding| located.finding.languages.contains(lang);
            findings(material).filter(|(_, located)| located.finding.severity == severity && named(located)).count()
        };
        let counts = Lang::ALL.map(|lang| of(lang).to_string()).join(" | ");
        let _ =
            writeln!(report, "| {} | {counts} | {} |", severity_label(material, severity), count(material, severity));
    }
    report.push('\n');
}

fn write_document(report: &mut String, document: &CheckedDocument, material: &Material<'_>) {
    let _ = writeln!(report, "## {}\n", escaped(&document.id));
    for group in groups(document, material) {
        let _ = writeln!(report, "### {}\n", escaped(&group.heading));
        for located in group.findings {
            write_finding(report, located, material);
        }
    }
}

fn write_finding(report: &mut String, located: &LocatedFinding, material: &Material<'_>) {
    let finding = &located.finding;
    let mark = match finding.severity {
        Severity::Error => "**",
        Severity::Warning | Severity::Note => "",
    };
    let head = format!("{mark}{} {}{mark}", severity_label(material, finding.severity), finding.rule);
    let _ = writeln!(report, "{head}: {}\n", escaped(&located.message));
    if located.places.is_empty() {
        return;
    }
    let _ = writeln!(
        report,
        "| {} | {} | {} |\n|---|---|---|",
        label(material, "table-version"),
        label(material, "table-own-text"),
        label(material, "table-place")
    );
    for place in &located.places {
        write_place(report, place, finding.languages.contains(place.lang), material);
    }
    report.push('\n');
}

fn write_place(report: &mut String, place: &Place, stands_alone: bool, material: &Material<'_>) {
    let words = harmless(&place.text);
    let text = if words.is_empty() {
        format!("*{}*", label(material, "table-missing"))
    } else {
        isolated(&escaped(&shortened(&words, QUOTE)))
    };
    let mark = if stands_alone { "**" } else { "" };
    let position = format!("{}:{}:{}", portable(&place.path), place.start.line, place.start.column);
    let _ = writeln!(report, "| {mark}{}{mark} | {text} | {} |", place.lang, escaped(&position));
}

/// The words on one line, with nothing that Markdown or HTML would read.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in harmless(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '$' | '!' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;
    use crate::report::common::tests::with_hostile;

    #[test]
    fn a_draft_stays_inside_its_cell() {
        let report = with_hostile(markdown);
        let events: Vec<Event<'_>> = Parser::new_ext(&report, Options::ENABLE_TABLES).collect();
        let count = |wanted: fn(&Event<'_>) -> bool| events.iter().filter(|event| wanted(event)).count();
        assert_eq!(count(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Code(_))), 0);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::Table(_)))), 2);
        // Three severities, six versions, and their two headings.
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::TableRow))), 9);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::TableCell))), 8 * 4 + 3 * 7);
        assert!(report.contains("| ar | \u{2068}=1+1 \"نص\" \\| خط ثان\u{2069} |"), "{report}");
    }
}
