//! Concepts that have a stable rendering in all six languages, for lining texts up.
//!
//! `lexicon.tsv` has one concept a line and one column a language. It is no
//! term base: nothing is approved or forbidden here, a rendering only says that
//! two blocks of text may speak of the same thing.
//!
//! ```text
//!   concept    ar          zh      en         fr        ru        es
//!   committee  لجنة|لجان   委员会  committee  comité    комитет   comité
//! ```
//!
//! Renderings are the beginnings of words (a final `$` closes the word); in
//! Chinese they are any stretch of characters. How the words are folded and
//! particles taken off is said in [`super::words`].

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::beginnings::Beginnings;
use super::words;
use crate::model::{Lang, PerLang};

/// The number of a concept: its line in the table, from 0.
pub type Concept = u16;

static TABLE: &str = include_str!("lexicon.tsv");

static MATCHERS: PerLang<LazyLock<Matcher>> = PerLang([
    LazyLock::new(|| Matcher::new(Lang::Ar)),
    LazyLock::new(|| Matcher::new(Lang::Zh)),
    LazyLock::new(|| Matcher::new(Lang::En)),
    LazyLock::new(|| Matcher::new(Lang::Fr)),
    LazyLock::new(|| Matcher::new(Lang::Ru)),
    LazyLock::new(|| Matcher::new(Lang::Es)),
]);

/// The concepts that a text names, given as [`words::fold`] and (for Arabic)
/// [`words::without_proclitics`] leave it; sorted, each once.
pub fn concepts_in(lang: Lang, folded: &str) -> Vec<Concept> {
    let mut found = MATCHERS[lang].concepts_in(folded);
    found.sort_unstable();
    found.dedup();
    found
}

/// The names of the concepts, in the order of their numbers.
static NAMES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| rows().map(|row| row.split('\t').next().unwrap_or("")).collect());

/// The numbers that number words stand for; `None` for all other concepts.
static VALUES: LazyLock<Vec<Option<u64>>> = LazyLock::new(|| {
    NAMES.iter().map(|name| name.strip_prefix("num_").and_then(|digits| digits.parse().ok())).collect()
});

/// The name of a concept, for people who look into an alignment.
pub fn name(concept: Concept) -> &'static str {
    NAMES.get(usize::from(concept)).copied().unwrap_or("")
}

/// The number a concept stands for, if it is a number word.
pub fn number_value(concept: Concept) -> Option<u64> {
    VALUES.get(usize::from(concept)).copied().flatten()
}

/// The table without its header.
fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().skip(1).filter(|line| !line.is_empty())
}

/// Finds the renderings of one language.
struct Matcher {
    beginnings: Beginnings,
    /// For each of the beginnings, what else must follow for which concept.
    candidates: Vec<Vec<Candidate>>,
}

struct Candidate {
    concept: Concept,
    /// Whether the first word must end behind its letters.
    is_whole: bool,
    /// The words behind the first.
    others: Vec<WordStart>,
}

/// The beginning of a word, or the whole of it.
struct WordStart {
    letters: String,
    is_whole: bool,
}

impl Matcher {
    fn new(lang: Lang) -> Matcher {
        let mut patterns: Vec<String> = Vec::new();
        let mut candidates: Vec<Vec<Candidate>> = Vec::new();
        let mut places: FxHashMap<String, usize> = FxHashMap::default();
        for (concept, rendering) in renderings(lang) {
            let mut words = word_starts(rendering).into_iter();
            let Some(first) = words.next() else { continue };
            let candidate = Candidate { concept, is_whole: first.is_whole, others: words.collect() };
            match places.get(first.letters.as_str()) {
                Some(&place) => candidates[place].push(candidate),
                None => {
                    places.insert(first.letters.clone(), patterns.len());
                    patterns.push(first.letters);
                    candidates.push(vec![candidate]);
                }
            }
        }
        Matcher { beginnings: Beginnings::new(patterns), candidates }
    }

    fn concepts_in(&self, folded: &str) -> Vec<Concept> {
        let mut found = Vec::new();
        self.beginnings.found_in(folded).for_each(|(pattern, place)| {
            let behind = &folded[place.end..];
            let next = next_word(behind);
            found.extend(self.candidates[pattern].iter().filter(|c| c.matches(behind, next)).map(|c| c.concept));
        });
        found
    }
}

impl Candidate {
    /// Whether the rendering goes on in `behind`, the text behind the first word's beginning; its next word begins
    /// with `next`.
    fn matches(&self, behind: &str, next: Option<&str>) -> bool {
        let mut next = next;
        let goes_on = |word: &WordStart| {
            let tail = next.and_then(|text| text.strip_prefix(word.letters.as_str()));
            next = tail.and_then(next_word);
            tail.is_some_and(|tail| may_end(word.is_whole, tail))
        };
        may_end(self.is_whole, behind) && self.others.iter().all(goes_on)
    }
}

/// Whether a word may go on with what stands behind its letters.
fn may_end(is_whole: bool, behind: &str) -> bool {
    !is_whole || behind.starts_with(' ')
}

fn next_word(text: &str) -> Option<&str> {
    text.find(' ').and_then(|space| text.get(space + 1..))
}

fn renderings(lang: Lang) -> impl Iterator<Item = (Concept, &'static str)> {
    let column = lang.index() + 1;
    rows().enumerate().flat_map(move |(line, row)| {
        let cell = row.split('\t').nth(column).unwrap_or("");
        cell.split('|').filter(|rendering| !rendering.is_empty()).map(move |rendering| (line as Concept, rendering))
    })
}

fn word_starts(rendering: &str) -> Vec<WordStart> {
    let mut starts: Vec<WordStart> = Vec::with_capacity(1);
    for word in rendering.split(' ') {
        let folded = words::fold(word.trim_end_matches('$'));
        // Of a word that folding cuts in several only the last may go on.
        let pieces = folded.split(' ').filter(|piece| !piece.is_empty());
        starts.extend(pieces.map(|piece| WordStart { letters: piece.to_owned(), is_whole: true }));
        if let Some(last) = starts.last_mut() {
            last.is_whole = word.ends_with('$');
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_table_is_complete_and_unambiguous() {
        let header: Vec<_> = TABLE.lines().next().unwrap_or("").split('\t').collect();
        let codes: Vec<_> = std::iter::once("concept").chain(Lang::ALL.map(Lang::code)).collect();
        assert_eq!(header, codes);
        let mut names = HashSet::new();
        for row in rows() {
            assert_eq!(row.split('\t').count(), 7, "{row}");
            assert!(names.insert(row.split('\t').next()), "twice: {row}");
        }
    }

    #[test]
    fn one_concept_is_found_in_six_languages() {
        let texts = [
            (Lang::Ar, "وقدمت اللجنة تقريرها"),
            (Lang::Zh, "委员会提交了报告"),
            (Lang::En, "The Committee submitted its report"),
            (Lang::Fr, "Le Comité a présenté son rapport"),
            (Lang::Ru, "Комитет представил свой доклад"),
            (Lang::Es, "El Comité presentó su informe"),
        ];
        for (lang, text) in texts {
            let folded = words::fold(text);
            let bare = words::without_proclitics(&folded);
            let names: Vec<_> = concepts_in(lang, &bare).into_iter().map(name).collect();
            assert!(names.contains(&"committee"), "{lang}: {names:?}");
        }
    }
}
