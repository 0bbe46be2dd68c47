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
//! Where a finding is about some words only, these are emphasised in the middle of their sentence.
//!
//! Every quotation stands in an isolate, so that Arabic never reorders the line
//! it stands in, and nothing is drawn under foreign scripts.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::quote::{Passage, centred, harmless, isolated, shortened, wrapped};
use crate::model::{CheckedDocument, Lang, LocatedFinding, Place, Severity};

/// How the report is laid out.
#[derive(Clone, Copy, Debug)]
pub struct TextStyle {
    /// Columns of the terminal.
    pub width: usize,
}

/// Quotations of the versions that stand alone take at most so many lines; those that agree take one,
/// since they say the same thing in other words.
const QUOTE_LINES: usize = 3;

/// The report on all documents; `unchecked` is the number of problems that were reported elsewhere.
pub fn text(documents: &[CheckedDocument], unchecked: usize, style: TextStyle) -> String {
    let mut report = String::new();
    for document in documents {
        write_document(&mut report, document, style);
    }
    if documents.iter().any(|document| !document.findings.is_empty()) {
        write_summary(&mut report, documents);
    }
    write_verdict(&mut report, documents, unchecked);
    report
}

fn write_document(report: &mut String, document: &CheckedDocument, style: TextStyle) {
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
        write_finding(report, located, style);
    }
}

fn write_finding(report: &mut String, located: &LocatedFinding, style: TextStyle) {
    let finding = &located.finding;
    let colour = colour(finding.severity);
    let head = format!("  {} {}  ", finding.severity.name(), finding.rule);
    let lines = wrapped(&finding.message, style.width.saturating_sub(head.width()), 8);
    for (index, line) in lines.iter().enumerate() {
        if index == 0 {
            let _ = writeln!(report, "  {colour}{}{colour:#} {}  {line}", finding.severity.name(), finding.rule);
        } else {
            let _ = writeln!(report, "{:indent$}{line}", "", indent = head.width());
        }
    }
    for place in &located.places {
        let stands_alone = finding.languages.contains(place.lang);
        write_place(report, place, stands_alone.then_some(colour), style);
    }
    report.push('\n');
}

/// The quotation, and under it where it stands, as terminals turn it into a link. `alone` is the colour
/// of the words of a version that stands alone.
fn write_place(report: &mut String, place: &Place, alone: Option<Style>, style: TextStyle) {
    let mark = if alone.is_some() { Style::new().bold() } else { Style::new() };
    let dim = Style::new().dimmed();
    let position = format!("{}:{}:{}", place.path.display(), place.start.line, place.start.column);
    if place.text.trim().is_empty() {
        let _ = writeln!(report, "    {mark}{}{mark:#}  — missing; should stand at {dim}{position}{dim:#}", place.lang);
        return;
    }
    let room = style.width.saturating_sub(8);
    let lines = quotation(place, alone, room, position.width());
    let last = lines.len().saturating_sub(1);
    for (index, (line, width)) in lines.iter().enumerate() {
        let tag = if index == 0 { place.lang.code() } else { "  " };
        let fits = index == last && width + 2 + position.width() <= room;
        let behind = if fits { format!("  {dim}{position}{dim:#}") } else { String::new() };
        let _ = writeln!(report, "    {mark}{tag}{mark:#}  {}{behind}", isolated(line));
        if index == last && !fits {
            let _ = writeln!(report, "        {dim}{position}{dim:#}");
        }
    }
}

/// The lines of a quotation with the columns each takes: the words in their sentence, or the words alone
/// where they are a whole text.
fn quotation(place: &Place, alone: Option<Style>, room: usize, position: usize) -> Vec<(String, usize)> {
    // The place follows on the same line, where that leaves enough to recognise the text by.
    let space = room.saturating_sub(position + 2);
    let space = if space < room / 2 { room } else { space };
    let space = if alone.is_some() { room } else { space };
    if let Some(Passage { before, words, after }) = centred(&place.before, &place.text, &place.after, space) {
        let width = before.width() + words.width() + after.width();
        let emphasis = alone.unwrap_or(Style::new().bold());
        return vec![(format!("{before}{emphasis}{words}{emphasis:#}{after}"), width)];
    }
    let lines = match alone {
        Some(_) => wrapped(&place.text, room, QUOTE_LINES),
        None => vec![shortened(&harmless(&place.text), space)],
    };
    lines.into_iter().map(|line| (line.clone(), line.width())).collect()
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
    let findings = || documents.iter().flat_map(|document| &document.findings).map(|located| &located.finding);
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
    let count = |severity| {
        documents.iter().flat_map(|document| &document.findings).filter(|f| f.finding.severity == severity).count()
    };
    let parts: Vec<String> = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .into_iter()
        .map(|(severity, name)| (count(severity), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| plural(count, name))
        .collect();
    let found = if parts.is_empty() { "No differences".to_owned() } else { parts.join(", ") };
    let _ = write!(report, "{found} in {}.", plural(documents.len(), "document"));
    if unchecked > 0 {
        let _ = write!(report, " {} kept other texts from being checked.", plural(unchecked, "problem"));
    }
    report.push('\n');
}

fn plural(count: usize, name: &str) -> String {
    if count == 1 { format!("1 {name}") } else { format!("{count} {name}s") }
}
