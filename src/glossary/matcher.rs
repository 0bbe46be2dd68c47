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

use rustc_hash::FxHashMap;

use super::load::{Concept, Status};
use crate::lang::stems;
use crate::model::{Lang, PerLang};

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
    nodes: u32,
}

impl Matcher {
    /// The matcher of some concepts, without those that are unsure.
    pub fn new(concepts: &[Concept]) -> Matcher {
        let mut trees = PerLang::<Tree>::default();
        for (index, concept) in concepts.iter().enumerate().filter(|(_, concept)| concept.status != Status::Unsure) {
            for (&lang, forms) in &concept.terms {
                let sense = Sense { concept: index, is_accepted: true };
                forms.iter().for_each(|form| trees[lang].insert(lang, form, sense));
            }
            for (&lang, forms) in &concept.avoid {
                let sense = Sense { concept: index, is_accepted: false };
                forms.iter().for_each(|avoided| trees[lang].insert(lang, &avoided.form, sense));
            }
        }
        Matcher { trees }
    }

    /// The renderings in a text, in order, none within another.
    pub fn find(&self, lang: Lang, text: &str) -> Vec<Hit> {
        let tree = &self.trees[lang];
        let ranges = stems::word_ranges(text);
        let known: Vec<Vec<u32>> =
            ranges.iter().map(|range| tree.known(lang, text.get(range.clone()).unwrap_or(""))).collect();
        let mut hits = Vec::new();
        let mut at = 0;
        while at < ranges.len() {
            let joins = |next: usize| is_joint(text.get(ranges[next - 1].end..ranges[next].start).unwrap_or("."));
            let Some((count, node)) = tree.longest(&known[at..], |offset| joins(at + offset)) else {
                at += 1;
                continue;
            };
            let range = ranges[at].start..ranges[at + count - 1].end;
            if !stems::is_negated(lang, text.get(..range.start).unwrap_or("")) {
                hits.push(Hit { range, senses: tree.senses.get(&node).cloned().unwrap_or_default() });
            }
            at += count;
        }
        hits
    }
}

impl Tree {
    /// Enters a rendering twice: as it is written, and with every word cut to its shortest form.
    fn insert(&mut self, lang: Lang, form: &str, sense: Sense) {
        let words: Vec<Vec<String>> = stems::word_ranges(form)
            .into_iter()
            .map(|range| stems::dictionary_forms(lang, form.get(range).unwrap_or("")))
            .filter(|forms| !forms.is_empty())
            .collect();
        if words.is_empty() {
            return;
        }
        self.enter(words.iter().filter_map(|forms| forms.first()), sense);
        self.enter(words.iter().filter_map(|forms| forms.last()), sense);
    }

    fn enter<'a>(&mut self, words: impl Iterator<Item = &'a String>, sense: Sense) {
        let mut node = 0;
        for word in words {
            let next_word = self.words.len() as u32;
            let word = *self.words.entry(word.clone()).or_insert(next_word);
            let next_node = self.nodes + 1;
            node = *self.edges.entry((node, word)).or_insert(next_node);
            self.nodes = self.nodes.max(node);
        }
        let senses = self.senses.entry(node).or_default();
        // A rendering that is listed as accepted and as avoided for one concept is accepted.
        if !senses.iter().any(|known| known.concept == sense.concept) {
            senses.push(sense);
        }
    }

    fn known(&self, lang: Lang, word: &str) -> Vec<u32> {
        stems::readings(lang, word).iter().filter_map(|form| self.words.get(form).copied()).collect()
    }

    /// The longest rendering at the beginning of some words: how many words it has, and its node.
    fn longest(&self, words: &[Vec<u32>], joins: impl Fn(usize) -> bool) -> Option<(usize, u32)> {
        let mut nodes = vec![0_u32];
        let mut found = None;
        for (offset, forms) in words.iter().enumerate() {
            if offset > 0 && !joins(offset) {
                break;
            }
            nodes = nodes
                .iter()
                .flat_map(|node| forms.iter().filter_map(|form| self.edges.get(&(*node, *form)).copied()))
                .collect();
            if let Some(node) = nodes.iter().find(|node| self.senses.contains_key(node)) {
                found = Some((offset + 1, *node));
            }
            if nodes.is_empty() {
                break;
            }
        }
        found
    }
}

/// Whether the words around this may belong to one term: white space, a hyphen, a spaced dash, an apostrophe.
fn is_joint(between: &str) -> bool {
    between.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '’' | '\'' | '«' | '《'))
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
