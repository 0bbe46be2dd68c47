//! The same number of something else: dollars for euros, months for days.

use std::collections::BTreeMap;

use super::compare::{Settled, settled};
use super::report::{CONTRAST, measured};
use crate::lang::values::{Measure, Reading, Value};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Severity, Span, Verdict};
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
    context.rows().flat_map(|(row, _)| in_row(context, row)).collect()
}

fn in_row(context: &Context<'_>, row: usize) -> Vec<Finding> {
    let versions = settled(context, row);
    let versions: Vec<(Lang, Stated<'_>)> = versions.iter().map(|(lang, items)| (*lang, stated(items))).collect();
    let Some((_, first)) = versions.first() else { return Vec::new() };
    first.keys().filter_map(|value| compare(context, row, &versions, value)).collect()
}

/// The values of a version, each with its reading and place; nothing for those that it states more than once.
type Stated<'c> = BTreeMap<&'c Value, Option<(&'c Reading, Span)>>;

fn stated<'c>(items: &Settled<'c>) -> Stated<'c> {
    let mut stated = Stated::new();
    for &(values, reading, span) in items {
        for value in values {
            stated.entry(value).and_modify(|known| *known = None).or_insert(Some((reading, span)));
        }
    }
    stated
}

/// Compares what a value counts, if every version states it once.
fn compare(context: &Context<'_>, row: usize, versions: &[(Lang, Stated<'_>)], value: &Value) -> Option<Finding> {
    let mut measures_at: Vec<(Lang, Measure, Span)> = Vec::new();
    for (lang, items) in versions {
        let (reading, span) = (*items.get(value)?)?;
        measures_at.extend(reading.measure.map(|measure| (*lang, measure, span)));
    }
    let measures: Vec<(Lang, Measure)> = measures_at.iter().map(|&(lang, measure, _)| (lang, measure)).collect();
    let (usual, agreeing, odd) = majority(&measures)?;
    let other = measures.iter().find(|(lang, _)| odd.contains(*lang))?.1;
    let is_one = measures.iter().all(|&(lang, measure)| measure == usual || odd.contains(lang) && measure == other);
    if !is_one || Verdict::of(odd, agreeing) != Verdict::Majority {
        return None;
    }
    let said = |measure: Measure| vec![Argument::Words(measured(value, measure))];
    let address = &context.alignment.rows[row].address;
    let sides = (odd, agreeing, context.alignment.langs);
    let message = phrases::contrast(CONTRAST, sides, said(usual), said(other)).place(address);
    Some(finding(&RULE, address, odd, agreeing, message, evidence(&measures_at, odd)))
}

fn evidence(measured: &[(Lang, Measure, Span)], odd: LangSet) -> Vec<Evidence> {
    let (first, rest): (Vec<_>, Vec<_>) = measured.iter().partition(|(lang, _, _)| odd.contains(*lang));
    first.into_iter().chain(rest).map(|&(lang, _, span)| Evidence { lang, span }).collect()
}
