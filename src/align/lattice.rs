//! The paths through two sequences of units.
//!
//! ```text
//!        0    j    j+1   j+2
//!   i    ●────────────────          ● → right      a unit of the second alone
//!        │ ╲  ╲  ╲                    ↓ down       a unit of the first alone
//!   i+1  │   ● 1-1 ● 1-2              ╲ diagonal   one and one, one and two, two and one,
//!   i+2  │   ● 2-1 ● crossed                       or two and two crosswise
//! ```
//!
//! One walk finds the best path; another, forward and backward over all paths,
//! the probability of every cell.

use super::band::{Band, Corridor};

/// The gains of every way to link units of two sequences, as logarithms of likelihood ratios
/// against standing alone.
#[derive(Clone, Debug)]
pub struct LinkScores {
    /// Units of the first sequence.
    pub rows: usize,
    /// Units of the second sequence.
    pub columns: usize,
    /// Unit *i* with unit *j*.
    pub one_one: Band<f32>,
    /// Units *i* and *i*+1 with unit *j*.
    pub two_one: Band<f32>,
    /// Unit *i* with units *j* and *j*+1.
    pub one_two: Band<f32>,
    /// Unit *i* alone.
    pub row_alone: Vec<f32>,
    /// Unit *j* alone.
    pub column_alone: Vec<f32>,
    /// Added to the two links of a crossing.
    pub crossing: f32,
}

/// Some units of the first sequence with some of the second; at most two on each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The first unit on the side of the rows, and how many.
    pub row: usize,
    /// How many units on the side of the rows.
    pub row_count: usize,
    /// The first unit on the side of the columns.
    pub column: usize,
    /// How many units on the side of the columns.
    pub column_count: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Move {
    Start,
    Down,
    Right,
    OneOne,
    TwoOne,
    OneTwo,
    Crossed,
}

const NEVER: f32 = f32::NEG_INFINITY;
/// Logarithms of factors below this are not worked out.
const HOPELESS: f32 = -20.0;

impl LinkScores {
    fn corridor(&self) -> Corridor {
        Corridor { rows: (0..self.rows).map(|row| self.one_one.columns(row)).collect() }
    }

    /// The links of the best path; crossings become two links, units alone none.
    pub fn best_links(&self) -> Vec<Link> {
        let points = self.corridor().points(self.columns);
        let mut best = Band::filled(&points, NEVER);
        let mut taken = Band::filled(&points, Move::Start);
        for row in 0..=self.rows {
            self.fill_best_row(row, &mut best, &mut taken);
        }
        self.trace(&taken)
    }

    fn fill_best_row(&self, row: usize, best: &mut Band<f32>, taken: &mut Band<Move>) {
        let range = best.columns(row);
        let (above, two_above) = (best.view(row.checked_sub(1)), best.view(row.checked_sub(2)));
        let (one_one, one_two) = (self.one_one.view(row.checked_sub(1)), self.one_two.view(row.checked_sub(1)));
        let (one_one_above, two_one) = (self.one_one.view(row.checked_sub(2)), self.two_one.view(row.checked_sub(2)));
        let row_alone = if row >= 1 { self.row_alone[row - 1] } else { NEVER };
        let mut scores = Vec::with_capacity(range.len());
        let mut left = NEVER;
        for column in range.clone() {
            let mut top = if row == 0 && column == 0 { (0.0, Move::Start) } else { (NEVER, Move::Start) };
            let mut offer = |score: f32, step: Move| {
                if score > top.0 {
                    top = (score, step);
                }
            };
            // A column before the first is no column of any row.
            let (before, two_before) = (column.wrapping_sub(1), column.wrapping_sub(2));
            offer(above.at(before, NEVER) + one_one.at(before, NEVER), Move::OneOne);
            offer(above.at(column, NEVER) + row_alone, Move::Down);
            if column >= 1 {
                offer(left + self.column_alone[before], Move::Right);
            }
            offer(two_above.at(before, NEVER) + two_one.at(before, NEVER), Move::TwoOne);
            offer(above.at(two_before, NEVER) + one_two.at(two_before, NEVER), Move::OneTwo);
            let crossed = one_one_above.at(before, NEVER) + one_one.at(two_before, NEVER) + self.crossing;
            offer(two_above.at(two_before, NEVER) + crossed, Move::Crossed);
            left = top.0;
            scores.push(top.0);
            taken.row_mut(row)[column - range.start] = top.1;
        }
        best.row_mut(row).copy_from_slice(&scores);
    }

    fn trace(&self, taken: &Band<Move>) -> Vec<Link> {
        let mut links = Vec::new();
        let (mut row, mut column) = (self.rows, self.columns);
        while row > 0 || column > 0 {
            let step = taken.get(row, column).unwrap_or(Move::Start);
            let (down, right) = match step {
                Move::Down => (1, 0),
                Move::Right => (0, 1),
                Move::OneOne => (1, 1),
                Move::TwoOne => (2, 1),
                Move::OneTwo => (1, 2),
                Move::Crossed => (2, 2),
                Move::Start => break,
            };
            row -= down;
            column -= right;
            match step {
                Move::Down | Move::Right | Move::Start => {}
                Move::Crossed => {
                    links.push(Link { row: row + 1, row_count: 1, column, column_count: 1 });
                    links.push(Link { row, row_count: 1, column: column + 1, column_count: 1 });
                }
                _ => links.push(Link { row, row_count: down, column, column_count: right }),
            }
        }
        links.reverse();
        links
    }

    /// For every row the columns its unit belongs to with a probability of at least `floor`.
    ///
    /// `temperature` above 1 flattens: scores count features that depend on one another.
    pub fn posteriors(&self, temperature: f32, floor: f32) -> Vec<Vec<(u32, f32)>> {
        let points = self.corridor().points(self.columns);
        let weights = Weights::new(self, temperature);
        let forward = weights.forward(&points);
        let backward = weights.backward(&points);
        weights.cells(&forward, &backward, floor)
    }
}

/// Scores as factors, for sums over all paths.
struct Weights<'a> {
    scores: &'a LinkScores,
    one_one: Band<f64>,
    two_one: Band<f64>,
    one_two: Band<f64>,
    row_alone: Vec<f64>,
    column_alone: Vec<f64>,
    crossing: f64,
}

/// Sums over paths, each row divided by `scale` so that no number grows out of range.
struct PathSums {
    sums: Band<f64>,
    /// The natural logarithm of what the row was divided by, all rows passed before included.
    log_scale: Vec<f64>,
}

impl<'a> Weights<'a> {
    fn new(scores: &'a LinkScores, temperature: f32) -> Weights<'a> {
        // What is so much less likely than standing alone adds nothing.
        let factor = |score: f32| match score / temperature {
            hopeless if hopeless < HOPELESS => 0.0,
            score => f64::from(score).min(600.0).exp(),
        };
        let band = |from: &Band<f32>| {
            let corridor = Corridor { rows: (0..scores.rows).map(|row| from.columns(row)).collect() };
            let mut band = Band::filled(&corridor, 0.0);
            for row in 0..scores.rows {
                band.row_mut(row).iter_mut().zip(from.row(row)).for_each(|(to, &score)| *to = factor(score));
            }
            band
        };
        Weights {
            scores,
            one_one: band(&scores.one_one),
            two_one: band(&scores.two_one),
            one_two: band(&scores.one_two),
            row_alone: scores.row_alone.iter().map(|&score| factor(score)).collect(),
            column_alone: scores.column_alone.iter().map(|&score| factor(score)).collect(),
            crossing: factor(scores.crossing),
        }
    }

    fn forward(&self, points: &Corridor) -> PathSums {
        let mut sums = Band::filled(points, 0.0);
        let mut log_scale = vec![0.0f64; self.scores.rows + 1];
        for row in 0..=self.scores.rows {
            // What rows above hold is in their own scale; bring it to that of the row before.
            let two_above = if row >= 2 { (log_scale[row - 2] - log_scale[row - 1]).exp() } else { 0.0 };
            let range = sums.columns(row);
            let (above, higher) = (sums.view(row.checked_sub(1)), sums.view(row.checked_sub(2)));
            let (one_one, one_two) = (self.one_one.view(row.checked_sub(1)), self.one_two.view(row.checked_sub(1)));
            let (one_one_above, two_one) =
                (self.one_one.view(row.checked_sub(2)), self.two_one.view(row.checked_sub(2)));
            let row_alone = if row >= 1 { self.row_alone[row - 1] } else { 0.0 };
            let mut filled = Vec::with_capacity(range.len());
            let mut left = 0.0;
            for column in range {
                let mut sum = if row == 0 && column == 0 { 1.0 } else { 0.0 };
                // A column before the first is no column of any row.
                let (before, two_before) = (column.wrapping_sub(1), column.wrapping_sub(2));
                sum += above.at(column, 0.0) * row_alone;
                sum += above.at(before, 0.0) * one_one.at(before, 0.0);
                sum += above.at(two_before, 0.0) * one_two.at(two_before, 0.0);
                sum += two_above * higher.at(before, 0.0) * two_one.at(before, 0.0);
                let crossed = one_one_above.at(before, 0.0) * one_one.at(two_before, 0.0) * self.crossing;
                sum += two_above * higher.at(two_before, 0.0) * crossed;
                if column >= 1 {
                    sum += left * self.column_alone[before];
                }
                left = sum;
                filled.push(sum);
            }
            sums.row_mut(row).copy_from_slice(&filled);
            let before = if row >= 1 { log_scale[row - 1] } else { 0.0 };
            log_scale[row] = before + rescale(sums.row_mut(row));
        }
        PathSums { sums, log_scale }
    }

    fn backward(&self, points: &Corridor) -> PathSums {
        let (rows, columns) = (self.scores.rows, self.scores.columns);
        let mut sums = Band::filled(points, 0.0);
        let mut log_scale = vec![0.0f64; rows + 1];
        for row in (0..=rows).rev() {
            let two_below = if row + 2 <= rows { (log_scale[row + 2] - log_scale[row + 1]).exp() } else { 0.0 };
            let range = sums.columns(row);
            let (below, lower) = (sums.view(Some(row + 1)), sums.view(Some(row + 2)));
            let (one_one, one_one_below) = (self.one_one.view(Some(row)), self.one_one.view(Some(row + 1)));
            let (one_two, two_one) = (self.one_two.view(Some(row)), self.two_one.view(Some(row)));
            let row_alone = self.row_alone.get(row).copied().unwrap_or(0.0);
            let mut filled = vec![0.0; range.len()];
            let mut right = 0.0;
            for column in range.clone().rev() {
                let mut sum = if row == rows && column == columns { 1.0 } else { 0.0 };
                sum += below.at(column, 0.0) * row_alone;
                sum += below.at(column + 1, 0.0) * one_one.at(column, 0.0);
                sum += below.at(column + 2, 0.0) * one_two.at(column, 0.0);
                sum += two_below * lower.at(column + 1, 0.0) * two_one.at(column, 0.0);
                let crossed = one_one.at(column + 1, 0.0) * one_one_below.at(column, 0.0) * self.crossing;
                sum += two_below * lower.at(column + 2, 0.0) * crossed;
                if let Some(alone) = self.column_alone.get(column) {
                    sum += right * alone;
                }
                right = sum;
                filled[column - range.start] = sum;
            }
            sums.row_mut(row).copy_from_slice(&filled);
            let before = if row < rows { log_scale[row + 1] } else { 0.0 };
            log_scale[row] = before + rescale(sums.row_mut(row));
        }
        PathSums { sums, log_scale }
    }

    fn cells(&self, forward: &PathSums, backward: &PathSums, floor: f32) -> Vec<Vec<(u32, f32)>> {
        let rows = self.scores.rows;
        let total = forward.log_scale[rows] + forward.sums.get(rows, self.scores.columns).unwrap_or(0.0).ln();
        let mut sums: Band<f32> = Band::filled(&self.scores.corridor(), 0.0);
        let mut add = |row: usize, column: usize, probability: f64| {
            let range = sums.columns(row);
            if range.contains(&column) {
                sums.row_mut(row)[column - range.start] += probability as f32;
            }
        };
        for row in 0..rows {
            let from = forward.sums.view(Some(row));
            let (below, lower) = (backward.sums.view(Some(row + 1)), backward.sums.view(Some(row + 2)));
            let (one_one, one_one_below) = (self.one_one.view(Some(row)), self.one_one.view(Some(row + 1)));
            let (one_two, two_one) = (self.one_two.view(Some(row)), self.two_one.view(Some(row)));
            let scale = |down: usize| match backward.log_scale.get(row + down) {
                Some(after) => (forward.log_scale[row] + after - total).exp(),
                None => 0.0,
            };
            let (by_one, by_two) = (scale(1), scale(2));
            for column in self.one_one.columns(row) {
                // The probability that a path passes here, without the step it leaves by.
                let before = from.at(column, 0.0);
                if before == 0.0 {
                    continue;
                }
                let one_one_step = before * below.at(column + 1, 0.0) * one_one.at(column, 0.0) * by_one;
                if one_one_step > 0.0 {
                    add(row, column, one_one_step);
                }
                let two_one_step = before * lower.at(column + 1, 0.0) * two_one.at(column, 0.0) * by_two;
                if two_one_step > 0.0 {
                    add(row, column, two_one_step);
                    add(row + 1, column, two_one_step);
                }
                let one_two_step = before * below.at(column + 2, 0.0) * one_two.at(column, 0.0) * by_one;
                if one_two_step > 0.0 {
                    add(row, column, one_two_step);
                    add(row, column + 1, one_two_step);
                }
                let crossed = one_one.at(column + 1, 0.0) * one_one_below.at(column, 0.0) * self.crossing;
                let crossed_step = before * lower.at(column + 2, 0.0) * crossed * by_two;
                if crossed_step > 0.0 {
                    add(row, column + 1, crossed_step);
                    add(row + 1, column, crossed_step);
                }
            }
        }
        let kept = |row: usize| {
            let first = sums.columns(row).start;
            let likely = sums.row(row).iter().enumerate().filter(|(_, p)| **p >= floor);
            likely.map(|(index, &p)| ((first + index) as u32, p.min(1.0))).collect()
        };
        (0..rows).map(kept).collect()
    }
}

/// Divides a row by its largest number and returns the logarithm of that.
fn rescale(row: &mut [f64]) -> f64 {
    let largest = row.iter().copied().fold(0.0, f64::max);
    if largest <= 0.0 {
        return 0.0;
    }
    row.iter_mut().for_each(|sum| *sum /= largest);
    largest.ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scores of a small matrix; 1-2 and 2-1 links are given as (row, column, score).
    fn scores(cells: &[&[f32]], two_one: &[(usize, usize, f32)], one_two: &[(usize, usize, f32)]) -> LinkScores {
        let (rows, columns) = (cells.len(), cells.first().map_or(0, |row| row.len()));
        let full = Corridor::full(rows, columns);
        let mut one_one = Band::filled(&full, 0.0);
        for (row, scores) in cells.iter().enumerate() {
            one_one.row_mut(row).copy_from_slice(scores);
        }
        let with = |list: &[(usize, usize, f32)]| {
            let mut band = Band::filled(&full, -9.0);
            list.iter().for_each(|&(row, column, score)| band.row_mut(row)[column] = score);
            band
        };
        LinkScores {
            rows,
            columns,
            one_one,
            two_one: with(two_one),
            one_two: with(one_two),
            row_alone: vec![-1.0; rows],
            column_alone: vec![-1.0; columns],
            crossing: -1.0,
        }
    }

    fn check(scores: &LinkScores, expected: &[(usize, usize, usize, usize)]) {
        let links: Vec<_> =
            scores.best_links().iter().map(|l| (l.row, l.row_count, l.column, l.column_count)).collect();
        assert_eq!(links, expected);
        let posteriors = scores.posteriors(0.2, 0.5);
        let mut cells: Vec<(usize, usize)> = Vec::new();
        for (row, columns) in posteriors.iter().enumerate() {
            cells.extend(columns.iter().map(|&(column, _)| (row, column as usize)));
        }
        let mut linked: Vec<(usize, usize)> = expected
            .iter()
            .flat_map(|&(r, rc, c, cc)| (r..r + rc).flat_map(move |row| (c..c + cc).map(move |col| (row, col))))
            .collect();
        linked.sort_unstable();
        assert_eq!(cells, linked, "posteriors follow the best path where it is clear");
    }

    #[test]
    fn the_best_path_takes_every_kind_of_step() {
        check(&scores(&[&[5.0, -5.0], &[-5.0, 5.0]], &[], &[]), &[(0, 1, 0, 1), (1, 1, 1, 1)]);
        check(&scores(&[&[-5.0, 5.0], &[5.0, -5.0]], &[], &[]), &[(0, 1, 1, 1), (1, 1, 0, 1)]);
        check(&scores(&[&[5.0, -5.0, -5.0], &[-5.0, -5.0, 5.0]], &[], &[]), &[(0, 1, 0, 1), (1, 1, 2, 1)]);
        check(&scores(&[&[1.0], &[1.0]], &[(0, 0, 8.0)], &[]), &[(0, 2, 0, 1)]);
        check(&scores(&[&[1.0, 1.0]], &[], &[(0, 0, 8.0)]), &[(0, 1, 0, 2)]);
        check(&scores(&[&[-9.0]], &[], &[]), &[]);
    }

    #[test]
    fn nothing_to_link_makes_no_links() {
        let empty = scores(&[], &[], &[]);
        assert!(empty.best_links().is_empty());
        assert!(empty.posteriors(1.0, 0.1).is_empty());
    }
}
