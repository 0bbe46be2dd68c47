//! One version recommends what the others demand, or the other way round.

use super::changed::{self, Change};
use crate::lang::force::Force::{Obligation, Permission, Prohibition, Recommendation};
use crate::model::{Finding, Severity};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "F004",
    name: "changed-recommendation",
    summary: "one version recommends what the others demand or allow, or demands or allows what they recommend",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 7,
    page: include_str!("recommendation.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    const CHANGES: &[Change] = &[
        Change { from: Obligation, to: Recommendation, severity: Severity::Warning, otherwise: Severity::Warning },
        Change { from: Permission, to: Recommendation, severity: Severity::Warning, otherwise: Severity::Warning },
        Change { from: Recommendation, to: Permission, severity: Severity::Warning, otherwise: Severity::Warning },
        Change { from: Recommendation, to: Obligation, severity: Severity::Warning, otherwise: Severity::Warning },
        Change { from: Recommendation, to: Prohibition, severity: Severity::Warning, otherwise: Severity::Warning },
    ];
    changed::findings(context, &RULE, CHANGES)
}
