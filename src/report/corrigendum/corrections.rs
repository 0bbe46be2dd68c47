//! The words that have to change, where the findings determine them: the majority is known, the odd
//! version's words are known, and what the others say can be said in its language.
//!
//! ```text
//!   odd words ──rewritten──▶ proposals ──read again──▶ one says what the others say: the correction
//! ```
//!
//! A proposal that does not read as what the agreeing versions read as is no correction, and two
//! proposals that do are none either.

use std::collections::BTreeSet;

use crate::lang::references::{self, Reference, Sign};
use crate::lang::scripts::{look_alike, script};
use crate::lang::values::{self, Value};
use crate::lang::{self, rewrite};
use crate::model::{Lang, LocatedFinding, Place, Verdict};

/// What is to be done to a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// Put the second wording for the first.
    Replace(String, String),
    /// Take the words away.
    Delete(String),
    /// Put the words in square brackets.
    Enclose(String),
}

type Method = fn(&LocatedFinding, &Place) -> Option<Correction>;

/// How findings of a rule are corrected; rules that are not here leave the words to a person.
const METHODS: [(&str, Method); 10] = [
    ("N001", value),
    ("N002", value),
    ("N003", value),
    ("N004", value),
    ("R001", reference),
    ("S005", label),
    ("B001", brackets),
    ("U001", look_alike_letter),
    ("U003", invisible),
    ("U004", invisible),
];

/// The correction of a version that stands alone, where the finding determines one.
pub fn correction(located: &LocatedFinding, lang: Lang) -> Option<Correction> {
    let finding = &located.finding;
    let method = METHODS.iter().find(|(rule, _)| *rule == finding.rule)?.1;
    let mut own = located.places.iter().filter(|place| place.lang == lang && !place.text.trim().is_empty());
    let place = own.next().filter(|_| own.next().is_none())?;
    if finding.verdict == Verdict::Split || !finding.languages.contains(lang) {
        return None;
    }
    method(located, place).filter(|correction| !matches!(correction, Correction::Replace(old, new) if old == new))
}

/// The places of the versions that agree; `None` where one of them is without words.
fn agreeing(located: &LocatedFinding) -> Option<Vec<&Place>> {
    let places: Vec<&Place> =
        located.places.iter().filter(|place| located.finding.agreeing.contains(place.lang)).collect();
    (!places.is_empty() && places.iter().all(|place| !place.text.trim().is_empty())).then_some(places)
}

/// The one thing that all of some readings are.
fn unanimous<T: PartialEq>(readings: impl IntoIterator<Item = T>) -> Option<T> {
    let mut readings = readings.into_iter();
    let first = readings.next()?;
    readings.all(|other| other == first).then_some(first)
}

fn read_values(lang: Lang, text: &str) -> BTreeSet<Value> {
    values::read(lang, text).into_iter().flat_map(|reading| reading.values).collect()
}

fn value(located: &LocatedFinding, place: &Place) -> Option<Correction> {
    let others = agreeing(located)?;
    let wanted = unanimous(others.iter().map(|other| read_values(other.lang, &other.text)))?;
    let words = lang::of(place.lang).values;
    let mut proposals: Vec<String> = Vec::new();
    // A symbol is written alike everywhere.
    proposals.extend(unanimous(others.iter().map(|other| other.text.clone())).filter(|text| text.is_ascii()));
    match wanted.first().filter(|_| wanted.len() == 1)? {
        Value::Number(number) => {
            let figures = number.to_string().replace(',', "");
            let other_words = rewrite::with_other_words(&place.text, words).into_iter();
            let mut fitting = other_words.filter(|proposal| read_values(place.lang, proposal) == wanted);
            // Of two ways to say it a person has to choose.
            proposals.extend(fitting.next().filter(|_| fitting.next().is_none()));
            proposals.extend(rewrite::with_number(&place.text, &figures, words));
        }
        Value::Month(month) => {
            proposals.extend(rewrite::with_month(&place.text, *month, words));
            // Where months have no names they are numbers before a sign.
            let sign = place.text.chars().next_back().map_or(0, char::len_utf8);
            let (number, sign) = place.text.split_at(place.text.len() - sign);
            let figures = rewrite::with_number(number, &month.to_string(), words);
            proposals.extend(figures.map(|number| format!("{number}{sign}")));
        }
        _ => {}
    }
    let fits = |proposal: &String| read_values(place.lang, proposal) == wanted;
    // The language's own writing is put before the common one.
    proposals.into_iter().rev().find(fits).map(|new| Correction::Replace(place.text.clone(), new))
}

fn read_references(lang: Lang, text: &str) -> Vec<Reference> {
    references::read(lang, text).into_iter().map(|(_, reference)| reference).collect()
}

/// Whether two texts refer to the same provisions. Letters have several readings, of which one must be shared.
fn refer_alike(one: &[Reference], other: &[Reference]) -> bool {
    let same_sign = |(a, b): (&Sign, &Sign)| {
        a.insertion == b.insertion && a.readings.iter().any(|reading| b.readings.contains(reading))
    };
    let same = |a: &Reference, b: &Reference| {
        a.signs.len() == b.signs.len() && !a.signs.is_empty() && a.signs.iter().zip(&b.signs).all(same_sign)
    };
    let within = |some: &[Reference], all: &[Reference]| some.iter().all(|a| all.iter().any(|b| same(a, b)));
    !one.is_empty() && one.len() == other.len() && within(one, other) && within(other, one)
}

fn reference(located: &LocatedFinding, place: &Place) -> Option<Correction> {
    let read: Vec<Vec<Reference>> =
        agreeing(located)?.iter().map(|other| read_references(other.lang, &other.text)).collect();
    let (wanted, rest) = read.split_first()?;
    if !rest.iter().all(|other| refer_alike(wanted, other)) {
        return None;
    }
    let numbers: BTreeSet<u32> =
        wanted.iter().flat_map(|reference| &reference.signs).flat_map(|sign| sign.readings.iter().copied()).collect();
    let mut found: Option<String> = None;
    for range in rewrite::signs(&place.text) {
        let sign = &place.text[range.clone()];
        let proposals = numbers.iter().flat_map(|number| rewrite::in_the_writing_of(sign, *number));
        let whole = proposals.map(|new| format!("{}{new}{}", &place.text[..range.start], &place.text[range.end..]));
        let fits = |text: &String| refer_alike(wanted, &read_references(place.lang, text));
        if let Some(new) = whole.into_iter().find(fits)
            && found.replace(new).is_some()
        {
            return None;
        }
    }
    Some(Correction::Replace(place.text.clone(), found?))
}

/// The label as printed, rewritten for the number most versions have.
fn label(located: &LocatedFinding, place: &Place) -> Option<Correction> {
    let step = located.finding.address.steps.last()?;
    let number = step.number.filter(|number| number.insertion < 2)?;
    let old = place.text.split_whitespace().next()?;
    let range = rewrite::signs(old).into_iter().next().filter(|_| rewrite::signs(old).len() == 1)?;
    let new = rewrite::in_the_writing_of(&old[range.clone()], number.value).into_iter().next()?;
    Some(Correction::Replace(old.to_owned(), format!("{}{new}{}", &old[..range.start], &old[range.end..])))
}

fn bracket_signs(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '[' | ']')).collect()
}

/// A whole text that is bracketed elsewhere, or one bracket that is missing at an end.
fn brackets(located: &LocatedFinding, place: &Place) -> Option<Correction> {
    let others = agreeing(located)?;
    let wanted = unanimous(others.iter().map(|other| bracket_signs(&other.text)))?;
    let own = bracket_signs(&place.text);
    let all = |test: fn(&str) -> bool| others.iter().all(|other| test(other.text.trim()));
    let (opens, closes) = (all(|text| text.starts_with('[')), all(|text| text.ends_with(']')));
    if own.is_empty() && wanted == "[]" && opens && closes {
        return Some(Correction::Enclose(place.text.clone()));
    }
    let proposal = if closes && format!("{own}]") == wanted {
        format!("{}]", place.text)
    } else if opens && format!("[{own}") == wanted {
        format!("[{}", place.text)
    } else {
        return None;
    };
    Some(Correction::Replace(place.text.clone(), proposal))
}

/// A word in two scripts, in the one of its other letters.
fn look_alike_letter(_: &LocatedFinding, place: &Place) -> Option<Correction> {
    let scripts: Vec<_> = place.text.chars().filter_map(script).collect();
    let count = |wanted| scripts.iter().filter(|own| **own == wanted).count();
    let main = *scripts.iter().max_by_key(|own| count(**own))?;
    if 2 * count(main) <= scripts.len() {
        return None;
    }
    let turn = |c: char| if script(c).is_some_and(|own| own != main) { look_alike(c, main) } else { Some(c) };
    Some(Correction::Replace(place.text.clone(), place.text.chars().map(turn).collect::<Option<String>>()?))
}

/// Characters that nobody sees are named by their number.
fn invisible(_: &LocatedFinding, place: &Place) -> Option<Correction> {
    let is_visible = |c: char| c.is_alphanumeric() || c.is_ascii_punctuation();
    if place.text.chars().any(is_visible) {
        return None;
    }
    let names: Vec<String> = place.text.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    Some(Correction::Delete(names.join(" ")))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::{LangSet, Number, Position, Step, Unit};
    use crate::report::common::tests::hostile;

    /// A finding on the first version, with the words of it and of those that agree.
    fn check(rule: &'static str, words: &[(Lang, &str)], expected: Option<Correction>) {
        let mut located = hostile().findings.remove(0);
        let position = Position { line: 1, column: 1 };
        let place = |&(lang, text): &(Lang, &str)| Place {
            lang,
            path: PathBuf::new(),
            start: position,
            end: position,
            byte_start: 0,
            byte_end: 0,
            text: text.to_owned(),
            before: String::new(),
            after: String::new(),
        };
        located.places = words.iter().map(place).collect();
        located.finding.rule = rule;
        located.finding.languages = LangSet::only(words[0].0);
        located.finding.agreeing = words[1..].iter().map(|(lang, _)| *lang).collect();
        located.finding.address.steps = vec![Step { unit: Unit::Paragraph, number: Some(Number::plain(4)), level: 0 }];
        assert_eq!(correction(&located, words[0].0), expected, "{words:?}");
    }

    fn replace(old: &str, new: &str) -> Option<Correction> {
        Some(Correction::Replace(old.to_owned(), new.to_owned()))
    }

    #[test]
    fn values_are_rewritten_in_the_odd_version() {
        use Lang::{Ar, En, Es, Fr, Ru, Zh};
        check("N001", &[(Zh, "10 000"), (En, "1,000"), (Es, "1.000"), (Ru, "1 000")], replace("10 000", "1 000"));
        check("N001", &[(Es, "1,25"), (Ar, "12,5"), (En, "12.5")], replace("1,25", "12,5"));
        check("N001", &[(En, "three"), (Fr, "deux"), (Zh, "二")], replace("three", "two"));
        check("N002", &[(Fr, "juin"), (En, "January"), (Ru, "января")], replace("juin", "janvier"));
        let symbols = [(Ru, "A/CONF.241/L.3/Rev.2"), (En, "A/CONF.241/L.3/Rev.1"), (Fr, "A/CONF.241/L.3/Rev.1")];
        check("N004", &symbols, replace(symbols[0].1, symbols[1].1));
        check("N001", &[(Ru, "шестьдесят"), (En, "thirty"), (Fr, "trente")], replace("шестьдесят", "тридцать"));
        check("N001", &[(Ru, "сорок"), (En, "thirty"), (Fr, "trente")], None);
        check("N001", &[(Es, "quincuagésimo"), (En, "sixtieth"), (Zh, "六十")], replace("quincuagésimo", "sexagésimo"));
        check(
            "N001",
            &[(Ar, "مائة وثمانين"), (En, "one hundred and twenty"), (Fr, "cent vingt")],
            replace("مائة وثمانين", "مائة وعشرين"),
        );
        check("N002", &[(Zh, "十月"), (En, "September"), (Fr, "septembre")], replace("十月", "九月"));
        check("N002", &[(Fr, "juin"), (En, "January"), (Zh, "1月")], replace("juin", "janvier"));
        check("N001", &[(En, "30"), (Fr, "90"), (Es, "60")], None);
    }

    #[test]
    fn references_are_rewritten_in_the_odd_version() {
        use Lang::{Ar, En, Es, Fr, Ru, Zh};
        check(
            "R001",
            &[
                (Fr, "alinéa c) du paragraphe 3 de l’article 9"),
                (Zh, "第九条第三款第（二）项"),
                (Es, "artículo 9, párrafo 3 b)"),
            ],
            replace("alinéa c) du paragraphe 3 de l’article 9", "alinéa b) du paragraphe 3 de l’article 9"),
        );
        check(
            "R001",
            &[(Zh, "第二十二条第三款"), (Ar, "الفقرة 3 من المادة 21"), (En, "article 21, paragraph 3")],
            replace("第二十二条第三款", "第二十一条第三款"),
        );
        check(
            "R001",
            &[(Ru, "пункта 1 a) и b)"), (Zh, "第二款第（一）项和第（二）项"), (En, "paragraph 2 (a) and (b)")],
            replace("пункта 1 a) и b)", "пункта 2 a) и b)"),
        );
    }

    #[test]
    fn marks_and_letters_are_put_right() {
        use Lang::{En, Fr, Ru};
        check("S005", &[(Fr, "5. Chaque Partie"), (En, "4. Each Party")], replace("5.", "4."));
        let text = |text: &str| Some(Correction::Enclose(text.to_owned()));
        check("B001", &[(Ru, "4. Текст"), (En, "[4. Text]"), (Fr, "[4. Texte]")], text("4. Текст"));
        check("B001", &[(En, "[, a [b]"), (Fr, "[, a [b]]"), (Ru, "[, a [b]]")], replace("[, a [b]", "[, a [b]]"));
        check("U001", &[(En, "P\u{430}rties")], replace("P\u{430}rties", "Parties"));
        check("U004", &[(Fr, "\u{200b}")], Some(Correction::Delete("U+200B".to_owned())));
        check("F001", &[(Fr, "x"), (En, "y"), (Ru, "z")], None);
    }
}
