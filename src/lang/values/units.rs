//! The units a text speaks of, whether a number stands before them or not: *a month*, *per hour*, *annual*.

use std::ops::Range;

use super::scan::Scan;
use super::tokens::{Kind, Token};
use super::words::{Measure, Sense};

impl Scan<'_> {
    /// Every unit with its place. Words that are written in characters are looked for by their beginnings.
    pub fn units(&self) -> Vec<(Range<usize>, Measure)> {
        let mut units = Vec::new();
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            let found = match token.kind {
                Kind::Figures => None,
                Kind::Word => self.unit_in_words(at, token),
                Kind::Sign(sign) => self.unit_in_characters(at, sign),
            };
            let next = found.map_or(at + 1, |(unit, next)| {
                units.push((token.start..self.tokens[next - 1].end, unit));
                next
            });
            at = next;
        }
        units
    }

    fn unit_in_words(&self, at: usize, token: &Token<'_>) -> Option<(Measure, usize)> {
        // Behind figures `MW` is a unit; elsewhere a word in capitals is a name: `AN`.
        let is_counted = at.checked_sub(1).is_some_and(|before| self.tokens[before].kind == Kind::Figures);
        let is_name = || self.text[token.start..token.end].chars().all(char::is_uppercase);
        let is_time = token.sense?.measure.is_some_and(Measure::is_time);
        if (is_time || !is_counted) && is_name() {
            return None;
        }
        let unit = |sense: &Sense| sense.measure.or(sense.unit);
        let phrase = self.phrase(at).and_then(unit).map(|unit| (unit, at + 2));
        phrase.or_else(|| token.sense.and_then(unit).map(|unit| (unit, at + 1)))
    }

    fn unit_in_characters(&self, at: usize, sign: char) -> Option<(Measure, usize)> {
        let words = self.lookup.units_beginning_with(sign);
        let rest = &self.text[self.tokens[at].start..];
        let &(word, unit) =
            words.iter().filter(|(word, _)| rest.starts_with(word)).max_by_key(|(word, _)| word.len())?;
        let end = self.tokens[at].start + word.len();
        Some((unit, at + self.tokens[at..].iter().take_while(|token| token.end <= end).count().max(1)))
    }
}
