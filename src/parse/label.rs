//! The label at the start of a block.
//!
//! A label may be read in more than one way: `(i)` is the ninth letter or the
//! first Roman numeral, `с)` a Cyrillic letter or a Latin one typed with the
//! wrong keyboard. All readings are given; the running sequence decides.

use crate::lang::scripts::is_alphanumeric;
use crate::lang::{Language, numerals};
use crate::model::{Frame, Number, Numerals};

/// One way to read the label at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The signs it is written in.
    pub numerals: Numerals,
    /// What stands around them.
    pub frame: Frame,
    /// Its number.
    pub number: Number,
    /// For a dotted label such as `4.7`, the number before the dot.
    pub prefix: Option<u32>,
}

/// All readings of a label, and its length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// At least one.
    pub readings: Vec<Reading>,
    /// Bytes of an opening draft bracket and white space before it.
    pub start: usize,
    /// Bytes up to the end of the label itself.
    pub end: usize,
    /// Bytes up to the text behind it.
    pub body: usize,
}

/// Longer signs are words.
const LONGEST_SIGN: usize = 24;

/// The label at the start of `text`, if there is one.
pub fn at_start(text: &str, language: &Language) -> Option<Label> {
    let start = text.len() - text.trim_start_matches(['[', '［', '〔', ' ', '\u{a0}', '\u{3000}']).len();
    let rest = text.get(start..)?;
    let (readings, length) = enclosed(rest)
        .or_else(|| dotted(rest))
        .or_else(|| bracketed(rest, language))
        .or_else(|| open_framed(rest, language))
        .or_else(|| mirrored(rest))?;
    let end = start + length;
    let behind = text.get(end..).unwrap_or("");
    let body = end + (behind.len() - behind.trim_start().len());
    (!readings.is_empty()).then_some(Label { readings, start, end, body })
}

/// `①`, `㈠`, `⑴`, `⒈`.
fn enclosed(text: &str) -> Option<(Vec<Reading>, usize)> {
    let c = text.chars().next()?;
    let value = numerals::enclosed(c)?;
    let (numerals, frame) = match c {
        '㈠'..='㈩' => (Numerals::Chinese, Frame::Brackets),
        '⑴'..='⒇' => (Numerals::Digits, Frame::Brackets),
        '⒈'..='⒛' => (Numerals::Digits, Frame::Stop),
        _ => (Numerals::Digits, Frame::Circle),
    };
    Some((vec![reading(numerals, frame, Number::plain(value))], c.len_utf8()))
}

/// `4.7 ` and `4.b `, with two digits or one letter behind the dot.
fn dotted(text: &str) -> Option<(Vec<Reading>, usize)> {
    let space = text.find([' ', '\u{a0}', '\u{3000}'])?;
    let sign = text.get(..space)?.trim_end_matches('.');
    let (container, own) = sign.split_once('.')?;
    let prefix = numerals::digits(container).filter(|&number| number > 0 && number < 200)?;
    let plain = |numerals, value| {
        vec![Reading { prefix: Some(prefix), ..reading(numerals, Frame::Dotted, Number::plain(value)) }]
    };
    let readings = match numerals::digits(own) {
        Some(value) if own.chars().count() <= 2 => plain(Numerals::Digits, value),
        Some(_) => return None,
        None if own.len() == 1 => plain(Numerals::LowerLatin, numerals::latin_letters(own)?),
        None => return None,
    };
    // A quantity goes on with a unit in lower case (`1.25 dollars`) more often than a label does,
    // but the builder knows better: the prefix must be the number of the container.
    Some((readings, space))
}

/// `(a)`, `（一）`, `(أ)`, `'1'`, `(a bis)`, `(b) bis`.
fn bracketed(text: &str, language: &Language) -> Option<(Vec<Reading>, usize)> {
    let open = text.chars().next()?;
    let (closing, frame): (&[char], Frame) = match open {
        '(' | '（' => (&[')', '）'], Frame::Brackets),
        '\'' | '‘' | '’' => (&['\'', '’', '‘'], Frame::Quotes),
        _ => return None,
    };
    let inner = text.get(open.len_utf8()..)?;
    let close = inner.find(closing).filter(|&at| at <= LONGEST_SIGN)?;
    let sign = inner.get(..close)?.trim();
    let mut length = open.len_utf8() + close + inner.get(close..)?.chars().next()?.len_utf8();
    let (sign, mut insertion) = without_insertion(sign, language);
    if insertion == 1 {
        let (value, taken) = insertion_behind(text.get(length..).unwrap_or(""), language);
        insertion = value;
        length += taken;
    }
    let readings = signs(sign, frame, insertion, language);
    let quoted_word =
        frame == Frame::Quotes && !readings.iter().any(|r| is_digit(r.numerals) || r.numerals == Numerals::Abjad);
    (!readings.is_empty() && !quoted_word).then_some((readings, length))
}

/// `1.`, `a)`, `一、`, `1 -`, `8 bis.`, `أ -`, `أولا -`.
fn open_framed(text: &str, language: &Language) -> Option<(Vec<Reading>, usize)> {
    let (sign_length, frame, length) = sign_and_frame(text, language)?;
    let sign = text.get(..sign_length)?.trim();
    let (sign, insertion) = without_insertion(sign, language);
    let mut readings = signs(sign, frame, insertion, language);
    let behind = text.get(length..).unwrap_or("");
    // `5.2`, `2014-2015` and `A.B.` are no labels; a stop must be followed by space or by a script without spaces.
    let is_followed = behind.is_empty()
        || behind.starts_with(|c: char| {
            c.is_whitespace()
                || !c.is_ascii() && c.is_alphabetic()
                || matches!(c, '(' | '（' | '“' | '"' | '[' | '《' | '<')
        });
    let needs_space = matches!(frame, Frame::Stop | Frame::Dash);
    if needs_space && !is_followed || frame == Frame::Dash && is_range(&readings, behind) {
        return None;
    }
    if frame == Frame::Dash {
        readings.retain(|r| !matches!(r.numerals, Numerals::LowerLatin | Numerals::LowerCyrillic | Numerals::Chinese));
    }
    (!readings.is_empty()).then_some((readings, length))
}

/// `26 - 30 January`: a number that rises behind a dash.
fn is_range(readings: &[Reading], behind: &str) -> bool {
    let digits: String = behind.trim_start().chars().take_while(|c| c.is_numeric()).collect();
    let upper = numerals::digits(&digits);
    readings.iter().any(|r| is_digit(r.numerals) && upper.is_some_and(|upper| upper > r.number.value))
}

/// `- 1 text`, as right-to-left texts are stored by some programs.
fn mirrored(text: &str) -> Option<(Vec<Reading>, usize)> {
    let rest = text.strip_prefix(['-', '–'])?;
    let sign = rest.trim_start();
    let digits: usize = sign.chars().take_while(|c| c.is_numeric()).map(char::len_utf8).sum();
    let number = sign.get(..digits).and_then(numerals::digits)?;
    let behind = sign.get(digits..)?;
    let is_arabic = behind.trim_start().starts_with(|c: char| matches!(c, '\u{620}'..='\u{64a}'));
    let numerals = digit_system(sign.get(..digits)?);
    is_arabic.then(|| (vec![reading(numerals, Frame::Dash, Number::plain(number))], text.len() - behind.len()))
}

/// The length of the sign, the frame behind it, and the length of both.
fn sign_and_frame(text: &str, language: &Language) -> Option<(usize, Frame, usize)> {
    for (at, c) in text.char_indices().take(LONGEST_SIGN) {
        let frame = match c {
            ')' | '）' => Frame::ClosingBracket,
            '.' | '．' => Frame::Stop,
            '、' => Frame::Comma,
            '-' if joins_insertion(text, at, language) => continue,
            '-' | '–' | '—' => Frame::Dash,
            _ if is_alphanumeric(c) || matches!(c, 'ـ' | ' ' | '\u{a0}') || is_vowel_sign(c) => continue,
            _ => return None,
        };
        return (at > 0).then_some((at, frame, at + c.len_utf8()));
    }
    None
}

/// Whether the hyphen here stands within a label: `8-бис.`
fn joins_insertion(text: &str, at: usize, language: &Language) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at), text.get(at + 1..)) else { return false };
    before.ends_with(char::is_alphanumeric)
        && behind.starts_with(char::is_alphabetic)
        && insertion_behind(behind, language).0 > 1
}

const fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}')
}

/// The sign without *bis* or its like, and what that counts.
pub fn without_insertion<'a>(sign: &'a str, language: &Language) -> (&'a str, u16) {
    if let Some(found) = without_alternative(sign) {
        return found;
    }
    for &(word, value) in language.insertions {
        if let Some(bare) = sign.strip_suffix(word) {
            return (bare.trim_end_matches([' ', '\u{a0}', '-']), value);
        }
    }
    if let Some((bare, word)) = sign.rsplit_once([' ', '\u{a0}', '-'])
        && let Some(value) = numerals::latin_insertion(word)
    {
        return (bare.trim_end(), value);
    }
    let digits: usize = sign.chars().take_while(char::is_ascii_digit).count();
    match sign.get(digits..).and_then(numerals::latin_insertion) {
        Some(value) if digits > 0 => (&sign[..digits], value),
        _ => (sign, 1),
    }
}

/// `3 alt` and `3 alt 1`, the alternatives to a paragraph.
fn without_alternative(sign: &str) -> Option<(&str, u16)> {
    let (bare, ordinal) = sign.rsplit_once([' ', '\u{a0}']).filter(|(_, last)| is_ordinal(last)).unwrap_or((sign, "0"));
    let bare = bare.strip_suffix("alt").or_else(|| bare.strip_suffix("alt."))?;
    let number = bare.trim_end();
    let is_apart = bare.len() > number.len() || number.ends_with(|c: char| c.is_ascii_digit());
    let ordinal: u16 = ordinal.parse().ok()?;
    (is_apart && !number.is_empty()).then(|| (number, Number::ALTERNATIVE + ordinal))
}

fn is_ordinal(word: &str) -> bool {
    (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// *bis* or its like at the start of a text, and its length with the white space before it.
pub fn insertion_behind(text: &str, language: &Language) -> (u16, usize) {
    let rest = text.trim_start_matches([' ', '\u{a0}', '-']);
    let before = text.len() - rest.len();
    for &(word, value) in language.insertions {
        // Every word of a language with an alphabet begins with letters: `(a) терять` is no third (a).
        let goes_on = |behind: &str| behind.starts_with(|c: char| matches!(c, 'а'..='я' | 'ё'));
        if rest.strip_prefix(word).is_some_and(|behind| !goes_on(behind)) {
            return (value, before + word.len());
        }
    }
    let word: &str = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if word == "alt" && before > 0 {
        return (Number::ALTERNATIVE, before + word.len());
    }
    match numerals::latin_insertion(word) {
        Some(value) if !word.is_empty() => (value, before + word.len()),
        _ => (1, 0),
    }
}

/// All readings of a sign in a frame.
fn signs(sign: &str, frame: Frame, insertion: u16, language: &Language) -> Vec<Reading> {
    let case = |lower, upper| if sign.starts_with(char::is_uppercase) { upper } else { lower };
    let candidates = [
        (numerals::digits(sign).filter(|_| sign.chars().count() <= 3), digit_system(sign)),
        (numerals::latin_letters(sign), case(Numerals::LowerLatin, Numerals::UpperLatin)),
        (numerals::roman(sign), case(Numerals::LowerRoman, Numerals::UpperRoman)),
        (numerals::cyrillic_letters(sign), case(Numerals::LowerCyrillic, Numerals::UpperCyrillic)),
        (numerals::latin_look_alike(sign), case(Numerals::LowerCyrillic, Numerals::UpperCyrillic)),
        (numerals::chinese(sign), Numerals::Chinese),
        (numerals::chinese_stem(sign), Numerals::ChineseStem),
        (numerals::abjad_letters(sign), Numerals::Abjad),
        (numerals::arabic_letter_name(sign), Numerals::ArabicLetterName),
        (ordinal_heading(sign, language), Numerals::ArabicOrdinal),
    ];
    let mut readings: Vec<Reading> = Vec::new();
    for (value, numerals) in candidates {
        if let Some(value) = value {
            readings.push(reading(numerals, frame, Number { value, insertion }));
        }
    }
    readings
}

/// `أولا`: ordinals without article count headings; with it they are parts of sentences.
fn ordinal_heading(sign: &str, language: &Language) -> Option<u32> {
    let is_arabic = sign.starts_with(|c: char| matches!(c, '\u{620}'..='\u{64a}'));
    if !is_arabic || language.heading_words.iter().any(|(word, _)| sign.starts_with(word)) || sign.starts_with("ال") {
        return None;
    }
    numerals::arabic_ordinal(sign)
}

fn digit_system(sign: &str) -> Numerals {
    match sign.chars().next() {
        Some('٠'..='٩' | '۰'..='۹') => Numerals::ArabicIndicDigits,
        Some('０'..='９') => Numerals::FullWidthDigits,
        _ => Numerals::Digits,
    }
}

/// Whether the signs are digits of any script.
pub const fn is_digit(numerals: Numerals) -> bool {
    matches!(numerals, Numerals::Digits | Numerals::ArabicIndicDigits | Numerals::FullWidthDigits)
}

const fn reading(numerals: Numerals, frame: Frame, number: Number) -> Reading {
    Reading { numerals, frame, number, prefix: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::model::Lang;

    /// The readings as `number/insertion`, and the text behind the label.
    fn check(lang: Lang, text: &str, expected: Option<(&[u32], u16, &str)>) {
        let label = at_start(text, lang::of(lang));
        let found = label.as_ref().map(|label| {
            let mut values: Vec<u32> = label.readings.iter().map(|r| r.number.value).collect();
            values.sort_unstable();
            values.dedup();
            (values, label.readings[0].number.insertion, &text[label.body..])
        });
        let expected = expected.map(|(values, insertion, body)| (values.to_vec(), insertion, body));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn labels_of_all_six_are_read() {
        check(Lang::En, "(a) the", Some((&[1], 1, "the")));
        check(Lang::En, "(i) the", Some((&[1, 9], 1, "the")));
        check(Lang::En, "12. The", Some((&[12], 1, "The")));
        check(Lang::En, "[3. Each", Some((&[3], 1, "Each")));
        check(Lang::En, "8 bis. Each", Some((&[8], 2, "Each")));
        check(Lang::En, "(a bis) x", Some((&[1], 2, "x")));
        check(Lang::En, "(b) bis x", Some((&[2], 2, "x")));
        check(Lang::En, "3 alt. Each", Some((&[3], 1000, "Each")));
        check(Lang::Fr, "[3 alt 1. Chaque", Some((&[3], 1001, "Chaque")));
        check(Lang::Ru, "(a) терять", Some((&[1], 1, "терять")));
        check(Lang::Ru, "8 бис. Каждый", Some((&[8], 2, "Каждый")));
        check(Lang::Ru, "8-бис. Каждый", Some((&[8], 2, "Каждый")));
        check(Lang::Ru, "a-тер) принять", Some((&[1], 3, "принять")));
        check(Lang::Fr, "8-bis. Chaque", Some((&[8], 2, "Chaque")));
        check(Lang::Es, "8- La Parte", Some((&[8], 1, "La Parte")));
        check(Lang::Ru, "(b alt) принять", Some((&[2], 1000, "принять")));
        check(Lang::Es, "(b) alt x", Some((&[2], 1000, "x")));
        check(Lang::En, "4.b By 2030", Some((&[2], 1, "By 2030")));
        check(Lang::Fr, "iv) y", Some((&[4], 1, "y")));
        check(Lang::Es, "1) Los", Some((&[1], 1, "Los")));
        check(Lang::Ru, "с) принять", Some((&[3, 17, 100], 1, "принять")));
        check(Lang::Ru, "б) принять", Some((&[2], 1, "принять")));
        check(Lang::Zh, "一、各", Some((&[1], 1, "各")));
        check(Lang::Zh, "（十二）各", Some((&[12], 1, "各")));
        check(Lang::Zh, "（子）各", Some((&[1], 1, "各")));
        check(Lang::Zh, "1．各", Some((&[1], 1, "各")));
        check(Lang::Zh, "㈢各", Some((&[3], 1, "各")));
        check(Lang::Ar, "(هـ) على", Some((&[5], 1, "على")));
        check(Lang::Ar, "١- تتخذ", Some((&[1], 1, "تتخذ")));
        check(Lang::Ar, "1 - تتخذ", Some((&[1], 1, "تتخذ")));
        check(Lang::Ar, "'2' على", Some((&[2], 1, "على")));
        check(Lang::Ar, "1 مكررا - تتخذ", Some((&[1], 2, "تتخذ")));
        check(Lang::Ar, "ثانيا - الأحكام", Some((&[2], 1, "الأحكام")));
    }

    #[test]
    fn running_text_is_no_label() {
        for text in [
            "Each State",
            "26 - 30 January 2015",
            "10 States",
            "A",
            "The law. It",
            "Mr. Smith",
            "1.255 dollars",
            "2014-2015 period",
            "",
        ] {
            check(Lang::En, text, None);
        }
        check(Lang::Zh, "2015年", None);
        check(Lang::Zh, "各国、各", None);
        check(Lang::Ar, "الدول - الأطراف", None);
    }
}
