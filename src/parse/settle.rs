//! Whether points on one line are provisions of their own: as the versions agree best.
//!
//! ```text
//!   texts in article 5      ar  zh  en  fr  ru  es
//!   with points cut          6   6   6   6   6   6     en and fr have them on one line, and are cut
//!   left on one line         6   6   3   3   6   6
//!
//!   with points cut          4   5   4   4   4   4     all have them on one line, Chinese has
//!   left on one line         2   2   2   2   2   2     one more colon, and none is cut
//! ```
//!
//! Punctuation differs from language to language. Where it makes a list of a
//! sentence in one version only, nothing would be won by cutting it there.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::parse_but;
use crate::model::{Address, Lang, LangSet, PerLang, Version};

/// How many texts a version has in an article, and how many of them are points that were cut from a line.
#[derive(Clone, Copy, Default)]
struct Count {
    cut: usize,
    points: usize,
}

impl Count {
    const fn whole(self) -> usize {
        self.cut - self.points
    }
}

/// Leaves of a version that are points within a block, each with its block.
type Points = Vec<(usize, usize)>;

/// Parses again, with lines left whole, where the versions of a document agree better so.
pub fn settle(versions: &mut PerLang<Option<Version>>) {
    let points = versions.map(|_, version| version.as_ref().map_or_else(Vec::new, glued_points));
    if points.0.iter().all(Vec::is_empty) {
        return;
    }
    let mut present = versions.0.iter().flatten();
    let count = present.next().map(|version| version.source.blocks.len());
    let whole = if present.all(|version| Some(version.source.blocks.len()) == count) {
        whole_by_block(versions, &points)
    } else {
        whole_by_article(versions, &points)
    };
    versions.0.par_iter_mut().zip(&whole.0).for_each(|(version, blocks)| {
        if let Some(version) = version.as_mut().filter(|_| !blocks.is_empty()) {
            version.tree = parse_but(&version.source, blocks);
        }
    });
}

/// Where all versions have the same number of blocks, the same block is the same text.
fn whole_by_block(versions: &PerLang<Option<Version>>, points: &PerLang<Points>) -> PerLang<HashSet<usize>> {
    let mut counts: BTreeMap<usize, PerLang<usize>> = BTreeMap::new();
    for (lang, points) in points.iter() {
        points.iter().for_each(|&(_, block)| counts.entry(block).or_default()[lang] += 1);
    }
    let differs = |counts: &PerLang<usize>| {
        let mut having = counts.iter().filter(|(lang, _)| versions[*lang].is_some()).map(|(_, count)| count);
        let first = having.next();
        having.any(|count| Some(count) != first)
    };
    let different: HashSet<usize> =
        counts.iter().filter(|(_, counts)| differs(counts)).map(|(&block, _)| block).collect();
    points.map(|_, points| points.iter().map(|&(_, block)| block).filter(|block| different.contains(block)).collect())
}

/// Elsewhere the articles are compared by the number of their texts, if they have numbers that can be trusted.
fn whole_by_article(versions: &PerLang<Option<Version>>, points: &PerLang<Points>) -> PerLang<HashSet<usize>> {
    let whole = better_whole(versions, points);
    points.map(|lang, points| {
        let Some(tree) = versions[lang].as_ref().map(|version| &version.tree) else { return HashSet::new() };
        let counts = tree.labels_count();
        let is_whole = |leaf: usize| {
            !counts || whole.get(&tree.leaves[leaf].address.basic_unit()).is_some_and(|langs| langs.contains(lang))
        };
        points.iter().filter(|(leaf, _)| is_whole(*leaf)).map(|&(_, block)| block).collect()
    })
}

fn glued_points(version: &Version) -> Points {
    let blocks = &version.source.blocks;
    let block_of = |start: usize| blocks.partition_point(|block| block.span.start <= start).checked_sub(1);
    let labelled = version.tree.leaves.iter().enumerate().filter(|(_, leaf)| !leaf.labels.is_empty());
    let inside = labelled.filter_map(|(index, leaf)| {
        let block = block_of(leaf.span.start)?;
        let start = blocks[block].visible.to_source(0, 0).start;
        (leaf.span.start > start.max(blocks[block].span.start)).then_some((index, block))
    });
    inside.collect()
}

/// By article, the versions whose lines are better left whole.
fn better_whole(versions: &PerLang<Option<Version>>, points: &PerLang<Points>) -> BTreeMap<Address, LangSet> {
    let mut counts: BTreeMap<Address, PerLang<Count>> = BTreeMap::new();
    for lang in Lang::ALL {
        let Some(version) = &versions[lang] else { continue };
        for leaf in &version.tree.leaves {
            counts.entry(leaf.address.basic_unit()).or_default()[lang].cut += 1;
        }
        for &(leaf, _) in &points[lang] {
            counts.entry(version.tree.leaves[leaf].address.basic_unit()).or_default()[lang].points += 1;
        }
    }
    counts.into_iter().map(|(address, counts)| (address, left_whole(&counts))).collect()
}

fn left_whole(counts: &PerLang<Count>) -> LangSet {
    let having: Vec<(Lang, Count)> =
        counts.iter().filter(|(_, count)| count.cut > 0).map(|(lang, &count)| (lang, count)).collect();
    let reached =
        |wanted: usize| having.iter().filter(|(_, count)| count.cut == wanted || count.whole() == wanted).count();
    let sizes = having.iter().flat_map(|(_, count)| [count.cut, count.whole()]);
    let Some(wanted) = sizes.max_by_key(|&size| (reached(size), size)) else { return LangSet::EMPTY };
    let is_nearer_whole = |count: Count| count.whole().abs_diff(wanted) < count.cut.abs_diff(wanted);
    having.iter().filter(|(_, count)| count.points > 0 && is_nearer_whole(*count)).map(|&(lang, _)| lang).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_cut_where_they_agree_so() {
        let check = |cut: [usize; 6], points: [usize; 6], whole: &[Lang]| {
            let mut counts: PerLang<Count> = PerLang::default();
            for (index, lang) in Lang::ALL.into_iter().enumerate() {
                counts[lang] = Count { cut: cut[index], points: points[index] };
            }
            assert_eq!(left_whole(&counts), whole.iter().copied().collect::<LangSet>());
        };
        check([6; 6], [0, 0, 3, 3, 0, 0], &[]);
        check([6; 6], [3; 6], &[]);
        check([4, 5, 4, 4, 4, 4], [2, 3, 2, 2, 2, 2], &Lang::ALL);
        check([5, 3, 3, 3, 0, 0], [2, 0, 0, 0, 0, 0], &[Lang::Ar]);
        check([0; 6], [0; 6], &[]);
    }
}
