//! Numbers of one version that skip or repeat.

use std::cmp::Ordering;

use crate::model::{Argument, Evidence, Finding, Frame, Lang, LangSet, Message, Severity, Tree, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S006",
    name: "numbering-gap",
    summary: "a number that is skipped, repeated or out of order within one version",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 20,
    page: include_str!("numbering_gap.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let counting = context.counting();
    for (lang, version) in context.versions().filter(|(lang, _)| counting.contains(*lang)) {
        for parent in &version.tree.provisions {
            let labelled: Vec<usize> = parent
                .children
                .iter()
                .copied()
                .filter(|&child| version.tree.provisions[child].label.is_some())
                .collect();
            for pair in labelled.windows(2) {
                findings.extend(step(context, lang, version, pair[0], pair[1]));
            }
        }
    }
    findings
}

fn step(context: &Context<'_>, lang: Lang, version: &Version, before: usize, behind: usize) -> Option<Finding> {
    let (one, other) = (&version.tree.provisions[before], &version.tree.provisions[behind]);
    let (first, second) = (one.label.as_ref()?, other.label.as_ref()?);
    let is_one_list =
        one.unit == other.unit && first.style.numerals == second.style.numerals && second.style.frame != Frame::Dotted;
    if !is_one_list || second.number.follows(first.number) || others_number_it(context, lang, &version.tree, behind) {
        return None;
    }
    let id = match second.number.cmp(&first.number) {
        Ordering::Equal => "S006-repeated",
        Ordering::Greater => "S006-gap",
        Ordering::Less => "S006-back",
    };
    let message = Message::new(id)
        .odd(LangSet::only(lang))
        .with("place", Argument::Address(other.address.clone()))
        .text("first", first.number.to_string())
        .text("second", second.number.to_string());
    let evidence = vec![Evidence { lang, span: first.span }, Evidence { lang, span: second.span }];
    Some(finding(&RULE, &other.address, LangSet::only(lang), LangSet::EMPTY, message, evidence))
}

/// Where other versions number the same text, a comparison says more than the sequence.
fn others_number_it(context: &Context<'_>, lang: Lang, tree: &Tree, provision: usize) -> bool {
    let Some(leaf) = tree.leaves.iter().position(|leaf| leaf.provision == provision) else { return true };
    let others = context.alignment.langs.minus(LangSet::only(lang));
    context.rows_of(lang, leaf).iter().any(|&row| {
        let row = &context.alignment.rows[row];
        others.iter().filter(|&other| context.printed_number(row, other).is_some()).count() > 0
    })
}
