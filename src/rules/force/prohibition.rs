//! One version allows what the others forbid, or forbids what they allow.

use super::changed::{self, Change};
use crate::lang::force::Force::{Obligation, Permission, Prohibition, Refusal, Restraint};
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "F002",
    name: "changed-prohibition",
    summary: "one version allows what the others forbid, or forbids what they allow",
    severity: Severity::Error,
    on_by_default: true,
    rank: 9,
    page: include_str!("prohibition.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    const CHANGES: &[Change] = &[
        Change { from: Prohibition, to: Permission, severity: Severity::Error, otherwise: Severity::Note },
        Change { from: Prohibition, to: Obligation, severity: Severity::Note, otherwise: Severity::Note },
        Change { from: Refusal, to: Restraint, severity: Severity::Note, otherwise: Severity::Note },
        Change { from: Restraint, to: Refusal, severity: Severity::Note, otherwise: Severity::Note },
        Change { from: Permission, to: Prohibition, severity: Severity::Error, otherwise: Severity::Note },
    ];
    changed::findings(context, &RULE, CHANGES)
}
