//! Which leaves of the versions say the same thing.
//!
//! ```text
//!             ar      zh      en      fr      ru      es
//!   row 41    [57]    [55]    [56]    [56]    [56]    [56]
//!   row 42    []      [56]    [57]    [57]    [57]    [57]        Arabic lacks it
//!   row 43    [58]    [57]    [58]    [58]    [58]    [58,59]     Spanish splits it
//!   row 44    [59]    [58a]   [59]    [59]    [59]    [60]        Chinese joins
//!   row 45    [60]    [58b]   [60]    [60]    [60]    [61]          rows 44 and 45
//! ```
//!
//! Rows follow the segmentation of the majority. Every leaf of every version
//! stands in at least one row; a leaf that covers several rows stands in each
//! of them, with the part of its text that belongs there.

use std::ops::Range;

use super::address::Address;
use super::language::{LangSet, PerLang};
use super::source::Source;
use super::span::Span;
use super::tree::{LeafRole, Tree, Unit};

/// A document: its versions, each read and parsed.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name: the folder, or the file name without the language.
    pub id: String,
    /// The versions that are present.
    pub versions: PerLang<Option<Version>>,
}

/// One language version of a document.
#[derive(Clone, Debug)]
pub struct Version {
    /// The text.
    pub source: Source,
    /// Its provisions.
    pub tree: Tree,
}

impl Document {
    /// The languages that are present.
    pub fn langs(&self) -> LangSet {
        self.versions.langs_where(Option::is_some)
    }
}

/// The rows of a document, in the order of the majority.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// The languages that take part.
    pub langs: LangSet,
    /// All rows.
    pub rows: Vec<Row>,
}

/// What the versions say in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The address most of the versions give it.
    pub address: Address,
    /// The kind of provision most of the versions take it for.
    pub unit: Unit,
    /// The role most of the versions give the text.
    pub role: LeafRole,
    /// The leaves of each version; empty where a version lacks the row.
    pub cells: PerLang<Vec<Cell>>,
    /// The versions in which it stands in another place than in most.
    pub moved: LangSet,
    /// How well each version's text fits the others'.
    pub evidence: PerLang<Evidence>,
    /// The sentences of the row, where there is more than one in some version.
    pub sentences: Vec<SentenceRow>,
}

impl Row {
    /// The versions that have the row.
    pub fn present(&self) -> LangSet {
        self.cells.langs_where(|cells| !cells.is_empty())
    }
}

/// A leaf, or the part of a leaf that belongs to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Index into [`Tree::leaves`].
    pub leaf: usize,
    /// Bytes of the leaf's body, where the leaf covers more rows than this one.
    pub part: Option<Range<usize>>,
}

impl Cell {
    /// Where it stands: the leaf with its label, or the part of it that belongs to the row.
    pub fn span(&self, tree: &Tree) -> Span {
        match (tree.leaves.get(self.leaf), &self.part) {
            (None, _) => Span::default(),
            (Some(leaf), None) => leaf.span,
            (Some(leaf), Some(part)) => {
                let span = leaf.body.to_source(part.start, part.end);
                // The label belongs to the first part.
                if part.start == 0 { leaf.span.cover(span) } else { span }
            }
        }
    }
}

/// What speaks for and against a version's text in a row. Only the text counts here, never the label.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    /// How many standard deviations the text is longer (positive) or shorter
    /// (negative) than the other versions let expect; 0 where nothing can be said.
    pub length_deviation: f32,
    /// The log-odds (natural logarithm), averaged over the other versions, that the
    /// text says the same as theirs, from what can be compared: values, names,
    /// concepts, words learned from the text. 0 where nothing can be compared.
    pub content: f32,
    /// The log-odds that the text and that of the next row have changed places, as all but one
    /// or two of the other versions see it; 0 where the two cannot be compared.
    pub exchanged: f32,
}

/// Sentences that say the same thing, as byte ranges of the body of the row's leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SentenceRow {
    /// For each version, leaf and range; empty where the version lacks the sentence.
    pub cells: PerLang<Vec<(usize, Range<usize>)>>,
}
