//! From [`Source`] to [`Tree`]. Cannot fail.
//!
//! ```text
//!   blocks ──heading──▶ what heads a provision   ╮
//!          ──label────▶ what numbers one         ├─builder──▶ Tree
//!          ──levels───▶ on which level           ╯
//! ```
//!
//! What is not understood becomes text of what is open; nothing is dropped.

mod builder;
mod glued;
mod growing;
mod heading;
mod label;
mod levels;
mod settle;
mod styles;
mod table;

pub use settle::settle;
pub use styles::{StyleUse, label_styles};

use std::borrow::Cow;
use std::collections::HashSet;

use crate::lang::{self, HeadingForm, Language};
use crate::model::{Block, BlockKind, Source, Tree, Unit};
use builder::{Builder, Item};
use heading::Heading;

/// The provisions of a text.
pub fn parse(source: &Source) -> Tree {
    parse_but(source, &HashSet::new())
}

/// The same with some blocks left whole, whatever list seems to be in them.
fn parse_but(source: &Source, whole: &HashSet<usize>) -> Tree {
    let language = lang::of(source.lang);
    let below = |index: usize| source.blocks.get(index + 1);
    let cut = |(index, block)| items(block, (!whole.contains(&index)).then(|| below(index)), language);
    let items: Vec<Item<'_>> = source.blocks.iter().enumerate().flat_map(cut).collect();
    let tree = Builder::new(source, language).build(&items);
    if tree.labels_count() { tree } else { Builder::flat(source, language).build(&items) }
}

/// A block, or, if it may be cut, the points that were run into one; `next` is the block below.
fn items<'a>(block: &'a Block, next: Option<Option<&Block>>, language: &Language) -> Vec<Item<'a>> {
    let heading = testimonium(block, language).or_else(|| heading::recognise(block, language));
    let text_from = heading.as_ref().map_or(Some(0), |heading| heading.body);
    let pieces = text_from.zip(next).map_or_else(Vec::new, |(from, next)| glued::cut(block, from, next, language));
    if pieces.len() < 2 {
        return vec![item(Cow::Borrowed(block), heading, language)];
    }
    let mut heading = heading;
    pieces.into_iter().map(|piece| item(Cow::Owned(piece), heading.take(), language)).collect()
}

fn item<'a>(block: Cow<'a, Block>, heading: Option<Heading>, language: &Language) -> Item<'a> {
    let label = if heading.is_none() { label::at_start(block.visible.as_str(), language) } else { None };
    Item { block, heading, label }
}

/// The words above the signatures open a provision without being its heading.
fn testimonium(block: &Block, language: &Language) -> Option<Heading> {
    if block.kind != BlockKind::Paragraph {
        return None;
    }
    let text = block.visible.as_str();
    let is_vowel_sign = |c: &char| matches!(c, '\u{64b}'..='\u{652}');
    let head: String = text.chars().filter(|c| !is_vowel_sign(c)).take(32).collect::<String>().to_lowercase();
    let opens = language.testimonium.iter().any(|words| head.starts_with(words));
    (opens || is_done_at(text, &head, language)).then(|| Heading {
        unit: Unit::Testimonium,
        word: String::new(),
        number: None,
        label: 0..0,
        title: 0,
        body: Some(0),
    })
}

/// Whether a text says where and when it was signed: `Done at …`, or in Chinese the date first, and `订于` behind it.
fn is_done_at(text: &str, head: &str, language: &Language) -> bool {
    if language.heading_form == HeadingForm::Enclosed {
        let is_date = head.starts_with(|c: char| c.is_ascii_digit() || "二一公于".contains(c)) && head.contains('年');
        return is_date && language.done_at.iter().any(|words| head.contains(words));
    }
    !text.starts_with(char::is_lowercase) && language.done_at.iter().any(|words| head.starts_with(words))
}
