//! A defined term that a version writes with a capital letter, and in a few places without.

use crate::lang::definitions;
use crate::model::{Evidence, Finding, Lang, LangSet, Severity, Span, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T009",
    name: "uncapitalised-term",
    summary: "a defined term that a version writes with a capital letter, and in a few places without",
    severity: Severity::Note,
    on_by_default: true,
    rank: 5,
    page: include_str!("uncapitalised_term.md"),
    check,
};

/// So many uses with a capital show that the version means it.
const LEAST: usize = 4;
/// One use in so many without a capital is a slip; more are another usage.
const SHARE: usize = 5;
/// So many places are named.
const SHOWN: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let definitions = 0..context.defined().rows.len();
    definitions
        .flat_map(|definition| {
            context.versions().filter_map(move |(lang, version)| slips(context, definition, lang, version))
        })
        .collect()
}

fn slips(context: &Context<'_>, definition: usize, lang: Lang, version: &Version) -> Option<Finding> {
    let defined = context.defined();
    let term = defined.rows[definition].terms[lang].as_ref()?;
    let text = version.source.text.as_str();
    let starts = |span: Span, test: fn(char) -> bool| span.of(text).chars().next().is_some_and(test);
    let uses = &defined.uses[definition][lang];
    // At the beginning of a sentence every word has a capital.
    let is_inside = |span: Span| !definitions::begins_sentence(text.get(..span.start).unwrap_or(""));
    let kept = uses.iter().filter(|(_, span)| starts(*span, char::is_uppercase) && is_inside(*span)).count();
    let slips: Vec<(usize, Span)> =
        uses.iter().copied().filter(|(_, span)| starts(*span, char::is_lowercase)).collect();
    if kept < LEAST || slips.is_empty() || slips.len() * SHARE > kept + slips.len() {
        return None;
    }
    let address = |(row, _): &(usize, Span)| context.alignment.rows[*row].address.label();
    let mut places: Vec<String> = slips.iter().map(address).collect();
    places.dedup();
    let more = places.len() > SHOWN;
    places.truncate(SHOWN);
    let message = format!(
        "{} writes “{}” with a capital letter {kept} times and without it in {}{}.",
        lang.english_name(),
        term.text,
        phrases::list(&places),
        if more { " and other places" } else { "" }
    );
    let first = &context.alignment.rows[slips.first()?.0];
    let evidence = slips.into_iter().map(|(_, span)| Evidence { lang, span }).collect();
    Some(finding(&RULE, &first.address, LangSet::only(lang), LangSet::EMPTY, message, evidence))
}
