//! A text in the pieces that values are put together from.

use super::words::{Lookup, Sense, fold_into};
use crate::lang::scripts::is_alphabetic;
use crate::lang::words::digit_to_ascii;

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub struct Token<'w> {
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// Whether white space stands before it.
    pub is_spaced: bool,
    /// What it means for values, if it is a word that means something for them.
    pub sense: Option<&'w Sense>,
    /// Whether the word for *and* is written onto it.
    pub has_and: bool,
}

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A run of digits.
    Figures,
    /// A run of letters other than Chinese.
    Word,
    /// Anything else, one character; Chinese characters too.
    Sign(char),
}

/// Cuts a text into tokens; white space, marks inside words and web addresses are left out.
pub fn cut<'w>(text: &str, lookup: &'w Lookup) -> Vec<Token<'w>> {
    let mut tokens: Vec<Token<'w>> = Vec::with_capacity(text.len() / 5);
    let mut key = String::new();
    let mut chars = text.char_indices().peekable();
    let mut is_spaced = false;
    let mut skip_to = 0;
    while let Some((start, c)) = chars.next() {
        if start < skip_to {
            continue;
        }
        if is_space(c) {
            is_spaced = true;
            continue;
        }
        let class = class_of(c);
        let mut end = start + c.len_utf8();
        if class != Class::Sign {
            while let Some(&(at, next)) = chars.peek() {
                if class_of(next) != class && !(class == Class::Letter && is_inside_word(next)) {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
        }
        let mut token = Token { start, end, kind: Kind::Sign(c), is_spaced, sense: None, has_and: false };
        match class {
            Class::Digit => token.kind = Kind::Figures,
            Class::Letter => {
                token.kind = Kind::Word;
                key.clear();
                fold_into(&text[start..end], &mut key);
                if let Some((sense, has_and)) = joined_to(&text[start..end], lookup).or_else(|| lookup.of(&key)) {
                    (token.sense, token.has_and) = (Some(sense), has_and);
                }
                if is_address(&key, &text[end..]) {
                    skip_to = text[end..].find(is_space).map_or(text.len(), |length| end + length);
                }
            }
            Class::Sign => {}
        }
        is_spaced = false;
        tokens.push(token);
    }
    tokens
}

/// `وأحد` (*and one*) folds to the same as `واحد` (*one*); its hamza tells them apart.
fn joined_to<'w>(word: &str, lookup: &'w Lookup) -> Option<(&'w Sense, bool)> {
    let rest = word.strip_prefix('و').filter(|rest| rest.starts_with(['أ', 'إ']))?;
    let mut key = String::new();
    fold_into(rest, &mut key);
    lookup.of(&key).map(|(sense, _)| (sense, true))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    Sign,
}

fn class_of(c: char) -> Class {
    match c {
        '\u{3400}'..='\u{9fff}' | '〇' => Class::Sign,
        'a'..='z' | 'A'..='Z' => Class::Letter,
        _ if digit_to_ascii(c).is_ascii_digit() => Class::Digit,
        _ if is_alphabetic(c) => Class::Letter,
        _ => Class::Sign,
    }
}

/// Marks on letters, stretching strokes, soft hyphens.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}')
}

/// White space, and controls that nobody sees.
pub fn is_space(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_address(word: &str, behind: &str) -> bool {
    matches!(word, "http" | "https" | "ftp") && behind.starts_with("://") || word == "www" && behind.starts_with('.')
}
