//! From recognised blocks to the tree.
//!
//! Blocks come in order. Headings open and close containers by rank; labels open
//! and close levels of lists inside the innermost container; text without a
//! label belongs to what is open.

use std::borrow::Cow;

use super::growing::{Growing, Opening, Words};
use super::heading::Heading;
use super::label::{self, Label, Reading, is_digit};
use super::levels::{Levels, Place};
use crate::lang::Language;
use crate::model::{
    Block, BlockKind, Frame, Label as PrintedLabel, LabelStyle, LeafRole, Number, Numerals, Source, Span, Tree, Unit,
};

/// What is known of a block before the tree is built.
pub struct Item<'a> {
    /// The block.
    pub block: Cow<'a, Block>,
    /// Its heading, if it is one.
    pub heading: Option<Heading>,
    /// The label at its start, if it has one and is no heading.
    pub label: Option<Label>,
}

/// Builds the tree.
pub struct Builder<'a> {
    source: &'a Source,
    language: &'static Language,
    tree: Growing,
    /// Open containers, outermost first; the document is always there.
    containers: Vec<Container>,
    levels: Levels,
    /// What the blocks up to the next heading are like.
    segment: Segment,
    /// Whether labels open no levels within one another.
    is_flat: bool,
}

#[derive(Clone, Copy)]
struct Container {
    provision: usize,
    rank: u8,
    /// The level of the Markdown heading that opened it.
    format_level: Option<u8>,
}

/// The blocks behind a heading, up to the next.
#[derive(Clone, Copy, Default)]
struct Segment {
    has_labels: bool,
    texts: usize,
    texts_passed: usize,
    labels_passed: bool,
}

impl<'a> Builder<'a> {
    /// A builder for a source; `language` is the source's.
    pub fn new(source: &'a Source, language: &'static Language) -> Builder<'a> {
        Builder {
            source,
            language,
            tree: Growing::new(),
            containers: vec![Container { provision: 0, rank: 0, format_level: None }],
            levels: Levels::default(),
            segment: Segment::default(),
            is_flat: false,
        }
    }

    /// The same for a text whose labels form no lists: none of them stands inside another.
    pub fn flat(source: &'a Source, language: &'static Language) -> Builder<'a> {
        Builder { is_flat: true, ..Builder::new(source, language) }
    }

    /// Builds the tree of all items.
    pub fn build(mut self, items: &[Item<'_>]) -> Tree {
        let preamble_end = preamble_end(items);
        self.segment = segment(items, 0);
        for (index, item) in items.iter().enumerate() {
            if index == 0 && preamble_end > 0 && item.heading.is_none() {
                self.open_preamble();
            }
            match (&item.heading, &item.label) {
                // Place and date below the words that open it are of the same clause.
                (Some(heading), _) if heading.unit == Unit::Testimonium && self.is_in_testimonium() => {
                    self.text(item, items.get(index + 1));
                }
                (Some(heading), _) => {
                    self.heading(item, heading, index == 0 && items.len() > 1);
                    self.segment = segment(items, index + 1);
                    if index == 0 && preamble_end > 1 && self.containers.len() == 1 {
                        self.open_preamble();
                    }
                }
                (None, _) if item.block.kind == BlockKind::Footnote => self.footnote(item),
                (None, _) if item.block.kind == BlockKind::TableCell => {
                    let provision = self.innermost();
                    self.leaf(item, provision, LeafRole::TableCell);
                }
                (None, Some(label)) => self.labelled(item, label),
                (None, None) => self.text(item, items.get(index + 1)),
            }
        }
        self.tree.finish(&self.source.text)
    }

    fn heading(&mut self, item: &Item<'_>, heading: &Heading, is_first: bool) {
        let visible = &item.block.visible;
        let is_title = is_first && heading.unit == Unit::Heading && heading.number.is_none();
        if is_title {
            self.leaf(item, 0, LeafRole::Heading);
            return;
        }
        self.levels.clear();
        let format_level = match item.block.kind {
            BlockKind::Heading(level) => Some(level),
            _ => None,
        };
        self.close_containers(rank(heading.unit), format_level);
        let printed = heading.number.map(|(number, numerals)| PrintedLabel {
            span: visible.to_source(heading.label.start, heading.label.end),
            number,
            other_readings: Vec::new(),
            style: LabelStyle { numerals, frame: Frame::Word },
        });
        let number = heading.number.map(|(number, _)| number);
        let opening = Opening { unit: heading.unit, word: heading.word.clone(), label: printed.clone(), number };
        let provision = self.tree.open(self.innermost(), opening);
        self.containers.push(Container { provision, rank: rank(heading.unit), format_level });
        let end = heading.body.unwrap_or(visible.as_str().len());
        let title = visible.slice(heading.title.min(end), end).trimmed();
        let labels = printed.into_iter().collect();
        let body = if title.as_str().is_empty() && heading.number.is_none() { visible.clone() } else { title };
        if heading.body != Some(0) {
            let span = visible.to_source(0, heading.body.unwrap_or(visible.as_str().len()));
            self.tree.leaf(provision, LeafRole::Heading, Words { span, labels, body });
        }
        if let Some(start) = heading.body {
            let body = visible.slice(start, visible.as_str().len());
            let span = visible.to_source(start, visible.as_str().len());
            self.tree.leaf(provision, LeafRole::Body, Words { span, labels: Vec::new(), body });
        }
    }

    fn open_preamble(&mut self) {
        let provision = self.tree.open(0, Opening::of(Unit::Preamble));
        self.containers.push(Container { provision, rank: rank(Unit::Preamble), format_level: None });
    }

    /// Closes what a heading of this rank cannot stand in.
    fn close_containers(&mut self, rank: u8, format_level: Option<u8>) {
        while self.containers.len() > 1 {
            let Some(last) = self.containers.last() else { break };
            // A preamble ends with the first heading of anything; nothing stands in it.
            let is_preamble = self.tree.provisions[last.provision].unit == Unit::Preamble;
            // Where the format ranks both headings it knows better, but for articles under parts of one level.
            let closes = is_preamble
                || match (format_level, last.format_level) {
                    (Some(own), Some(other)) if own != other => own < other,
                    _ => rank <= last.rank,
                };
            if !closes {
                break;
            }
            self.containers.pop();
        }
    }

    fn labelled(&mut self, item: &Item<'_>, label: &Label) {
        let container = self.container_number();
        let Some(place) = self.levels.place(&label.readings, item.block.indent, container) else {
            self.text(item, None);
            return;
        };
        let place = Place { depth: if self.is_flat { 0 } else { place.depth }, ..place };
        self.segment.labels_passed = true;
        let visible = &item.block.visible;
        let mut labels = Vec::new();
        let printed = printed_label(place.reading, &label.readings, visible.to_source(label.start, label.end));
        let mut provision = self.enter(place, item.block.indent, printed, &mut labels);
        let mut body = label.body;
        // `1. (a) Text`: every further label opens a level of its own.
        while let Some(inner) = visible.as_str().get(body..).and_then(|rest| label::at_start(rest, self.language)) {
            let first = inner.readings.iter().find(|reading| reading.number == Number::plain(1));
            let (Some(&reading), true) = (first, labels.len() < 4 && inner.start == 0) else { break };
            let place = Place { reading, depth: self.levels.depth() };
            let printed = printed_label(reading, &inner.readings, visible.to_source(body, body + inner.end));
            provision = self.enter(place, item.block.indent, printed, &mut labels);
            body += inner.body;
        }
        let mut text = visible.slice(0, label.start);
        text.push_visible(&visible.slice(body, visible.as_str().len()));
        self.tree.leaf(provision, LeafRole::Body, Words { span: item.block.span, labels, body: text });
    }

    /// Opens the provision of a label.
    fn enter(&mut self, place: Place, indent: usize, printed: PrintedLabel, labels: &mut Vec<PrintedLabel>) -> usize {
        let parent = place.depth.checked_sub(1).and_then(|depth| self.levels.provision(depth));
        let parent = parent.unwrap_or_else(|| self.innermost());
        labels.push(printed.clone());
        self.mark_chapeau(parent);
        let unit = self.list_unit(parent, place.reading);
        let number = Some(place.reading.number);
        let provision = self.tree.open(parent, Opening { label: Some(printed), number, ..Opening::of(unit) });
        self.levels.enter(place, indent, provision);
        provision
    }

    /// The first level is one of paragraphs if it counts in numbers; all others are points.
    fn list_unit(&self, parent: usize, reading: Reading) -> Unit {
        let is_inner = matches!(self.tree.provisions[parent].unit, Unit::Paragraph | Unit::Point | Unit::Footnote);
        let is_number =
            is_digit(reading.numerals) || reading.numerals == Numerals::Chinese && reading.frame == Frame::Comma;
        if !is_inner && self.tree.provisions[parent].unit == Unit::Preamble {
            return Unit::Recital;
        }
        if is_number && !is_inner { Unit::Paragraph } else { Unit::Point }
    }

    /// The text that stands before the first point of a list opens it.
    fn mark_chapeau(&mut self, parent: usize) {
        let has_children = !self.tree.provisions[parent].children.is_empty();
        if has_children {
            return;
        }
        let own = self.tree.leaves.last_mut().filter(|leaf| leaf.provision == parent && leaf.role == LeafRole::Body);
        if let Some(leaf) = own.filter(|leaf| leaf.body.as_str().trim_end().ends_with([':', '：', '-', '—', '–']))
        {
            leaf.role = LeafRole::Chapeau;
        }
    }

    fn text(&mut self, item: &Item<'_>, next: Option<&Item<'_>>) {
        self.segment.texts_passed += 1;
        let container = self.innermost();
        let unit = self.tree.provisions[container].unit;
        if self.is_title_line(item, next) {
            self.leaf(item, container, LeafRole::Heading);
            return;
        }
        if self.levels.depth() > 0 {
            let (provision, role) = self.continuation(item, next);
            self.leaf(item, provision, role);
            return;
        }
        let is_alone = self.segment.texts == 1 || self.segment.has_labels && unit != Unit::Preamble;
        let opens = self.segment.texts_passed == 1 && opens_list(item.block.visible.as_str());
        if is_alone || opens {
            let role = if opens { LeafRole::Chapeau } else { LeafRole::Body };
            self.leaf(item, container, role);
            return;
        }
        let unit = if unit == Unit::Preamble { Unit::Recital } else { Unit::Paragraph };
        let same = |&child: &usize| self.tree.provisions[child].unit == unit;
        let ordinal = self.tree.provisions[container].children.iter().filter(|child| same(child)).count() + 1;
        let number = Number::plain(u32::try_from(ordinal).unwrap_or(u32::MAX));
        let provision = self.tree.open(container, Opening { number: Some(number), ..Opening::of(unit) });
        self.leaf(item, provision, LeafRole::Body);
    }

    /// Whether a line right behind a bare heading is its title: no sentence, and more follows.
    fn is_title_line(&self, item: &Item<'_>, next: Option<&Item<'_>>) -> bool {
        let container = self.innermost();
        let text = item.block.visible.as_str();
        let after_bare_heading = self.tree.leaves.last().is_some_and(|leaf| {
            leaf.role == LeafRole::Heading
                && leaf.provision == container
                && leaf.body.as_str().is_empty()
                && !leaf.labels.is_empty()
        });
        let more_follows = next.is_some_and(|next| next.heading.is_none());
        let size = text.chars().count() * 100 / self.language.density;
        let is_sentence = text
            .trim_end()
            .ends_with(|c: char| c.is_ascii_punctuation() && c != ')' && c != ']' || "。；，：،؛؟".contains(c));
        let starts_low = text.starts_with(char::is_lowercase);
        after_bare_heading && more_follows && !is_sentence && !starts_low && (size <= 250 || item.block.emphasised)
    }

    /// Where text without a label belongs behind a label: to the whole whose list ends,
    /// or to the provision itself.
    fn continuation(&mut self, item: &Item<'_>, next: Option<&Item<'_>>) -> (usize, LeafRole) {
        let last = self.levels.depth().checked_sub(1).and_then(|depth| self.levels.provision(depth));
        let last = last.unwrap_or_else(|| self.innermost());
        // What opens a list of its own is no end of another.
        let begins = |label: &Label| label.readings.iter().any(|reading| reading.number == Number::plain(1));
        if opens_list(item.block.visible.as_str()) || next.and_then(|next| next.label.as_ref()).is_some_and(begins) {
            return (last, LeafRole::Body);
        }
        for depth in (0..self.levels.depth()).rev() {
            let outer = depth.checked_sub(1).and_then(|above| self.levels.provision(above));
            let holder = outer.unwrap_or_else(|| self.innermost());
            let has_chapeau = self
                .tree
                .leaves
                .iter()
                .rev()
                .take(200)
                .any(|leaf| leaf.provision == holder && leaf.role == LeafRole::Chapeau);
            if has_chapeau {
                self.levels.truncate(depth);
                // Later labels of the level above go on; a new list may follow.
                return (holder, LeafRole::Tail);
            }
        }
        (last, LeafRole::Body)
    }

    fn footnote(&mut self, item: &Item<'_>) {
        let label = item.label.as_ref();
        let number = label.and_then(|label| label.readings.first()).map(|reading| reading.number);
        let visible = &item.block.visible;
        let printed = label.and_then(|label| {
            let reading = *label.readings.first()?;
            Some(printed_label(reading, &label.readings, visible.to_source(label.start, label.end)))
        });
        let opening = Opening { label: printed.clone(), number, ..Opening::of(Unit::Footnote) };
        let provision = self.tree.open(0, opening);
        let body = label.map_or_else(|| visible.clone(), |label| visible.slice(label.body, visible.as_str().len()));
        let labels = printed.into_iter().collect();
        self.tree.leaf(provision, LeafRole::Footnote, Words { span: item.block.span, labels, body });
    }

    fn is_in_testimonium(&self) -> bool {
        self.tree.provisions[self.innermost()].unit == Unit::Testimonium
    }

    fn innermost(&self) -> usize {
        self.containers.last().map_or(0, |container| container.provision)
    }

    fn container_number(&self) -> Option<u32> {
        self.tree.provisions[self.innermost()].label.as_ref().map(|label| label.number.value)
    }

    /// A block without a label is one leaf.
    fn leaf(&mut self, item: &Item<'_>, provision: usize, role: LeafRole) {
        let words = Words { span: item.block.span, labels: Vec::new(), body: item.block.visible.clone() };
        self.tree.leaf(provision, role, words);
    }
}

/// A label as printed, with the numbers it could have as well.
fn printed_label(reading: Reading, all: &[Reading], span: Span) -> PrintedLabel {
    let mut other_readings: Vec<Number> = all.iter().map(|other| other.number).collect();
    other_readings.retain(|&number| number != reading.number);
    let style = LabelStyle { numerals: reading.numerals, frame: reading.frame };
    PrintedLabel { span, number: reading.number, other_readings, style }
}

/// The order in which containers hold one another.
const fn rank(unit: Unit) -> u8 {
    match unit {
        Unit::Document => 0,
        Unit::Preamble | Unit::Annex | Unit::Testimonium | Unit::Footnote => 1,
        Unit::Book => 2,
        Unit::Part => 3,
        Unit::Chapter => 4,
        Unit::Section => 5,
        Unit::Subsection => 6,
        Unit::Heading => 7,
        Unit::Article => 8,
        Unit::Option => 9,
        Unit::Recital | Unit::Paragraph | Unit::Point => 10,
    }
}

/// The number of items before the first numbered heading, where articles or other units follow.
fn preamble_end(items: &[Item<'_>]) -> usize {
    let is_unit = |item: &Item<'_>| {
        item.heading.as_ref().is_some_and(|heading| {
            matches!(heading.unit, Unit::Book | Unit::Part | Unit::Chapter | Unit::Article) && heading.number.is_some()
        })
    };
    let names_preamble =
        items.iter().any(|item| item.heading.as_ref().is_some_and(|heading| heading.unit == Unit::Preamble));
    if names_preamble { 0 } else { items.iter().position(is_unit).unwrap_or(0) }
}

/// What stands between here and the next heading.
fn segment(items: &[Item<'_>], from: usize) -> Segment {
    let until = items[from.min(items.len())..].iter().take_while(|item| item.heading.is_none());
    let mut segment = Segment::default();
    for item in until.filter(|item| item.block.kind == BlockKind::Paragraph) {
        match item.label {
            Some(_) => segment.has_labels = true,
            None => segment.texts += 1,
        }
    }
    segment
}

/// Whether a text announces what follows.
fn opens_list(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}
