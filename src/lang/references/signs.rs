//! The numbers and letters inside references.
//!
//! `(i)` is the ninth letter or the first Roman numeral, `с)` the third letter of one alphabet or the
//! seventeenth of another: a sign keeps all its readings, the likeliest first, and the other versions decide.

use super::tokens::{Kind, Role, Token};
use crate::lang::{Language, numerals};

/// A number or letter of a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What it counts, the likeliest first; never empty.
    pub readings: Vec<u32>,
    /// 1 for the plain number, 2 for *bis* …
    pub insertion: u16,
    /// Whether it is a letter or the like rather than a number in digits.
    pub is_letter: bool,
    /// Whether brackets or quotes stand around or behind it.
    pub is_framed: bool,
    /// Whether it is written onto the number before it, as the mark of a note is too.
    pub is_glued: bool,
}

impl Sign {
    /// A number in digits or words.
    pub fn number(value: u32) -> Sign {
        Sign { readings: vec![value], insertion: 1, is_letter: false, is_framed: false, is_glued: false }
    }
}

/// Reads signs from tokens.
#[derive(Clone, Copy)]
pub struct SignReader<'t> {
    /// The text.
    pub text: &'t str,
    /// Its tokens.
    pub tokens: &'t [Token],
    /// What is known of its language.
    pub language: &'static Language,
}

impl<'t> SignReader<'t> {
    /// The words of a token.
    pub fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).and_then(|token| self.text.get(token.start..token.end)).unwrap_or("")
    }

    /// The sign character of a token.
    pub fn sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Sign(c) => Some(c),
            _ => None,
        }
    }

    /// Whether a word may play a role.
    pub fn is(&self, at: usize, role: Role) -> bool {
        self.tokens.get(at).and_then(|token| token.meaning).is_some_and(|meaning| meaning.is(role))
    }

    /// Whether nothing stands between a token and the one before it.
    pub fn touches(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| Some(self.tokens.get(before)?.end == self.tokens.get(at)?.start))
            .unwrap_or(false)
    }

    /// The whole number or letter at a token with what belongs to it, and the token behind.
    /// `2.1` and `66-4` are two signs; `suffixes` says whether `(a)` may follow.
    pub fn path(&self, at: usize, suffixes: bool) -> Option<(Vec<Sign>, usize)> {
        let (first, mut next) = self.framed(at).or_else(|| self.bare(at))?;
        // `пункт 2) j)`: the bracket belongs to the number only where a label follows.
        let is_open = !first.is_framed && matches!(self.sign(next), Some(')' | '）')) && self.touches(next);
        if suffixes
            && is_open
            && (self.framed(next + 1).is_some_and(|(sign, _)| sign.is_letter) || self.is_unopened(at))
        {
            next += 1;
        }
        let mut path = vec![first];
        if let Some((sign, behind)) = self.after_comma(next, &path[0]).filter(|_| suffixes) {
            path.push(sign);
            next = behind;
        }
        while path.len() < 6 {
            let Some((sign, behind)) = self.dotted(next).or_else(|| {
                let framed = self.suffix(next).filter(|_| suffixes);
                framed.map(|(sign, behind)| (roman_behind_letter(sign, path.last()), behind))
            }) else {
                break;
            };
            let is_glued = sign.is_letter && self.touches(next);
            path.push(Sign { is_glued, ..sign });
            next = behind;
        }
        Some((path, next))
    }

    /// The same in brackets of its own, as drafts have it: `article [12]`.
    pub fn disputed(&self, at: usize) -> Option<(Vec<Sign>, usize)> {
        let (path, next) = self.path(at + 1, true).filter(|_| self.sign(at) == Some('['))?;
        let is_number = path.first().is_some_and(|sign| !sign.is_letter);
        (is_number && self.sign(next) == Some(']')).then_some((path, next + 1))
    }

    /// `paragraphe 1, b)`: a letter behind a number belongs to it.
    fn after_comma(&self, at: usize, number: &Sign) -> Option<(Sign, usize)> {
        let has_comma = !number.is_letter && matches!(self.sign(at), Some(',' | '،'));
        self.suffix(at + 1).filter(|(sign, _)| has_comma && sign.is_letter)
    }

    /// Whether no bracket was opened shortly before a token, so that one behind it belongs to the number.
    fn is_unopened(&self, at: usize) -> bool {
        let signs = (at.saturating_sub(60)..at).rev().filter_map(|index| self.sign(index));
        let bracket = signs.into_iter().find(|c| matches!(c, '(' | ')' | '（' | '）'));
        !matches!(bracket, Some('(' | '（'))
    }

    /// `.1` behind `2`, and `-4` behind `66` where that can be no range.
    fn dotted(&self, at: usize) -> Option<(Sign, usize)> {
        let Kind::Digits(before) = self.tokens.get(at.checked_sub(1)?)?.kind else { return None };
        let Kind::Digits(value) = self.tokens.get(at + 1)?.kind else { return None };
        let joins = match self.sign(at)? {
            '.' | '．' => true,
            // In `(paragraph 254-1)` the bracket closes what was opened before.
            '-' => value < before && !(self.framed_follows(at + 1) && self.is_unopened(at)),
            _ => false,
        };
        (joins && self.touches(at) && self.touches(at + 1)).then_some((Sign::number(value), at + 2))
    }

    fn framed_follows(&self, at: usize) -> bool {
        self.sign(at + 1) == Some(')')
    }

    /// A sign behind another: `(a)`, `a)`, `'1'`, `1)` directly behind a space.
    pub fn suffix(&self, at: usize) -> Option<(Sign, usize)> {
        if let Some(found) = self.framed(at) {
            return Some(found);
        }
        // `الفقرة (2) ي`: a letter alone, before punctuation.
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let behind_number = before.is_some_and(|before| matches!(before.kind, Kind::Digits(_)));
        let leads_on = behind_number && self.leads_to_instrument(at + 1);
        let is_label = self.touches(at) || !self.is(at, Role::NoLabel) || leads_on && self.word(at) == "e";
        // `المادة 4 جيم`: the name of a letter.
        if let Some(named) = numerals::arabic_letter_name(self.word(at)).filter(|_| behind_number) {
            return Some((Sign { is_letter: true, ..Sign::number(named) }, at + 1));
        }
        let letter = self.letters(at).filter(|_| self.word(at).chars().count() == 1 && is_label)?;
        let is_end = matches!(self.sign(at + 1), Some(',' | '،' | ';' | '؛' | '.'));
        // `пункт 1c`: written onto the number.
        let is_glued = self.touches(at) && matches!(self.tokens[at - 1].kind, Kind::Digits(_));
        (is_end || is_glued || leads_on).then_some((letter, at + 1))
    }

    /// Whether the words from a token on name the instrument a reference belongs to: `73 e of the Charter`.
    fn leads_to_instrument(&self, at: usize) -> bool {
        let is_small = |index: &usize| self.is(*index, Role::Of) || self.is(*index, Role::Empty);
        let small = (at..at + 3).take_while(is_small).count();
        self.tokens.get(at + small).and_then(|token| token.meaning).is_some_and(|meaning| meaning.instrument.is_some())
    }

    /// `(a)`, `（一）`, `a)`, `1)`, `'1'`, `㈠`, with *bis* inside or behind.
    pub fn framed(&self, at: usize) -> Option<(Sign, usize)> {
        let (mut sign, mut next) = match self.sign(at) {
            Some('(' | '（') => {
                let (sign, next) = self.content(at + 1)?;
                matches!(self.sign(next), Some(')' | '）')).then_some((sign, next + 1))?
            }
            Some('\'' | '‘' | '’' | '"' | '”' | '“' | '«') => {
                let (sign, next) = self.content(at + 1)?;
                matches!(self.sign(next), Some('\'' | '’' | '‘' | '"' | '“' | '”' | '»')).then_some((sign, next + 1))?
            }
            Some(c) if numerals::enclosed(c).is_some() => {
                (Sign { is_letter: true, ..Sign::number(numerals::enclosed(c)?) }, at + 1)
            }
            Some(_) => return None,
            None => {
                let (sign, next) = self.content(at)?;
                let closes = matches!(self.sign(next), Some(')' | '）')) && self.touches(next);
                (closes && self.opens_no_bracket(at)).then_some((sign, next + 1))?
            }
        };
        sign.is_framed = true;
        if let Some((insertion, behind)) = self.insertion(next) {
            (sign.insertion, next) = (insertion, behind);
        }
        Some((sign, next))
    }

    /// In `(article 5)` the bracket closes what was opened before the reference. Only a number can be meant so;
    /// `1)` counts as a label only behind another number.
    fn opens_no_bracket(&self, at: usize) -> bool {
        let is_number = matches!(self.tokens.get(at).map(|token| token.kind), Some(Kind::Digits(_)));
        let behind_number = at.checked_sub(1).is_some_and(|before| {
            matches!(self.tokens[before].kind, Kind::Digits(_)) || matches!(self.sign(before), Some(')'))
        });
        // `(Appendix D)`, but `(alinéa a) du paragraphe 2)`
        if !is_number && !behind_number && !self.is_unopened(at) {
            let signs = (at + 2..at + 60).map_while(|index| Some(self.tokens.get(index)?.kind));
            let next = signs.into_iter().find(|kind| matches!(kind, Kind::Sign('(' | ')' | '（' | '）')));
            return matches!(next, Some(Kind::Sign(')' | '）')));
        }
        // `55 1) y 2)`
        let goes_on = at.checked_sub(3).is_some_and(|first| {
            self.is(at - 1, Role::And)
                && matches!(self.sign(at - 2), Some(')'))
                && matches!(self.tokens[first].kind, Kind::Digits(_))
                && first.checked_sub(1).is_none_or(|before| self.sign(before) != Some('('))
        });
        !is_number || behind_number || goes_on
    }

    /// What stands between brackets.
    fn content(&self, at: usize) -> Option<(Sign, usize)> {
        let (mut sign, mut next) = match self.tokens.get(at)?.kind {
            Kind::Digits(value) if value < 10_000 => (Sign::number(value), at + 1),
            Kind::Digits(_) => return None,
            Kind::Word => (self.letters(at)?, at + 1),
            Kind::Sign(_) => self.ideographs(at)?,
        };
        if let Some((insertion, behind)) = self.insertion(next) {
            (sign.insertion, next) = (insertion, behind);
        }
        Some((sign, next))
    }

    /// A number or letter without brackets.
    fn bare(&self, at: usize) -> Option<(Sign, usize)> {
        let token = self.tokens.get(at)?;
        let (mut sign, mut next) = match token.kind {
            Kind::Digits(value) if value < 10_000 => (Sign::number(value), at + 1),
            Kind::Digits(_) => return None,
            Kind::Sign(_) => self.ideographs(at)?,
            Kind::Word => match token.meaning.and_then(|meaning| meaning.number) {
                Some(value) => (Sign::number(value), at + 1),
                None => self.ordinal(at).or_else(|| {
                    let is_label = token.is_capital || !self.is(at, Role::NoLabel);
                    self.letters(at).filter(|_| is_label).map(|sign| (sign, at + 1))
                })?,
            },
        };
        // `1er`, `1º`, `1-й`: an ending written onto the number.
        if matches!(self.word(next), "er" | "re" | "º" | "ª" | "й" | "я") && self.touches(next) {
            next += 1;
        }
        if let Some((insertion, behind)) = self.insertion(next) {
            (sign.insertion, next) = (insertion, behind);
        }
        // *Le présent paragraphe n’a pas* goes on with a word.
        let is_elided = sign.is_letter
            && matches!(self.sign(next), Some('\'' | '’'))
            && self.touches(next)
            && self.touches(next + 1)
            && self.tokens.get(next + 1).is_some_and(|token| token.kind == Kind::Word);
        // `25C-NBOMe` is a name.
        let is_name = self.touches(next)
            && self.word(next).is_ascii()
            && self.word(next).len() > 2
            && matches!(token.kind, Kind::Digits(_))
            && self.sign(next).is_none();
        (!is_name && !is_elided).then_some((sign, next))
    }

    /// *bis* and its like, in this language or in Latin.
    fn insertion(&self, at: usize) -> Option<(u16, usize)> {
        // `11-бис`
        let at = if self.sign(at) == Some('-') && self.touches(at) && self.touches(at + 1) { at + 1 } else { at };
        // Two words before one: `مكررا ثانيا` is the third, not the second.
        self.inserted(at, at + 1)
            .map(|value| (value, at + 2))
            .or_else(|| self.inserted(at, at).map(|value| (value, at + 1)))
    }

    fn inserted(&self, first: usize, last: usize) -> Option<u16> {
        let (first, last) = (self.tokens.get(first)?, self.tokens.get(last)?);
        if first.kind != Kind::Word || last.kind != Kind::Word {
            return None;
        }
        // Nothing that long is one, and most words are not.
        let word = self.text.get(first.start..last.end).filter(|word| word.len() <= 40)?;
        let lists = [self.language.insertions, self.language.references.insertions];
        let known = lists.into_iter().flatten().find(|(form, _)| *form == word).map(|&(_, value)| value);
        known.or_else(|| numerals::latin_insertion(word))
    }

    /// Letters or Roman numerals, not words.
    fn letters(&self, at: usize) -> Option<Sign> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Word)?;
        let word = self.text.get(token.start..token.end)?;
        if word.chars().count() > 6 {
            return None;
        }
        let letter = numerals::latin_letters(word);
        let roman = numerals::roman(word).or_else(|| roman_with_note(word));
        let is_single = word.chars().nth(1).is_none();
        let is_upper = token.is_capital;
        let mut readings: Vec<u32> = Vec::new();
        // Alone, the large numerals are the first ones; the others are letters.
        let roman_first = is_upper && (!is_single || matches!(word, "I" | "V" | "X" | "І" | "Х"));
        let alike = numerals::latin_look_alike(&word.to_lowercase()).or_else(|| capital_look_alike(word));
        let known = if roman_first { [roman, letter, alike] } else { [letter, alike, roman] };
        readings.extend(known.into_iter().flatten());
        readings.extend(numerals::cyrillic_letters(word));
        readings.extend(numerals::abjad_letters(word));
        readings
            .extend(numerals::arabic_letter_name(word.strip_prefix('و').filter(|rest| rest.len() > 4).unwrap_or(word)));
        let mut seen = Vec::new();
        readings.retain(|value| {
            !seen.contains(value) && {
                seen.push(*value);
                true
            }
        });
        let number = Sign::number(*readings.first()?);
        Some(Sign { readings, is_letter: true, ..number })
    }

    /// Arabic ordinals of up to three words: *الحادية والعشرين*, but not *الخامس والسادس*.
    fn ordinal(&self, at: usize) -> Option<(Sign, usize)> {
        let first = self.word(at);
        // *مادة واحدة* is one article, not the first.
        let stem = first.strip_prefix('و').unwrap_or(first);
        if !stem.starts_with("ال") || first.len() > 30 {
            return None;
        }
        let value = numerals::arabic_ordinal(first)?;
        let second = self.word(at + 1);
        if value < 10 && (second.starts_with("عشر") && second.chars().count() <= 4) {
            return Some((Sign::number(value + 10), at + 2));
        }
        let tens = second.strip_prefix('و').filter(|_| value < 10 && second.len() <= 30);
        match tens.and_then(numerals::arabic_ordinal).filter(|tens| (20..100).contains(tens) && tens % 10 == 0) {
            Some(tens) => Some((Sign::number(value + tens), at + 2)),
            None => Some((Sign::number(value), at + 1)),
        }
    }

    /// 三十一, 二八七, 甲.
    fn ideographs(&self, at: usize) -> Option<(Sign, usize)> {
        let first = self.sign(at)?;
        if !('\u{3007}'..='\u{9fff}').contains(&first) {
            return None;
        }
        let is_numeral =
            |index: &usize| self.sign(*index).is_some_and(|c| "〇零○一二三四五六七八九十百两廿卅".contains(c));
        let end = (at..at + 8).take_while(is_numeral).last().map(|last| last + 1);
        if let Some(end) = end {
            let number: String = (at..end).filter_map(|index| self.sign(index)).collect();
            return Some((Sign::number(numerals::chinese(&number)?), end));
        }
        let stem = numerals::chinese_stem(first.encode_utf8(&mut [0; 4]))?;
        Some((Sign { is_letter: true, ..Sign::number(stem) }, at + 1))
    }
}

/// `IIIa`: a numeral, and the mark of a note written onto it.
fn roman_with_note(word: &str) -> Option<u32> {
    let numeral = word.strip_suffix(|c: char| c.is_ascii_lowercase())?;
    let is_numeral = numeral.len() > 1 && numeral.bytes().all(|byte| byte.is_ascii_uppercase());
    is_numeral.then(|| numerals::roman(numeral))?
}

/// Capitals that look like Latin ones though the small letters do not: `В` for `B`.
fn capital_look_alike(word: &str) -> Option<u32> {
    const PAIRS: [(&str, u32); 5] = [("В", 2), ("Н", 8), ("К", 11), ("М", 13), ("Т", 20)];
    PAIRS.iter().find(|(letter, _)| *letter == word).map(|&(_, value)| value)
}

/// Behind a letter, `(i)` counts in Roman numerals: the second degree of points does.
pub fn roman_behind_letter(mut sign: Sign, before: Option<&Sign>) -> Sign {
    let least = sign.readings.iter().copied().min().unwrap_or(1);
    let may_be_roman = sign.is_letter && sign.readings.len() > 1 && least < 40;
    if may_be_roman && before.is_some_and(|before| before.is_letter && before.is_framed) {
        sign.readings.retain(|value| *value != least);
        sign.readings.insert(0, least);
    }
    sign
}
