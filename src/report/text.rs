//! For people on a terminal.
//!
//! ```text
//!   draft  —  412 rows in ar zh en fr ru es
//!
//!   article 12
//!     error S001  Arabic has no paragraph 2 (b); the other five have it.
//!       ar  —  it should stand at draft/ar.md:88:1
//!       en  (b) To report to the Conference …           draft/en.md:88:1
//! ```
//!
//! Every quotation stands in an isolate, so that Arabic never reorders the line
//! it stands in, and nothing is drawn under foreign scripts.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::Material;
use super::quote::{harmless, isolated, shortened, wrapped};
use crate::model::{CheckedDocument, Lang, LocatedFinding, Place, Severity};

/// Quotations of the versions that stand alone take at most so many lines; those that agree take one,
/// since they say the same thing in other words.
const QUOTE_LINES: usize = 3;

/// The report on all documents.
pub fn text(material: &Material<'_>) -> String {
    let documents = material.documents;
    let mut report = String::new();
    for document in documents {
        write_document(&mut report, document, material.width);
    }
    if documents.iter().flat_map(counting).next().is_some() {
        write_summary(&mut report, documents);
    }
    write_verdict(&mut report, documents, material.unchecked);
    report
}

fn write_document(report: &mut String, document: &CheckedDocument, width: usize) {
    let langs: Vec<&str> = document.versions.iter().filter(|(_, v)| v.is_some()).map(|(lang, _)| lang.code()).collect();
    let bold = Style::new().bold();
    let _ = writeln!(report, "{bold}{}{bold:#}  —  {} rows in {}\n", document.id, document.rows, langs.join(" "));
    let mut unit = None;
    for located in &document.findings {
        let here = located.finding.address.basic_unit().label();
        if unit.as_ref() != Some(&here) {
            let _ = writeln!(report, "{bold}{here}{bold:#}");
            unit = Some(here);
        }
        write_finding(report, located, width);
    }
}

fn write_finding(report: &mut String, located: &LocatedFinding, width: usize) {
    let finding = &located.finding;
    let colour = colour(finding.severity);
    let head = format!("  {} {}  ", finding.severity.name(), finding.rule);
    let lines = wrapped(&located.message, width.saturating_sub(head.width()), 8);
    let dim = Style::new().dimmed();
    // So many digits of the fingerprint tell findings apart, and `hexapla waive` takes them.
    let print = located.fingerprint.get(..8).unwrap_or("");
    let last = lines.len().saturating_sub(1);
    for (index, line) in lines.iter().enumerate() {
        if index == 0 {
            let _ = write!(report, "  {colour}{}{colour:#} {}  {line}", finding.severity.name(), finding.rule);
        } else {
            let _ = write!(report, "{:indent$}{line}", "", indent = head.width());
        }
        let _ = if index < last { writeln!(report) } else { writeln!(report, "  {dim}{print}{dim:#}") };
    }
    if let Some(waiver) = &located.waived {
        let by = waiver.author.as_deref().map_or_else(String::new, |author| format!(" ({author})"));
        let said = format!("accepted: {}{by}", waiver.reason);
        wrapped(&said, width.saturating_sub(8), QUOTE_LINES).iter().for_each(|line| {
            let _ = writeln!(report, "        {}", isolated(line));
        });
    }
    for place in &located.places {
        let stands_alone = finding.languages.contains(place.lang);
        write_place(report, place, stands_alone, width);
    }
    report.push('\n');
}

/// The quotation, and under it where it stands, as terminals turn it into a link.
fn write_place(report: &mut String, place: &Place, stands_alone: bool, width: usize) {
    let mark = if stands_alone { Style::new().bold() } else { Style::new() };
    let dim = Style::new().dimmed();
    let position = format!("{}:{}:{}", place.path.display(), place.start.line, place.start.column);
    if place.text.trim().is_empty() {
        let _ = writeln!(report, "    {mark}{}{mark:#}  — missing; should stand at {dim}{position}{dim:#}", place.lang);
        return;
    }
    let room = width.saturating_sub(8);
    let lines = if stands_alone {
        wrapped(&place.text, room, QUOTE_LINES)
    } else {
        // The place follows on the same line, where that leaves enough to recognise the text by.
        let space = room.saturating_sub(position.width() + 2);
        vec![shortened(&harmless(&place.text), if space < room / 2 { room } else { space })]
    };
    let last = lines.len().saturating_sub(1);
    for (index, line) in lines.iter().enumerate() {
        let tag = if index == 0 { place.lang.code() } else { "  " };
        let fits = index == last && line.width() + 2 + position.width() <= room;
        let behind = if fits { format!("  {dim}{position}{dim:#}") } else { String::new() };
        let _ = writeln!(report, "    {mark}{tag}{mark:#}  {}{behind}", isolated(line));
        if index == last && !fits {
            let _ = writeln!(report, "        {dim}{position}{dim:#}");
        }
    }
}

/// The findings that nobody accepted.
fn counting(document: &CheckedDocument) -> impl Iterator<Item = &LocatedFinding> {
    document.findings.iter().filter(|located| located.waived.is_none())
}

const fn colour(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Note => AnsiColor::Cyan.on_default().bold(),
    }
}

/// Rules × languages: how often each version stands alone.
fn write_summary(report: &mut String, documents: &[CheckedDocument]) {
    let counting = || documents.iter().flat_map(counting);
    let findings = || counting().map(|located| &located.finding);
    let mut rules: Vec<(&str, &str)> = findings().map(|finding| (finding.rule, finding.name)).collect();
    rules.sort_unstable();
    rules.dedup();
    let widest = rules.iter().map(|(_, name)| name.width()).max().unwrap_or(0);
    let _ = write!(report, "{:indent$}", "", indent = widest + 8);
    for lang in Lang::ALL {
        let _ = write!(report, "{lang:>5}");
    }
    let _ = writeln!(report, "{:>7}", "all");
    for (code, name) in rules {
        let _ = write!(report, "  {code}  {name:<widest$}");
        for lang in Lang::ALL {
            let count = findings().filter(|finding| finding.rule == code && finding.languages.contains(lang)).count();
            let shown = if count == 0 { "·".to_owned() } else { count.to_string() };
            let _ = write!(report, "{shown:>5}");
        }
        let _ = writeln!(report, "{:>7}", findings().filter(|finding| finding.rule == code).count());
    }
    report.push('\n');
}

fn write_verdict(report: &mut String, documents: &[CheckedDocument], unchecked: usize) {
    let count =
        |severity| documents.iter().flat_map(counting).filter(|located| located.finding.severity == severity).count();
    let parts: Vec<String> = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .into_iter()
        .map(|(severity, name)| (count(severity), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| plural(count, name))
        .collect();
    let found = if parts.is_empty() { "No differences".to_owned() } else { parts.join(", ") };
    let _ = write!(report, "{found} in {}.", plural(documents.len(), "document"));
    let shown = documents.iter().flat_map(|document| &document.findings).filter(|located| located.waived.is_some());
    let accepted = shown.count() + documents.iter().map(|document| document.waived).sum::<usize>();
    if accepted > 0 {
        let _ =
            write!(report, " {} accepted.", if accepted == 1 { "1 is".to_owned() } else { format!("{accepted} are") });
    }
    if unchecked > 0 {
        let _ = write!(report, " {} kept other texts from being checked.", plural(unchecked, "problem"));
    }
    report.push('\n');
}

fn plural(count: usize, name: &str) -> String {
    if count == 1 { format!("1 {name}") } else { format!("{count} {name}s") }
}
