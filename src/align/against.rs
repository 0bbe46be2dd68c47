//! What one version gains by its links with the rows of the others.
//!
//! A link with a row gains the sum of what it gains with each version that
//! stands there, so that one wrong pair is outvoted; a version that lacks the
//! row adds what it costs to stand alone.
//!
//! ```text
//!            ar    zh    en              es
//!   row 7    [7]   [7]  ╭[7]    ◀──────  [7]    with the English unit, of which the
//!   row 8    [8]    –   ╰[7]                    row is a part, no text can be compared:
//!                                               the probability of the pair speaks
//! ```

use rayon::prelude::*;

use super::band::{Band, Corridor};
use super::consistency::cell_evidence;
use super::lattice::LinkScores;
use super::pairs::{Linked, Pair};
use super::rows::Units;
use super::scores;
use crate::model::{Lang, PerLang};

/// A cell that is not stored lies too far from where it could belong.
const FAR: f32 = -20.0;
/// What the probability of a pair weighs where its units are only partly in the row. Probabilities
/// say little beside the scores of whole units, which they replace here.
const PART: f32 = 12.0;
/// What every unit beyond two costs besides the prior of its pair: several versions at
/// once join and split more rarely than two by themselves, and a text that is missing
/// must not disappear behind its neighbour.
const JOINED: f32 = -0.5;
/// Fewer rows are not worth a task of their own.
const ROWS_AT_ONCE: usize = 64;

/// One version against the rows of the others.
pub struct Against<'a> {
    linked: &'a Linked<'a>,
    lang: Lang,
    count: usize,
    /// What the others have in each row, and in each row and the next.
    groups: [Vec<Vec<Cells<'a>>>; 2],
    row_alone: Vec<f32>,
}

/// The units of another version in one row or two.
struct Cells<'a> {
    other: Lang,
    pair: &'a Pair,
    units: Vec<usize>,
    /// Whether any of the units goes on in further rows.
    is_part: bool,
}

/// For each version the first and last row of each unit.
type Extents = PerLang<Vec<(usize, usize)>>;

impl<'a> Against<'a> {
    /// The version `lang` against rows that do not have it.
    pub fn new(linked: &'a Linked<'a>, lang: Lang, rows: &[Units]) -> Against<'a> {
        let extents = extents(linked, rows);
        let others = linked.langs();
        let pairs: Vec<(Lang, &Pair)> =
            others.iter().filter_map(|other| Some((other, linked.pair(lang, other)?))).collect();
        let group = |rows: (usize, &[Units])| cells(&pairs, &extents, rows.0, rows.1);
        let groups: [Vec<Vec<Cells<'a>>>; 2] =
            [1, 2].map(|height| rows.par_windows(height).enumerate().with_min_len(ROWS_AT_ONCE).map(group).collect());
        let row_alone = groups[0].iter().map(|cells| row_alone(cells, &extents)).collect();
        Against { linked, lang, count: linked.units[lang].len(), groups, row_alone }
    }

    /// The gains of all links in a corridor; the version is on the side of the rows.
    pub fn scores(&self, corridor: &Corridor) -> LinkScores {
        let alone = |unit| self.linked.pairs.iter().filter_map(move |pair| alone(pair, self.lang, unit)).sum();
        let mut scores = LinkScores {
            rows: self.count,
            columns: self.groups[0].len(),
            one_one: Band::filled(corridor, 0.0),
            two_one: Band::filled(corridor, f32::NEG_INFINITY),
            one_two: Band::filled(corridor, f32::NEG_INFINITY),
            row_alone: (0..self.count).map(alone).collect(),
            column_alone: self.row_alone.clone(),
            crossing: scores::CROSSING,
        };
        let fill = |band: &mut Band<f32>, units: usize, groups: &[Vec<Cells<'_>>]| {
            let rows: Vec<(usize, &mut [f32])> = band.rows_mut().enumerate().collect();
            rows.into_par_iter().with_min_len(ROWS_AT_ONCE).for_each(|(unit, gains)| {
                let columns = &corridor.rows[unit];
                let reached = groups.get(columns.start..columns.end.min(groups.len())).unwrap_or(&[]);
                if unit + units <= self.count {
                    gains.iter_mut().zip(reached).for_each(|(gain, group)| *gain = self.gain(unit, units, group));
                }
            });
        };
        fill(&mut scores.one_one, 1, &self.groups[0]);
        fill(&mut scores.one_two, 1, &self.groups[1]);
        fill(&mut scores.two_one, 2, &self.groups[0]);
        scores
    }

    /// What `count` units from `unit` gain with what the others have in one row or two.
    fn gain(&self, unit: usize, count: usize, group: &[Cells<'_>]) -> f32 {
        let gain = |cells: &Cells<'_>| match (cells.is_part, cells.units.len()) {
            (true, _) => PART * self.least_evidence(unit, count, cells),
            (false, 0) => (unit..unit + count).filter_map(|unit| alone(cells.pair, self.lang, unit)).sum(),
            (false, there) => self.linked_gain(unit, count, cells).max(FAR) + JOINED * (count + there - 2) as f32,
        };
        group.iter().map(gain).sum()
    }

    /// Every unit of the one must belong to every unit of the other.
    fn least_evidence(&self, unit: usize, count: usize, cells: &Cells<'_>) -> f32 {
        let probability = |own: usize, there: usize| match self.lang < cells.other {
            true => cells.pair.probability(own, there),
            false => cells.pair.probability(there, own),
        };
        let all = (unit..unit + count).flat_map(|own| cells.units.iter().map(move |&there| (own, there)));
        all.map(|(own, there)| cell_evidence(probability(own, there))).fold(f32::INFINITY, f32::min)
    }

    fn linked_gain(&self, unit: usize, count: usize, cells: &Cells<'_>) -> f32 {
        let scores = &cells.pair.scores;
        let is_first = self.lang < cells.other;
        let stored = match (count, cells.units.as_slice()) {
            (1, &[there]) if is_first => scores.one_one.get(unit, there),
            (1, &[there]) => scores.one_one.get(there, unit),
            (2, &[there]) if is_first => scores.two_one.get(unit, there),
            (2, &[there]) => scores.one_two.get(there, unit),
            (1, &[there, next]) if next == there + 1 && is_first => scores.one_two.get(unit, there),
            (1, &[there, next]) if next == there + 1 => scores.two_one.get(there, unit),
            _ => self.joined_gain(unit, count, cells),
        };
        stored.unwrap_or(FAR)
    }

    /// The gain of links that the lattice of two versions does not know.
    fn joined_gain(&self, unit: usize, count: usize, cells: &Cells<'_>) -> Option<f32> {
        let own: Vec<usize> = (unit..unit + count).collect();
        let (own, others) = (self.linked.text(self.lang, &own)?, self.linked.text(cells.other, &cells.units)?);
        Some(cells.pair.joint(self.lang, &own, &others) + scores::prior(count, cells.units.len()))
    }
}

fn extents(linked: &Linked<'_>, rows: &[Units]) -> Extents {
    let mut extents: Extents = linked.units.map(|_, units| vec![(usize::MAX, 0); units.len()]);
    for (index, row) in rows.iter().enumerate() {
        for (lang, units) in row.cells.iter() {
            for &unit in units {
                let (first, last) = extents[lang][unit];
                extents[lang][unit] = (first.min(index), last.max(index));
            }
        }
    }
    extents
}

/// What each other version has in `rows`, of which the first is number `start`.
fn cells<'a>(pairs: &[(Lang, &'a Pair)], extents: &Extents, start: usize, rows: &[Units]) -> Vec<Cells<'a>> {
    let of_pair = |&(other, pair): &(Lang, &'a Pair)| {
        let mut units: Vec<usize> = rows.iter().flat_map(|row| row.cells[other].iter().copied()).collect();
        units.dedup();
        let goes_on = |&unit: &usize| {
            let (first, last) = extents[other][unit];
            first < start || last >= start + rows.len()
        };
        Cells { other, pair, is_part: units.iter().any(goes_on), units }
    };
    pairs.iter().map(of_pair).collect()
}

/// What it costs a unit to stand alone against the other version of a pair.
fn alone(pair: &Pair, lang: Lang, unit: usize) -> Option<f32> {
    match lang {
        _ if lang == pair.first => pair.scores.row_alone.get(unit).copied(),
        _ if lang == pair.second => pair.scores.column_alone.get(unit).copied(),
        _ => None,
    }
}

/// What it costs that the version lacks a row; a unit of many rows shares its cost among them.
fn row_alone(cells: &[Cells<'_>], extents: &Extents) -> f32 {
    let of_unit = |cells: &Cells<'_>, unit: usize| {
        let (first, last) = extents[cells.other][unit];
        alone(cells.pair, cells.other, unit).unwrap_or(0.0) / (last - first + 1) as f32
    };
    cells.iter().flat_map(|cells| cells.units.iter().map(move |&unit| of_unit(cells, unit))).sum()
}
