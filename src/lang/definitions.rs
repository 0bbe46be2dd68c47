//! Where a provision defines a term, and which.
//!
//! ```text
//!   (a) “Aquifer” shall mean …             en   quotation marks and a verb of definition
//!   a) L’expression « aquifère » désigne … fr
//!   (أ) يقصد بتعبير "طبقة …" كتلة …         ar   the verb comes first
//!   f. Material Licenciado es obra …       es   a copula defines only among other definitions
//! ```

use std::ops::Range;

use super::function_words::{self, WordKind};
use super::{stems, words};
use crate::model::Lang;

/// The term that a provision defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its bytes in the text.
    pub term: Range<usize>,
    /// Whether the words can be read in no other way: a verb of definition rather than a copula or a colon.
    pub is_sure: bool,
    /// Whether quotation marks stand around it.
    pub is_quoted: bool,
}

/// How many words may stand before the verb of a definition.
const REACH: usize = 16;
/// A term that is longer than this many words is a sentence.
const LONGEST: usize = 10;

/// The term that a text defines in its first words.
pub fn definition(lang: Lang, text: &str) -> Option<Definition> {
    let text = beginning(text);
    let ranges: Vec<Range<usize>> = stems::word_ranges(text).into_iter().take(3 * REACH).collect();
    let words: Vec<String> = ranges.iter().take(reach(lang)).map(|range| folded(text, range)).collect();
    let begin = lead(lang, &words);
    let leads = |quoted: &Range<usize>| ranges.iter().take_while(|range| range.end <= quoted.start).count() <= begin;
    let quoted = quotations(text).into_iter().next().filter(leads);
    if let Some(term) = quoted {
        let inside = |at: &Range<usize>| term.start <= at.start && at.end <= term.end;
        let behind = ranges.iter().position(|range| range.start >= term.end).unwrap_or(ranges.len());
        let verb = verb(lang, text, &ranges, &words, |index| !inside(&ranges[index]) && index < behind + 6);
        let is_short = ranges.iter().filter(|range| inside(range)).count() <= limit(lang);
        return verb.filter(|_| is_short).map(|(_, is_sure)| Definition { term, is_sure, is_quoted: true });
    }
    let (at, is_sure) = verb(lang, text, &ranges, &words, |index| index > begin)?;
    let start = ranges.get(begin)?.start;
    let articles = ranges
        .iter()
        .zip(&words)
        .skip(begin)
        .take_while(|(range, word)| range.end < at && function_words::kind(lang, word) == WordKind::Link);
    let begin = begin + articles.count();
    let start = ranges.get(begin).map_or(start, |range| if range.start < at { range.start } else { start });
    let term = trimmed(lang, text, start..at);
    let inside = ranges.iter().zip(&words).filter(|(range, _)| term.start <= range.start && range.end <= term.end);
    let count = inside.clone().count();
    // “You” may be defined; a longer phrase with such a word is a sentence, unless it is written as a name.
    let is_phrase = |(range, word): (&Range<usize>, &String)| {
        let is_name = text.get(range.clone()).is_some_and(|word| word.starts_with(char::is_uppercase));
        function_words::kind(lang, word) == WordKind::Bar && !is_name
    };
    let is_term = count > 0
        && count <= limit(lang)
        && (count == 1 || !inside.clone().any(is_phrase))
        && !text.get(term.clone())?.contains([',', '،', '，', ';', '؛', '.']);
    is_term.then_some(Definition { term, is_sure, is_quoted: false })
}

/// Whether a sentence begins behind this text, so that any word has a capital there.
pub fn begins_sentence(before: &str) -> bool {
    let before =
        before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '“' | '«' | '"' | '(' | '*' | '_' | '['));
    before
        .chars()
        .next_back()
        .is_none_or(|c| matches!(c, '.' | ':' | ';' | '?' | '!' | ')' | '#' | '-' | '–' | '—' | '>'))
}

/// As much of a text as a definition needs.
fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(400).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

/// What stands in quotation marks, without them.
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, c) in text.char_indices() {
        match open {
            Some((close, start)) if c == close => {
                let inside = text.get(start..at).unwrap_or("");
                let begin = start + (inside.len() - inside.trim_start().len());
                found.push(begin..begin + inside.trim().len());
                open = None;
            }
            // An inner quotation belongs to the outer one.
            Some(_) => {}
            None => open = closing(c).map(|close| (close, at + c.len_utf8())),
        }
    }
    found.retain(|range| !range.is_empty());
    found
}

const fn closing(open: char) -> Option<char> {
    Some(match open {
        '“' | '„' => '”',
        '«' => '»',
        '"' => '"',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

fn folded(text: &str, range: &Range<usize>) -> String {
    words::fold(text.get(range.clone()).unwrap_or("")).trim().to_owned()
}

/// How many words may stand before the verb: of Chinese each character is a word.
const fn reach(lang: Lang) -> usize {
    if matches!(lang, Lang::Zh) { 2 * REACH } else { REACH }
}

const fn limit(lang: Lang) -> usize {
    if matches!(lang, Lang::Zh) { 2 * LONGEST } else { LONGEST }
}

/// How many words lead to the term: *the term*, *l’expression*, *يقصد بتعبير*.
fn lead(lang: Lang, words: &[String]) -> usize {
    let known: &[&str] = match lang {
        Lang::En => &["the", "term", "expression"],
        Lang::Fr => &["le", "l", "terme", "expression", "on", "entend", "par", "les", "termes"],
        Lang::Es => &["el", "la", "los", "por", "termino", "expresion", "terminos"],
        Lang::Ru => &["термин", "выражение", "под", "понятие"],
        Lang::Zh => &["用", "语"],
        Lang::Ar => {
            &["يقصد", "تقصد", "يراد", "تعبير", "بتعبير", "مصطلح", "بمصطلح", "يعني", "تعني", "بعباره", "عباره", "كلمه"]
        }
    };
    // An article alone leads nowhere: it belongs to the term.
    let count = words.iter().take(5).take_while(|word| known.contains(&word.as_str())).count();
    if count == 1 && words.first().is_some_and(|word| word.chars().count() <= 3) && lang != Lang::Ru {
        0
    } else {
        count
    }
}

/// Where the verb of a definition begins, the first sure one before the first copula or colon.
fn verb(
    lang: Lang,
    text: &str,
    ranges: &[Range<usize>],
    words: &[String],
    may_stand: impl Fn(usize) -> bool,
) -> Option<(usize, bool)> {
    let (sure, weak) = verbs(lang);
    let reach = reach(lang);
    let first = |list: &[&str]| {
        (0..words.len()).find(|&index| {
            list.contains(&words[index].as_str())
                && may_stand(index)
                && !(lang == Lang::Zh && words.get(index + 1).is_some_and(|next| NO_MEANING.contains(next.as_str())))
        })
    };
    if let Some(index) = first(sure) {
        return Some((ranges[index].start, true));
    }
    let copula = first(weak).map(|index| ranges[index].start);
    let colon = text.char_indices().find(|(_, c)| matches!(c, ':' | '：')).map(|(at, _)| at);
    let colon = colon.filter(|&at| ranges.iter().take(reach).filter(|range| range.end <= at).count() < reach);
    let at = match (copula, colon) {
        (Some(copula), Some(colon)) => Some(copula.min(colon)),
        (one, other) => one.or(other),
    };
    at.map(|at| (at, false))
}

/// Behind these characters 指 is part of another word: 指定, 指示.
const NO_MEANING: &str = "定示南导挥标控责派令出明";

/// Verbs that define, and copulas that may; folded.
const fn verbs(lang: Lang) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        Lang::En => (&["means", "mean"], &["is", "are"]),
        Lang::Fr => (
            &["designe", "designent", "signifie", "signifient", "entend", "entendent"],
            &["est", "sont", "rapporte", "rapportent"],
        ),
        Lang::Es => (
            &["entendera", "entenderan", "entiende", "entienden", "significa", "significan", "designa", "designan"],
            &["es", "son"],
        ),
        Lang::Ru => (&["означает", "означают", "понимается", "понимаются", "обозначает"], &["это", "является"]),
        Lang::Zh => (&["指"], &["为"]),
        Lang::Ar => (&["تعني", "يعني", "يقصد", "تقصد", "يراد"], &["هو", "هي", "هم"]),
    }
}

/// A term without the auxiliaries, colons and glosses behind it.
fn trimmed(lang: Lang, text: &str, range: Range<usize>) -> Range<usize> {
    let auxiliaries: &[&str] = match lang {
        Lang::En => &["shall"],
        Lang::Fr => &["se", "s’", "s'"],
        Lang::Es => &["se"],
        Lang::Zh => &["系", "是", "意", "应"],
        Lang::Ru | Lang::Ar => &[],
    };
    let mut term = text.get(range.clone()).unwrap_or("");
    loop {
        let shorter = term.trim_end_matches(ends_no_term);
        let shorter = auxiliaries.iter().find_map(|auxiliary| {
            let rest = shorter.strip_suffix(auxiliary)?;
            (lang == Lang::Zh || rest.ends_with(char::is_whitespace)).then_some(rest)
        });
        let shorter = shorter.unwrap_or(term.trim_end_matches(ends_no_term));
        let shorter = without_gloss(shorter);
        if shorter.len() == term.len() {
            return range.start..range.start + term.len();
        }
        term = shorter;
    }
}

/// Colons, dashes, and the quotation mark of a term whose first one lies before it.
fn ends_no_term(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '：' | '-' | '–' | '—' | '”' | '»' | '"' | '」')
}

/// A term without the brackets behind it: 演绎作品(Adapted Material).
fn without_gloss(term: &str) -> &str {
    match term.rfind(['(', '（']) {
        Some(open) if open > 0 && term.ends_with([')', '）']) => term.get(..open).unwrap_or(term).trim_end(),
        _ => term,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, text: &str, expected: Option<(&str, bool)>) {
        let found = definition(lang, text);
        assert_eq!(found.as_ref().map(|found| (&text[found.term.clone()], found.is_sure)), expected, "{text}");
    }

    #[test]
    fn defined_terms_are_read_in_six_languages() {
        check(Lang::En, "“Aquifer State” shall mean a State Party", Some(("Aquifer State", true)));
        check(Lang::En, "Adapter's License means the license You apply", Some(("Adapter's License", true)));
        check(Lang::Fr, "L’expression « zone de recharge » désigne la zone", Some(("zone de recharge", true)));
        check(Lang::Fr, "Œuvre sous licence signifie œuvre littéraire", Some(("Œuvre sous licence", true)));
        check(Lang::Fr, "Le terme « prélèvement » s’entend du fait", Some(("prélèvement", true)));
        check(Lang::Fr, "Vous (preneur de licence) se rapporte à tout individu", Some(("Vous", false)));
        check(Lang::Es, "Por “extracción” se entenderá la toma", Some(("extracción", true)));
        check(Lang::Es, "Material Adaptado es aquel material", Some(("Material Adaptado", false)));
        check(Lang::Ru, "«забор» означает изъятие", Some(("забор", true)));
        check(Lang::Ru, "Лицензиар означает физическое лицо", Some(("Лицензиар", true)));
        check(Lang::Zh, "“含水层”系指储存水", Some(("含水层", true)));
        check(Lang::Zh, "演绎作品(Adapted Material)： 指受到保护的", Some(("演绎作品", true)));
        check(Lang::Ar, "يقصد بتعبير \"الغلة المستدامة\" حجم المياه", Some(("الغلة المستدامة", true)));
        check(Lang::Ar, "المرخِّص: هو الفرد", Some(("المرخِّص", false)));
    }

    #[test]
    fn other_provisions_define_nothing() {
        check(Lang::En, "Each Party shall take all appropriate measures by all means.", None);
        check(Lang::Zh, "缔约方会议应指定一个秘书处。", None);
        check(Lang::Ru, "", None);
    }

    #[test]
    fn quotations_are_found_by_their_marks() {
        let text = "“a” «b» \"c\" 「d」 «e";
        let found: Vec<&str> = quotations(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["a", "b", "c", "d"]);
    }
}
