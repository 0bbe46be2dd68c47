//! Which part of a leaf belongs to which of the rows it covers.
//!
//! ```text
//!   row 44   en «The Parties shall cooperate.»        zh «缔约方应合作，
//!   row 45   en «They shall exchange information.»        并应交流信息。»
//! ```
//!
//! The leaf is cut where the other versions let expect it by their lengths, at
//! the end of a sentence if there is one near, else of a clause, else of a word.

use std::collections::BTreeMap;
use std::ops::Range;

use super::features::Features;
use crate::lang::sentences;
use crate::model::{Lang, PerLang, Row, Tree};

/// Cuts the leaves that stand in several rows.
pub fn cut(rows: &mut [Row], trees: &PerLang<Option<&Tree>>, units: &PerLang<Vec<Features>>) {
    for lang in Lang::ALL {
        let Some(tree) = trees[lang] else { continue };
        for (leaf, places) in shared_leaves(rows, lang) {
            let sizes: Vec<f32> = places.iter().map(|&row| size_elsewhere(&rows[row], lang, units)).collect();
            let parts = cut_text(tree.leaves[leaf].body.as_str(), &sizes);
            for (&row, part) in places.iter().zip(parts) {
                rows[row].cells[lang]
                    .iter_mut()
                    .filter(|cell| cell.leaf == leaf)
                    .for_each(|cell| cell.part = Some(part.clone()));
            }
        }
    }
}

/// The leaves of a version that stand in more than one row, with the rows.
fn shared_leaves(rows: &[Row], lang: Lang) -> BTreeMap<usize, Vec<usize>> {
    let mut places: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        row.cells[lang].iter().for_each(|cell| places.entry(cell.leaf).or_default().push(index));
    }
    places.retain(|_, rows| rows.len() > 1);
    places
}

/// The size of a row in the other versions together; at least 1.
fn size_elsewhere(row: &Row, lang: Lang, units: &PerLang<Vec<Features>>) -> f32 {
    let others = row.cells.iter().filter(|(other, _)| *other != lang);
    let sizes = others.flat_map(|(other, cells)| cells.iter().map(move |cell| (other, cell.leaf)));
    sizes.filter_map(|(other, leaf)| units[other].get(leaf)).map(|unit| unit.size).sum::<f32>().max(1.0)
}

/// Cuts a text in as many parts as there are sizes, in their proportion.
fn cut_text(text: &str, sizes: &[f32]) -> Vec<Range<usize>> {
    let total: f32 = sizes.iter().sum();
    let breaks = breaks(text);
    let mut parts = Vec::with_capacity(sizes.len());
    let (mut start, mut passed) = (0, 0.0);
    for (index, size) in sizes.iter().enumerate() {
        passed += size;
        let wanted = passed / total * text.len() as f32;
        let cost = |&(at, penalty): &(usize, f32)| (at as f32 - wanted).abs() + penalty * text.len() as f32;
        let nearest = breaks.iter().filter(|(at, _)| *at > start).min_by(|a, b| cost(a).total_cmp(&cost(b)));
        let end = if index + 1 == sizes.len() { text.len() } else { nearest.map_or(text.len(), |&(at, _)| at) };
        parts.push(start..end);
        start = end;
    }
    parts
}

/// Where a text can be cut, each with the share of the text a better place may be farther away.
fn breaks(text: &str) -> Vec<(usize, f32)> {
    let mut breaks: Vec<(usize, f32)> = sentences::split(text).into_iter().map(|range| (range.end, 0.0)).collect();
    for (at, c) in text.char_indices() {
        match c {
            ';' | '；' | '؛' | ':' | '：' => breaks.push((at + c.len_utf8(), 0.05)),
            ',' | '，' | '،' | '、' => breaks.push((at + c.len_utf8(), 0.15)),
            _ if c.is_whitespace() => breaks.push((at, 0.3)),
            _ => {}
        }
    }
    breaks.retain(|&(at, _)| at < text.len());
    breaks.sort_by_key(|&(at, _)| at);
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_the_others_let_expect_it() {
        let check = |text: &str, sizes: &[f32], expected: &[&str]| {
            let parts: Vec<_> = cut_text(text, sizes).into_iter().map(|part| text[part].trim()).collect();
            assert_eq!(parts, expected);
        };
        check("It is so. They act, now.", &[1.0, 1.5], &["It is so.", "They act, now."]);
        check("缔约方应合作，并应交流信息。", &[1.0, 1.2], &["缔约方应合作，", "并应交流信息。"]);
        check("", &[1.0, 1.0], &["", ""]);
    }
}
