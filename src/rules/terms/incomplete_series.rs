//! A series of terms that are always named together, with one of them missing.

use std::collections::BTreeMap;

use super::usage;
use crate::model::{Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T003",
    name: "incomplete-series",
    summary: "a fixed series, such as ratification, acceptance, approval or accession, with a member missing",
    severity: Severity::Error,
    on_by_default: true,
    rank: 17,
    page: include_str!("incomplete_series.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut series: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, concept) in context.glossary.concepts.iter().enumerate() {
        if let Some(name) = &concept.series {
            series.entry(name).or_default().push(index);
        }
    }
    let mut findings = Vec::new();
    for (row, _) in context.rows() {
        findings.extend(series.values().filter_map(|members| incomplete(context, row, members)));
    }
    findings
}

fn incomplete(context: &Context<'_>, index: usize, members: &[usize]) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let has = |lang: Lang, member: usize| usage::count(context, index, lang, member) > 0;
    let size = |lang: Lang| members.iter().filter(|&&member| has(lang, member)).count();
    // Two members left show that the series is there; fewer are words by themselves.
    let naming: LangSet = row.present().iter().filter(|&lang| size(lang) >= 2).collect();
    if naming != row.present() {
        return None;
    }
    let missing = |&member: &usize| {
        let odd: LangSet = naming.iter().filter(|&lang| !has(lang, member)).collect();
        let agreeing = naming.minus(odd);
        let is_series = agreeing.iter().all(|lang| size(lang) >= 3);
        (odd.len() == 1 && agreeing.len() >= 2 && is_series).then_some((member, odd, agreeing))
    };
    let (member, odd, agreeing) = members.iter().find_map(missing)?;
    let message = Message::new("T003")
        .versions(odd, agreeing, row.present())
        .place(&row.address)
        .words("concept", usage::named(context, member));
    let left = members.iter().filter(|&&other| other != member);
    let places = odd.iter().flat_map(|lang| {
        left.clone().filter_map(move |&other| {
            usage::accepted(context, index, lang, other).next().map(|span| crate::model::Evidence { lang, span })
        })
    });
    let evidence = usage::evidence(context, index, places.take(1).collect(), (agreeing, member));
    Some(finding(&RULE, &row.address, odd, agreeing, message, evidence))
}
