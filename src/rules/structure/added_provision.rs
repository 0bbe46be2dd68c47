//! A provision that only one version has.

use super::missing_provision::{is_minority, lacking, runs};
use crate::model::{Finding, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S002",
    name: "added-provision",
    summary: "a provision or paragraph that only one version has",
    severity: Severity::Error,
    on_by_default: true,
    rank: 60,
    page: include_str!("added_provision.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let wanted = |row: usize| (is_minority(context, row) && !is_part(context, row)).then(|| lacking(context, row));
    let report = |run: super::missing_provision::Run| {
        let row = &context.alignment.rows[run.first];
        let odd = row.present();
        let message = Message::new("S002")
            .versions(odd, run.lacking, context.alignment.langs)
            .place(&row.address)
            .count("blocks", run.length);
        finding(&RULE, &row.address, odd, run.lacking, message, context.evidence(run.first, odd))
    };
    runs(context, wanted).into_iter().map(report).collect()
}

/// Whether the row is the beginning or the rest of a block that says more: that was joined, not added.
fn is_part(context: &Context<'_>, row: usize) -> bool {
    let row = &context.alignment.rows[row];
    row.cells.iter().flat_map(|(_, cells)| cells).all(|cell| cell.part.is_some())
}
