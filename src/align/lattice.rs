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

impl LinkScores {
    fn one_one(&self, row: usize, column: usize) -> f32 {
        self.one_one.get(row, column).unwrap_or(NEVER)
    }

    fn crossed(&self, row: usize, column: usize) -> f32 {
        self.one_one(row, column + 1) + self.one_one(row + 1, column) + self.crossing
    }

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
        for column in range.clone() {
            let mut top = if row == 0 && column == 0 { (0.0, Move::Start) } else { (NEVER, Move::Start) };
            let mut offer = |score: f32, step: Move| {
                if score > top.0 {
                    top = (score, step);
                }
            };
            let from = |r: usize, c: usize| best.get(r, c).unwrap_or(NEVER);
            if row >= 1 && column >= 1 {
                offer(from(row - 1, column - 1) + self.one_one(row - 1, column - 1), Move::OneOne);
            }
            if row >= 1 {
                offer(from(row - 1, column) + self.row_alone[row - 1], Move::Down);
            }
            if column >= 1 {
                offer(from(row, column - 1) + self.column_alone[column - 1], Move::Right);
            }
            if row >= 2 && column >= 1 {
                let score = self.two_one.get(row - 2, column - 1).unwrap_or(NEVER);
                offer(from(row - 2, column - 1) + score, Move::TwoOne);
            }
            if row >= 1 && column >= 2 {
                let score = self.one_two.get(row - 1, column - 2).unwrap_or(NEVER);
                offer(from(row - 1, column - 2) + score, Move::OneTwo);
            }
            if row >= 2 && column >= 2 {
                offer(from(row - 2, column - 2) + self.crossed(row - 2, column - 2), Move::Crossed);
            }
            best.row_mut(row)[column - range.start] = top.0;
            taken.row_mut(row)[column - range.start] = top.1;
        }
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
        let factor = |score: f32| f64::from(score / temperature).min(600.0).exp();
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

    fn one_one(&self, row: usize, column: usize) -> f64 {
        self.one_one.get(row, column).unwrap_or(0.0)
    }

    fn two_one(&self, row: usize, column: usize) -> f64 {
        self.two_one.get(row, column).unwrap_or(0.0)
    }

    fn one_two(&self, row: usize, column: usize) -> f64 {
        self.one_two.get(row, column).unwrap_or(0.0)
    }

    fn crossed(&self, row: usize, column: usize) -> f64 {
        self.one_one(row, column + 1) * self.one_one(row + 1, column) * self.crossing
    }

    fn forward(&self, points: &Corridor) -> PathSums {
        let mut sums = Band::filled(points, 0.0);
        let mut log_scale = vec![0.0f64; self.scores.rows + 1];
        for row in 0..=self.scores.rows {
            // What rows above hold is in their own scale; bring it to that of the row before.
            let two_above = if row >= 2 { (log_scale[row - 2] - log_scale[row - 1]).exp() } else { 0.0 };
            let range = sums.columns(row);
            for column in range.clone() {
                let from = |r: usize, c: usize| sums.get(r, c).unwrap_or(0.0);
                let mut sum = if row == 0 && column == 0 { 1.0 } else { 0.0 };
                if row >= 1 {
                    sum += from(row - 1, column) * self.row_alone[row - 1];
                    if column >= 1 {
                        sum += from(row - 1, column - 1) * self.one_one(row - 1, column - 1);
                    }
                    if column >= 2 {
                        sum += from(row - 1, column - 2) * self.one_two(row - 1, column - 2);
                    }
                }
                if row >= 2 && column >= 1 {
                    sum += two_above * from(row - 2, column - 1) * self.two_one(row - 2, column - 1);
                    if column >= 2 {
                        sum += two_above * from(row - 2, column - 2) * self.crossed(row - 2, column - 2);
                    }
                }
                if column >= 1 {
                    sum += from(row, column - 1) * self.column_alone[column - 1];
                }
                sums.row_mut(row)[column - range.start] = sum;
            }
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
            for column in range.clone().rev() {
                let from = |r: usize, c: usize| sums.get(r, c).unwrap_or(0.0);
                let mut sum = if row == rows && column == columns { 1.0 } else { 0.0 };
                if row < rows {
                    sum += from(row + 1, column) * self.row_alone[row];
                    sum += from(row + 1, column + 1) * self.one_one(row, column);
                    sum += from(row + 1, column + 2) * self.one_two(row, column);
                }
                if row + 2 <= rows {
                    sum += two_below * from(row + 2, column + 1) * self.two_one(row, column);
                    sum += two_below * from(row + 2, column + 2) * self.crossed(row, column);
                }
                if column < columns {
                    sum += from(row, column + 1) * self.column_alone[column];
                }
                sums.row_mut(row)[column - range.start] = sum;
            }
            let before = if row < rows { log_scale[row + 1] } else { 0.0 };
            log_scale[row] = before + rescale(sums.row_mut(row));
        }
        PathSums { sums, log_scale }
    }

    fn cells(&self, forward: &PathSums, backward: &PathSums, floor: f32) -> Vec<Vec<(u32, f32)>> {
        let rows = self.scores.rows;
        let total = forward.log_scale[rows] + forward.sums.get(rows, self.scores.columns).unwrap_or(0.0).ln();
        // The probability that a path leaves (row, column) by a step of weight `weight` to (row + down, column + right).
        let passing = |row: usize, column: usize, weight: f64, down: usize, right: usize| {
            if weight == 0.0 {
                return 0.0;
            }
            let before = forward.sums.get(row, column).unwrap_or(0.0);
            let after = backward.sums.get(row + down, column + right).unwrap_or(0.0);
            if before == 0.0 || after == 0.0 {
                return 0.0;
            }
            let scale = forward.log_scale[row] + backward.log_scale[row + down] - total;
            before * after * weight * scale.exp()
        };
        let mut sums: Band<f32> = Band::filled(&self.scores.corridor(), 0.0);
        let mut add = |row: usize, column: usize, probability: f64| {
            let range = sums.columns(row);
            if range.contains(&column) {
                sums.row_mut(row)[column - range.start] += probability as f32;
            }
        };
        for row in 0..rows {
            for column in self.one_one.columns(row) {
                add(row, column, passing(row, column, self.one_one(row, column), 1, 1));
                let two_one = passing(row, column, self.two_one(row, column), 2, 1);
                if two_one > 0.0 {
                    add(row, column, two_one);
                    add(row + 1, column, two_one);
                }
                let one_two = passing(row, column, self.one_two(row, column), 1, 2);
                if one_two > 0.0 {
                    add(row, column, one_two);
                    add(row, column + 1, one_two);
                }
                let crossed = passing(row, column, self.crossed(row, column), 2, 2);
                if crossed > 0.0 {
                    add(row, column + 1, crossed);
                    add(row + 1, column, crossed);
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
