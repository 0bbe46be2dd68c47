//! A heading or title that one version lacks, or that only one has.

use super::missing_provision::{is_heading_alone, is_minority, lacking};
use crate::model::{Address, Argument, Finding, Lang, LangSet, LeafRole, Message, Part, Row, Severity};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule};

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
        // What others have on a line below.
        let titled_above = |lang: &Lang| is_titled_above(context, index, *lang);
        let lacking = lacking(context, index);
        let lacking = lacking.minus(lacking.iter().filter(titled_above).collect());
        if lacking.is_empty() {
            findings.extend(title(context, index, row));
        } else if is_heading_alone(context, index, row, lacking) {
            // Else the whole provision is missing.
            findings.push(heading(context, index, row, lacking));
        }
    }
    findings
}

/// Whether a version has its title in the row above, on the line of the number.
fn is_titled_above(context: &Context<'_>, index: usize, lang: Lang) -> bool {
    let rows = &context.alignment.rows;
    let above = index.checked_sub(1).map(|above| &rows[above]).filter(|above| above.address == rows[index].address);
    let heading = above.and_then(|above| context.first_leaf(above, lang));
    heading.is_some_and(|leaf| leaf.role == LeafRole::Heading && leaf.body.as_str().contains(char::is_alphabetic))
}

fn heading(context: &Context<'_>, index: usize, row: &Row, lacking: LangSet) -> Finding {
    let present = row.present();
    let (odd, agreeing, id) =
        if is_minority(context, index) { (present, lacking, "S008-added") } else { (lacking, present, "S008-missing") };
    // That the heading is meant, and not the chapter under it, is said where the address does not.
    let part = if row.address.part == Part::Whole { Part::Heading } else { row.address.part };
    let place = Address { part, ..row.address.clone() };
    let message =
        Message::new(id).versions(odd, agreeing, context.alignment.langs).with("place", Argument::Address(place));
    finding(&RULE, &row.address, odd, agreeing, message, context.evidence(index, odd))
}

/// Versions whose heading has a number but no title, where the others have one on the same line.
fn title(context: &Context<'_>, index: usize, row: &Row) -> Option<Finding> {
    let titled: Vec<(Lang, bool)> = row
        .present()
        .iter()
        .filter_map(|lang| Some((lang, context.first_leaf(row, lang).filter(|leaf| leaf.role == LeafRole::Heading)?)))
        .map(|(lang, leaf)| (lang, leaf.body.as_str().contains(char::is_alphabetic)))
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
    let message = Message::new(if common { "S008-untitled" } else { "S008-titled" })
        .versions(odd, agreeing, context.alignment.langs)
        .with("place", Argument::Address(row.address.basic_unit()));
    Some(finding(&RULE, &row.address, odd, agreeing, message, context.evidence(index, odd)))
}
