//! The labels of provisions, as numbers and as styles.
//!
//! `(a)`, `a)`, `（一）`, `(أ)` and `㈠` are one number in five styles: the number
//! is compared between versions, the style within one.

use std::fmt;

use super::span::Span;

/// A label as it is printed before a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where it stands in the source, with its brackets or stop.
    pub span: Span,
    /// What it counts.
    pub number: Number,
    /// What else it may count, by its signs alone: `V.` is five or the twenty-second letter,
    /// and only the list around it tells.
    pub other_readings: Vec<Number>,
    /// How it is written.
    pub style: LabelStyle,
}

impl Label {
    /// Whether the label can be read as a number.
    pub fn may_be(&self, number: Number) -> bool {
        self.number == number || self.other_readings.contains(&number)
    }
}

/// The number of a provision: 8 is `{8, 1}`, 8 *bis* `{8, 2}`, 8 *ter* `{8, 3}`.
///
/// Letters and other counting words are counted: (c) is 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number {
    /// The number itself, from 1 (0 only where the text says so).
    pub value: u32,
    /// 1 for the plain number, 2 for *bis*, 3 for *ter* …; from [`Number::ALTERNATIVE`] on an alternative
    /// to the plain number.
    pub insertion: u16,
}

impl Number {
    /// The insertion of `3 alt`; that of `3 alt 1` is one more.
    pub const ALTERNATIVE: u16 = 1000;

    /// A number without *bis* or the like.
    pub const fn plain(value: u32) -> Number {
        Number { value, insertion: 1 }
    }

    /// Whether this is the next number, or the next *bis* or *ter* of the same.
    pub const fn follows(self, before: Number) -> bool {
        let by_one = self.value == before.value.saturating_add(1) && self.insertion <= 2;
        let inserted = self.value == before.value && self.insertion == before.insertion.saturating_add(1);
        // `3 alt` or `3 alt 1` stands behind 3 or its *bis*, and `3 alt 2` behind `3 alt`.
        let is_first = before.insertion < Number::ALTERNATIVE && self.insertion <= Number::ALTERNATIVE + 1;
        let is_second = before.insertion == Number::ALTERNATIVE && self.insertion == Number::ALTERNATIVE + 2;
        let is_alternative =
            self.value == before.value && self.insertion >= Number::ALTERNATIVE && (is_first || is_second);
        by_one || inserted || is_alternative
    }
}

impl fmt::Display for Number {
    /// As in English text: `8`, `8 bis`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        match self.insertion {
            0 | 1 => Ok(()),
            n => write!(f, " {}", latin_multiplicative(n)),
        }
    }
}

/// `bis` for 2, `ter` for 3 … `quindecies` for 15; behind that `(16)`, which nobody has a word for;
/// `alt` and `alt 1` for alternatives.
pub fn latin_multiplicative(insertion: u16) -> String {
    const WORDS: [&str; 14] = [
        "bis",
        "ter",
        "quater",
        "quinquies",
        "sexies",
        "septies",
        "octies",
        "novies",
        "decies",
        "undecies",
        "duodecies",
        "terdecies",
        "quaterdecies",
        "quindecies",
    ];
    if let Some(ordinal) = insertion.checked_sub(Number::ALTERNATIVE) {
        return if ordinal == 0 { "alt".to_owned() } else { format!("alt {ordinal}") };
    }
    match WORDS.get(usize::from(insertion).wrapping_sub(2)) {
        Some(word) => (*word).to_owned(),
        None => format!("({insertion})"),
    }
}

/// How labels of one level look: `(a)` and `(b)` share a style, `a)` has another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LabelStyle {
    /// The counting signs.
    pub numerals: Numerals,
    /// What stands around them.
    pub frame: Frame,
}

/// The signs a label counts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Numerals {
    /// 1 2 3
    Digits,
    /// ١ ٢ ٣ (or the Persian forms)
    ArabicIndicDigits,
    /// １ ２ ３
    FullWidthDigits,
    /// a b c … z aa bb
    LowerLatin,
    /// A B C
    UpperLatin,
    /// i ii iii
    LowerRoman,
    /// I II III
    UpperRoman,
    /// а б в
    LowerCyrillic,
    /// А Б В
    UpperCyrillic,
    /// أ ب ج د, the abjad order
    Abjad,
    /// أ ب ت ث, the order of the modern alphabet, in some national reprints
    Hijai,
    /// ألف باء جيم: names of letters, for headings
    ArabicLetterName,
    /// الأولى، الثانية or أولا، ثانيا
    ArabicOrdinal,
    /// 一 二 三
    Chinese,
    /// 甲 乙 丙 or 子 丑 寅
    ChineseStem,
    /// first, premier, primera, первая
    OrdinalWord,
    /// one, première as a cardinal in `Part One`
    CardinalWord,
}

/// What stands around the signs of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Frame {
    /// `(a)`, full-width or not, `㈠`, `⑴`
    Brackets,
    /// `a)`
    ClosingBracket,
    /// `1.`, full-width or not
    Stop,
    /// `1 -`, `أ -`
    Dash,
    /// `一、`
    Comma,
    /// `'1'`
    Quotes,
    /// `①`
    Circle,
    /// `4.7`: the number of the container stands before it
    Dotted,
    /// `Article 1`, `第一条`: a heading word
    Word,
    /// The sign alone: `1 Text`, `八 全文`
    Bare,
}
