//! The verdict of the gate: blocked or clear, the worst findings, and what to do.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::common::{around_place, severity_id};
use super::quote::wrapped;
use crate::lang::messages;
use crate::model::{CheckedDocument, Ground, Lang, LocatedFinding, Message};

/// What the verdict rests on.
#[derive(Clone, Copy, Debug)]
pub struct Gate<'a> {
    /// The name of the profile.
    pub profile: &'a str,
    /// The command that shows all findings.
    pub check_command: &'a str,
    /// The command that accepts one.
    pub waive_command: &'a str,
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
    /// The language of the verdict.
    pub language: Lang,
}

/// So many findings are told; the reports have all.
const SHOWN: usize = 10;

/// A few lines for a person.
pub fn text(gate: &Gate<'_>) -> String {
    let mut text = String::new();
    let (id, colour) = match (gate.blocking.len(), gate.unchecked) {
        (1.., _) => ("gate-blocked", AnsiColor::Red),
        (0, 1..) => ("gate-not-checked", AnsiColor::Yellow),
        (0, 0) => ("gate-clear", AnsiColor::Green),
    };
    let word = gate.word(id);
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let profile = Message::new("gate-profile").text("profile", gate.profile).text("threshold", gate.threshold);
    let _ = writeln!(text, "{style}{word}{style:#}  {}\n", gate.say(&profile));
    let mut worst: Vec<_> = gate.blocking.iter().collect();
    worst.sort_by_key(|(_, located)| std::cmp::Reverse(located.finding.severity));
    for (document, located) in worst.iter().take(SHOWN) {
        write_finding(&mut text, document, located, gate);
    }
    if worst.len() > SHOWN {
        let more = Message::new("gate-more").count("count", worst.len() - SHOWN).text("command", gate.check_command);
        let _ = writeln!(text, "  {}", gate.say(&more));
    }
    if !worst.is_empty() {
        text.push('\n');
    }
    write_counts(&mut text, gate);
    if gate.unchecked > 0 {
        let _ = writeln!(text, "{}", gate.word("gate-incomplete"));
    }
    if !gate.blocking.is_empty() {
        let _ = writeln!(text, "{}", gate.word("gate-what-to-do"));
        let _ = writeln!(text, "  {} --reason \"…\" --author \"…\"", gate.waive_command);
    }
    text
}

impl Gate<'_> {
    fn say(&self, message: &Message) -> String {
        messages::words(self.language, message)
    }

    fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }
}

fn write_finding(text: &mut String, document: &str, located: &LocatedFinding, gate: &Gate<'_>) {
    let finding = &located.finding;
    let print = located.fingerprint.get(..8).unwrap_or("");
    let head = format!("  {} {}  ", gate.word(severity_id(finding.severity)), finding.rule);
    let lines = wrapped(&located.message, gate.width.saturating_sub(head.width()), 4);
    for (index, line) in lines.iter().enumerate() {
        let start = if index == 0 { head.as_str() } else { "" };
        let _ = writeln!(text, "{start:indent$}{line}", indent = head.width());
    }
    let place = located.places.first();
    let place = place.map(|at| format!("{}:{}:{}", at.path.display(), at.start.line, at.start.column));
    // What the message or the only document says already is not said twice.
    let label = located.label.as_str();
    let label = if around_place(&located.message, label).is_some() { "" } else { label };
    let document = if gate.documents.len() > 1 { document } else { "" };
    let parts = [document, label, place.as_deref().unwrap_or(""), print];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let _ = writeln!(text, "{:indent$}{}", "", parts.join("  "), indent = head.width());
}

fn write_counts(text: &mut String, gate: &Gate<'_>) {
    let all = || gate.documents.iter().flat_map(|document| &document.findings);
    let on = |ground: &[Ground]| {
        all().filter(|located| located.waived.as_ref().is_some_and(|waiver| ground.contains(&waiver.ground))).count()
    };
    let waived = on(&[Ground::File, Ground::Comment]);
    let known = on(&[Ground::Baseline]);
    let other = all().filter(|located| located.waived.is_none()).count() - gate.blocking.len();
    let documents = Message::new("report-documents").count("count", gate.documents.len());
    let counts = Message::new("gate-counts").count("count", gate.blocking.len()).words("documents", documents);
    let mut parts = vec![gate.say(&counts)];
    for (number, id) in [(other, "gate-below"), (waived, "gate-waived"), (known, "gate-known")] {
        if number > 0 {
            parts.push(gate.say(&Message::new(id).count("count", number)));
        }
    }
    let _ = writeln!(text, "{}{}", parts.join(&gate.word("report-comma")), gate.word("gate-stop"));
}
