//! What the aligned texts themselves say of their terms, without any term base.
//!
//! ```text
//!   rows ──segments──▶ words of every version, sentence by sentence
//!        ──defined───▶ terms that the versions define in one place: certain from the start
//!        ──phrases───▶ phrases that recur in one version
//!        ──concepts──▶ phrases of the versions that recur in the same places, joined without a pivot
//! ```
//!
//! Whatever was recognised is taken out of the text before the next round looks
//! for more, so that a word of a known term is not taken for a term of its own.

mod concepts;
mod defined;
mod phrases;
mod segments;
mod write;

pub use defined::{DefinedTerm, DefinitionRow, definition_rows};
pub use write::yaml;

use rayon::prelude::*;

use crate::model::{Alignment, Document, Lang, LangSet, PerLang};
use concepts::Round;
use phrases::Phrase;
use segments::Corpus;

/// What to look for.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How often a term must stand in the texts to be worth listing; a defined one is always listed.
    pub min_count: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { min_count: 3 }
    }
}

/// A concept that the texts name again and again.
#[derive(Clone, Debug, PartialEq)]
pub struct Discovered {
    /// The rendering of each version in the form it mostly has; empty where none was found.
    pub renderings: PerLang<String>,
    /// How often it stands there.
    pub counts: PerLang<usize>,
    /// Whether the texts define it.
    pub is_defined: bool,
    /// How well the renderings go together, 0 to 1.
    pub strength: f32,
    /// Where all the other versions name it and one does not.
    pub departures: Vec<Departure>,
}

/// A row in which one version does not use its own rendering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Departure {
    /// The place of the document among those that were given.
    pub document: usize,
    /// The row of its alignment.
    pub row: usize,
    /// The version.
    pub lang: Lang,
}

/// The concepts of some documents that belong together, the surest first.
pub fn discover(documents: &[(&Document, &Alignment)], settings: Settings) -> Vec<Discovered> {
    let mut corpus = Corpus::read(documents);
    let mut found: Vec<(PerLang<Option<Phrase>>, f32, bool)> = Vec::new();
    for phrases in defined::terms(documents, &corpus) {
        found.push((phrases, 1.0, true));
    }
    // Longer terms first: what they hold is no term by itself where it stands in them.
    found.sort_by_key(|(phrases, ..)| std::cmp::Reverse(phrases.0.iter().flatten().map(Vec::len).sum::<usize>()));
    found.dedup_by(|one, other| one.0 == other.0);
    let mut places: Vec<PerLang<Vec<usize>>> = found.iter().map(|(phrases, ..)| corpus.take(phrases)).collect();
    for round in ROUNDS {
        let candidates = PerLang(Lang::ALL.map(|lang| (lang, settings.min_count)))
            .0
            .into_par_iter()
            .map(|(lang, least)| phrases::recurring(&corpus, lang, least))
            .collect::<Vec<_>>();
        let mut candidates = candidates.into_iter();
        let candidates = PerLang::from_fn(|_| candidates.next().unwrap_or_default());
        for (phrases, strength) in concepts::join(&corpus, &candidates, round) {
            places.push(corpus.take(&phrases));
            found.push((phrases, strength, false));
        }
    }
    let listed = found.into_iter().zip(&places);
    let mut concepts: Vec<Discovered> = listed
        .map(|((phrases, strength, is_defined), places)| describe(&corpus, &phrases, places, strength, is_defined))
        .collect();
    concepts.retain(|concept| {
        concept.is_defined || concept.counts.iter().filter(|(_, count)| **count >= settings.min_count).count() > 1
    });
    let total = |concept: &Discovered| concept.counts.0.iter().sum::<usize>();
    concepts.sort_by(|one, other| other.is_defined.cmp(&one.is_defined).then(total(other).cmp(&total(one))));
    concepts
}

/// From what is sure to what is likely; a concept that one version has no rendering for comes last.
const ROUNDS: [Round; 5] =
    [round(0.8), round(0.72), round(0.64), round(0.56), Round { least: 0.9, may_lack_one: true }];

const fn round(least: f32) -> Round {
    Round { least, may_lack_one: false }
}

fn describe(
    corpus: &Corpus,
    phrases: &PerLang<Option<Phrase>>,
    places: &PerLang<Vec<usize>>,
    strength: f32,
    is_defined: bool,
) -> Discovered {
    let renderings = phrases.map(|lang, phrase| {
        phrase.as_ref().map_or_else(String::new, |phrase| corpus.usual_form(lang, phrase, &places[lang]))
    });
    let counts = places.map(|_, places| places.len());
    Discovered { renderings, counts, is_defined, strength, departures: departures(corpus, phrases, places) }
}

/// The rows in which one version alone lacks a concept, of those that all versions have.
fn departures(corpus: &Corpus, phrases: &PerLang<Option<Phrase>>, places: &PerLang<Vec<usize>>) -> Vec<Departure> {
    let rendered: LangSet = phrases.langs_where(Option::is_some);
    let mut naming: std::collections::BTreeMap<(usize, usize), LangSet> = std::collections::BTreeMap::new();
    for (lang, places) in places.iter() {
        for &place in places {
            naming.entry(corpus.row_of(lang, place)).or_default().insert(lang);
        }
    }
    let lone = |(&(document, row), langs): (&(usize, usize), &LangSet)| {
        let odd = corpus.present(document, row).intersection(rendered).minus(*langs);
        let lang = odd.iter().next().filter(|_| odd.len() == 1 && langs.len() >= 2)?;
        Some(Departure { document, row, lang })
    };
    naming.iter().filter_map(lone).collect()
}
