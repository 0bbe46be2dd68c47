//! A version that departs from its own usual rendering where the others keep theirs.

use super::defined::{may_name, may_name_in_part};
use crate::discover::{self, Discovered, Settings};
use crate::lang::stems;
use crate::model::{Argument, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T011",
    name: "departing-term",
    summary: "a version departs from its own usual rendering of a recurring term where the others keep theirs",
    severity: Severity::Note,
    on_by_default: false,
    rank: 3,
    page: include_str!("departing_term.md"),
    check,
};

/// How often a version must use its rendering for it to be usual.
const USUAL: usize = 5;
/// One departure in so many uses is a slip; more are another usage.
const SHARE: usize = 6;
/// How well the renderings of a term go together at the least.
const STRENGTH: f32 = 0.85;
/// So many places are named.
const SHOWN: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let concepts = discover::discover(&[(context.document, context.alignment)], Settings::default());
    let usual = concepts.iter().filter(|concept| {
        let rendered = concept.renderings.langs_where(|rendering| !rendering.is_empty());
        concept.strength >= STRENGTH && rendered == context.alignment.langs && rendered.len() > 2
    });
    usual
        .flat_map(|concept| context.alignment.langs.iter().filter_map(move |lang| departs(context, concept, lang)))
        .collect()
}

fn departs(context: &Context<'_>, concept: &Discovered, lang: Lang) -> Option<Finding> {
    // One word is too often replaced by a pronoun; of several some are left where the others are replaced.
    let rendering = concept.renderings[lang].as_str();
    if stems::word_count(rendering) < 2 {
        return None;
    }
    let is_lone = |index: usize| {
        let row = &context.alignment.rows[index];
        row.present() == context.alignment.langs
            && context.is_whole(row, lang)
            && may_name_in_part(context, index, lang, rendering)
            && !may_name(context, index, lang, rendering)
    };
    let own = concept.departures.iter().filter(|departure| departure.lang == lang && is_lone(departure.row));
    let rows: Vec<usize> = own.map(|departure| departure.row).collect();
    let count = concept.counts[lang];
    let &first = rows.first().filter(|_| count >= USUAL && rows.len() * SHARE <= count + rows.len())?;
    let address = |&row: &usize| Argument::Address(context.alignment.rows[row].address.clone());
    let mut places: Vec<Argument> = rows.iter().map(address).collect();
    places.truncate(SHOWN);
    let odd = LangSet::only(lang);
    let agreeing = context.alignment.langs.minus(odd);
    let other = concept.renderings[agreeing.iter().next()?].as_str();
    let message = Message::new("T011")
        .versions(odd, agreeing, context.alignment.langs)
        .quote("rendering", concept.renderings[lang].as_str())
        .quote("other", other)
        .count("count", count)
        .list("places", places);
    let evidence = rows.iter().map(|&row| context.place(row, lang)).collect();
    Some(finding(&RULE, &context.alignment.rows[first].address, odd, agreeing, message, evidence))
}
