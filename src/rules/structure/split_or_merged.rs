//! One version divides the text otherwise than the others.

use crate::model::{Finding, Lang, LangSet, LeafRole, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S003",
    name: "split-or-merged",
    summary: "two passages where the others have one, or one where they have two",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 70,
    page: include_str!("split_or_merged.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Whether a title stands on the line of its number is a matter of typing.
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading) {
        let splitting = row.cells.langs_where(|cells| cells.len() > 1);
        let joining: LangSet = row.present().iter().filter(|&lang| begins_join(context, index, lang)).collect();
        let whole: LangSet = row.present().iter().filter(|&lang| context.is_whole(row, lang)).collect();
        if !splitting.is_empty() && splitting != row.present() {
            findings.push(report(context, index, (splitting, whole), "S003-divided"));
        }
        if !joining.is_empty() && joining != row.present() {
            findings.push(report(context, index, (joining, whole), "S003-joined"));
        }
    }
    findings
}

/// Whether a block that covers this row and more begins here.
fn begins_join(context: &Context<'_>, row: usize, lang: Lang) -> bool {
    let cells = &context.alignment.rows[row].cells[lang];
    cells.last().is_some_and(|cell| cell.part.is_some() && context.rows_of(lang, cell.leaf).iter().min() == Some(&row))
}

fn report(context: &Context<'_>, index: usize, (odd, whole): (LangSet, LangSet), what: &'static str) -> Finding {
    let row = &context.alignment.rows[index];
    let message = Message::new(what).versions(odd, whole, context.alignment.langs).place(&row.address);
    let mut evidence = context.evidence(index, odd);
    for lang in odd.iter() {
        // All rows of a joined block are words of the defect.
        let rows = row.cells[lang].iter().flat_map(|cell| context.rows_of(lang, cell.leaf)).copied();
        if let Some(last) = rows.max().filter(|&last| last != index) {
            let end = context.place(last, lang).span;
            evidence.iter_mut().filter(|e| e.lang == lang).for_each(|e| e.span = e.span.cover(end));
        }
    }
    let mut finding = finding(&RULE, &row.address, odd, whole, message, evidence);
    // Where nothing is numbered, a line more or less is a matter of typing.
    let is_numbered = row.present().iter().filter(|&lang| context.printed_number(row, lang).is_some()).count() * 2
        > row.present().len();
    if !is_numbered {
        finding.severity = Severity::Note;
    }
    finding
}
