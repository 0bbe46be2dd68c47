//! What speaks for and against the text of each version in its row, and which sentences answer one another.

use std::borrow::Cow;
use std::ops::Range;

use rayon::prelude::*;

use super::features::{self, FeatureTable, Features};
use super::lengths::percentile;
use super::pairs::{self, Pair};
use super::rows;
use crate::lang::sentences;
use crate::model::{Alignment, Cell, Lang, LangSet, LeafRole, PerLang, Row, RowEvidence, SentenceRow, Tree};

/// The texts of a document and what was learned of them.
pub struct Texts<'a> {
    /// The provisions of each version.
    pub trees: &'a PerLang<Option<&'a Tree>>,
    /// The features of its leaves.
    pub table: &'a FeatureTable,
    /// The pairs of versions.
    pub pairs: &'a [Pair],
}

/// A sentence of a row: its leaf, and its bytes in the leaf's body.
type Sentence = (usize, Range<usize>);

/// Beyond so many sentences in one cell a row is no paragraph but a text that was not cut;
/// lining up its sentences would cost more than it tells.
const MOST_SENTENCES: usize = 300;

/// The share of the other versions that may not see that two texts changed places.
const MOST_OTHERS: f32 = 0.3;

/// The words of each version in a row, and what each pair of versions gains by having them side by side.
struct Words<'a> {
    cells: PerLang<Option<Cow<'a, Features>>>,
    /// In the order of the pairs, lengths left out; `None` where one of the two lacks the row.
    contents: Vec<Option<f32>>,
}

impl Words<'_> {
    /// The words of a version that has the row as one block of running text.
    fn one_text(&self, row: &Row, lang: Lang) -> Option<&Features> {
        match row.cells[lang].as_slice() {
            [cell] if cell.part.is_none() && row.role != LeafRole::Heading => self.cells[lang].as_deref(),
            _ => None,
        }
    }
}

impl Texts<'_> {
    /// Fills in the evidence and the sentences of every row.
    pub fn weigh(&self, alignment: &mut Alignment) {
        let leaves = self.table.units.map(|_, units| units.iter().map(|unit| self.table.words_only(unit)).collect());
        let words: Vec<Words<'_>> =
            alignment.rows.par_iter().with_min_len(16).map(|row| self.words(row, &leaves)).collect();
        alignment.rows.par_iter_mut().zip(&words).with_min_len(16).for_each(|(row, words)| {
            row.evidence = self.evidence(words);
            row.sentences = self.sentence_rows(row);
        });
        let pairs = alignment.rows.par_windows(2).zip(words.par_windows(2)).with_min_len(16);
        let exchanged: Vec<PerLang<f32>> = pairs.map(|(rows, words)| self.exchanged(rows, words)).collect();
        for (row, exchanged) in alignment.rows.iter_mut().zip(exchanged) {
            Lang::ALL.into_iter().for_each(|lang| row.evidence[lang].exchanged = exchanged[lang]);
        }
    }

    /// What each version gains against the others if its texts in two rows change places.
    fn exchanged(&self, rows: &[Row], words: &[Words<'_>]) -> PerLang<f32> {
        let mut gains: PerLang<Vec<f32>> = PerLang::default();
        let ([row, next], [own, others]) = (rows, words) else { return PerLang::default() };
        for (index, pair) in self.pairs.iter().enumerate() {
            let of = |lang| Some((own.one_text(row, lang)?, others.one_text(next, lang)?));
            let (Some((a, b)), Some((c, d))) = (of(pair.first), of(pair.second)) else { continue };
            let (Some(here), Some(there)) = (own.contents[index], others.contents[index]) else { continue };
            let as_they_stand = pair.model.lengths(a, c) + here + pair.model.lengths(b, d) + there;
            let gain = pair.model.joint(a, d) + pair.model.joint(b, c) - as_they_stand;
            gains[pair.first].push(gain);
            gains[pair.second].push(gain);
        }
        gains.map(|_, gains| percentile(gains.clone(), MOST_OTHERS))
    }

    fn body(&self, lang: Lang, leaf: usize) -> &str {
        let tree = self.trees[lang];
        tree.and_then(|tree| tree.leaves.get(leaf)).map_or("", |leaf| leaf.body.as_str())
    }

    fn words<'a>(&self, row: &Row, leaves: &'a PerLang<Vec<Features>>) -> Words<'a> {
        let cells = row.cells.map(|lang, cells| self.cell_features(lang, cells, &leaves[lang]));
        let content = |pair: &Pair| {
            let (first, second) = (cells[pair.first].as_deref()?, cells[pair.second].as_deref()?);
            Some(pair.model.content(&first.keys, &second.keys))
        };
        let contents = self.pairs.iter().map(content).collect();
        Words { cells, contents }
    }

    fn evidence(&self, words: &Words<'_>) -> PerLang<RowEvidence> {
        let mut deviations: PerLang<Vec<f32>> = PerLang::default();
        let mut contents: PerLang<Vec<f32>> = PerLang::default();
        for (pair, content) in self.pairs.iter().zip(&words.contents) {
            let (Some(first), Some(second)) = (&words.cells[pair.first], &words.cells[pair.second]) else { continue };
            let deviation = pair.model.length().deviation(first.size, second.size);
            deviations[pair.first].push(-deviation);
            deviations[pair.second].push(deviation);
            contents[pair.first].extend(*content);
            contents[pair.second].extend(*content);
        }
        PerLang::from_fn(|lang| RowEvidence {
            length_deviation: percentile(std::mem::take(&mut deviations[lang]), 0.5),
            content: percentile(std::mem::take(&mut contents[lang]), 0.5),
            exchanged: 0.0,
        })
    }

    /// The words of a cell, or `None` where the version lacks the row; `leaves` are those of its whole leaves.
    fn cell_features<'a>(&self, lang: Lang, cells: &[Cell], leaves: &'a [Features]) -> Option<Cow<'a, Features>> {
        let of_cell = |cell: &Cell| match &cell.part {
            None => Cow::Borrowed(&leaves[cell.leaf]),
            Some(part) => Cow::Owned(self.features(lang, cell.leaf, part)),
        };
        cells.iter().map(of_cell).reduce(|joined, next| Cow::Owned(joined.joined(&next)))
    }

    fn features(&self, lang: Lang, leaf: usize, part: &Range<usize>) -> Features {
        let text = self.body(lang, leaf).get(part.clone()).unwrap_or("");
        self.table.number(&features::of_text(lang, text))
    }

    fn sentence_rows(&self, row: &Row) -> Vec<SentenceRow> {
        let sentences = row.cells.map(|lang, cells| self.sentences(lang, cells));
        let present = row.present();
        let counts: Vec<usize> = present.iter().map(|lang| sentences[lang].len()).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        if present.len() < 2 || !(2..=MOST_SENTENCES).contains(&most) {
            return Vec::new();
        }
        if counts.iter().all(|&count| count == most) {
            let nth = |n: usize| sentences.map(|_, list| list.get(n).cloned().into_iter().collect());
            return (0..most).map(|n| SentenceRow { cells: nth(n) }).collect();
        }
        self.linked_sentences(&sentences, present)
    }

    fn sentences(&self, lang: Lang, cells: &[Cell]) -> Vec<Sentence> {
        let of_cell = |cell: &Cell| {
            let body = self.body(lang, cell.leaf);
            let part = cell.part.clone().unwrap_or(0..body.len());
            let found = sentences::split(body.get(part.clone()).unwrap_or(""));
            let leaf = cell.leaf;
            found
                .into_iter()
                .map(move |range| (leaf, part.start + range.start..part.start + range.end))
                .collect::<Vec<_>>()
        };
        cells.iter().flat_map(of_cell).collect()
    }

    fn linked_sentences(&self, sentences: &PerLang<Vec<Sentence>>, present: LangSet) -> Vec<SentenceRow> {
        let of_sentences = |lang, list: &[Sentence]| {
            list.iter().map(|(leaf, range)| self.features(lang, *leaf, range)).collect::<Vec<_>>()
        };
        let units = sentences.map(|lang, list| of_sentences(lang, list));
        let linked = pairs::link_with_models(&units, self.pairs, present);
        let row = |units: rows::Units| SentenceRow {
            cells: units.cells.map(|lang, list| list.iter().map(|&unit| sentences[lang][unit].clone()).collect()),
        };
        rows::assemble(&linked).into_iter().map(row).collect()
    }
}
