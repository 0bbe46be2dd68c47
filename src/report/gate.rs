//! The verdict of the gate: blocked or clear, the worst findings, and what to do.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::quote::wrapped;
use crate::model::{CheckedDocument, Ground, LocatedFinding};

/// What the verdict rests on.
#[derive(Clone, Copy, Debug)]
pub struct Gate<'a> {
    /// The name of the profile.
    pub profile: &'a str,
    /// The least severity that blocks.
    pub threshold: &'a str,
    /// All documents, with the findings that were accepted.
    pub documents: &'a [CheckedDocument],
    /// The findings that block, each with its document.
    pub blocking: &'a [(&'a str, &'a LocatedFinding)],
    /// How many problems kept something from being checked.
    pub unchecked: usize,
    /// Columns of the terminal.
    pub width: usize,
}

/// So many findings are told; the reports have all.
const SHOWN: usize = 10;

/// A few lines for a person.
pub fn text(gate: &Gate<'_>) -> String {
    let mut text = String::new();
    let (word, colour) = match (gate.blocking.len(), gate.unchecked) {
        (1.., _) => ("BLOCKED", AnsiColor::Red),
        (0, 1..) => ("NOT CHECKED", AnsiColor::Yellow),
        (0, 0) => ("CLEAR", AnsiColor::Green),
    };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let threshold = if gate.threshold == "never" { "nothing blocks".to_owned() } else { blocks_from(gate.threshold) };
    let _ = writeln!(text, "{style}{word}{style:#}  profile {}: {threshold}\n", gate.profile);
    let mut worst: Vec<_> = gate.blocking.iter().collect();
    worst.sort_by_key(|(_, located)| std::cmp::Reverse(located.finding.severity));
    for (document, located) in worst.iter().take(SHOWN) {
        write_finding(&mut text, document, located, gate.width);
    }
    if worst.len() > SHOWN {
        let _ = writeln!(text, "  and {} more: `hexapla check` shows them all.", worst.len() - SHOWN);
    }
    if !worst.is_empty() {
        text.push('\n');
    }
    write_counts(&mut text, gate);
    if gate.unchecked > 0 {
        text.push_str("What could not be checked is told above; the gate opens only when everything is checked.\n");
    }
    if !gate.blocking.is_empty() {
        text.push_str("Correct the texts, or accept a finding:\n");
        text.push_str("  hexapla waive FINGERPRINT --reason \"…\" --author \"…\"\n");
    }
    text
}

fn blocks_from(threshold: &str) -> String {
    match threshold {
        "error" => "errors block".to_owned(),
        "warning" => "errors and warnings block".to_owned(),
        _ => "every finding blocks".to_owned(),
    }
}

fn write_finding(text: &mut String, document: &str, located: &LocatedFinding, width: usize) {
    let finding = &located.finding;
    let print = located.fingerprint.get(..8).unwrap_or("");
    let head = format!("  {} {}  ", finding.severity.name(), finding.rule);
    let lines = wrapped(&located.message, width.saturating_sub(head.width()), 4);
    for (index, line) in lines.iter().enumerate() {
        let start = if index == 0 { head.as_str() } else { "" };
        let _ = writeln!(text, "{start:indent$}{line}", indent = head.width());
    }
    let place = located.places.first();
    let place = place.map(|at| format!("{}:{}:{}", at.path.display(), at.start.line, at.start.column));
    let place = place.unwrap_or_default();
    let _ = writeln!(text, "{:indent$}{document}, {}  {place}  {print}", "", located.label, indent = head.width());
}

fn write_counts(text: &mut String, gate: &Gate<'_>) {
    let all = || gate.documents.iter().flat_map(|document| &document.findings);
    let on = |ground: &[Ground]| {
        all().filter(|located| located.waived.as_ref().is_some_and(|waiver| ground.contains(&waiver.ground))).count()
    };
    let waived = on(&[Ground::File, Ground::Comment]);
    let known = on(&[Ground::Baseline]);
    let other = all().filter(|located| located.waived.is_none()).count() - gate.blocking.len();
    let documents = gate.documents.len();
    let plural = if documents == 1 { "" } else { "s" };
    let _ = write!(text, "{} in the way in {documents} document{plural}", count(gate.blocking.len()));
    for (number, what) in [(other, "below the threshold"), (waived, "waived"), (known, "known from the baseline")] {
        if number > 0 {
            let _ = write!(text, ", {number} {what}");
        }
    }
    text.push_str(".\n");
}

fn count(findings: usize) -> String {
    match findings {
        0 => "Nothing stands".to_owned(),
        1 => "1 finding stands".to_owned(),
        more => format!("{more} findings stand"),
    }
}
