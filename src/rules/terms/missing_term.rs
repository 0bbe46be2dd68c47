//! A concept that the other versions name and one does not, by any rendering known.

use rustc_hash::{FxHashMap, FxHashSet};

use super::usage;
use crate::glossary::Status;
use crate::lang::{function_words, stems, words};
use crate::model::{Finding, Lang, LangSet, LeafRole, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T004",
    name: "missing-term",
    summary: "a term that the other versions have and one does not, though it uses it elsewhere",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 8,
    page: include_str!("missing_term.md"),
    check,
};

/// The share of the length that the others let expect; beyond it more than a term is missing.
const USUAL_LENGTH: std::ops::Range<f32> = 0.7..1.5;

/// What a word of a rendering weighs at least that tells it from others: articles and prepositions weigh less.
const LEAST_WEIGHT: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let concepts = context.glossary.concepts.len();
    let mut used = vec![LangSet::EMPTY; concepts];
    for (row, lang) in context.rows().flat_map(|(row, _)| Lang::ALL.map(|lang| (row, lang))) {
        let senses = context.terms(row, lang).iter().flat_map(|(_, senses)| senses);
        senses.filter(|sense| sense.is_accepted).for_each(|sense| used[sense.concept].insert(lang));
    }
    let mut missed = Vec::new();
    // How often the others agree on a concept, and how often a version lacks it there.
    let mut named: FxHashMap<usize, usize> = FxHashMap::default();
    let mut lacks: FxHashMap<(usize, LangSet), usize> = FxHashMap::default();
    for (row, _) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading && row.present().len() > 2) {
        let concepts = usage::concepts(context, row).into_iter().filter(|&concept| is_specific(context, concept));
        for concept in concepts {
            *named.entry(concept).or_default() += 1;
            if let Some((odd, naming)) = missing(context, row, concept, used[concept]) {
                *lacks.entry((concept, odd)).or_default() += 1;
                missed.push((row, concept, odd, naming));
            }
        }
    }
    // A version that lacks a concept again and again has a rendering of its own that the base does not know.
    missed.retain(|(_, concept, odd, _)| lacks[&(*concept, *odd)] < 2 || lacks[&(*concept, *odd)] * 4 < named[concept]);
    missed.into_iter().map(|(row, concept, odd, naming)| report(context, (row, concept), odd, naming)).collect()
}

/// Whether every language that the base has for a concept renders it by several words: a single word
/// is too often replaced by a pronoun or another part of speech.
fn is_specific(context: &Context<'_>, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    entry.kind.is_term()
        && entry.status == Status::Established
        && entry.terms.values().flatten().all(|form| stems::word_ranges(form).len() > 1)
}

/// The version that lacks a concept in a row and those that name it.
fn missing(context: &Context<'_>, index: usize, concept: usize, used: LangSet) -> Option<(LangSet, LangSet)> {
    let row = &context.alignment.rows[index];
    let naming: LangSet =
        row.present().iter().filter(|&lang| usage::count(context, index, lang, concept) > 0).collect();
    let odd = row.present().minus(naming);
    let is_usual = |lang: Lang| {
        used.contains(lang)
            && context.is_whole(row, lang)
            && context.length_ratio(index, lang, naming).is_some_and(|ratio| USUAL_LENGTH.contains(&ratio))
    };
    let is_explained = |lang: Lang| {
        has_its_words(context, index, lang, concept)
            || is_understood(context, index, lang, concept)
            || has_a_pronoun(context, index, lang)
    };
    let is_missing = odd.len() == 1
        && naming.len() >= 2
        && odd.iter().all(is_usual)
        && !contains_other(context, index, odd, concept)
        && !odd.iter().any(is_explained);
    is_missing.then_some((odd, naming))
}

/// Whether all the longer words of a rendering stand in the row, though not side by side:
/// *derechos y libertades del hombre*, *renforcement efficace des capacités*.
fn has_its_words(context: &Context<'_>, row: usize, lang: Lang, concept: usize) -> bool {
    let text = context.words(&context.alignment.rows[row], lang);
    let present: FxHashSet<String> = stems::word_ranges(&text)
        .into_iter()
        .flat_map(|range| stems::readings(lang, text.get(range).unwrap_or("")))
        .collect();
    let is_there = |word: &str| stems::dictionary_forms(lang, word).iter().any(|form| present.contains(form));
    let forms = context.glossary.concepts[concept].terms.get(&lang);
    forms.into_iter().flatten().any(|form| {
        let words = stems::word_ranges(form).into_iter().filter_map(|range| form.get(range));
        let mut telling = words.filter(|word| words::weight(word) >= LEAST_WEIGHT).peekable();
        telling.peek().is_some() && telling.all(is_there)
    })
}

/// Whether a block that goes on from the one before may leave out what that one has named.
fn is_understood(context: &Context<'_>, row: usize, lang: Lang, concept: usize) -> bool {
    let goes_on = context.printed_label(&context.alignment.rows[row], lang).is_none();
    let before = row.checked_sub(1).map_or(0, |before| usage::count(context, before, lang, concept));
    goes_on && before > 0
}

/// Whether a pronoun may stand for the term.
fn has_a_pronoun(context: &Context<'_>, row: usize, lang: Lang) -> bool {
    let text = words::fold(&context.words(&context.alignment.rows[row], lang));
    text.split_whitespace().any(|word| function_words::takes_up_a_noun(lang, word))
}

fn report(context: &Context<'_>, place: (usize, usize), odd: LangSet, naming: LangSet) -> Finding {
    let (index, concept) = place;
    let row = &context.alignment.rows[index];
    let message = Message::new("T004")
        .versions(odd, naming, row.present())
        .place(&row.address)
        .words("concept", usage::named(context, concept));
    let places = odd.iter().map(|lang| context.place(index, lang)).collect();
    let evidence = usage::evidence(context, index, places, (naming, concept));
    finding(&RULE, &row.address, odd, naming, message, evidence)
}

/// Whether the odd version has an avoided rendering or a confusable concept instead: other rules speak of these.
fn contains_other(context: &Context<'_>, row: usize, odd: LangSet, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    odd.iter().any(|lang| {
        let is_avoided = usage::avoided(context, row, lang, concept).next().is_some();
        let is_confused = usage::concepts(context, row).iter().any(|&other| {
            entry.confusable.contains(&context.glossary.concepts[other].id)
                && usage::count(context, row, lang, other) > 0
        });
        is_avoided || is_confused
    })
}
