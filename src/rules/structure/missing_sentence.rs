//! A sentence that one version lacks, or that only one has.

use std::ops::Range;

use crate::lang;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Row, SentenceRow, Severity, Span, Verdict};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S014",
    name: "missing-sentence",
    summary: "a sentence that one version lacks or that only one has",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 15,
    page: include_str!("missing_sentence.md"),
    check,
};

/// How much of the sentence the length of the whole text must be short of, or beyond: sentences
/// are joined and divided freely in translation, and then nothing is missing.
const FELT: f32 = 0.7;
/// The same in standard deviations of the length.
const LEAN: f32 = 1.5;

/// The same where every other version divides the text alike and this version alone has a sentence less, and no
/// more clauses for it: then a note.
const FELT_AMONG_ALIKE: f32 = 0.4;
const LEAN_AMONG_ALIKE: f32 = 0.9;

/// Shorter sentences, in characters of English, are signs that look like the end of one.
const SHORTEST: f32 = 12.0;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows().filter(|(_, row)| row.present() == context.alignment.langs) {
        for (position, sentence) in row.sentences.iter().enumerate() {
            let present = sentence.cells.langs_where(|cells| !cells.is_empty());
            let lacking = row.present().minus(present);
            if !has_words(context, row, sentence, present) {
                continue;
            }
            if Verdict::of(lacking, present) == Verdict::Majority {
                let share = share(context, row, sentence, present);
                let is_shorter = |lang: Lang, felt: f32, lean: f32| {
                    let ratio = context.length_ratio(index, lang, present).unwrap_or(1.0);
                    ratio < 1.0 - felt * share && row.evidence[lang].length_deviation < -lean
                };
                let odd: LangSet = lacking.iter().filter(|&lang| is_shorter(lang, FELT, LEAN)).collect();
                if odd.is_empty() {
                    let is_likely = |&lang: &Lang| {
                        is_shorter(lang, FELT_AMONG_ALIKE, LEAN_AMONG_ALIKE)
                            && !is_joined(context, row, lang, present)
                            && is_only_difference(row, lang)
                    };
                    let odd = lacking.iter().filter(is_likely).collect();
                    let noted = report(context, (index, position), (odd, present), true);
                    findings.extend(noted.map(|found| Finding { severity: Severity::Note, ..found }));
                }
                findings.extend(report(context, (index, position), (odd, present), true));
            } else if Verdict::of(present, lacking) == Verdict::Majority {
                let share = share(context, row, sentence, present);
                let is_long = |&lang: &Lang| {
                    let ratio = context.length_ratio(index, lang, lacking).unwrap_or(1.0);
                    ratio * (1.0 - FELT * share) > 1.0 && row.evidence[lang].length_deviation > LEAN
                };
                let odd = present.iter().filter(is_long).collect();
                findings.extend(report(context, (index, position), (odd, lacking), false));
            }
        }
    }
    findings
}

/// Whether all other versions have every sentence of a row, and this one all but one.
fn is_only_difference(row: &Row, lang: Lang) -> bool {
    let count = |lang: Lang| row.sentences.iter().filter(|sentence| !sentence.cells[lang].is_empty()).count();
    let all = row.sentences.len();
    count(lang) + 1 == all && row.present().iter().all(|other| other == lang || count(other) == all)
}

/// Whether a version has as many clauses in a row as the others: then the sentence was joined to the one
/// before it, as in «…, and the Council may restore them».
fn is_joined(context: &Context<'_>, row: &Row, lang: Lang, others: LangSet) -> bool {
    let clauses = |lang: Lang| context.words(row, lang).chars().filter(|c| ",;:.،؛，；：。".contains(*c)).count();
    let mut counts: Vec<usize> = others.iter().map(clauses).collect();
    counts.sort_unstable();
    counts.get(counts.len() / 2).is_some_and(|&usual| clauses(lang) >= usual)
}

/// Whether the sentence has words at all in most of the versions that have it: `34).` is none.
fn has_words(context: &Context<'_>, row: &Row, sentence: &SentenceRow, langs: LangSet) -> bool {
    let letters = |lang: Lang| {
        let words = context.words(row, lang).chars().count().max(1);
        let share = share(context, row, sentence, LangSet::only(lang));
        share * words as f32 * 100.0 / lang::of(lang).density as f32
    };
    langs.iter().filter(|&lang| letters(lang) >= SHORTEST).count() * 2 > langs.len()
}

/// The share of its text that a sentence takes, the median of the versions that have it.
fn share(context: &Context<'_>, row: &Row, sentence: &SentenceRow, langs: LangSet) -> f32 {
    let of_version = |lang: Lang| {
        let size: usize = sentence.cells[lang].iter().map(|(_, range)| range.len()).sum();
        size as f32 / context.words(row, lang).len().max(1) as f32
    };
    let mut shares: Vec<f32> = langs.iter().map(of_version).collect();
    shares.sort_unstable_by(f32::total_cmp);
    shares.get(shares.len() / 2).copied().unwrap_or(0.0)
}

/// The finding of a sentence, given by its row and its ordinal there, that some versions lack or have alone.
fn report(
    context: &Context<'_>,
    (index, position): (usize, usize),
    (odd, agreeing): (LangSet, LangSet),
    is_missing: bool,
) -> Option<Finding> {
    if odd.is_empty() {
        return None;
    }
    let row = &context.alignment.rows[index];
    let message = Message::new(if is_missing { "S014-missing" } else { "S014-added" })
        .versions(odd, agreeing, context.alignment.langs)
        .place(&row.address)
        .count("ordinal", position + 1);
    let all = odd.iter().chain(agreeing.iter());
    let evidence = all.map(|lang| place(context, (index, position), lang)).collect();
    let mut found = finding(&RULE, &row.address, odd, agreeing, message, evidence);
    if is_missing && odd.iter().all(|lang| is_joined(context, row, lang, agreeing)) {
        found.severity = Severity::Note;
    }
    Some(found)
}

/// The sentence, or the end of the one before it where it is missing.
fn place(context: &Context<'_>, (index, position): (usize, usize), lang: Lang) -> Evidence {
    let row = &context.alignment.rows[index];
    let span = |sentence: &SentenceRow| {
        let (leaf, Range { start, end }) = sentence.cells[lang].first()?;
        Some(context.leaf(lang, *leaf)?.body.to_source(*start, *end))
    };
    if let Some(span) = row.sentences.get(position).and_then(span) {
        return Evidence { lang, span };
    }
    let before = row.sentences[..position].iter().rev().find_map(span);
    let at = before.map_or_else(|| context.place(index, lang).span.start, |span| span.end);
    Evidence { lang, span: Span::at(at) }
}
