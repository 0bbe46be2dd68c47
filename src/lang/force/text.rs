//! Text folded for the search of markers, with a way back.
//!
//! ```text
//!   written   L’État ne  peut, en aucun cas, …
//!   folded     l état ne peut , en aucun cas , …
//! ```
//!
//! Unlike [`crate::lang::words::fold`] this keeps what tells force: accents (*adoptará* is not
//! *adoptara*), the letters under a hamza (ألا is not إلا), and where sentences and clauses end.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

use crate::lang::scripts::is_alphanumeric;
use crate::lang::words::is_invisible_or_ornament;

/// What stands for any mark that ends a sentence or a member of it.
pub const STOP: char = '.';
/// What stands for any comma.
pub const COMMA: char = ',';

/// A folded text: words in lower case with one space before each and one at the end.
pub struct Folded {
    /// The text.
    pub text: String,
    /// For each byte of it the character it comes from.
    places: Vec<Range<u32>>,
}

impl Folded {
    /// Folds a text.
    pub fn new(written: &str) -> Folded {
        let mut folded =
            Folded { text: String::with_capacity(written.len() + 2), places: Vec::with_capacity(written.len() + 2) };
        folded.push(' ', 0..0);
        for (start, c) in written.char_indices() {
            let place = place(start, c);
            if c.is_ascii() || matches!(c, '\u{4e00}'..='\u{9fff}' | 'а'..='я' | 'ء'..='ي') {
                folded.push_letter(c.to_ascii_lowercase(), place);
            } else {
                for part in std::iter::once(c).nfkc() {
                    part.to_lowercase().for_each(|lower| folded.push_letter(lower, place.clone()));
                }
            }
        }
        let end = written.len() as u32;
        if !folded.text.ends_with(' ') {
            folded.push(' ', end..end);
        }
        folded
    }

    /// The bytes of the written text that a range of the folded text comes from.
    pub fn written(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).map_or(0, |place| place.start);
        let end = range.end.checked_sub(1).and_then(|last| self.places.get(last)).map_or(start, |place| place.end);
        start as usize..end.max(start) as usize
    }

    fn push_letter(&mut self, c: char, place: Range<u32>) {
        match c {
            _ if is_invisible_or_ornament(c) => {}
            // Arabic vowel signs count as letters too, so marks come first.
            _ if is_combining_mark(c) => self.push_mark(c, &place),
            _ if is_alphanumeric(c) => self.push_in_word(if c == 'ё' { 'е' } else { c }, place),
            '.' | '!' | '?' | ';' | ':' | '。' | '؛' | '؟' => self.push_sign(STOP, place),
            ',' | '，' | '、' | '،' => self.push_sign(COMMA, place),
            _ => self.push_space(place),
        }
    }

    /// Digits and letters beside each other are words of their own, as Chinese writes them.
    fn push_in_word(&mut self, c: char, place: Range<u32>) {
        let last = self.text.chars().next_back().unwrap_or(' ');
        if last == STOP || last == COMMA || last != ' ' && last.is_ascii_digit() != c.is_ascii_digit() {
            self.push(' ', place.start..place.start);
        }
        self.push(c, place);
    }

    /// An accent typed by itself belongs to the letter before it; vowel signs are not written in treaties.
    fn push_mark(&mut self, mark: char, place: &Range<u32>) {
        let Some(last) = self.text.chars().next_back() else { return };
        let Some(whole) = compose(last, mark) else { return };
        let start = self.text.len() - last.len_utf8();
        let from = self.places.get(start).map_or(place.start, |known| known.start);
        self.text.truncate(start);
        self.places.truncate(start);
        self.push(whole, from..place.end);
    }

    fn push_sign(&mut self, sign: char, place: Range<u32>) {
        self.push_space(place.start..place.start);
        self.push(sign, place.clone());
        self.push(' ', place);
    }

    fn push_space(&mut self, place: Range<u32>) {
        if !self.text.ends_with(' ') {
            self.push(' ', place);
        }
    }

    fn push(&mut self, c: char, place: Range<u32>) {
        self.text.push(c);
        self.places.resize(self.text.len(), place);
    }
}

fn place(start: usize, c: char) -> Range<u32> {
    start as u32..(start + c.len_utf8()) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_accents_and_stops_and_leads_back() {
        let check = |written: &str, expected: &str| assert_eq!(Folded::new(written).text, expected);
        check("L’État ne  peut, en 2025;", " l état ne peut , en 2025 . ");
        check("adoptara\u{301} ", " adoptará ");
        check("لا يَجـوز؛ وألّا", " لا يجوز . وألا ");
        check("第5条，不得。", " 第 5 条 , 不得 . ");
        check("", " ");

        let written = "Aucun Éta\u{301}t ne «peut»";
        let folded = Folded::new(written);
        let at = folded.text.find("peut").unwrap();
        assert_eq!(&written[folded.written(&(at..at + 4))], "peut");
    }
}
