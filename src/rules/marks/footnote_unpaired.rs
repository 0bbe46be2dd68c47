//! Marks without their footnote, and footnotes without their mark.

use std::collections::BTreeSet;

use super::draft::leaf_at;
use crate::lang::{marks, scripts, words};
use crate::model::{BlockKind, Evidence, Finding, Lang, LangSet, Leaf, LeafRole, Severity, Span, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B006",
    name: "unpaired-footnote",
    summary: "a footnote without a mark in the text, or a mark without its footnote",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 45,
    page: include_str!("footnote_unpaired.md"),
    check,
};

/// A mark that leads to a footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands in the source.
    pub span: Span,
    /// Its number or sign, in ASCII digits; empty where nothing stands in its brackets.
    pub sign: String,
}

/// The marks of a version, in order; those that stand in footnotes are none.
pub fn of_version(version: &Version) -> Vec<Mark> {
    let right_to_left = scripts::is_right_to_left(version.source.lang);
    let mut found = Vec::new();
    for block in version.source.blocks.iter().filter(|block| block.kind != BlockKind::Footnote) {
        let seen = marks::note_marks(block.visible.as_str(), right_to_left);
        let spans = seen.into_iter().map(|at| block.visible.to_source(at.start, at.end));
        let own = spans.chain(block.note_marks.iter().copied());
        found.extend(own.map(|span| Mark { span, sign: sign(span.of(&version.source.text)) }));
    }
    found.sort_by_key(|mark: &Mark| mark.span);
    found
}

/// `[^12]`, `[12]`, `(12)` and `¹²` are 12.
fn sign(typed: &str) -> String {
    let bare = typed.trim_matches(['[', ']', '(', ')', '^']);
    let digit = |c: char| match c {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰'..='⁹' => char::from(b'0' + (c as u32 - '⁰' as u32) as u8),
        _ => words::digit_to_ascii(c),
    };
    bare.chars().map(digit).collect()
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.versions().flat_map(|(lang, version)| of_one(lang, version)).collect()
}

fn of_one(lang: Lang, version: &Version) -> Vec<Finding> {
    let notes: Vec<(&Leaf, String)> = version
        .tree
        .leaves
        .iter()
        .filter(|leaf| leaf.role == LeafRole::Footnote)
        .map(|leaf| (leaf, note_sign(version, leaf)))
        .collect();
    // Without any footnotes in the text they are kept elsewhere, or the marks are references to literature.
    if notes.is_empty() {
        return Vec::new();
    }
    let marks = of_version(version);
    let marked: BTreeSet<&str> = marks.iter().map(|mark| mark.sign.as_str()).collect();
    let noted: BTreeSet<&str> = notes.iter().map(|(_, sign)| sign.as_str()).collect();
    let mut findings = Vec::new();
    for (leaf, sign) in notes.iter().filter(|(_, sign)| !sign.is_empty() && !marked.contains(sign.as_str())) {
        let message = format!("{} has a footnote {sign} to which no mark in the text leads.", lang.english_name());
        let evidence = vec![Evidence { lang, span: leaf.span }];
        findings.push(finding(&RULE, &leaf.address, LangSet::only(lang), LangSet::EMPTY, message, evidence));
    }
    for mark in marks.iter().filter(|mark| !noted.contains(mark.sign.as_str())) {
        let leaf = &version.tree.leaves[leaf_at(version, mark.span.start)];
        let message = format!(
            "{} has a footnote mark {} in {} to which there is no footnote.",
            lang.english_name(),
            mark.sign,
            leaf.address.label()
        );
        let evidence = vec![Evidence { lang, span: mark.span }];
        findings.push(finding(&RULE, &leaf.address, LangSet::only(lang), LangSet::EMPTY, message, evidence));
    }
    findings
}

/// The number or sign before the text of a footnote, as typed.
fn note_sign(version: &Version, leaf: &Leaf) -> String {
    let typed = leaf.span.of(&version.source.text);
    let bare = typed.trim_start_matches(['[', '(', '^']);
    let end = bare.find(|c: char| matches!(c, ']' | ')' | '.' | ':') || c.is_whitespace()).unwrap_or(bare.len());
    sign(bare.get(..end).unwrap_or(""))
}
