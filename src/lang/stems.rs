//! The words of a running text, each with the forms under which a term base may know it.
//!
//! ```text
//!   ru   запрашивающего       запрашивающ
//!   fr   l’ | aquifères       l | aquifer
//!   ar   وللدولتين            دولتين, دول
//!   zh   缔约国                缔 | 约 | 国
//! ```
//!
//! Only endings of grammar are cut, never those that make another word:
//! *requis* and *requérant*, اتفاق and اتفاقية, запрашивающее and запрашиваемое stay apart.
//! A general stemmer merges all three.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::scripts::is_alphanumeric;
use super::words;
use crate::model::Lang;

/// The byte ranges of the words of a text; an ideograph is a word of its own.
pub fn word_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        let is_han = matches!(c, '\u{3400}'..='\u{9fff}');
        let is_inside = is_alphanumeric(c) || is_combining_mark(c) || is_ornament(c);
        match ranges.last_mut() {
            Some(last) if open && is_inside && !is_han => last.end = end,
            _ if is_han || is_alphanumeric(c) => ranges.push(start..end),
            _ => {}
        }
        open = is_inside && !is_han && (open || is_alphanumeric(c));
    }
    ranges
}

fn is_han_word(word: &str) -> bool {
    word.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
}

/// What may stand inside a word without being part of it.
const fn is_ornament(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}')
}

/// The forms under which a word of running text may be known.
pub fn readings(lang: Lang, word: &str) -> Vec<String> {
    readings_of(lang, words::fold(word).trim())
}

/// The same for a word as [`words::fold`] gives it.
pub fn readings_of(lang: Lang, folded: &str) -> Vec<String> {
    match lang {
        Lang::Zh => vec![folded.to_owned()],
        Lang::En => vec![english(folded)],
        Lang::Fr => vec![french(folded)],
        Lang::Es => vec![spanish(folded)],
        Lang::Ru => std::iter::once(russian(folded)).chain(without_fleeting_vowel(folded)).collect(),
        Lang::Ar => arabic(folded),
    }
}

/// The forms of a word of a term base, from the one written to the shortest one.
pub fn dictionary_forms(lang: Lang, word: &str) -> Vec<String> {
    let folded = words::fold(word);
    let mut forms = readings_of(lang, folded.trim());
    // A particle is read off a term base only where the article shows it to be one: وديع is a word.
    if folded.split_whitespace().count() == 1 && forms.first().is_some_and(|first| first == folded.trim()) {
        forms.truncate(1 + usize::from(forms.get(1).is_some_and(|form| folded.trim().starts_with(form.as_str()))));
    } else {
        forms.truncate(2);
    }
    forms
}

/// How many words a term has; two ideographs are reckoned as one.
pub fn word_count(term: &str) -> usize {
    let is_ideograph = |word: &&Range<usize>| term.get((*word).clone()).is_some_and(is_han_word);
    let ranges = word_ranges(term);
    let ideographs = ranges.iter().filter(is_ideograph).count();
    ranges.len() - ideographs + ideographs / 2
}

/// Whether the text before a term makes another word of it.
pub fn is_negated(lang: Lang, before: &str) -> bool {
    lang == Lang::Zh && before.ends_with('非') && !before.ends_with("除非")
}

/// The stem, if at least `least` characters remain before one of the endings, which are given longest first.
fn cut<'a>(word: &'a str, endings: &[&str], least: usize) -> &'a str {
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= least).unwrap_or(word)
}

fn english(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() >= 3) {
        return format!("{stem}y");
    }
    if word.ends_with("ss") {
        return word.to_owned();
    }
    let stem = ["ches", "shes", "sses", "xes"].iter().any(|ending| word.ends_with(ending));
    cut(word, if stem { &["es"] } else { &["s"] }, 3).to_owned()
}

fn french(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("aux").filter(|stem| stem.len() >= 3) {
        return format!("{stem}al");
    }
    // The feminine plural goes in two steps, so that it meets the masculine singular in -s.
    let singular = cut(word, &["s", "x"], 3);
    cut(cut(singular, &["e"], 3), &["s"], 3).to_owned()
}

fn spanish(word: &str) -> String {
    cut(word, &["os", "as", "es", "s", "o", "a", "e"], 3).to_owned()
}

fn russian(word: &str) -> String {
    cut(word, RUSSIAN_ENDINGS, 3).to_owned()
}

/// Of nouns and adjectives, longer ones first. The letter й is folded to и.
const RUSSIAN_ENDINGS: &[&str] = &[
    "имися",
    "егося",
    "емуся",
    "иеся",
    "имся",
    "ихся",
    "ееся",
    "аяся",
    "еися",
    "уюся",
    "емся",
    "иися",
    "иями",
    "ееи",
    "ями",
    "ами",
    "иях",
    "ием",
    "иеи",
    "иям",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "ях",
    "ах",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ыи",
    "ои",
    "еи",
    "ея",
    "ею",
    "ую",
    "юю",
    "ых",
    "их",
    "ым",
    "им",
    "ом",
    "ем",
    "ов",
    "ев",
    "ам",
    "ям",
    "ию",
    "ии",
    "ия",
    "ью",
    "а",
    "я",
    "о",
    "е",
    "и",
    "ы",
    "у",
    "ю",
    "ь",
];

/// The stem of the other cases behind a genitive plural such as *поправок*, *сделок*.
fn without_fleeting_vowel(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ок").filter(|stem| stem.chars().count() >= 4)?;
    Some(format!("{stem}к"))
}

/// With and without what may be a particle before and an ending of number or gender after.
fn arabic(word: &str) -> Vec<String> {
    const ENDINGS: &[&str] =
        &["تهما", "تهم", "تها", "هما", "ته", "تان", "تين", "ها", "هم", "ان", "ين", "ون", "ات", "ه", "ا"];
    let bare = words::without_proclitics(word);
    let together = words::behind_written_together(word);
    let preposition = behind_conjunction(word);
    let mut readings: Vec<String> = Vec::new();
    for reading in bare.split_whitespace().chain(together.as_deref()).chain(preposition) {
        for form in [reading, cut(reading, ENDINGS, 3)] {
            if !readings.iter().any(|known| known == form) {
                readings.push(form.to_owned());
            }
        }
    }
    readings
}

/// The short preposition behind و or ف: ومع, ومن.
fn behind_conjunction(word: &str) -> Option<&str> {
    word.strip_prefix(['و', 'ف']).filter(|rest| ["مع", "من", "في", "عن"].contains(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, text: &str, expected: &str) {
        let shown: Vec<String> =
            word_ranges(text).into_iter().map(|range| readings(lang, &text[range]).join("/")).collect();
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn forms_of_one_word_meet() {
        check(Lang::En, "States Parties, Party’s process", "state party party s process");
        check(Lang::Fr, "l’État requis, requises requérants nationaux", "l etat requi requi requerant national");
        check(Lang::Es, "Estados requeridos requirente", "estad requerid requirent");
        check(Lang::Ru, "Государства-участники запрашивающего", "государств участник запрашивающ");
        check(Lang::Ru, "поправка поправок срок", "поправк поправок/поправк срок");
        check(Lang::Zh, "缔约国A", "缔 约 国 a");
        check(Lang::Ar, "ومع", "ومع/مع");
        check(Lang::Ar, "الاتفاقية للجنة", "اتفاقيه/اتفاقي جنه/لجنه/لجن");
    }

    #[test]
    fn other_words_stay_apart() {
        let apart = |lang, one: &str, other: &str| {
            let (one, other) = (readings(lang, one), readings(lang, other));
            assert!(one.iter().all(|form| !other.contains(form)), "{one:?} {other:?}");
        };
        apart(Lang::Fr, "requis", "requérant");
        apart(Lang::Ar, "اتفاق", "اتفاقية");
        apart(Lang::Ru, "запрашивающее", "запрашиваемое");
    }
}
