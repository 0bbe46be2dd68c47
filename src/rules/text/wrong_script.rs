//! A version whose letters are for the most part not those of its language: the wrong file, or garbage.

use super::survey;
use crate::lang::{identify, scripts};
use crate::model::{Address, Argument, Evidence, Finding, Lang, LangSet, Message, Severity, Span, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U006",
    name: "wrong-script",
    summary: "a version that is largely not in the script of its language",
    severity: Severity::Error,
    on_by_default: true,
    rank: 100,
    page: include_str!("wrong_script.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let foreign = survey::in_other_script(context);
    let versions = context.versions().filter(|(lang, _)| foreign.contains(*lang));
    versions.filter_map(|(lang, version)| of_version(lang, version)).collect()
}

/// One finding for the whole version. It owns all others on its words: nobody reads a thousand lines
/// that say the same.
fn of_version(lang: Lang, version: &Version) -> Option<Finding> {
    let (own, foreign) = survey::own_and_foreign(lang, version);
    let share = (own * 100).checked_div(own + foreign).unwrap_or(0);
    let language = identify::identify(&version.source.text).filter(|&other| other != lang);
    let message = Message::new("U006")
        .odd(LangSet::only(lang))
        .count("share", share)
        .case("script", scripts::script_of(lang).name());
    let message = match language {
        Some(other) => Message { id: "U006-like", ..message }.with("like", Argument::Languages(LangSet::only(other))),
        None => message,
    };
    let span = Span::new(0, version.source.text.len());
    let evidence = vec![Evidence { lang, span }];
    Some(finding(&RULE, &Address::default(), LangSet::only(lang), LangSet::EMPTY, message, evidence))
}
