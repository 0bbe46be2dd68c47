//! What a sentence does: binds, forbids, allows, recommends; and how it denies and qualifies.
//!
//! ```text
//!   Nothing in this Article shall prevent a Party, where appropriate, …
//!   └──┬──┘                 └─┬─┘ └──┬──┘          └───────┬───────┘
//!     Nobody ──── denies ── Shall  Without           AsAppropriate
//!        prohibition, negation    perhaps a negation      qualifier
//! ```
//!
//! The words of each language are data ([`ForceWords`]), found in one pass.
//! A word may say a thing surely, or only perhaps (*unless* denies in some languages and not
//! in others; *must* renders *should* in some): comparison is left to the rules.

mod markers;
mod scope;
mod text;

use std::ops::Range;
use std::sync::LazyLock;

use markers::Matcher;
pub use text::Folded;

use crate::model::{Lang, PerLang};

/// What a word or phrase does to a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marker {
    /// Denies a verb: *not*, *ne … pas*.
    Not,
    /// Denies a subject or object, and the modal verb that follows: *no State shall*, *ningún Estado podrá*.
    Nobody,
    /// Denies only where it opens the clause and repeats a negation elsewhere: Spanish *nadie*, *nunca*.
    Echo,
    /// Denies in one language what another says with a negation: *fails to*, *lacks*.
    Without,
    /// Denies so too, and tells of nothing but an absence: *without*.
    Absent,
    /// Excepts a case, which some languages do with a negation and others without: *unless*, `если не`.
    Unless,
    /// May stand in one language where another has a negation, and much oftener means none: *any*, *remains*.
    Faint,
    /// Bounds a quantity or a time by denying what lies beyond: *not more than*, `不超过`; other languages
    /// say the same with *at most*, or forbid more.
    Bound,
    /// Bounds a quantity or a time without a negation: *at least*, `至少`.
    AtLeast,
    /// What lies beyond a bound, if no negation stands before it: *later than*, `超过`.
    Beyond,
    /// Goes on with what a negation before it denies: *shall not publish or pass on*.
    Joint,
    /// Must have a negation beside it, and has none: Spanish *ningún*, Russian `никто`.
    Orphan,
    /// Mostly has a negation before it, often far off: *ni*.
    Stray,
    /// Is no phrase without its negation, and has none: French *moins que* is one, Russian `тем менее` is not.
    Broken,
    /// Says that something need not be done.
    Exempt,
    /// Goes on with a case that another language excepts: *but*.
    But,
    /// Binds, and in the negative only forbids: *shall*.
    Shall,
    /// Binds strictly: *must*, *doit*.
    Must,
    /// Binds, or recommends where the language so renders *should*: `должен`, `应`.
    Duty,
    /// Perhaps binds: a Spanish future, *is necessary*.
    Needed,
    /// Allows: *may*, *peut*.
    May,
    /// Allows, or is a part of a word that only says what is possible: `可`, `得`.
    Able,
    /// Perhaps allows: *that may arise*, *puisse*.
    Might,
    /// Allows one thing only, which another language says by forbidding the rest: *ne peut … que*.
    OnlyMay,
    /// Says that something is perhaps not done, in the words that elsewhere deny a permission: *peut ne pas*.
    MaybeNot,
    /// Gives a right.
    Right,
    /// Recommends.
    Should,
    /// Recommends, or binds where the language so renders *shall*: `ينبغي`.
    Ought,
    /// Forbids in the common way: *no State shall*, `不得`.
    ShallNot,
    /// Forbids in the common way, and where the language might as well deny a permission: *shall not*.
    NotShall,
    /// Denies a permission or an ability: *may not*, *ne peut*.
    MayNot,
    /// Demands not to do: *must not*, *ne doit pas*.
    MustNot,
    /// Forbids without a negation: *is prohibited*.
    Forbidden,
    /// A qualifier.
    Qualifier(Qualifier),
    /// Looks like a marker and is none: *not only*, `可能`.
    Nothing,
}

/// Words that soften or bound what a sentence does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// *As appropriate*, *where appropriate*.
    AsAppropriate,
    /// *To the extent possible*, *as far as possible*.
    ExtentPossible,
    /// *In accordance with its domestic law*.
    DomesticLaw,
    /// *Subject to*.
    SubjectTo,
    /// *Without prejudice to*.
    WithoutPrejudice,
    /// *Shall endeavour to*.
    Effort,
    /// *Shall consider*.
    Consideration,
}

/// What can be compared across versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    /// Something is denied.
    Negation,
    /// Something must be done.
    Obligation,
    /// Something may be done.
    Permission,
    /// Something must not be done.
    Prohibition,
    /// Something is forbidden as not allowed or not possible.
    Refusal,
    /// Something is forbidden as a duty not to do it.
    Restraint,
    /// Something should be done.
    Recommendation,
    /// Somebody has a right.
    Entitlement,
    /// Something is bounded.
    Bound,
    /// Something lies beyond a bound.
    Beyond,
    /// A negation goes on, where another language may deny again.
    Joint,
    /// A negation is missing beside a word that must have one.
    Orphan,
    /// A negation is missing in a phrase that is none without it.
    Broken,
    /// A case is excepted.
    Exception,
    /// Something is absent.
    Absence,
    /// What allows may as well only say what is possible.
    Ability,
}

/// How surely a word does what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Hardly ever; enough to be silent about a word that others seem to lack.
    Faint,
    /// Often, and often not.
    Perhaps,
    /// Always.
    Sure,
}

/// A word or phrase with the force it lends its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The bytes of the marker.
    pub range: Range<usize>,
    /// What it does.
    pub force: Force,
    /// How surely it does so.
    pub strength: Strength,
}

/// The words of a language that tell force. All in lower case.
pub struct ForceWords {
    /// Markers, each with its words and phrases separated by `|`. `*` at the end of a word stands for
    /// any ending, `#` for a number. Where phrases overlap, the first counts, and of those the longest.
    pub markers: &'static [(Marker, &'static str)],
    /// What words nearby make of a marker, in this order.
    pub frames: &'static [Frame],
    /// Endings that mark a verb as [`Marker::Needed`], and the words that have them by chance.
    pub binding_endings: (&'static [&'static str], &'static [&'static str]),
    /// Particles written onto the word behind them.
    pub proclitics: &'static [&'static str],
    /// How many words at most stand between a negation and the verb it denies.
    pub negation_gap: usize,
    /// Whether the negation may also stand behind the modal verb and deny it: *shall not*.
    pub negation_follows: bool,
    /// Whether an order has a word of its own: *shall*, `应`, a future. Else it is in the present tense as a
    /// statement is.
    pub binds_openly: bool,
    /// How far its words stand from where other languages have them, as a multiple of what is common:
    /// Chinese puts conditions and attributes before what they belong to.
    pub wandering: f32,
}

/// A marker that means something else in the company of other words.
pub struct Frame {
    /// The marker.
    pub marker: Marker,
    /// Its words, if not all words of that marker are meant.
    pub written: &'static [&'static str],
    /// On which side of it the other words stand.
    pub side: Side,
    /// The other words.
    pub company: &'static [&'static str],
    /// Words which, standing between, keep the marker as it is.
    pub barring: &'static [&'static str],
    /// How far off the company is at most, in words; in a script without spaces, in characters.
    pub within: usize,
    /// What the marker means then.
    pub becomes: Marker,
}

/// A side of a word, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Before,
    /// Behind it.
    Behind,
    /// Not within reach behind it, where the frame asks for absence.
    NotBehind,
}

/// The markers of a text in one language, in order, with what they do.
pub fn read(lang: Lang, written: &str) -> Vec<Reading> {
    static MATCHERS: LazyLock<PerLang<Matcher>> =
        LazyLock::new(|| PerLang::from_fn(|lang| Matcher::new(super::of(lang).force)));
    let words = super::of(lang).force;
    let folded = text::Folded::new(written);
    let hits = MATCHERS[lang].hits(&folded.text);
    let hits = scope::resolve(words, &folded.text, hits);
    let mut readings = Vec::new();
    for hit in hits {
        let range = folded.written(&hit.range);
        for &(force, strength) in says(hit.marker) {
            readings.push(Reading { range: range.clone(), force, strength });
        }
    }
    readings
}

/// Whether a language has a word for every order.
pub fn binds_openly(lang: Lang) -> bool {
    super::of(lang).force.binds_openly
}

/// How far words of two languages that say the same stand apart, as a multiple of what is common.
pub fn wandering(one: Lang, other: Lang) -> f32 {
    super::of(one).force.wandering.max(super::of(other).force.wandering)
}

/// What a marker surely does, and what perhaps.
const fn says(marker: Marker) -> &'static [(Force, Strength)] {
    use Force::{
        Ability, Absence, Beyond, Bound, Broken, Entitlement, Exception, Joint, Negation, Obligation, Orphan,
        Permission, Prohibition, Recommendation, Refusal, Restraint,
    };
    use Strength::{Faint, Perhaps, Sure};
    match marker {
        Marker::Not | Marker::Nobody | Marker::Echo => &[(Negation, Sure), (Prohibition, Perhaps)],
        Marker::Without => &[(Negation, Perhaps)],
        Marker::Absent => &[(Negation, Perhaps), (Absence, Sure)],
        Marker::Unless => &[(Negation, Perhaps), (Exception, Sure)],
        Marker::AtLeast => &[(Bound, Sure)],
        Marker::Bound => &[(Negation, Perhaps), (Prohibition, Perhaps), (Bound, Sure)],
        Marker::Beyond => &[(Beyond, Sure), (Negation, Faint)],
        Marker::Joint => &[(Joint, Sure)],
        Marker::Orphan => &[(Orphan, Sure), (Negation, Faint)],
        Marker::Stray => &[(Orphan, Perhaps), (Negation, Faint)],
        Marker::Broken => &[(Broken, Sure)],
        Marker::Faint => &[(Negation, Faint)],
        Marker::Exempt => &[(Negation, Sure), (Prohibition, Perhaps), (Permission, Perhaps)],
        Marker::Shall | Marker::Must => &[(Obligation, Sure)],
        Marker::Duty => &[(Obligation, Sure), (Recommendation, Perhaps)],
        Marker::Needed => &[(Obligation, Perhaps), (Recommendation, Perhaps)],
        Marker::May => &[(Permission, Sure), (Entitlement, Perhaps)],
        Marker::Able => &[(Permission, Sure), (Entitlement, Perhaps), (Ability, Sure)],
        Marker::Might => &[(Permission, Perhaps)],
        Marker::OnlyMay => &[(Permission, Sure), (Entitlement, Perhaps), (Negation, Perhaps), (Prohibition, Perhaps)],
        Marker::MaybeNot => &[(Permission, Sure), (Negation, Sure), (Prohibition, Perhaps), (Refusal, Sure)],
        Marker::But => &[(Exception, Faint)],
        Marker::Right => &[(Entitlement, Sure), (Permission, Perhaps)],
        Marker::Should => &[(Recommendation, Sure)],
        Marker::Ought => &[(Recommendation, Sure), (Obligation, Perhaps)],
        Marker::ShallNot => &[(Negation, Sure), (Prohibition, Sure), (Refusal, Perhaps), (Restraint, Perhaps)],
        Marker::NotShall => &[(Negation, Sure), (Prohibition, Sure), (Refusal, Faint), (Restraint, Perhaps)],
        Marker::MayNot => &[(Negation, Sure), (Prohibition, Sure), (Refusal, Sure)],
        Marker::MustNot => &[(Negation, Sure), (Prohibition, Sure), (Restraint, Sure)],
        Marker::Forbidden => &[(Prohibition, Sure), (Negation, Perhaps)],
        Marker::Qualifier(Qualifier::WithoutPrejudice) => &[(Negation, Perhaps), (Prohibition, Perhaps)],
        Marker::Qualifier(Qualifier::SubjectTo) => &[(Exception, Faint)],
        Marker::Qualifier(_) | Marker::Nothing => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sure readings of a sentence, as the first letters of what they do, negations left out.
    fn check(lang: Lang, sentence: &str, expected: &[(Force, &str)]) {
        let sure = read(lang, sentence).into_iter().filter(|reading| reading.strength == Strength::Sure);
        let wanted = |force| matches!(force, Force::Prohibition | Force::Obligation | Force::Permission);
        let found: Vec<(Force, String)> = sure
            .filter(|reading| wanted(reading.force))
            .map(|reading| (reading.force, sentence[reading.range].to_owned()))
            .collect();
        let expected: Vec<(Force, String)> = expected.iter().map(|(f, words)| (*f, (*words).to_owned())).collect();
        assert_eq!(found, expected, "{sentence}");
    }

    #[test]
    fn each_language_forbids_allows_and_demands() {
        use Force::{Obligation, Permission, Prohibition};
        check(
            Lang::En,
            "A Party shall not, but an observer may, vote.",
            &[(Prohibition, "shall not"), (Permission, "may")],
        );
        check(Lang::En, "Bodies that may be necessary meet in May 2025.", &[]);
        check(Lang::En, "Not more than half of the Parties may vote.", &[(Permission, "may")]);
        check(Lang::Fr, "La Partie ne peut pas voter.", &[(Prohibition, "ne peut")]);
        check(Lang::Fr, "La Partie doit voter.", &[(Obligation, "doit")]);
        check(Lang::Es, "Ninguna Parte podrá votar.", &[(Prohibition, "Ninguna Parte podrá")]);
        check(Lang::Ru, "Участник не может голосовать.", &[(Prohibition, "не может")]);
        check(Lang::Zh, "缔约方不得表决，但应出席，可能发言。", &[(Prohibition, "不得"), (Obligation, "应")]);
        check(Lang::Ar, "ولا يجوز التصويت.", &[(Prohibition, "ولا يجوز")]);
    }

    #[test]
    fn what_looks_like_a_negation_is_none() {
        let negations = |lang, text: &str| {
            let sure = |reading: &&Reading| reading.force == Force::Negation && reading.strength == Strength::Sure;
            read(lang, text).iter().filter(sure).count()
        };
        assert_eq!(negations(Lang::En, "including but not limited to fees, not later than 3 May, not only"), 0);
        assert_eq!(negations(Lang::Fr, "Il n’entre en vigueur que si elle l’accepte."), 0);
        assert_eq!(negations(Lang::Es, "No podrá, en ningún caso, votar."), 1);
        assert_eq!(negations(Lang::Ru, "Никто не должен голосовать не только здесь."), 1);
        assert_eq!(negations(Lang::Zh, "不仅不得表决，无论是否出席。"), 1);
        assert_eq!(negations(Lang::Ar, "ولا سيّما الأطراف، لم تصوت."), 1);
    }
}
