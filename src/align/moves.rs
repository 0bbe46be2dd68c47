//! Text that stands elsewhere than in the other versions.
//!
//! ```text
//!            ar   zh   en   fr   ru   es
//!   row 12    –   [12] [12] [12] [12] [12]  ◀─┐  the words fit far better than chance
//!   …                                         │
//!   row 40   [38]  –    –    –    –    –    ──┘  one row, moved in Arabic
//! ```
//!
//! The paths of the lattice keep the order and can only cross neighbours. What
//! they leave over on both sides is matched here, wherever it stands.

use super::features::Features;
use super::pairs::Linked;
use super::rows::Units;
use crate::model::{LangSet, PerLang};

/// What each version has in a row.
type Texts = PerLang<Option<Features>>;

/// The mean score of a pair of versions from which words so far apart are no chance.
const FAR_ABOVE_CHANCE: f32 = 6.0;
/// The number of incomplete rows on each side that a row left over is compared with.
const REACH: usize = 200;

/// Joins rows left over with the rows that lack their versions, the best fitting first.
pub fn joined(linked: &Linked<'_>, mut rows: Vec<Units>) -> Vec<Units> {
    let mut is_taken = vec![false; rows.len()];
    for (_, row, other) in candidates(linked, &rows) {
        if is_taken[row] || is_taken[other] {
            continue;
        }
        (is_taken[row], is_taken[other]) = (true, true);
        for lang in rows[row].present().iter() {
            rows[other].cells[lang] = std::mem::take(&mut rows[row].cells[lang]);
        }
    }
    rows.retain(|row| !row.present().is_empty());
    rows
}

/// Rows of few versions with rows that lack those, and how well they fit; the best first.
fn candidates(linked: &Linked<'_>, rows: &[Units]) -> Vec<(f32, usize, usize)> {
    let most = linked.langs().len();
    let present: Vec<LangSet> = rows.iter().map(Units::present).collect();
    let lacking: Vec<usize> = (0..rows.len()).filter(|&row| present[row].len() < most).collect();
    let texts: Vec<Texts> =
        lacking.iter().map(|&row| rows[row].cells.map(|lang, units| linked.text(lang, units))).collect();
    let mut found = Vec::new();
    for (index, &row) in lacking.iter().enumerate().filter(|(_, row)| present[**row].len() * 2 < most) {
        for near in index.saturating_sub(REACH)..(index + REACH).min(lacking.len()) {
            let other = lacking[near];
            let is_apart = present[row].intersection(present[other]).is_empty();
            if is_apart && present[other].len() >= present[row].len() {
                found.push((mean_score(linked, &texts[index], &texts[near]), row, other));
            }
        }
    }
    found.retain(|&(score, ..)| score > FAR_ABOVE_CHANCE);
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    found
}

fn mean_score(linked: &Linked<'_>, own: &Texts, others: &Texts) -> f32 {
    let mut scores: Vec<f32> = Vec::new();
    for pair in &linked.pairs {
        for (lang, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
            if let (Some(here), Some(there)) = (&own[lang], &others[other]) {
                scores.push(pair.joint(lang, here, there));
            }
        }
    }
    scores.iter().sum::<f32>() / scores.len().max(1) as f32
}
