//! A version that does one thing where the others do another: it lacks what they have, and has
//! what they lack. Either alone is often a matter of wording; both together hardly ever are.

use super::compare::{self, Odd};
use super::losses;
use super::lost_negation::is_labelled;
use super::passage::Passage;
use super::slips::{Ground, Slip};
use crate::lang::force::{self, Force};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// What the others do, and what one version does in its place.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// What the others do.
    pub from: Force,
    /// What the odd version does.
    pub to: Force,
    /// The gravest a finding may be.
    pub severity: Severity,
    /// The gravest it may be where other words of the passage may explain it.
    pub otherwise: Severity,
}

/// The findings of a rule that looks for these changes; a passage has one at most.
pub fn findings(context: &Context<'_>, rule: &Rule, changes: &[Change]) -> Vec<Finding> {
    let of_passage = |passage: &Passage| {
        let reported = |change: &Change| {
            // What goes beyond a bound has lost its negation.
            let odd = odd(passage, *change).filter(|odd| !losses::is_unbounded(passage, odd.lang))?;
            Some(report(context, rule, passage, *change, odd))
        };
        let whole = changes.iter().find_map(reported);
        if let Some(mut found) = whole {
            let bears_out = |slip: &Slip| slip.ground == Ground::Plain && found.languages == LangSet::only(slip.lang);
            if passage.slips.iter().any(bears_out) && found.agreeing.len() >= 2 {
                found.severity = found.severity.max(Severity::Warning);
            }
            return vec![found];
        }
        let is_rule = is_labelled(&context.alignment.rows[passage.row].address);
        let is_meant = |slip: &&Slip| {
            let is_borne_out =
                is_rule || slip.ground != Ground::Silence && slip.agreeing.len() + 2 >= passage.langs.len();
            is_borne_out
                && !losses::is_unbounded(passage, slip.lang)
                && changes.iter().any(|change| (change.from, change.to) == (slip.from, slip.to))
        };
        passage.slips.iter().filter(is_meant).map(|slip| slipped(context, rule, passage, slip)).collect::<Vec<_>>()
    };
    context.passages.iter().flat_map(of_passage).collect()
}

fn slipped(context: &Context<'_>, rule: &Rule, passage: &Passage, slip: &Slip) -> Finding {
    let alone = LangSet::only(slip.lang);
    let row = &context.alignment.rows[passage.row];
    let source = context.source(slip.lang);
    let message = Message::new(if slip.ground == Ground::Silence { "F-alone" } else { "F-changed" })
        .versions(alone, slip.agreeing, context.alignment.langs)
        .words("has", Message::new(noun(slip.to)))
        .list("words", vec![Argument::Quote(slip.span.of(source).trim().to_owned())])
        .place(&row.address)
        .words("usual", Message::new(noun(slip.from)));
    let partner = |lang: Lang| {
        let known = slip.partners.iter().find(|(of, _)| *of == lang);
        known.map_or_else(|| passage.place(lang), |(_, span)| Evidence { lang, span: *span })
    };
    let mut evidence = vec![Evidence { lang: slip.lang, span: slip.span }];
    evidence.extend(slip.agreeing.iter().map(partner));
    let mut found = finding(rule, &row.address, alone, slip.agreeing, message, evidence);
    let most = if slip.ground == Ground::Plain { Severity::Warning } else { Severity::Note };
    found.severity = found.severity.min(most).min(compare::gravest(slip.agreeing));
    found
}

fn odd(passage: &Passage, change: Change) -> Option<Odd> {
    compare::odd(passage, |lang| {
        let others = compare::others(passage, lang);
        let poorer = compare::poorer(passage, lang, change.to);
        let richer = compare::richer(passage, lang, change.from);
        let is_borne_out = match change.from {
            // Languages that oblige in the present tense show nothing.
            Force::Obligation => {
                let fuller = compare::fuller(passage, lang, change.from);
                // Where no other version has even a hint of what this one does, one that surely binds will do.
                let is_lone = others.iter().all(|other| passage.tally(other, change.to).most() == 0);
                richer.union(fuller).len() >= 2.min(others.len()) || is_lone && !richer.is_empty()
            }
            // A relative clause may allow in the subjunctive.
            Force::Permission => {
                richer.len() >= 2.min(others.len())
                    && compare::is_enough(richer.union(compare::fuller(passage, lang, change.from)), others)
            }
            Force::Refusal | Force::Restraint => 2 * richer.len() > others.len(),
            // What is denied in another way is no order to do it: *shall be without prejudice*.
            Force::Prohibition if change.to == Force::Obligation => {
                compare::is_enough(richer.intersection(compare::richer(passage, lang, Force::Negation)), others)
            }
            _ => compare::is_enough(richer, others),
        };
        if change.to == Force::Prohibition && only_seems_to_forbid(passage, lang) {
            LangSet::EMPTY
        } else if change.from == Force::Permission && does_instead(passage, lang, change.to) {
            others
        } else if is_borne_out {
            poorer
        } else {
            LangSet::EMPTY
        }
    })
}

/// Whether a version says in the words of a prohibition what most others say in those of a permission: *may not but*
/// for *may only*, and *may not apply* of what perhaps does not apply.
fn only_seems_to_forbid(passage: &Passage, lang: Lang) -> bool {
    let excepting = |lang| passage.tally(lang, Force::Exception).sure;
    let allows_only = |other| {
        passage.tally(other, Force::Negation).perhaps > 0
            && passage.tally(other, Force::Permission).most() > 0
            && excepting(other) < excepting(lang)
    };
    let refuses = |other| passage.tally(other, Force::Refusal).sure > 0;
    let others = compare::others(passage, lang);
    2 * others.iter().filter(|&other| allows_only(other) || refuses(other)).count() >= others.len()
}

/// Whether a version demands or forbids something and allows nothing where all others allow: one that mostly
/// binds in the present tense, or that does so oftener than any other.
fn does_instead(passage: &Passage, lang: Lang, to: Force) -> bool {
    let others = compare::others(passage, lang);
    let sure = |lang, force| passage.tally(lang, force).sure;
    let may_allow = |lang| sure(lang, Force::Permission) + passage.tally(lang, Force::Permission).perhaps > 0;
    let allowing = others.iter().filter(|&other| sure(other, Force::Permission) > 0).count();
    others.len() >= 3
        && sure(lang, to) > 0
        && passage.tally(lang, Force::Permission).most() == 0
        && passage.tally(lang, Force::Entitlement).most() == 0
        && 2 * allowing >= others.len()
        && others.iter().all(may_allow)
        && (to == Force::Obligation && !force::binds_openly(lang)
            || others.iter().all(|other| sure(other, to) < sure(lang, to)))
}

fn report(context: &Context<'_>, rule: &Rule, passage: &Passage, change: Change, odd: Odd) -> Finding {
    let alone = LangSet::only(odd.lang);
    let row = &context.alignment.rows[passage.row];
    let message = Message::new("F-changed")
        .versions(alone, odd.agreeing, context.alignment.langs)
        .words("has", Message::new(noun(change.to)))
        .list("words", quoted(context, passage, odd.lang, change.to))
        .place(&row.address)
        .words("usual", Message::new(noun(change.from)));
    let mut evidence: Vec<Evidence> = vec![passage.evidence(odd.lang, change.to)];
    evidence.extend(odd.agreeing.iter().map(|lang| passage.evidence(lang, change.from)));
    let mut found = finding(rule, &row.address, alone, odd.agreeing, message, evidence);
    let most = gravity(passage, odd, change);
    found.severity = found.severity.min(most).min(compare::gravest(odd.agreeing));
    found
}

fn gravity(passage: &Passage, odd: Odd, change: Change) -> Severity {
    let surely = compare::counting_more(passage, odd.lang, change.from);
    // Only a hint of an obligation in the others: a future tense, a modal of many uses.
    if change.from == Force::Obligation && surely.len() < 2.min(odd.agreeing.len()) {
        return Severity::Note;
    }
    // Its only words for an order are such as also recommend.
    let own = |force| passage.tally(odd.lang, force);
    if change.from == Force::Recommendation && own(change.from).perhaps >= own(change.to).sure {
        return Severity::Note;
    }
    if !is_plain(passage, odd, change) {
        return change.otherwise;
    }
    if surely == odd.agreeing { change.severity } else { change.severity.min(Severity::Warning) }
}

/// Whether the passage is about this one thing: all others agree, and neither side has a word that might do
/// what the other side does. In a long sentence such a word is easily one of another clause.
fn is_plain(passage: &Passage, odd: Odd, change: Change) -> bool {
    const LONG: f32 = 400.0;
    let denials = |lang: Lang| {
        let tally = passage.tally(lang, Force::Negation);
        tally.sure + tally.perhaps
    };
    // *No one can* and *can only* are prohibitions that have the words of a permission. A version with fewer
    // words that may deny than any of the others has none to spare for that.
    let is_restricted = match (change.from, change.to) {
        (Force::Prohibition, Force::Permission) => {
            denials(odd.lang) > 0 && odd.agreeing.iter().any(|lang| denials(lang) <= denials(odd.lang))
        }
        (Force::Permission, Force::Prohibition) => odd.agreeing.iter().any(|lang| denials(lang) > 0),
        _ => false,
    };
    odd.is_unanimous
        && !is_restricted
        && passage.length() <= LONG
        && passage.tally(odd.lang, change.from).most() == 0
        && odd.agreeing.iter().all(|lang| passage.tally(lang, change.to).most() == 0)
}

/// The words of a version that surely do a thing, in quotation marks.
pub fn quoted(context: &Context<'_>, passage: &Passage, lang: Lang, force: Force) -> Vec<Argument> {
    let source = context.source(lang);
    let words: Vec<&str> = passage.words(lang, force).map(|span| span.of(source)).collect();
    let mut shown: Vec<Argument> = words.iter().map(|words| Argument::Quote(words.trim().to_owned())).collect();
    shown.dedup();
    shown
}

/// The thing with its article: words of the catalogues.
pub const fn noun(force: Force) -> &'static str {
    match force {
        Force::Negation
        | Force::Bound
        | Force::Beyond
        | Force::Joint
        | Force::Orphan
        | Force::Broken
        | Force::Exception
        | Force::Absence
        | Force::Ability => "F-negation",
        Force::Obligation => "F-obligation",
        Force::Permission => "F-permission",
        Force::Prohibition => "F-prohibition",
        Force::Refusal => "F-refusal",
        Force::Restraint => "F-restraint",
        Force::Recommendation => "F-recommendation",
        Force::Entitlement => "F-entitlement",
    }
}
