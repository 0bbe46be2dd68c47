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
    let alone = |lang: Lang| Odd { lang, agreeing: compare::others(passage, lang), is_unanimous: true };
    if let Some(lang) = only(passage, |lang| passage.tally(lang, Force::Broken).sure > 0) {
        return vec![without_partner(context, passage, alone(lang), Force::Broken)];
    }
    if let Some(lang) = only(passage, |lang| is_orphaned(passage, lang)) {
        return vec![without_partner(context, passage, alone(lang), Force::Orphan)];
    }
    if let Some(odd) = compare::odd(passage, |lang| compare::richer(passage, lang, Force::Negation)) {
        // Of two versions one easily denies twice what the other denies once.
        let is_idle = passage.langs.len() == 2 && passage.tally(odd.lang, Force::Negation).most() > 0;
        return if is_idle { Vec::new() } else { vec![lost(context, passage, odd)] };
    }
    let odd = compare::odd(passage, |lang| without_any(passage, lang)).filter(|odd| odd.is_unanimous);
    // A statement is easily turned into its negative (*more than one* into *not only one*), an order hardly.
    let is_meant =
        |odd: &Odd| passage.tally(odd.lang, Force::Prohibition).sure > 0 && !is_repeated(context, passage, odd.lang);
    if let Some(odd) = odd.filter(is_meant) {
        return vec![added(context, passage, odd)];
    }
    let slipped = |lang: &Lang| passage.slips.iter().any(|slip| slip.lang == *lang);
    let langs = passage.langs.iter().filter(|lang| !slipped(lang));
    langs.filter_map(|lang| in_place(context, passage, lang)).collect()
}

/// The version of which something is true, if it is true of one.
fn only(passage: &Passage, is_true: impl Fn(Lang) -> bool) -> Option<Lang> {
    let mut langs = passage.langs.iter().filter(|&lang| is_true(lang));
    langs.next().filter(|_| langs.next().is_none())
}

/// Whether a version has a word that must have a negation beside it, and has none, where most others deny something.
fn is_orphaned(passage: &Passage, lang: Lang) -> bool {
    let others = compare::others(passage, lang);
    let denying = others.iter().filter(|&other| passage.tally(other, Force::Negation).sure > 0);
    // That it allows what the others forbid is another rule's finding.
    let allows = passage.tally(lang, Force::Permission).sure > 0 && passage.tally(lang, Force::Prohibition).most() == 0;
    passage.tally(lang, Force::Orphan).sure > 0 && !allows && 2 * denying.count() > others.len()
}

/// A negation that is missing in its place, whatever the totals.
fn in_place(context: &Context<'_>, passage: &Passage, lang: Lang) -> Option<Finding> {
    let others = compare::others(passage, lang);
    let odd = |agreeing: LangSet| Odd { lang, agreeing, is_unanimous: agreeing == others };
    if losses::is_unbounded(passage, lang) {
        return Some(without_partner(context, passage, odd(others), Force::Beyond));
    }
    if losses::is_kept_within(passage, lang) {
        return Some(noted(added(context, passage, odd(others))));
    }
    if [losses::lacks_exception, losses::is_hollow, losses::is_released].iter().any(|lost| lost(passage, lang)) {
        return Some(noted(lost(context, passage, odd(others))));
    }
    let is_rule = is_labelled(&context.alignment.rows[passage.row].address);
    Some(noted(lost(context, passage, odd(losses::lost(passage, lang, is_rule)?))))
}

/// A finding that rests on the places of words.
fn noted(mut found: Finding) -> Finding {
    found.severity = Severity::Note;
    found
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

/// Whether a version says once more what all others have said for both: *the one not, and the other not*.
fn is_repeated(context: &Context<'_>, passage: &Passage, lang: Lang) -> bool {
    let number = passage.tally(lang, Force::Negation).sure;
    let denies = |other| {
        let tally = passage.tally(other, Force::Negation);
        tally.sure + tally.perhaps > 0
    };
    number > changed::quoted(context, passage, lang, Force::Negation).len()
        && compare::others(passage, lang).iter().all(denies)
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
