//! A provision that one version lacks and the majority has.

use crate::model::{Argument, Finding, Lang, LangSet, LeafRole, Message, Row, Severity, Verdict};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S001",
    name: "missing-provision",
    summary: "a provision or paragraph that the other versions have",
    severity: Severity::Error,
    on_by_default: true,
    rank: 60,
    page: include_str!("missing_provision.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let wanted = |row: usize| {
        let lacking = lacking(context, row);
        (lacking.len() < context.alignment.langs.len() && !is_minority(context, row)).then_some(lacking)
    };
    let gone = runs(context, wanted).into_iter().map(|run| report(context, &run));
    gone.chain(context.rows().filter_map(|(index, row)| hollow(context, index, row))).collect()
}

/// A provision of which some versions have the label and nothing behind it.
fn hollow(context: &Context<'_>, index: usize, row: &Row) -> Option<Finding> {
    let is_headed = |lang: Lang| {
        let mut leaves = row.cells[lang].iter().filter_map(|cell| context.leaf(lang, cell.leaf));
        leaves.any(|leaf| leaf.role == LeafRole::Heading)
    };
    if row.present().iter().any(is_headed) {
        return None;
    }
    let hollow: LangSet = row.present().iter().filter(|&lang| is_hollow(&context.words(row, lang))).collect();
    let others = row.present().minus(hollow);
    if hollow.is_empty() || others.len() < hollow.len() {
        return None;
    }
    let message = Message::new("S001-hollow")
        .versions(hollow, others, context.alignment.langs)
        .with("place", Argument::Place(row.address.clone()));
    Some(finding(&RULE, &row.address, hollow, others, message, context.evidence(index, hollow)))
}

/// Whether words are none, nor a place that is held open for some.
pub(super) fn is_hollow(words: &str) -> bool {
    words.chars().all(|c| matches!(c, '.' | ';' | ',' | '。' | '；' | '،' | '؛') || c.is_whitespace())
}

/// Consecutive rows of one article that the same versions lack.
pub(super) struct Run {
    /// The first row.
    pub first: usize,
    /// How many rows.
    pub length: usize,
    /// The versions that lack them.
    pub lacking: LangSet,
}

/// The runs of rows for which `wanted` names versions. Headings alone and replaced texts are other rules' matter.
pub(super) fn runs(context: &Context<'_>, wanted: impl Fn(usize) -> Option<LangSet>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (index, row) in context.rows() {
        let Some(lacking) = wanted(index).filter(|lacking| !lacking.is_empty()) else { continue };
        if context.replacement(index).is_some() || is_heading_alone(context, index, row, lacking) {
            continue;
        }
        match runs.last_mut() {
            Some(run)
                if run.lacking == lacking && run.first + run.length == index && belongs(context, run.first, row) =>
            {
                run.length += 1
            }
            _ => runs.push(Run { first: index, length: 1, lacking }),
        }
    }
    runs
}

/// The versions that lack a row.
pub(super) fn lacking(context: &Context<'_>, row: usize) -> LangSet {
    context.alignment.langs.minus(context.alignment.rows[row].present())
}

/// Whether those that have a row are a clear minority: then it was added, not lost.
pub(super) fn is_minority(context: &Context<'_>, row: usize) -> bool {
    let present = context.alignment.rows[row].present();
    Verdict::of(present, context.alignment.langs.minus(present)) == Verdict::Majority
}

/// So many headings may stand between a heading and the first text under it.
const MOST_HEADINGS: usize = 16;

/// Whether only the heading is gone: the first text under it, behind the headings of what it holds, is there in
/// the versions that lack it.
pub(super) fn is_heading_alone(context: &Context<'_>, index: usize, row: &Row, lacking: LangSet) -> bool {
    let own = &row.address.steps;
    let is_held = |other: &&Row| {
        let unit = |row: &Row| row.address.steps.last().map(|step| step.unit);
        other.role != LeafRole::Heading || other.address.steps.starts_with(own) || unit(other) > unit(row)
    };
    let below = context.alignment.rows.iter().skip(index + 1).take(MOST_HEADINGS).take_while(is_held);
    let text = below.into_iter().find(|below| below.role != LeafRole::Heading);
    row.role == LeafRole::Heading && text.is_some_and(|text| !text.present().intersection(lacking).is_empty())
}

fn belongs(context: &Context<'_>, first: usize, row: &Row) -> bool {
    context.alignment.rows[first].address.basic_unit() == row.address.basic_unit()
}

fn report(context: &Context<'_>, run: &Run) -> Finding {
    let row = &context.alignment.rows[run.first];
    let agreeing = row.present();
    // A heading stands for its provision, and is told with it whatever follows.
    let is_heading = row.role == LeafRole::Heading;
    let what =
        if is_heading { Argument::Address(row.address.basic_unit()) } else { Argument::Place(row.address.clone()) };
    let message = Message::new("S001")
        .versions(run.lacking, agreeing, context.alignment.langs)
        .with("place", what)
        .count("more", if is_heading { 0 } else { run.length.saturating_sub(1) });
    finding(&RULE, &row.address, run.lacking, agreeing, message, context.evidence(run.first, run.lacking))
}
