//! A rendering that the term base says to avoid, where the other versions name the concept.

use super::usage::{self, Stretch};
use crate::lang::stems;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

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
    let found = |stretch: &Stretch| {
        let naming = |lang: &Lang| !stretch.accepted(context, *lang, concept).is_empty();
        let naming: LangSet = row.present().iter().filter(naming).collect();
        let is_own = |place: &(Lang, Span)| !usage::is_other(context, index, *place, naming);
        let first = |lang| specific(context, stretch, lang, concept).into_iter().map(|span| (lang, span)).find(is_own);
        let places: Vec<Evidence> =
            row.present().minus(naming).iter().filter_map(first).map(|(lang, span)| Evidence { lang, span }).collect();
        let odd: LangSet = places.iter().map(|place| place.lang).collect();
        let is_clear = !places.is_empty() && usage::prevails(naming, row, odd);
        is_clear.then_some((places, naming)).or_else(|| among_others(context, stretch, concept))
    };
    let (places, naming) = usage::stretches(context, index).iter().find_map(found)?;
    let odd: LangSet = places.iter().map(|place| place.lang).collect();
    let first = places.first()?;
    let entry = &context.glossary.concepts[concept];
    let preferred = entry.terms.get(&first.lang).and_then(|terms| terms.first())?;
    let message = Message::new("T002")
        .versions(odd, naming, row.present())
        .place(&row.address)
        .quote("words", usage::quoted(context, first.lang, first.span))
        .words("concept", usage::named(context, concept))
        .quote("preferred", preferred);
    let evidence = usage::evidence(context, index, places, (naming, concept));
    Some(finding(&RULE, &row.address, odd, naming, message, evidence))
}

/// The renderings to be avoided of several words: a single word has other uses, a term of several words has not.
fn specific(context: &Context<'_>, stretch: &Stretch, lang: Lang, concept: usize) -> Vec<Span> {
    let text = context.source(lang);
    let mut spans = stretch.avoided(context, lang, concept);
    spans.retain(|span| stems::word_count(span.of(text)) > 1);
    spans
}

/// The same where the version has accepted renderings besides: if they are fewer than those of the others, or if
/// what it has stands for nothing else.
fn among_others(context: &Context<'_>, stretch: &Stretch, concept: usize) -> Option<(Vec<Evidence>, LangSet)> {
    let present = context.alignment.rows[stretch.row()].present();
    let count =
        |lang: Lang| (stretch.accepted(context, lang, concept).len(), specific(context, stretch, lang, concept).len());
    let counts: Vec<(Lang, (usize, usize))> = present.iter().map(|lang| (lang, count(lang))).collect();
    let (odd, agreeing) = usage::stands_out(&counts).or_else(|| alone(context, stretch, concept, &counts))?;
    let spans = odd.iter().flat_map(|lang| {
        specific(context, stretch, lang, concept).into_iter().map(move |span| Evidence { lang, span })
    });
    Some((spans.collect(), agreeing))
}

/// The one version that has a rendering to be avoided, if it is accepted for no other concept.
fn alone(
    context: &Context<'_>,
    stretch: &Stretch,
    concept: usize,
    counts: &[(Lang, (usize, usize))],
) -> Option<(LangSet, LangSet)> {
    let odd: LangSet = counts.iter().filter(|(_, (_, avoided))| *avoided > 0).map(|&(lang, _)| lang).collect();
    let naming = |(lang, (named, _)): &&(Lang, (usize, usize))| *named > 0 && !odd.contains(*lang);
    let agreeing: LangSet = counts.iter().filter(naming).map(|&(lang, _)| lang).collect();
    let others = counts.len().saturating_sub(odd.len());
    let prevails = odd.len() == 1 && agreeing.len() >= 2 && agreeing.len() + usize::from(others > 3) >= others;
    let lang = odd.iter().next().filter(|_| prevails)?;
    let spans = specific(context, stretch, lang, concept);
    let is_sure = spans.iter().all(|&span| usage::is_only_avoided(context, stretch.row(), lang, span));
    is_sure.then_some((odd, agreeing))
}
