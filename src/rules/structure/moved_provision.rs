//! A provision that stands elsewhere than in the other versions.

use crate::model::{Argument, Finding, Lang, LangSet, Message, Severity};
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
        let message = message(context, index, moved).versions(moved, staying, context.alignment.langs);
        let message = message.place(&row.address);
        findings.push(finding(&RULE, &row.address, moved, staying, message, context.evidence(index, moved)));
    }
    findings
}

/// Between what a provision stands where it stands, and under what number, by the first version that moved it.
fn message(context: &Context<'_>, index: usize, moved: LangSet) -> Message {
    let row = &context.alignment.rows[index];
    let Some(lang) = moved.iter().next() else { return Message::new("S004") };
    let neighbour = |step: Step| neighbour(context, index, lang, step).map(|row| &context.alignment.rows[row].address);
    // What stood before it in the others stands behind it now, or the other way round.
    let (side, other) = match (neighbour(Step::Next), neighbour(Step::Previous)) {
        (Some(next), _) if *next < row.address => ("before", next),
        (_, Some(previous)) if *previous > row.address => ("behind", previous),
        (Some(next), _) => ("before", next),
        (None, Some(previous)) => ("behind", previous),
        (None, None) => return Message::new("S004"),
    };
    let usual = row.address.steps.last().and_then(|step| step.number);
    let printed = context.printed_label(row, lang).filter(|label| Some(label.number) != usual);
    let numbered = match printed {
        Some(label) => Message::new("S004-numbered").quote("label", label.span.of(context.source(lang)).trim()),
        None => Message::new("S004-same-number"),
    };
    Message::new("S004-beside")
        .case("side", side)
        .with("other", Argument::Place(other.clone()))
        .words("numbered", numbered)
}

/// To which side of a text.
#[derive(Clone, Copy)]
enum Step {
    Next,
    Previous,
}

/// So many texts may have moved together.
const TOGETHER: usize = 64;

/// The row of the nearest text of a version on one side that has not moved itself.
fn neighbour(context: &Context<'_>, index: usize, lang: Lang, step: Step) -> Option<usize> {
    let rows = &context.alignment.rows;
    let mut leaf = rows[index].cells[lang].first()?.leaf;
    for _ in 0..TOGETHER {
        leaf = match step {
            Step::Next => leaf.checked_add(1)?,
            Step::Previous => leaf.checked_sub(1)?,
        };
        context.leaf(lang, leaf)?;
        let row = context.rows_of(lang, leaf).first().copied();
        let staying = row.filter(|&row| !rows[row].moved.contains(lang));
        if staying.is_some() {
            return staying;
        }
    }
    None
}
