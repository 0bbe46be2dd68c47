//! Two scripts run together in one word, where no letter looks like another.

use super::look_alike_letter::mixed;
use super::survey::{self, Hit, Survey, Wording};
use crate::lang::scripts;
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U002",
    name: "glued-scripts",
    summary: "words of two scripts run together, or a mark glued to a word",
    severity: Severity::Note,
    on_by_default: true,
    rank: 30,
    page: include_str!("glued_scripts.md"),
    check,
};

const WORDING: Wording = Wording { several: "U002-several", why: None };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey { rule: &RULE, wording: &WORDING, concerns: survey::is_other_letter, look };

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(lang: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let wanted = scripts::script_of(lang);
    let glued = survey::words(text).filter(|(_, word)| !word.is_ascii()).filter(|(_, word)| {
        let is_garbled = || super::garbled_text::repaired(word, wanted).is_some();
        mixed(word, wanted).is_some_and(|mixed| mixed.own.is_none()) && !is_garbled()
    });
    glued
        .map(|(start, word)| {
            Hit::new(block.visible.to_source(start, start + word.len()), Message::new("U002-word").quote("word", word))
        })
        .collect()
}
