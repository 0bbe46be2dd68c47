//! Numbers in digits, however they are grouped.
//!
//! ```text
//!   1,000   1.000   1 000   000 1   1'000      a thousand, by the habits of the language
//!   0,5     0.5                                a half
//!   1.250   1,250                              either; the other versions may tell
//! ```

use super::decimal::Decimal;
use super::tokens::{Kind, Token};
use super::words::ValueWords;
use crate::lang::words::digit_to_ascii;

/// A number in digits.
pub struct Figure {
    /// The token behind it.
    pub next: usize,
    /// What it may be, the most likely first; each a list, since what looks like one number may be several.
    pub candidates: Vec<Vec<Decimal>>,
    /// Hour and minute, where it may be a time.
    pub time: Option<(u64, u64)>,
}

/// Runs of digits with what separates them, as they stand in the text.
struct Runs {
    digits: Vec<String>,
    separators: Vec<char>,
    next: usize,
}

/// The number that begins at token `at`.
pub fn read(text: &str, tokens: &[Token<'_>], at: usize, words: &ValueWords) -> Option<Figure> {
    let runs = runs(text, tokens, at, words)?;
    if let Some((high, next)) = reversed_decimal(text, tokens, &runs, words) {
        let apart = [Decimal::from_digits(&runs.digits[0], &runs.digits[1]), Decimal::from_digits(&high, "")];
        let whole = Decimal::from_digits(&format!("{high}{}", runs.digits[0]), &runs.digits[1])?;
        let candidates = vec![vec![whole], apart.into_iter().flatten().collect()];
        return Some(Figure { next, candidates, time: None });
    }
    let time = match (runs.digits.as_slice(), runs.separators.as_slice()) {
        ([hour, minute], ['.' | ',']) if minute.len() == 2 => Some((hour.parse().ok()?, minute.parse().ok()?)),
        _ => None,
    };
    let mut candidates: Vec<Vec<Decimal>> = Vec::new();
    for reading in [joined(&runs, words), joined_otherwise(&runs, words), separate(&runs)].into_iter().flatten() {
        if !candidates.contains(&reading) {
            candidates.push(reading);
        }
    }
    (!candidates.is_empty()).then_some(Figure {
        next: runs.next,
        candidates,
        time: time.filter(|&(hour, minute)| hour < 25 && minute < 60),
    })
}

/// `731.5 1` stored for 1 731.5, where files store groups in reverse.
fn reversed_decimal(text: &str, tokens: &[Token<'_>], runs: &Runs, words: &ValueWords) -> Option<(String, usize)> {
    let ([first, second], ['.' | ',']) = (runs.digits.as_slice(), runs.separators.as_slice()) else { return None };
    let fits = words.reverses_groups && first.len() == 3 && second.len() < 3;
    fits.then_some(())?;
    let (separator, high, next) = next_run(text, tokens, runs.next)?;
    let is_high = separator == ' ' && high.len() < 4 && !high.starts_with('0');
    is_high.then_some((high, next))
}

/// The digits of a token as ASCII.
pub fn ascii(text: &str, token: &Token<'_>) -> String {
    text[token.start..token.end].chars().map(digit_to_ascii).collect()
}

fn runs(text: &str, tokens: &[Token<'_>], at: usize, words: &ValueWords) -> Option<Runs> {
    let mut runs = Runs { digits: vec![ascii(text, tokens.get(at)?)], separators: Vec::new(), next: at + 1 };
    while let Some((separator, digits, next)) = next_run(text, tokens, runs.next) {
        let first = runs.digits[0].len();
        let is_reversed = words.reverses_groups && separator == ' ' && first == 3 && digits.len() <= 3;
        let groups = first <= 3 && digits.len() == 3;
        let last_separator = runs.separators.last().copied();
        let is_goes_on = last_separator.is_none_or(|last| last == separator) && (groups || is_reversed);
        let is_decimal = separator != ' ' && last_separator.is_none_or(|last| last != separator);
        let was_decimal = last_separator.is_some_and(|_| runs.digits.last().is_some_and(|last| last.len() != 3));
        if was_decimal || !is_goes_on && !is_decimal || runs.digits.len() > 6 {
            break;
        }
        // A last group of an Arabic number ends it.
        let ends = is_reversed && digits.len() < 3;
        runs.digits.push(digits);
        runs.separators.push(separator);
        runs.next = next;
        if ends {
            break;
        }
    }
    Some(runs)
}

/// The next run of digits behind one separator: separator, digits, token behind.
fn next_run(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(char, String, usize)> {
    let token = tokens.get(at)?;
    match token.kind {
        Kind::Figures if token.is_spaced => {
            let before = text[..token.start].chars().rev();
            let is_single = before.take(2).filter(|c| c.is_whitespace()).count() == 1;
            is_single.then(|| (' ', ascii(text, token), at + 1))
        }
        Kind::Sign(sign @ ('.' | ',' | '٫' | '٬' | '\'' | '’' | '·' | '，' | '．')) if !token.is_spaced => {
            let digits = tokens.get(at + 1).filter(|next| next.kind == Kind::Figures && !next.is_spaced)?;
            let sign = match sign {
                '٫' | '·' | '．' => '.',
                '٬' | '’' => '\'',
                '，' => ',',
                _ => sign,
            };
            Some((sign, ascii(text, digits), at + 2))
        }
        _ => None,
    }
}

/// By the habits of the language.
fn joined(runs: &Runs, words: &ValueWords) -> Option<Vec<Decimal>> {
    let (decimals, groups) = match runs.separators.as_slice() {
        [] => (None, runs.digits.as_slice()),
        separators => {
            let last = separators[separators.len() - 1];
            let decimal = runs.digits[runs.digits.len() - 1].as_str();
            let differs = separators.len() > 1 && separators[0] != last;
            let single = separators.len() == 1
                && last != ' '
                && last != '\''
                && (decimal.len() != 3 || last == words.decimal_sign || runs.digits[0] == "0");
            match runs.digits.split_last() {
                Some((decimals, groups)) if differs || single => (Some(decimals.as_str()), groups),
                _ => (None, runs.digits.as_slice()),
            }
        }
    };
    // Decimals belong to the lowest group: where they are last, it is.
    let may_be_reversed = words.reverses_groups && decimals.is_none() && groups.len() > 1;
    let is_reversed = may_be_reversed && runs.separators[0] == ' ' && reads_reversed(groups);
    let integer = if is_reversed { groups.iter().rev().cloned().collect() } else { groups.concat() };
    Some(vec![Decimal::from_digits(&integer, decimals.unwrap_or(""))?])
}

/// Whether groups stand in reverse: the highest is last, and full groups before it.
fn reads_reversed(groups: &[String]) -> bool {
    let last = groups.last().map_or("", String::as_str);
    let full = groups[..groups.len() - 1].iter().all(|group| group.len() == 3);
    full && !last.starts_with('0')
}

/// Against the habits: a stop for a comma, groups in the order in which they stand.
fn joined_otherwise(runs: &Runs, words: &ValueWords) -> Option<Vec<Decimal>> {
    let [first, second] = runs.digits.as_slice() else {
        return (words.reverses_groups && runs.separators.iter().all(|&c| c == ' '))
            .then(|| Decimal::from_digits(&runs.digits.concat(), ""))?
            .map(|value| vec![value]);
    };
    let is_grouped = second.len() == 3 && first != "0" && !first.starts_with('0');
    let grouped = || Decimal::from_digits(&format!("{first}{second}"), "");
    match runs.separators.first()? {
        ' ' if is_grouped => Some(vec![grouped()?]),
        '.' | ',' if is_grouped && runs.separators[0] == words.decimal_sign => Some(vec![grouped()?]),
        '.' | ',' => Some(vec![Decimal::from_digits(first, second)?]),
        _ => None,
    }
}

/// As so many numbers of their own.
fn separate(runs: &Runs) -> Option<Vec<Decimal>> {
    runs.digits.iter().map(|digits| Decimal::from_digits(digits, "")).collect()
}
