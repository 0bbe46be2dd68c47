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
        let first_leaves = first_leaves(&version.tree);
        for parent in &version.tree.provisions {
            let labelled = labelled(&version.tree, &parent.children);
            for (index, pair) in labelled.windows(2).enumerate() {
                let before = index.checked_sub(1).map(|before| labelled[before]);
                if !is_further_repeat(&version.tree, before, pair) {
                    let found = step(lang, version, pair[0], pair[1]);
                    findings.extend(found.filter(|_| !others_number_it(context, lang, first_leaves[pair[1]])));
                }
            }
        }
    }
    findings
}

fn labelled(tree: &Tree, children: &[usize]) -> Vec<usize> {
    children.iter().copied().filter(|&child| tree.provisions[child].label.is_some()).collect()
}

/// Whether a number is repeated that was repeated just before: *(a), (a), (a)* is one mistake.
fn is_further_repeat(tree: &Tree, before: Option<usize>, pair: &[usize]) -> bool {
    let number = |provision: usize| tree.provisions[provision].label.as_ref().map(|label| label.number);
    let is_repeated = |one: usize, other: usize| number(one) == number(other);
    before.is_some_and(|before| is_repeated(before, pair[0]) && is_repeated(pair[0], pair[1]))
}

fn step(lang: Lang, version: &Version, before: usize, behind: usize) -> Option<Finding> {
    let (one, other) = (&version.tree.provisions[before], &version.tree.provisions[behind]);
    let (first, second) = (one.label.as_ref()?, other.label.as_ref()?);
    let is_one_list =
        one.unit == other.unit && first.style.numerals == second.style.numerals && second.style.frame != Frame::Dotted;
    if !is_one_list || second.number.follows(first.number) {
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

/// For each provision the first leaf of its own, if it has any.
fn first_leaves(tree: &Tree) -> Vec<Option<usize>> {
    let mut first = vec![None; tree.provisions.len()];
    for (index, leaf) in tree.leaves.iter().enumerate() {
        first[leaf.provision].get_or_insert(index);
    }
    first
}

/// Where other versions number the same text, a comparison says more than the sequence.
fn others_number_it(context: &Context<'_>, lang: Lang, leaf: Option<usize>) -> bool {
    let Some(leaf) = leaf else { return true };
    let others = context.alignment.langs.minus(LangSet::only(lang));
    context.rows_of(lang, leaf).iter().any(|&row| {
        let row = &context.alignment.rows[row];
        others.iter().any(|other| context.printed_number(row, other).is_some())
    })
}
