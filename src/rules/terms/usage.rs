//! How often the versions of a row name a concept, and where.

use crate::glossary::Sense;
use crate::model::{Argument, Evidence, Lang, LangSet, Message, PerLang, Row, Span};
use crate::rules::Context;

/// How often a version names a concept in a row by an accepted rendering.
pub fn count(context: &Context<'_>, row: usize, lang: Lang, concept: usize) -> usize {
    accepted(context, row, lang, concept).count()
}

/// Where a version has accepted renderings of a concept.
pub fn accepted<'c>(
    context: &'c Context<'_>,
    row: usize,
    lang: Lang,
    concept: usize,
) -> impl Iterator<Item = Span> + use<'c> {
    places(context.terms(row, lang), Sense { concept, is_accepted: true })
}

/// Where a version has renderings that are to be avoided for a concept.
pub fn avoided<'c>(
    context: &'c Context<'_>,
    row: usize,
    lang: Lang,
    concept: usize,
) -> impl Iterator<Item = Span> + use<'c> {
    places(context.terms(row, lang), Sense { concept, is_accepted: false })
}

fn places(terms: &[(Span, Vec<Sense>)], sense: Sense) -> impl Iterator<Item = Span> {
    terms.iter().filter(move |(_, senses)| senses.contains(&sense)).map(|(span, _)| *span)
}

/// Whether the words at a place are the accepted rendering of a concept that some of the others name in the row too.
pub fn is_other(context: &Context<'_>, row: usize, place: (Lang, Span), others: LangSet) -> bool {
    let (lang, span) = place;
    let terms = context.terms(row, lang);
    let senses = terms.iter().filter(|(own, _)| *own == span).flat_map(|(_, senses)| senses);
    let mut accepted = senses.filter(|sense| sense.is_accepted);
    accepted.any(|sense| {
        2 * others.iter().filter(|&other| count(context, row, other, sense.concept) > 0).count() > others.len()
    })
}

/// The concepts that any version of a row names or misnames, in the order of the base.
pub fn concepts(context: &Context<'_>, row: usize) -> Vec<usize> {
    let terms = Lang::ALL.into_iter().flat_map(|lang| context.terms(row, lang));
    let mut found: Vec<usize> = terms.flat_map(|(_, senses)| senses).map(|sense| sense.concept).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether what stands at a place is accepted for no concept, and only to be avoided.
pub fn is_only_avoided(context: &Context<'_>, row: usize, lang: Lang, place: Span) -> bool {
    let terms = context.terms(row, lang);
    terms.iter().any(|(span, senses)| *span == place && senses.iter().all(|sense| !sense.is_accepted))
}

/// A part of a row whose terms are compared by themselves.
#[derive(Clone, Debug)]
pub struct Stretch {
    row: usize,
    /// Where it stands in each version; `None` for the whole row.
    spans: Option<PerLang<Vec<Span>>>,
}

/// The row as a whole, and its sentences where all versions of the row have them: in a long paragraph the
/// versions seldom name a thing equally often.
pub fn stretches(context: &Context<'_>, row: usize) -> Vec<Stretch> {
    let aligned = &context.alignment.rows[row];
    let present = aligned.present();
    let spans = |lang: Lang, cells: &[(usize, std::ops::Range<usize>)]| -> Vec<Span> {
        let span = |(leaf, range): &(usize, std::ops::Range<usize>)| {
            Some(context.leaf(lang, *leaf)?.body.to_source(range.start, range.end))
        };
        cells.iter().filter_map(span).collect()
    };
    let sentences = aligned.sentences.iter().map(|sentence| sentence.cells.map(|lang, cells| spans(lang, cells)));
    let complete = sentences.filter(|spans| present.iter().all(|lang| !spans[lang].is_empty()));
    let parts = complete.map(|spans| Stretch { row, spans: Some(spans) });
    std::iter::once(Stretch { row, spans: None }).chain(parts).collect()
}

impl Stretch {
    /// The row it belongs to.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Where a version has accepted renderings of a concept in this stretch.
    pub fn accepted(&self, context: &Context<'_>, lang: Lang, concept: usize) -> Vec<Span> {
        accepted(context, self.row, lang, concept).filter(|span| self.holds(lang, *span)).collect()
    }

    /// Where a version has renderings in it that are to be avoided for a concept.
    pub fn avoided(&self, context: &Context<'_>, lang: Lang, concept: usize) -> Vec<Span> {
        avoided(context, self.row, lang, concept).filter(|span| self.holds(lang, *span)).collect()
    }

    fn holds(&self, lang: Lang, span: Span) -> bool {
        let holds = |part: &Span| part.start <= span.start && span.end <= part.end;
        self.spans.as_ref().is_none_or(|spans| spans[lang].iter().any(holds))
    }
}

/// The one version that has less of what is right and more of what is wrong than the others, and those others: all
/// of them, or all but one of at least four. `counts` holds right and wrong. They need not agree with one another,
/// but none may name less in all than the odd one does.
pub fn stands_out(counts: &[(Lang, (usize, usize))]) -> Option<(LangSet, LangSet)> {
    let agreeing = |&(lang, (right, wrong)): &(Lang, (usize, usize))| -> LangSet {
        let others = counts.iter().filter(|(other, _)| *other != lang);
        let is_unlike = |(_, (rights, wrongs)): &&(Lang, (usize, usize))| {
            *rights > right && *wrongs < wrong && right + wrong <= rights + wrongs
        };
        others.filter(is_unlike).map(|&(other, _)| other).collect()
    };
    let mut odd = counts.iter().filter_map(|own| {
        let (agreeing, others) = (agreeing(own), counts.len() - 1);
        let prevails = agreeing.len() >= 2 && agreeing.len() + usize::from(others > 3) >= others;
        prevails.then_some((LangSet::only(own.0), agreeing))
    });
    odd.next().filter(|_| odd.next().is_none())
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
    let first = |lang| accepted(context, row, lang, concept).next().map(|span| Evidence { lang, span });
    odd.into_iter().chain(langs.iter().filter_map(first)).collect()
}

/// The words at a place, as they are written.
pub fn quoted(context: &Context<'_>, lang: Lang, span: Span) -> String {
    let text = context.source(lang);
    span.of(text).trim().to_owned()
}

/// The provisions of some rows, each once.
pub fn addresses(context: &Context<'_>, rows: impl Iterator<Item = usize>) -> Vec<Argument> {
    let mut addresses: Vec<Argument> =
        rows.map(|row| Argument::Address(context.alignment.rows[row].address.clone())).collect();
    addresses.dedup();
    addresses
}

/// A concept for people: its name in English, and the term that each language prefers.
pub fn named(context: &Context<'_>, concept: usize) -> Message {
    let entry = &context.glossary.concepts[concept];
    let term = |lang| entry.terms.get(&lang).and_then(|terms| terms.first()).cloned();
    let terms = PerLang::from_fn(|lang| term(lang).unwrap_or_else(|| entry.label()));
    Message::new("T-concept").text("name", entry.label()).with("term", Argument::Own(terms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_version_stands_out_where_the_others_need_not_agree() {
        use Lang::{Ar, En, Es, Fr, Ru, Zh};
        let check = |counts: &[(Lang, (usize, usize))], expected: Option<(Lang, usize)>| {
            let found = stands_out(counts).map(|(odd, agreeing)| (odd, agreeing.len()));
            assert_eq!(found, expected.map(|(lang, agreeing)| (LangSet::only(lang), agreeing)), "{counts:?}");
        };
        check(&[(Ar, (3, 0)), (Zh, (4, 0)), (En, (2, 1)), (Fr, (3, 0)), (Ru, (3, 0)), (Es, (3, 0))], Some((En, 5)));
        check(&[(Ar, (2, 0)), (Zh, (4, 0)), (En, (2, 1)), (Fr, (3, 0)), (Ru, (3, 0)), (Es, (3, 0))], Some((En, 4)));
        check(&[(Ar, (2, 1)), (Zh, (4, 0)), (En, (2, 1)), (Fr, (3, 0)), (Ru, (3, 0)), (Es, (3, 0))], None);
        check(&[(En, (0, 1)), (Fr, (1, 0)), (Es, (1, 0))], Some((En, 2)));
        check(&[(En, (0, 1)), (Fr, (1, 0))], None);
        check(&[(En, (1, 2)), (Fr, (2, 0)), (Es, (2, 0))], None);
    }
}
