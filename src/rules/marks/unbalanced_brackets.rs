//! Brackets that never close or never opened.

use std::collections::BTreeMap;

use super::draft::{self, Counts, Placed};
use crate::lang::marks::Side;
use crate::model::{Address, Evidence, Finding, Lang, LangSet, Severity, Verdict, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B002",
    name: "unbalanced-brackets",
    summary: "a square bracket that never closes or never opened",
    severity: Severity::Error,
    on_by_default: true,
    rank: 55,
    page: include_str!("unbalanced_brackets.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = draft::of_versions(context);
    let known = draft::differences(context, &all);
    // By row and side, so that a bracket that is alone in several versions is one finding.
    let mut groups: BTreeMap<(usize, Side), Vec<(Lang, Placed)>> = BTreeMap::new();
    for (lang, version) in context.versions() {
        for bracket in unmatched(version, &all[lang]) {
            let row = context.rows_of(lang, bracket.leaf).first().copied().unwrap_or(usize::MAX);
            groups.entry((row, bracket.side)).or_default().push((lang, bracket));
        }
    }
    let is_known = |lang: Lang, row: usize, unit: &Address| {
        known.iter().any(|difference| {
            let uneven = |counts: Counts| counts.open != counts.close;
            let is_odd = difference.odd.contains(lang) && (uneven(difference.own) || uneven(difference.usual));
            let is_here = difference.agreeing.contains(lang) && uneven(difference.usual) && difference.row == row;
            let is_split = Verdict::of(difference.odd, difference.agreeing) == Verdict::Split;
            is_here || (is_odd || is_split) && context.alignment.rows[difference.row].address.basic_unit() == *unit
        })
    };
    let mut findings = Vec::new();
    for ((row, side), mut group) in groups {
        group.retain(|(lang, bracket)| {
            context.leaf(*lang, bracket.leaf).is_some_and(|leaf| !is_known(*lang, row, &leaf.address.basic_unit()))
        });
        findings.extend(report(context, side, &group));
    }
    findings
}

/// The brackets that have no other half. A pair may span provisions, but articles only where it opens
/// before all words of a block: `[Article 7 … ]`.
fn unmatched(version: &Version, brackets: &[Placed]) -> Vec<Placed> {
    let mut open: Vec<Placed> = Vec::new();
    let mut alone = Vec::new();
    for &bracket in brackets {
        let unit = |placed: &Placed| version.tree.leaves.get(placed.leaf).map(|leaf| leaf.address.basic_unit());
        let stands_first = |placed: &Placed| {
            version.tree.leaves.get(placed.leaf).is_some_and(|leaf| placed.span.start <= leaf.span.start)
        };
        while let Some(last) = open.last()
            && !stands_first(last)
            && last.leaf != bracket.leaf
            && unit(last) != unit(&bracket)
        {
            alone.extend(open.pop());
        }
        match bracket.side {
            Side::Open => open.push(bracket),
            Side::Close => {
                if open.pop().is_none() {
                    alone.push(bracket);
                }
            }
        }
    }
    alone.extend(open);
    alone
}

fn report(context: &Context<'_>, side: Side, group: &[(Lang, Placed)]) -> Option<Finding> {
    let &(lang, first) = group.first()?;
    let address = &context.leaf(lang, first.leaf)?.address;
    let langs: LangSet = group.iter().map(|&(lang, _)| lang).collect();
    let message = match side {
        Side::Open => format!(
            "{} {} a square bracket in {} that is never closed.",
            phrases::names(langs),
            phrases::verb(langs, "opens", "open"),
            phrases::here(address)
        ),
        Side::Close => format!(
            "{} {} a square bracket in {} that was never opened.",
            phrases::names(langs),
            phrases::verb(langs, "closes", "close"),
            phrases::here(address)
        ),
    };
    let evidence = group.iter().map(|&(lang, bracket)| Evidence { lang, span: bracket.span }).collect();
    let mut found = finding(&RULE, address, langs, LangSet::EMPTY, message, evidence);
    // What stands so in most versions was so in the draft, or the text is an extract.
    if langs.len() * 2 > context.alignment.langs.len() && langs.len() > 1 {
        found.severity = Severity::Warning;
    }
    Some(found)
}
