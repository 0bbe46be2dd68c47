//! A number that one version says in words and in figures, and not alike.

use super::report::said;
use crate::lang::values::Reading;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "N005",
    name: "word-and-figure",
    summary: "a number in words beside another in figures",
    severity: Severity::Error,
    on_by_default: true,
    rank: 55,
    page: include_str!("word_and_figure.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (row, content) in context.rows() {
        for lang in content.present().iter() {
            let pairs = context.values(row, lang).windows(2);
            findings.extend(pairs.filter(|pair| pair[1].1.contradicts).map(|pair| report(context, row, lang, pair)));
        }
    }
    findings
}

fn report(context: &Context<'_>, row: usize, lang: Lang, pair: &[(Span, Reading)]) -> Finding {
    let said = |reading: &Reading| reading.values.first().map(said).unwrap_or_default();
    let (words, figures) = if pair[0].1.is_in_words { (&pair[0], &pair[1]) } else { (&pair[1], &pair[0]) };
    let address = &context.alignment.rows[row].address;
    let message = Message::new("N005")
        .odd(LangSet::only(lang))
        .words("words", said(&words.1))
        .words("figures", said(&figures.1))
        .place(address);
    let evidence = vec![Evidence { lang, span: pair[0].0.cover(pair[1].0) }];
    finding(&RULE, address, LangSet::only(lang), LangSet::EMPTY, message, evidence)
}
