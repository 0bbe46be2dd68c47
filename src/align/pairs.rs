//! The fifteen pairs of versions, from features to links.
//!
//! Each pair is linked and its model learned from that, twice where few labels
//! lead the way; then the probabilities of all pairs are put together, and every
//! pair is walked once more with what the others say.

use std::sync::Arc;

use rayon::prelude::*;

use super::band::{self, Corridor};
use super::consistency::{self, Relation};
use super::features::{Features, Key, KeyClass};
use super::lattice::{Link, LinkScores};
use super::scores::{self, PairModel, Units};
use crate::model::{Lang, LangSet, PerLang};

/// Two versions, the first before the second in column order.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The side of the rows.
    pub first: Lang,
    /// The side of the columns.
    pub second: Lang,
    /// What was learned of them.
    pub model: Arc<PairModel>,
    /// What every link of their units gains, all versions considered.
    pub scores: LinkScores,
    /// Which units belong together.
    pub links: Vec<Link>,
    /// With what probability, all versions considered.
    pub relation: Relation,
}

/// All pairs of the versions present.
pub struct Linked<'a> {
    /// The pairs, in column order.
    pub pairs: Vec<Pair>,
    /// The features of all units.
    pub units: &'a PerLang<Vec<Features>>,
}

impl Linked<'_> {
    /// The versions that have any text.
    pub fn langs(&self) -> LangSet {
        self.units.langs_where(|units| !units.is_empty())
    }

    /// How many units each version has.
    pub fn counts(&self) -> PerLang<usize> {
        self.units.map(|_, units| units.len())
    }

    /// The pair of two versions, whichever of them is named first.
    pub fn pair(&self, one: Lang, other: Lang) -> Option<&Pair> {
        self.pairs.iter().find(|pair| (pair.first, pair.second) == (one.min(other), one.max(other)))
    }

    /// Units read as one; `None` where there is none.
    pub fn text(&self, lang: Lang, units: &[usize]) -> Option<Features> {
        let parts = units.iter().filter_map(|&unit| self.units[lang].get(unit)).cloned();
        parts.reduce(|joined, next| joined.joined(&next))
    }
}

impl Pair {
    /// The probability that two units belong together, all versions considered.
    pub fn probability(&self, row: usize, column: usize) -> f32 {
        let cells = self.relation.get(row).map_or(&[][..], Vec::as_slice);
        cells.iter().find(|&&(c, _)| c as usize == column).map_or(0.0, |&(_, p)| p)
    }

    /// What two texts gain by a link, without the prior of its kind; `one` is of the version `lang`.
    pub fn joint(&self, lang: Lang, one: &Features, other: &Features) -> f32 {
        if self.first == lang { self.model.joint(one, other) } else { self.model.joint(other, one) }
    }
}

/// Scores count features that depend on one another; this flattens the probabilities.
const TEMPERATURE: f32 = 1.5;
/// Probabilities below this are not worth their place.
const FLOOR: f32 = 0.01;
/// What the agreement of the versions weighs against a pair's own scores.
const CONSISTENCY: f32 = 1.0;
/// Cells of a matrix that may be looked at without a corridor.
const FULL_MATRIX: usize = 700_000;
/// The half width of the corridor where nothing but the diagonal is known.
const WIDE: usize = 160;
/// The half width of the corridor between anchors.
const NARROW: usize = 12;
/// The same where the anchors around have texts that belong together.
const CLOSE: usize = 4;

/// Links all pairs of the versions present and learns their models.
pub fn link_documents<'a>(units: &'a PerLang<Vec<Features>>, classes: &[KeyClass], langs: LangSet) -> Linked<'a> {
    let overlaps = units.map(|_, units| scores::overlaps(units));
    let both = |lang: Lang| Units { singles: &units[lang], overlaps: &overlaps[lang] };
    let pairs: Vec<Pair> = pairs_of(langs)
        .into_par_iter()
        .map(|(first, second)| {
            let (a, b) = (&units[first], &units[second]);
            let mut model = PairModel::initial(a, b, classes, [first, second]);
            let anchors = Anchors::new(a, b, classes, &model);
            let corridor = anchors.corridor(a.len(), b.len());
            for _ in 0..anchors.rounds() {
                let links = model.scores(both(first), both(second), &corridor).best_links();
                model = model.learned(a, b, classes, &links);
            }
            if anchors.rounds() == 0 {
                model = model.learned(a, b, classes, &anchors.links());
            }
            let scores = model.scores(both(first), both(second), &corridor);
            Pair { first, second, model: Arc::new(model), scores, links: Vec::new(), relation: Vec::new() }
        })
        .collect();
    agree(pairs, units, langs)
}

/// Links units that are smaller than those the models were learned from, such as the sentences of a row.
pub fn link_with_models<'a>(units: &'a PerLang<Vec<Features>>, models: &[Pair], langs: LangSet) -> Linked<'a> {
    let usable = models.iter().filter(|pair| langs.contains(pair.first) && langs.contains(pair.second));
    let overlaps = units.map(|_, units| scores::overlaps(units));
    let both = |lang: Lang| Units { singles: &units[lang], overlaps: &overlaps[lang] };
    let pairs = usable
        .map(|pair| {
            let (a, b) = (&units[pair.first], &units[pair.second]);
            let scores = pair.model.scores(both(pair.first), both(pair.second), &Corridor::full(a.len(), b.len()));
            let (first, second, model) = (pair.first, pair.second, Arc::clone(&pair.model));
            Pair { first, second, model, scores, links: Vec::new(), relation: Vec::new() }
        })
        .collect();
    agree(pairs, units, langs)
}

fn pairs_of(langs: LangSet) -> Vec<(Lang, Lang)> {
    langs.iter().flat_map(|first| langs.iter().filter(move |&second| first < second).map(move |s| (first, s))).collect()
}

/// Walks every pair again with what all pairs say together.
fn agree(mut pairs: Vec<Pair>, units: &PerLang<Vec<Features>>, langs: LangSet) -> Linked<'_> {
    let posteriors: Vec<Relation> = pairs.par_iter().map(|pair| pair.scores.posteriors(TEMPERATURE, FLOOR)).collect();
    let relations = Relations::new(&pairs, posteriors, units);
    pairs.par_iter_mut().for_each(|pair| {
        let relation = relations.agreed(pair.first, pair.second, langs);
        if langs.len() > 2 {
            consistency::strengthen(&mut pair.scores, &relation, CONSISTENCY);
        }
        pair.links = pair.scores.best_links();
        pair.relation = relation;
    });
    Linked { pairs, units }
}

/// The relations of all ordered pairs.
struct Relations<'a> {
    table: PerLang<PerLang<Relation>>,
    units: &'a PerLang<Vec<Features>>,
}

impl<'a> Relations<'a> {
    fn new(pairs: &[Pair], posteriors: Vec<Relation>, units: &'a PerLang<Vec<Features>>) -> Relations<'a> {
        let mut table: PerLang<PerLang<Relation>> = PerLang::default();
        for (pair, relation) in pairs.iter().zip(posteriors) {
            table[pair.second][pair.first] = consistency::transposed(&relation, units[pair.second].len());
            table[pair.first][pair.second] = relation;
        }
        Relations { table, units }
    }

    /// The average of the pair itself and of the paths through the others.
    fn agreed(&self, first: Lang, second: Lang, langs: LangSet) -> Relation {
        let columns = self.units[second].len();
        let mut sum = self.table[first][second].clone();
        let thirds = langs.minus(LangSet::only(first)).minus(LangSet::only(second));
        for third in thirds.iter() {
            consistency::add_path(&mut sum, &self.table[first][third], &self.table[third][second], columns);
        }
        let share = 1.0 / (thirds.len() + 1) as f32;
        sum.iter_mut().flatten().for_each(|(_, probability)| *probability *= share);
        sum.iter_mut().for_each(|cells| cells.retain(|&(_, probability)| probability >= FLOOR));
        sum
    }
}

/// The labels that two versions both have once, which lead the way where they are many.
struct Anchors {
    /// The places of the labels, growing in both versions.
    places: Vec<(usize, usize)>,
    /// Whether the texts there belong together by their words.
    agree: Vec<bool>,
    /// The units of the shorter version.
    units: usize,
}

impl Anchors {
    fn new(first: &[Features], second: &[Features], classes: &[KeyClass], model: &PairModel) -> Anchors {
        let places = label_anchors(first, second, classes);
        let agree =
            places.iter().map(|&(row, column)| model.words_agree(&first[row], &second[column], classes)).collect();
        Anchors { places, agree, units: first.len().min(second.len()) }
    }

    fn are_many(&self) -> bool {
        self.places.len() * 3 >= self.units && self.places.len() > 8
    }

    /// Whether they are enough to lead the way through a text of which not every cell can be looked at.
    fn are_some(&self) -> bool {
        self.places.len() * 12 >= self.units && self.places.len() > 8
    }

    /// How often the pair is to be linked before its model is learned well enough.
    fn rounds(&self) -> usize {
        let sure = self.agree.iter().filter(|agrees| **agrees).count();
        match self.are_many() {
            true if sure * 5 >= self.units * 3 => 0,
            true => 1,
            false => 2,
        }
    }

    fn links(&self) -> Vec<Link> {
        let sure = self.places.iter().zip(&self.agree).filter(|(_, agrees)| **agrees);
        sure.map(|(&(row, column), _)| Link { row, row_count: 1, column, column_count: 1 }).collect()
    }

    /// Where the links of a pair can lie: near its anchors, if they are many; else everywhere in a small
    /// matrix, and in a large one near the diagonal.
    fn corridor(&self, rows: usize, columns: usize) -> Corridor {
        match () {
            () if self.are_many() => {
                let margins = band::margins(&self.places, &self.agree, rows, CLOSE, NARROW);
                Corridor::along(&self.places, rows, columns, &margins)
            }
            () if rows * columns <= FULL_MATRIX => Corridor::full(rows, columns),
            () => {
                // In a text of many thousand units memory is the limit.
                let margin = (band::MOST_CELLS / rows / 2).clamp(NARROW, WIDE);
                let anchors = if self.are_some() { &self.places[..] } else { &[] };
                Corridor::along(anchors, rows, columns, &vec![margin; rows])
            }
        }
    }
}

/// The longest chain of labels that stand once in each version and in the same order.
fn label_anchors(first: &[Features], second: &[Features], classes: &[KeyClass]) -> Vec<(usize, usize)> {
    let places = |units: &[Features]| {
        let mut places: Vec<(Key, usize)> = Vec::new();
        for (index, unit) in units.iter().enumerate() {
            let labels = unit.keys.iter().filter(|&&key| classes[key as usize] == KeyClass::Label);
            places.extend(labels.map(|&key| (key, index)));
        }
        places.sort_unstable();
        let once = |i: usize| {
            let alone = |other: Option<&(Key, usize)>| other.is_none_or(|&(key, _)| key != places[i].0);
            alone(i.checked_sub(1).and_then(|before| places.get(before))) && alone(places.get(i + 1))
        };
        (0..places.len()).filter(|&i| once(i)).map(|i| places[i]).collect::<Vec<_>>()
    };
    let (first, second) = (places(first), places(second));
    let mut shared: Vec<(usize, usize)> = first
        .iter()
        .filter_map(|&(key, row)| {
            let found = second.binary_search_by_key(&key, |&(other, _)| other).ok()?;
            Some((row, second[found].1))
        })
        .collect();
    shared.sort_unstable();
    let columns: Vec<usize> = shared.iter().map(|&(_, column)| column).collect();
    longest_increasing(&columns).into_iter().map(|index| shared[index]).collect()
}

/// The indices of a longest strictly increasing subsequence.
pub fn longest_increasing(values: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; values.len()];
    for (index, &value) in values.iter().enumerate() {
        let length = tails.partition_point(|&tail| values[tail] < value);
        before[index] = length.checked_sub(1).map(|last| tails[last]);
        if length == tails.len() {
            tails.push(index);
        } else {
            tails[length] = index;
        }
    }
    let mut chain = Vec::with_capacity(tails.len());
    let mut at = tails.last().copied();
    while let Some(index) = at {
        chain.push(index);
        at = before[index];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_increasing_chain_is_found() {
        assert_eq!(longest_increasing(&[3, 1, 2, 9, 4, 5]), [1, 2, 4, 5]);
        assert!(longest_increasing(&[]).is_empty());
    }
}
