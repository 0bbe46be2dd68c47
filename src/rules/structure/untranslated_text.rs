//! Text of another language left in a version.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use crate::lang::{identify, scripts::script_of, words};
use crate::model::{Address, Argument, Evidence, Finding, Lang, LangSet, Message, PerLang, Severity, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S012",
    name: "untranslated-text",
    summary: "text of another language left in a version",
    severity: Severity::Error,
    on_by_default: true,
    rank: 90,
    page: include_str!("untranslated_text.md"),
    check,
};

/// Shorter copies, in words, may well be names.
const SHORTEST_COPY: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let known = PerLang::default();
    for (lang, version) in context.versions() {
        let foreign: Vec<(usize, Lang)> = version
            .tree
            .leaves
            .iter()
            .enumerate()
            .filter_map(|(index, leaf)| {
                let body = leaf.body.as_str();
                let other = identify::foreign(body, lang)
                    .or_else(|| copied_from(context, lang, leaf.span.of(&version.source.text)))
                    .or_else(|| words_of_another(context, lang, index, &known));
                let other = other?;
                (!is_name(context, lang, index)).then_some((index, other))
            })
            .collect();
        if foreign.len() * 2 > version.tree.leaves.len() {
            findings.extend(whole_version(lang, version, &foreign));
        } else {
            findings.extend(foreign.iter().map(|&(leaf, other)| block(context, lang, version, leaf, other)));
        }
    }
    findings
}

/// Whether two other versions or more have the same words there: a name is given as it is everywhere.
fn is_name(context: &Context<'_>, lang: Lang, leaf: usize) -> bool {
    let Some(&row) = context.rows_of(lang, leaf).first() else { return false };
    let row = &context.alignment.rows[row];
    let own = words::fold(&context.words(row, lang));
    let has_words = |other: &Lang| words::fold(&context.words(row, *other)).contains(own.as_str());
    row.present().minus(LangSet::only(lang)).iter().filter(has_words).count() >= 2
}

/// The version in another script that has the very same block, headings and labels included.
fn copied_from(context: &Context<'_>, lang: Lang, block: &str) -> Option<Lang> {
    if !identify::lacks_own_script(block, lang) {
        return None;
    }
    let has_block =
        |version: &Version| version.tree.leaves.iter().any(|leaf| leaf.span.of(&version.source.text) == block);
    context
        .versions()
        .filter(|(other, _)| *other != lang)
        .find(|(_, version)| has_block(version))
        .map(|(other, _)| other)
}

/// In how many blocks of a version every word stands.
type Vocabulary = FxHashMap<String, u32>;

/// The version whose words a block has, which its own version uses nowhere else.
fn words_of_another(
    context: &Context<'_>,
    lang: Lang,
    leaf: usize,
    known: &PerLang<OnceCell<Vocabulary>>,
) -> Option<Lang> {
    let row = &context.alignment.rows[*context.rows_of(lang, leaf).first()?];
    let body = context.leaf(lang, leaf)?.body.as_str().trim();
    let has_body = |&other: &Lang| {
        let is_possible = other != lang && script_of(other) == script_of(lang);
        is_possible && context.first_leaf(row, other).is_some_and(|leaf| leaf.body.as_str().trim() == body)
    };
    let other = row.present().iter().find(has_body)?;
    let own = words::fold(body);
    let all: Vec<&str> = own.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).collect();
    let used_elsewhere = |lang: Lang| {
        let known = known[lang].get_or_init(|| vocabulary(context, lang));
        all.iter().filter(|&&word| known.get(word).is_some_and(|&blocks| blocks > 1)).count()
    };
    let is_of_other = used_elsewhere(lang) * 2 < all.len() && used_elsewhere(other) * 2 > all.len();
    (all.len() >= SHORTEST_COPY && is_of_other).then_some(other)
}

fn vocabulary(context: &Context<'_>, lang: Lang) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let leaves = context.document.versions[lang].iter().flat_map(|version| &version.tree.leaves);
    for leaf in leaves {
        let folded = words::fold(leaf.body.as_str());
        let mut words: Vec<&str> = folded.split(' ').collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            match vocabulary.get_mut(word) {
                Some(count) => *count += 1,
                None => drop(vocabulary.insert(word.to_owned(), 1)),
            }
        }
    }
    vocabulary
}

/// One finding for a version that is mostly in another language: nobody reads a thousand.
fn whole_version(lang: Lang, version: &Version, foreign: &[(usize, Lang)]) -> Option<Finding> {
    let &(first, other) = foreign.first()?;
    let message = Message::new("S012-version")
        .odd(LangSet::only(lang))
        .with("other", Argument::Languages(LangSet::only(other)))
        .count("count", foreign.len())
        .count("all", version.tree.leaves.len());
    let evidence = vec![Evidence { lang, span: version.tree.leaves[first].span }];
    Some(finding(&RULE, &Address::default(), LangSet::only(lang), LangSet::EMPTY, message, evidence))
}

fn block(context: &Context<'_>, lang: Lang, version: &Version, leaf: usize, other: Lang) -> Finding {
    let odd = LangSet::only(lang);
    let own = &version.tree.leaves[leaf];
    let row = context.rows_of(lang, leaf).first().copied();
    let present = row.map_or(LangSet::EMPTY, |row| context.alignment.rows[row].present().minus(odd));
    let is_copy = row.is_some_and(|row| {
        let row = &context.alignment.rows[row];
        present.contains(other) && context.words(row, other).trim() == own.body.as_str().trim()
    });
    let message = Message::new(if is_copy { "S012-copy" } else { "S012-passage" })
        .odd(odd)
        .with("other", Argument::Languages(LangSet::only(other)))
        .with("place", Argument::Address(own.address.clone()));
    let mut evidence = vec![Evidence { lang, span: own.span }];
    if let Some(row) = row {
        evidence.extend(present.iter().map(|other| context.place(row, other)));
    }
    let agreeing = if present.len() > 1 { present } else { LangSet::EMPTY };
    finding(&RULE, &own.address, odd, agreeing, message, evidence)
}
