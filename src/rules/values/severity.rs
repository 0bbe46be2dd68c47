//! How sure it is that a difference of values is a defect.
//!
//! ```text
//!   30 for 60          in figures       error
//!   thirty for sixty   in words         warning
//!   30, or nothing     one side only    warning, or a note in words
//! ```
//!
//! Translations leave out small numbers and years, and put them in, freely: these are no defects by themselves.

use super::compare::Settled;
use crate::lang::values::{Decimal, Reading, Value};
use crate::model::{Lang, LangSet, LeafRole, Severity, Verdict};
use crate::rules::Context;

/// The two sides of a difference.
pub struct Sides<'a> {
    /// The versions that stand alone.
    pub odd: LangSet,
    /// Those that agree.
    pub agreeing: LangSet,
    /// What the odd ones lack.
    pub lacking: &'a [Value],
    /// What they have instead or besides.
    pub extra: &'a [Value],
}

/// How sure it is that a difference is a defect; `None` where it most likely is none.
pub fn severity(
    context: &Context<'_>,
    row: usize,
    versions: &[(Lang, Settled<'_>)],
    sides: &Sides<'_>,
) -> Option<Severity> {
    let &Sides { odd, agreeing, lacking, extra } = sides;
    let is_majority = Verdict::of(odd, agreeing) == Verdict::Majority;
    let heavy = |values: &[Value], langs: LangSet| values.iter().all(|value| is_heavy(versions, value, langs));
    if !lacking.is_empty() && lacking.len() == extra.len() {
        let is_sure = heavy(extra, odd) && heavy(lacking, agreeing);
        return match (is_sure, lacking.len()) {
            (true, 1..=2) if is_majority && is_comparable(context, row, odd) => Some(Severity::Error),
            (true, _) => Some(Severity::Warning),
            (false, 1) => Some(Severity::Warning),
            _ => Some(Severity::Note),
        };
    }
    if !is_majority || !is_comparable(context, row, odd) || stands_beside(context, row, sides) {
        return None;
    }
    // Small numbers are what translations most often put otherwise.
    let is_small = lacking
        .iter()
        .chain(extra)
        .all(|value| matches!(value, Value::Number(number) if number.as_whole().is_some_and(|value| value <= 2)));
    if is_small {
        return None;
    }
    let of = |values: &[Value], langs: LangSet, test: fn(&Reading, &Value) -> bool| {
        values.iter().all(|value| all_stating(versions, value, langs, test))
    };
    if lacking.is_empty() && of(extra, odd, is_word_of_few) {
        return None;
    }
    // *This year* for 2015, the year of an act beside its name: translations add years freely.
    if lacking.is_empty() && of(extra, odd, is_bare_year) {
        return Some(Severity::Note);
    }
    // A year may be left out where the text has told it before.
    if of(lacking, agreeing, is_year_of_month) && of(extra, odd, is_year_of_month) {
        return Some(Severity::Note);
    }
    let is_sure = heavy(lacking, agreeing) && heavy(extra, odd);
    Some(if is_sure { Severity::Warning } else { Severity::Note })
}

/// Whether a value is written in figures, or large, wherever these versions state it.
fn is_heavy(versions: &[(Lang, Settled<'_>)], value: &Value, langs: LangSet) -> bool {
    let stating = versions.iter().filter(|(lang, _)| langs.contains(*lang)).flat_map(|(_, items)| items);
    let mut readings =
        stating.filter(|(values, _, _)| values.contains(value)).map(|(_, reading, _)| reading).peekable();
    // A majority of two thirds is as sure in words.
    let is_share = matches!(value, Value::Pair(2.., ..=10));
    readings.peek().is_some() && readings.all(|reading| (is_share || !reading.is_in_words) && !reading.is_soft)
}

/// Whether a test holds wherever these versions state a value.
fn all_stating(
    versions: &[(Lang, Settled<'_>)],
    value: &Value,
    langs: LangSet,
    test: fn(&Reading, &Value) -> bool,
) -> bool {
    let items = versions.iter().filter(|(lang, _)| langs.contains(*lang)).flat_map(|(_, items)| items);
    items.filter(|(values, _, _)| values.contains(value)).all(|(_, reading, _)| test(reading, value))
}

/// A small number in words is often part of an idiom.
fn is_word_of_few(reading: &Reading, value: &Value) -> bool {
    reading.is_in_words && matches!(value, Value::Number(number) if number.as_whole().is_none_or(|value| value < 13))
}

fn is_bare_year(reading: &Reading, value: &Value) -> bool {
    let year = reading.date.filter(|date| date.month.is_none()).and_then(|date| date.year);
    let is_financial = matches!(value, Value::Pair(low, 1000..3000) if *low < 100);
    is_financial || year.is_some_and(|year| *value == Value::Number(Decimal::whole(u64::from(year))))
}

fn is_year_of_month(reading: &Reading, value: &Value) -> bool {
    let year = reading.date.filter(|date| date.month.is_some()).and_then(|date| date.year);
    year.is_some_and(|year| *value == Value::Number(Decimal::whole(u64::from(year))))
}

/// Whether the odd versions' text is the same in substance as the others', so that values can be missed in it.
pub fn is_comparable(context: &Context<'_>, row: usize, odd: LangSet) -> bool {
    let row = &context.alignment.rows[row];
    odd.iter().all(|lang| {
        let evidence = row.evidence[lang];
        (-2.6..3.6).contains(&evidence.length_deviation) && evidence.content > -2.0
    }) && row.role != LeafRole::TableCell
}

/// Whether what a version lacks, or has too much, stands in its row before or behind.
fn stands_beside(context: &Context<'_>, row: usize, sides: &Sides<'_>) -> bool {
    let states = |row: usize, lang: Lang, value: &Value| {
        context.values(row, lang).iter().any(|(_, reading)| reading.values.contains(value))
    };
    let beside = [row.checked_sub(1), Some(row + 1)];
    let (Some(odd), Some(other)) = (sides.odd.iter().next(), sides.agreeing.iter().next()) else { return false };
    beside.into_iter().flatten().any(|near| {
        sides.lacking.iter().any(|value| states(near, odd, value) && !states(near, other, value))
            || sides.extra.iter().any(|value| states(near, other, value) && !states(near, odd, value))
    })
}
