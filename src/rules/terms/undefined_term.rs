//! A term in quotation marks that is used like a defined one, and that no version defines.

use std::collections::BTreeMap;

use crate::lang::{definitions, stems, words};
use crate::model::{Evidence, Finding, Lang, LangSet, LeafRole, Message, Severity, Span, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T010",
    name: "undefined-term",
    summary: "a term in quotation marks with a capital letter that is used again and never defined",
    severity: Severity::Note,
    on_by_default: true,
    rank: 4,
    page: include_str!("undefined_term.md"),
    check,
};

/// The most words of a term; what is longer is a quotation or a title.
const LONGEST: usize = 4;
/// So often it must stand without quotation marks to be used as a term.
const USES: usize = 2;

fn check(context: &Context<'_>) -> Vec<Finding> {
    // Where a text defines nothing, nothing can be missing from its definitions.
    if context.defined().rows.is_empty() {
        return Vec::new();
    }
    let mut by_row: BTreeMap<usize, Vec<(Lang, Span)>> = BTreeMap::new();
    for (lang, version) in context.versions() {
        for (row, span) in undefined(context, lang, version) {
            by_row.entry(row).or_default().push((lang, span));
        }
    }
    by_row.into_iter().filter_map(|(row, places)| told(context, row, &places)).collect()
}

/// The first place of each such term of a version.
fn undefined(context: &Context<'_>, lang: Lang, version: &Version) -> Vec<(usize, Span)> {
    let defined = context.defined();
    let mut first: BTreeMap<String, (usize, Span)> = BTreeMap::new();
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading) {
        let read = |text: &str| definitions::quotations(text).into_iter().map(|range| (range, ())).collect::<Vec<_>>();
        let defines = defined.rows.iter().any(|definition| definition.row == index);
        for (span, ()) in context.read(row, lang, read) {
            let quoted = span.of(&version.source.text);
            let before = version.source.text.get(..span.start).unwrap_or("").trim_end_matches(['“', '«', '"', ' ']);
            let is_term = quoted.starts_with(char::is_uppercase) && stems::word_ranges(quoted).len() <= LONGEST;
            // In brackets behind other words a term is being introduced: that is a definition.
            if is_term && !defines && !before.ends_with(['(', '（']) && !is_introduced(before) {
                first.entry(words::fold(quoted)).or_insert((index, span));
            }
        }
    }
    let known: Vec<String> =
        defined.rows.iter().filter_map(|row| Some(words::fold(&row.terms[lang].as_ref()?.text))).collect();
    let is_used = |term: &Span| {
        let text = &version.source.text;
        let all = text.match_indices(term.of(text)).filter(|(at, _)| *at != term.start);
        all.filter(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with(['“', '«', '"']))).count() >= USES
    };
    first
        .into_iter()
        .filter(|(term, (_, span))| !known.contains(term) && is_used(span))
        .map(|(_, place)| place)
        .collect()
}

/// Whether the words before name what follows: *hereinafter referred to as*.
fn is_introduced(before: &str) -> bool {
    let mut chars = before.chars().rev();
    let tail: String = chars.by_ref().take(40).collect();
    tail.contains('(') || tail.contains('（')
}

fn told(context: &Context<'_>, index: usize, places: &[(Lang, Span)]) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let langs: LangSet = places.iter().map(|(lang, _)| *lang).collect();
    let &(lang, span) = places.first()?;
    let text = context.source(lang);
    let message = Message::new("T010").odd(langs).place(&row.address).quote("term", span.of(text));
    let evidence = places.iter().map(|&(lang, span)| Evidence { lang, span }).collect();
    Some(finding(&RULE, &row.address, langs, LangSet::EMPTY, message, evidence))
}
