//! Two concepts that the others keep apart and one version renders in one way.

use std::collections::BTreeMap;

use super::usage;
use crate::glossary::Status;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T006",
    name: "merged-terms",
    summary: "two concepts that the others keep apart and one version renders in one way",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 15,
    page: include_str!("merged_terms.md"),
    check,
};

/// So many provisions show that a version does it as a habit; a single one is for other rules.
const LEAST: usize = 2;

/// Version, the concept the others have, and the one it has instead.
type Swap = (Lang, usize, usize);

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut swaps: BTreeMap<Swap, Vec<usize>> = BTreeMap::new();
    let mut used: BTreeMap<usize, LangSet> = BTreeMap::new();
    for (index, _) in context.rows().filter(|(_, row)| row.present().len() > 2) {
        let named = usage::concepts(context, index);
        let having = |concept: usize| -> LangSet {
            let present = context.alignment.rows[index].present();
            present.iter().filter(|&lang| usage::count(context, index, lang, concept) > 0).collect()
        };
        let named: Vec<(usize, LangSet)> =
            named.into_iter().filter(|&concept| is_term(context, concept)).map(|it| (it, having(it))).collect();
        for &(concept, langs) in &named {
            let all = used.entry(concept).or_default();
            *all = all.union(langs);
        }
        for swap in swaps_of(context, index, &named) {
            swaps.entry(swap).or_default().push(index);
        }
    }
    let is_habit = |(swap, rows): (&Swap, &Vec<usize>)| {
        let (lang, right, wrong) = *swap;
        // A version that has the term elsewhere knows the difference: each place is then a slip of its own.
        let never = used.get(&right).is_some_and(|langs| !langs.contains(lang));
        let both = used.get(&wrong).is_some_and(|langs| langs.len() > 2);
        (rows.len() >= LEAST && never && both).then(|| told(context, *swap, rows)).flatten()
    };
    swaps.iter().filter_map(is_habit).collect()
}

fn is_term(context: &Context<'_>, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    entry.kind.is_term() && entry.status == Status::Established && entry.series.is_none()
}

/// The versions that have another concept where all the others have one and not that other.
fn swaps_of(context: &Context<'_>, index: usize, named: &[(usize, LangSet)]) -> Vec<Swap> {
    let present = context.alignment.rows[index].present();
    let mut swaps = Vec::new();
    for &(right, having) in named {
        let odd = present.minus(having);
        let Some(lang) = odd.iter().next().filter(|_| odd.len() == 1 && having.len() > 1) else { continue };
        let instead = named.iter().filter(|(_, langs)| *langs == odd).map(|&(wrong, _)| (lang, right, wrong));
        swaps.extend(instead);
    }
    swaps
}

fn told(context: &Context<'_>, (lang, right, wrong): Swap, rows: &[usize]) -> Option<Finding> {
    let &first = rows.first()?;
    let row = &context.alignment.rows[first];
    let odd = LangSet::only(lang);
    let agreeing = row.present().minus(odd);
    let span = usage::accepted(context, first, lang, wrong).next()?;
    let message = Message::new("T006")
        .versions(odd, agreeing, row.present())
        .place(&row.address)
        .quote("words", usage::quoted(context, lang, span))
        .words("wrong", usage::named(context, wrong))
        .words("right", usage::named(context, right))
        .count("provisions", rows.len());
    let places: Vec<Evidence> = rows
        .iter()
        .flat_map(|&row| usage::accepted(context, row, lang, wrong).map(move |span| Evidence { lang, span }))
        .collect();
    let evidence = usage::evidence(context, first, places, (agreeing, right));
    Some(finding(&RULE, &row.address, odd, agreeing, message, evidence))
}
