//! How often the versions of a row name a concept, and where.

use crate::model::{Evidence, Lang, LangSet, Row, Span};
use crate::rules::Context;

/// How often a version names a concept in a row by an accepted rendering.
pub fn count(context: &Context<'_>, row: usize, lang: Lang, concept: usize) -> usize {
    places(context, row, lang, concept, true).count()
}

/// Where a version has accepted renderings of a concept, or renderings to be avoided for it.
pub fn places<'c>(
    context: &'c Context<'_>,
    row: usize,
    lang: Lang,
    concept: usize,
    is_accepted: bool,
) -> impl Iterator<Item = Span> + use<'c> {
    let terms = context.terms().get(row).map_or(&[][..], |terms| terms[lang].as_slice());
    let stands = move |senses: &[crate::glossary::Sense]| {
        senses.iter().any(|sense| sense.concept == concept && sense.is_accepted == is_accepted)
    };
    terms.iter().filter(move |(_, senses)| stands(senses)).map(|(span, _)| *span)
}

/// Whether the words at a place are the accepted rendering of a concept that some of the others name in the row too.
pub fn is_other(context: &Context<'_>, row: usize, place: (Lang, Span), others: LangSet) -> bool {
    let (lang, span) = place;
    let terms = context.terms().get(row).map_or(&[][..], |terms| terms[lang].as_slice());
    let senses = terms.iter().filter(|(own, _)| *own == span).flat_map(|(_, senses)| senses);
    let mut accepted = senses.filter(|sense| sense.is_accepted);
    accepted.any(|sense| {
        2 * others.iter().filter(|&other| count(context, row, other, sense.concept) > 0).count() > others.len()
    })
}

/// The concepts that any version of a row names or misnames, in the order of the base.
pub fn concepts(context: &Context<'_>, row: usize) -> Vec<usize> {
    let Some(terms) = context.terms().get(row) else { return Vec::new() };
    let mut found: Vec<usize> = terms
        .iter()
        .flat_map(|(_, terms)| terms.iter().flat_map(|(_, senses)| senses))
        .map(|sense| sense.concept)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether some versions are enough to say what the row should have: at least two, and all of the
/// others but one.
pub fn prevails(agreeing: LangSet, row: &Row, odd: LangSet) -> bool {
    let others = row.present().minus(odd);
    agreeing.len() >= 2
        && agreeing.len() + usize::from(others.len() > 3) >= others.len()
        && agreeing.len() >= 2 * odd.len()
}

/// Places in the odd version first, then the terms of the agreeing ones.
pub fn evidence(context: &Context<'_>, row: usize, odd: Vec<Evidence>, agreeing: (LangSet, usize)) -> Vec<Evidence> {
    let (langs, concept) = agreeing;
    let first = |lang| places(context, row, lang, concept, true).next().map(|span| Evidence { lang, span });
    odd.into_iter().chain(langs.iter().filter_map(first)).collect()
}

/// The words at a place, as they are written.
pub fn quoted(context: &Context<'_>, lang: Lang, span: Span) -> String {
    let text = context.document.versions[lang].as_ref().map_or("", |version| version.source.text.as_str());
    format!("“{}”", span.of(text).trim())
}
