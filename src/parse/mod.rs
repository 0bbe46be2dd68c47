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
mod heading;
mod label;
mod levels;
mod settle;
mod styles;

pub use settle::settle;
pub use styles::{StyleUse, label_styles};

use std::borrow::Cow;
use std::collections::HashSet;

use crate::lang::{self, Language};
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
    Builder::new(source, language).build(&items)
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
    let head: String = block.visible.as_str().chars().take(32).collect::<String>().to_lowercase();
    let opens = language.testimonium.iter().any(|words| head.starts_with(words));
    opens.then(|| Heading {
        unit: Unit::Testimonium,
        word: String::new(),
        number: None,
        label: 0..0,
        title: 0,
        body: Some(0),
    })
}
