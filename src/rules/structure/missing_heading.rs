//! A heading or title that one version lacks, or that only one has.

use super::missing_provision::{is_minority, lacking};
use crate::model::{Finding, Lang, LangSet, LeafRole, Row, Severity};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S008",
    name: "missing-heading",
    summary: "a heading or title that one version lacks or that only one has",
    severity: Severity::Error,
    on_by_default: true,
    rank: 50,
    page: include_str!("missing_heading.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows().filter(|(_, row)| row.role == LeafRole::Heading) {
        let lacking = lacking(context, index);
        if lacking.is_empty() {
            findings.extend(title(context, index, row));
        } else if text_follows(context, index, lacking) {
            findings.push(heading(context, index, row, lacking));
        }
    }
    findings
}

/// Whether the text under the heading is there: else the whole provision is missing.
fn text_follows(context: &Context<'_>, index: usize, lacking: LangSet) -> bool {
    let next = context.alignment.rows.get(index + 1);
    next.is_some_and(|next| next.role != LeafRole::Heading && !next.present().intersection(lacking).is_empty())
}

fn heading(context: &Context<'_>, index: usize, row: &Row, lacking: LangSet) -> Finding {
    let present = row.present();
    let what = row.address.label();
    let (odd, agreeing, message) = if is_minority(context, index) {
        let others = phrases::the_others(lacking, context.alignment.langs, present);
        (
            present,
            lacking,
            format!(
                "Only {} {} the {what}; {others} do not have it.",
                phrases::names(present),
                phrases::verb(present, "has", "have")
            ),
        )
    } else {
        let others = phrases::the_others(present, context.alignment.langs, lacking);
        (
            lacking,
            present,
            format!(
                "{} {} no {what}; {others} {} it.",
                phrases::names(lacking),
                phrases::verb(lacking, "has", "have"),
                phrases::verb(present, "has", "have")
            ),
        )
    };
    finding(&RULE, &row.address, odd, agreeing, message, context.evidence(index, odd))
}

/// Versions whose heading has a number but no title, where the others have one on the same line.
fn title(context: &Context<'_>, index: usize, row: &Row) -> Option<Finding> {
    let titled: Vec<(Lang, bool)> = row
        .present()
        .iter()
        .filter_map(|lang| Some((lang, !context.first_leaf(row, lang)?.body.as_str().is_empty())))
        .collect();
    let (common, agreeing, odd) = majority(&titled)?;
    // A title on the line below is a row of its own.
    let below = context
        .alignment
        .rows
        .get(index + 1)
        .filter(|next| next.role == LeafRole::Heading && next.address == row.address);
    if odd.is_empty()
        || agreeing.len() < 2
        || below.is_some()
        || !row.present().iter().all(|lang| context.is_whole(row, lang))
    {
        return None;
    }
    let what = row.address.basic_unit().label();
    let others = phrases::the_others(agreeing, context.alignment.langs, odd);
    let (has, have) = if common { ("has no title", "have no title") } else { ("has a title", "have a title") };
    let contrast = if common { "have one" } else { "have none" };
    let message = format!(
        "In {} {what} {}; {others} {contrast}.",
        phrases::names(odd),
        phrases::verb(LangSet::only(Lang::ALL[0]), has, have)
    );
    Some(finding(&RULE, &row.address, odd, agreeing, message, context.evidence(index, odd)))
}
