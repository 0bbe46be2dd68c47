//! A term that is defined and then never used.

use super::defined::may_name;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T008",
    name: "unused-definition",
    summary: "a term that is defined and then never used",
    severity: Severity::Note,
    on_by_default: true,
    rank: 6,
    page: include_str!("unused_definition.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    (0..context.defined().rows.len()).filter_map(|definition| unused(context, definition)).collect()
}

fn unused(context: &Context<'_>, definition: usize) -> Option<Finding> {
    let defined = context.defined();
    let own = &defined.rows[definition];
    let row = &context.alignment.rows[own.row];
    let defining: LangSet = own.terms.langs_where(Option::is_some);
    let is_used = |lang: Lang| !defined.uses[definition][lang].is_empty();
    // Without any use the term may stand in a form unknown here: then nothing is said.
    let may_be_used = |lang: Lang| {
        let term = own.terms[lang].as_ref().map_or("", |term| term.text.as_str());
        context.rows().any(|(index, _)| index != own.row && may_name(context, index, lang, term))
    };
    let unused: LangSet = defining.iter().filter(|&lang| !is_used(lang) && !may_be_used(lang)).collect();
    let using = defining.minus(unused);
    let is_lone = unused.len() == 1 && using.iter().filter(|&lang| is_used(lang)).count() > 1;
    let first = unused.iter().next().filter(|_| is_lone || using.is_empty())?;
    let term = own.terms[first].as_ref()?;
    let (odd, agreeing, id) =
        if using.is_empty() { (defining, LangSet::EMPTY, "T008-everywhere") } else { (unused, using, "T008-alone") };
    let message =
        Message::new(id).versions(odd, agreeing, row.present()).place(&row.address).quote("term", term.text.as_str());
    let places = defining.iter().filter_map(|lang| defined.place(definition, lang));
    let evidence: Vec<Evidence> = places.filter(|place| odd.contains(place.lang)).collect();
    Some(finding(&RULE, &row.address, odd, agreeing, message, evidence))
}
