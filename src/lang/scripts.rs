//! Scripts: which one a language is written in, which letters of another look like
//! its own, and how its text runs.
//!
//! Look-alikes are given only where a reader cannot tell the two on paper; that is
//! narrower than the confusables of Unicode, which also hold letters that merely resemble one another.

use crate::model::Lang;

/// The scripts of the six languages, and what else has letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Arabic.
    Arabic,
    /// Chinese characters.
    Han,
    /// Japanese, Korean and phonetic Chinese signs, which stand among Chinese characters only by mistake.
    Kana,
    /// Letters of any other script, and letters that belong to none.
    Other,
}

impl Script {
    /// The name in English, for messages about term bases.
    pub const fn english_name(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Cyrillic => "Cyrillic",
            Script::Greek => "Greek",
            Script::Arabic => "Arabic",
            Script::Han => "Chinese",
            Script::Kana => "Japanese or Korean",
            Script::Other => "other",
        }
    }

    /// The name by which the catalogues know it.
    pub const fn name(self) -> &'static str {
        match self {
            Script::Latin => "latin",
            Script::Cyrillic => "cyrillic",
            Script::Greek => "greek",
            Script::Arabic => "arabic",
            Script::Han => "han",
            Script::Kana => "kana",
            Script::Other => "other",
        }
    }
}

/// The script a language is written in.
pub const fn script_of(lang: Lang) -> Script {
    match lang {
        Lang::Ar => Script::Arabic,
        Lang::Zh => Script::Han,
        Lang::Ru => Script::Cyrillic,
        Lang::En | Lang::Fr | Lang::Es => Script::Latin,
    }
}

/// Whether the language is written from right to left.
pub const fn is_right_to_left(lang: Lang) -> bool {
    matches!(script_of(lang), Script::Arabic)
}

/// Whether the language is written without spaces between words.
pub const fn is_unspaced(lang: Lang) -> bool {
    matches!(script_of(lang), Script::Han)
}

/// Whether the language wants a space before its double punctuation (; : ! ?) and inside its quotation marks.
pub const fn spaces_double_punctuation(lang: Lang) -> bool {
    matches!(lang, Lang::Fr)
}

/// The script of a letter; `None` for everything that is no letter.
pub fn script(c: char) -> Option<Script> {
    // The letters that texts consist of come first: asking Unicode for each is slow.
    Some(match c {
        'a'..='z' | 'A'..='Z' => Script::Latin,
        '\0'..='\u{a9}' => return None,
        'А'..='я' => Script::Cyrillic,
        '\u{4e00}'..='\u{9fff}' => Script::Han,
        '\u{620}'..='\u{63a}' | '\u{641}'..='\u{64a}' => Script::Arabic,
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff20}' => {
            return None;
        }
        '\u{c0}'..='\u{24f}' if c.is_alphabetic() => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => Script::Greek,
        '\u{400}'..='\u{52f}' if c.is_alphabetic() => Script::Cyrillic,
        '\u{620}'..='\u{64a}'
        | '\u{66e}'..='\u{6d3}'
        | '\u{6d5}'
        | '\u{fb50}'..='\u{fdfb}'
        | '\u{fe70}'..='\u{fefc}'
            if c.is_alphabetic() =>
        {
            Script::Arabic
        }
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '〇' | '\u{20000}'..='\u{323af}' => Script::Han,
        '\u{2e80}'..='\u{2fdf}' => Script::Han,
        '\u{3041}'..='\u{312f}' | '\u{31f0}'..='\u{31ff}' | '\u{ac00}'..='\u{d7a3}' if c.is_alphabetic() => {
            Script::Kana
        }
        '\u{1e00}'..='\u{1eff}' | '\u{fb00}'..='\u{fb06}' => Script::Latin,
        _ if c.is_alphabetic() => Script::Other,
        _ => return None,
    })
}

/// Whether a character is a letter of any script.
pub fn is_letter(c: char) -> bool {
    script(c).is_some()
}

/// Latin letters and the Cyrillic ones that look like them.
const LATIN_CYRILLIC: [(char, char); 30] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('i', 'і'),
    ('j', 'ј'),
    ('s', 'ѕ'),
    ('h', 'һ'),
    ('k', 'к'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
    ('ï', 'ї'),
];

/// Latin letters and the Greek ones that look like them.
const LATIN_GREEK: [(char, char); 18] = [
    ('o', 'ο'),
    ('v', 'ν'),
    ('u', 'υ'),
    ('a', 'α'),
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('X', 'Χ'),
    ('Y', 'Υ'),
    ('Z', 'Ζ'),
];

/// Signs of the same script family that are typed for a letter of the language: Persian and Urdu
/// letters in Arabic, Japanese ones in Chinese.
const SAME_HAND: [(char, char); 16] = [
    ('ک', 'ك'),
    ('ڪ', 'ك'),
    ('ی', 'ي'),
    ('ہ', 'ه'),
    ('ە', 'ه'),
    ('ۃ', 'ة'),
    ('ー', '一'),
    ('ニ', '二'),
    ('ハ', '八'),
    ('エ', '工'),
    ('カ', '力'),
    ('ロ', '口'),
    ('タ', '夕'),
    ('ト', '卜'),
    ('へ', '八'),
    ('ミ', '三'),
];

/// The letter of `wanted` that looks like `c`, which is of another script.
///
/// Letters that only other languages in Cyrillic have do not count: nobody types *i* for one in Russian.
/// A Latin letter with an accent that Cyrillic lacks gives the bare Cyrillic letter: it was typed for a stress.
pub fn look_alike(c: char, wanted: Script) -> Option<char> {
    let bare = unaccented(c);
    match wanted {
        Script::Cyrillic => {
            let is_russian = |own: char| matches!(own, 'А'..='я' | 'ё' | 'Ё');
            let pairs = || LATIN_CYRILLIC.iter().filter(|(_, own)| is_russian(*own));
            let pair = pairs().find(|(latin, _)| *latin == c).or_else(|| pairs().find(|(latin, _)| *latin == bare));
            pair.map(|&(_, own)| own)
        }
        Script::Latin => {
            let pair = LATIN_CYRILLIC.iter().chain(&LATIN_GREEK).find(|(_, other)| *other == c);
            pair.map(|&(latin, _)| latin)
        }
        _ => None,
    }
}

/// The letter of the language that `c`, of the same script or its family, is typed for.
pub fn stand_in(c: char) -> Option<char> {
    if !matches!(c, '\u{6a9}'..='\u{6d5}' | '\u{3041}'..='\u{30ff}') {
        return None;
    }
    SAME_HAND.iter().find(|(typed, _)| *typed == c).map(|&(_, own)| own)
}

/// The letter without its accent.
fn unaccented(c: char) -> char {
    use unicode_normalization::UnicodeNormalization;
    if c.is_ascii() { c } else { std::iter::once(c).nfd().next().unwrap_or(c) }
}

/// The letter that the byte of a Cyrillic letter in Windows-1251 stands for in Windows-1252: what was
/// written `í` and read in the wrong table is `н`.
pub fn western_reading(c: char) -> Option<char> {
    let byte = match c {
        'А'..='я' => 0xc0 + (u32::from(c) - u32::from('А')),
        'ё' => 0xb8,
        'Ё' => 0xa8,
        _ => return None,
    };
    char::from_u32(byte)
}

/// The reverse: what was written in Russian and read in the Western table.
pub fn cyrillic_reading(c: char) -> Option<char> {
    match u32::from(c) {
        code @ 0xc0..=0xff => char::from_u32(u32::from('А') + (code - 0xc0)),
        _ => None,
    }
}

/// Whether Roman numerals could be written with this letter, on either keyboard.
pub fn is_roman_sign(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M' | 'І' | 'Х' | 'С' | 'М' | 'У')
}

/// What `char::is_alphabetic` says. The common ranges of the six languages are tested first:
/// the standard library searches its tables for every character beyond ASCII.
pub fn is_alphabetic(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{c0}'..='\u{ff}' => !matches!(c, '×' | '÷'),
        '\u{410}'..='\u{44f}' | '\u{620}'..='\u{64a}' | '\u{4e00}'..='\u{9fff}' => true,
        '\u{2010}'..='\u{2027}' | '\u{3001}' | '\u{3002}' | '\u{ff0c}' => false,
        _ => c.is_alphabetic(),
    }
}

/// What `char::is_alphanumeric` says.
pub fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || c.is_numeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_known_by_script_and_by_look() {
        let scripts = ['a', 'é', 'я', 'ω', 'ع', '约', 'ニ', '1', '，'].map(script);
        assert_eq!(
            scripts,
            [
                Some(Script::Latin),
                Some(Script::Latin),
                Some(Script::Cyrillic),
                Some(Script::Greek),
                Some(Script::Arabic),
                Some(Script::Han),
                Some(Script::Kana),
                None,
                None
            ]
        );
        assert_eq!(look_alike('а', Script::Latin), Some('a'));
        assert_eq!(look_alike('ó', Script::Cyrillic), Some('о'));
        assert_eq!(look_alike('b', Script::Cyrillic), None);
        assert_eq!(western_reading('н'), Some('í'));
        assert_eq!(cyrillic_reading('Ñ'), Some('С'));
    }

    #[test]
    fn letters_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
        }
    }
}
