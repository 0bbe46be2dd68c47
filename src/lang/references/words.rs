//! What a language knows of references: the words, and the way they are put together.

use crate::model::Unit;

/// The words of references in one language, in lower case, without accents and, in Arabic, without hamza seats.
pub struct ReferenceWords {
    /// Words for units in all their forms. The first form of a unit that is not plural is the one printed.
    pub units: &'static [(&'static str, UnitWord)],
    /// Words behind a unit word that make it the next smaller unit: *الفقرة الفرعية*.
    pub lesser: &'static [&'static str],
    /// And, or.
    pub and: &'static [&'static str],
    /// To, through: the two ends of a range.
    pub through: &'static [&'static str],
    /// Words that open a range before its first number: *المواد من 4 إلى 9*.
    pub from: &'static [&'static str],
    /// Of, in, and the forms with an article: what leads from a unit to the larger one around it.
    pub of: &'static [&'static str],
    /// Words that may stand between the parts of a reference and mean nothing there.
    pub empty: &'static [&'static str],
    /// This, present: what makes a unit the one the words stand in.
    pub this: &'static [&'static str],
    /// That, said, same: what makes a unit the one that was named last.
    pub that: &'static [&'static str],
    /// Preceding: what makes a unit the one before that which the words stand in.
    pub before: &'static [&'static str],
    /// Following: what makes it the one after.
    pub after: &'static [&'static str],
    /// Those of the last two that are plural, in languages that tell; where there are none the unit does.
    pub several: &'static [&'static str],
    /// Above, below: a reference within the article.
    pub nearby: &'static [&'static str],
    /// The words that name instruments, as their beginnings.
    pub instruments: &'static [(&'static str, Instrument)],
    /// What may stand behind these beginnings, the empty ending among them.
    pub endings: &'static [&'static str],
    /// Further instruments, which nobody need tell apart: *resolution*, *law*.
    pub documents: &'static [&'static str],
    /// Numbers in words, in the forms that stand with units.
    pub numbers: &'static [(&'static str, u32)],
    /// Words behind a number that make it an inserted one, beyond those that labels use.
    pub insertions: &'static [(&'static str, u16)],
    /// How the language marks that a noun is definite.
    pub definite: Definite,
    /// Single letters that are words and no labels.
    pub no_labels: &'static [&'static str],
    /// Words behind a number that make it another thing's: *повестки дня* behind *пункт 4*.
    pub other_things: &'static [&'static str],
    /// How an address is printed.
    pub printed: Printed,
}

/// A unit word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitWord {
    /// The unit.
    pub unit: ReferenceUnit,
    /// Whether several numbers are expected behind it.
    pub is_plural: bool,
    /// Whether it is one only with a point behind it: *par.* is, *par* is not.
    pub needs_point: bool,
    /// Whether it often means another thing, or one that other languages do not count as a unit.
    pub is_weak: bool,
}

/// A singular.
pub const fn one(unit: ReferenceUnit) -> UnitWord {
    UnitWord { unit, is_plural: false, needs_point: false, is_weak: false }
}

/// A dual or plural, or an abbreviation that serves for both.
pub const fn many(unit: ReferenceUnit) -> UnitWord {
    UnitWord { unit, is_plural: true, needs_point: false, is_weak: false }
}

/// An abbreviation that is another word without its point.
pub const fn pointed(unit: ReferenceUnit) -> UnitWord {
    UnitWord { needs_point: true, ..many(unit) }
}

/// A word that is trusted only where other versions confirm it.
pub const fn weak(unit: ReferenceUnit) -> UnitWord {
    UnitWord { unit, is_plural: true, needs_point: false, is_weak: true }
}

/// The kinds of unit that references name, from the largest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReferenceUnit {
    /// Annex, appendix, schedule.
    Annex,
    /// Title, book.
    Book,
    /// Part.
    Part,
    /// Chapter.
    Chapter,
    /// Section.
    Section,
    /// Article, rule, regulation.
    Article,
    /// Paragraph.
    Paragraph,
    /// Subparagraph: (a).
    Point,
    /// What stands below it: (i).
    Item,
}

impl ReferenceUnit {
    /// The unit of the provision tree.
    pub const fn unit(self) -> Unit {
        match self {
            ReferenceUnit::Annex => Unit::Annex,
            ReferenceUnit::Book => Unit::Book,
            ReferenceUnit::Part => Unit::Part,
            ReferenceUnit::Chapter => Unit::Chapter,
            ReferenceUnit::Section => Unit::Section,
            ReferenceUnit::Article => Unit::Article,
            ReferenceUnit::Paragraph => Unit::Paragraph,
            ReferenceUnit::Point | ReferenceUnit::Item => Unit::Point,
        }
    }

    /// Whether such units stand inside an article.
    pub const fn is_inner(self) -> bool {
        matches!(self, ReferenceUnit::Paragraph | ReferenceUnit::Point | ReferenceUnit::Item)
    }
}

/// Kinds of instrument that all languages tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Instrument {
    /// Convention.
    Convention,
    /// Charter.
    Charter,
    /// Treaty.
    Treaty,
    /// Protocol.
    Protocol,
    /// Statute.
    Statute,
    /// Agreement.
    Agreement,
    /// Covenant.
    Covenant,
    /// Declaration.
    Declaration,
    /// Constitution.
    Constitution,
}

impl Instrument {
    /// The name by which the catalogues know it.
    pub const fn name(self) -> &'static str {
        match self {
            Instrument::Convention => "convention",
            Instrument::Charter => "charter",
            Instrument::Treaty => "treaty",
            Instrument::Protocol => "protocol",
            Instrument::Statute => "statute",
            Instrument::Agreement => "agreement",
            Instrument::Covenant => "covenant",
            Instrument::Declaration => "declaration",
            Instrument::Constitution => "constitution",
        }
    }
}

/// How a language says *the*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Definite {
    /// Not at all.
    Unmarked,
    /// By a word before the noun.
    Word,
    /// By letters written onto the noun.
    Prefix,
}

/// How a language prints an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Whether the largest unit comes first.
    pub large_first: bool,
    /// What stands between two units.
    pub between: &'static str,
    /// The labels of points: Latin letters in brackets, or another system.
    pub points: PointSigns,
    /// *bis* behind a number: the Latin words, or the language's own.
    pub latin_insertions: bool,
}

/// The signs that points are printed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointSigns {
    /// `(a) (i)`
    Bracketed,
    /// `a) i)`
    HalfBracketed,
    /// `(أ) '1'`
    Abjad,
    /// `第（一）项第1目`
    Chinese,
}
