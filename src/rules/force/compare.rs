//! Which version does a thing less or more often than the others.
//!
//! ```text
//!   English   ── not ───────── without ────── unless ──
//!                 │               │              ┊
//!   Russian   ── не ───────────  без ────────────────── не ──
//! ```
//!
//! The marks of two versions are paired: sure ones wherever they stand, those that do a thing only
//! perhaps where they stand in about the same place. A sure mark left over may still have a possible
//! one for its partner, but only there: a *without* at the end of a sentence is no *not* at its beginning.

use super::pairing::{Hold, claim, pair};
use super::passage::{Passage, Tally};
use crate::lang::force::{self, Force, Strength};
use crate::model::{Lang, LangSet, Severity};

/// A version that stands alone in a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Odd {
    /// The version.
    pub lang: Lang,
    /// The versions that all have more, or all have less.
    pub agreeing: LangSet,
    /// Whether all other versions agree.
    pub is_unanimous: bool,
}

/// With fewer other versions than these, all must agree.
const MANY: usize = 4;

/// The other versions that do a thing oftener than this one.
pub fn richer(passage: &Passage, lang: Lang, force: Force) -> LangSet {
    let own = passage.spots(lang, force);
    let joints = if force == Force::Negation { passage.spots(lang, Force::Joint) } else { Vec::new() };
    let is_more = |&other: &Lang| {
        let reach = reach(passage, lang, other);
        // What a negation denies behind an *or* another version may deny again.
        let weakened = |(place, strength): (f32, Strength)| {
            let most = if is_joined(place, &joints, reach.partner) { Strength::Perhaps } else { Strength::Sure };
            (place, strength.min(most))
        };
        let theirs: Vec<(f32, Strength)> = passage.spots(other, force).into_iter().map(weakened).collect();
        has_unpaired(&theirs, &own, reach)
    };
    others(passage, lang).iter().filter(is_more).collect()
}

/// The other versions that do a thing less often than this one.
pub fn poorer(passage: &Passage, lang: Lang, force: Force) -> LangSet {
    let own = passage.spots(lang, force);
    let is_less = |&other: &Lang| has_unpaired(&own, &passage.spots(other, force), reach(passage, lang, other));
    others(passage, lang).iter().filter(is_less).collect()
}

/// The other versions that do a thing, surely or perhaps, oftener than this one.
pub fn fuller(passage: &Passage, lang: Lang, force: Force) -> LangSet {
    let all = |lang| {
        let tally = passage.tally(lang, force);
        tally.sure + tally.perhaps
    };
    others(passage, lang).iter().filter(|&other| all(lang) < all(other)).collect()
}

/// The version against which enough others stand, if there is just one.
pub fn odd(passage: &Passage, agreeing: impl Fn(Lang) -> LangSet) -> Option<Odd> {
    let mut odd = passage.langs.iter().filter_map(|lang| {
        let (agreeing, others) = (agreeing(lang), others(passage, lang));
        let is_unanimous = agreeing == others;
        is_enough(agreeing, others).then_some(Odd { lang, agreeing, is_unanimous })
    });
    odd.next().filter(|_| odd.next().is_none())
}

/// The gravest a finding may be for the number of versions that agree: two may share a manner of speaking,
/// and against one alone there is hardly ever more than that.
pub fn gravest(agreeing: LangSet) -> Severity {
    match agreeing.len() {
        0 | 1 => Severity::Note,
        2 => Severity::Warning,
        _ => Severity::Error,
    }
}

/// Whether these are all of the others, or all but one of many.
pub fn is_enough(agreeing: LangSet, others: LangSet) -> bool {
    agreeing == others || others.len() >= MANY && agreeing.len() + 1 == others.len()
}

/// All versions of a passage but one.
pub fn others(passage: &Passage, lang: Lang) -> LangSet {
    passage.langs.minus(LangSet::only(lang))
}

/// The other versions that do a thing oftener than this one wherever in the passage they do it.
pub fn counting_more(passage: &Passage, lang: Lang, force: Force) -> LangSet {
    let own = passage.tally(lang, force);
    let is_less = |other: Tally| own.sure + own.perhaps.saturating_sub(other.perhaps) < other.sure;
    others(passage, lang).iter().filter(|&other| is_less(passage.tally(other, force))).collect()
}

/// How far apart marks may stand in a passage.
#[derive(Clone, Copy)]
pub struct Reach {
    /// To be partners, where one of them is unsure: the order of words weighs less the longer a passage is.
    pub partner: f32,
    /// To be one, which another language may say once: *does not and shall not*.
    pub beside: f32,
}

/// How far apart the marks of two versions of a passage may stand.
pub fn reach(passage: &Passage, lang: Lang, other: Lang) -> Reach {
    const ANYWHERE: f32 = 0.03;
    const BYTES: f32 = 28.0;
    let length = passage.length().max(1.0);
    Reach { partner: force::wandering(lang, other) * (ANYWHERE + BYTES / length), beside: BYTES / length }
}

/// Whether a negation of a version goes on where another version denies again.
pub fn is_joined(place: f32, joints: &[(f32, Strength)], reach: f32) -> bool {
    joints.iter().any(|(at, _)| (at - place).abs() <= 0.6 * reach)
}

/// Marks of a version: where each stands, and how sure it is.
pub type Spots = [(f32, Strength)];

/// From this number on marks are counted, not paired.
const TOO_MANY: usize = 100;

/// Whether a sure mark of `these`, with no other beside it, has no partner among `those`.
fn has_unpaired(these: &Spots, those: &Spots, reach: Reach) -> bool {
    let sure = |spots: &Spots| spots.iter().filter(|(_, strength)| *strength == Strength::Sure).count();
    if sure(these) == 0 || these.len().max(those.len()) >= TOO_MANY {
        return sure(these) > sure(those);
    }
    let mut partners = pair(these.len(), those.len(), |this, that| cost(these[this], those[that], reach.partner));
    surest_first(&mut partners, these, those, reach.partner);
    let is_paired: Vec<bool> = partners.into_iter().map(|partner| partner.is_some()).collect();
    let is_sure = |index: usize| these[index].1 == Strength::Sure;
    let is_beside = |one: usize, other: usize| one != other && (these[one].0 - these[other].0).abs() < reach.beside;
    let sure: Vec<usize> = (0..these.len()).filter(|&index| is_sure(index)).collect();
    sure.iter().any(|&one| !is_paired[one] && !sure.iter().any(|&other| is_beside(one, other)))
}

/// Gives sure marks without a partner the sure ones that unsure marks hold: those that hardly tell give way, those that
/// perhaps do only where there is another one for them.
pub fn surest_first(partners: &mut [Option<usize>], these: &Spots, those: &Spots, reach: f32) {
    const FAR: f32 = 3.0;
    let is_single = |this: usize| these[this].1 == Strength::Sure && partners[this].is_none();
    if !(0..these.len()).any(is_single) {
        return;
    }
    let are_sure = |this: usize, that: usize| {
        let are_sure = these[this].1 == Strength::Sure && those[that].1 == Strength::Sure;
        are_sure.then_some((these[this].0 - those[that].0).abs())
    };
    let needs_none = |this: usize| these[this].1 != Strength::Sure;
    let hold = |holder: usize, _: usize, partners: &[Option<usize>]| match these[holder].1 {
        Strength::Sure => Hold::Keeps,
        Strength::Faint => Hold::LetsGo(None),
        Strength::Perhaps => {
            let is_next = |&that: &usize| {
                those[that].1 == Strength::Perhaps
                    && (those[that].0 - these[holder].0).abs() <= FAR * reach
                    && (0..partners.len())
                        .all(|other| partners[other] != Some(that) || other != holder && needs_none(other))
            };
            (0..those.len()).find(is_next).map_or(Hold::Keeps, |that| Hold::LetsGo(Some(that)))
        }
    };
    claim(partners, those.len(), are_sure, hold);
}

/// How unlikely it is that two marks say the same.
fn cost((place, strength): (f32, Strength), (other, others): (f32, Strength), reach: f32) -> Option<f32> {
    /// A sure mark rather has another sure one for its partner.
    const UNEQUAL: f32 = 0.3;
    let distance = (place - other).abs();
    match (strength, others) {
        (Strength::Sure, Strength::Sure) => Some(distance),
        (Strength::Perhaps, Strength::Perhaps) => (distance <= 2.0 * reach).then_some(distance),
        (Strength::Faint, _) | (_, Strength::Faint) => None,
        _ => (distance <= reach).then_some(distance + UNEQUAL),
    }
}
