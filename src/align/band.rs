//! A matrix of which only a corridor around the diagonal is stored.

use std::ops::Range;

/// Cells of a corridor that are looked at, about at most; each takes some sixty bytes.
pub const MOST_CELLS: usize = 6_000_000;

/// Which columns of each row are looked at. Ranges grow monotonically at both ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corridor {
    /// One range of columns for each row.
    pub rows: Vec<Range<usize>>,
}

impl Corridor {
    /// The whole of a matrix of `rows` × `columns`.
    pub fn full(rows: usize, columns: usize) -> Corridor {
        Corridor { rows: vec![0..columns; rows] }
    }

    /// The cells at most the margin of their row from the broken line through `anchors` (row, column), which grow
    /// in both coordinates; the corners of the matrix are anchors by themselves.
    pub fn along(anchors: &[(usize, usize)], rows: usize, columns: usize, margins: &[usize]) -> Corridor {
        let mut ranges = Vec::with_capacity(rows);
        let mut before = (0, 0);
        let last = (rows.saturating_sub(1), columns.saturating_sub(1));
        let most = MOST_CELLS / rows.max(1) / 2;
        for &anchor in anchors.iter().chain(std::iter::once(&last)) {
            let height = anchor.0.saturating_sub(before.0);
            while ranges.len() < rows && (ranges.len() < anchor.0 || anchor == last) {
                let row = ranges.len();
                let done = if height == 0 { 0.0 } else { (row - before.0.min(row)) as f64 / height as f64 };
                let width = anchor.1.saturating_sub(before.1);
                let centre = before.1 + (done * width as f64) as usize;
                // Between anchors of unequal distance any monotone path must fit; in a text of many thousand units
                // memory is the limit, and a path, if not every one.
                let slack = margins[row] + width.abs_diff(height).min(most.max(width / height.max(1) + 1));
                ranges.push(centre.saturating_sub(slack)..(centre + slack + 1).min(columns));
            }
            before = anchor;
        }
        monotone(&mut ranges, columns);
        Corridor { rows: ranges }
    }

    /// The corridor of the lattice points between the cells: one row and one column more.
    pub fn points(&self, columns: usize) -> Corridor {
        let count = self.rows.len();
        let mut points = Vec::with_capacity(count + 1);
        for row in 0..=count {
            let above = row.checked_sub(1).and_then(|r| self.rows.get(r));
            let below = self.rows.get(row);
            let start = match (above, below) {
                (Some(a), Some(b)) => a.start.min(b.start),
                (Some(a), None) => a.start,
                (None, Some(_)) | (None, None) => 0,
            };
            let end = match (above, below) {
                (_, None) => columns + 1,
                (Some(a), Some(b)) => a.end.max(b.end) + 1,
                (None, Some(b)) => b.end + 1,
            };
            points.push(start..end.min(columns + 1));
        }
        Corridor { rows: points }
    }
}

/// How far from its anchors each row may find its partner: `close` where all around are set closely and evenly and
/// are `sure`, but for one, else `wide`.
pub fn margins(anchors: &[(usize, usize)], sure: &[bool], rows: usize, close: usize, wide: usize) -> Vec<usize> {
    /// How many steps from anchor to anchor are around one, on either side.
    const AROUND: usize = 6;
    let mut margins = vec![wide; rows];
    let steps: Vec<(usize, usize)> = anchors.windows(2).map(|two| (two[1].0 - two[0].0, two[1].1 - two[0].1)).collect();
    for at in 0..steps.len() {
        let near = at.saturating_sub(AROUND)..(at + AROUND).min(steps.len());
        let doubtful = sure[near.clone()].iter().filter(|is_sure| !**is_sure).count();
        if doubtful <= 1 && steps[near].iter().all(|&(down, right)| down == right && down <= 3) {
            margins[anchors[at].0..anchors[at + 1].0].fill(close);
        }
    }
    margins
}

fn monotone(ranges: &mut [Range<usize>], columns: usize) {
    if let Some(first) = ranges.first_mut() {
        first.start = 0;
    }
    if let Some(last) = ranges.last_mut() {
        last.end = columns;
    }
    for index in 1..ranges.len() {
        ranges[index].end = ranges[index].end.max(ranges[index - 1].end);
    }
    for index in (1..ranges.len()).rev() {
        ranges[index - 1].start = ranges[index - 1].start.min(ranges[index].start);
    }
}

/// One number for each cell of a corridor.
#[derive(Clone, Debug)]
pub struct Band<T> {
    rows: Vec<Range<usize>>,
    offsets: Vec<usize>,
    cells: Vec<T>,
}

/// The stored cells of one row, found once for all of its columns.
#[derive(Clone, Copy, Debug)]
pub struct RowView<'a, T> {
    start: usize,
    cells: &'a [T],
}

impl<T: Copy> RowView<'_, T> {
    /// The cell of a column, or `otherwise` where it is not stored.
    #[inline]
    pub fn at(&self, column: usize, otherwise: T) -> T {
        self.cells.get(column.wrapping_sub(self.start)).copied().unwrap_or(otherwise)
    }
}

impl<T: Copy> Band<T> {
    /// A band over `corridor` with the same value everywhere.
    pub fn filled(corridor: &Corridor, value: T) -> Band<T> {
        let mut offsets = Vec::with_capacity(corridor.rows.len());
        let mut total = 0;
        for range in &corridor.rows {
            offsets.push(total);
            total += range.len();
        }
        Band { rows: corridor.rows.clone(), offsets, cells: vec![value; total] }
    }

    /// The columns stored of a row.
    pub fn columns(&self, row: usize) -> Range<usize> {
        self.rows.get(row).cloned().unwrap_or(0..0)
    }

    /// The stored cells of a row; the first belongs to the first of [`Band::columns`].
    pub fn row(&self, row: usize) -> &[T] {
        let Some(range) = self.rows.get(row) else { return &[] };
        &self.cells[self.offsets[row]..self.offsets[row] + range.len()]
    }

    /// A row to be read cell by cell; one that does not exist has no cells.
    pub fn view(&self, row: Option<usize>) -> RowView<'_, T> {
        match row.and_then(|row| Some((row, self.rows.get(row)?))) {
            Some((row, range)) => RowView { start: range.start, cells: self.row(row) },
            None => RowView { start: 0, cells: &[] },
        }
    }

    /// The stored cells of a row, to be changed.
    pub fn row_mut(&mut self, row: usize) -> &mut [T] {
        let Some(range) = self.rows.get(row) else { return &mut [] };
        let start = self.offsets[row];
        &mut self.cells[start..start + range.len()]
    }

    /// All rows in order, to be changed side by side.
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut [T]> {
        let mut rest = self.cells.as_mut_slice();
        self.rows.iter().map(move |range| {
            let (row, behind) = std::mem::take(&mut rest).split_at_mut(range.len());
            rest = behind;
            row
        })
    }

    /// The cell, if it is stored.
    pub fn get(&self, row: usize, column: usize) -> Option<T> {
        let range = self.rows.get(row)?;
        if !range.contains(&column) {
            return None;
        }
        Some(self.cells[self.offsets[row] + column - range.start])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corridor_follows_its_anchors() {
        let corridor = Corridor::along(&[(2, 3), (5, 6)], 8, 9, &[1; 8]);
        assert_eq!(corridor.rows.len(), 8);
        for (row, column) in [(0, 0), (2, 3), (5, 6), (7, 8)] {
            assert!(corridor.rows[row].contains(&column), "{row} {column} {:?}", corridor.rows);
        }
        assert!(corridor.rows.windows(2).all(|w| w[0].start <= w[1].start && w[0].end <= w[1].end));
        let points = corridor.points(9);
        assert!(points.rows[0].contains(&0) && points.rows[8].contains(&9));
    }

    #[test]
    fn a_band_stores_its_corridor_only() {
        let mut band = Band::filled(&Corridor { rows: vec![0..2, 1..3] }, 0);
        band.row_mut(1)[1] = 7;
        assert_eq!([band.get(1, 2), band.get(0, 2), band.get(0, 1)], [Some(7), None, Some(0)]);
    }
}
