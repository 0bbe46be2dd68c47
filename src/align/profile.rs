//! Every version laid anew against the rows of all the others.
//!
//! ```text
//!            ar   zh   en   fr   ru              es
//!   row 7    [7]  [7]  [7]  [8]  [7]    ◀──┐
//!   row 8    [8]  [8]  [8]  [9]   –     ◀──┴──  [7]     joins two rows
//!   row 9    [9]  [9]  [9]  [10] [8]    ◀─────  [8]
//!                                                [9]     stands alone
//! ```
//!
//! Rows of a version alone dissolve when it is laid anew and find their place,
//! if they have one. The road not taken: rows straight from the links of the
//! pairs, which leave every unit alone whose pairs do not agree.

use super::against::Against;
use super::band::{self, Corridor};
use super::lattice::Link;
use super::majority;
use super::pairs::{Linked, longest_increasing};
use super::rows::Units;
use crate::model::Lang;

/// The half width of the corridor around the place where the units stand.
const MARGIN: usize = 8;
/// The same where the units around stand in one row each.
const CLOSE: usize = 3;
/// Rounds after which little moves any more.
const ROUNDS: usize = 3;

/// The rows after every version was laid anew, a few times, those that fit the least first.
pub fn refined(linked: &Linked<'_>, mut rows: Vec<Units>) -> Vec<Units> {
    let mut langs: Vec<Lang> = linked.langs().iter().collect();
    langs.sort_by_key(|&lang| std::cmp::Reverse(doubts(&rows, lang)));
    for _ in 0..ROUNDS {
        let before = rows.clone();
        for &lang in &langs {
            rows = laid_anew(linked, rows, lang);
        }
        rows = majority::divided(rows);
        if rows == before {
            break;
        }
    }
    rows
}

/// In how many rows a version stands alone or with fewer than half, or is missed.
fn doubts(rows: &[Units], lang: Lang) -> usize {
    let is_doubtful = |row: &&Units| row.cells[lang].is_empty() == (row.present().len() >= 3);
    rows.iter().filter(is_doubtful).count()
}

/// The rows with the units of `lang` taken out and put in where they fit best.
fn laid_anew(linked: &Linked<'_>, rows: Vec<Units>, lang: Lang) -> Vec<Units> {
    let count = linked.units[lang].len();
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut others: Vec<Units> = Vec::with_capacity(rows.len());
    for mut row in rows {
        let own = std::mem::take(&mut row.cells[lang]);
        if row.present().is_empty() {
            continue;
        }
        places.extend(own.first().map(|&unit| (unit, others.len())));
        others.push(row);
    }
    places.sort_unstable();
    places.dedup_by_key(|place| place.0);
    let chain: Vec<usize> = places.iter().map(|&(_, row)| row).collect();
    let anchors: Vec<_> = longest_increasing(&chain).into_iter().map(|index| places[index]).collect();
    let margins = band::margins(&anchors, &vec![true; anchors.len()], count, CLOSE, MARGIN);
    let corridor = Corridor::along(&anchors, count, others.len(), &margins);
    let links = Against::new(linked, lang, &others).scores(&corridor).best_links();
    with_links(others, lang, &links, count)
}

/// Puts the units of a version into the rows they are linked with; those alone get rows of
/// their own behind the unit before them.
fn with_links(mut rows: Vec<Units>, lang: Lang, links: &[Link], count: usize) -> Vec<Units> {
    let mut last_row: Vec<Option<usize>> = vec![None; count];
    for link in links {
        let units = link.row..link.row + link.row_count;
        last_row[units.clone()].fill(Some(link.column + link.column_count - 1));
        for row in &mut rows[link.column..link.column + link.column_count] {
            row.cells[lang].extend(units.clone());
        }
    }
    let mut alone_behind: Vec<Vec<usize>> = vec![Vec::new(); rows.len() + 1];
    let mut place = 0;
    for (unit, row) in last_row.into_iter().enumerate() {
        match row {
            Some(row) => place = row + 1,
            None => alone_behind[place].push(unit),
        }
    }
    let mut all = Vec::with_capacity(rows.len() + 4);
    let alone = |units: &Vec<usize>| units.iter().map(|&unit| Units::alone(lang, unit)).collect::<Vec<_>>();
    all.extend(alone(&alone_behind[0]));
    for (row, units) in rows.into_iter().zip(&alone_behind[1..]) {
        all.push(row);
        all.extend(alone(units));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_stand_in_their_rows_or_behind_the_unit_before_them() {
        let [first, second] = [Lang::ALL[0], Lang::ALL[1]];
        let rows: Vec<Units> = (0..3).map(|unit| Units::alone(first, unit)).collect();
        let link = |row, column, column_count| Link { row, row_count: 1, column, column_count };
        let laid = with_links(rows, second, &[link(1, 0, 2)], 3);
        let cells: Vec<_> = laid.iter().map(|row| (row.cells[first].clone(), row.cells[second].clone())).collect();
        let expected: [(&[usize], &[usize]); 5] = [(&[], &[0]), (&[0], &[1]), (&[1], &[1]), (&[], &[2]), (&[2], &[])];
        assert_eq!(cells, expected.map(|(a, b)| (a.to_vec(), b.to_vec())));
    }
}
