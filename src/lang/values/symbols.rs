//! Symbols of documents, and resolutions numbered by session.
//!
//! ```text
//!   A/AC.291/22/Rev.2        217 A (III)        217 ألف (د - 3)
//! ```
//!
//! A symbol is the same in every language; dashes, spaces and look-alike letters do not count.

use super::tokens::{Kind, Token};
use crate::lang::numerals;

/// A symbol, in the form in which symbols are compared, and the token behind it.
pub struct Symbol {
    /// The token behind it.
    pub next: usize,
    /// The symbol.
    pub text: String,
}

/// The symbol of a document that begins at token `at`: capital letters, then parts behind slashes.
pub fn document(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Symbol> {
    let first = tokens.get(at).filter(|token| token.kind == Kind::Word)?;
    let mut symbol = latin_capitals(&text[first.start..first.end])?;
    let slash = tokens.get(at + 1).filter(|token| token.kind == Kind::Sign('/') && !token.is_spaced)?;
    let mut next = at + 1;
    let mut end = slash.start;
    let mut depth = 0usize;
    while let Some(token) = tokens.get(next).filter(|token| token.start == end) {
        match token.kind {
            Kind::Figures => symbol.push_str(&super::figures::ascii(text, token)),
            Kind::Word => symbol.push_str(&latin_letters(&text[token.start..token.end])?),
            Kind::Sign('(') => {
                depth += 1;
                symbol.push('(');
            }
            Kind::Sign(')') if depth > 0 => {
                depth -= 1;
                symbol.push(')');
            }
            Kind::Sign('-' | '‐' | '‑' | '–') => symbol.push('-'),
            Kind::Sign(sign @ ('/' | '.')) => symbol.push(sign),
            _ => break,
        }
        end = token.end;
        next += 1;
    }
    let text = symbol.trim_end_matches(['.', '-', '/', '(']).to_owned();
    let is_symbol =
        text.contains('/') && text.split('/').skip(1).any(|part| part.contains(|c: char| c.is_ascii_digit()));
    is_symbol.then_some(Symbol { next, text })
}

fn latin_capitals(word: &str) -> Option<String> {
    // Most words begin with a small letter, which need not be looked at more closely.
    let latin = word.starts_with(char::is_uppercase).then(|| latin_letters(word))??;
    (latin.len() <= 10 && latin.chars().all(|c| c.is_ascii_uppercase())).then_some(latin)
}

/// A word in Latin letters, Cyrillic ones that look the same included.
fn latin_letters(word: &str) -> Option<String> {
    const LOOK_ALIKES: [(char, char); 16] = [
        ('А', 'A'),
        ('В', 'B'),
        ('С', 'C'),
        ('Е', 'E'),
        ('Н', 'H'),
        ('К', 'K'),
        ('М', 'M'),
        ('О', 'O'),
        ('Р', 'P'),
        ('Т', 'T'),
        ('Х', 'X'),
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('с', 'c'),
        ('р', 'p'),
    ];
    let latin = |c: char| LOOK_ALIKES.iter().find(|(own, _)| *own == c).map_or(c, |&(_, latin)| latin);
    let word: String = word.chars().map(latin).collect();
    word.is_ascii().then_some(word)
}

/// What follows the number of a resolution before 1976: a letter perhaps, and the session in Roman numerals.
pub fn session(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Symbol> {
    let mut next = at;
    let mut symbol = String::new();
    if let Some(letter) = tokens.get(at).and_then(|token| letter(&text[token.start..token.end])) {
        symbol.push(' ');
        symbol.push(letter);
        next += 1;
    }
    let rest = tokens.get(next..)?;
    if !matches!(rest.first()?.kind, Kind::Sign('(' | '（')) {
        return None;
    }
    let close = rest.iter().take(7).position(|token| matches!(token.kind, Kind::Sign(')' | '）')))?;
    let inside = &rest[1..close];
    let prefix = match inside.first()? {
        token if inside.len() > 1 => match &text[token.start..token.end] {
            "S" | "دإ" => "S-",
            "ES" | "دإط" => "ES-",
            "د" => "",
            _ => return None,
        },
        _ => "",
    };
    let last = inside.last()?;
    let sign = match last.kind {
        // The Arabic form counts in figures behind the letter for *session*.
        Kind::Figures if inside.len() > 1 => super::figures::ascii(text, last).parse().ok()?,
        Kind::Word => numerals::roman(&text[last.start..last.end]).filter(|_| is_capital(&text[last.start..]))?,
        _ => return None,
    };
    symbol.push_str(&format!(" ({prefix}{sign})"));
    Some(Symbol { next: next + close + 1, text: symbol })
}

/// A low Roman numeral. A single letter is one only behind a word.
pub fn numeral(text: &str, tokens: &[Token<'_>], at: usize) -> Option<u32> {
    let word = |token: &Token<'_>| text.get(token.start..token.end);
    let numeral = tokens.get(at).and_then(word)?;
    if numeral.len() > 8 || !numeral.starts_with(['I', 'V', 'X', 'Х', 'І']) {
        return None;
    }
    let latin = latin_capitals(numeral)?;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_behind_word = before.is_some_and(|token| token.kind == Kind::Word);
    let is_numeral =
        latin.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) && (latin.len() > 1 || is_behind_word);
    numerals::roman(&latin).filter(|_| is_numeral)
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// The letter of a part of a resolution: `A`, `ألف`.
fn letter(word: &str) -> Option<char> {
    let mut chars = word.chars();
    if let (Some(_), None) = (chars.next(), chars.next()) {
        return latin_capitals(word)?.chars().next();
    }
    let index = numerals::arabic_letter_name(word)?;
    char::from_u32(u32::from('A') + index - 1).filter(char::is_ascii_uppercase)
}
