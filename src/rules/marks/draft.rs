//! The brackets of every version, and how the versions of a row differ in them.
//!
//! ```text
//!   row 12   ar  [      en  [ ]     Arabic closes a row later:
//!   row 13   ar    ]    en          one finding, not two
//! ```

use crate::lang::{marks, marks::Side, scripts};
use crate::model::{Cell, Lang, LangSet, Leaf, Message, PerLang, Row, Span, Version};
use crate::rules::Context;
use crate::rules::contrast::contrasts;

/// A bracket of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where it stands in the source.
    pub span: Span,
    /// Its side.
    pub side: Side,
    /// Whether its sign is that of the other side.
    pub is_flipped: bool,
    /// The leaf it stands in.
    pub leaf: usize,
}

/// How many brackets open and close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counts {
    /// Opening ones.
    pub open: usize,
    /// Closing ones.
    pub close: usize,
}

/// Versions of a row that have other brackets than most.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The row.
    pub row: usize,
    /// The versions that stand alone.
    pub odd: LangSet,
    /// The others.
    pub agreeing: LangSet,
    /// What the odd ones have.
    pub own: Counts,
    /// What the others have.
    pub usual: Counts,
}

impl Counts {
    /// Of some brackets.
    pub fn of<'b>(brackets: impl IntoIterator<Item = &'b Placed>) -> Counts {
        let mut counts = Counts::default();
        for bracket in brackets {
            match bracket.side {
                Side::Open => counts.open += 1,
                Side::Close => counts.close += 1,
            }
        }
        counts
    }

    /// *no square brackets*, *one pair of square brackets*, *one opening square bracket* …
    pub fn words(self) -> Message {
        let number = |count: usize| Message::new("B-number").count("number", count);
        match (self.open, self.close) {
            (0, 0) => Message::new("B-no-brackets"),
            (open, close) if open == close => {
                Message::new("B-pairs").words("number", number(open)).count("count", open)
            }
            (open, 0) => Message::new("B-opening").words("number", number(open)).count("count", open),
            (0, close) => Message::new("B-closing").words("number", number(close)).count("count", close),
            (open, close) => Message::new("B-opening-and-closing")
                .words("opening", number(open))
                .words("closing", number(close))
                .count("count", close),
        }
    }
}

/// The brackets of all versions, in the order of the texts.
pub fn of_versions(context: &Context<'_>) -> PerLang<Vec<Placed>> {
    context.document.versions.map(|lang, version| version.as_ref().map_or_else(Vec::new, |v| of_version(lang, v)))
}

/// Read from blocks rather than leaves: a bracket may stand before a label or around a number.
fn of_version(lang: Lang, version: &Version) -> Vec<Placed> {
    let right_to_left = scripts::is_right_to_left(lang);
    let mut placed = Vec::new();
    for block in &version.source.blocks {
        for bracket in marks::brackets(block.visible.as_str(), right_to_left) {
            let span = block.visible.to_source(bracket.at.start, bracket.at.end);
            let leaf = leaf_at(version, span.start);
            placed.push(Placed { span, side: bracket.side, is_flipped: bracket.is_flipped, leaf });
        }
    }
    placed
}

/// The leaf that accounts for an offset.
pub fn leaf_at(version: &Version, offset: usize) -> usize {
    version.tree.leaves.partition_point(|leaf| leaf.extent.start <= offset).saturating_sub(1)
}

/// The bytes of a cell, its labels included.
pub fn cell_span(leaf: &Leaf, cell: &Cell) -> Span {
    let Some(part) = &cell.part else { return leaf.extent };
    let own = leaf.body.to_source(part.start, part.end);
    let start = if part.start == 0 { leaf.extent.start } else { own.start };
    let end = if part.end >= leaf.body.as_str().len() { leaf.extent.end } else { own.end };
    Span::new(start, end)
}

/// The brackets of a version in a row.
pub fn in_row<'b>(context: &Context<'_>, all: &'b PerLang<Vec<Placed>>, row: &Row, lang: Lang) -> Vec<&'b Placed> {
    let own = &all[lang];
    if own.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for cell in &row.cells[lang] {
        let Some(leaf) = context.leaf(lang, cell.leaf) else { continue };
        let span = cell_span(leaf, cell);
        let first = own.partition_point(|bracket| bracket.span.start < span.start);
        found.extend(own[first..].iter().take_while(|bracket| bracket.span.start < span.end));
    }
    found
}

/// The brackets of the versions that have a row, by version.
pub fn by_version<'b>(context: &Context<'_>, all: &'b PerLang<Vec<Placed>>, row: &Row) -> Vec<(Lang, Vec<&'b Placed>)> {
    row.present().iter().map(|lang| (lang, in_row(context, all, row, lang))).collect()
}

/// All rows whose versions differ in the number of their brackets.
pub fn differences(context: &Context<'_>, all: &PerLang<Vec<Placed>>) -> Vec<Difference> {
    let mut differences = Vec::new();
    if all.0.iter().all(Vec::is_empty) {
        return differences;
    }
    for (index, row) in context.rows() {
        let versions = by_version(context, all, row);
        if versions.len() < 2 || versions.iter().all(|(_, brackets)| brackets.is_empty()) {
            continue;
        }
        let sides: Vec<(Lang, Vec<Side>)> = versions
            .iter()
            .map(|(lang, brackets)| (*lang, brackets.iter().map(|bracket| bracket.side).collect()))
            .collect();
        for contrast in contrasts(&sides) {
            let of = |langs: LangSet| {
                let version = versions.iter().find(|(lang, _)| langs.contains(*lang));
                version.map(|(_, brackets)| Counts::of(brackets.iter().copied())).unwrap_or_default()
            };
            let (own, usual) = (of(contrast.odd), of(contrast.agreeing));
            differences.push(Difference { row: index, odd: contrast.odd, agreeing: contrast.agreeing, own, usual });
        }
    }
    differences
}
