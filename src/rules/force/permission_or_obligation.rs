//! One version allows what the others demand, or demands what they allow.

use super::changed::{self, Change};
use crate::lang::force::Force::{Obligation, Permission};
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "F003",
    name: "permission-or-obligation",
    summary: "one version allows what the others demand, or demands what they allow",
    severity: Severity::Error,
    on_by_default: true,
    rank: 8,
    page: include_str!("permission_or_obligation.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    const CHANGES: &[Change] = &[
        Change { from: Permission, to: Obligation, severity: Severity::Error, otherwise: Severity::Note },
        Change { from: Obligation, to: Permission, severity: Severity::Error, otherwise: Severity::Note },
    ];
    changed::findings(context, &RULE, CHANGES)
}
