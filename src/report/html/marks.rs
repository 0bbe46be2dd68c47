//! The words of a cell with its marks.
//!
//! ```text
//!   text      within ninety days of receipt
//!   marks            ├ 4 ──────┤               findings may overlap: the text is cut where a mark
//!                           ├ 5 ─────────┤     begins or ends, and each piece names its findings
//!   pieces    ······ 4      4 5  5        ··
//! ```

use std::fmt::Write;

use super::escape::text;
use super::places::Mark;
use super::words::Words;
use crate::model::Severity;

/// The findings of a document as the page numbers them.
#[derive(Clone, Copy)]
pub struct Numbers<'a> {
    /// The number of the document's first finding.
    pub first: usize,
    /// How grave each is.
    pub severities: &'a [Severity],
    /// The words of the page, for a mark where a text has none.
    pub words: &'a Words,
}

impl Numbers<'_> {
    /// The number on the page.
    pub fn of(&self, finding: usize) -> usize {
        self.first + finding
    }

    fn severity(&self, finding: usize) -> Severity {
        self.severities.get(finding).copied().unwrap_or(Severity::Note)
    }
}

/// The class of a severity in the stylesheet.
pub const fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "e",
        Severity::Warning => "w",
        Severity::Note => "n",
    }
}

/// More marks than this in one cell help nobody; the notes say what the rest is.
const MOST_MARKS: usize = 48;

/// Writes a text with its marks.
pub fn write_marked(page: &mut String, words: &str, marks: &[&Mark], numbers: Numbers<'_>) {
    let marks: Vec<&Mark> = marks.iter().copied().filter(|mark| tells(words, mark)).take(MOST_MARKS).collect();
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.range.start, mark.range.end]).collect();
    cuts.extend([0, words.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    for (index, &cut) in cuts.iter().enumerate() {
        for mark in marks.iter().filter(|mark| mark.range == (cut..cut)) {
            write_missing(page, mark, numbers);
        }
        let Some(&next) = cuts.get(index + 1) else { break };
        let over: Vec<&Mark> =
            marks.iter().copied().filter(|mark| mark.range.start <= cut && next <= mark.range.end).collect();
        let has_whole = over.iter().any(|mark| is_whole(words, mark));
        write_piece(page, (words.get(cut..next).unwrap_or(""), has_whole), &over, numbers);
        for mark in over.iter().filter(|mark| mark.range.end == next && mark.is_odd) {
            write_number(page, mark.finding, numbers);
        }
    }
}

/// The number that leads to the explanation.
pub fn write_number(page: &mut String, finding: usize, numbers: Numbers<'_>) {
    let (number, class) = (numbers.of(finding), class(numbers.severity(finding)));
    let name = numbers.words.finding;
    let _ = write!(page, "<a class=\"number {class}\" href=\"#f{number}\" aria-label=\"{name} {number}\">{number}</a>");
}

/// That words are missing, in the words of the page and with the number that leads to the explanation.
pub fn write_missing(page: &mut String, mark: &Mark, numbers: Numbers<'_>) {
    let (number, words) = (numbers.of(mark.finding), numbers.words);
    let class = if mark.is_odd { class(numbers.severity(mark.finding)) } else { "agreeing" };
    let _ = write!(
        page,
        "<mark class=\"{class} missing\" data-f=\"{number}\" lang=\"{}\" dir=\"{}\">{}</mark>",
        words.lang,
        words.direction(),
        words.missing_here
    );
    write_number(page, mark.finding, numbers);
}

/// That a whole text agrees with the others is not worth a mark, and a mark must fit the text.
fn tells(words: &str, mark: &Mark) -> bool {
    let fits = words.get(mark.range.clone()).is_some();
    fits && (mark.is_odd || !mark.range.is_empty() && !is_whole(words, mark))
}

/// Whether the mark covers the whole text, but for its label perhaps.
fn is_whole(words: &str, mark: &Mark) -> bool {
    words.get(mark.range.clone()).is_some_and(|part| part.trim().len() * 10 >= words.trim().len() * 9)
}

fn write_piece(page: &mut String, (piece, is_whole): (&str, bool), over: &[&Mark], numbers: Numbers<'_>) {
    if over.is_empty() {
        let _ = write!(page, "{}", text(piece));
        return;
    }
    let odd = over.iter().filter(|mark| mark.is_odd).map(|mark| numbers.severity(mark.finding)).max();
    let findings: Vec<String> = over.iter().map(|mark| numbers.of(mark.finding).to_string()).collect();
    let (class, whole) = (odd.map_or("agreeing", class), if is_whole { " whole" } else { "" });
    let findings = findings.join(" ");
    // A dotted line is not seen under a bracket.
    let short = if odd.is_none() && piece.chars().count() <= 2 { " short" } else { "" };
    let _ = write!(page, "<mark class=\"{class}{whole}{short}\" data-f=\"{findings}\">{}</mark>", text(piece));
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;

    /// Pieces as `finding:words`, numbers as `^finding`.
    fn check(words: &str, marks: &[(Range<usize>, usize, bool)], expected: &str) {
        let marks: Vec<Mark> = marks
            .iter()
            .map(|(range, finding, is_odd)| Mark {
                cell: Some(0),
                range: range.clone(),
                finding: *finding,
                is_odd: *is_odd,
            })
            .collect();
        let mut page = String::new();
        let severities = [Severity::Error, Severity::Warning];
        write_marked(
            &mut page,
            words,
            &marks.iter().collect::<Vec<_>>(),
            Numbers { first: 1, severities: &severities, words: super::super::words::of(crate::lang::DEFAULT) },
        );
        assert_eq!(page, expected);
    }

    #[test]
    fn overlapping_findings_share_their_words() {
        let one = "<a class=\"number e\" href=\"#f1\" aria-label=\"Finding 1\">1</a>";
        let two = "<a class=\"number w\" href=\"#f2\" aria-label=\"Finding 2\">2</a>";
        check(
            "abcdef",
            &[(0..4, 0, true), (2..6, 1, true)],
            &format!(
                "<mark class=\"e\" data-f=\"1\">ab</mark><mark class=\"e\" data-f=\"1 2\">cd</mark>{one}<mark class=\"w\" data-f=\"2\">ef</mark>{two}"
            ),
        );
        check(
            "ab",
            &[(1..1, 0, true)],
            &format!("a<mark class=\"e missing\" data-f=\"1\" lang=\"en\" dir=\"ltr\">missing here</mark>{one}b"),
        );
        check("<b>", &[(1..2, 1, false)], "&lt;<mark class=\"agreeing short\" data-f=\"2\">b</mark>&gt;");
    }

    #[test]
    fn marks_that_tell_nothing_or_do_not_fit_change_nothing() {
        check("abc ", &[(0..3, 0, false)], "abc ");
        check("é", &[(0..1, 1, true)], "é");
        check("a", &[(0..9, 0, true)], "a");
        check("", &[], "");
    }
}
