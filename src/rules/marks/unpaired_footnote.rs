//! Marks without their footnote, and footnotes without their mark.

use std::collections::BTreeSet;

use super::draft::leaf_at;
use crate::lang::{marks, scripts, words};
use crate::model::{
    Argument, BlockKind, Evidence, Finding, Lang, LangSet, Leaf, LeafRole, Message, Severity, Span, Version,
};
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
    page: include_str!("unpaired_footnote.md"),
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

/// The footnotes of a version and the marks that lead to them.
struct Notes<'a> {
    lang: Lang,
    version: &'a Version,
    notes: Vec<(&'a Leaf, String)>,
    marks: Vec<Mark>,
    /// The signs of the notes and of the marks.
    noted: BTreeSet<String>,
    marked: BTreeSet<String>,
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all: Vec<Notes<'_>> = context.versions().map(|(lang, version)| read(lang, version)).collect();
    all.iter().flat_map(|own| of_one(own, &all)).collect()
}

fn read(lang: Lang, version: &Version) -> Notes<'_> {
    let leaves = version.tree.leaves.iter().filter(|leaf| leaf.role == LeafRole::Footnote);
    let notes: Vec<(&Leaf, String)> = leaves.map(|leaf| (leaf, note_sign(version, leaf))).collect();
    let marks = of_version(version);
    let noted = notes.iter().map(|(_, sign)| sign.clone()).collect();
    let marked = marks.iter().map(|mark| mark.sign.clone()).collect();
    Notes { lang, version, notes, marks, noted, marked }
}

fn of_one(own: &Notes<'_>, all: &[Notes<'_>]) -> Vec<Finding> {
    // Without any footnotes in the text they are kept elsewhere, or the marks are references to literature.
    if own.notes.is_empty() {
        return Vec::new();
    }
    let Notes { lang, version, .. } = *own;
    // What the other versions have is missing here, and the rules that compare them say so.
    let others = || all.iter().filter(|other| other.lang != lang);
    let most = |count: usize| count * 2 > others().count();
    let mark_is_lost = |sign: &str| most(others().filter(|other| other.marked.contains(sign)).count());
    let note_is_lost =
        |sign: &str| most(others().filter(|o| o.notes.len() > own.notes.len() && o.noted.contains(sign)).count());
    let lone_notes: Vec<&(&Leaf, String)> = own
        .notes
        .iter()
        .filter(|(_, sign)| !sign.is_empty() && !own.marked.contains(sign) && !mark_is_lost(sign))
        .collect();
    let lone_marks: Vec<&Mark> =
        own.marks.iter().filter(|mark| !own.noted.contains(&mark.sign) && !note_is_lost(&mark.sign)).collect();
    // One of each is one slip: the number of the mark or of the footnote is wrong.
    if let ([mark], [(leaf, sign)]) = (lone_marks.as_slice(), lone_notes.as_slice()) {
        let what = Message::new("B006-other").text("mark", &mark.sign).text("note", sign);
        return vec![report(lang, version, mark.span, what, vec![leaf.span])];
    }
    let notes = lone_notes.into_iter().map(|(leaf, sign)| {
        let what = Message::new("B006-note").text("note", sign);
        report(lang, version, leaf.span, what, Vec::new())
    });
    let marks = lone_marks.into_iter().map(|mark| {
        let what = Message::new("B006-mark").text("mark", &mark.sign);
        report(lang, version, mark.span, what, Vec::new())
    });
    notes.chain(marks).collect()
}

fn report(lang: Lang, version: &Version, span: Span, what: Message, more: Vec<Span>) -> Finding {
    let address = &version.tree.leaves[leaf_at(version, span.start)].address;
    let message = what.odd(LangSet::only(lang)).with("place", Argument::Address(address.clone()));
    let spans = std::iter::once(span).chain(more);
    let evidence = spans.map(|span| Evidence { lang, span }).collect();
    finding(&RULE, address, LangSet::only(lang), LangSet::EMPTY, message, evidence)
}

/// The number or sign before the text of a footnote, as typed.
fn note_sign(version: &Version, leaf: &Leaf) -> String {
    let typed = leaf.span.of(&version.source.text);
    let bare = typed.trim_start_matches(['[', '(', '^']);
    let end = bare.find(|c: char| matches!(c, ']' | ')' | '.' | ':') || c.is_whitespace()).unwrap_or(bare.len());
    sign(bare.get(..end).unwrap_or(""))
}
