//! Which label styles a text uses: the first thing to look at when a report surprises.

use std::collections::BTreeMap;

use crate::model::{LabelStyle, Tree, Unit};

/// One style of labels, in one kind of provision at one depth of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StyleUse {
    /// The kind of provision.
    pub unit: Unit,
    /// How many lists stand around it: 0 for paragraphs, 1 for points of a paragraph.
    pub level: usize,
    /// The style.
    pub style: LabelStyle,
    /// How many labels are written so.
    pub count: usize,
    /// The provision of the first of them.
    pub first: usize,
}

/// The styles in use, by unit and level, the most frequent first.
pub fn label_styles(tree: &Tree) -> Vec<StyleUse> {
    let mut uses: BTreeMap<(Unit, usize, LabelStyle), (usize, usize)> = BTreeMap::new();
    for (index, provision) in tree.provisions.iter().enumerate() {
        let Some(label) = &provision.label else { continue };
        let level = list_level(tree, index);
        uses.entry((provision.unit, level, label.style)).or_insert((0, index)).0 += 1;
    }
    let mut styles: Vec<StyleUse> = uses
        .into_iter()
        .map(|((unit, level, style), (count, first))| StyleUse { unit, level, style, count, first })
        .collect();
    styles.sort_by_key(|style| (style.unit, style.level, std::cmp::Reverse(style.count)));
    styles
}

fn list_level(tree: &Tree, provision: usize) -> usize {
    let mut level = 0;
    let mut at = tree.provisions[provision].parent;
    while let Some(index) = at {
        level += usize::from(matches!(tree.provisions[index].unit, Unit::Paragraph | Unit::Point));
        at = tree.provisions[index].parent;
    }
    level
}
