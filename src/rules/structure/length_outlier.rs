//! A text far shorter or longer than the other versions let expect.

use super::missing_provision::is_hollow;
use crate::lang;
use crate::model::{Finding, Lang, LangSet, LeafRole, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S010",
    name: "length-outlier",
    summary: "a text far shorter or longer than the other versions let expect",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 10,
    page: include_str!("length_outlier.md"),
    check,
};

/// Standard deviations from the expected length, below and above. Texts are cut off more often than they grow.
const SHORT: f32 = -2.2;
const LONG: f32 = 3.6;
/// The share of the expected length that is missing or added at the least.
const SHARE: f32 = 0.38;
/// The difference in characters, as English would have them, at the least. A short text with an
/// explanation added is good practice; a short text cut off is a defect.
const LEAST_SHORTER: f32 = 45.0;
const LEAST_LONGER: f32 = 100.0;
/// How much longer than the shortest text another is at the most that makes it no outlier.
const NEARLY: f32 = 1.3;
/// Other versions that a warning needs.
const LEAST_OTHERS: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading && row.present().len() > 2) {
        let has_no_part = |&lang: &Lang| row.cells[lang].iter().all(|cell| cell.part.is_none());
        let whole: LangSet = row.present().iter().filter(has_no_part).collect();
        findings
            .extend(whole.iter().filter_map(|lang| outlier(context, index, lang, whole.minus(LangSet::only(lang)))));
    }
    findings
}

fn outlier(context: &Context<'_>, index: usize, lang: Lang, others: LangSet) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    // No text at all is told by S001.
    if is_hollow(&context.words(row, lang)) {
        return None;
    }
    let deviation = row.evidence[lang].length_deviation;
    let ratio = context.length_ratio(index, lang, others)?;
    let is_short = deviation < SHORT && ratio < 1.0 - SHARE;
    let is_long = deviation > LONG && ratio > 1.0 / (1.0 - SHARE);
    let english_size =
        |other: Lang| context.words(row, other).chars().count() as f32 * 100.0 / lang::of(other).density as f32;
    let expected = others.iter().map(english_size).fold(0.0, f32::max);
    let least = if is_long { LEAST_LONGER } else { LEAST_SHORTER };
    // What is missing cannot be seen, only reckoned; what is added can.
    let difference = if is_long { english_size(lang) - expected } else { expected * (1.0 - ratio) };
    if !is_short && !is_long || difference < least {
        return None;
    }
    let odd = LangSet::only(lang);
    let message = Message::new(if is_short { "S010-short" } else { "S010-long" })
        .versions(odd, others, context.alignment.langs)
        .place(&row.address)
        .case("share", in_words(ratio));
    let mut found = finding(&RULE, &row.address, odd, others, message, context.evidence(index, odd));
    // Two others may both happen to be wordy, a third that is nearly as short shows that the rest are; and what was
    // added to a text can be seen, so that it was meant.
    let all = others.union(odd);
    let nearly = |&other: &Lang| {
        context.length_ratio(index, other, all.minus(LangSet::only(other))).is_some_and(|own| own < ratio * NEARLY)
    };
    if others.len() < LEAST_OTHERS || is_long || others.iter().any(|other| nearly(&other)) {
        found.severity = Severity::Note;
    }
    Some(found)
}

/// In words, since people cannot use a percentage here, and it would change with every edit elsewhere.
const fn in_words(ratio: f32) -> &'static str {
    match ratio {
        ..0.4 => "under-half",
        ..0.58 => "half",
        ..1.0 => "two-thirds",
        ..2.5 => "twice",
        _ => "several",
    }
}
