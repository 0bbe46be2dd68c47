//! A concept that one version renders in two accepted ways, while each of the others keeps to one.

use std::collections::BTreeMap;

use super::usage;
use crate::glossary::Status;
use crate::lang::{forms, stems};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, PerLang, Severity, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T005",
    name: "inconsistent-term",
    summary: "a concept that one version renders in two accepted ways while the others keep to one",
    severity: Severity::Note,
    on_by_default: true,
    rank: 7,
    page: include_str!("inconsistent_term.md"),
    check,
};

/// So often the others must name the concept for their constancy to mean anything.
const LEAST: usize = 3;
/// So many places of the rarer rendering are named.
const SHOWN: usize = 3;

/// The places of a concept in a version, by the rendering used: its number in the base.
type Ways = BTreeMap<usize, Vec<(usize, Span)>>;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut ways: BTreeMap<usize, PerLang<Ways>> = BTreeMap::new();
    for (row, lang) in context.rows().flat_map(|(row, _)| Lang::ALL.map(|lang| (row, lang))) {
        for (span, senses) in context.terms(row, lang) {
            // A rendering that two concepts share says nothing of either.
            let [sense] = senses.as_slice() else { continue };
            if !sense.is_accepted || !is_term(context, sense.concept) {
                continue;
            }
            // Where no other version names the concept the words mean something else.
            let has = |lang: &Lang| context.terms(row, *lang).iter().any(|(_, senses)| senses.contains(sense));
            let agreed = Lang::ALL.iter().filter(|lang| has(lang)).count();
            if 2 * agreed <= context.alignment.rows[row].present().len() {
                continue;
            }
            if let Some(way) = way(context, lang, sense.concept, *span) {
                ways.entry(sense.concept).or_default()[lang].entry(way).or_default().push((row, *span));
            }
        }
    }
    ways.iter().filter_map(|(concept, ways)| inconsistent(context, *concept, ways)).collect()
}

fn is_term(context: &Context<'_>, concept: usize) -> bool {
    let entry = &context.glossary.concepts[concept];
    entry.kind.is_term() && entry.status == Status::Established
}

/// The number of the accepted rendering that stands at a place; renderings that are forms of one another have one.
fn way(context: &Context<'_>, lang: Lang, concept: usize, span: Span) -> Option<usize> {
    let text = context.source(lang);
    let known = context.glossary.concepts[concept].terms.get(&lang)?;
    let used = known.iter().position(|form| is_same(lang, form, span.of(text)))?;
    // A single word has other uses, and plurals that look like other words: ребенок, дети.
    if stems::word_count(&known[used]) < 2 {
        return None;
    }
    known.iter().position(|form| is_variant(lang, form, &known[used]))
}

fn words(text: &str) -> Vec<&str> {
    stems::word_ranges(text).into_iter().filter_map(|range| text.get(range)).collect()
}

fn is_same(lang: Lang, form: &str, used: &str) -> bool {
    let (form, used) = (words(form), words(used));
    let meet = |one: &str, other: &str| {
        let known = stems::dictionary_forms(lang, one);
        stems::readings(lang, other).iter().any(|reading| known.contains(reading))
    };
    form.len() == used.len() && form.iter().zip(&used).all(|(one, other)| meet(one, other))
}

/// Whether two renderings differ in form only: in number, in spelling, or in that one leaves a word out.
fn is_variant(lang: Lang, one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.iter().all(|word| long.iter().any(|other| forms::begin_alike(lang, word, other)))
}

fn inconsistent(context: &Context<'_>, concept: usize, ways: &PerLang<Ways>) -> Option<Finding> {
    let naming: LangSet = ways.langs_where(|ways| !ways.is_empty());
    let odd: LangSet = ways.langs_where(|ways| ways.len() > 1);
    let count = |lang: Lang| ways[lang].values().map(Vec::len).sum::<usize>();
    let steady: LangSet = naming.minus(odd).iter().filter(|&lang| count(lang) >= LEAST).collect();
    let lang = odd.iter().next().filter(|_| odd.len() == 1 && steady.len() > 1 && steady == naming.minus(odd))?;
    let (_, usual) = ways[lang].iter().max_by_key(|(way, places)| (places.len(), std::cmp::Reverse(**way)))?;
    let (_, rare) = ways[lang].iter().min_by_key(|(way, places)| (places.len(), std::cmp::Reverse(**way)))?;
    let first = rare.first()?;
    let mut addresses = usage::addresses(context, rare.iter().map(|&(row, _)| row));
    addresses.truncate(SHOWN);
    let message = Message::new("T005")
        .versions(odd, steady, context.alignment.langs)
        .words("concept", usage::named(context, concept))
        .quote("usual", usage::quoted(context, lang, usual.first()?.1))
        .count("often", usual.len())
        .quote("rare", usage::quoted(context, lang, first.1))
        .count("seldom", rare.len())
        .list("places", addresses);
    let places = rare.iter().map(|&(_, span)| Evidence { lang, span }).collect();
    let evidence = usage::evidence(context, first.0, places, (steady, concept));
    let mut found = finding(&RULE, &context.alignment.rows[first.0].address, odd, steady, message, evidence);
    found.severity = Severity::Note;
    Some(found)
}
