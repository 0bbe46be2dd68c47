//! A date or a time of day that is another in other versions, or is missing.

use super::compare::Matter;
use super::report::findings;
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "N002",
    name: "different-date",
    summary: "a date or a time of day other than in the other versions",
    severity: Severity::Error,
    on_by_default: true,
    rank: 53,
    page: include_str!("different_date.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    findings(context, &RULE, Matter::Date)
}
