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

use super::band::{Band, Corridor};
use super::features::{Features, Key, KeyClass};
use super::lattice::{Link, LinkScores};
use super::lengths::{LengthModel, Size};
use super::shared_keys::SharedKeys;
use crate::model::Lang;

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
pub struct KeyWeight {
    /// When both have it, beyond the two entries below.
    pub both: f32,
    /// When the first has it, whatever the second.
    pub first: f32,
    /// When the second has it, whatever the first.
    pub second: f32,
}

/// The units of a version.
#[derive(Clone, Copy, Debug)]
pub struct Units<'a> {
    /// In order.
    pub singles: &'a [Features],
    /// The keys that each but the last has in common with the next. Read as one, the two have the sum of what
    /// they have, less these.
    pub overlaps: &'a [Vec<Key>],
}

/// The keys that each unit but the last has in common with the next.
pub fn overlaps(units: &[Features]) -> Vec<Vec<Key>> {
    units.windows(2).map(|pair| common(&pair[0].keys, &pair[1].keys).collect()).collect()
}

impl PairModel {
    /// The model before anything is linked.
    pub fn initial(first: &[Features], second: &[Features], classes: &[KeyClass], langs: [Lang; 2]) -> PairModel {
        let length = LengthModel::initial(first, second, langs);
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
        let mut one_one = Band::filled(corridor, 0.0);
        let mut two_one = Band::filled(corridor, f32::NEG_INFINITY);
        let mut one_two = Band::filled(corridor, f32::NEG_INFINITY);
        let (rows, columns) = (Side::new(first, self, |weight| weight.first), Side::new(second, self, |w| w.second));
        let mut shared = SharedKeys::new(&self.weights, first, second);
        for row in 0..first.singles.len() {
            let range = corridor.rows[row].clone();
            shared.advance(row, corridor);
            let others = &columns.singles[range.clone()];
            self.fill(one_one.row_mut(row), rows.singles[row], others, shared.one_one(range.start));
            one_one.row_mut(row).iter_mut().for_each(|gain| *gain += ONE_ONE);
            if let Some(&pair) = rows.pairs.get(row) {
                self.fill(two_one.row_mut(row), pair, others, shared.two_one(range.start));
                let prior = ONE_TWO + joining(&first.singles[row + 1]);
                two_one.row_mut(row).iter_mut().for_each(|gain| *gain += prior);
            }
            let others = &columns.pairs[range.start.min(columns.pairs.len())..range.end.min(columns.pairs.len())];
            self.fill(one_two.row_mut(row), rows.singles[row], others, shared.one_two(range.start));
            let next = second.singles.iter().skip(range.start + 1);
            one_two.row_mut(row).iter_mut().zip(next).for_each(|(gain, next)| *gain += ONE_TWO + joining(next));
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

    /// What a text gains by links with some others, of which it shares keys to this amount.
    fn fill(&self, gains: &mut [f32], text: Text, others: &[Text], shared: impl Iterator<Item = f32>) {
        let alone = text.keys;
        for ((gain, other), shared) in gains.iter_mut().zip(others).zip(shared) {
            *gain = shared + alone + other.keys + self.length.score(text.size, other.size);
        }
    }

    /// What two units gain by a link, without the prior of its kind.
    pub fn joint(&self, first: &Features, second: &Features) -> f32 {
        self.lengths(first, second) + self.content(&first.keys, &second.keys)
    }

    /// What their lengths say.
    pub fn lengths(&self, first: &Features, second: &Features) -> f32 {
        self.length.score(Size::new(first.size), Size::new(second.size))
    }

    /// Whether two units belong together by their words, whatever their labels.
    pub fn words_agree(&self, first: &Features, second: &Features, classes: &[KeyClass]) -> bool {
        let label = |unit: &Features| unit.keys.iter().copied().find(|&key| classes[key as usize] == KeyClass::Label);
        let of_label = match (label(first), label(second)) {
            (Some(one), Some(other)) if one == other => {
                let weight = self.weights[one as usize];
                weight.both + weight.first + weight.second
            }
            _ => 0.0,
        };
        self.joint(first, second) > of_label
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
pub fn common<'a>(first: &'a [Key], second: &'a [Key]) -> impl Iterator<Item = Key> + 'a {
    let mut rest = second.iter().peekable();
    first.iter().copied().filter(move |key| {
        while rest.next_if(|other| *other < key).is_some() {}
        rest.peek().is_some_and(|other| *other == key)
    })
}

/// The units of a version, as far as they can be weighed by themselves.
struct Side {
    singles: Vec<Text>,
    /// Each unit but the last, read as one with the next.
    pairs: Vec<Text>,
}

/// A unit or two.
#[derive(Clone, Copy)]
struct Text {
    size: Size,
    /// What its keys say, whatever it is linked with.
    keys: f32,
}

impl Side {
    fn new(units: Units<'_>, model: &PairModel, own: fn(&KeyWeight) -> f32) -> Side {
        let sum = |keys: &[Key]| keys.iter().map(|&key| own(&model.weights[key as usize])).sum::<f32>();
        let single = |unit: &Features| Text { size: Size::new(unit.size), keys: sum(&unit.keys) };
        let singles: Vec<Text> = units.singles.iter().map(single).collect();
        let pair = |(texts, overlap): (&[Text], &Vec<Key>)| Text {
            size: Size::new(texts[0].size.letters + texts[1].size.letters),
            keys: texts[0].keys + texts[1].keys - sum(overlap),
        };
        let pairs = singles.windows(2).zip(units.overlaps).map(pair).collect();
        Side { singles, pairs }
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
