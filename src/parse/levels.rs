//! Which level of a list a label belongs to.
//!
//! ```text
//!   1. …            level 0: digits with a stop, last 1
//!      (a) …        level 1: letters in brackets, last 1
//!      (b) …        continues level 1
//!          (i) …    nine letters are not in sight: opens level 2 in Roman numerals
//!   2. …            continues level 0, levels 1 and 2 are closed
//! ```
//!
//! First a level is sought that the label continues by one; then a 1 opens a new
//! level; a number that fits nowhere stays with its like, for the rules to report.

use super::label::{Reading, is_digit};
use crate::model::{Frame, Number, Numerals};

/// Lists are never nested deeper; what seems so is a misunderstanding.
const DEEPEST: usize = 8;

/// The open levels of a list, outermost first.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    open: Vec<Level>,
}

#[derive(Clone, Debug)]
struct Level {
    kind: Kind,
    last: Number,
    indent: usize,
    /// The provision that the last label of this level opened.
    provision: usize,
}

/// What labels of one level share: letters of two alphabets may mix in one list, brackets may be half missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    signs: Signs,
    is_bracketed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signs {
    Digits,
    Dotted,
    LowerLetters,
    UpperLetters,
    LowerRoman,
    UpperRoman,
    Chinese,
    Stems,
    Arabic,
    Words,
}

/// The kind of list a label belongs to when it is read so.
pub(super) fn kind_of(reading: &Reading) -> Kind {
    let signs = match reading.numerals {
        _ if reading.frame == Frame::Dotted => Signs::Dotted,
        numerals if is_digit(numerals) => Signs::Digits,
        Numerals::LowerLatin | Numerals::LowerCyrillic => Signs::LowerLetters,
        Numerals::UpperLatin | Numerals::UpperCyrillic => Signs::UpperLetters,
        Numerals::LowerRoman => Signs::LowerRoman,
        Numerals::UpperRoman => Signs::UpperRoman,
        Numerals::Chinese => Signs::Chinese,
        Numerals::ChineseStem => Signs::Stems,
        Numerals::Abjad | Numerals::Hijai => Signs::Arabic,
        _ => Signs::Words,
    };
    let is_bracketed = matches!(reading.frame, Frame::Brackets | Frame::ClosingBracket | Frame::Quotes | Frame::Circle);
    Kind { signs, is_bracketed }
}

/// Where a label belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// How it is to be read.
    pub reading: Reading,
    /// How many levels stay open around it.
    pub depth: usize,
}

impl Levels {
    /// Closes all levels.
    pub fn clear(&mut self) {
        self.open.clear();
    }

    /// Closes the levels from `depth` inwards.
    pub fn truncate(&mut self, depth: usize) {
        self.open.truncate(depth);
    }

    /// The number of open levels.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The provision that the last label of a level opened.
    pub fn provision(&self, depth: usize) -> Option<usize> {
        self.open.get(depth).map(|level| level.provision)
    }

    /// Finds the level for a label; `container` is the number that dotted labels must repeat.
    pub fn place(&self, readings: &[Reading], indent: usize, container: Option<u32>) -> Option<Place> {
        let usable: Vec<Reading> = readings
            .iter()
            .copied()
            .filter(|reading| reading.prefix.is_none() || self.allows_dotted(reading, container))
            .collect();
        self.continued(&usable, indent)
            .or_else(|| self.opened(&usable, indent))
            .or_else(|| self.misnumbered(&usable, indent))
    }

    /// Opens a level at a place, or goes on in the one that is there.
    pub fn enter(&mut self, place: Place, indent: usize, provision: usize) {
        self.open.truncate(place.depth);
        self.open.push(Level { kind: kind_of(&place.reading), last: place.reading.number, indent, provision });
    }

    fn allows_dotted(&self, reading: &Reading, container: Option<u32>) -> bool {
        reading.prefix == container
    }

    /// The innermost level the label continues by one.
    fn continued(&self, readings: &[Reading], indent: usize) -> Option<Place> {
        let mut best: Option<Place> = None;
        for (depth, level) in self.open.iter().enumerate().rev() {
            if !indents_agree(level.indent, indent) {
                continue;
            }
            let follows = |reading: &&Reading| kind_of(reading) == level.kind && level.is_followed_by(reading);
            if let Some(reading) = readings.iter().find(follows) {
                best = Some(Place { reading: *reading, depth });
                break;
            }
        }
        best
    }

    /// A label that begins to count opens a level below the last provision.
    fn opened(&self, readings: &[Reading], indent: usize) -> Option<Place> {
        let starts = |reading: &&Reading| {
            let is_first = reading.number == Number::plain(1);
            // `1.` `1.` `1.` at one indent is a list that was not counted, not one inside the other.
            let repeats = self.open.last().is_some_and(|level| {
                level.kind == kind_of(reading) && level.last == reading.number && level.indent == indent
            });
            is_first && !repeats
        };
        // Roman i is a beginning, the ninth letter is not.
        let reading = readings.iter().find(starts)?;
        let depth = self.depth_for(indent).min(DEEPEST - 1);
        Some(Place { reading: *reading, depth })
    }

    /// The number fits nowhere: it stays with labels of its kind, or opens a level as it is.
    fn misnumbered(&self, readings: &[Reading], indent: usize) -> Option<Place> {
        for (depth, level) in self.open.iter().enumerate().rev() {
            let like = |reading: &&Reading| kind_of(reading) == level.kind;
            if let Some(reading) = readings.iter().find(like).filter(|_| indents_agree(level.indent, indent)) {
                return Some(Place { reading: *reading, depth });
            }
        }
        let reading = readings.first()?;
        Some(Place { reading: *reading, depth: self.depth_for(indent).min(DEEPEST - 1) })
    }

    /// How many levels a label at this indent leaves open: those that are not indented farther.
    fn depth_for(&self, indent: usize) -> usize {
        let uses_indents = self.open.iter().any(|level| level.indent != indent);
        if !uses_indents {
            return self.open.len();
        }
        self.open.iter().take_while(|level| level.indent < indent || self.all_at(level.indent, indent)).count()
    }

    fn all_at(&self, own: usize, indent: usize) -> bool {
        own == indent && self.open.last().is_some_and(|level| level.indent == indent)
    }
}

impl Level {
    fn is_followed_by(&self, reading: &Reading) -> bool {
        let next = reading.number;
        let by_one = next.value == self.last.value + 1 && next.insertion <= 2;
        let inserted = next.value == self.last.value && next.insertion == self.last.insertion + 1;
        // In `4.7`, `4.a` the letters begin behind the digits.
        let letters = self.kind.signs == Signs::Dotted && !is_digit(reading.numerals) && next.value == 1;
        by_one || inserted || letters
    }
}

/// Indents differ for certain from four columns on; less is carelessness.
const fn indents_agree(one: usize, other: usize) -> bool {
    one.abs_diff(other) < 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::model::Lang;
    use crate::parse::label;

    /// The depth and number of each label of a list.
    fn check(lines: &[(usize, &str)], expected: &[(usize, u32)]) {
        let mut levels = Levels::default();
        let mut found = Vec::new();
        for (index, &(indent, line)) in lines.iter().enumerate() {
            let label = label::at_start(line, lang::of(Lang::En)).expect(line);
            let place = levels.place(&label.readings, indent, Some(4)).expect(line);
            levels.enter(place, indent, index);
            found.push((place.depth, place.reading.number.value));
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn sequences_settle_what_a_label_is() {
        check(
            &[(0, "1. x"), (0, "(a) x"), (0, "(b) x"), (0, "(i) x"), (0, "(ii) x"), (0, "(c) x"), (0, "2. x")],
            &[(0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (0, 2)],
        );
        check(&[(0, "(g) x"), (0, "(h) x"), (0, "(i) x"), (0, "(j) x")], &[(0, 7), (0, 8), (0, 9), (0, 10)]);
        check(&[(0, "1. x"), (0, "2. x"), (0, "4. x"), (0, "5. x")], &[(0, 1), (0, 2), (0, 4), (0, 5)]);
        check(&[(0, "1. x"), (0, "1 bis. x"), (0, "2. x")], &[(0, 1), (0, 1), (0, 2)]);
        check(&[(0, "4.1 x"), (0, "4.2 x"), (0, "4.a x"), (0, "4.b x")], &[(0, 1), (0, 2), (0, 1), (0, 2)]);
        check(&[(0, "1. x"), (4, "1. y"), (4, "2. y"), (0, "2. x")], &[(0, 1), (1, 1), (1, 2), (0, 2)]);
        check(&[(0, "1. x"), (0, "1. x"), (0, "1. x")], &[(0, 1), (0, 1), (0, 1)]);
    }
}
