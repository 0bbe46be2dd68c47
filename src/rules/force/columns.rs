//! What the words of one version are in the others, word by word.
//!
//! ```text
//!   English    An authorization  shall be limited  and may be withdrawn
//!                                  │                    │
//!   Chinese    许可证             应有期限            可以撤回
//!                                                       │
//!   French     L’autorisation est limitée           et peut être retirée
//! ```
//!
//! A total says *one obligation less*; a column says which one, and what stands in its place.

use super::compare;
use super::pairing::{Hold, claim, pair};
use super::passage::{Passage, Word};
use crate::lang::force::{self, Force, Strength};
use crate::model::{Lang, LangSet, PerLang, Span};

/// What a word does to what is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Demands it.
    Must,
    /// Allows it.
    May,
    /// Denies it.
    Not,
    /// Recommends it.
    Should,
    /// Gives a right to it.
    Right,
}

/// A word or phrase that tells force.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its words.
    pub span: Span,
    /// Where in the passage they stand: 0 is its beginning, 1 its end.
    pub place: f32,
    /// What it does.
    pub kind: Kind,
    /// How surely it does so.
    pub strength: Strength,
    /// What a denial denies: a permission ([`Kind::May`]), or it imposes a duty ([`Kind::Must`]).
    pub mood: Option<Kind>,
    /// Whether it is the common way to forbid where a permission might have been denied: *shall not*.
    pub is_plain_ban: bool,
    /// Whether it may only say what is possible.
    pub is_ability: bool,
    /// Whether it allows one thing only.
    pub is_restricted: bool,
}

/// A word of one version with its partners in the others.
#[derive(Debug)]
pub struct Column {
    /// The word.
    pub item: Item,
    /// Its partners.
    pub partners: Vec<(Lang, Item)>,
}

/// More words than these in one version of a passage are not compared one by one.
const TOO_MANY: usize = 60;

/// The columns of the words of a version, out of those of all versions; none where the passage is a whole chapter.
pub fn columns(passage: &Passage, lang: Lang, items: &PerLang<Vec<Item>>) -> Vec<Column> {
    let own = &items[lang];
    let mut columns: Vec<Column> = own.iter().map(|&item| Column { item, partners: Vec::new() }).collect();
    for other in compare::others(passage, lang).iter() {
        let theirs = &items[other];
        let reach = compare::reach(passage, lang, other).partner;
        let mut partners = pair(own.len(), theirs.len(), |this, that| cost(&own[this], &theirs[that], reach));
        let alike = |this: usize, that: usize| likeness(&own[this], &theirs[that], reach);
        let hold = |this: usize, that: usize, _: &[Option<usize>]| {
            if needs_no_partner((lang, &own[this]), (other, &theirs[that])) { Hold::LetsGo(None) } else { Hold::Keeps }
        };
        claim(&mut partners, theirs.len(), alike, hold);
        for (column, partner) in columns.iter_mut().zip(partners) {
            column.partners.extend(partner.map(|that| (other, theirs[that])));
        }
    }
    columns
}

/// The words of a version, in order.
pub fn items(passage: &Passage, lang: Lang) -> Vec<Item> {
    let mut items = Vec::new();
    for Word { span, place, readings } in passage.words_with_readings(lang) {
        let most = |force| readings.iter().filter(|(of, _)| *of == force).map(|(_, strength)| *strength).max();
        let Some((kind, strength)) = kind(most) else { continue };
        let mood = if most(Force::Refusal) == Some(Strength::Sure) {
            Some(Kind::May)
        } else {
            (most(Force::Restraint) == Some(Strength::Sure)).then_some(Kind::Must)
        };
        let is_plain_ban = most(Force::Refusal) == Some(Strength::Faint);
        let is_ability = most(Force::Ability).is_some();
        let is_restricted = kind == Kind::May && most(Force::Prohibition).is_some();
        items.push(Item { span, place, kind, strength, mood, is_plain_ban, is_ability, is_restricted });
    }
    if items.len() > TOO_MANY { Vec::new() } else { items }
}

fn kind(most: impl Fn(Force) -> Option<Strength>) -> Option<(Kind, Strength)> {
    use Strength::{Perhaps, Sure};
    const ORDER: [(Force, Kind, Strength); 8] = [
        (Force::Prohibition, Kind::Not, Sure),
        (Force::Obligation, Kind::Must, Sure),
        (Force::Permission, Kind::May, Sure),
        (Force::Recommendation, Kind::Should, Sure),
        (Force::Entitlement, Kind::Right, Sure),
        (Force::Prohibition, Kind::Not, Perhaps),
        (Force::Permission, Kind::May, Perhaps),
        (Force::Obligation, Kind::Must, Perhaps),
    ];
    let found = ORDER.iter().find(|(force, _, strength)| most(*force) == Some(*strength));
    found.map(|&(_, kind, strength)| (kind, strength))
}

/// How far apart two words are that surely do the same.
fn likeness(one: &Item, other: &Item, reach: f32) -> Option<f32> {
    let are_sure = one.strength == Strength::Sure && other.strength == Strength::Sure;
    if are_sure && one.kind == other.kind { cost(one, other, reach) } else { None }
}

/// Whether one of two unlike words may well have no partner: it is not sure, or an order, which the other language may
/// give in the present tense.
fn needs_no_partner((lang, one): (Lang, &Item), (other, partner): (Lang, &Item)) -> bool {
    let is_order = |item: &Item, in_other: Lang| item.kind == Kind::Must && !force::binds_openly(in_other);
    let is_unsure = |item: &Item| item.strength != Strength::Sure;
    one.kind != partner.kind
        && (is_unsure(one) || is_unsure(partner) || is_order(one, other) || is_order(partner, lang))
}

/// How unlikely it is that two words say the same thing, or one thing and its opposite.
fn cost(one: &Item, other: &Item, reach: f32) -> Option<f32> {
    use Strength::Sure;
    /// How far apart two sure words may stand that do the same.
    const FAR: f32 = 0.3;
    /// A word rather has one for its partner that does the same, as surely, even if that stands farther off.
    const OTHER_KIND: f32 = 0.12;
    const OTHER_STRENGTH: f32 = 0.1;
    let distance = (one.place - other.place).abs();
    let are_sure = one.strength == Sure && other.strength == Sure;
    let are_akin = matches!((one.kind, other.kind), (Kind::May, Kind::Right) | (Kind::Right, Kind::May));
    let (most, extra) = if one.kind == other.kind {
        let extra = if one.strength == other.strength { 0.0 } else { OTHER_STRENGTH };
        (if are_sure { FAR.max(3.0 * reach) } else { 2.0 * reach }, extra)
    } else if are_akin {
        (2.0 * reach, OTHER_KIND / 2.0)
    } else {
        (1.5 * reach, OTHER_KIND + if are_sure { 0.0 } else { OTHER_KIND / 2.0 })
    };
    (distance <= most).then_some(distance + extra)
}

impl Column {
    /// The versions whose partners do something.
    pub fn langs(&self, kinds: &[Kind]) -> LangSet {
        self.partners.iter().filter(|(_, item)| kinds.contains(&item.kind)).map(|(lang, _)| *lang).collect()
    }

    /// The versions whose partners surely do something.
    pub fn surely(&self, kind: Kind) -> LangSet {
        let is_sure = |item: &Item| item.kind == kind && item.strength == Strength::Sure;
        self.partners.iter().filter(|(_, item)| is_sure(item)).map(|(lang, _)| *lang).collect()
    }

    /// The versions whose partners deny something in a mood.
    pub fn denying(&self, mood: Kind) -> LangSet {
        self.partners.iter().filter(|(_, item)| item.mood == Some(mood)).map(|(lang, _)| *lang).collect()
    }

    /// How many versions do something, those that only perhaps do it counting half.
    pub fn weight(&self, kinds: &[Kind]) -> f32 {
        let of_kind = self.partners.iter().filter(|(_, item)| kinds.contains(&item.kind));
        of_kind.map(|(_, item)| if item.strength == Strength::Sure { 1.0 } else { 0.5 }).sum()
    }

    /// The versions that have no partner.
    pub fn silent(&self, others: LangSet) -> LangSet {
        others.minus(self.partners.iter().map(|(lang, _)| *lang).collect())
    }
}
