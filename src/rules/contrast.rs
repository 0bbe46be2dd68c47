//! Things that every version of a row must have equally often: values, references, brackets, negations.
//!
//! ```text
//!   ar  30  art 13        30: all agree
//!   en  30  art 12        art 12: ar lacks it  ┐ one contrast: ar has
//!   fr  30  art 12        art 13: ar alone     ┘ art 13 where the others have art 12
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::view::majority;
use crate::model::{Lang, LangSet};

/// Versions that have other items than the rest, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast<K> {
    /// The versions that stand alone, or, where there is no majority, those that differ from the first version.
    pub odd: LangSet,
    /// The versions that agree with one another in all of this.
    pub agreeing: LangSet,
    /// What the agreeing versions have and the odd ones have not, in order, each as often as it is missing.
    pub lacking: Vec<K>,
    /// What the odd versions have beyond the others, in order, each as often as it is too many.
    pub extra: Vec<K>,
}

/// Compares the items of the versions as multisets: whatever one version has more or less often than
/// most becomes part of a contrast, one for every group of versions that deviate in the same way.
pub fn contrasts<K: Ord + Clone>(versions: &[(Lang, Vec<K>)]) -> Vec<Contrast<K>> {
    let keys: BTreeSet<&K> = versions.iter().flat_map(|(_, items)| items).collect();
    let mut deviations: BTreeMap<Lang, Contrast<K>> = BTreeMap::new();
    for key in keys {
        let counts: Vec<(Lang, usize)> =
            versions.iter().map(|(lang, items)| (*lang, items.iter().filter(|item| *item == key).count())).collect();
        let (usual, agreeing) = usual_count(&counts);
        for &(lang, count) in counts.iter().filter(|(_, count)| *count != usual) {
            let deviation = deviations.entry(lang).or_insert_with(|| Contrast {
                odd: LangSet::only(lang),
                agreeing,
                lacking: Vec::new(),
                extra: Vec::new(),
            });
            deviation.agreeing = deviation.agreeing.intersection(agreeing);
            let list = if count < usual { &mut deviation.lacking } else { &mut deviation.extra };
            list.extend(std::iter::repeat_n(key.clone(), count.abs_diff(usual)));
        }
    }
    grouped(deviations)
}

/// How often most versions have an item, and which versions these are; where no count
/// prevails, that of the first version, so that one difference is told from one side only.
fn usual_count(counts: &[(Lang, usize)]) -> (usize, LangSet) {
    if let Some((usual, agreeing, _)) = majority(counts) {
        return (usual, agreeing);
    }
    let first = counts.first().map_or(0, |&(_, count)| count);
    (first, counts.iter().filter(|(_, count)| *count == first).map(|&(lang, _)| lang).collect())
}

/// Versions that deviate in the same way are one contrast.
fn grouped<K: PartialEq>(deviations: BTreeMap<Lang, Contrast<K>>) -> Vec<Contrast<K>> {
    let mut groups: Vec<Contrast<K>> = Vec::new();
    for deviation in deviations.into_values() {
        match groups.iter_mut().find(|known| known.lacking == deviation.lacking && known.extra == deviation.extra) {
            Some(known) => {
                known.odd = known.odd.union(deviation.odd);
                known.agreeing = known.agreeing.intersection(deviation.agreeing);
            }
            None => groups.push(deviation),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Versions as a letter and their items; contrasts as `odd: -lacking +extra (agreeing)`.
    fn check(versions: &[(Lang, &str)], expected: &[&str]) {
        let versions: Vec<(Lang, Vec<char>)> =
            versions.iter().map(|(lang, items)| (*lang, items.chars().collect())).collect();
        let shown: Vec<String> = contrasts(&versions)
            .iter()
            .map(|contrast| {
                let list = |items: &[char]| items.iter().collect::<String>();
                let langs = |set: LangSet| set.codes().join(" ");
                format!(
                    "{}: -{} +{} ({})",
                    langs(contrast.odd),
                    list(&contrast.lacking),
                    list(&contrast.extra),
                    langs(contrast.agreeing)
                )
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_a_version_has_otherwise_is_one_contrast() {
        use Lang::{Ar, En, Es, Fr, Ru, Zh};
        check(&[(Ar, "ab"), (Zh, "ba"), (En, "ab")], &[]);
        check(&[(Ar, "a3"), (En, "a2"), (Fr, "2a"), (Es, "2a")], &["ar: -2 +3 (en es fr)"]);
        check(&[(Ar, "a"), (En, "aa"), (Fr, "aa"), (Ru, "a"), (Es, "aa")], &["ar ru: -a + (en es fr)"]);
        check(
            &[(Ar, "1"), (Zh, "1"), (En, "2"), (Fr, "3"), (Ru, "1"), (Es, "1")],
            &["en: -1 +2 (ar es ru zh)", "fr: -1 +3 (ar es ru zh)"],
        );
        check(&[(Ar, "1"), (Zh, "1"), (En, "1"), (Fr, "2"), (Ru, "2"), (Es, "2")], &["es fr ru: -1 +2 (ar en zh)"]);
        check(&[(En, "1"), (Fr, "2")], &["fr: -1 +2 (en)"]);
        check(&[], &[]);
    }
}
