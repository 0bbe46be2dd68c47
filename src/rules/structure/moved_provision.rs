//! A provision that stands elsewhere than in the other versions.

use crate::model::{Finding, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S004",
    name: "moved-provision",
    summary: "a provision that stands elsewhere than in the other versions",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 75,
    page: include_str!("moved_provision.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = LangSet::EMPTY;
    for (index, row) in context.rows() {
        // Rows that moved together are one finding, at the first of them.
        let moved = row.moved.minus(before);
        before = row.moved;
        let staying = row.present().minus(row.moved);
        if moved.is_empty() || staying.is_empty() {
            continue;
        }
        let message = Message::new("S004").versions(moved, staying, context.alignment.langs).place(&row.address);
        findings.push(finding(&RULE, &row.address, moved, staying, message, context.evidence(index, moved)));
    }
    findings
}
