//! How well units of two versions fit each other.
//!
//! Two things speak: the ratio of the lengths, against the mean and spread that
//! this pair of texts has, and the keys they share or do not share. For a key
//! in one unit, with `a` the share of its occurrences that the other language
//! renders and `p` the share of units that have it there anyway,
//!
//! ```text
//!   found      ln(a / p)                a rare key says much, a common one little
//!   not found  ln((1 - a) / (1 - p))    bounded by how reliable the key is
//! ```
//!
//! Both directions are averaged. `a` starts from the class of the key and is
//! learned, key by key, from the links found in the round before.

use std::ops::Range;

use super::band::{Band, Corridor};
use super::features::{Features, Key, KeyClass};
use super::lattice::{Link, LinkScores};

/// Logarithms of the prior probabilities of the kinds of link.
const ONE_ONE: f32 = -0.17;
const ONE_TWO: f32 = -3.0;
/// Every unit beyond three.
const MORE: f32 = -2.0;
const ALONE: f32 = -3.9;
/// A crossing pays this besides its two links.
pub const CROSSING: f32 = -4.0;
/// Numbered provisions and headings are rarely the rest of something.
const JOINED_LABEL: f32 = -2.0;
/// How many occurrences the class of a key is worth beside the key's own record.
const PRIOR_WEIGHT: f32 = 4.0;

/// What is known of the versions of one pair of languages.
#[derive(Clone, Debug)]
pub struct PairModel {
    /// For every key, its record in this pair.
    weights: Vec<KeyWeight>,
    length: LengthModel,
}

/// What a key adds to the score of two units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct KeyWeight {
    /// When both have it, beyond the two entries below.
    both: f32,
    /// When the first has it, whatever the second.
    first: f32,
    /// When the second has it, whatever the first.
    second: f32,
}

/// The units of a version, alone and with the one that follows.
#[derive(Clone, Copy, Debug)]
pub struct Units<'a> {
    /// In order.
    pub singles: &'a [Features],
    /// Each but the last, read as one with the next.
    pub pairs: &'a [Features],
}

/// Each unit but the last, read as one with the next.
pub fn pairs_in(units: &[Features]) -> Vec<Features> {
    units.windows(2).map(|pair| pair[0].joined(&pair[1])).collect()
}

/// The distribution of ln(size of the second / size of the first).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LengthModel {
    /// The mean of units that belong together.
    pub mean: f32,
    /// Their variance, for units of infinite size.
    pub variance: f32,
    background_mean: f32,
    background_variance: f32,
}

/// The square of the number of deviations beyond which a ratio is just "far off": one cut-off text
/// must not outweigh all that its words say.
const FARTHEST: f32 = 16.0;

/// Short units vary more: the variance doubles at this size.
const SHORT: f32 = 40.0;

impl LengthModel {
    /// A first guess from the whole texts.
    fn initial(first: &[Features], second: &[Features]) -> LengthModel {
        let (first_mean, first_variance) = moments(first);
        let (second_mean, second_variance) = moments(second);
        let total = |units: &[Features]| units.iter().map(|unit| unit.size).sum::<f32>().max(1.0);
        LengthModel {
            mean: (total(second) / total(first)).ln(),
            variance: 0.06,
            background_mean: second_mean - first_mean,
            background_variance: (first_variance + second_variance).max(0.1),
        }
    }

    /// The same background with mean and variance of the links given: the median,
    /// and the 68th percentile of the deviations, which outliers do not move.
    fn refitted(self, links: &[(f32, f32)]) -> LengthModel {
        if links.len() < 8 {
            return self;
        }
        let mean = percentile(links.iter().map(|&(ratio, _)| ratio).collect(), 0.5);
        let scaled = |&(ratio, size): &(f32, f32)| (ratio - mean).abs() / spread(size).sqrt();
        let deviation = percentile(links.iter().map(scaled).collect(), 0.68);
        LengthModel { mean, variance: (deviation * deviation).clamp(0.004, 0.25), ..self }
    }

    /// The logarithm of the likelihood ratio of two sizes.
    fn score(&self, first: f32, second: f32) -> f32 {
        let ratio = (second / first).ln();
        let variance = self.variance * spread((first + second) / 2.0);
        let near = (ratio - self.mean) * (ratio - self.mean) / variance;
        let far = (ratio - self.background_mean) * (ratio - self.background_mean) / self.background_variance;
        // Beyond a few deviations the model says no more than "far off".
        0.5 * (far - near.min(FARTHEST) + (self.background_variance / variance).ln())
    }

    /// By how many standard deviations the second is longer than the first lets expect.
    pub fn deviation(&self, first: f32, second: f32) -> f32 {
        let variance = self.variance * spread((first + second) / 2.0);
        ((second / first).ln() - self.mean) / variance.sqrt()
    }
}

fn spread(size: f32) -> f32 {
    1.0 + SHORT / size
}

fn moments(units: &[Features]) -> (f32, f32) {
    let count = units.len().max(1) as f32;
    let mean = units.iter().map(|unit| unit.size.ln()).sum::<f32>() / count;
    let variance = units.iter().map(|unit| (unit.size.ln() - mean).powi(2)).sum::<f32>() / count;
    (mean, variance)
}

/// The value below which `share` of the values lie.
pub fn percentile(mut values: Vec<f32>, share: f32) -> f32 {
    values.sort_unstable_by(f32::total_cmp);
    let index = ((values.len() as f32 - 1.0) * share).round().max(0.0) as usize;
    values.get(index).copied().unwrap_or(0.0)
}

impl PairModel {
    /// The model before anything is linked.
    pub fn initial(first: &[Features], second: &[Features], classes: &[KeyClass]) -> PairModel {
        let length = LengthModel::initial(first, second);
        PairModel { weights: key_weights(first, second, classes, &Record::empty(classes.len())), length }
    }

    /// The model learned from links of a round before.
    pub fn learned(&self, first: &[Features], second: &[Features], classes: &[KeyClass], links: &[Link]) -> PairModel {
        let one_one = || links.iter().filter(|link| link.row_count == 1 && link.column_count == 1);
        let ratio = |link: &Link| {
            let (a, b) = (first[link.row].size, second[link.column].size);
            ((b / a).ln(), (a + b) / 2.0)
        };
        let length = self.length.refitted(&one_one().map(ratio).collect::<Vec<_>>());
        let mut record = Record::empty(classes.len());
        one_one().for_each(|link| record.add(&first[link.row].keys, &second[link.column].keys));
        PairModel { weights: key_weights(first, second, classes, &record), length }
    }

    /// The scores of all links in a corridor.
    pub fn scores(&self, first: Units<'_>, second: Units<'_>, corridor: &Corridor) -> LinkScores {
        let mut singles = Index::new(second.singles, self);
        let mut pairs = Index::new(second.pairs, self);
        let mut one_one = Band::filled(corridor, 0.0);
        let mut two_one = Band::filled(corridor, f32::NEG_INFINITY);
        let mut one_two = Band::filled(corridor, f32::NEG_INFINITY);
        let mut buffer = Vec::new();
        for (row, unit) in first.singles.iter().enumerate() {
            let columns = corridor.rows[row].clone();
            singles.score_row(unit, columns.clone(), &mut buffer);
            one_one.row_mut(row).iter_mut().zip(&buffer).for_each(|(cell, score)| *cell = score + ONE_ONE);
            if let (Some(pair), Some(next)) = (first.pairs.get(row), first.singles.get(row + 1)) {
                singles.score_row(pair, columns.clone(), &mut buffer);
                let prior = ONE_TWO + joining(next);
                two_one.row_mut(row).iter_mut().zip(&buffer).for_each(|(cell, score)| *cell = score + prior);
            }
            pairs.score_row(unit, columns.start..columns.end.min(second.pairs.len()), &mut buffer);
            for (index, (cell, score)) in one_two.row_mut(row).iter_mut().zip(&buffer).enumerate() {
                *cell = score + ONE_TWO + joining(&second.singles[columns.start + index + 1]);
            }
        }
        LinkScores {
            rows: first.singles.len(),
            columns: second.singles.len(),
            one_one,
            two_one,
            one_two,
            row_alone: vec![ALONE; first.singles.len()],
            column_alone: vec![ALONE; second.singles.len()],
            crossing: CROSSING,
        }
    }

    /// What two units gain by a link, without the prior of its kind.
    pub fn joint(&self, first: &Features, second: &Features) -> f32 {
        self.length.score(first.size, second.size) + self.content(&first.keys, &second.keys)
    }

    /// The length model.
    pub fn length(&self) -> LengthModel {
        self.length
    }

    /// What the keys of two units say, lengths left out.
    pub fn content(&self, first: &[Key], second: &[Key]) -> f32 {
        let sum = |keys: &[Key], of: fn(&KeyWeight) -> f32| -> f32 {
            keys.iter().filter_map(|&key| self.weights.get(key as usize)).map(of).sum()
        };
        let both = common(first, second).filter_map(|key| self.weights.get(key as usize)).map(|weight| weight.both);
        sum(first, |weight| weight.first) + sum(second, |weight| weight.second) + both.sum::<f32>()
    }
}

/// The logarithm of the prior probability of a link of so many units.
pub fn prior(first: usize, second: usize) -> f32 {
    match (first + second).saturating_sub(2) {
        0 => ONE_ONE,
        more => ONE_TWO + MORE * (more - 1) as f32,
    }
}

/// What it costs to take a unit for the rest of the one before it.
fn joining(unit: &Features) -> f32 {
    if unit.stands_by_itself { JOINED_LABEL } else { 0.0 }
}

/// The keys in both of two sorted lists.
fn common<'a>(first: &'a [Key], second: &'a [Key]) -> impl Iterator<Item = Key> + 'a {
    let mut rest = second.iter().peekable();
    first.iter().copied().filter(move |key| {
        while rest.next_if(|other| *other < key).is_some() {}
        rest.peek().is_some_and(|other| *other == key)
    })
}

/// Where each key occurs on the side of the columns, and what a column costs by itself.
struct Index<'a> {
    model: &'a PairModel,
    units: &'a [Features],
    /// The columns that have each key, in order, key after key.
    places: Vec<u32>,
    /// Of each key, the places that no row has passed yet.
    open: Vec<Range<u32>>,
    /// For each column, the sum of its keys' entries as the second.
    own: Vec<f32>,
}

impl<'a> Index<'a> {
    fn new(units: &'a [Features], model: &'a PairModel) -> Index<'a> {
        let weights = &model.weights;
        let telling = |unit: &'a Features| unit.keys.iter().filter(|&&key| weights[key as usize].both != 0.0);
        let mut open = vec![0..0; weights.len()];
        units.iter().flat_map(telling).for_each(|&key| open[key as usize].end += 1);
        let mut end = 0;
        for range in &mut open {
            let count = range.end;
            *range = end..end;
            end += count;
        }
        let mut places = vec![0; end as usize];
        for (column, unit) in units.iter().enumerate() {
            for &key in telling(unit) {
                let range = &mut open[key as usize];
                places[range.end as usize] = column as u32;
                range.end += 1;
            }
        }
        let own = |unit: &Features| unit.keys.iter().map(|&key| weights[key as usize].second).sum();
        Index { model, units, places, open, own: units.iter().map(own).collect() }
    }

    /// Fills `scores` with those of `unit` against the units of `columns`, which begin no earlier than those
    /// asked for before.
    fn score_row(&mut self, unit: &Features, columns: Range<usize>, scores: &mut Vec<f32>) {
        let weights = &self.model.weights;
        let alone: f32 = unit.keys.iter().map(|&key| weights[key as usize].first).sum();
        scores.clear();
        scores.extend(columns.clone().map(|column| {
            let length = self.model.length.score(unit.size, self.units[column].size);
            alone + self.own[column] + length
        }));
        for &key in &unit.keys {
            let both = weights[key as usize].both;
            let open = &mut self.open[key as usize];
            while open.start < open.end && (self.places[open.start as usize] as usize) < columns.start {
                open.start += 1;
            }
            let places = &self.places[open.start as usize..open.end as usize];
            for &place in places.iter().take_while(|&&place| (place as usize) < columns.end) {
                scores[place as usize - columns.start] += both;
            }
        }
    }
}

/// How often each key was met in linked units, and how often the other side had it too.
struct Record {
    first: Vec<u32>,
    second: Vec<u32>,
    both: Vec<u32>,
}

impl Record {
    fn empty(keys: usize) -> Record {
        Record { first: vec![0; keys], second: vec![0; keys], both: vec![0; keys] }
    }

    fn add(&mut self, first: &[Key], second: &[Key]) {
        first.iter().for_each(|&key| self.first[key as usize] += 1);
        second.iter().for_each(|&key| self.second[key as usize] += 1);
        common(first, second).for_each(|key| self.both[key as usize] += 1);
    }
}

fn key_weights(first: &[Features], second: &[Features], classes: &[KeyClass], record: &Record) -> Vec<KeyWeight> {
    let first_uses = uses(first, classes.len());
    let second_uses = uses(second, classes.len());
    let priors = class_priors(classes, record);
    let (first_classes, second_classes) = (classes_used(first, classes), classes_used(second, classes));
    let weight = |key: usize| {
        let class = classes[key] as usize;
        let is_unseen = first_uses[key] == 0 || second_uses[key] == 0;
        // A word that one version never uses may be rendered otherwise there. A number that it never
        // has, though it has others, went with the text that was lost.
        let is_telling = matches!(classes[key], KeyClass::Value | KeyClass::Concept | KeyClass::Label);
        if is_unseen && !(is_telling && first_classes[class] && second_classes[class]) {
            return KeyWeight::default();
        }
        let prior = priors[classes[key] as usize] * PRIOR_WEIGHT;
        let rendered = |seen: u32| (record.both[key] as f32 + prior) / (seen as f32 + PRIOR_WEIGHT);
        let share = |uses: u32, units: usize| (uses as f32 + 0.5) / (units as f32 + 1.0);
        let (found_second, missed_second) =
            evidence(rendered(record.first[key]), share(second_uses[key], second.len()));
        let (found_first, missed_first) = evidence(rendered(record.second[key]), share(first_uses[key], first.len()));
        let trust = if is_unseen { 0.25 } else { 0.5 } * trust(classes[key]);
        KeyWeight {
            both: trust * (found_second - missed_second + found_first - missed_first),
            first: trust * missed_second,
            second: trust * missed_first,
        }
    };
    (0..classes.len()).map(weight).collect()
}

/// What finding and missing a key says, which is rendered in `rendered` of the cases and stands
/// in `share` of the units anyway.
fn evidence(rendered: f32, share: f32) -> (f32, f32) {
    let rendered = rendered.clamp(0.02, 0.98);
    if rendered <= share * 1.1 {
        return (0.0, 0.0);
    }
    ((rendered / share).ln(), ((1.0 - rendered) / (1.0 - share)).ln())
}

fn uses(units: &[Features], keys: usize) -> Vec<u32> {
    let mut uses = vec![0; keys];
    units.iter().flat_map(|unit| &unit.keys).for_each(|&key| uses[key as usize] += 1);
    uses
}

/// The classes of which a version has any key.
fn classes_used(units: &[Features], classes: &[KeyClass]) -> [bool; KeyClass::ALL.len()] {
    let mut used = [false; KeyClass::ALL.len()];
    units.iter().flat_map(|unit| &unit.keys).for_each(|&key| used[classes[key as usize] as usize] = true);
    used
}

/// How reliable each class is, before anything is known of this pair of texts.
fn class_prior(class: KeyClass) -> f32 {
    match class {
        KeyClass::Value => 0.75,
        KeyClass::Latin => 0.6,
        KeyClass::Skeleton => 0.35,
        KeyClass::Concept => 0.6,
        KeyClass::Mark => 0.6,
        KeyClass::Label => 0.9,
        KeyClass::Role => 0.95,
    }
}

/// Classes whose keys depend on one another count for less: a word in Latin letters is there with its skeleton.
fn trust(class: KeyClass) -> f32 {
    match class {
        KeyClass::Skeleton => 0.6,
        KeyClass::Concept | KeyClass::Latin => 0.9,
        _ => 1.0,
    }
}

/// The reliability of the classes as the linked units show it, leaning on what is known beforehand.
fn class_priors(classes: &[KeyClass], record: &Record) -> [f32; KeyClass::ALL.len()] {
    let mut seen = [0.0f32; KeyClass::ALL.len()];
    let mut both = [0.0f32; KeyClass::ALL.len()];
    for (key, &class) in classes.iter().enumerate() {
        seen[class as usize] += (record.first[key] + record.second[key]) as f32 / 2.0;
        both[class as usize] += record.both[key] as f32;
    }
    KeyClass::ALL.map(|class| {
        let index = class as usize;
        (both[index] + 20.0 * class_prior(class)) / (seen[index] + 20.0)
    })
}
