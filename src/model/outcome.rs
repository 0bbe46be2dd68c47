//! What remains of a document when it has been checked: enough to report, without its texts.
//!
//! A batch may hold thousands of documents; only these are kept of each.

use std::path::PathBuf;

use super::finding::Finding;
use super::language::{Lang, PerLang};
use super::source::{Position, Source};
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
    /// Identifies the finding across edits elsewhere in the text: sixteen hexadecimal digits.
    pub fingerprint: String,
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
}

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
        }
    }
}
