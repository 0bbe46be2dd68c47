//! Wordings between which nobody has chosen yet, and of which one version lacks some: `shall/should`.

use crate::lang::drafts;
use crate::model::{Argument, Finding, Message, Severity};
use crate::rules::{Context, Rule};

use super::open_text::{self, Matter};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B009",
    name: "alternative-mismatch",
    summary: "alternative wordings, such as shall/should, of which one version lacks some or has some alone",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 40,
    page: include_str!("alternative_mismatch.md"),
    check,
};

const CHOICES: Matter<usize> = Matter { read: drafts::choices, name };

fn check(context: &Context<'_>) -> Vec<Finding> {
    open_text::compare(context, &RULE, &CHOICES)
}

fn name(count: &usize) -> Argument {
    let number = Message::new("B-number").count("number", *count);
    Argument::Words(Message::new("B009-choice").words("number", number).count("count", *count))
}
