//! Numbers and letters of a text, replaced by others in the same writing: `第二十二条` with 21 for 22,
//! `alinéa c)` with 2 for 3, `10 000` with 1000 for 10,000.
//!
//! What comes out is a proposal: whoever asks reads it again and sees whether it says what it should.

use std::ops::Range;

use super::numerals::{chinese_form, roman_form};
use super::values::{ValueWords, han_numeral};
use super::words::digit_to_ascii;

/// The letters that count, in their order.
const ALPHABETS: [&str; 3] =
    ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"];

/// Where a text has figures, numerals or letters that count, in order.
pub fn signs(text: &str) -> Vec<Range<usize>> {
    let mut signs: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let mut at = start;
        for run in runs(word) {
            if counts(text, at, run) {
                signs.push(at..at + run.len());
            }
            at += run.len();
        }
        start += part.len();
    }
    signs
}

/// A word cut where figures, Chinese numerals and letters meet.
fn runs(word: &str) -> Vec<&str> {
    let kind = |c: char| {
        if is_digit(c) {
            0
        } else if han_numeral(c) {
            1
        } else {
            2
        }
    };
    let mut runs = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in word.char_indices() {
        if last.is_some_and(|last| last != kind(c)) {
            runs.push(&word[start..at]);
            start = at;
        }
        last = Some(kind(c));
    }
    if start < word.len() {
        runs.push(&word[start..]);
    }
    runs
}

/// Figures and numerals count; letters do where a bracket stands beside them, or as Roman capitals.
fn counts(text: &str, at: usize, run: &str) -> bool {
    if run.chars().all(is_digit) || run.chars().all(han_numeral) {
        return true;
    }
    let is_framed = text[..at].ends_with(['(', '（']) || text[at + run.len()..].starts_with([')', '）']);
    let is_single = run.chars().count() == 1;
    let is_roman = |signs: [char; 5]| run.chars().all(|c| signs.contains(&c));
    is_framed && (is_single || is_roman(['i', 'v', 'x', 'l', 'c'])) || is_roman(['I', 'V', 'X', 'L', 'C'])
}

fn is_digit(c: char) -> bool {
    digit_to_ascii(c).is_ascii_digit()
}

/// A value in the writing of a sign, the likeliest first.
pub fn in_the_writing_of(sign: &str, value: u32) -> Vec<String> {
    let Some(first) = sign.chars().next() else { return Vec::new() };
    if is_digit(first) {
        return vec![digits_like(first, &value.to_string())];
    }
    if han_numeral(first) {
        return vec![chinese_form(value)];
    }
    let mut written = Vec::new();
    if sign.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) {
        written.push(roman_form(value));
    }
    if sign.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C')) {
        written.push(roman_form(value).to_uppercase());
    }
    if sign.chars().count() == 1 {
        let alphabet = ALPHABETS.iter().find(|alphabet| alphabet.contains(first));
        let letter = alphabet.and_then(|alphabet| alphabet.chars().nth(value.checked_sub(1)? as usize));
        written.extend(letter.map(String::from));
    }
    written
}

/// Figures in the digits that another figure is written with.
fn digits_like(model: char, ascii: &str) -> String {
    let zero = match model {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => '0',
    };
    let turned = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(c);
    ascii.chars().map(turned).collect()
}

/// The text with its one number replaced by another, where it has but one and the writing is plain:
/// figures, Chinese numerals, or a word that has a single form in the language.
///
/// `figures` has ASCII digits, and a stop before decimals.
pub fn with_number(text: &str, figures: &str, words: &ValueWords) -> Option<String> {
    let is_part = |c: char| is_digit(c) || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '،' | '٫' | '٬');
    if let Some(start) = text.find(is_digit) {
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
        let old = text[start..end].trim_end_matches(|c| !is_digit(c));
        let rest = &text[start + old.len()..];
        return (!rest.contains(is_digit))
            .then(|| format!("{}{}{rest}", &text[..start], number_like(old, figures, words)));
    }
    if !text.is_empty() && text.chars().all(han_numeral) {
        return Some(chinese_form(figures.parse().ok()?));
    }
    let forms = |value: u32| words.cardinals.iter().filter(move |(_, own)| *own == value).map(|(form, _)| *form);
    let old = words.cardinals.iter().find(|(form, _)| *form == text)?.1;
    let only = |value: u32| forms(value).next().filter(|_| forms(value).count() == 1);
    only(old).and_then(|_| only(figures.parse().ok()?)).map(str::to_owned)
}

/// Figures grouped as another number is.
fn number_like(old: &str, figures: &str, words: &ValueWords) -> String {
    let (whole, fraction) = figures.split_once('.').unwrap_or((figures, ""));
    let model = old.chars().next().unwrap_or('0');
    let group = old.chars().find(|c| !is_digit(*c) && *c != words.decimal_sign);
    let mut number = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if let Some(sign) = group.filter(|_| index > 0 && (whole.len() - index).is_multiple_of(3)) {
            number.push(sign);
        }
        number.push(digit);
    }
    if !fraction.is_empty() {
        number.push(words.decimal_sign);
        number.push_str(fraction);
    }
    digits_like(model, &number)
}

/// The text with one month replaced by another in the same form, where the language has as many
/// forms of both.
pub fn with_month(text: &str, month: u8, words: &ValueWords) -> Option<String> {
    let forms = |month: u8| words.months.iter().filter(move |(_, own)| *own == month).map(|(form, _)| *form);
    let old = words.months.iter().find(|(form, _)| text.contains(form))?.1;
    if forms(old).count() != forms(month).count() {
        return None;
    }
    let mut pairs: Vec<(&str, &str)> = forms(old).zip(forms(month)).filter(|(form, _)| text.contains(form)).collect();
    // A longer form may begin with a shorter one.
    pairs.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    Some(pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replacen(from, to, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::model::Lang;

    fn shown(text: &str) -> Vec<&str> {
        signs(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn what_counts_is_found() {
        assert_eq!(shown("alinéa c) du paragraphe 3 de l’article 9"), ["c", "3", "9"]);
        assert_eq!(shown("第二十二条第3款第（一）项"), ["二十二", "3", "一"]);
        assert_eq!(shown("للفقرة 3 (ب) من المادة ٩"), ["3", "ب", "٩"]);
        assert_eq!(shown("a Party under Part XIV (ii)"), ["XIV", "ii"]);
    }

    #[test]
    fn a_sign_keeps_its_writing() {
        let write = |sign: &str, value: u32| in_the_writing_of(sign, value).join(" ");
        assert_eq!(write("c", 2), "b");
        assert_eq!(write("i", 2), "ii b");
        assert_eq!(write("٩", 12), "١٢");
        assert_eq!(write("二十二", 21), "二十一");
        assert_eq!(write("XIV", 5), "V");
        assert_eq!(write("ب", 3), "ج");
    }

    #[test]
    fn a_number_keeps_its_writing() {
        let check = |lang: Lang, text: &str, figures: &str, expected: Option<&str>| {
            assert_eq!(with_number(text, figures, lang::of(lang).values).as_deref(), expected, "{text}");
        };
        check(Lang::Zh, "10\u{a0}000", "1000", Some("1\u{a0}000"));
        check(Lang::Es, "1,25", "12.5", Some("12,5"));
        check(Lang::En, "three", "2", Some("two"));
        check(Lang::En, "30 days", "90", Some("90 days"));
        check(Lang::Zh, "三十", "120", Some("一百二十"));
        check(Lang::Ru, "шестьдесят", "30", None);
        check(Lang::En, "30 or 40", "90", None);
    }

    #[test]
    fn a_month_keeps_its_form() {
        let month = |lang: Lang, text: &str| with_month(text, 1, lang::of(lang).values);
        assert_eq!(month(Lang::Fr, "juin").as_deref(), Some("janvier"));
        assert_eq!(month(Lang::Ru, "2 марта").as_deref(), Some("2 января"));
        assert_eq!(month(Lang::En, "dusk"), None);
    }
}
