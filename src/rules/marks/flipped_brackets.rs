//! Brackets turned round when a right-to-left text was taken out of a file.

use super::draft;
use crate::model::{Evidence, Finding, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B007",
    name: "flipped-brackets",
    summary: "square brackets that open with ] and close with [, as extraction from a file leaves them",
    severity: Severity::Note,
    on_by_default: true,
    rank: 10,
    page: include_str!("flipped_brackets.md"),
    check,
};

/// So many places are quoted.
const SHOWN: usize = 4;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = draft::of_versions(context);
    let mut findings = Vec::new();
    for (lang, version) in context.versions() {
        let flipped: Vec<_> = all[lang].iter().filter(|bracket| bracket.is_flipped).collect();
        let Some(first) = flipped.first() else { continue };
        let message = Message::new("B007").odd(LangSet::only(lang)).count("count", flipped.len());
        let evidence = flipped.iter().take(SHOWN).map(|bracket| Evidence { lang, span: bracket.span }).collect();
        let address = &version.tree.leaves[first.leaf].address;
        findings.push(finding(&RULE, address, LangSet::only(lang), LangSet::EMPTY, message, evidence));
    }
    findings
}
