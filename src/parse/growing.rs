//! A tree while it is built: every provision gets its address when it is opened, every leaf its place.

use std::collections::{BTreeMap, HashSet};

use super::table::TableRow;
use crate::model::{Address, Label, Leaf, LeafRole, Number, Part, Provision, Span, Step, Tree, Unit, VisibleText};

/// Provisions and leaves so far. The first provision is the document.
pub struct Growing {
    /// As in the tree.
    pub provisions: Vec<Provision>,
    /// As in the tree, but for the extents and the parts of addresses.
    pub leaves: Vec<Leaf>,
    /// An article is known by its number alone, wherever it stands, the first that has it.
    article_addresses: HashSet<Address>,
    /// Headings without a number are counted instead.
    unnumbered_headings: u32,
}

/// What is known of a provision when it begins.
pub struct Opening {
    /// Its kind.
    pub unit: Unit,
    /// The word it is headed with, as typed.
    pub word: String,
    /// Its label, if one is printed.
    pub label: Option<Label>,
    /// The number that it has in its address.
    pub number: Option<Number>,
}

impl Opening {
    /// A provision without word, label and number.
    pub fn of(unit: Unit) -> Opening {
        Opening { unit, word: String::new(), label: None, number: None }
    }
}

/// The words of a leaf.
pub struct Words {
    /// Where they stand, with the labels.
    pub span: Span,
    /// The labels before them.
    pub labels: Vec<Label>,
    /// The words behind the labels.
    pub body: VisibleText,
}

impl Growing {
    /// The document alone.
    pub fn new() -> Growing {
        let document = Provision {
            unit: Unit::Document,
            word: String::new(),
            label: None,
            address: Address::default(),
            parent: None,
            depth: 0,
            children: Vec::new(),
        };
        Growing {
            provisions: vec![document],
            leaves: Vec::new(),
            article_addresses: HashSet::new(),
            unnumbered_headings: 0,
        }
    }

    /// Adds a provision to the last of those inside `parent`.
    pub fn open(&mut self, parent: usize, opening: Opening) -> usize {
        let index = self.provisions.len();
        let address = self.address(parent, &opening);
        let depth = self.provisions[parent].depth + 1;
        self.provisions[parent].children.push(index);
        let Opening { unit, word, label, .. } = opening;
        let parent = Some(parent);
        self.provisions.push(Provision { unit, word, label, address, parent, depth, children: Vec::new() });
        index
    }

    fn address(&mut self, parent: usize, &Opening { unit, mut number, ref label, .. }: &Opening) -> Address {
        let outer = &self.provisions[parent].address;
        let level = if unit == Unit::Point {
            1 + outer.steps.last().filter(|step| step.unit == Unit::Point).map_or(0, |step| step.level)
        } else {
            0
        };
        if number.is_none() && label.is_none() && unit == Unit::Heading {
            self.unnumbered_headings += 1;
            number = Some(Number::plain(self.unnumbered_headings));
        }
        let step = Step { unit, number, level };
        let full = Address { steps: outer.steps.iter().copied().chain([step]).collect(), part: Part::Whole };
        if unit != Unit::Article {
            return full;
        }
        let short: Vec<Step> =
            outer.steps.iter().copied().filter(|step| !step.unit.is_container()).chain([step]).collect();
        let short = Address { steps: short, part: Part::Whole };
        if self.article_addresses.insert(short.clone()) { short } else { full }
    }

    /// Adds a leaf behind all others.
    pub fn leaf(&mut self, provision: usize, role: LeafRole, words: Words) {
        let address = self.provisions[provision].address.clone();
        let Words { span, labels, body } = words;
        self.leaves.push(Leaf { provision, role, address, extent: span, span, body, labels });
    }

    /// The tree of a whole text.
    pub fn finish(mut self, text: &str) -> Tree {
        self.partition(text.len());
        self.number_blocks(text);
        Tree { provisions: self.provisions, leaves: self.leaves }
    }

    /// Gives every byte of the source to one leaf: what stands between two leaves belongs to the first.
    fn partition(&mut self, length: usize) {
        if self.leaves.is_empty() && length > 0 {
            let words = Words { span: Span::new(0, length), labels: Vec::new(), body: VisibleText::empty_at(0) };
            self.leaf(0, LeafRole::Body, words);
        }
        for index in 0..self.leaves.len() {
            let start = if index == 0 { 0 } else { self.leaves[index].span.start };
            let end = self.leaves.get(index + 1).map_or(length, |next| next.span.start);
            self.leaves[index].extent = Span::new(start, end);
        }
    }

    /// Addresses the blocks of each provision by their roles, and by ordinal where there are several.
    fn number_blocks(&mut self, text: &str) {
        let mut seen: Vec<u16> = vec![0; self.provisions.len()];
        let mut rows: BTreeMap<usize, TableRow> = BTreeMap::new();
        for leaf in &mut self.leaves {
            leaf.address.part = match leaf.role {
                LeafRole::Heading => Part::Heading,
                LeafRole::Chapeau => Part::Chapeau,
                LeafRole::Tail => Part::Tail,
                LeafRole::TableCell => {
                    let row = rows.entry(leaf.provision).or_default();
                    let column = row.take(text, leaf.span.start);
                    Part::Cell(row.number, column)
                }
                LeafRole::Body | LeafRole::Footnote => {
                    let count = &mut seen[leaf.provision];
                    *count = count.saturating_add(1);
                    if *count > 1 { Part::Block(*count) } else { Part::Whole }
                }
            };
        }
    }
}
