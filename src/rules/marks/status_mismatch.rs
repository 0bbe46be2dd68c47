//! Notes on how far a provision is agreed that not all versions have: *to be determined*, *agreed ad referendum*.

use crate::lang::drafts::{self, Status};
use crate::model::{Argument, Finding, Message, Severity};
use crate::rules::{Context, Rule};

use super::open_text::{self, Matter};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B010",
    name: "status-mismatch",
    summary: "a note that a text is open or agreed, which one version lacks or has alone",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 40,
    page: include_str!("status_mismatch.md"),
    check,
};

const NOTES: Matter<Status> = Matter { read: drafts::statuses, name };

fn check(context: &Context<'_>) -> Vec<Finding> {
    open_text::compare(context, &RULE, &NOTES)
}

fn name(status: &Status) -> Argument {
    Argument::Words(Message::new(match status {
        Status::Open => "B010-open",
        Status::Agreed => "B010-agreed",
        Status::Deleted => "B010-deleted",
    }))
}
