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
use std::sync::LazyLock;

use super::band::{Band, Corridor};
use super::features::{Features, Key, KeyClass};
use super::lattice::{Link, LinkScores};
use crate::lang;
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
struct KeyWeight {
    /// When both have it, beyond the two entries below.
    both: f32,
    /// When the first has it, whatever the second.
    first: f32,
    /// When the second has it, whatever the first.
    second: f32,
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

/// The distribution of ln(size of the second / size of the first).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LengthModel {
    /// The mean of units that belong together.
    pub mean: f32,
    /// Their variance, for units of infinite size.
    pub variance: f32,
    background_mean: f32,
    background_variance: f32,
    /// ln(variance of the background / variance).
    log_variances: f32,
}

/// How long a text is.
#[derive(Clone, Copy, Debug)]
struct Size {
    letters: f32,
    /// The logarithm of the letters.
    log: f32,
}

impl Size {
    fn new(letters: f32) -> Size {
        Size { letters, log: letters.ln() }
    }
}

/// The square of the number of deviations beyond which a ratio is just "far off": one cut-off text
/// must not outweigh all that its words say.
const FARTHEST: f32 = 16.0;

/// Short units vary more: the variance doubles at this size.
const SHORT: f32 = 40.0;

impl LengthModel {
    /// A first guess from the whole texts, and from what is known of the languages where these are short: one
    /// text cut off would make all others seem too long.
    fn initial(first: &[Features], second: &[Features], langs: [Lang; 2]) -> LengthModel {
        /// So many letters of English count as much as what is known.
        const SHORT_TEXT: f32 = 1000.0;
        let (first_mean, first_variance) = moments(first);
        let (second_mean, second_variance) = moments(second);
        let known = langs.map(|lang| SHORT_TEXT * lang::of(lang).density as f32 / 100.0);
        let total = |units: &[Features]| units.iter().map(|unit| unit.size).sum::<f32>();
        let model = LengthModel {
            mean: ((total(second) + known[1]) / (total(first) + known[0])).ln(),
            variance: 0.0,
            background_mean: second_mean - first_mean,
            background_variance: (first_variance + second_variance).max(0.1),
            log_variances: 0.0,
        };
        model.with_variance(0.06)
    }

    fn with_variance(self, variance: f32) -> LengthModel {
        LengthModel { variance, log_variances: (self.background_variance / variance).ln(), ..self }
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
        LengthModel { mean, ..self }.with_variance((deviation * deviation).clamp(0.004, 0.25))
    }

    /// The logarithm of the likelihood ratio of two sizes.
    fn score(&self, first: Size, second: Size) -> f32 {
        let ratio = second.log - first.log;
        let middle = (first.letters + second.letters) / 2.0;
        let near = (ratio - self.mean) * (ratio - self.mean) / (self.variance * spread(middle));
        let far = (ratio - self.background_mean) * (ratio - self.background_mean) / self.background_variance;
        // Beyond a few deviations the model says no more than "far off".
        0.5 * (far - near.min(FARTHEST) + self.log_variances - log_spread(middle))
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

/// The logarithm of [`spread`]: asked for in every cell of every matrix, so that the common sizes are
/// kept, by half letters, which is what the middle of two counts can be.
fn log_spread(size: f32) -> f32 {
    static BY_HALVES: LazyLock<Vec<f32>> =
        LazyLock::new(|| (0..8192).map(|half| spread(half as f32 / 2.0).ln()).collect());
    BY_HALVES.get((size * 2.0) as usize).copied().unwrap_or_else(|| spread(size).ln())
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
        let mut shared = SharedKeys::new(self, first, second);
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
fn common<'a>(first: &'a [Key], second: &'a [Key]) -> impl Iterator<Item = Key> + 'a {
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

/// What the keys say that a row shares with the columns of its corridor, row after row.
///
/// What two units read as one share with a third is the sum of what each shares, less what both do.
struct SharedKeys<'a> {
    rows: Units<'a>,
    columns: Index<'a>,
    /// Of the keys that a column has in common with the next.
    overlaps: Index<'a>,
    this_row: Sums,
    next_row: Sums,
    /// Of the keys that the row has in common with the next.
    both_rows: Sums,
    /// Of the row and what a column has in common with the next.
    both_columns: Sums,
}

/// A number for each of some columns.
#[derive(Default)]
struct Sums {
    start: usize,
    sums: Vec<f32>,
}

impl Sums {
    fn from(&self, column: usize) -> impl Iterator<Item = f32> {
        self.sums.get(column.saturating_sub(self.start)..).unwrap_or(&[]).iter().copied()
    }
}

impl<'a> SharedKeys<'a> {
    fn new(model: &'a PairModel, rows: Units<'a>, columns: Units<'a>) -> SharedKeys<'a> {
        SharedKeys {
            rows,
            columns: Index::new(columns.singles.iter().map(|unit| unit.keys.as_slice()).collect(), model),
            overlaps: Index::new(columns.overlaps.iter().map(Vec::as_slice).collect(), model),
            this_row: Sums::default(),
            next_row: Sums::default(),
            both_rows: Sums::default(),
            both_columns: Sums::default(),
        }
    }

    /// Goes on to a row; rows are asked for in order.
    fn advance(&mut self, row: usize, corridor: &Corridor) {
        let range = corridor.rows[row].clone();
        let keys = |row: usize| self.rows.singles.get(row).map_or(&[][..], |unit| &unit.keys);
        if row == 0 {
            self.columns.sum(keys(0), range.start..range.end + 1, &mut self.next_row);
        }
        std::mem::swap(&mut self.this_row, &mut self.next_row);
        // The next row is needed from where this one begins to the column behind its own last one.
        let end = corridor.rows.get(row + 1).map_or(range.end, |next| next.end);
        self.columns.sum(keys(row + 1), range.start..end + 1, &mut self.next_row);
        let overlap = self.rows.overlaps.get(row).map_or(&[][..], Vec::as_slice);
        self.columns.sum(overlap, range.clone(), &mut self.both_rows);
        self.overlaps.sum(keys(row), range, &mut self.both_columns);
    }

    /// With each column from this one on.
    fn one_one(&self, column: usize) -> impl Iterator<Item = f32> {
        self.this_row.from(column)
    }

    fn two_one(&self, column: usize) -> impl Iterator<Item = f32> {
        let rows = self.this_row.from(column).zip(self.next_row.from(column));
        rows.zip(self.both_rows.from(column)).map(|((this, next), both)| this + next - both)
    }

    fn one_two(&self, column: usize) -> impl Iterator<Item = f32> {
        let columns = self.this_row.from(column).zip(self.this_row.from(column + 1));
        columns.zip(self.both_columns.from(column)).map(|((this, next), both)| this + next - both)
    }
}

/// Where each key occurs on the side of the columns.
struct Index<'a> {
    weights: &'a [KeyWeight],
    columns: Vec<&'a [Key]>,
    /// `None` where a few columns are looked through faster than listed.
    places: Option<Places>,
}

struct Places {
    /// The columns that have each key, in order, key after key.
    columns: Vec<u32>,
    /// Of each key, the places that no row has passed yet.
    open: Vec<Range<u32>>,
}

/// With fewer columns than these no places are listed.
const FEW: usize = 12;

impl<'a> Index<'a> {
    fn new(columns: Vec<&'a [Key]>, model: &'a PairModel) -> Index<'a> {
        let weights = &model.weights;
        let places = (columns.len() >= FEW).then(|| Places::new(&columns, weights));
        Index { weights, columns, places }
    }

    /// Fills `sums` with what a row of these keys shares with each of the columns, which begin no earlier
    /// than those asked for before; nothing with one that does not exist.
    fn sum(&mut self, keys: &[Key], columns: Range<usize>, sums: &mut Sums) {
        let weight = |key: Key| self.weights[key as usize].both;
        sums.start = columns.start;
        sums.sums.clear();
        match &mut self.places {
            Some(places) => {
                sums.sums.resize(columns.len(), 0.0);
                for &key in keys {
                    let weight = weight(key);
                    places.of(key, &columns).for_each(|column| sums.sums[column - columns.start] += weight);
                }
            }
            None => {
                let shared = |column: &&[Key]| common(keys, column).map(weight).sum::<f32>();
                sums.sums.extend(self.columns.iter().skip(columns.start).take(columns.len()).map(shared));
                sums.sums.resize(columns.len(), 0.0);
            }
        }
    }
}

impl Places {
    fn new(columns: &[&[Key]], weights: &[KeyWeight]) -> Places {
        let telling = |keys: &&[Key]| keys.iter().filter(|&&key| weights[key as usize].both != 0.0).copied().collect();
        let telling: Vec<Vec<Key>> = columns.iter().map(telling).collect();
        let mut open = vec![0..0; weights.len()];
        telling.iter().flatten().for_each(|&key| open[key as usize].end += 1);
        let mut end = 0;
        for range in &mut open {
            let count = range.end;
            *range = end..end;
            end += count;
        }
        let mut places = vec![0; end as usize];
        for (column, keys) in telling.iter().enumerate() {
            for &key in keys {
                let range = &mut open[key as usize];
                places[range.end as usize] = column as u32;
                range.end += 1;
            }
        }
        Places { columns: places, open }
    }

    /// Those of `columns` that have a key.
    fn of(&mut self, key: Key, columns: &Range<usize>) -> impl Iterator<Item = usize> {
        let open = &mut self.open[key as usize];
        while open.start < open.end && (self.columns[open.start as usize] as usize) < columns.start {
            open.start += 1;
        }
        let places = &self.columns[open.start as usize..open.end as usize];
        let end = columns.end;
        places.iter().map(|&place| place as usize).take_while(move |&place| place < end)
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
