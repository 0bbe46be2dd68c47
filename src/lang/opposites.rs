//! Words that mean the opposite of each other: *before* and *after*, *at least* and *at most*.
//!
//! `opposites.tsv` has one concept a line and one column a language; two lines that follow each
//! other are opposites. Renderings are the beginnings of words (a final `$` closes the word); in
//! Chinese they are any stretch of characters. A rendering behind `!` is neither: it only covers a
//! shorter one that stands in it, as 最后 (*last*) does 后 (*after*).

use std::ops::Range;
use std::sync::LazyLock;

use super::beginnings::Beginnings;
use super::force::Folded;
use crate::lang;
use crate::model::{Lang, PerLang};

/// One of two opposites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Side {
    /// Which two, by their place in the table.
    pub pair: u8,
    /// Whether it is the second of them.
    pub is_second: bool,
}

static TABLE: &str = include_str!("opposites.tsv");

static FINDERS: PerLang<LazyLock<Finder>> = PerLang([
    LazyLock::new(|| Finder::new(Lang::Ar)),
    LazyLock::new(|| Finder::new(Lang::Zh)),
    LazyLock::new(|| Finder::new(Lang::En)),
    LazyLock::new(|| Finder::new(Lang::Fr)),
    LazyLock::new(|| Finder::new(Lang::Ru)),
    LazyLock::new(|| Finder::new(Lang::Es)),
]);

/// The opposites that a text names, in order, each with the bytes of its words.
pub fn read(lang: Lang, text: &str) -> Vec<(Range<usize>, Side)> {
    let folded = Folded::new(text);
    let found = FINDERS[lang].found_in(&folded.text);
    found.into_iter().map(|(range, side)| (folded.written(&range), side)).collect()
}

/// Finds the words of one language.
struct Finder {
    beginnings: Beginnings,
    /// For each of the beginnings whether it is a whole word, and what it means.
    meanings: Vec<(bool, Option<Side>)>,
}

impl Finder {
    fn new(lang: Lang) -> Finder {
        let (mut patterns, mut meanings) = (Vec::new(), Vec::new());
        let rows = TABLE.lines().skip(1).filter(|line| !line.is_empty());
        for (line, row) in rows.enumerate() {
            let side = Side { pair: (line / 2) as u8, is_second: line % 2 == 1 };
            for written in row.split('\t').nth(lang.index() + 1).unwrap_or("").split('|') {
                let rendering = written.trim_start_matches('!');
                let meaning = (rendering.ends_with('$'), (rendering == written).then_some(side));
                // Particles are written onto words: each makes another beginning.
                for particle in std::iter::once(&"").chain(lang::of(lang).values.proclitics) {
                    let letters = format!("{particle}{}", rendering.trim_end_matches('$'));
                    patterns.push(Folded::new(&letters).text.trim().to_owned());
                    meanings.push(meaning);
                }
            }
        }
        Finder { beginnings: Beginnings::new(patterns), meanings }
    }

    fn found_in(&self, folded: &str) -> Vec<(Range<usize>, Side)> {
        let is_ended = |pattern: usize, end: usize| !self.meanings[pattern].0 || folded[end..].starts_with(' ');
        let all = self.beginnings.found_in(folded);
        let mut found: Vec<(Range<usize>, Option<Side>)> = all
            .filter(|(pattern, range)| is_ended(*pattern, range.end))
            .map(|(pattern, range)| (range, self.meanings[pattern].1))
            .collect();
        found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        // How far the words reach that begin before, and the longest that begin here.
        let (mut before, mut here) = (0, 0..0);
        let is_own = |(range, side): (Range<usize>, Option<Side>)| {
            if range.start > here.start {
                before = before.max(here.end);
                here = range.clone();
            }
            // The same words may belong to several pairs.
            let is_covered = range.end <= before || range.end < here.end;
            side.filter(|_| !is_covered).map(|side| (range, side))
        };
        found.into_iter().filter_map(is_own).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_has_words_in_every_language() {
        let rows: Vec<Vec<&str>> = TABLE.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        assert!(rows.len().is_multiple_of(2));
        for row in rows {
            assert_eq!(row.len(), 7, "{row:?}");
            assert!(row.iter().all(|cell| cell.split('|').any(|word| !word.starts_with('!') && !word.is_empty())));
        }
    }

    #[test]
    fn opposites_are_found_with_their_places() {
        let check = |lang: Lang, text: &str, expected: &[(&str, bool)]| {
            let pair = |name: &str| TABLE.lines().skip(1).position(|line| line.starts_with(name)).unwrap_or(0) / 2;
            let of_pair = |(_, side): &(Range<usize>, Side)| {
                usize::from(side.pair) == pair("before") || usize::from(side.pair) == pair("commercial")
            };
            let found = read(lang, text).into_iter().filter(of_pair);
            let found: Vec<_> = found.map(|(range, side)| (text[range].to_owned(), side.is_second)).collect();
            let expected: Vec<_> = expected.iter().map(|&(word, side)| (word.to_owned(), side)).collect();
            assert_eq!(found, expected, "{text}");
        };
        check(Lang::En, "Before the vote and after it", &[("Before", false), ("after", true)]);
        check(Lang::En, "non-commercial and commercial use", &[("non-commercial", true), ("commercial", false)]);
        check(Lang::Zh, "最后，在表决后", &[("后", true)]);
        check(Lang::Ar, "وقبل التصويت وبعده", &[("وقبل", false), ("وبعده", true)]);
        check(Lang::Ru, "до голосования и после него", &[("до", false), ("после", true)]);
        check(Lang::Fr, "avant tout, d’après le texte", &[]);
    }
}
