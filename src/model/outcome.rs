//! What remains of a document when it has been checked: enough to report.
//!
//! A batch may hold thousands of documents; only these are kept of each, and the
//! texts only where a report shows them.

use std::path::PathBuf;

use super::address::Address;
use super::finding::Finding;
use super::language::{Lang, PerLang};
use super::source::{BlockKind, Position, Source};
use super::span::Span;

/// The result of checking one document.
#[derive(Clone, Debug)]
pub struct CheckedDocument {
    /// Its name.
    pub id: String,
    /// The number of rows in which its versions were lined up.
    pub rows: usize,
    /// What was read of each version.
    pub versions: PerLang<Option<VersionSummary>>,
    /// Its findings in reading order.
    pub findings: Vec<LocatedFinding>,
    /// How many findings were accepted and are left out of `findings`.
    pub waived: usize,
    /// The comments in its texts that accept findings.
    pub comments: Vec<WaiverComment>,
    /// What its rows say, where a report asks for the texts; empty otherwise.
    pub texts: Vec<TextRow>,
}

/// The words of a row, kept for reports that show the versions side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRow {
    /// The address most of the versions give it.
    pub address: Address,
    /// Whether it is a heading or title.
    pub is_heading: bool,
    /// The words of each version; empty where a version lacks the row.
    pub cells: PerLang<Vec<TextCell>>,
}

/// A stretch of one version, as in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextCell {
    /// Where it stands in the decoded text, as the evidence of findings does.
    pub span: Span,
    /// Its line in the file.
    pub line: usize,
    /// The words, with label and markup.
    pub text: String,
}

/// What was read of one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionSummary {
    /// The file.
    pub path: PathBuf,
    /// The number of articles (or of the basic units that stand for them).
    pub articles: usize,
    /// The number of provisions, the document itself not counted.
    pub provisions: usize,
}

/// A finding with its places worked out for people and programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedFinding {
    /// The finding.
    pub finding: Finding,
    /// One for each evidence, in its order.
    pub places: Vec<Place>,
    /// The sentence for people, in the language of the report.
    pub message: String,
    /// Where it stands, as the language of the report writes it.
    pub label: String,
    /// Identifies the finding across edits elsewhere in the text: sixteen hexadecimal digits.
    pub fingerprint: String,
    /// The words concerned in each version with evidence, whatever the number of their provision:
    /// eight hexadecimal digits. A finding is found again by them when its address has shifted.
    pub words: Vec<(Lang, String)>,
    /// Why the finding does not count, where somebody accepted it.
    pub waived: Option<Waiver>,
}

/// That a finding was accepted. It is kept, but does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// Where it is written down.
    pub ground: Ground,
    /// Why.
    pub reason: String,
    /// By whom, where that is written down.
    pub author: Option<String>,
    /// The last day on which it counts as accepted, such as `2027-01-31`.
    pub expires: Option<String>,
}

/// Where it is written down that a finding is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ground {
    /// In the file of waivers.
    File,
    /// In a comment in the text.
    Comment,
    /// It was known when the project began to look.
    Baseline,
}

impl Ground {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Ground::File => "waiver",
            Ground::Comment => "comment",
            Ground::Baseline => "baseline",
        }
    }
}

/// A comment in a text that accepts findings near it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiverComment {
    /// The version.
    pub lang: Lang,
    /// The file.
    pub path: PathBuf,
    /// Where the comment stands.
    pub position: Position,
    /// The end of the text before it.
    pub before: usize,
    /// From the comment to the end of the text that it speaks of.
    pub reach: Span,
    /// The codes of the rules.
    pub rules: Vec<String>,
    /// The last day on which it holds, such as `2027-01-31`.
    pub until: Option<String>,
    /// Why.
    pub reason: String,
    /// What is wrong with the comment; it then accepts nothing.
    pub fault: Option<String>,
}

/// A stretch of text in a file, with the words that stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The language of the version.
    pub lang: Lang,
    /// The file.
    pub path: PathBuf,
    /// Its first character.
    pub start: Position,
    /// Behind its last character.
    pub end: Position,
    /// Offset of the first byte in the file.
    pub byte_start: usize,
    /// Offset behind the last byte in the file.
    pub byte_end: usize,
    /// The words, as in the file; empty where the version lacks them.
    pub text: String,
    /// What stands before the words in their block, as in the file, at most [`CONTEXT`] bytes of it.
    pub before: String,
    /// What stands behind the words in their block, likewise bounded.
    pub after: String,
}

/// How much of the text around its words a place keeps on either side, in bytes.
pub const CONTEXT: usize = 400;

impl Place {
    /// Works out where `span` of `source` stands.
    pub fn locate(source: &Source, span: Span) -> Place {
        Place {
            lang: source.lang,
            path: source.path.clone(),
            start: source.position(span.start),
            end: source.position(span.end),
            byte_start: source.file_offset(span.start),
            byte_end: source.file_offset(span.end),
            text: span.of(&source.text).to_owned(),
            before: before(source, span.start),
            after: after(source, span.end),
        }
    }
}

/// The text of its block before an offset.
fn before(source: &Source, offset: usize) -> String {
    let index = source.blocks.partition_point(|block| block.span.start <= offset);
    let Some(block) = index.checked_sub(1).and_then(|index| source.blocks.get(index)) else { return String::new() };
    let (start, end) = (block.span.start.max(offset.saturating_sub(CONTEXT)), offset.min(block.span.end));
    let start = (start..=end).find(|&at| source.text.is_char_boundary(at)).unwrap_or(end);
    let text = source.text.get(start..end).unwrap_or("");
    // The mark before a footnote is part of its block, and of no sentence.
    let is_note = block.kind == BlockKind::Footnote && start == block.span.start;
    text.split_once("]:").filter(|_| is_note).map_or(text, |(_, note)| note.trim_start()).to_owned()
}

/// The text of its block behind an offset.
fn after(source: &Source, offset: usize) -> String {
    let index = source.blocks.partition_point(|block| block.span.end < offset);
    let Some(block) = source.blocks.get(index).filter(|block| block.span.start <= offset) else { return String::new() };
    let end = block.span.end.min(offset.saturating_add(CONTEXT));
    let end = (offset..=end).rev().find(|&at| source.text.is_char_boundary(at)).unwrap_or(offset);
    source.text.get(offset..end).unwrap_or("").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Block, Encoding, VisibleText};

    #[test]
    fn a_place_keeps_what_stands_around_it_in_its_block() {
        let text = "Before it.\nShall pay thirty days after.\nBehind it.";
        let block = |start: usize, end: usize| Block {
            span: Span::new(start, end),
            kind: BlockKind::Paragraph,
            indent: 0,
            visible: VisibleText::empty_at(start),
            emphasised: false,
            note_marks: Vec::new(),
        };
        let blocks = vec![block(0, 10), block(11, 39), block(40, 50)];
        let source = Source::new(Lang::En, PathBuf::new(), text.to_owned(), Encoding::Utf8, blocks);
        let check = |words: &str, expected: (&str, &str)| {
            let start = text.find(words).unwrap_or(0);
            let place = Place::locate(&source, Span::new(start, start + words.len()));
            assert_eq!((place.before.as_str(), place.after.as_str()), expected);
        };
        check("thirty", ("Shall pay ", " days after."));
        check("Shall pay thirty days after.", ("", ""));
        check("it.", ("Before ", ""));
    }
}
