//! What the keys say that two versions share, for every pair of units in a corridor.
//!
//! Most units share few keys. So the columns of each key are listed once, and a row adds up what its own
//! keys are worth there, instead of comparing its keys with those of every column:
//!
//! ```text
//!   row 4 has keys  a  c           a ─▶ columns 1 5 9       sums of row 4 in 3..7
//!                                  c ─▶ columns 5 6           3  4  5  6
//!                                                             0  0 a+c c
//! ```

use std::ops::Range;

use super::band::Corridor;
use super::features::Key;
use super::scores::{KeyWeight, Units, common};

/// What the keys say that a row shares with the columns of its corridor, row after row.
///
/// What two units read as one share with a third is the sum of what each shares, less what both do.
pub struct SharedKeys<'a> {
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
    /// Before the first row.
    pub fn new(weights: &'a [KeyWeight], rows: Units<'a>, columns: Units<'a>) -> SharedKeys<'a> {
        SharedKeys {
            rows,
            columns: Index::new(columns.singles.iter().map(|unit| unit.keys.as_slice()).collect(), weights),
            overlaps: Index::new(columns.overlaps.iter().map(Vec::as_slice).collect(), weights),
            this_row: Sums::default(),
            next_row: Sums::default(),
            both_rows: Sums::default(),
            both_columns: Sums::default(),
        }
    }

    /// Goes on to a row; rows are asked for in order.
    pub fn advance(&mut self, row: usize, corridor: &Corridor) {
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
    pub fn one_one(&self, column: usize) -> impl Iterator<Item = f32> {
        self.this_row.from(column)
    }

    /// The same for the row read as one with the next.
    pub fn two_one(&self, column: usize) -> impl Iterator<Item = f32> {
        let rows = self.this_row.from(column).zip(self.next_row.from(column));
        rows.zip(self.both_rows.from(column)).map(|((this, next), both)| this + next - both)
    }

    /// The same with each column read as one with the next.
    pub fn one_two(&self, column: usize) -> impl Iterator<Item = f32> {
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
    fn new(columns: Vec<&'a [Key]>, weights: &'a [KeyWeight]) -> Index<'a> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::features::Features;
    use crate::align::scores::overlaps;

    /// Units of these keys; a unit with no other part in the score.
    fn units(keys: &[&[Key]]) -> Vec<Features> {
        keys.iter().map(|keys| Features { keys: keys.to_vec(), size: 40.0, stands_by_itself: false }).collect()
    }

    /// What each row of these keys shares with the columns of its corridor: by itself, read as one with the
    /// next row, and with columns read as one with the next. A key is worth a power of ten, so that the digits
    /// of a sum tell the keys.
    fn check(columns: &[&[Key]], corridor: &[Range<usize>; 2], expected: &[[Vec<u32>; 3]]) {
        let weights: Vec<KeyWeight> =
            (0..3).map(|key| KeyWeight { both: 10f32.powi(key), ..KeyWeight::default() }).collect();
        let (rows, columns) = (units(&[&[0, 1], &[1, 2]]), units(columns));
        let (row_overlaps, column_overlaps) = (overlaps(&rows), overlaps(&columns));
        let rows = Units { singles: &rows, overlaps: &row_overlaps };
        let mut shared = SharedKeys::new(&weights, rows, Units { singles: &columns, overlaps: &column_overlaps });
        let corridor = Corridor { rows: corridor.to_vec() };
        let mut found: Vec<[Vec<u32>; 3]> = Vec::new();
        for (row, range) in corridor.rows.iter().enumerate() {
            shared.advance(row, &corridor);
            let sums = |sums: &mut dyn Iterator<Item = f32>| sums.take(range.len()).map(|sum| sum as u32).collect();
            let (start, shared) = (range.start, &shared);
            found.push([
                sums(&mut shared.one_one(start)),
                sums(&mut shared.two_one(start)),
                sums(&mut shared.one_two(start)),
            ]);
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn every_key_in_common_counts_once() {
        let columns: [&[Key]; 3] = [&[0], &[0, 1], &[1, 2]];
        let many: Vec<&[Key]> = columns.into_iter().chain([&[][..]; FEW]).collect();
        let whole = [
            [vec![1, 11, 10], vec![1, 11, 110], vec![11, 11, 10]],
            [vec![0, 10, 110], vec![0, 10, 110], vec![10, 110, 110]],
        ];
        let narrow = [[vec![1, 11], vec![1, 11], vec![11, 11]], [vec![10, 110], vec![10, 110], vec![110, 110]]];
        for columns in [&columns[..], &many] {
            check(columns, &[0..3, 0..3], &whole);
            check(columns, &[0..2, 1..3], &narrow);
        }
    }
}
