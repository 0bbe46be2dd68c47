//! What each version's words do, passage by passage: a sentence where the versions have the same
//! sentences, else the whole text of a row.

use std::ops::Range;

use rayon::prelude::*;

use super::clauses;
use super::slips::{Slip, slips};
use crate::lang::force::{self, Force, Reading, Strength};
use crate::model::{Evidence, Lang, LangSet, LeafRole, PerLang, Row, Span};
use crate::rules::Context;

/// A marker at its place in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its words.
    pub span: Span,
    /// What it does.
    pub force: Force,
    /// How surely it does so.
    pub strength: Strength,
}

/// How often a version does a thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Surely.
    pub sure: usize,
    /// Besides, perhaps.
    pub perhaps: usize,
    /// Besides, in words that hardly ever do it.
    pub faint: usize,
}

impl Tally {
    /// How often at most.
    pub const fn most(self) -> usize {
        self.sure + self.perhaps + self.faint
    }
}

/// A word or phrase with all it does.
pub struct Word {
    /// Where it is written.
    pub span: Span,
    /// Where in the passage it stands: 0 is its beginning, 1 its end.
    pub place: f32,
    /// What it does, and how surely.
    pub readings: Vec<(Force, Strength)>,
}

/// A sentence, or the text of a row, in all versions that have it.
pub struct Passage {
    /// The row.
    pub row: usize,
    /// The versions compared.
    pub langs: LangSet,
    /// The markers of each, in order.
    marks: PerLang<Vec<Mark>>,
    /// Where each version's words stand.
    places: PerLang<Span>,
    /// How many bytes a version has on average.
    length: f32,
    /// Words that do another thing than the words in their place in the other versions.
    pub slips: Vec<Slip>,
}

/// How much shorter a text may be than the others let expect, in standard deviations, before its
/// missing words are a matter of structure; and how badly its content may fit.
const TOO_SHORT: f32 = -5.0;
const MISFIT: f32 = -2.0;

/// The passages of a document, in order.
pub fn passages(context: &Context<'_>) -> Vec<Passage> {
    let rows: Vec<(usize, &Row)> = context.rows().filter(|(_, row)| row.role != LeafRole::Heading).collect();
    rows.into_par_iter().flat_map_iter(|(index, row)| of_row(context, index, row)).collect()
}

fn of_row(context: &Context<'_>, index: usize, row: &Row) -> Vec<Passage> {
    let fits = |&lang: &Lang| row.evidence[lang].length_deviation > TOO_SHORT && row.evidence[lang].content > MISFIT;
    let langs: LangSet = row.present().iter().filter(fits).collect();
    if langs.len() < 2 {
        return Vec::new();
    }
    let marks = PerLang::from_fn(|lang| if langs.contains(lang) { marks(context, row, lang) } else { Vec::new() });
    let is_parallel = row.sentences.iter().all(|sentence| langs.iter().all(|lang| !sentence.cells[lang].is_empty()));
    let pieces: Vec<PerLang<Span>> = if row.sentences.len() < 2 || !is_parallel {
        vec![PerLang::from_fn(|lang| context.place(index, lang).span)]
    } else {
        let piece = |numbers: Range<usize>| PerLang::from_fn(|lang| sentence_span(context, row, numbers.clone(), lang));
        groups(row, langs).into_iter().map(piece).collect()
    };
    let clauses = pieces.into_iter().flat_map(|piece| clauses::split(context, row, langs, piece));
    clauses.map(|places| Passage::new(index, langs, within(&marks, &places), places)).collect()
}

/// The markers in each version's place.
fn within(marks: &PerLang<Vec<Mark>>, places: &PerLang<Span>) -> PerLang<Vec<Mark>> {
    PerLang::from_fn(|lang| {
        let place = places[lang];
        let inside = marks[lang].iter().filter(|mark| place.start <= mark.span.start && mark.span.start < place.end);
        inside.copied().collect()
    })
}

/// The sentences that no version joins with one beside it; joined ones together.
fn groups(row: &Row, langs: LangSet) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (number, sentence) in row.sentences.iter().enumerate() {
        let is_joined = number > 0
            && langs.iter().any(|lang| {
                let before = &row.sentences[number - 1].cells[lang];
                sentence.cells[lang].iter().any(|cell| before.contains(cell))
            });
        match groups.last_mut() {
            Some(group) if is_joined => group.end = number + 1,
            _ => groups.push(number..number + 1),
        }
    }
    groups
}

fn marks(context: &Context<'_>, row: &Row, lang: Lang) -> Vec<Mark> {
    let reader =
        |text: &str| force::read(lang, text).into_iter().map(|reading| (reading.range.clone(), reading)).collect();
    let read = context.read(row, lang, reader);
    read.into_iter().map(|(span, Reading { force, strength, .. })| Mark { span, force, strength }).collect()
}

fn sentence_span(context: &Context<'_>, row: &Row, numbers: Range<usize>, lang: Lang) -> Span {
    let cells = row.sentences[numbers].iter().flat_map(|sentence| &sentence.cells[lang]);
    let pieces =
        cells.filter_map(|(leaf, range)| Some(context.leaf(lang, *leaf)?.body.to_source(range.start, range.end)));
    pieces.reduce(Span::cover).unwrap_or_else(|| Span::at(0))
}

impl Passage {
    fn new(row: usize, langs: LangSet, marks: PerLang<Vec<Mark>>, places: PerLang<Span>) -> Passage {
        let total: usize = langs.iter().map(|lang| places[lang].end - places[lang].start).sum();
        let length = total as f32 / langs.len().max(1) as f32;
        let mut passage = Passage { row, langs, marks, places, length, slips: Vec::new() };
        passage.slips = slips(&passage);
        passage
    }

    /// How often a version does a thing.
    pub fn tally(&self, lang: Lang, force: Force) -> Tally {
        let having =
            |strength| self.marks[lang].iter().filter(|mark| mark.force == force && mark.strength == strength).count();
        Tally { sure: having(Strength::Sure), perhaps: having(Strength::Perhaps), faint: having(Strength::Faint) }
    }

    /// Where in the passage a version does a thing, and how surely: 0 is its beginning, 1 its end.
    pub fn spots(&self, lang: Lang, force: Force) -> Vec<(f32, Strength)> {
        let of_force = self.marks[lang].iter().filter(|mark| mark.force == force);
        of_force.map(|mark| (self.spot(lang, mark.span), mark.strength)).collect()
    }

    /// The words of a version, each with its place in the passage and what it does.
    pub fn words_with_readings(&self, lang: Lang) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        for mark in &self.marks[lang] {
            match words.last_mut() {
                Some(word) if word.span == mark.span => word.readings.push((mark.force, mark.strength)),
                _ => {
                    let readings = vec![(mark.force, mark.strength)];
                    words.push(Word { span: mark.span, place: self.spot(lang, mark.span), readings });
                }
            }
        }
        words
    }

    /// How many bytes a version of the passage has on average.
    pub const fn length(&self) -> f32 {
        self.length
    }

    /// Where in the passage words of a version stand: 0 is its beginning, 1 its end.
    fn spot(&self, lang: Lang, span: Span) -> f32 {
        let place = self.places[lang];
        let length = (place.end - place.start).max(1) as f32;
        ((span.start + span.end) as f32 / 2.0 - place.start as f32) / length
    }

    /// The words of a version that surely do a thing; the whole passage where none do.
    pub fn evidence(&self, lang: Lang, force: Force) -> Evidence {
        let span = self.words(lang, force).next().unwrap_or(self.places[lang]);
        Evidence { lang, span }
    }

    /// Where a version's words stand.
    pub fn place(&self, lang: Lang) -> Evidence {
        Evidence { lang, span: self.places[lang] }
    }

    /// The words of a version that surely do a thing, in order.
    pub fn words(&self, lang: Lang, force: Force) -> impl Iterator<Item = Span> + '_ {
        self.marks[lang]
            .iter()
            .filter(move |mark| mark.force == force && mark.strength == Strength::Sure)
            .map(|mark| mark.span)
    }
}
