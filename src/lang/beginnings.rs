//! Finds many words at once by how they begin.
//!
//! ```text
//!   patterns   committ, agenda item, 委员会
//!   text        the committee and its agenda items
//!                   ╰─────╯           ╰─────────╯
//! ```
//!
//! A pattern of letters is the beginning of a word, or of words with one space between them; a
//! pattern of ideographs, which stand without spaces, may begin anywhere. The road not taken: an
//! automaton over the bytes of all patterns, which takes longer to build than most documents to search.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// So many bytes of a pattern lead to it.
const LED_BY: usize = 6;

/// The first bytes of a text, the others 0.
type Start = u64;

/// Patterns, found by their first bytes.
pub struct Beginnings {
    patterns: Vec<String>,
    /// Patterns that begin alike stand together in `order`.
    starts: FxHashMap<Start, Range<usize>>,
    order: Vec<usize>,
    /// By how many bytes patterns with the same first two are led to: a bit for each number.
    lengths: FxHashMap<Start, u8>,
}

impl Beginnings {
    /// The patterns, which are known by their place in the list.
    pub fn new(patterns: Vec<String>) -> Beginnings {
        let start_of = |pattern: &usize| start(patterns[*pattern].as_bytes(), LED_BY);
        let mut order: Vec<usize> = (0..patterns.len()).filter(|&pattern| !patterns[pattern].is_empty()).collect();
        order.sort_by_key(start_of);
        let mut starts = FxHashMap::default();
        let mut lengths: FxHashMap<Start, u8> = FxHashMap::default();
        let mut end = 0;
        for group in order.chunk_by(|one, other| start_of(one) == start_of(other)) {
            let first = patterns[group[0]].as_bytes();
            starts.insert(start_of(&group[0]), end..end + group.len());
            *lengths.entry(start(first, 2)).or_default() |= 1 << first.len().min(LED_BY);
            end += group.len();
        }
        Beginnings { patterns, starts, order, lengths }
    }

    /// Every pattern that stands in a folded text, and where: what of the text it covers.
    pub fn found_in(&self, text: &str) -> impl Iterator<Item = (usize, Range<usize>)> {
        let bytes = text.as_bytes();
        let begins_here =
            |at: &usize| at.checked_sub(1).is_some_and(|before| bytes[before] == b' ') || is_unspaced(bytes[*at]);
        (0..bytes.len()).filter(begins_here).flat_map(|at| self.found_at(bytes, at))
    }

    fn found_at(&self, text: &[u8], at: usize) -> impl Iterator<Item = (usize, Range<usize>)> {
        let behind = &text[at..];
        let of_lengths = |bytes: usize| self.lengths.get(&start(behind, bytes)).copied().unwrap_or(0);
        let lengths = of_lengths(2) | of_lengths(1);
        let groups = (1..=LED_BY).filter(move |length| lengths & 1 << length != 0);
        let groups = groups.filter_map(|length| self.starts.get(&start(behind, length)));
        let patterns = groups.flat_map(|group| self.order[group.clone()].iter().copied());
        let found = patterns.filter(|&pattern| behind.starts_with(self.patterns[pattern].as_bytes()));
        found.map(move |pattern| (pattern, at..at + self.patterns[pattern].len()))
    }
}

/// Whether a byte begins a character of the scripts of East Asia, U+3000 to U+9FFF.
fn is_unspaced(byte: u8) -> bool {
    matches!(byte, 0xe3..=0xe9)
}

fn start(text: &[u8], bytes: usize) -> Start {
    let first = match text.first_chunk() {
        Some(eight) => Start::from_le_bytes(*eight),
        None => text.iter().rev().fold(0, |start, &byte| start << 8 | Start::from(byte)),
    };
    first & ((1 << (8 * bytes)) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_found_where_words_begin() {
        let check = |patterns: &[&str], text: &str, expected: &[&str]| {
            let known = Beginnings::new(patterns.iter().map(|&pattern| pattern.to_owned()).collect());
            let found: Vec<_> =
                known.found_in(text).map(|(pattern, range)| (patterns[pattern], &text[range])).collect();
            assert_eq!(found, expected.iter().map(|&pattern| (pattern, pattern)).collect::<Vec<_>>(), "{text}");
        };
        check(&["committ", "agenda item", "a"], " the committee s agenda items ", &["committ", "a", "agenda item"]);
        check(&["party", "part"], " parties to a counterparty part ", &["part", "part"]);
        check(&["委员会", "会", "un"], " un委员会un ", &["un", "委员会", "会"]);
        check(&[""], " ", &[]);
    }
}
