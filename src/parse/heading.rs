//! Blocks that head a provision: `Article 5`, `第五条　定义`, `المادة الحادية عشرة`.
//!
//! The hard part is to tell `Article 5 – Scope` from `Article 5 applies to …`.
//! Where the format marks a heading there is no doubt; elsewhere the words behind
//! the number must look like a title, or be missing.

use super::label;
use crate::lang::{HeadingForm, Language, numerals};
use crate::model::{Block, BlockKind, Number, Numerals, Unit};

/// A heading with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The kind of provision it opens.
    pub unit: Unit,
    /// The word as typed.
    pub word: String,
    /// Its number, where it has one.
    pub number: Option<(Number, Numerals)>,
    /// The bytes of word and number.
    pub label: std::ops::Range<usize>,
    /// Where the title begins; the length of the text where there is none.
    pub title: usize,
    /// Where running text begins on the same line, if it does.
    pub body: Option<usize>,
}

/// Titles are shorter than this, in characters of English.
const LONGEST_TITLE: usize = 160;

/// What a block heads, if it is a heading.
pub fn recognise(block: &Block, language: &Language) -> Option<Heading> {
    let text = block.visible.as_str();
    let is_marked =
        matches!(block.kind, BlockKind::Heading(_)) || block.emphasised && text.chars().count() <= LONGEST_TITLE;
    if !matches!(block.kind, BlockKind::Heading(_) | BlockKind::Paragraph) {
        return None;
    }
    let known = match language.heading_form {
        HeadingForm::WordThenNumber => word_then_number(text, language).or_else(|| ordinal_then_word(text, language)),
        HeadingForm::Enclosed => enclosed(text, language),
    };
    let heading = known.and_then(|known| with_title(text, known, is_marked, language));
    heading.or_else(|| if is_marked { marked_heading(text, language) } else { bare_word(text, language) })
}

/// A unit, its word as typed, its number, and the bytes of all this.
type Numbered = (Unit, String, Option<(Number, Numerals)>, usize);

fn word_then_number(text: &str, language: &Language) -> Option<Numbered> {
    let start = text.len() - text.trim_start_matches(['[', ' ']).len();
    let rest = text.get(start..)?;
    let (unit, word_length) = heading_word(rest, language)?;
    let behind = rest.get(word_length..)?;
    let space = behind.len() - behind.trim_start_matches([' ', '\u{a0}']).len();
    if space == 0 {
        return None;
    }
    let (number, numerals, length) = number_at(behind.get(space..)?, language)?;
    let mut end = start + word_length + space + length;
    let (insertion, taken) = label::insertion_behind(text.get(end..).unwrap_or(""), language);
    let number = Number { insertion: if insertion > 1 { insertion } else { number.insertion }, ..number };
    end += taken;
    Some((unit, rest.get(..word_length)?.to_owned(), Some((number, numerals)), end))
}

/// `Première partie`, `Second Part`.
fn ordinal_then_word(text: &str, language: &Language) -> Option<Numbered> {
    let (first, behind) = text.split_once([' ', '\u{a0}'])?;
    let lower = first.to_lowercase();
    let &(_, value) = language.number_words.iter().find(|(word, _)| *word == lower)?;
    let (unit, length) = heading_word(behind, language)?;
    let is_whole = behind.get(length..).is_none_or(|rest| !rest.starts_with(char::is_alphanumeric));
    let end = text.len() - behind.len() + length;
    let word = behind.get(..length)?.to_owned();
    is_whole.then_some((unit, word, Some((Number::plain(value), Numerals::OrdinalWord)), end))
}

/// The longest heading word at the start of a text, and its length in bytes.
fn heading_word(text: &str, language: &Language) -> Option<(Unit, usize)> {
    let first = text.chars().next()?.to_lowercase();
    // Stretched and vowelled Arabic words are rare in headings; case is not.
    let fits = |word: &str| {
        let length = text.chars().take(word.chars().count()).map(char::len_utf8).sum();
        (text[..length].to_lowercase() == word).then_some(length)
    };
    let words = language.heading_words.iter().filter(|(word, _)| word.chars().next().into_iter().eq(first.clone()));
    words.filter_map(|&(word, unit)| fits(word).map(|length| (unit, length))).max_by_key(|&(_, length)| length)
}

/// A number at the start of a text: digits, Roman, a letter, a number word.
fn number_at(text: &str, language: &Language) -> Option<(Number, Numerals, usize)> {
    if let Some(found) = number_word_at(text, language) {
        return Some(found);
    }
    let length: usize = text.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum();
    let sign = text.get(..length)?;
    let (bare, insertion) = label::without_insertion(sign, language);
    let plain = |value| Number { value, insertion };
    if let Some(value) = numerals::digits(bare) {
        return Some((plain(value), Numerals::Digits, length));
    }
    // A numeral in lower case behind a heading word is a word: `Section i`.
    if !sign.starts_with(char::is_uppercase) {
        return None;
    }
    let letters = numerals::latin_letters(sign).filter(|_| sign.chars().count() == 1);
    let roman = numerals::roman(sign).map(|value| (plain(value), Numerals::UpperRoman, length));
    roman.or_else(|| letters.map(|value| (plain(value), Numerals::UpperLatin, length)))
}

fn number_word_at(text: &str, language: &Language) -> Option<(Number, Numerals, usize)> {
    let head: String = text.chars().take(32).collect::<String>().to_lowercase();
    let ends = |word: &str| !head[word.len()..].starts_with(char::is_alphanumeric);
    // `vigésimo primero` begins like `vigésimo`.
    let fitting = language.number_words.iter().filter(|(word, _)| head.starts_with(word) && ends(word));
    let known = fitting.max_by_key(|(word, _)| word.len());
    if let Some(&(word, value)) = known {
        let length = text.chars().take(word.chars().count()).map(char::len_utf8).sum();
        return Some((Number::plain(value), Numerals::OrdinalWord, length));
    }
    arabic_number_at(text)
}

/// An ordinal of one to five words, or the name of a letter; the longest that can be read.
fn arabic_number_at(text: &str) -> Option<(Number, Numerals, usize)> {
    if !text.starts_with(|c: char| matches!(c, '\u{620}'..='\u{64a}')) {
        return None;
    }
    let is_break = |c: char| c.is_whitespace() || matches!(c, ':' | '.' | '-' | '–' | '،');
    let ends = text.char_indices().filter(|&(_, c)| is_break(c)).map(|(at, _)| at).chain(std::iter::once(text.len()));
    let mut best = None;
    for end in ends.take(5) {
        let Some(sign) = text.get(..end) else { break };
        if let Some(value) = numerals::arabic_ordinal(sign) {
            best = Some((Number::plain(value), Numerals::ArabicOrdinal, end));
        } else if let Some(value) = numerals::arabic_letter_name(sign) {
            best = Some((Number::plain(value), Numerals::ArabicLetterName, end));
        }
    }
    best
}

/// `第五条`, `第十七条之二`, `第１条`, `附件一`, `备选案文1`.
fn enclosed(text: &str, language: &Language) -> Option<Numbered> {
    let start = text.len() - text.trim_start_matches(['[', '［', ' ']).len();
    let rest = text.get(start..)?;
    if let Some(behind) = rest.strip_prefix('第') {
        let (value, numerals, length) = chinese_number_at(behind)?;
        let (unit, word_length) = heading_word(behind.get(length..)?, language)?;
        let word = behind.get(length..length + word_length)?.to_owned();
        let end = start + '第'.len_utf8() + length + word_length;
        let (insertion, taken) = label::insertion_behind(text.get(end..).unwrap_or(""), language);
        return Some((unit, word, Some((Number { value, insertion }, numerals)), end + taken));
    }
    let Some((unit, word_length)) = heading_word(rest, language) else {
        return letter_then_word(text, start, language);
    };
    let behind = rest.get(word_length..)?;
    let word = rest.get(..word_length)?.to_owned();
    // `规则1`: of the words for articles only the longer ones stand before their number.
    let is_before_number =
        matches!(unit, Unit::Annex | Unit::Option) || unit == Unit::Article && word.chars().count() > 1;
    if !is_before_number {
        return None;
    }
    let (value, numerals, length) = chinese_number_at(behind)?;
    let end = start + word_length + length;
    let (insertion, taken) = label::insertion_behind(text.get(end..).unwrap_or(""), language);
    Some((unit, word, Some((Number { value, insertion }, numerals)), end + taken))
}

/// `A分节`.
fn letter_then_word(text: &str, start: usize, language: &Language) -> Option<Numbered> {
    let rest = text.get(start..)?;
    let letter = rest.get(..1).filter(|letter| letter.starts_with(|c: char| c.is_ascii_uppercase()))?;
    let (unit, length) = heading_word(rest.get(1..)?, language).filter(|(unit, _)| *unit == Unit::Subsection)?;
    let number = Number::plain(numerals::latin_letters(letter)?);
    Some((unit, rest.get(1..=length)?.to_owned(), Some((number, Numerals::UpperLatin)), start + 1 + length))
}

/// A number and its length, with the white space around it.
fn chinese_number_at(text: &str) -> Option<(u32, Numerals, usize)> {
    let rest = text.trim_start();
    let before = text.len() - rest.len();
    let length: usize = rest
        .chars()
        .take_while(|&c| is_chinese_numeral(c) || c.is_numeric() || c.is_ascii_uppercase())
        .map(char::len_utf8)
        .sum();
    let sign = rest.get(..length)?;
    let behind = rest.get(length..)?;
    let after = behind.len() - behind.trim_start_matches(' ').len();
    let total = before
        + length
        + if behind.trim_start_matches(' ').starts_with(['条', '章', '节', '部', '编', '篇']) {
            after
        } else {
            0
        };
    if let Some(value) = numerals::digits(sign) {
        return Some((value, Numerals::Digits, total));
    }
    if let Some(value) = numerals::chinese(sign) {
        return Some((value, Numerals::Chinese, total));
    }
    let letter = numerals::roman(sign).or_else(|| numerals::latin_letters(sign))?;
    Some((letter, Numerals::UpperLatin, total))
}

fn is_chinese_numeral(c: char) -> bool {
    "〇零○一二三四五六七八九十百廿卅两".contains(c)
}

/// Decides what the words behind the number are: a title, running text, or proof that this is no heading.
fn with_title(text: &str, known: Numbered, is_marked: bool, language: &Language) -> Option<Heading> {
    let (unit, word, number, length) = known;
    let behind = text.get(length..)?;
    let trimmed = behind.trim_start_matches([' ', '\u{a0}', '\u{3000}', '\t', ']', '］']);
    let separator: usize = trimmed.chars().take_while(|c| is_separator(*c)).map(char::len_utf8).sum();
    let title_text = trimmed.get(separator..)?.trim_start();
    let title = text.len() - title_text.len();
    let had_space = behind.len() > trimmed.len();
    let heading = Heading { unit, word, number, label: 0..length, title, body: None };
    if title_text.is_empty() {
        return Some(Heading { title: text.len(), ..heading });
    }
    if is_marked {
        return Some(heading);
    }
    let size = title_text.chars().count() * 100 / language.density;
    let ends_open = !title_text
        .trim_end_matches([']', '］', ' '])
        .ends_with(['.', ';', ',', '。', '；', '，', '،', '؛', ':', '：']);
    let starts_low = title_text.starts_with(char::is_lowercase);
    let separated = separator > 0;
    if !separated && (!had_space || starts_low) {
        return None;
    }
    if size <= LONGEST_TITLE / 2 && (ends_open || separated) && !(separated && title_text.contains([';', '；'])) {
        return Some(heading);
    }
    if size <= LONGEST_TITLE && ends_open && separated {
        return Some(heading);
    }
    // Running text begins on the line of the number only behind a clear mark.
    let clear = separated || behind.starts_with(['\u{3000}', '\t']);
    clear.then_some(Heading { title: text.len(), body: Some(title), ..heading })
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ':' | '：' | '–' | '—' | '-' | '．' | ' ' | '\u{a0}' | '−')
}

/// A heading the format marks, without a known unit: `Preamble`, `Goal 4`, `目标 1`, `Goal 4. Education`, `Definitions`.
fn marked_heading(text: &str, language: &Language) -> Option<Heading> {
    if let Some(heading) = bare_word(text, language) {
        return Some(heading);
    }
    let unnumbered =
        Heading { unit: Unit::Heading, word: String::new(), number: None, label: 0..text.len(), title: 0, body: None };
    Some(numbered_by_any_word(text, language).unwrap_or(unnumbered))
}

/// A short heading of a word that no list holds and of digits, alone or with a title behind a separator.
fn numbered_by_any_word(text: &str, language: &Language) -> Option<Heading> {
    /// Longer words before the digits are a title that happens to hold a number.
    const LONGEST_WORD: usize = 30;
    const LARGEST: u32 = 300;
    let start = text.find(char::is_numeric)?;
    let sign = text.get(start..)?;
    let length: usize = sign.chars().take_while(|c| c.is_numeric()).map(char::len_utf8).sum();
    let value = numerals::digits(sign.get(..length)?).filter(|&value| value <= LARGEST)?;
    let word = text.get(..start)?.trim();
    let is_spaced = word.len() < start || language.heading_form == HeadingForm::Enclosed;
    let is_word = !word.is_empty()
        && word.chars().count() * 100 / language.density <= LONGEST_WORD
        && word.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '\u{a0}' | '-'));
    let behind = sign.get(length..)?;
    let separated = behind.trim_start_matches([' ', '\u{a0}', '\u{3000}']);
    let title = separated.trim_start_matches(|c: char| is_separator(c) || c == '\u{3000}');
    let is_ended = separated.is_empty() || separated.starts_with(is_separator);
    (is_spaced && is_word && is_ended).then(|| Heading {
        unit: Unit::Heading,
        word: word.to_owned(),
        number: Some((Number::plain(value), Numerals::Digits)),
        label: 0..start + length,
        title: text.len() - title.len(),
        body: None,
    })
}

/// `Preamble`, or `Annex` without a number.
fn bare_word(text: &str, language: &Language) -> Option<Heading> {
    /// Longer than any such word, in bytes; nearly all blocks are.
    const LONG: usize = 80;
    let bare = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '.' | '[' | ']'));
    let bare = (bare.len() < LONG).then(|| bare.to_lowercase())?;
    let heading =
        |unit| Heading { unit, word: bare.clone(), number: None, label: 0..text.len(), title: text.len(), body: None };
    if language.preamble.contains(&bare.as_str()) {
        return Some(heading(Unit::Preamble));
    }
    let is_annex = language.heading_words.iter().any(|&(word, unit)| unit == Unit::Annex && word == bare);
    is_annex.then(|| heading(Unit::Annex))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::model::{Lang, Span, VisibleText};

    fn check(lang: Lang, text: &str, expected: Option<(Unit, u32, u16, &str)>) {
        let block = Block {
            span: Span::new(0, text.len()),
            kind: BlockKind::Paragraph,
            indent: 0,
            visible: VisibleText::verbatim(text, Span::new(0, text.len())),
            emphasised: false,
            note_marks: Vec::new(),
        };
        let found = recognise(&block, lang::of(lang)).map(|heading| {
            let number = heading.number.map_or(Number::plain(0), |(number, _)| number);
            (heading.unit, number.value, number.insertion, &text[heading.title..])
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn headings_of_all_six_are_recognised() {
        check(Lang::En, "Article 5", Some((Unit::Article, 5, 1, "")));
        check(Lang::En, "ARTICLE XII. Use of terms", Some((Unit::Article, 12, 1, "Use of terms")));
        check(Lang::En, "Article 17 bis. Records", Some((Unit::Article, 17, 2, "Records")));
        check(Lang::En, "Chapter I: Purposes and Principles", Some((Unit::Chapter, 1, 1, "Purposes and Principles")));
        check(Lang::Fr, "Article premier", Some((Unit::Article, 1, 1, "")));
        check(Lang::Fr, "Première partie", Some((Unit::Part, 1, 1, "")));
        check(Lang::Es, "Artículo 1.º Objeto", Some((Unit::Article, 1, 1, "Objeto")));
        check(Lang::Ru, "Статья ХІ", Some((Unit::Article, 11, 1, "")));
        check(Lang::Ru, "Часть первая", Some((Unit::Part, 1, 1, "")));
        check(Lang::En, "Article twenty-first", Some((Unit::Article, 21, 1, "")));
        check(Lang::Fr, "Chapitre onzième", Some((Unit::Chapter, 11, 1, "")));
        check(Lang::Es, "Artículo undécimo", Some((Unit::Article, 11, 1, "")));
        check(Lang::Es, "Artículo vigésimo primero", Some((Unit::Article, 21, 1, "")));
        check(Lang::Ru, "Статья двадцать первая", Some((Unit::Article, 21, 1, "")));
        check(Lang::Ru, "Глава тринадцатая", Some((Unit::Chapter, 13, 1, "")));
        check(Lang::Zh, "A分节　总则", Some((Unit::Subsection, 1, 1, "总则")));
        check(Lang::Ar, "المادة الخامسة والعشرون بعد المائة", Some((Unit::Article, 125, 1, "")));
        check(Lang::Zh, "第一百一十一条", Some((Unit::Article, 111, 1, "")));
        check(Lang::Zh, "第十七条之二　记录", Some((Unit::Article, 17, 2, "记录")));
        check(Lang::Zh, "规则12　表决", Some((Unit::Article, 12, 1, "表决")));
        check(Lang::Zh, "原则三", Some((Unit::Article, 3, 1, "")));
        check(Lang::En, "Principle III", Some((Unit::Article, 3, 1, "")));
        check(Lang::Fr, "Projet d’article 3", Some((Unit::Article, 3, 1, "")));
        check(Lang::Ar, "المبدأ التوجيهي الثالث", Some((Unit::Article, 3, 1, "")));
        check(Lang::Ru, "Руководящее положение 3. Форма", Some((Unit::Article, 3, 1, "Форма")));
        check(Lang::Zh, "第 1 条 宗旨", Some((Unit::Article, 1, 1, "宗旨")));
        check(Lang::Zh, "第一章：宗旨及原则", Some((Unit::Chapter, 1, 1, "宗旨及原则")));
        check(Lang::Ar, "المادة الحادية عشرة", Some((Unit::Article, 11, 1, "")));
        check(Lang::Ar, "المادة 17 مكررا", Some((Unit::Article, 17, 2, "")));
        check(Lang::Ar, "الفصل الأول: مقاصد الهيئة ومبادئها", Some((Unit::Chapter, 1, 1, "مقاصد الهيئة ومبادئها")));
        check(Lang::Ar, "القسم ٢ - النطاق:", Some((Unit::Section, 2, 1, "النطاق:")));
        check(Lang::En, "Preamble", Some((Unit::Preamble, 0, 1, "")));
        check(Lang::En, "Option 2 bis", Some((Unit::Option, 2, 2, "")));
        check(Lang::En, "Alt. 1", Some((Unit::Option, 1, 1, "")));
        check(Lang::Fr, "Variante 2 bis", Some((Unit::Option, 2, 2, "")));
        check(Lang::Es, "Alternativa 1", Some((Unit::Option, 1, 1, "")));
        check(Lang::Ru, "Вариант 2 бис", Some((Unit::Option, 2, 2, "")));
        check(Lang::Zh, "备选案文2之二", Some((Unit::Option, 2, 2, "")));
        check(Lang::Ar, "الخيار 2 مكررا", Some((Unit::Option, 2, 2, "")));
        check(Lang::En, "Alternatives 1 and 2 are open.", None);
    }

    #[test]
    fn a_marked_heading_may_number_by_a_word_that_no_list_holds() {
        let number = |lang, text: &str| {
            marked_heading(text, lang::of(lang))
                .map(|heading| (heading.number.map_or(0, |(number, _)| number.value), text[heading.title..].to_owned()))
        };
        let check = |lang, text, value, title: &str| {
            assert_eq!(number(lang, text), Some((value, title.to_owned())), "{text}");
        };
        check(Lang::En, "Goal 4", 4, "");
        check(Lang::En, "Goal 4. Education", 4, "Education");
        check(Lang::Zh, "目标4", 4, "");
        check(Lang::Zh, "目标 4：教育", 4, "教育");
        check(Lang::Ar, "الهدف ٤", 4, "");
        check(Lang::Ru, "Цель 4 — Образование", 4, "Образование");
        check(Lang::En, "Report for 2024", 0, "Report for 2024");
        check(Lang::Zh, "2030年议程", 0, "2030年议程");
        check(Lang::Fr, "Budget pour les 12 mois", 0, "Budget pour les 12 mois");
    }

    #[test]
    fn references_at_the_start_of_a_sentence_are_no_headings() {
        check(Lang::En, "Article 5 applies to all Parties.", None);
        check(Lang::En, "Part of the proceeds shall be returned.", None);
        check(Lang::Zh, "第三条所述的措施应当公布。", None);
        check(Lang::Zh, "规则1所述的措施应当公布。", None);
        check(
            Lang::Ar,
            "المادة 5 من الاتفاقية تنص على أن تتعاون الدول الأطراف فيما بينها في هذا المجال وفقا لقوانينها.",
            None,
        );
        check(Lang::Es, "Parte de los bienes", None);
    }
}
