//! Addresses as each language writes them: `article 12, paragraph 2 (b)`, `第十二条第二款第（二）项`.

use super::super::numerals::chinese_form;
use super::words::{PointSigns, ReferenceUnit};
use crate::lang::{self, Language};
use crate::model::label::latin_multiplicative;
use crate::model::{Address, Lang, Number, Step, Unit};

/// An address in the words of a language, or `None` where it has a step that no reference can name
/// (a recital, a footnote, a step without a number).
pub fn write(lang: Lang, address: &Address) -> Option<String> {
    let language = lang::of(lang);
    let mut groups: Vec<String> = Vec::new();
    for (index, step) in address.steps.iter().enumerate() {
        let number = step.number?;
        if step.unit == Unit::Point {
            let depth = address.steps[..index].iter().rev().take_while(|other| other.unit == Unit::Point).count() + 1;
            push_point(language, number, depth, &mut groups);
        } else {
            groups.push(group(language, unit(step)?, number)?);
        }
    }
    let printed = language.references.printed;
    if !printed.large_first {
        groups.reverse();
    }
    (!groups.is_empty()).then(|| groups.join(printed.between))
}

fn unit(step: &Step) -> Option<ReferenceUnit> {
    Some(match step.unit {
        Unit::Annex => ReferenceUnit::Annex,
        Unit::Book => ReferenceUnit::Book,
        Unit::Part => ReferenceUnit::Part,
        Unit::Chapter => ReferenceUnit::Chapter,
        Unit::Section => ReferenceUnit::Section,
        Unit::Article => ReferenceUnit::Article,
        Unit::Paragraph => ReferenceUnit::Paragraph,
        _ => return None,
    })
}

fn word(language: &Language, unit: ReferenceUnit) -> Option<&'static str> {
    language.references.units.iter().find(|(_, word)| word.unit == unit).map(|(form, _)| *form)
}

fn group(language: &Language, unit: ReferenceUnit, number: Number) -> Option<String> {
    let word = word(language, unit)?;
    let insertion = insertion(language, number);
    if language.references.printed.points != PointSigns::Chinese {
        return Some(format!("{word} {}{insertion}", number.value));
    }
    let value = chinese_form(number.value);
    Some(if unit == ReferenceUnit::Annex { format!("{word}{value}") } else { format!("第{value}{word}{insertion}") })
}

/// The word for *bis* and the like behind a number; empty for a plain number.
pub(in crate::lang) fn insertion(language: &Language, number: Number) -> String {
    if number.insertion < 2 {
        return String::new();
    }
    // Drafts write `alt` in Latin letters in all languages.
    if number.insertion >= Number::ALTERNATIVE {
        return format!(" {}", latin_multiplicative(number.insertion));
    }
    if language.references.printed.points == PointSigns::Chinese {
        return format!("之{}", chinese_form(u32::from(number.insertion)));
    }
    let own = language.insertions.iter().find(|(form, value)| *value == number.insertion && !form.contains(' '));
    match own.filter(|_| !language.references.printed.latin_insertions) {
        Some((form, _)) => format!(" {form}"),
        None => format!(" {}", latin_multiplicative(number.insertion)),
    }
}

/// A point stands behind the sign of the unit around it, or is a group of its own.
fn push_point(language: &Language, number: Number, depth: usize, groups: &mut Vec<String>) {
    let sign = point_sign(language, number, depth);
    let is_chinese = language.references.printed.points == PointSigns::Chinese;
    match groups.last_mut() {
        // Below 目 there is no word for a unit.
        Some(group) if is_chinese && depth > 2 => group.push_str(&sign),
        _ if is_chinese => groups.push(sign),
        Some(group) => *group = format!("{group} {sign}"),
        None => groups.push(format!("{} {sign}", word(language, ReferenceUnit::Point).unwrap_or_default())),
    }
}

/// The sign of a point so many points deep, from 1: `(b)`, `ii)`, `'2'`, `第（二）项`.
pub(in crate::lang) fn point_sign(language: &Language, number: Number, depth: usize) -> String {
    let insertion = insertion(language, number);
    let is_roman = depth.is_multiple_of(2);
    match language.references.printed.points {
        PointSigns::Chinese if depth == 1 => format!("第（{}）项{insertion}", chinese_form(number.value)),
        PointSigns::Chinese if depth == 2 => format!("第{}目{insertion}", number.value),
        PointSigns::Chinese => format!("({})", number.value),
        PointSigns::Abjad if is_roman => format!("'{}'{insertion}", number.value),
        PointSigns::Abjad => format!("({}){insertion}", abjad(number.value)),
        PointSigns::Bracketed => format!("({}{insertion})", latin(number.value, is_roman)),
        PointSigns::HalfBracketed => format!("{}{insertion})", latin(number.value, is_roman)),
    }
}

fn latin(value: u32, is_roman: bool) -> String {
    let step = Step { unit: Unit::Point, number: Some(Number::plain(value)), level: if is_roman { 2 } else { 1 } };
    let label = Address { steps: vec![step], part: crate::model::Part::Whole }.label();
    label.trim_matches(['(', ')']).to_owned()
}

fn abjad(value: u32) -> String {
    let letters: Vec<char> = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".chars().collect();
    match value.checked_sub(1).map(|index| index as usize) {
        Some(index) if index / letters.len() < 3 => {
            std::iter::repeat_n(letters[index % letters.len()], index / letters.len() + 1).collect()
        }
        _ => value.to_string(),
    }
}
