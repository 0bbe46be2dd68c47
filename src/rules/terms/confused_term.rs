//! The term for a concept that is easily taken for the one the other versions have.

use std::collections::BTreeSet;

use super::usage::{self, Stretch};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Row, Severity};
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

/// The finding if a version has `wrong` more often and `right` less often than the others have them, in the
/// whole row or in one of its sentences.
fn confusion(context: &Context<'_>, index: usize, right: usize, wrong: usize) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    if !in_series(context, index, (right, wrong)) {
        return None;
    }
    let found = |stretch: &Stretch| {
        let count = |lang, concept| stretch.accepted(context, lang, concept).len();
        let counts: Vec<(Lang, (usize, usize))> =
            row.present().iter().map(|lang| (lang, (count(lang, right), count(lang, wrong)))).collect();
        let (odd, agreeing) = against_majority(row, &counts).or_else(|| usage::stands_out(&counts))?;
        Some((stretch.clone(), odd, agreeing))
    };
    let (stretch, odd, agreeing) = usage::stretches(context, index).iter().find_map(found)?;
    let places: Vec<Evidence> = odd
        .iter()
        .flat_map(|lang| stretch.accepted(context, lang, wrong).into_iter().map(move |span| Evidence { lang, span }))
        .collect();
    let first = places.first()?;
    let message = Message::new("T001")
        .versions(odd, agreeing, row.present())
        .place(&row.address)
        .quote("words", usage::quoted(context, first.lang, first.span))
        .words("wrong", usage::named(context, wrong))
        .words("right", usage::named(context, right));
    let evidence = usage::evidence(context, index, places, (agreeing, right));
    Some(finding(&RULE, &row.address, odd, agreeing, message, evidence))
}

/// The versions that differ from counts on which most agree.
fn against_majority(row: &Row, counts: &[(Lang, (usize, usize))]) -> Option<(LangSet, LangSet)> {
    let (usual, agreeing, deviating) = majority(counts)?;
    let differs = |lang: &Lang| {
        counts.iter().any(|(own, (rights, wrongs))| {
            own == lang && *rights < usual.0 && *wrongs > usual.1 && rights + wrongs <= usual.0 + usual.1
        })
    };
    let odd: LangSet = deviating.iter().filter(differs).collect();
    (!odd.is_empty() && usage::prevails(agreeing, row, odd)).then_some((odd, agreeing))
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
