//! The same number of something else: dollars for euros, months for days; and a unit for another one without a number.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Settled, settled};
use super::report::{CONTRAST, measured};
use crate::lang::values::{Measure, Value};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, Severity, Span, Verdict};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "N003",
    name: "different-measure",
    summary: "a number of something else than in the other versions: another currency, another length of time",
    severity: Severity::Error,
    on_by_default: true,
    rank: 51,
    page: include_str!("different_measure.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.rows().filter_map(|(row, _)| in_row(context, row)).collect()
}

/// One version has one measure in the place of another.
struct Exchange {
    odd: LangSet,
    agreeing: LangSet,
    usual: Measure,
    other: Measure,
    /// The number that both measure, where there is one.
    value: Option<Value>,
    /// Whether every version states this number once.
    is_clear: bool,
}

/// The first exchange of a row. Numbers that share a unit (`[30] [60] days`) are one defect.
fn in_row(context: &Context<'_>, row: usize) -> Option<Finding> {
    let versions = settled(context, row);
    let counted: Vec<(Lang, Counted<'_>)> = versions.iter().map(|(lang, items)| (*lang, counted(items))).collect();
    let values: BTreeSet<&Value> = counted.iter().flat_map(|(_, counted)| counted.keys().copied()).collect();
    let among_numbers = values.into_iter().find_map(|value| of_number(&versions, &counted, value));
    let exchange = among_numbers.or_else(|| of_units(context, row))?;
    Some(report(context, row, &exchange))
}

/// For each number of a version, what is measured by it, in order.
type Counted<'c> = BTreeMap<&'c Value, Vec<Measure>>;

fn counted<'c>(items: &Settled<'c>) -> Counted<'c> {
    let mut counted = Counted::new();
    for (values, reading, _) in items.iter().filter(|(_, reading, _)| !reading.is_reference) {
        for value in *values {
            counted.entry(value).or_default().extend(reading.measure);
        }
    }
    counted.values_mut().for_each(|measures| measures.sort_unstable());
    counted
}

/// Compares what a number measures in the versions that say it.
fn of_number(versions: &[(Lang, Settled<'_>)], counted: &[(Lang, Counted<'_>)], value: &Value) -> Option<Exchange> {
    let measured = counted.iter().filter_map(|(lang, counted)| {
        counted.get(value).filter(|measures| !measures.is_empty()).map(|measures| (*lang, measures.as_slice()))
    });
    let measured: Vec<(Lang, &[Measure])> = measured.collect();
    let (usual, agreeing, odd) = majority(&measured)?;
    // Who states it more or less often may well mean another one of them.
    let is_as_often = |lang: &Lang| measured.iter().any(|(own, all)| own == lang && all.len() == usual.len());
    let odd: LangSet = odd.iter().filter(is_as_often).collect();
    let others = measured.iter().find(|(lang, _)| odd.contains(*lang))?.1;
    let is_one = measured.iter().all(|(lang, measures)| !odd.contains(*lang) || *measures == others);
    let (usual, other) = only_difference(usual, others)?;
    let states_once = |(_, items): &(Lang, Settled<'_>)| {
        items.iter().filter(|(values, reading, _)| !reading.is_reference && values.contains(value)).count() == 1
    };
    (is_one && Verdict::of(odd, agreeing) == Verdict::Majority).then(|| Exchange {
        odd,
        agreeing,
        usual,
        other,
        value: Some(value.clone()),
        is_clear: versions.iter().all(states_once),
    })
}

/// The one measure that a list has in the place of another, if nothing else differs.
fn only_difference(usual: &[Measure], others: &[Measure]) -> Option<(Measure, Measure)> {
    let mut lacking = usual.to_vec();
    let mut extra = Vec::new();
    for measure in others {
        match lacking.iter().position(|known| known == measure) {
            Some(at) => drop(lacking.swap_remove(at)),
            None => extra.push(*measure),
        }
    }
    match (lacking.as_slice(), extra.as_slice()) {
        (&[usual], &[other]) => Some((usual, other)),
        _ => None,
    }
}

/// Versions needed before one can stand alone with a unit.
const FEWEST: usize = 4;

/// A unit that only one version speaks of, in the place of one that all others and not this one speak of.
fn of_units(context: &Context<'_>, row: usize) -> Option<Exchange> {
    let present = context.alignment.rows[row].present();
    if present.len() < FEWEST {
        return None;
    }
    let mut speaking: BTreeMap<Measure, LangSet> = BTreeMap::new();
    for lang in present.iter() {
        // A decade is ten years in some languages.
        for (_, unit) in context.units(row, lang).iter().filter(|(_, unit)| *unit != Measure::Decade) {
            speaking.entry(*unit).or_default().insert(lang);
        }
    }
    let lacked = speaking.iter().filter(|(_, langs)| langs.len() + 1 == present.len());
    let [(usual, agreeing)] = lacked.collect::<Vec<_>>()[..] else { return None };
    let odd = present.minus(*agreeing);
    let own = speaking.iter().filter(|(unit, langs)| **langs == odd && unit.dimension() == usual.dimension());
    let [(other, _)] = own.collect::<Vec<_>>()[..] else { return None };
    Some(Exchange { odd, agreeing: *agreeing, usual: *usual, other: *other, value: None, is_clear: false })
}

fn report(context: &Context<'_>, row: usize, exchange: &Exchange) -> Finding {
    let said = |measure: Measure| {
        let message = exchange.value.as_ref().map_or_else(|| unit(measure), |value| measured(value, measure));
        vec![Argument::Words(message)]
    };
    let address = &context.alignment.rows[row].address;
    let sides = (exchange.odd, exchange.agreeing, context.alignment.langs);
    let message = phrases::contrast(CONTRAST, sides, said(exchange.usual), said(exchange.other)).place(address);
    let mut found = finding(&RULE, address, exchange.odd, exchange.agreeing, message, evidence(context, row, exchange));
    if !exchange.is_clear {
        found.severity = found.severity.min(Severity::Warning);
    }
    found
}

/// A unit by itself, in the form for many.
fn unit(measure: Measure) -> Message {
    Message::new("N-unit").with("value", Argument::Figure("5".to_owned())).case("measure", measure.name())
}

/// The number with its unit, or the unit alone.
fn evidence(context: &Context<'_>, row: usize, exchange: &Exchange) -> Vec<Evidence> {
    let place = |lang: Lang, measure: Measure| {
        let states = |value: &Value, span: &Span| {
            let mut values = context.values(row, lang).iter();
            values.any(|(at, reading)| at == span && reading.measure == Some(measure) && reading.values.contains(value))
        };
        let numbers = context.values(row, lang).iter().map(|(span, _)| *span);
        let number = exchange.value.as_ref().and_then(|value| numbers.into_iter().find(|span| states(value, span)));
        let mut units = context.units(row, lang).iter();
        let unit = || units.find(|(_, unit)| *unit == measure).map(|&(span, _)| span);
        let span = number.or_else(unit).unwrap_or_else(|| context.place(row, lang).span);
        Evidence { lang, span }
    };
    let odd = exchange.odd.iter().map(|lang| place(lang, exchange.other));
    odd.chain(exchange.agreeing.iter().map(|lang| place(lang, exchange.usual))).collect()
}
