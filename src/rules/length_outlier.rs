//! A text far shorter or longer than the other versions let expect.

use super::view::finding;
use super::{Context, Rule, phrases};
use crate::model::{Finding, Lang, LangSet, LeafRole, PerLang, Row, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S010",
    name: "length-outlier",
    summary: "a text far shorter or longer than the other versions let expect",
    severity: Severity::Warning,
    rank: 10,
    page: include_str!("length_outlier.md"),
    check,
};

/// Standard deviations from the expected length, below and above. Texts are cut off more often than they grow.
const SHORT: f32 = -2.6;
const LONG: f32 = 3.6;
/// The share of the expected length that is missing or added at the least.
const SHARE: f32 = 0.38;
/// The difference in characters, as English would have them, at the least.
const LEAST: f32 = 45.0;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let sizes = |row: &Row| {
        row.cells.map(|lang, _| context.words(row, lang).chars().filter(|c| !c.is_whitespace()).count() as f32)
    };
    let all: Vec<PerLang<f32>> = context.rows().map(|(_, row)| sizes(row)).collect();
    let scale = totals(context, &all);
    let mut findings = Vec::new();
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Heading && row.present().len() > 2) {
        let whole: LangSet =
            row.present().iter().filter(|&lang| row.cells[lang].iter().all(|cell| cell.part.is_none())).collect();
        for lang in whole.iter() {
            let others = whole.minus(LangSet::only(lang));
            let Some(expected) = expected(&all[index], &scale, lang, others) else { continue };
            findings.extend(outlier(context, index, lang, others, all[index][lang] / scale[lang], expected));
        }
    }
    findings
}

/// The mean size of a text of each version over the rows that all have.
fn totals(context: &Context<'_>, all: &[PerLang<f32>]) -> PerLang<f32> {
    let complete: Vec<usize> =
        context.rows().filter(|(_, row)| row.present() == context.alignment.langs).map(|(index, _)| index).collect();
    PerLang::from_fn(|lang| complete.iter().map(|&index| all[index][lang]).sum::<f32>().max(1.0))
}

/// The median of what the other versions have, as shares of their whole texts.
fn expected(sizes: &PerLang<f32>, scale: &PerLang<f32>, _lang: Lang, others: LangSet) -> Option<f32> {
    let mut shares: Vec<f32> = others.iter().map(|other| sizes[other] / scale[other]).collect();
    shares.sort_unstable_by(f32::total_cmp);
    shares.get(shares.len() / 2).copied().filter(|&share| share > 0.0)
}

fn outlier(
    context: &Context<'_>,
    index: usize,
    lang: Lang,
    others: LangSet,
    own: f32,
    expected: f32,
) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let deviation = row.evidence[lang].length_deviation;
    let ratio = own / expected;
    let is_short = deviation < SHORT && ratio < 1.0 - SHARE;
    let is_long = deviation > LONG && ratio > 1.0 / (1.0 - SHARE);
    let largest = others.iter().map(|other| context.words(row, other).chars().count()).max().unwrap_or(0) as f32;
    if !is_short && !is_long || largest * (1.0 - ratio).abs().min(1.0) < LEAST {
        return None;
    }
    let percent = (ratio * 100.0).round();
    let odd = LangSet::only(lang);
    let message = format!(
        "{} is much {} in {} than {} let expect: about {percent} % of the length.",
        phrases::here(&row.address),
        if is_short { "shorter" } else { "longer" },
        lang.english_name(),
        phrases::the_others(others, context.alignment.langs, odd)
    );
    Some(finding(&RULE, &row.address, odd, others, capitalised(&message), context.evidence(index, odd)))
}

fn capitalised(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
