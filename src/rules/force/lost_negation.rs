//! A negation that one version lacks, or that only one has.

use super::compare::{self, Odd};
use super::passage::Passage;
use super::{changed, losses};
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
    context.passages.iter().flat_map(|passage| judge(context, passage)).collect()
}

fn judge(context: &Context<'_>, passage: &Passage) -> Vec<Finding> {
    if let Some(lang) = passage.langs.iter().find(|&lang| passage.tally(lang, Force::Broken).sure > 0) {
        let agreeing = compare::others(passage, lang);
        let odd = Odd { lang, agreeing, is_unanimous: true };
        return vec![without_partner(context, passage, odd, Force::Broken)];
    }
    if let Some(odd) = compare::odd(passage, |lang| compare::richer(passage, lang, Force::Negation)) {
        // Of two versions one easily denies twice what the other denies once.
        let is_idle = passage.langs.len() == 2 && passage.tally(odd.lang, Force::Negation).most() > 0;
        return if is_idle { Vec::new() } else { vec![lost(context, passage, odd)] };
    }
    let odd = compare::odd(passage, |lang| without_any(passage, lang)).filter(|odd| odd.is_unanimous);
    // A statement is easily turned into its negative (*more than one* into *not only one*), an order hardly.
    if let Some(odd) = odd.filter(|odd| passage.tally(odd.lang, Force::Prohibition).sure > 0) {
        return vec![added(context, passage, odd)];
    }
    let slipped = |lang: &Lang| passage.slips.iter().any(|slip| slip.lang == *lang);
    let langs = passage.langs.iter().filter(|lang| !slipped(lang));
    langs.filter_map(|lang| in_place(context, passage, lang)).collect()
}

/// A negation that is missing in its place, whatever the totals.
fn in_place(context: &Context<'_>, passage: &Passage, lang: Lang) -> Option<Finding> {
    let others = compare::others(passage, lang);
    let odd = |agreeing: LangSet| Odd { lang, agreeing, is_unanimous: agreeing == others };
    if losses::is_unbounded(passage, lang) {
        return Some(without_partner(context, passage, odd(others), Force::Beyond));
    }
    if losses::lacks_exception(passage, lang) {
        let mut found = lost(context, passage, odd(others));
        found.severity = Severity::Note;
        return Some(found);
    }
    let is_rule = is_labelled(&context.alignment.rows[passage.row].address);
    let mut found = lost(context, passage, odd(losses::lost(passage, lang, is_rule)?));
    found.severity = Severity::Note;
    Some(found)
}

/// Words that have lost their negation.
fn without_partner(context: &Context<'_>, passage: &Passage, odd: Odd, force: Force) -> Finding {
    let alone = LangSet::only(odd.lang);
    let row = &context.alignment.rows[passage.row];
    let message = Message::new("F001-unbounded")
        .versions(alone, odd.agreeing, context.alignment.langs)
        .list("words", changed::quoted(context, passage, odd.lang, force))
        .place(&row.address);
    let mut evidence = vec![passage.evidence(odd.lang, force)];
    evidence.extend(odd.agreeing.iter().map(|lang| passage.evidence(lang, Force::Bound)));
    let mut found = finding(&RULE, &row.address, alone, odd.agreeing, message, evidence);
    found.severity = Severity::Note;
    found
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
pub fn is_labelled(address: &Address) -> bool {
    !matches!(address.part, Part::Block(_) | Part::Cell(..))
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
