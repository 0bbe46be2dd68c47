//! The symbol of a document, or the number of a resolution, that is another in other versions.

use super::compare::Matter;
use super::report::findings;
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "N004",
    name: "different-symbol",
    summary: "a document symbol or resolution number other than in the other versions",
    severity: Severity::Error,
    on_by_default: true,
    rank: 54,
    page: include_str!("different_symbol.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    findings(context, &RULE, Matter::Symbol)
}
