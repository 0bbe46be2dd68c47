//! Finds the concepts of a term base in running text.
//!
//! A tree for every language, whose edges are word forms as [`stems`] gives them:
//!
//! ```text
//!   ● ─государств─▶ ○ ─участник─▶ ◉ state-party
//!   ● ─запрашивающ─▶ ○ ─государств─▶ ○ ─участник─▶ ◉ requesting-state-party
//! ```
//!
//! Of the renderings that begin at a word the longest is taken, and the next
//! search begins behind it, so that a text costs the same however large the base is.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::side_by_side;
use crate::lang::{nouns, stems};
use crate::model::{Concept, Kind, Lang, PerLang, Status};

/// A rendering in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it may stand for, in the order of the base.
    pub senses: Vec<Sense>,
}

/// One thing that a rendering may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sense {
    /// The place of the concept in its base.
    pub concept: usize,
    /// Whether the rendering is accepted for it, or to be avoided.
    pub is_accepted: bool,
}

/// All renderings of a term base.
#[derive(Debug, Default)]
pub struct Matcher {
    trees: PerLang<Tree>,
}

#[derive(Debug, Default)]
struct Tree {
    /// A number for every word form of the base.
    words: FxHashMap<String, u32>,
    edges: FxHashMap<(u32, u32), u32>,
    senses: FxHashMap<u32, Vec<Sense>>,
    /// Nodes before whose word a rendering has punctuation: *“freezing” or “seizure”*, *24/7*.
    punctuated: FxHashSet<u32>,
    nodes: u32,
    /// The concepts that not every place with their words means.
    guarded: FxHashMap<usize, Kind>,
    /// The numbers of the series that concepts are members of.
    series: FxHashMap<usize, usize>,
}

/// The most words before the words of a title: a heading word and a number.
const BEFORE_TITLE: usize = 3;

/// Finds the renderings of one language in text after text, and folds every word but once.
#[derive(Debug)]
pub struct Finder<'a> {
    lang: Lang,
    tree: &'a Tree,
    /// For every word that was met, as it was written, the place of its numbers.
    met: FxHashMap<Box<str>, Range<usize>>,
    numbers: Vec<u32>,
}

impl Matcher {
    /// The matcher of some concepts, without those that are unsure.
    pub fn new(concepts: &[Concept]) -> Matcher {
        let trees = side_by_side::map(&Lang::ALL, |&lang| Tree::new(lang, concepts));
        let mut trees = trees.into_iter();
        Matcher { trees: PerLang::from_fn(|_| trees.next().unwrap_or_default()) }
    }

    /// What finds the renderings of a language; it serves as many texts as there are.
    pub fn finder(&self, lang: Lang) -> Finder<'_> {
        Finder { lang, tree: &self.trees[lang], met: FxHashMap::default(), numbers: Vec::new() }
    }

    /// The renderings in a text, in order, none within another.
    pub fn find(&self, lang: Lang, text: &str) -> Vec<Hit> {
        self.finder(lang).find(text)
    }

    /// What a rendering may stand for where a text consists of it; nothing if it is not found as a whole.
    pub fn whole(&self, lang: Lang, rendering: &str) -> Vec<Sense> {
        let ranges = stems::word_ranges(rendering);
        let hits = self.finder(lang).hits(rendering, &ranges);
        let (Some(first), Some(last), [hit]) = (ranges.first(), ranges.last(), hits.as_slice()) else {
            return Vec::new();
        };
        if hit.range == (first.start..last.end) { hit.senses.clone() } else { Vec::new() }
    }
}

impl Finder<'_> {
    /// The renderings in a text, in order, none within another.
    pub fn find(&mut self, text: &str) -> Vec<Hit> {
        if self.tree.nodes == 0 {
            return Vec::new();
        }
        let ranges = stems::word_ranges(text);
        let mut hits = self.hits(text, &ranges);
        let series = self.series(&hits);
        for hit in &mut hits {
            let before = || ranges.iter().take(BEFORE_TITLE + 1).filter(|word| word.start < hit.range.start).count();
            let is_last = || ranges.last().is_some_and(|last| last.end == hit.range.end);
            let stands = |sense: &Sense| match self.tree.guarded.get(&sense.concept) {
                None | Some(Kind::Term | Kind::Phrase) => true,
                Some(Kind::Name) => {
                    let own = text.get(hit.range.clone()).unwrap_or("");
                    own.contains(char::is_uppercase) || !own.contains(char::is_lowercase)
                }
                Some(Kind::Title) => is_last() && before() <= BEFORE_TITLE,
                Some(Kind::Member) => {
                    let own = self.tree.series.get(&sense.concept);
                    series.iter().any(|(concept, other)| Some(other) == own && *concept != sense.concept)
                }
            };
            hit.senses.retain(stands);
        }
        hits.retain(|hit| !hit.senses.is_empty());
        hits
    }

    /// The members of series that a text names by words of their own.
    fn series(&self, hits: &[Hit]) -> Vec<(usize, usize)> {
        let senses = hits.iter().flat_map(|hit| &hit.senses).filter(|sense| sense.is_accepted);
        senses.filter_map(|sense| Some((sense.concept, *self.tree.series.get(&sense.concept)?))).collect()
    }

    /// The places with the words of renderings.
    fn hits(&mut self, text: &str, ranges: &[Range<usize>]) -> Vec<Hit> {
        let known: Vec<Range<usize>> =
            ranges.iter().map(|range| self.numbers_of(text.get(range.clone()).unwrap_or(""))).collect();
        let mut hits = Vec::new();
        let mut at = 0;
        while at < ranges.len() {
            let joint = |offset: usize| {
                Joint::of(text.get(ranges[at + offset - 1].end..ranges[at + offset].start).unwrap_or("."))
            };
            let words = known[at..].iter().map(|place| &self.numbers[place.clone()]);
            let Some((count, senses)) = self.tree.longest(words, joint) else {
                at += 1;
                continue;
            };
            let range = ranges[at].start..ranges[at + count - 1].end;
            if !stems::is_negated(self.lang, text.get(..range.start).unwrap_or("")) {
                hits.push(Hit { range, senses });
            }
            at += count;
        }
        hits
    }

    fn numbers_of(&mut self, word: &str) -> Range<usize> {
        if let Some(place) = self.met.get(word) {
            return place.clone();
        }
        let start = self.numbers.len();
        let mut readings = stems::readings(self.lang, word);
        readings.extend(nouns::readings(self.lang, word));
        self.numbers.extend(readings.iter().filter_map(|form| self.tree.words.get(form).copied()));
        let place = start..self.numbers.len();
        self.met.insert(word.into(), place.clone());
        place
    }
}

/// For a word as it is written, the numbers of its first and its last form; nothing where it has none.
type Numbered<'a> = FxHashMap<&'a str, Option<(u32, u32)>>;

impl Tree {
    fn new(lang: Lang, concepts: &[Concept]) -> Tree {
        let mut tree = Tree::default();
        tree.guard(concepts);
        let mut numbered = Numbered::default();
        for (index, concept) in concepts.iter().enumerate().filter(|(_, concept)| concept.status != Status::Unsure) {
            let sense = |is_accepted| Sense { concept: index, is_accepted };
            for form in concept.terms.get(&lang).into_iter().flatten() {
                tree.insert(lang, form, sense(true), &mut numbered);
            }
            for avoided in concept.avoid.get(&lang).into_iter().flatten() {
                tree.insert(lang, &avoided.form, sense(false), &mut numbered);
            }
        }
        tree
    }

    fn guard(&mut self, concepts: &[Concept]) {
        let mut names: FxHashMap<&str, usize> = FxHashMap::default();
        for (index, concept) in concepts.iter().enumerate() {
            if !matches!(concept.kind, Kind::Term | Kind::Phrase) {
                self.guarded.insert(index, concept.kind);
            }
            if let Some(series) = &concept.series {
                let next = names.len();
                self.series.insert(index, *names.entry(series).or_insert(next));
            }
        }
    }

    /// Enters a rendering twice: as it is written, and with every word cut to its shortest form. A single word is
    /// entered as a noun by itself.
    fn insert<'a>(&mut self, lang: Lang, form: &'a str, sense: Sense, numbered: &mut Numbered<'a>) {
        let ranges = stems::word_ranges(form);
        if let [word] = ranges.as_slice() {
            let next = self.words.len() as u32;
            let noun = nouns::dictionary_form(lang, form.get(word.clone()).unwrap_or(""));
            let number = *self.words.entry(noun).or_insert(next);
            return self.enter(std::iter::once((number, &Joint::Open)), sense);
        }
        let joints: Vec<Joint> = std::iter::once(Joint::Open)
            .chain(ranges.windows(2).map(|pair| Joint::of(form.get(pair[0].end..pair[1].start).unwrap_or(""))))
            .collect();
        let number = |range: Range<usize>| {
            let word = form.get(range).unwrap_or("");
            *numbered.entry(word).or_insert_with(|| self.numbers_of(lang, word))
        };
        let Some(words) = ranges.into_iter().map(number).collect::<Option<Vec<(u32, u32)>>>() else { return };
        if words.is_empty() {
            return;
        }
        self.enter(words.iter().map(|forms| forms.0).zip(&joints), sense);
        if words.iter().any(|(first, last)| first != last) {
            self.enter(words.iter().map(|forms| forms.1).zip(&joints), sense);
        }
    }

    fn numbers_of(&mut self, lang: Lang, word: &str) -> Option<(u32, u32)> {
        let mut number = |form: &String| {
            let next = self.words.len() as u32;
            *self.words.entry(form.clone()).or_insert(next)
        };
        let forms = stems::dictionary_forms(lang, word);
        Some((number(forms.first()?), number(forms.last()?)))
    }

    fn enter<'a>(&mut self, words: impl Iterator<Item = (u32, &'a Joint)>, sense: Sense) {
        let mut node = 0;
        for (word, joint) in words {
            let next_node = self.nodes + 1;
            node = *self.edges.entry((node, word)).or_insert(next_node);
            self.nodes = self.nodes.max(node);
            if *joint == Joint::Punctuation {
                self.punctuated.insert(node);
            }
        }
        let senses = self.senses.entry(node).or_default();
        // A rendering that is listed as accepted and as avoided for one concept is accepted.
        if !senses.iter().any(|known| known.concept == sense.concept) {
            senses.push(sense);
        }
    }

    fn senses(&self, nodes: &[u32]) -> Vec<Sense> {
        let mut senses: Vec<Sense> = Vec::new();
        for sense in nodes.iter().filter_map(|node| self.senses.get(node)).flatten() {
            if !senses.contains(sense) {
                senses.push(*sense);
            }
        }
        senses
    }

    /// The longest rendering at the beginning of some words: how many words it has, and what it may stand for.
    fn longest<'a>(
        &self,
        words: impl Iterator<Item = &'a [u32]>,
        joint: impl Fn(usize) -> Joint,
    ) -> Option<(usize, Vec<Sense>)> {
        let mut nodes = vec![0_u32];
        let mut found = None;
        for (offset, forms) in words.enumerate() {
            // Most words are in no rendering.
            if forms.is_empty() {
                break;
            }
            let joint = if offset > 0 { joint(offset) } else { Joint::Open };
            let may_follow = |node: &u32| match joint {
                Joint::Open => true,
                Joint::Punctuation => self.punctuated.contains(node),
                Joint::Closed => false,
            };
            nodes = nodes
                .iter()
                .flat_map(|node| forms.iter().filter_map(|form| self.edges.get(&(*node, *form)).copied()))
                .filter(may_follow)
                .collect();
            if nodes.iter().any(|node| self.senses.contains_key(node)) {
                found = Some((offset + 1, nodes.clone()));
            }
            if nodes.is_empty() {
                break;
            }
        }
        found.map(|(count, nodes)| (count, self.senses(&nodes)))
    }
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing that parts the words of a term: white space, a hyphen, a spaced dash, an apostrophe.
    Open,
    /// What only a rendering that has it itself goes across.
    Punctuation,
    /// The end of a clause.
    Closed,
}

impl Joint {
    fn of(between: &str) -> Joint {
        let is_open = |c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '’' | '\'' | '«' | '《');
        let is_punctuation = |c: char| {
            matches!(
                c,
                ',' | '،'
                    | '、'
                    | '，'
                    | '/'
                    | '('
                    | ')'
                    | '（'
                    | '）'
                    | '"'
                    | '“'
                    | '”'
                    | '„'
                    | '»'
                    | '》'
                    | '‘'
                    | '&'
            )
        };
        if between.chars().all(is_open) {
            Joint::Open
        } else if between.chars().all(|c| is_open(c) || is_punctuation(c)) {
            Joint::Punctuation
        } else {
            Joint::Closed
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::built_in;

    /// The hits as `words=concept`, `!` before concepts for which the words are to be avoided.
    fn check(lang: Lang, text: &str, expected: &[&str]) {
        let base = built_in();
        let show = |hit: &Hit| {
            let sense = |sense: &Sense| {
                let mark = if sense.is_accepted { "" } else { "!" };
                format!("{mark}{}", base.concepts[sense.concept].id)
            };
            let senses: Vec<String> = hit.senses.iter().filter(|s| s.is_accepted).map(sense).collect();
            format!("{}={}", &text[hit.range.clone()], senses.join("+"))
        };
        let shown: Vec<String> = base.matcher.find(lang, text).iter().map(show).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn words_with_other_uses_are_told_by_their_kind() {
        check(Lang::En, "Each Party ends a political party", &["Party=party"]);
        check(Lang::En, "Article 1. Purpose", &["Purpose=statement-of-purpose"]);
        check(Lang::En, "The purpose of this is unknown. Purpose", &[]);
        check(Lang::Ru, "принятие мер", &[]);
        check(Lang::Ru, "ратификация или принятие", &["ратификация=ratification", "принятие=acceptance"]);
        check(Lang::Fr, "accorder un bien, les biens", &["biens=property"]);
    }

    #[test]
    fn inflected_renderings_are_found_and_the_longest_is_taken() {
        check(Lang::En, "The requesting States Parties", &["requesting States Parties=requesting-state-party"]);
        check(
            Lang::Fr,
            "aux États Parties requis et l’entraide judiciaire",
            &["États Parties requis=requested-state-party", "entraide judiciaire=mutual-legal-assistance"],
        );
        check(Lang::Es, "los Estados Parte requeridos", &["Estados Parte requeridos=requested-state-party"]);
        check(
            Lang::Ru,
            "запрашивающим Государствам — участникам",
            &["запрашивающим Государствам — участникам=requesting-state-party"],
        );
        check(Lang::Zh, "被请求缔约国的秘书处", &["被请求缔约国=requested-state-party", "秘书处=secretariat"]);
        check(Lang::Ar, "وللدولة الطرف الطالبة", &["وللدولة الطرف الطالبة=requesting-state-party"]);
        check(Lang::En, "", &[]);
    }
}
