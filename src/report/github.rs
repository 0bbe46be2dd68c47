//! Annotations of a GitHub workflow: a line a finding, shown beside the line of the draft.
//!
//! ```text
//! ::error file=draft/ar.md,line=88,col=1,title=S001 missing-provision::Arabic has no …
//! ```

use std::fmt::Write;

use super::Material;
use super::common::{file_and_line, findings, main_place};
use super::quote::{in_sentence, isolated};
use crate::model::{CheckedDocument, LocatedFinding, Severity};

/// A quotation below the message has at most so many columns.
const QUOTE: usize = 160;

/// One workflow command a finding.
pub fn github(material: &Material<'_>) -> String {
    let mut commands = String::new();
    for (document, located) in findings(material) {
        let _ = writeln!(commands, "{}", command(document, located));
    }
    commands
}

fn command(document: &CheckedDocument, located: &LocatedFinding) -> String {
    let finding = &located.finding;
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let (file, line) = file_and_line(document, located);
    let mut place = format!("file={},line={line}", property(&file));
    if let Some(found) = main_place(located) {
        let _ = write!(place, ",col={}", found.start.column);
        // A last column is understood within one line only.
        if found.end.line == line && found.end.column > found.start.column {
            let _ = write!(place, ",endColumn={}", found.end.column);
        }
    }
    let title = property(&format!("{} {}", finding.rule, finding.name));
    format!("::{kind} {place},title={title}::{}", data(&message(located)))
}

/// The message, and below it what the versions say.
fn message(located: &LocatedFinding) -> String {
    let mut message = located.message.clone();
    for place in located.places.iter().filter(|place| !place.text.trim().is_empty()) {
        let words = isolated(&in_sentence(place, QUOTE));
        let _ = write!(message, "\n{}  {words}", place.lang);
    }
    message
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::common::tests::with_hostile;

    #[test]
    fn nothing_in_a_draft_ends_the_command() {
        let commands = with_hostile(github);
        let lines: Vec<&str> = commands.lines().collect();
        assert_eq!(lines.len(), 1, "{commands}");
        let head = "::error file=a b/ru%2C1%25.md,line=3,col=2,endColumn=9,title=S001 missing-provision::Russian has \
                    no article 12: 50 %25, | it%0Asays.%0Aar  ";
        assert!(lines[0].starts_with(head), "{commands}");
        assert!(!commands.contains(['\u{202e}', '\u{1}']));
    }
}
