//! Numbers and letters of a text, replaced by others in the same writing: `第二十二条` with 21 for 22,
//! `alinéa c)` with 2 for 3, `10 000` with 1000 for 10,000.
//!
//! What comes out is a proposal: whoever asks reads it again and sees whether it says what it should.

use std::collections::BTreeSet;
use std::ops::Range;

use super::numerals::chinese_form;
use super::values::{ValueWords, han_numeral};
use super::words::digit_to_ascii;
use crate::model::lower_roman;

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
        written.push(lower_roman(value));
    }
    if sign.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C')) {
        written.push(lower_roman(value).to_uppercase());
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

/// The text with one of its number words put into another value, in the same form: what may be said instead.
///
/// A form is taken for the same where two values have as many forms, which the tables list in the same order.
pub fn with_other_words(text: &str, words: &ValueWords) -> Vec<String> {
    let mut proposals = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let end = start + bare.len();
        let rest = &text[end..];
        let particles = std::iter::once("").chain(words.proclitics.iter().copied());
        for particle in particles.filter(|particle| bare.starts_with(*particle)) {
            let stem = &bare[particle.len()..];
            let others = cardinals_like(stem, words).into_iter().chain(ordinals_like(stem, words));
            proposals.extend(others.map(|other| format!("{}{particle}{other}{rest}", &text[..start])));
        }
        start += word.len();
    }
    proposals
}

/// The counting words that have the form of another.
fn cardinals_like(word: &str, words: &ValueWords) -> Vec<String> {
    let is_plain = |form: &str| !words.ambiguous.contains(&form);
    let forms = |value: u32| -> Vec<&str> {
        let of_value = words.cardinals.iter().filter(|(form, own)| *own == value && is_plain(form));
        of_value.map(|(form, _)| *form).collect()
    };
    let Some(&(_, own)) = words.cardinals.iter().find(|(form, _)| *form == word && is_plain(form)) else {
        return Vec::new();
    };
    let known = forms(own);
    let Some(index) = known.iter().position(|form| *form == word) else { return Vec::new() };
    let values: BTreeSet<u32> = words.cardinals.iter().map(|(_, value)| *value).filter(|value| *value != own).collect();
    let parallel = values.into_iter().map(forms).filter(|others| others.len() == known.len());
    parallel.filter_map(|others| others.get(index).map(|form| (*form).to_owned())).collect()
}

/// The ordinal words that have the ending of another.
fn ordinals_like(word: &str, words: &ValueWords) -> Vec<String> {
    let is_regular = |value: &u32| !words.irregular_ordinals.contains(value);
    let only = |value: u32| words.ordinals.iter().filter(|(_, own)| *own == value).count() == 1;
    let regular = || words.ordinals.iter().filter(|(_, value)| is_regular(value) && only(*value));
    let known = regular().find_map(|(stem, value)| {
        let ending = word.strip_prefix(stem)?;
        words.ordinal_endings.contains(&ending).then_some((*value, ending))
    });
    let Some((own, ending)) = known else { return Vec::new() };
    regular().filter(|(_, value)| *value != own).map(|(stem, _)| format!("{stem}{ending}")).collect()
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
    fn a_number_word_keeps_its_form() {
        let check = |lang: Lang, text: &str, expected: &str| {
            let proposals = with_other_words(text, lang::of(lang).values);
            assert!(proposals.iter().any(|proposal| proposal == expected), "{text}: {proposals:?}");
        };
        check(Lang::En, "one hundred and eighty", "one hundred and twenty");
        check(Lang::En, "fiftieth", "sixtieth");
        check(Lang::Es, "quincuagésimo", "sexagésimo");
        check(Lang::Fr, "cinquantième", "soixantième");
        check(Lang::Ru, "шестидесяти", "тридцати");
        check(Lang::Ru, "пятидесятого", "шестидесятого");
        check(Lang::Ar, "مائة وثمانين", "مائة وعشرين");
        check(Lang::Ar, "الخمسين", "الستين");
        assert_eq!(with_other_words("сорокового", lang::of(Lang::Ru).values), [""; 0]);
    }

    #[test]
    fn a_month_keeps_its_form() {
        let month = |lang: Lang, text: &str| with_month(text, 1, lang::of(lang).values);
        assert_eq!(month(Lang::Fr, "juin").as_deref(), Some("janvier"));
        assert_eq!(month(Lang::Ru, "2 марта").as_deref(), Some("2 января"));
        assert_eq!(month(Lang::En, "dusk"), None);
    }
}
