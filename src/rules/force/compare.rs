//! Which version does a thing less or more often than the others.
//!
//! ```text
//!              ar    zh    en    fr    ru    es
//!   surely      0     1     1     1     1     1
//!   perhaps     1     1     2     1     1     1     Arabic lacks a negation
//! ```
//!
//! What a version does perhaps, beyond what another does perhaps, may be what the other
//! does surely (*unless it pays* for *if it does not pay*); so it counts in its favour.

use super::passage::{Passage, Tally};
use crate::lang::force::Force;
use crate::model::{Lang, LangSet};

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
    let own = passage.tally(lang, force);
    others(passage, lang).iter().filter(|&other| is_less(own, passage.tally(other, force))).collect()
}

/// The other versions that do a thing less often than this one.
pub fn poorer(passage: &Passage, lang: Lang, force: Force) -> LangSet {
    let own = passage.tally(lang, force);
    others(passage, lang).iter().filter(|&other| is_less(passage.tally(other, force), own)).collect()
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

/// Whether these are all of the others, or all but one of many.
pub fn is_enough(agreeing: LangSet, others: LangSet) -> bool {
    agreeing == others || others.len() >= MANY && agreeing.len() + 1 == others.len()
}

/// All versions of a passage but one.
pub fn others(passage: &Passage, lang: Lang) -> LangSet {
    passage.langs.minus(LangSet::only(lang))
}

fn is_less(own: Tally, other: Tally) -> bool {
    own.sure + own.perhaps.saturating_sub(other.perhaps) < other.sure
}
