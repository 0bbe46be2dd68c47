//! Brackets that never close or never opened.

use std::collections::BTreeMap;

use super::draft::{self, Counts, Difference, Placed};
use crate::lang::marks::Side;
use crate::model::{Address, Evidence, Finding, Lang, LangSet, Message, Severity, Verdict, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

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
    // By row and side, so that a bracket that is alone in several versions is one finding.
    let mut groups: BTreeMap<(usize, Side), Vec<(Lang, Placed)>> = BTreeMap::new();
    for (lang, version) in context.versions() {
        for bracket in unmatched(version, &all[lang]) {
            let row = context.rows_of(lang, bracket.leaf).first().copied().unwrap_or(usize::MAX);
            groups.entry((row, bracket.side)).or_default().push((lang, bracket));
        }
    }
    let known = Known::of(context, &draft::differences(context, &all));
    let mut findings = Vec::new();
    for ((row, side), mut group) in groups {
        group.retain(|(lang, bracket)| {
            context
                .leaf(*lang, bracket.leaf)
                .is_some_and(|leaf| !known.explains(*lang, row, &leaf.address.basic_unit()))
        });
        findings.extend(report(context, side, &group));
    }
    findings
}

/// Where a difference between the versions says already that brackets are out of balance.
#[derive(Default)]
struct Known {
    /// Articles, and the versions that have other brackets there than most.
    units: BTreeMap<Address, LangSet>,
    /// Rows in which most versions are out of balance, and these versions.
    rows: BTreeMap<usize, LangSet>,
}

impl Known {
    fn of(context: &Context<'_>, differences: &[Difference]) -> Known {
        let mut known = Known::default();
        let uneven = |counts: Counts| counts.open != counts.close;
        for difference in differences {
            let (odd, agreeing) = (difference.odd, difference.agreeing);
            let is_split = Verdict::of(odd, agreeing) == Verdict::Split;
            let unit = context.alignment.rows[difference.row].address.basic_unit();
            if is_split {
                known.add_unit(unit, odd.union(agreeing));
            } else if uneven(difference.own) || uneven(difference.usual) {
                known.add_unit(unit, odd);
            }
            if uneven(difference.usual) {
                let langs = known.rows.entry(difference.row).or_default();
                *langs = langs.union(agreeing);
            }
        }
        known
    }

    fn add_unit(&mut self, unit: Address, langs: LangSet) {
        let known = self.units.entry(unit).or_default();
        *known = known.union(langs);
    }

    fn explains(&self, lang: Lang, row: usize, unit: &Address) -> bool {
        let has = |langs: Option<&LangSet>| langs.is_some_and(|langs| langs.contains(lang));
        has(self.units.get(unit)) || has(self.rows.get(&row))
    }
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
    let id = match side {
        Side::Open => "B002-open",
        Side::Close => "B002-close",
    };
    let message = Message::new(id).odd(langs).place(address);
    let evidence = group.iter().map(|&(lang, bracket)| Evidence { lang, span: bracket.span }).collect();
    let mut found = finding(&RULE, address, langs, LangSet::EMPTY, message, evidence);
    // What stands so in most versions was so in the draft, or the text is an extract.
    if langs.len() * 2 > context.alignment.langs.len() && langs.len() > 1 {
        found.severity = Severity::Warning;
    }
    Some(found)
}
