//! Differences of values as findings: the values as a reader would say them, and where they stand.

use super::compare::{Difference, Matter, Settled, settled};
use crate::lang::values::{Date, Decimal, Measure, Reading, Value};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The findings of a rule: the differences that are about its matter.
pub fn findings(context: &Context<'_>, rule: &Rule, matter: Matter) -> Vec<Finding> {
    let about = context.differences.iter().filter(|difference| difference.matter == matter);
    about.map(|found| report(context, rule, found)).collect()
}

fn report(context: &Context<'_>, rule: &Rule, found: &Difference) -> Finding {
    let versions = settled(context, found.row);
    let row = &context.alignment.rows[found.row];
    let in_words = |values: &[Value], langs: LangSet| -> Vec<Argument> {
        let mut shown: Vec<Message> = values.iter().map(|value| in_words(&versions, value, values, langs)).collect();
        shown.dedup();
        // The day and the year of a date lie apart in a list in order.
        if shown.len() <= MOST_SHOWN {
            let all = std::mem::take(&mut shown);
            all.into_iter().for_each(|one| {
                if !shown.contains(&one) {
                    shown.push(one)
                }
            });
        }
        shown.into_iter().map(Argument::Words).collect()
    };
    let (lacking, extra) = (in_words(&found.lacking, found.agreeing), in_words(&found.extra, found.odd));
    let sides = (found.odd, found.agreeing, context.alignment.langs);
    let message = phrases::contrast(CONTRAST, sides, lacking, extra).place(&row.address);
    let evidence = evidence(context, found, &versions);
    let mut finding = finding(rule, &row.address, found.odd, found.agreeing, message, evidence);
    finding.severity = finding.severity.min(found.severity);
    finding
}

/// The sentences about values that differ.
pub const CONTRAST: phrases::Contrasts = phrases::Contrasts { swap: "N-swap", lacking: "N-lacking", extra: "N-extra" };

/// Longer lists are not looked through for what they say twice.
const MOST_SHOWN: usize = 20;

/// A value as a reader would say it in its place: with its date, or with what it counts.
fn in_words(versions: &[(Lang, Settled<'_>)], value: &Value, beside: &[Value], langs: LangSet) -> Message {
    let of = versions.iter().filter(|(lang, _)| langs.contains(*lang)).flat_map(|(_, items)| items);
    let stating: Vec<&Reading> =
        of.filter(|(values, _, _)| values.contains(value)).map(|(_, reading, _)| *reading).collect();
    // Of two dates in the same year the one is meant of which more is told.
    let told = |date: &Date| {
        let day = date.day.map(|day| Value::Number(Decimal::whole(u64::from(day))));
        let parts = [day, date.month.map(Value::Month)];
        parts.into_iter().flatten().filter(|part| beside.contains(part)).count()
    };
    let dates = stating.iter().filter_map(|reading| reading.date);
    if let Some(date) = dates.rev().max_by_key(told) {
        return dated(date);
    }
    match stating.iter().find_map(|reading| reading.measure) {
        Some(measure) => measured(value, measure),
        None => said(value),
    }
}

/// A value by itself.
pub fn said(value: &Value) -> Message {
    match value {
        Value::Month(month) => Message::new("N-month").count("month", usize::from(*month)),
        Value::Number(number) => Message::new("N-value").with("value", Argument::Figure(number.to_string())),
        value => Message::new("N-value").text("value", value.to_string()),
    }
}

/// A number with what it counts.
pub fn measured(value: &Value, measure: Measure) -> Message {
    Message::new("N-measured").with("value", Argument::Figure(value.to_string())).case("measure", measure.name())
}

/// A date, as far as it is stated.
fn dated(date: Date) -> Message {
    let id = match (date.day, date.month, date.year) {
        (Some(_), Some(_), Some(_)) => "N-day-month-year",
        (Some(_), Some(_), None) => "N-day-month",
        (None, Some(_), Some(_)) => "N-month-year",
        (None, Some(_), None) => "N-month",
        (Some(_), None, Some(_)) => "N-day-year",
        (Some(_), None, None) => "N-day",
        (None, None, _) => "N-year",
    };
    let message = Message::new(id).text("year", date.year.map_or_else(String::new, |year| year.to_string()));
    message.count("month", date.month.map_or(0, usize::from)).count("day", date.day.map_or(0, usize::from))
}

/// The very words in every version; the whole text where a version lacks them.
fn evidence(context: &Context<'_>, found: &Difference, versions: &[(Lang, Settled<'_>)]) -> Vec<Evidence> {
    let place = |lang: Lang, values: &[Value]| {
        let items = versions.iter().filter(|(own, _)| *own == lang).flat_map(|(_, items)| items);
        let stating = items.filter(|(own, _, _)| own.iter().any(|value| values.contains(value)));
        // The number of a provision that is referred to is not what it is about, if there is another.
        let (references, others): (Vec<_>, Vec<_>) = stating.partition(|(_, reading, _)| reading.is_reference);
        let stating = if others.is_empty() { references } else { others };
        let spans = stating.into_iter().map(|&(_, _, span)| span);
        let span = spans.reduce(Span::cover).unwrap_or_else(|| context.place(found.row, lang).span);
        Evidence { lang, span }
    };
    let odd = found.odd.iter().map(|lang| place(lang, &found.extra));
    let others = found.agreeing.iter().map(|lang| place(lang, &found.lacking));
    odd.chain(others).collect()
}
