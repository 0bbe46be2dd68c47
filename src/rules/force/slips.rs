//! A word that does another thing than the words in its place in the other versions.
//!
//! Totals of a passage leave this unseen where it has several such words, or where the others do not agree on
//! their number. The finding is a note: that the words belong together is an inference from their places.

use super::columns::{Column, Item, Kind, columns, items};
use super::compare;
use super::passage::Passage;
use crate::lang::force::{self, Force, Strength};
use crate::model::{Lang, LangSet, PerLang, Span};

/// A word that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Its version.
    pub lang: Lang,
    /// The word.
    pub span: Span,
    /// What the words in its place do.
    pub from: Force,
    /// What it does.
    pub to: Force,
    /// The versions with such words, or which say the same without a word.
    pub agreeing: LangSet,
    /// What it rests on.
    pub ground: Ground,
    /// The words in its place.
    pub partners: Vec<(Lang, Span)>,
}

/// What the judgement on a word that stands alone rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Nothing in the passage could explain it otherwise.
    Plain,
    /// The words in its place do something else.
    Place,
    /// No other version has a word that could do what it does.
    Silence,
}

/// The words that stand alone in a passage. With fewer versions than four one manner of speaking outvotes another.
pub fn slips(passage: &Passage) -> Vec<Slip> {
    if passage.langs.len() < 4 {
        return Vec::new();
    }
    let items = PerLang::from_fn(|lang| items(passage, lang));
    let of_lang = |lang: Lang| {
        let judged = |column: &Column| {
            let place = Place { passage, lang, column, others: compare::others(passage, lang) };
            let ((from, to, agreeing), ground) = place.verdict()?;
            let partners = column.partners.iter().map(|(lang, item)| (*lang, item.span)).collect();
            // One version against one says nothing about which of them is odd.
            let slip = Slip { lang, span: column.item.span, from, to, agreeing, ground, partners };
            (slip.agreeing.len() >= 2).then_some(slip)
        };
        columns(passage, lang, &items).iter().filter_map(judged).collect::<Vec<Slip>>()
    };
    passage.langs.iter().flat_map(of_lang).collect()
}

/// A column where it stands.
struct Place<'a> {
    passage: &'a Passage,
    lang: Lang,
    column: &'a Column,
    others: LangSet,
}

/// What the others do, what the odd one does, and the others that do it.
type Verdict = Option<(Force, Force, LangSet)>;

const ALLOWING: &[Kind] = &[Kind::May, Kind::Right];

impl Place<'_> {
    fn verdict(&self) -> Option<((Force, Force, LangSet), Ground)> {
        if let Some(judged) = self.judge() {
            let ground = if self.is_plain(judged.0) { Ground::Plain } else { Ground::Place };
            return Some((judged, ground));
        }
        let alone = self.allows_alone().or_else(|| self.demands_alone()).or_else(|| self.recommends_alone());
        alone.map(|judged| (judged, Ground::Silence))
    }

    fn judge(&self) -> Verdict {
        let item = &self.column.item;
        let is_sure = item.strength == Strength::Sure;
        match item.kind {
            Kind::Must if is_sure => self.demands(),
            Kind::May if is_sure => self.allows(),
            Kind::Not if is_sure && item.mood.is_some() => self.denies(item.mood?),
            Kind::Not if is_sure && item.is_plain_ban => self.forbids(),
            _ => None,
        }
    }

    fn number(&self) -> f32 {
        self.others.len() as f32
    }

    fn demands(&self) -> Verdict {
        let column = self.column;
        let refusing = column.denying(Kind::May);
        let allowing = column.weight(ALLOWING);
        let (demanding, denying) = (column.weight(&[Kind::Must]), column.weight(&[Kind::Not]));
        let most = allowing + 0.5 * refusing.len() as f32;
        let enough = if demanding == 0.0 { 0.4 } else { 0.5 };
        // Of what is a right in the others one version may well make a duty.
        let is_right = column.weight(&[Kind::May]) < column.weight(&[Kind::Right]);
        if demanding <= 0.5 && allowing >= 1.0 && !is_right && most >= enough * self.number() {
            return Some((Force::Permission, Force::Obligation, column.langs(ALLOWING).union(refusing)));
        }
        let openly_binding = self.others.iter().filter(|&lang| force::binds_openly(lang)).count();
        let is_silent = demanding + denying + column.weight(&[Kind::Should]) == 0.0;
        if is_silent && openly_binding >= 2 && allowing >= 1.0 {
            return Some((Force::Permission, Force::Obligation, column.langs(ALLOWING)));
        }
        let is_denied = demanding <= 0.5 && denying >= 0.6 * self.number();
        is_denied.then(|| (Force::Prohibition, Force::Obligation, column.langs(&[Kind::Not])))
    }

    fn allows(&self) -> Verdict {
        let column = self.column;
        let (allowing, denying) = (column.weight(ALLOWING), column.weight(&[Kind::Not]));
        let demanding = column.langs(&[Kind::Must]);
        let surely = column.surely(Kind::Must).len();
        let is_demanded =
            allowing == 0.0 && denying <= 0.5 && surely >= 1 || allowing <= 0.5 && denying == 0.0 && surely >= 2;
        if is_demanded {
            return Some((Force::Obligation, Force::Permission, demanding.union(self.binding_in_silence())));
        }
        // *May only* is what another version says as *may not but*.
        if column.item.is_restricted {
            return None;
        }
        let denials = column.surely(Kind::Not);
        let richer = self.forbidding_more();
        let is_denied = denying >= 0.6 * self.number() && allowing <= 0.5 || denials.len() + 1 >= self.others.len();
        if is_denied && denials.minus(richer).is_empty() {
            return Some((Force::Prohibition, Force::Permission, column.langs(&[Kind::Not])));
        }
        let is_fewer = allowing == 0.0 && richer.len() + 1 >= self.others.len();
        is_fewer.then_some((Force::Prohibition, Force::Permission, richer))
    }

    /// A permission where no other version has even a hint of one: languages that bind in the present tense
    /// show no other force there. Words that may as well say what is possible do not tell.
    fn allows_alone(&self) -> Verdict {
        let item = &self.column.item;
        let is_meant = item.kind == Kind::May && item.strength == Strength::Sure && !item.is_ability;
        (is_meant && self.is_silence(Force::Permission) && self.is_silence(Force::Entitlement)).then_some((
            Force::Obligation,
            Force::Permission,
            self.others,
        ))
    }

    /// An order in a word of its own, in a language that mostly does without, where no other version has even a hint
    /// of one, and all but one at most allow.
    fn demands_alone(&self) -> Verdict {
        let item = &self.column.item;
        let open = self.others.iter().filter(|&lang| force::binds_openly(lang)).count();
        let is_meant = item.kind == Kind::Must && item.strength == Strength::Sure && !force::binds_openly(self.lang);
        let allowing = self.others.iter().filter(|&lang| self.passage.tally(lang, Force::Permission).sure > 0);
        let is_alone = is_meant && open >= 2 && self.is_silence(Force::Obligation);
        (is_alone && compare::is_enough(allowing.collect(), self.others)).then_some((
            Force::Permission,
            Force::Obligation,
            self.others,
        ))
    }

    /// A recommendation where no other version has one, except in words that bind as well, and all that have words
    /// for orders have one.
    fn recommends_alone(&self) -> Verdict {
        let item = &self.column.item;
        let own = self.passage.tally(self.lang, Force::Obligation).sure;
        let mut open = self.others.iter().filter(|&lang| force::binds_openly(lang));
        if !open.all(|lang| self.passage.tally(lang, Force::Obligation).most() > own) {
            return None;
        }
        let recommends = |lang| {
            let tally = self.passage.tally(lang, Force::Recommendation);
            tally.sure > 0 || tally.perhaps > self.passage.tally(lang, Force::Obligation).most()
        };
        (item.kind == Kind::Should && item.strength == Strength::Sure && !self.others.iter().any(recommends))
            .then_some((Force::Obligation, Force::Recommendation, self.others))
    }

    /// Whether no other version does a thing, however unsurely.
    fn is_silence(&self, force: Force) -> bool {
        self.others.iter().all(|lang| self.passage.tally(lang, force).most() == 0)
    }

    /// *May not* for *must not*: both forbid, but one says that there is a duty.
    fn denies(&self, mood: Kind) -> Verdict {
        let contrary = if mood == Kind::May { Kind::Must } else { Kind::May };
        let others = self.column.denying(contrary);
        let against = others.union(self.column.surely(contrary));
        let same = self.column.denying(mood).union(self.column.surely(mood));
        let (from, to) = match mood {
            Kind::May => (Force::Restraint, Force::Refusal),
            _ => (Force::Refusal, Force::Restraint),
        };
        // *May not and shall not* is both.
        let is_both = self.passage.tally(self.lang, from).sure > 0;
        (!is_both && against.len() >= 2 && same.len() < against.len() && !others.is_empty())
            .then_some((from, to, against))
    }

    /// *Shall not* where all others deny a permission.
    fn forbids(&self) -> Verdict {
        let column = self.column;
        let against = column.langs(&[Kind::May]).union(column.denying(Kind::May));
        let is_unlike = |item: &Item| item.kind == Kind::Must || item.mood == Some(Kind::Must);
        let is_vague = |item: &Item| item.kind == Kind::Not && item.strength != Strength::Sure && item.mood.is_none();
        let is_alike = !column.partners.iter().any(|(_, item)| is_unlike(item))
            && column.partners.iter().filter(|(_, item)| is_vague(item)).count() <= usize::from(against.len() > 3);
        (is_alike && against.len() >= 3 && against.len() + 1 >= self.others.len()).then_some((
            Force::Refusal,
            Force::Restraint,
            against,
        ))
    }

    /// Whether every other version that has a word for each order has one here, and none allows anything.
    fn is_plain(&self, from: Force) -> bool {
        let open: LangSet = self.others.iter().filter(|&lang| force::binds_openly(lang)).collect();
        from == Force::Obligation
            && self.column.item.strength == Strength::Sure
            && open.len() >= 2
            && open.minus(self.column.langs(&[Kind::Must])).is_empty()
            && self.others.iter().all(|lang| self.passage.tally(lang, Force::Permission).most() == 0)
    }

    /// The others that have no word in this place, and bind in the present tense.
    fn binding_in_silence(&self) -> LangSet {
        self.column.silent(self.others).iter().filter(|&lang| !force::binds_openly(lang)).collect()
    }

    /// The others that forbid oftener.
    fn forbidding_more(&self) -> LangSet {
        let sure = |lang| self.passage.tally(lang, Force::Prohibition).sure;
        self.others.iter().filter(|&other| sure(other) > sure(self.lang)).collect()
    }
}
