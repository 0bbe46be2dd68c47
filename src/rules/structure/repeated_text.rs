//! The same text twice in one version.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::{self, words};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, LeafRole, Message, Severity, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S011",
    name: "repeated-text",
    summary: "the same text twice in one version, and not in the others",
    severity: Severity::Error,
    on_by_default: true,
    rank: 80,
    page: include_str!("repeated_text.md"),
    check,
};

/// Shorter texts, in characters of English, may well be the same.
const SHORTEST: usize = 36;

/// The log-odds from which a text is taken to say what the others say in its row.
const FITS: f32 = 1.5;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (lang, version) in context.versions() {
        for (first, second) in repetitions(lang, version) {
            findings.extend(report(context, lang, version, first, second));
        }
    }
    findings
}

/// Pairs of leaves with the same words, each with the nearest before it.
fn repetitions(lang: Lang, version: &Version) -> Vec<(usize, usize)> {
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, leaf) in version.tree.leaves.iter().enumerate() {
        let body = leaf.body.as_str();
        let size = body.chars().count() * 100 / lang::of(lang).density;
        if size >= SHORTEST && leaf.role != LeafRole::Heading {
            alike.entry(opening(body)).or_default().push(index);
        }
    }
    let mut pairs = Vec::new();
    for leaves in alike.into_values().filter(|leaves| leaves.len() > 1) {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for index in leaves {
            let before = known.insert(words::fold(version.tree.leaves[index].body.as_str()), index);
            pairs.extend(before.map(|before| (before, index)));
        }
    }
    pairs.sort_unstable_by_key(|&(_, index)| index);
    pairs
}

/// The letters that a text begins with, by which most texts differ.
fn opening(body: &str) -> String {
    const LETTERS: usize = 24;
    let folded = words::fold(&body[..body.floor_char_boundary(LETTERS * 8)]);
    folded.chars().filter(|c| *c != ' ').take(LETTERS).collect()
}

fn report(context: &Context<'_>, lang: Lang, version: &Version, first: usize, second: usize) -> Option<Finding> {
    let odd = LangSet::only(lang);
    if others_repeat(context, lang, first, second) {
        return None;
    }
    let agreeing = context.alignment.langs.minus(odd);
    let row_of = |leaf: usize| context.rows_of(lang, leaf).first().copied();
    // The one that fits the other versions less is the one that does not belong.
    let fit = |leaf: usize| {
        let row = row_of(leaf).map(|row| &context.alignment.rows[row]);
        row.map_or(f32::MIN, |row| if row.present().len() < 2 { f32::MIN } else { row.evidence[lang].content })
    };
    // Words that fit what the others say in two articles are a formula; in one article they are a slip.
    let article = |leaf: usize| version.tree.leaves[leaf].address.basic_unit();
    let is_one_list = context.counting().contains(lang) && article(first) == article(second);
    if fit(first).min(fit(second)) > FITS && !is_one_list {
        return None;
    }
    let (wrong, right) = if fit(first) < fit(second) { (first, second) } else { (second, first) };
    let place = |leaf: usize| Evidence { lang, span: version.tree.leaves[leaf].span };
    let address = &version.tree.leaves[wrong].address;
    let mut evidence = vec![place(wrong), place(right)];
    // The others say it once: where it belongs, unless they have something at the other place only.
    let rows = [row_of(right), row_of(wrong)];
    for other in agreeing.iter() {
        let having = |row: &&usize| !context.alignment.rows[**row].cells[other].is_empty();
        let row = rows.iter().flatten().find(having).or(rows.iter().flatten().next());
        evidence.extend(row.map(|&row| context.place(row, other)));
    }
    let other = &version.tree.leaves[right].address;
    let message = if other == address { Message::new("S011-twice") } else { Message::new("S011") };
    let message = message
        .versions(odd, agreeing, context.alignment.langs)
        .with("place", Argument::Address(address.clone()))
        .with("other", Argument::Address(other.clone()));
    Some(finding(&RULE, address, odd, agreeing, message, evidence))
}

/// Whether two texts have most of their words in common, as formulas do that are not worded quite alike;
/// in a script without spaces, most of their characters.
fn is_like(one: &str, other: &str) -> bool {
    let parts = |text: &str| -> BTreeSet<String> {
        match text.contains(' ') {
            true => text.split(' ').map(str::to_owned).collect(),
            false => text.chars().map(String::from).collect(),
        }
    };
    let (one, other) = (parts(one), parts(other));
    one.intersection(&other).count() * 5 >= one.union(&other).count() * 3
}

/// Whether at least half of the other versions have the same words, or nearly so, in these two rows as well.
fn others_repeat(context: &Context<'_>, lang: Lang, first: usize, second: usize) -> bool {
    let (Some(&one), Some(&two)) = (context.rows_of(lang, first).first(), context.rows_of(lang, second).first()) else {
        return false;
    };
    let others = context.alignment.langs.minus(LangSet::only(lang));
    let (one, two) = (&context.alignment.rows[one], &context.alignment.rows[two]);
    let repeats = |other: &Lang| {
        let (a, b) = (words::fold(&context.words(one, *other)), words::fold(&context.words(two, *other)));
        a.len() > 2 && b.len() > 2 && is_like(&a, &b)
    };
    let having = others.iter().filter(|&other| !one.cells[other].is_empty() && !two.cells[other].is_empty()).count();
    having > 0 && others.iter().filter(repeats).count() * 2 >= having
}
