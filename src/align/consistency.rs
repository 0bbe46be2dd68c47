//! Making the pairs of versions agree with one another.
//!
//! ```text
//!        x_i ─────? ───── y_j          a third version z that links x_i with z_k
//!          ╲             ╱             and z_k with y_j is a witness that x_i
//!           p(i,k)  p(k,j)             and y_j belong together
//!             ╲     ╱
//!               z_k
//! ```
//!
//! The average of what the pair itself and all third versions say becomes
//! evidence for another walk through the pair's lattice. No version is a pivot.

use super::band::Band;
use super::lattice::LinkScores;

/// For every unit of one version the units of another it belongs to, with probabilities.
pub type Relation = Vec<Vec<(u32, f32)>>;

/// The relation read from the other side.
pub fn transposed(relation: &Relation, columns: usize) -> Relation {
    let mut turned = vec![Vec::new(); columns];
    for (row, cells) in relation.iter().enumerate() {
        for &(column, probability) in cells {
            turned[column as usize].push((row as u32, probability));
        }
    }
    turned
}

/// The relation of x to y through z, from those of x to z and of z to y, added to `sum`.
pub fn add_path(sum: &mut [Vec<(u32, f32)>], to_third: &Relation, from_third: &Relation, columns: usize) {
    let mut dense = vec![0.0f32; columns];
    for (cells, paths) in sum.iter_mut().zip(to_third) {
        let mut touched: Vec<u32> = Vec::new();
        let mut add = |column: u32, probability: f32, dense: &mut [f32]| {
            if dense[column as usize] == 0.0 {
                touched.push(column);
            }
            dense[column as usize] += probability;
        };
        for &(column, probability) in cells.iter() {
            add(column, probability, &mut dense);
        }
        for &(third, probability) in paths {
            for &(column, onward) in &from_third[third as usize] {
                add(column, probability * onward, &mut dense);
            }
        }
        touched.sort_unstable();
        touched.dedup();
        cells.clear();
        cells.extend(touched.into_iter().map(|column| (column, std::mem::take(&mut dense[column as usize]))));
    }
}

/// Adds what all versions say of a pair to its scores. `relation` holds probabilities.
pub fn strengthen(scores: &mut LinkScores, relation: &Relation, weight: f32) {
    let columns = scores.columns;
    let mut column_sums = vec![0.0f32; columns];
    for (row, cells) in relation.iter().enumerate() {
        let row_sum: f32 = cells.iter().map(|&(_, p)| p).sum();
        cells.iter().for_each(|&(column, p)| column_sums[column as usize] += p);
        scores.row_alone[row] += weight * gap_evidence(row_sum);
    }
    for (alone, sum) in scores.column_alone.iter_mut().zip(column_sums) {
        *alone += weight * gap_evidence(sum);
    }
    for (row, cells) in relation.iter().enumerate() {
        add_to_row(&mut scores.one_one, row, weight, |column| cell_evidence(at(cells, column)));
        if let Some(next) = relation.get(row + 1) {
            add_to_row(&mut scores.two_one, row, weight, |column| {
                both(cell_evidence(at(cells, column)), cell_evidence(at(next, column)))
            });
        }
        add_to_row(&mut scores.one_two, row, weight, |column| {
            both(cell_evidence(at(cells, column)), cell_evidence(at(cells, column + 1)))
        });
    }
}

fn add_to_row(band: &mut Band<f32>, row: usize, weight: f32, mut evidence: impl FnMut(usize) -> f32) {
    let first = band.columns(row).start;
    for (index, cell) in band.row_mut(row).iter_mut().enumerate() {
        *cell += weight * evidence(first + index);
    }
}

/// In a link of three units both outer ones need support of their own: else a unit
/// that has lost its partner is swallowed by its neighbour.
fn both(one: f32, other: f32) -> f32 {
    one.min(other) + 0.25 * (one.max(other) - one.min(other))
}

fn at(cells: &[(u32, f32)], column: usize) -> f32 {
    cells.binary_search_by_key(&(column as u32), |&(c, _)| c).map_or(0.0, |found| cells[found].1)
}

/// What a probability says of two units, as a logarithm; negative where they hardly belong together.
pub fn cell_evidence(probability: f32) -> f32 {
    /// Of most cells, nothing is known.
    const NOTHING: f32 = -std::f32::consts::LN_10;
    if probability == 0.0 { NOTHING } else { ((probability + 0.03) / 0.3).ln() }
}

fn gap_evidence(linked: f32) -> f32 {
    (((1.0 - linked).max(0.0) + 0.03) / 0.5).ln()
}
