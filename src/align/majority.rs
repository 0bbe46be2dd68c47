//! Rows as most of the versions divide them.
//!
//! ```text
//!            ar   zh   en   fr   ru   es
//!   row 7    [7]  [7]  [7]  [8]  [7]  [7]  ┐ four units stand in both rows:
//!   row 8    [7]  [7]  [8]  [8]  [7]  [8]  ┘ one row, which English and Spanish split
//! ```

use super::rows::Units;

/// Joins rows that more than half of their versions take as one, and cuts those that at least half have in several.
pub fn divided(rows: Vec<Units>) -> Vec<Units> {
    let mut joined: Vec<Units> = Vec::with_capacity(rows.len());
    for row in rows {
        match joined.last_mut() {
            Some(last) if is_one(last, &row) => append(last, &row),
            _ => joined.push(row),
        }
    }
    joined.into_iter().flat_map(cut).collect()
}

fn is_one(row: &Units, next: &Units) -> bool {
    let either = row.present().union(next.present());
    let goes_on = |lang| row.cells[lang].iter().any(|unit| next.cells[lang].contains(unit));
    either.iter().filter(|&lang| goes_on(lang)).count() * 2 > either.len()
}

fn append(row: &mut Units, next: &Units) {
    for (lang, units) in next.cells.iter() {
        let new: Vec<usize> = units.iter().copied().filter(|unit| !row.cells[lang].contains(unit)).collect();
        row.cells[lang].extend(new);
    }
}

/// The rows of a row, unit by unit; versions that have one unit stand with it in all.
fn cut(mut row: Units) -> Vec<Units> {
    let mut parts = Vec::new();
    loop {
        let several = row.cells.langs_where(|units| units.len() > 1);
        if several.is_empty() || several.len() * 2 < row.present().len() {
            parts.push(row);
            return parts;
        }
        let mut rest = row.clone();
        for lang in several.iter() {
            row.cells[lang].truncate(1);
            rest.cells[lang].remove(0);
        }
        parts.push(std::mem::replace(&mut row, rest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    #[test]
    fn rows_follow_the_segmentation_of_the_majority() {
        let row = |cells: [&[usize]; 4]| {
            let mut row = Units::default();
            for (lang, units) in Lang::ALL.into_iter().zip(cells) {
                row.cells[lang] = units.to_vec();
            }
            row
        };
        let check = |given: &[[&[usize]; 4]], expected: &[[&[usize]; 4]]| {
            let rows: Vec<Units> = given.iter().map(|cells| row(*cells)).collect();
            assert_eq!(divided(rows), expected.iter().map(|cells| row(*cells)).collect::<Vec<_>>());
        };
        check(&[[&[0], &[0], &[0], &[0]], [&[0], &[0], &[0], &[1]]], &[[&[0], &[0], &[0], &[0, 1]]]);
        check(&[[&[0, 1], &[0, 1], &[0], &[0]]], &[[&[0], &[0], &[0], &[0]], [&[1], &[1], &[0], &[0]]]);
        check(&[[&[0], &[0], &[0, 1], &[0]]], &[[&[0], &[0], &[0, 1], &[0]]]);
        check(&[], &[]);
    }
}
