//! A provision at another level than in the other versions.

use crate::model::{Finding, Lang, LangSet, Message, Row, Severity, Unit};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S007",
    name: "different-level",
    summary: "a provision that stands higher or lower in the lists than in the other versions",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 30,
    page: include_str!("different_level.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut before = LangSet::EMPTY;
    let counting = context.counting();
    for (index, row) in context.rows() {
        let levels: Vec<(Lang, usize)> = row
            .present()
            .intersection(counting)
            .iter()
            .filter_map(|lang| Some((lang, level(context, row, lang)?)))
            .collect();
        let Some((common, agreeing, odd)) = majority(&levels) else { continue };
        // What stands under a provision at the wrong level is at the wrong level with it.
        let new = odd.minus(before);
        before = odd;
        if new.is_empty() || agreeing.len() < 2 {
            continue;
        }
        let own = levels.iter().find(|(lang, _)| new.contains(*lang)).map_or(0, |&(_, level)| level);
        let id = if own > common { "S007-lower" } else { "S007-higher" };
        let message = Message::new(id).versions(new, agreeing, context.alignment.langs).place(&row.address);
        findings.push(finding(&RULE, &row.address, new, agreeing, message, context.evidence(index, new)));
    }
    findings
}

/// How many numbered provisions stand around a numbered text within its article.
fn level(context: &Context<'_>, row: &Row, lang: Lang) -> Option<usize> {
    let cell = row.cells[lang].first()?;
    let tree = &context.document.versions[lang].as_ref()?.tree;
    let leaf = tree.leaves.get(cell.leaf)?;
    if leaf.labels.is_empty() || !context.is_whole(row, lang) {
        return None;
    }
    let mut level = 0;
    let mut at = Some(leaf.provision);
    while let Some(provision) = at.map(|index| &tree.provisions[index]) {
        if !matches!(provision.unit, Unit::Paragraph | Unit::Point) {
            break;
        }
        level += usize::from(provision.label.is_some());
        at = provision.parent;
    }
    (level > 0).then_some(level)
}
