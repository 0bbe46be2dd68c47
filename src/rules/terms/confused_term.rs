//! The term for a concept that is easily taken for the one the other versions have.

use std::collections::BTreeSet;

use super::usage;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T001",
    name: "confused-term",
    summary: "the term for a concept that is easily taken for the one the other versions have",
    severity: Severity::Error,
    on_by_default: true,
    rank: 18,
    page: include_str!("confused_term.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let concepts = &context.glossary.concepts;
    let ids: std::collections::BTreeMap<&str, usize> =
        concepts.iter().enumerate().map(|(index, concept)| (concept.id.as_str(), index)).collect();
    let mut findings = Vec::new();
    for (row, _) in context.rows() {
        let named: BTreeSet<usize> = usage::concepts(context, row).into_iter().collect();
        for &right in &named {
            let partners = concepts[right].confusable.iter().filter_map(|id| ids.get(id.as_str()).copied());
            for wrong in partners.filter(|wrong| named.contains(wrong)) {
                findings.extend(confusion(context, row, right, wrong));
            }
        }
    }
    findings
}

/// The finding if a version has `wrong` more often and `right` less often than the others agree to have them.
fn confusion(context: &Context<'_>, index: usize, right: usize, wrong: usize) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let count = |lang, concept| usage::count(context, index, lang, concept);
    let counts: Vec<(Lang, (usize, usize))> =
        row.present().iter().map(|lang| (lang, (count(lang, right), count(lang, wrong)))).collect();
    let (usual, agreeing, deviating) = majority(&counts)?;
    let differs = |lang: &Lang| {
        counts.iter().any(|(own, (rights, wrongs))| {
            own == lang && *rights < usual.0 && *wrongs > usual.1 && rights + wrongs <= usual.0 + usual.1
        })
    };
    let odd: LangSet = deviating.iter().filter(differs).collect();
    if odd.is_empty() || !in_series(context, index, (right, wrong)) || !usage::prevails(agreeing, row, odd) {
        return None;
    }
    let places: Vec<Evidence> = odd
        .iter()
        .flat_map(|lang| usage::places(context, index, lang, wrong, true).map(move |span| Evidence { lang, span }))
        .collect();
    let first = places.first()?;
    let message = Message::new("T001")
        .versions(odd, agreeing, row.present())
        .quote("words", usage::quoted(context, first.lang, first.span))
        .words("wrong", usage::named(context, wrong))
        .words("right", usage::named(context, right));
    let evidence = usage::evidence(context, index, places, (agreeing, right));
    Some(finding(&RULE, &row.address, odd, agreeing, message, evidence))
}

/// Members of one series have other senses outside it (принятие, 接受): they count only beside a third member.
fn in_series(context: &Context<'_>, index: usize, (right, wrong): (usize, usize)) -> bool {
    let concepts = &context.glossary.concepts;
    let series = &concepts[right].series;
    if series.is_none() || *series != concepts[wrong].series {
        return true;
    }
    let third = |concept: &usize| *concept != right && *concept != wrong && concepts[*concept].series == *series;
    let members: Vec<usize> = (0..concepts.len()).filter(third).collect();
    let present = context.alignment.rows[index].present();
    present.iter().all(|lang| members.iter().any(|&member| usage::count(context, index, lang, member) > 0))
}
