//! Two heading words for one kind of provision in one version.

use std::collections::BTreeMap;

use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, Severity, Unit, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S015",
    name: "unit-word",
    summary: "two heading words for one kind of provision in one version",
    severity: Severity::Note,
    on_by_default: true,
    rank: 5,
    page: include_str!("unit_word.md"),
    check,
};

/// For a kind of provision at one depth: the words, each with its provisions.
type Words = BTreeMap<(Unit, usize), BTreeMap<String, Vec<usize>>>;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let words: Vec<(Lang, &Version, Words)> =
        context.versions().map(|(lang, version)| (lang, version, words(version))).collect();
    let mut findings = Vec::new();
    for (lang, version, own) in &words {
        for (kind, by_word) in own.iter().filter(|(_, by_word)| by_word.len() > 1) {
            // Where the others have two words as well, there are two kinds of provision.
            let agreeing: LangSet = words
                .iter()
                .filter(|(_, _, other)| other.get(kind).is_some_and(|w| w.len() == 1))
                .map(|(lang, _, _)| *lang)
                .collect();
            if agreeing.len() * 2 >= context.alignment.langs.len() {
                findings.extend(report(*lang, version, by_word, agreeing));
            }
        }
    }
    findings
}

fn words(version: &Version) -> Words {
    let mut words = Words::new();
    for (index, provision) in version.tree.provisions.iter().enumerate() {
        let is_numbered = provision.label.is_some() && !provision.word.is_empty();
        if is_numbered && provision.unit != Unit::Annex {
            let word = provision.word.to_lowercase();
            words.entry((provision.unit, provision.depth)).or_default().entry(word).or_default().push(index);
        }
    }
    words
}

fn report(lang: Lang, version: &Version, by_word: &BTreeMap<String, Vec<usize>>, agreeing: LangSet) -> Option<Finding> {
    let rarest = by_word.values().min_by_key(|uses| uses.len())?;
    let &first = rarest.first()?;
    let word = |(word, uses): (&String, &Vec<usize>)| {
        Argument::Words(Message::new("S015-word").quote("word", word.clone()).count("count", uses.len()))
    };
    let words = by_word.iter().map(word).collect();
    let provision = &version.tree.provisions[first];
    let message = Message::new("S015")
        .odd(LangSet::only(lang))
        .with("place", Argument::Address(provision.address.clone()))
        .with("words", Argument::List(words));
    let evidence = rarest.iter().take(5).filter_map(|&index| {
        version.tree.provisions[index].label.as_ref().map(|label| Evidence { lang, span: label.span })
    });
    Some(finding(&RULE, &provision.address, LangSet::only(lang), agreeing, message, evidence.collect()))
}
