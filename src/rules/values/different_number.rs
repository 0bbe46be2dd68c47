//! A number that is another in other versions, or is missing.

use super::compare::Matter;
use super::report::findings;
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "N001",
    name: "different-number",
    summary: "a number, amount or share other than in the other versions",
    severity: Severity::Error,
    on_by_default: true,
    rank: 52,
    page: include_str!("different_number.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    findings(context, &RULE, Matter::Number)
}
