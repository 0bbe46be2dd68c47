//! Values that stand in each other's sentence.
//!
//! ```text
//!   en  … within 30 days. … within 60 days.
//!   ar  … within 60 days. … within 30 days.      the row has the same values, its sentences have not
//! ```
//!
//! Only a clean exchange is told: one version alone, two sentences, one sure value each. Whatever else
//! stands in another sentence is more often a sentence divided otherwise than a defect.

use super::compare::Settled;
use crate::lang::values::Value;
use crate::model::{Lang, LangSet, PerLang, SentenceRow, Span, Verdict};
use crate::rules::Context;
use crate::rules::contrast::{Contrast, contrasts};

/// Two values that a version has in each other's sentence.
pub struct Exchange {
    /// The version.
    pub odd: LangSet,
    /// The others.
    pub agreeing: LangSet,
    /// What the others have in the first of the two sentences.
    pub usual: Value,
    /// What the odd version has there.
    pub other: Value,
}

/// The exchange in a row whose versions state the same values.
pub fn exchange(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)]) -> Option<Exchange> {
    let sentences = &context.alignment.rows[row].sentences;
    if sentences.len() < 2 || versions.len() < 3 {
        return None;
    }
    let mut found: Vec<Contrast<Value>> = Vec::new();
    for sentence in sentences {
        found.extend(contrasts(&stated(context, sentence, versions)?));
    }
    let [first, second] = found.as_slice() else { return None };
    let is_exchange = first.odd == second.odd && first.lacking == second.extra && first.extra == second.lacking;
    let all_others = first.agreeing.len() + first.odd.len() == versions.len();
    let is_majority = Verdict::of(first.odd, first.agreeing) == Verdict::Majority;
    let ([usual], [other]) = (first.lacking.as_slice(), first.extra.as_slice()) else { return None };
    (is_exchange && all_others && is_majority).then(|| Exchange {
        odd: first.odd,
        agreeing: first.agreeing,
        usual: usual.clone(),
        other: other.clone(),
    })
}

/// The sure values of every version in a sentence; `None` where a version lacks the sentence.
fn stated(
    context: &Context<'_>,
    sentence: &SentenceRow,
    versions: &[(Lang, Settled<'_>)],
) -> Option<Vec<(Lang, Vec<Value>)>> {
    let spans = spans(context, sentence);
    let of = |(lang, items): &(Lang, Settled<'_>)| {
        let spans = &spans[*lang];
        let inside = |span: &Span| spans.iter().any(|sentence| (sentence.start..sentence.end).contains(&span.start));
        let sure = items.iter().filter(|(_, reading, span)| !reading.is_soft && inside(span));
        (!spans.is_empty()).then(|| (*lang, sure.flat_map(|(values, _, _)| values.iter().cloned()).collect()))
    };
    versions.iter().map(of).collect()
}

fn spans(context: &Context<'_>, sentence: &SentenceRow) -> PerLang<Vec<Span>> {
    let place = |lang: Lang, (leaf, range): &(usize, std::ops::Range<usize>)| {
        context.leaf(lang, *leaf).map(|leaf| leaf.body.to_source(range.start, range.end))
    };
    sentence.cells.map(|lang, cells| cells.iter().filter_map(|cell| place(lang, cell)).collect())
}
