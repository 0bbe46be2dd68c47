//! Phrases of the versions that recur in the same places, joined into concepts.
//!
//! ```text
//!         en ── fr          Every pair of versions is compared by itself, and a concept is a set of
//!        ╱ ╲  ╱ ╲           phrases, one a version, each of which goes well with all the others.
//!       ar ─ zh ─ ru ─ es   No version is a pivot: a set is begun from each of them.
//! ```
//!
//! How well two phrases go together is the share of their places that they have in common (Dice), if
//! that cannot be chance (log-likelihood). Where two phrases of one version fit equally well, the
//! texts do not tell which is meant, and neither is taken.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::phrases::{Phrase, Recurring};
use super::segments::Corpus;
use crate::lang::scripts::is_unspaced;
use crate::model::{Lang, LangSet, PerLang};

/// The best partners of a phrase in each other version, with how well they go together; the best first.
type Partners = PerLang<Vec<(u32, f32)>>;

/// How many partners in one version are remembered.
const REMEMBERED: usize = 12;
/// Partners below this are not remembered.
const FLOOR: f32 = 0.35;
/// The log-likelihood that chance does not reach (p below 0.0005).
const NO_CHANCE: f32 = 12.1;
/// What it costs a pair that one phrase says more than the other.
const LENGTH: f32 = 0.08;
/// What it costs that they stand at opposite ends of their segments.
const POSITION: f32 = 0.12;
/// What it costs for each word.
const WORD: f32 = 0.03;
/// How much better the best phrase must fit than the next.
const MARGIN: f32 = 0.05;

/// What is asked of the concepts of a round.
#[derive(Clone, Copy, Debug)]
pub struct Round {
    /// How well the phrases must go together, 0 to 1.
    pub least: f32,
    /// Whether one version may have no phrase of its own for it.
    pub may_lack_one: bool,
}

/// The concepts whose renderings go together as well as the round asks, the best first; none has
/// words in common with another.
pub fn join(
    corpus: &Corpus<'_>,
    candidates: &PerLang<Vec<Recurring>>,
    round: Round,
) -> Vec<(PerLang<Option<Phrase>>, f32)> {
    let langs = candidates.langs_where(|phrases| !phrases.is_empty());
    let partners = candidates.map(|lang, _| partners(corpus, candidates, lang, langs));
    let table = Table { candidates, partners, langs };
    let seeds: Vec<(Lang, u32)> =
        langs.iter().flat_map(|lang| (0..candidates[lang].len() as u32).map(move |id| (lang, id))).collect();
    let sets: Vec<Set> = seeds.into_par_iter().filter_map(|(lang, id)| table.grow(lang, id, round)).collect();
    let mut unique: Vec<Set> =
        sets.into_iter().map(|set| (set.members.0, set)).collect::<BTreeMap<_, _>>().into_values().collect();
    unique.sort_by(|one, other| other.rank().total_cmp(&one.rank()).then(one.members.0.cmp(&other.members.0)));
    let mut used: PerLang<BTreeSet<u32>> = PerLang::default();
    unique.retain(|set| {
        let words =
            |lang: Lang| set.members[lang].map_or(&[][..], |id| candidates[lang][id as usize].phrase.as_slice());
        let is_free = langs.iter().all(|lang| is_apart(lang, words(lang), &used[lang]));
        if is_free {
            langs.iter().for_each(|lang| used[lang].extend(words(lang)));
        }
        is_free
    });
    let phrase = |lang: Lang, id: &Option<u32>| id.map(|id| candidates[lang][id as usize].phrase.clone());
    unique.into_iter().map(|set| (set.members.map(phrase), set.strength)).collect()
}

/// Whether a phrase has no word in common with those that are taken in this round; characters are no words.
fn is_apart(lang: Lang, words: &[u32], used: &BTreeSet<u32>) -> bool {
    let shared = words.iter().filter(|word| used.contains(word)).count();
    shared == 0 || is_unspaced(lang) && shared < words.len()
}

/// One phrase a version.
struct Set {
    members: PerLang<Option<u32>>,
    /// The mean over all pairs.
    strength: f32,
    /// The mean count of the members.
    count: f32,
    /// The mean number of words.
    length: f32,
}

impl Set {
    /// What is taken first: what goes well together, is frequent, and is long.
    fn rank(&self) -> f32 {
        self.strength + 0.03 * self.count.ln() + 0.05 * self.length.ln()
    }
}

struct Table<'a> {
    candidates: &'a PerLang<Vec<Recurring>>,
    partners: PerLang<Vec<Partners>>,
    langs: LangSet,
}

impl Table<'_> {
    /// The set that a phrase belongs to, if it is good enough.
    fn grow(&self, lang: Lang, id: u32, round: Round) -> Option<Set> {
        let mut members: PerLang<Option<u32>> = PerLang::from_fn(|_| None);
        members[lang] = Some(id);
        let best = |other: Lang| self.partners[lang][id as usize][other].first().map(|&(partner, _)| partner);
        self.langs.iter().filter(|&other| other != lang).for_each(|other| members[other] = best(other));
        for _ in 0..3 {
            let before = members;
            for other in self.langs.iter() {
                members[other] = self.best_member(&members, other).map(|(id, _)| id);
            }
            if before == members {
                break;
            }
        }
        self.judge(members, round)
    }

    /// How well the phrases of a version go with the other members of a set on average, the best first.
    fn fits(&self, members: &PerLang<Option<u32>>, lang: Lang) -> Vec<(u32, f32)> {
        let others: Vec<(Lang, u32)> = members
            .iter()
            .filter(|(other, _)| *other != lang)
            .filter_map(|(other, id)| Some((other, (*id)?)))
            .collect();
        let mut sums: BTreeMap<u32, f32> = BTreeMap::new();
        for &(other, id) in &others {
            for &(partner, score) in &self.partners[other][id as usize][lang] {
                *sums.entry(partner).or_default() += score / others.len() as f32;
            }
        }
        let mut fits: Vec<(u32, f32)> = sums.into_iter().collect();
        fits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        fits
    }

    fn best_member(&self, members: &PerLang<Option<u32>>, lang: Lang) -> Option<(u32, f32)> {
        self.fits(members, lang).first().copied()
    }

    /// Keeps a set if each of its members fits the others, and no other phrase fits as well.
    fn judge(&self, mut members: PerLang<Option<u32>>, round: Round) -> Option<Set> {
        let least = round.least;
        let fit =
            |members: &PerLang<Option<u32>>, lang: Lang| self.best_member(members, lang).map_or(0.0, |(_, fit)| fit);
        let worst = self.langs.iter().min_by(|&one, &other| fit(&members, one).total_cmp(&fit(&members, other)))?;
        if round.may_lack_one && fit(&members, worst) < least - 0.1 && self.langs.len() > 3 {
            members[worst] = None;
        }
        let own: Vec<Lang> = members.iter().filter(|(_, id)| id.is_some()).map(|(lang, _)| lang).collect();
        if own.len() + usize::from(round.may_lack_one && self.langs.len() > 3) < self.langs.len() || own.len() < 2 {
            return None;
        }
        let mut sum = 0.0;
        for &lang in &own {
            let id = members[lang]?;
            let (best, fit) = self.best_member(&members, lang)?;
            if best != id || fit < least - 0.1 || !self.is_clear(&members, lang, fit) {
                return None;
            }
            sum += fit;
        }
        let strength = sum / own.len() as f32;
        let mean = |of: &dyn Fn(&Recurring) -> f32| {
            let all = own.iter().filter_map(|&lang| Some(of(&self.candidates[lang][members[lang]? as usize])));
            all.sum::<f32>() / own.len() as f32
        };
        (strength >= least).then(|| Set {
            members,
            strength,
            count: mean(&|phrase| phrase.count as f32),
            length: mean(&|phrase| phrase.phrase.len() as f32),
        })
    }

    /// Whether no phrase of the version that has no words in common with the member fits nearly as well.
    fn is_clear(&self, members: &PerLang<Option<u32>>, lang: Lang, fit: f32) -> bool {
        let Some(id) = members[lang] else { return false };
        let own = &self.candidates[lang][id as usize].phrase;
        let shares = |phrase: &Phrase| phrase.iter().any(|word| own.contains(word));
        self.fits(members, lang).into_iter().all(|(other, score)| {
            other == id || score < fit - MARGIN || shares(&self.candidates[lang][other as usize].phrase)
        })
    }
}

/// The best partners of all phrases of a version.
fn partners(corpus: &Corpus<'_>, candidates: &PerLang<Vec<Recurring>>, lang: Lang, langs: LangSet) -> Vec<Partners> {
    let index = candidates.map(|_, phrases| by_segment(phrases, corpus.len()));
    let total = corpus.weights.iter().filter(|counts| **counts).count() as f32;
    let of_phrase = |own: &Recurring| {
        PerLang::from_fn(|other| {
            if other == lang || !langs.contains(other) {
                return Vec::new();
            }
            best_of(own, &candidates[other], &index[other], total)
        })
    };
    candidates[lang].par_iter().with_min_len(64).map(of_phrase).collect()
}

/// For each segment its phrases, and how often it has them.
fn by_segment(phrases: &[Recurring], segments: usize) -> Vec<Vec<(u32, u32)>> {
    let mut index = vec![Vec::new(); segments];
    for (id, phrase) in phrases.iter().enumerate() {
        phrase.segments.iter().for_each(|&(segment, count)| index[segment as usize].push((id as u32, count)));
    }
    index
}

fn best_of(own: &Recurring, others: &[Recurring], index: &[Vec<(u32, u32)>], total: f32) -> Vec<(u32, f32)> {
    let mut common: rustc_hash::FxHashMap<u32, (u32, u32)> = rustc_hash::FxHashMap::default();
    for &(segment, count) in &own.segments {
        for &(other, times) in &index[segment as usize] {
            let (places, segments) = common.entry(other).or_default();
            *places += count.min(times);
            *segments += 1;
        }
    }
    let score = |(id, (places, segments)): (u32, (u32, u32))| {
        let other = &others[id as usize];
        let dice = 2.0 * places as f32 / (own.count + other.count) as f32;
        let sure = dice >= FLOOR
            && log_likelihood(segments as f32, own.segments.len() as f32, other.segments.len() as f32, total)
                >= NO_CHANCE;
        let words = own.words.zip(other.words).map_or(0.0, |(one, other)| WORD * one.abs_diff(other) as f32);
        // Where the same segments hold several phrases, order tells them apart: languages keep it more or less.
        let unlike = (own.weight / other.weight.max(1.0)).ln().abs();
        sure.then(|| {
            (id, dice - POSITION * (own.position - other.position).abs() - LENGTH * (unlike - 0.7).max(0.0) - words)
        })
    };
    let mut best: Vec<(u32, f32)> = common.into_iter().filter_map(score).collect();
    best.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    best.truncate(REMEMBERED);
    best
}

/// Dunning's log-likelihood ratio of two events that share `both` of `total` segments.
fn log_likelihood(both: f32, one: f32, other: f32, total: f32) -> f32 {
    let term = |observed: f32, expected: f32| if observed > 0.0 { observed * (observed / expected).ln() } else { 0.0 };
    let cells = [
        (both, one * other),
        (one - both, one * (total - other)),
        (other - both, (total - one) * other),
        (total - one - other + both, (total - one) * (total - other)),
    ];
    2.0 * cells.into_iter().map(|(observed, product)| term(observed, product / total)).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_told_from_association() {
        assert!(log_likelihood(3.0, 3.0, 3.0, 90.0) > NO_CHANCE);
        assert!(log_likelihood(30.0, 60.0, 45.0, 90.0) < 0.001);
        assert!(log_likelihood(1.0, 5.0, 5.0, 90.0) < NO_CHANCE);
    }
}
