//! The rules: a folder for each family, a file for each rule, its page beside it.
//!
//! A rule looks at one document and its alignment and returns findings. Where two
//! rules see one defect, the more specific keeps it: the catalogue gives every
//! rule its `rank`, and of findings on the same words of the same versions only
//! those of the highest rank remain.
//!
//! A page explains its rule to people; its examples run as tests. A block fenced
//! as `hexapla-found` or `hexapla-clean` holds versions, each behind a line with
//! its code (`== en`), as they would stand in Markdown files.

mod contrast;
mod force;
mod marks;
mod phrases;
mod readings;
mod references;
mod selection;
mod structure;
mod terms;
mod text;
mod values;
mod view;

pub use selection::{Selection, UnknownRule, find, nearest};
pub use view::Context;

use rayon::prelude::*;

use crate::model::{Finding, Message, Severity, Span};

/// What is said of a rule wherever rules are listed, and the rule itself.
pub struct Rule {
    /// The code, such as `S001`.
    pub code: &'static str,
    /// The fault it names, such as `missing-provision`.
    pub name: &'static str,
    /// One line for lists.
    pub summary: &'static str,
    /// How grave its findings are at most.
    pub severity: Severity,
    /// Whether it runs without being asked for by its code or name.
    pub on_by_default: bool,
    /// Of two rules that see one defect the one of higher rank keeps it.
    pub rank: u8,
    /// The page: Markdown.
    pub page: &'static str,
    /// Looks for the fault in one document.
    pub check: fn(&Context<'_>) -> Vec<Finding>,
}

/// Rules about one matter; their codes begin with its letter.
pub struct Family {
    /// The letter.
    pub letter: char,
    /// What its rules are about, in a word or two.
    pub about: &'static str,
    /// Its rules, in the order of their codes.
    pub rules: &'static [Rule],
}

/// All families, in the order in which reports list them.
pub const FAMILIES: &[Family] =
    &[structure::FAMILY, values::FAMILY, references::FAMILY, marks::FAMILY, force::FAMILY, text::FAMILY, terms::FAMILY];

/// All rules, family by family.
pub fn catalogue() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.rules)
}

/// The findings of the selected rules in reading order, each defect once.
pub fn run(context: &Context<'_>, selection: &Selection) -> Vec<Finding> {
    let mut found: Vec<(u8, Finding)> = Vec::new();
    // All rules run, since one that is not selected may still own a defect; those that are off are too
    // unsure to own anything.
    let rules: Vec<&Rule> = catalogue().filter(|rule| rule.on_by_default || selection.includes(rule.code)).collect();
    let by_rule: Vec<Vec<Finding>> = rules.par_iter().map(|rule| (rule.check)(context)).collect();
    for (rule, findings) in rules.into_iter().zip(by_rule) {
        let graded = |finding: Finding| Finding { severity: selection.severity(rule, finding.severity), ..finding };
        found.extend(findings.into_iter().map(|finding| (rule.rank, graded(finding))));
    }
    found.sort_by(|(rank, one), (other_rank, other)| {
        other_rank.cmp(rank).then(one.rule.cmp(other.rule)).then(reading_place(one).cmp(&reading_place(other)))
    });
    let mut owners: Vec<(u8, Finding)> = Vec::new();
    for (rank, finding) in found {
        if !owners.iter().any(|(rank, known)| reaches(*rank, known, &finding) && owns(known, &finding)) {
            owners.push((rank, finding));
        }
    }
    let mut kept: Vec<Finding> = owners.into_iter().map(|(_, finding)| finding).collect();
    kept.retain(|finding| selection.includes(finding.rule));
    kept.sort_by_cached_key(|finding| (context.row_order(finding), finding.rule, order(finding)));
    kept
}

/// From this rank on a rule finds that a whole text is missing, alien or out of place, and owns whatever
/// any rule finds in it. A rule below, such as one about labels, owns only what its own family finds.
const WHOLE_TEXT: u8 = 60;

/// Whether a finding may own another at all.
fn reaches(rank: u8, known: &Finding, finding: &Finding) -> bool {
    rank >= WHOLE_TEXT || known.rule.chars().next() == finding.rule.chars().next()
}

/// Whether a finding has the defect of another already: the same versions, and words of them in common.
fn owns(known: &Finding, finding: &Finding) -> bool {
    if known.rule == finding.rule || known.languages.intersection(finding.languages) != finding.languages {
        return false;
    }
    finding.languages.iter().any(|lang| {
        let spans = |of: &Finding| of.evidence.iter().filter(|e| e.lang == lang).map(|e| e.span).collect::<Vec<Span>>();
        let (known, own) = (spans(known), spans(finding));
        own.iter().any(|span| known.iter().any(|other| touch(*span, *other)))
    })
}

/// Whether two places have words in common; a place where words are missing touches those beside it.
fn touch(one: Span, other: Span) -> bool {
    let is_beside = (one.is_empty() || other.is_empty())
        && (one.end.abs_diff(other.start) <= 4 || other.end.abs_diff(one.start) <= 4);
    one.start < other.end && other.start < one.end || one == other || is_beside
}

/// What settles the order of findings of one rule in one row, whatever the language of the report.
fn order(finding: &Finding) -> (usize, Vec<&'static str>, Message) {
    (reading_place(finding), finding.languages.codes(), finding.message.clone())
}

fn reading_place(finding: &Finding) -> usize {
    finding.evidence.first().map_or(0, |evidence| evidence.span.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_pages_speak_of_their_rule() {
        for family in FAMILIES {
            let codes: Vec<_> = family.rules.iter().map(|rule| rule.code).collect();
            let expected: Vec<_> = (1..=codes.len()).map(|number| format!("{}{number:03}", family.letter)).collect();
            assert_eq!(codes, expected);
        }
        for rule in catalogue() {
            assert!(rule.page.starts_with(&format!("# {} {}\n", rule.code, rule.name)), "{}", rule.code);
        }
    }
}
