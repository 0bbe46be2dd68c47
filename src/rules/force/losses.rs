//! Negations that the others have together in one place, and for which one version has no partner.
//!
//! ```text
//!   English   This Licence does not, and shall not be read to, limit …
//!                           └┬┘            └┬┘
//!   Russian   Лицензия    не может   и       должна толковаться …
//!   Arabic    لا يكون      ولا يجب
//! ```
//!
//! How many negations a passage has differs by idiom; that one is missing where the others have theirs does
//! so less often. The finding is a note.

use super::compare;
use super::pairing::pair;
use super::passage::Passage;
use crate::lang::force::{Force, Strength};
use crate::model::{Lang, LangSet};

/// With fewer others than these one manner of speaking outvotes another.
const FEW: usize = 3;

/// A negation of another version that has no partner.
struct Single {
    lang: Lang,
    place: f32,
    weight: f32,
    reach: f32,
}

/// The versions that have a negation which one lacks. In a text that is no rule a statement is easily rendered
/// by its contrary, so that more of them must agree.
pub fn lost(passage: &Passage, lang: Lang, is_rule: bool) -> Option<LangSet> {
    let others = compare::others(passage, lang);
    if others.len() < FEW {
        return None;
    }
    let number = others.len() as f32;
    let group = densest(passage, &singles(passage, lang));
    // Beside another negation it is easily said once for both: *shall not publish or pass on*.
    let least = if !is_rule || is_beside(passage, lang, group.place) { 0.8 } else { 0.6 };
    let is_placed = group.weight >= least * number && group.sure >= 2 && group.langs.len() >= FEW;
    let own = passage.tally(lang, Force::Negation);
    let sure = |other| passage.tally(other, Force::Negation).sure;
    let is_poorest = others.iter().all(|other| sure(other) > own.sure) && group.weight >= 0.4 * number;
    let denies = |other| sure(other) + passage.tally(other, Force::Negation).perhaps > 0;
    let is_hollow = own.most() == 0 && others.iter().all(denies) && others.iter().any(|other| sure(other) > 0);
    // A word that cannot do without a negation speaks for the loss by itself.
    let is_torn = passage.tally(lang, Force::Orphan).most() > 0 && group.sure >= 2 && group.weight >= 0.4 * number;
    if is_hollow || is_poorest {
        return Some(others);
    }
    (is_placed || is_torn).then_some(group.langs)
}

/// Whether a version goes beyond a bound that several others set, and none goes beyond.
pub fn is_unbounded(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let sure = |lang, force| passage.tally(lang, force).sure;
    let is_bounded = |&other: &Lang| sure(other, Force::Bound) > sure(lang, Force::Bound);
    others.len() >= FEW
        && sure(lang, Force::Beyond) > 0
        && others.iter().all(|other| sure(other, Force::Beyond) == 0)
        && others.iter().filter(is_bounded).count() >= 2
}

/// Whether a version excepts nothing where all others except a case, and denies less than any of them.
pub fn lacks_exception(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let excepting: LangSet = others.iter().filter(|&other| passage.tally(other, Force::Exception).sure > 0).collect();
    let denials = |lang| {
        let tally = passage.tally(lang, Force::Negation);
        tally.sure + tally.perhaps
    };
    let is_poorest = others.iter().all(|other| denials(other) > denials(lang));
    others.len() >= FEW
        && passage.tally(lang, Force::Exception).most() == 0
        // *Without* may say the same.
        && (excepting == others && (is_poorest || excepting.iter().all(|other| is_bare(passage, lang, other)))
            || is_poorest && compare::is_enough(excepting, others))
}

/// Whether a version has no word of denial where another one excepts a case.
fn is_bare(passage: &Passage, lang: Lang, other: Lang) -> bool {
    let reach = compare::reach(passage, lang, other).partner;
    let exceptions = passage.spots(other, Force::Exception);
    let denials = passage.spots(lang, Force::Negation);
    let is_near =
        |place: f32| denials.iter().any(|(at, strength)| *strength != Strength::Faint && (at - place).abs() <= reach);
    !exceptions.iter().any(|(place, strength)| *strength == Strength::Sure && is_near(*place))
}

/// Whether a version denies to lie beyond a bound what lies beyond it in all others, none of which denies as much.
pub fn is_kept_within(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let sure = |lang, force| passage.tally(lang, force).sure;
    let denials = |lang| sure(lang, Force::Negation) + passage.tally(lang, Force::Negation).perhaps;
    others.len() >= FEW
        && sure(lang, Force::Beyond) == 0
        && others.iter().all(|other| sure(other, Force::Beyond) > 0 && denials(other) < denials(lang))
}

/// Whether a version has no word at all that denies where the others all say *without*.
pub fn is_hollow(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let tally = |lang, force| passage.tally(lang, force);
    let lacking = others.iter().filter(|&other| tally(other, Force::Absence).sure > 0).collect();
    others.len() > FEW
        && tally(lang, Force::Negation).most() + tally(lang, Force::Prohibition).most() == 0
        && others.iter().all(|other| tally(other, Force::Negation).sure + tally(other, Force::Negation).perhaps > 0)
        && compare::is_enough(lacking, others)
}

/// Whether a version perhaps allows something, and has no word that denies or forbids, where the others forbid it.
pub fn is_released(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let tally = |lang, force| passage.tally(lang, force);
    let forbidding = others
        .iter()
        .filter(|&other| tally(other, Force::Prohibition).sure > 0 && tally(other, Force::Permission).most() == 0);
    others.len() > FEW
        && tally(lang, Force::Permission).most() > 0
        && tally(lang, Force::Negation).most() + tally(lang, Force::Prohibition).most() == 0
        && compare::is_enough(forbidding.collect(), others)
}

/// Negations that stand together.
#[derive(Default)]
struct Group {
    langs: LangSet,
    weight: f32,
    sure: usize,
    place: f32,
}

/// Whether a version surely denies something near a place.
fn is_beside(passage: &Passage, lang: Lang, place: f32) -> bool {
    let near = 2.0 * compare::reach(passage, lang, lang).beside;
    let mut own = passage.spots(lang, Force::Negation).into_iter();
    own.any(|(at, strength)| strength == Strength::Sure && (at - place).abs() <= near)
}

fn densest(passage: &Passage, singles: &[Single]) -> Group {
    let mut densest = Group::default();
    for middle in singles {
        let group = group(passage, singles, middle);
        if (group.weight, group.sure) > (densest.weight, densest.sure) {
            densest = group;
        }
    }
    densest
}

/// The negations near one, the surest of each version.
fn group(passage: &Passage, singles: &[Single], middle: &Single) -> Group {
    const NEAR: f32 = 1.5;
    let mut group = Group { place: middle.place, ..Group::default() };
    for lang in passage.langs.iter() {
        let reach = compare::reach(passage, lang, middle.lang).partner;
        let is_near = |single: &&Single| {
            single.lang == lang && (single.place - middle.place).abs() <= NEAR * reach.max(single.reach)
        };
        let weight = singles.iter().filter(is_near).map(|single| single.weight).fold(0.0, f32::max);
        if weight > 0.0 {
            group.langs = group.langs.union(LangSet::only(lang));
            group.weight += weight;
            group.sure += usize::from(weight >= 1.0);
        }
    }
    group
}

/// The negations of the others that have no partner in a version.
fn singles(passage: &Passage, lang: Lang) -> Vec<Single> {
    const TOO_MANY: usize = 60;
    let own = passage.spots(lang, Force::Negation);
    let joints = passage.spots(lang, Force::Joint);
    let mut singles = Vec::new();
    for other in compare::others(passage, lang).iter() {
        let theirs = passage.spots(other, Force::Negation);
        if own.len().max(theirs.len()) > TOO_MANY {
            return Vec::new();
        }
        let reach = compare::reach(passage, other, lang).partner;
        let mut partners = pair(theirs.len(), own.len(), |this, that| cost(theirs[this], own[that], reach));
        compare::surest_first(&mut partners, &theirs, &own, reach);
        for ((place, strength), partner) in theirs.into_iter().zip(partners) {
            let is_single = partner.is_none() && !compare::is_joined(place, &joints, reach);
            if is_single && strength != Strength::Faint {
                let weight = if strength == Strength::Sure { 1.0 } else { 0.5 };
                singles.push(Single { lang: other, place, weight, reach });
            }
        }
    }
    singles
}

/// How unlikely it is that two words deny the same.
fn cost((place, strength): (f32, Strength), (other, others): (f32, Strength), reach: f32) -> Option<f32> {
    use Strength::{Faint, Perhaps, Sure};
    const UNEQUAL: f32 = 0.15;
    let distance = (place - other).abs();
    let (most, extra) = match (strength.min(others), strength.max(others)) {
        (Sure, _) => (f32::INFINITY, 0.0),
        (Perhaps, Sure) => (1.5 * reach, UNEQUAL),
        (Perhaps, _) => (2.0 * reach, 0.0),
        (Faint, _) => (reach, 2.0 * UNEQUAL),
    };
    (distance <= most).then_some(distance + extra)
}
