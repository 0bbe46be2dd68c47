//! A negation that one version lacks, or that only one has.

use super::compare::{self, Odd};
use super::passage::Passage;
use crate::lang::force::Force;
use crate::model::{Address, Finding, Lang, LangSet, Message, Part, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "F001",
    name: "lost-negation",
    summary: "a negation that one version lacks or that only one has",
    severity: Severity::Error,
    on_by_default: true,
    rank: 8,
    page: include_str!("lost_negation.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.passages.iter().filter_map(|passage| judge(context, passage)).collect()
}

fn judge(context: &Context<'_>, passage: &Passage) -> Option<Finding> {
    if let Some(odd) = compare::odd(passage, |lang| compare::richer(passage, lang, Force::Negation)) {
        return Some(lost(context, passage, odd));
    }
    let odd = compare::odd(passage, |lang| without_any(passage, lang)).filter(|odd| odd.is_unanimous)?;
    // A statement is easily turned into its negative (*more than one* into *not only one*), an order hardly.
    (passage.tally(odd.lang, Force::Prohibition).sure > 0).then(|| added(context, passage, odd))
}

/// The other versions whose negations, counting every word that might be one, are fewer than this one's.
fn without_any(passage: &Passage, lang: Lang) -> LangSet {
    let own = passage.tally(lang, Force::Negation).sure;
    let most = |other| passage.tally(other, Force::Negation).most();
    compare::others(passage, lang).iter().filter(|&other| most(other) < own).collect()
}

fn lost(context: &Context<'_>, passage: &Passage, odd: Odd) -> Finding {
    let alone = LangSet::only(odd.lang);
    let row = &context.alignment.rows[passage.row];
    let own = passage.tally(odd.lang, Force::Negation);
    let message = Message::new(if own.sure == 0 { "F001-lost" } else { "F001-fewer" })
        .versions(alone, odd.agreeing, context.alignment.langs)
        .place(&row.address);
    let mut evidence = vec![passage.place(odd.lang)];
    evidence.extend(odd.agreeing.iter().map(|lang| passage.evidence(lang, Force::Negation)));
    let mut found = finding(&RULE, &row.address, alone, odd.agreeing, message, evidence);
    found.severity =
        found.severity.min(gravity(passage, odd, is_labelled(&row.address))).min(compare::gravest(odd.agreeing));
    found
}

/// Whether the text opens a provision: a block without a label is seldom a rule.
fn is_labelled(address: &Address) -> bool {
    !matches!(address.part, Part::Block(_))
}

/// A prohibition is hardly ever rendered without a negation; a statement often is (*is silent* for *says nothing*).
fn gravity(passage: &Passage, odd: Odd, is_labelled: bool) -> Severity {
    let prohibiting = odd.agreeing.iter().filter(|&lang| passage.tally(lang, Force::Prohibition).sure > 0).count();
    let own = passage.tally(odd.lang, Force::Negation);
    if own.sure > 0 || !odd.is_unanimous {
        return Severity::Note;
    }
    // Words elsewhere in the passage may deny in another way. Languages that order in the present tense deny
    // there as in a statement, so that two that forbid speak for the rest.
    let is_plain = compare::counting_more(passage, odd.lang, Force::Negation) == odd.agreeing;
    if own.perhaps == 0 && prohibiting == odd.agreeing.len() {
        Severity::Error
    } else if is_labelled && is_plain && (prohibiting + 1 >= odd.agreeing.len() || own.perhaps == 0 && prohibiting >= 2)
    {
        Severity::Warning
    } else {
        Severity::Note
    }
}

fn added(context: &Context<'_>, passage: &Passage, odd: Odd) -> Finding {
    let alone = LangSet::only(odd.lang);
    let row = &context.alignment.rows[passage.row];
    let message = Message::new("F001-added").versions(alone, odd.agreeing, context.alignment.langs).place(&row.address);
    let mut evidence = vec![passage.evidence(odd.lang, Force::Negation)];
    evidence.extend(odd.agreeing.iter().map(|lang| passage.place(lang)));
    let mut found = finding(&RULE, &row.address, alone, odd.agreeing, message, evidence);
    found.severity = found.severity.min(Severity::Warning).min(compare::gravest(odd.agreeing));
    found
}
