//! Words as they are compared: folded, cut, and stripped of what is written onto them.
//!
//! ```text
//!   text     «Les États parties, وللدولة الطرف, Государства-участники»
//!   folded    les etats parties  وللدوله الطرف  государства участники
//!   words     les etats parties  دوله طرف       государства участники
//! ```
//!
//! Folding serves comparison only; whatever is shown to people is quoted from
//! the source.

use std::borrow::Cow;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::scripts::{self, is_alphanumeric};
use crate::lang;
use crate::model::Lang;

/// A text with one space before and after every word, without case, accents,
/// vowel signs, hamza seats, stretching strokes and punctuation.
///
/// Chinese characters stand in runs without spaces, since their words cannot be
/// told apart here; digits of all scripts are ASCII and stand in runs of their own.
pub fn fold(text: &str) -> String {
    let mut folded = Folder { text: String::with_capacity(text.len() + 2), last: Class::Space };
    folded.text.push(' ');
    let known: &[Folded] = &FOLDED;
    for c in text.chars() {
        match known.get(c as usize) {
            Some(&Folded::Letter(letter, class)) => folded.push_letter(letter, class),
            Some(Folded::Space) => folded.space(),
            Some(Folded::Nothing) => {}
            _ if is_ideograph(c) => folded.push_letter(c, Class::Han),
            _ if is_invisible_or_ornament(c) => {}
            _ if is_general_punctuation(c) => folded.space(),
            _ => decomposed(c).for_each(|part| folded.push(part)),
        }
    }
    folded.space();
    folded.text
}

/// What becomes of a character by itself.
#[derive(Clone, Copy)]
enum Folded {
    Letter(char, Class),
    Space,
    Nothing,
    Several,
}

/// What becomes of the characters of the alphabets, worked out once: to decompose every letter of a text costs
/// more than all else that folding does.
static FOLDED: LazyLock<Vec<Folded>> = LazyLock::new(|| ('\0'..'\u{700}').map(folded_alone).collect());

/// Quotation marks, dashes and the like, whatever they are composed of.
const fn is_general_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}')
}

fn folded_alone(c: char) -> Folded {
    let parts: Vec<char> = decomposed(c).collect();
    match parts[..] {
        [] => Folded::Nothing,
        [letter] if is_alphanumeric(letter) => Folded::Letter(letter, class_of(letter)),
        [_] => Folded::Space,
        _ => Folded::Several,
    }
}

/// The letters of a character without what does not count, in lower case; what is no letter separates words.
fn decomposed(c: char) -> impl Iterator<Item = char> {
    let parts = std::iter::once(c).nfkd().filter(|&part| !is_combining_mark(part));
    parts.filter(|&part| !is_invisible_or_ornament(part)).flat_map(|part| {
        let seat = match part {
            'ة' => 'ه',
            'ى' => 'ي',
            _ => part,
        };
        seat.to_lowercase().map(digit_to_ascii)
    })
}

/// How much a text says, in letters of an alphabet: an ideograph weighs three of them; vowel signs, stretching
/// strokes, spaces and punctuation weigh nothing, nor does a name that a text of another script gives in
/// Latin letters in brackets behind its own.
pub fn weight(text: &str) -> usize {
    let (mut own, mut latin, mut glosses) = (0, 0, 0);
    let mut in_brackets = false;
    for c in text.chars() {
        match c {
            '(' | '（' => in_brackets = true,
            ')' | '）' => in_brackets = false,
            'ـ' => {}
            'a'..='z' | 'A'..='Z' if in_brackets => glosses += 1,
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin += 1,
            '\u{3400}'..='\u{9fff}' => own += IDEOGRAPH,
            _ if is_combining_mark(c) || !is_alphanumeric(c) => {}
            _ => own += 1,
        }
    }
    if own > latin + glosses { own + latin } else { own + latin + glosses }
}

/// The [`weight`] of what a hundred letters of English say.
pub fn usual_weight(lang: Lang) -> usize {
    lang::of(lang).density * if scripts::is_unspaced(lang) { IDEOGRAPH } else { 1 }
}

/// The weight of an ideograph, in letters of an alphabet.
const IDEOGRAPH: usize = 3;

/// What says nothing inside a word: stretching strokes, soft hyphens, joiners and marks of direction.
pub const fn is_invisible_or_ornament(c: char) -> bool {
    matches!(
        c,
        '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// A folded text as it grows.
struct Folder {
    text: String,
    /// Of its last character.
    last: Class,
}

impl Folder {
    fn push(&mut self, c: char) {
        if is_alphanumeric(c) { self.push_letter(c, class_of(c)) } else { self.space() }
    }

    /// Adds a letter or a digit.
    fn push_letter(&mut self, c: char, class: Class) {
        if self.last != class {
            self.space();
            self.last = class;
        }
        self.text.push(c);
    }

    fn space(&mut self) {
        if self.last != Class::Space {
            self.text.push(' ');
            self.last = Class::Space;
        }
    }
}

/// Words end where the writing system changes.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Space,
    Digit,
    Han,
    Latin,
    Other,
}

fn class_of(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit,
        'a'..='z' => Class::Latin,
        _ if is_ideograph(c) => Class::Han,
        _ => Class::Other,
    }
}

/// Whether a word begins in Chinese characters, which stand without spaces: it may begin anywhere.
pub fn is_unspaced(word: &str) -> bool {
    word.starts_with(is_ideograph)
}

/// Whether this is a Chinese character.
pub const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '〇')
}

/// Arabic-Indic and Persian digits as ASCII; full-width digits are decomposed before.
pub fn digit_to_ascii(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return c,
    };
    char::from(b'0' + (c as u32 - zero as u32) as u8)
}

/// The folded text with the particles that Arabic writes onto a word taken off,
/// so that `وللدولة` and `الدولة` both read `دوله`. Other scripts stay as they are.
///
/// Where a first letter may be a particle or part of the word (`وزير`, minister),
/// both readings are given, one after the other.
pub fn without_proclitics(folded: &str) -> Cow<'_, str> {
    if !folded.contains(|c: char| matches!(c, '\u{620}'..='\u{64a}')) {
        return Cow::Borrowed(folded);
    }
    let mut bare = String::with_capacity(folded.len() + folded.len() / 4);
    bare.push(' ');
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        match definite_stem(word) {
            Some(stem) => push_word(stem, &mut bare),
            None => {
                push_word(word, &mut bare);
                if let Some(stem) = possible_stem(word) {
                    push_word(stem, &mut bare);
                }
            }
        }
    }
    Cow::Owned(bare)
}

fn push_word(word: &str, text: &mut String) {
    text.push_str(word);
    text.push(' ');
}

/// The word behind the article, with or without و ف ب ك ل before it.
fn definite_stem(word: &str) -> Option<&str> {
    let rest = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let stems =
        [word.strip_prefix("ال"), word.strip_prefix("لل"), rest.strip_prefix("ال"), rest.strip_prefix("لل"), {
            rest.strip_prefix(['ب', 'ك', 'ل']).and_then(|tail| tail.strip_prefix("ال"))
        }];
    stems.into_iter().flatten().find(|stem| stem.chars().count() >= 2)
}

/// Whether a folded word has the Arabic article, with or without a particle before it.
pub fn is_definite(word: &str) -> bool {
    definite_stem(word).is_some()
}

/// The word behind the preposition ل and the article, where it begins with ل itself and one of three is not written:
/// للجنة is لجنة behind them.
pub fn behind_written_together(word: &str) -> Option<String> {
    let stem = word.strip_prefix(['و', 'ف']).unwrap_or(word).strip_prefix("لل")?;
    (stem.chars().count() >= 2).then(|| format!("ل{stem}"))
}

/// The word behind و ف ب ل ك without article, where enough of it remains.
fn possible_stem(word: &str) -> Option<&str> {
    let stem = word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    (stem.chars().count() >= 3).then_some(stem)
}

/// The consonants of a word in Latin letters, at most five, so that names and
/// international words resemble one another across alphabets:
/// *convention*, *convención*, *конвенция* are all `knvns` or begin alike.
///
/// `None` for words with fewer than three consonants and for scripts without letters.
pub fn consonant_skeleton(word: &str) -> Option<Skeleton> {
    let mut skeleton = Skeleton::default();
    let mut consonants = 0;
    for c in word.chars() {
        for sound in consonants_of(c)?.bytes() {
            if consonants == 0 || skeleton[consonants - 1] != sound {
                skeleton[consonants] = sound;
                consonants += 1;
            }
        }
        if consonants >= 4 {
            break;
        }
    }
    (consonants >= 3).then_some(skeleton)
}

/// The sounds of [`consonant_skeleton`], 0 behind the last.
pub type Skeleton = [u8; 5];

/// The consonant sounds of a folded letter, the empty string for vowels; `None` outside the three alphabets.
fn consonants_of(c: char) -> Option<&'static str> {
    Some(match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w' => "",
        'b' | 'p' | 'б' | 'п' | 'ب' => "p",
        'c' | 'k' | 'q' | 'к' | 'ك' | 'ق' | 'х' | 'خ' => "k",
        'g' | 'j' | 'г' | 'ж' | 'ج' | 'غ' => "g",
        'd' | 'д' | 'د' | 'ض' | 'ذ' => "d",
        't' | 'т' | 'ت' | 'ط' | 'ث' => "t",
        'f' | 'v' | 'ф' | 'в' | 'ف' => "f",
        'l' | 'л' | 'ل' => "l",
        'm' | 'м' | 'م' => "m",
        'n' | 'н' | 'ن' => "n",
        'r' | 'р' | 'ر' => "r",
        's' | 'z' | 'с' | 'з' | 'ц' | 'ш' | 'щ' | 'ч' | 'س' | 'ص' | 'ز' | 'ش' | 'ظ' => "s",
        'x' => "ks",
        'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ь' | 'ъ' => "",
        'ا' | 'و' | 'ي' | 'ه' | 'ع' | 'ح' | 'ء' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_away_what_does_not_count() {
        let check = |text: &str, expected: &str| assert_eq!(fold(text), expected);
        check("Les États parties,", " les etats parties ");
        check("l’Öffnung № 5", " l offnung no 5 ");
        check("الـمُحوَّرة والأمم ٢٣", " المحوره والامم 23 ");
        check("Государства-участники Ёлка", " государства участники елка ");
        check("第12条ABC公约", " 第 12 条 abc 公约 ");
        check("", " ");
    }

    #[test]
    fn particles_written_onto_arabic_words_come_off() {
        let check = |text: &str, expected: &str| assert_eq!(without_proclitics(&fold(text)), expected);
        check("وللدولة الطرف", " دوله طرف ");
        check("بالاتفاقية وزير", " اتفاقيه وزير زير ");
        check("States Parties", " states parties ");
    }

    #[test]
    fn texts_are_weighed_by_what_they_say() {
        let check = |text: &str, expected: usize| assert_eq!(weight(text), expected, "{text}");
        check("Peru* (2015)", 8);
        check("秘鲁（2015年）", 13);
        check("مُعرِّف المصدر (Uniform)", 10);
        check("a URI (or link)", 10);
        check("", 0);
    }

    #[test]
    fn skeletons_agree_across_alphabets() {
        let skeleton = |word: &str| consonant_skeleton(fold(word).trim());
        assert_eq!(skeleton("Convention"), skeleton("конвенция"));
        assert_eq!(skeleton("Guatemala"), skeleton("غواتيمالا"));
        assert_eq!(skeleton("公约"), None);
        assert_eq!(skeleton("are"), None);
    }
}
