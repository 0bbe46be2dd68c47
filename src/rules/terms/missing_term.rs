//! A concept that the other versions name and one does not, by any rendering known.

use super::usage;
use crate::glossary::{Kind, Status};
use crate::lang::stems;
use crate::model::{Finding, Lang, LangSet, LeafRole, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T004",
    name: "missing-term",
    summary: "a term that the other versions have and one does not, though it uses it elsewhere",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 8,
    page: include_str!("missing_term.md"),
    check,
};

/// The share of the length that the others let expect; beyond it more than a term is missing.
const USUAL_LENGTH: std::ops::Range<f32> = 0.7..1.5;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let concepts = context.glossary.concepts.len();
    let mut used = vec![LangSet::EMPTY; concepts];
    for terms in context.terms() {
        for (lang, senses) in terms.iter().flat_map(|(lang, terms)| terms.iter().map(move |(_, senses)| (lang, senses)))
        {
            senses.iter().filter(|sense| sense.is_accepted).for_each(|sense| used[sense.concept].insert(lang));
        }
    }
    let mut findings = Vec::new();
    for (row, _) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading && row.present().len() > 2) {
        let named = usage::concepts(context, row);
        let specific = named.into_iter().filter(|&concept| is_specific(context, concept));
        findings.extend(specific.filter_map(|concept| missing(context, row, concept, used[concept])));
    }
    findings
}

/// Whether every language that the base has for a concept renders it by several words: a single word
/// is too often replaced by a pronoun or another part of speech.
fn is_specific(context: &Context<'_>, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    entry.kind == Kind::Term
        && entry.status == Status::Established
        && entry.terms.values().flatten().all(|form| stems::word_ranges(form).len() > 1)
}

fn missing(context: &Context<'_>, index: usize, concept: usize, used: LangSet) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let naming: LangSet =
        row.present().iter().filter(|&lang| usage::count(context, index, lang, concept) > 0).collect();
    let odd = row.present().minus(naming);
    let is_usual = |lang: Lang| {
        used.contains(lang)
            && context.is_whole(row, lang)
            && context.length_ratio(index, lang, naming).is_some_and(|ratio| USUAL_LENGTH.contains(&ratio))
    };
    if odd.len() != 1 || naming.len() < 2 || !odd.iter().all(is_usual) || contains_other(context, index, odd, concept) {
        return None;
    }
    let message =
        Message::new("T004").versions(odd, naming, row.present()).words("concept", usage::named(context, concept));
    let places = odd.iter().map(|lang| context.place(index, lang)).collect();
    let evidence = usage::evidence(context, index, places, (naming, concept));
    Some(finding(&RULE, &row.address, odd, naming, message, evidence))
}

/// Whether the odd version has an avoided rendering or a confusable concept instead: other rules speak of these.
fn contains_other(context: &Context<'_>, row: usize, odd: LangSet, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    odd.iter().any(|lang| {
        let is_avoided = usage::places(context, row, lang, concept, false).next().is_some();
        let is_confused = usage::concepts(context, row).iter().any(|&other| {
            entry.confusable.contains(&context.glossary.concepts[other].id)
                && usage::count(context, row, lang, other) > 0
        });
        is_avoided || is_confused
    })
}
