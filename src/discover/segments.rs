//! The words of all versions, cut where the versions say the same thing: by rows, or by sentences within them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::phrases::Phrase;
use crate::lang::{forms, function_words, references, stems, words};
use crate::model::{Alignment, Document, Lang, LangSet, PerLang, Row, Span};

/// The words of one version, one after the other.
#[derive(Debug, Default)]
pub struct Words {
    /// The number of the form each word has when grammar is taken off.
    pub forms: Vec<u32>,
    /// The segment each stands in.
    pub segments: Vec<u32>,
    /// Whether a phrase may go on from the word before to this one.
    pub joined: Vec<bool>,
    /// Whether it belongs to a term that is known already.
    pub taken: Vec<bool>,
    /// Where each stands: document, and span in its source.
    spans: Vec<(u32, Span)>,
    /// What each form is to a term, with whether one may begin and end with it.
    pub kinds: Vec<(function_words::WordKind, bool, bool)>,
    adverbs: Vec<bool>,
    /// How much each form says, in letters of an alphabet.
    weights: Vec<u32>,
    /// The number of every form.
    numbers: FxHashMap<String, u32>,
    /// The forms that stand in some text as words of their own, without particles.
    bare: FxHashSet<String>,
}

/// All versions of all documents.
pub struct Corpus<'a> {
    documents: &'a [(&'a Document, &'a Alignment)],
    /// The words of each version.
    pub words: PerLang<Words>,
    /// Document and row of each segment.
    rows: Vec<(usize, usize)>,
    /// How often a segment counts: not at all where the same stood before.
    pub weights: Vec<bool>,
    /// For each version and form the words that have it.
    index: PerLang<Vec<Vec<u32>>>,
}

/// The pieces of a version in a segment: leaf and bytes of its body.
type Pieces = Vec<(usize, std::ops::Range<usize>)>;

impl<'a> Corpus<'a> {
    /// Reads the words of all rows.
    pub fn read(documents: &'a [(&'a Document, &'a Alignment)]) -> Corpus<'a> {
        let mut rows = Vec::new();
        let mut pieces: Vec<PerLang<Pieces>> = Vec::new();
        for (document, (texts, alignment)) in documents.iter().enumerate() {
            for (row, aligned) in alignment.rows.iter().enumerate() {
                for segment in segments_of(texts, aligned) {
                    rows.push((document, row));
                    pieces.push(segment);
                }
            }
        }
        let read = |lang: Lang| read_words(documents, &rows, &pieces, lang);
        let mut versions = Lang::ALL.to_vec().into_par_iter().map(read).collect::<Vec<_>>().into_iter();
        let words = PerLang::from_fn(|_| versions.next().unwrap_or_default());
        let mut weights = first_of_their_kind(&words, rows.len());
        leave_out_long(&words, &mut weights);
        let index = words.map(|_, words| {
            let mut index = vec![Vec::new(); words.kinds.len()];
            words.forms.iter().enumerate().for_each(|(at, &form)| index[form as usize].push(at as u32));
            index
        });
        Corpus { documents, words, rows, weights, index }
    }

    /// How many segments there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The phrase of a piece of text, if its words are all known.
    pub fn phrase(&self, lang: Lang, text: &str) -> Option<Phrase> {
        let words = &self.words[lang];
        let number = |range: std::ops::Range<usize>| {
            let form = forms::of(lang, text.get(range).unwrap_or(""), &|bare| words.bare.contains(bare));
            words.numbers.get(&form).copied()
        };
        let phrase: Option<Phrase> = stems::word_ranges(text).into_iter().map(number).collect();
        phrase.filter(|phrase| !phrase.is_empty())
    }

    /// Document and row of a word.
    pub fn row_of(&self, lang: Lang, word: usize) -> (usize, usize) {
        self.rows[self.words[lang].segments[word] as usize]
    }

    /// The versions that have a row.
    pub fn present(&self, document: usize, row: usize) -> LangSet {
        self.documents[document].1.rows[row].present()
    }

    /// The words at which a phrase begins where it is not part of a longer known term.
    fn places(&self, lang: Lang, phrase: &Phrase) -> Vec<usize> {
        let words = &self.words[lang];
        let Some(first) = phrase.first() else { return Vec::new() };
        let stands = |at: &usize| {
            phrase.iter().enumerate().all(|(offset, form)| {
                let word = at + offset;
                words.forms.get(word) == Some(form) && !words.taken[word] && (offset == 0 || words.joined[word])
            })
        };
        let mut places: Vec<usize> =
            self.index[lang][*first as usize].iter().map(|&at| at as usize).filter(stands).collect();
        let mut end = 0;
        places.retain(|&at| {
            let is_free = at >= end;
            end = if is_free { at + phrase.len() } else { end };
            is_free
        });
        places
    }

    /// Takes the phrases of a concept out of the texts and gives their places.
    pub fn take(&mut self, phrases: &PerLang<Option<Phrase>>) -> PerLang<Vec<usize>> {
        let places = phrases.map(|lang, phrase| phrase.as_ref().map_or_else(Vec::new, |it| self.places(lang, it)));
        for (lang, phrase) in phrases.iter() {
            let Some(phrase) = phrase else { continue };
            for &place in &places[lang] {
                self.words[lang].taken[place..place + phrase.len()].fill(true);
            }
        }
        places
    }

    /// How a phrase is mostly written, without particles where some text has it so.
    pub fn usual_form(&self, lang: Lang, phrase: &Phrase, places: &[usize]) -> String {
        let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
        for &place in places {
            let (document, first) = self.words[lang].spans[place];
            let (_, last) = self.words[lang].spans[place + phrase.len() - 1];
            let text =
                self.documents[document as usize].0.versions[lang].as_ref().map_or("", |v| v.source.text.as_str());
            *forms.entry(first.cover(last).of(text)).or_default() += 1;
        }
        let usual = |only_plain: bool| {
            let forms = forms.iter().filter(|(form, _)| !only_plain || forms::is_plain(lang, form));
            forms.max_by(|one, other| one.1.cmp(other.1).then(other.0.cmp(one.0))).map(|(form, _)| (*form).to_owned())
        };
        usual(true).or_else(|| usual(false)).unwrap_or_default()
    }
}

/// The pieces of a row that say the same thing: its sentences where these are lined up, else the whole.
fn segments_of(document: &Document, row: &Row) -> Vec<PerLang<Pieces>> {
    if row.sentences.len() > 1 {
        return row.sentences.iter().map(|sentence| sentence.cells.map(|_, cells| cells.clone())).collect();
    }
    let whole = row.cells.map(|lang, cells| {
        let body =
            |leaf: usize| document.versions[lang].as_ref().map_or(0, |v| v.tree.leaves[leaf].body.as_str().len());
        cells.iter().map(|cell| (cell.leaf, cell.part.clone().unwrap_or_else(|| 0..body(cell.leaf)))).collect()
    });
    vec![whole]
}

fn read_words(
    documents: &[(&Document, &Alignment)],
    rows: &[(usize, usize)],
    pieces: &[PerLang<Pieces>],
    lang: Lang,
) -> Words {
    let mut words = Words::default();
    let mut surfaces: Vec<&str> = Vec::new();
    for (segment, (&(document, _), pieces)) in rows.iter().zip(pieces).enumerate() {
        let Some(version) = documents[document].0.versions[lang].as_ref() else { continue };
        for (leaf, part) in &pieces[lang] {
            let body = &version.tree.leaves[*leaf].body;
            let Some(text) = body.as_str().get(part.clone()) else { continue };
            let mut end = None;
            let references = references::spans(&references::read_all(lang, text));
            for range in stems::word_ranges(text) {
                // “Section 2(b)” names a place, not a thing.
                words.taken.push(references.iter().any(|span| span.start < range.end && range.start < span.end));
                let between = end.and_then(|end| text.get(end..range.start));
                words.joined.push(between.is_some_and(is_joint));
                words.segments.push(segment as u32);
                let span = body.to_source(part.start + range.start, part.start + range.end);
                words.spans.push((document as u32, span));
                surfaces.push(text.get(range.clone()).unwrap_or(""));
                end = Some(range.end);
            }
        }
    }
    words.bare = surfaces.iter().filter_map(|word| forms::bare(lang, word)).collect();
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    for surface in surfaces {
        let number = match seen.get(surface) {
            Some(&number) => number,
            None => {
                let number = words.number(lang, surface);
                seen.insert(surface, number);
                number
            }
        };
        words.forms.push(number);
    }
    words
}

impl Words {
    /// Whether a form is more than an abbreviation or a label.
    pub fn is_long(&self, form: u32) -> bool {
        self.weights[form as usize] > 2
    }

    /// Whether a form says how something is done.
    pub fn is_adverb(&self, form: u32) -> bool {
        self.adverbs[form as usize]
    }

    /// How much a phrase says.
    pub fn weight(&self, phrase: &[u32]) -> f32 {
        phrase.iter().map(|&form| self.weights[form as usize] as f32).sum()
    }

    fn number(&mut self, lang: Lang, surface: &str) -> u32 {
        let form = forms::of(lang, surface, &|bare| self.bare.contains(bare));
        if let Some(&number) = self.numbers.get(&form) {
            return number;
        }
        let folded = words::fold(surface);
        let folded = folded.trim();
        let (kind, begins, ends) = (
            function_words::kind(lang, folded),
            function_words::may_begin(lang, folded),
            function_words::may_end(lang, folded),
        );
        self.kinds.push((kind, begins, ends));
        self.adverbs.push(function_words::is_adverb(lang, folded));
        self.weights.push(words::weight(surface) as u32);
        let number = self.numbers.len() as u32;
        self.numbers.insert(form, number);
        number
    }
}

/// Whether the words around this may belong to one phrase.
fn is_joint(between: &str) -> bool {
    let is_space = |c: char| c.is_whitespace() && c != '\n';
    between.chars().all(|c| is_space(c) || matches!(c, '-' | '‐' | '‑' | '–' | '’' | '\'' | '"'))
        || between.trim() == "—"
}

/// A text this long, not cut any further, hardly tells which of its phrases belong together; and comparing each
/// with each costs the square of its length.
const MOST_WORDS: usize = 600;

fn leave_out_long(words: &PerLang<Words>, weights: &mut [bool]) {
    for (_, words) in words.iter() {
        let mut lengths = vec![0; weights.len()];
        words.segments.iter().for_each(|&segment| lengths[segment as usize] += 1);
        weights.iter_mut().zip(lengths).for_each(|(counts, length)| *counts &= length <= MOST_WORDS);
    }
}

/// Which segments say something that no segment before them says in the same words.
fn first_of_their_kind(words: &PerLang<Words>, count: usize) -> Vec<bool> {
    let mut prints = vec![0_u64; count];
    for (lang, words) in words.iter() {
        for (&form, &segment) in words.forms.iter().zip(&words.segments) {
            let print = &mut prints[segment as usize];
            *print = (print.rotate_left(5) ^ u64::from(form) ^ (lang.index() as u64) << 40)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
    let mut seen = FxHashSet::default();
    prints.into_iter().map(|print| seen.insert(print)).collect()
}
