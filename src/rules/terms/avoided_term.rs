//! A rendering that the term base says to avoid, where the other versions name the concept.

use super::usage;
use crate::lang::stems;
use crate::model::{Evidence, Finding, LangSet, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T002",
    name: "avoided-term",
    summary: "a rendering that the term base says to avoid, where the other versions name the concept",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 16,
    page: include_str!("avoided_term.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (row, _) in context.rows() {
        findings.extend(usage::concepts(context, row).into_iter().filter_map(|concept| avoided(context, row, concept)));
    }
    findings
}

fn avoided(context: &Context<'_>, index: usize, concept: usize) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let naming: LangSet =
        row.present().iter().filter(|&lang| usage::count(context, index, lang, concept) > 0).collect();
    // A single word has other uses; a term of several words has not.
    let has_avoided = |lang| {
        usage::places(context, index, lang, concept, false)
            .find(|span| !usage::is_other(context, index, (lang, *span), naming))
            .filter(|span| {
                let text = context.document.versions[lang].as_ref().map_or("", |version| version.source.text.as_str());
                stems::word_count(span.of(text)) > 1
            })
    };
    let places: Vec<Evidence> = row
        .present()
        .minus(naming)
        .iter()
        .filter_map(|lang| has_avoided(lang).map(|span| Evidence { lang, span }))
        .collect();
    let odd: LangSet = places.iter().map(|place| place.lang).collect();
    let first = places.first().filter(|_| usage::prevails(naming, row, odd))?;
    let entry = &context.glossary.concepts[concept];
    let preferred = entry.terms.get(&first.lang).and_then(|terms| terms.first())?;
    let message = format!(
        "{} {} {} where {} {} the term for {}; the term base has “{preferred}”.",
        phrases::names(odd),
        phrases::verb(odd, "has", "have"),
        usage::quoted(context, first.lang, first.span),
        phrases::the_others(naming, row.present(), odd),
        phrases::verb(naming, "has", "have"),
        entry.label()
    );
    let evidence = usage::evidence(context, index, places, (naming, concept));
    Some(finding(&RULE, &row.address, odd, naming, message, evidence))
}
