//! *This Convention* in one version where the others have *the Convention*, or the other way round.

use std::collections::BTreeSet;

use crate::lang::references::Instrument;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity, Verdict};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "R003",
    name: "different-instrument",
    summary: "this instrument named where the other versions name another, or another where they name this one",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 34,
    page: include_str!("different_instrument.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let told_apart = told_apart(context);
    let common = commonly_named(context);
    let own_kinds: BTreeSet<Instrument> =
        common.iter().filter(|(_, is_this)| *is_this).map(|(kind, _)| *kind).collect();
    for index in 0..context.alignment.rows.len() {
        let named = &context.targets.instruments[index];
        let kinds: BTreeSet<Instrument> = named.iter().flat_map(|(_, own)| own).map(|(_, (kind, _))| *kind).collect();
        let of_kind = |kind| report(context, index, kind, told_apart.contains(&kind) || is_foreign(&own_kinds, kind));
        let found: Vec<Finding> = kinds.into_iter().filter_map(of_kind).collect();
        let exchange = if found.is_empty() { exchanged(context, index, &common) } else { None };
        findings.extend(found.into_iter().chain(exchange));
    }
    findings
}

/// An instrument in the place of another one: *this Protocol* where the others have *the Convention*. Nothing else
/// may differ in what the versions name, since they repeat and leave out such names freely.
fn exchanged(context: &Context<'_>, index: usize, common: &BTreeSet<(Instrument, bool)>) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let naming: BTreeSet<(Instrument, bool)> =
        context.targets.instruments[index].iter().flat_map(|(_, own)| own).map(|(_, named)| *named).collect();
    let langs: LangSet = row.present();
    let mut sides: Vec<(LangSet, bool, (Instrument, bool))> = Vec::new();
    for named in naming {
        let counted: Vec<(Lang, usize)> = langs.iter().map(|lang| (lang, count(context, index, lang, named))).collect();
        let (usual, _, odd) = majority(&counted)?;
        let own = odd.iter().next().map(|lang| count(context, index, lang, named));
        match own {
            None => {}
            Some(own) if odd.len() == 1 && own.abs_diff(usual) == 1 => sides.push((odd, own > usual, named)),
            Some(_) => return None,
        }
    }
    let [one, other] = sides.as_slice() else { return None };
    // *The Charter* is but a shorter word for *this Charter*.
    let is_another = one.2.0 != other.2.0;
    let (odd, others) = (one.0, langs.minus(one.0));
    if !is_another || one.0 != other.0 || one.1 == other.1 || others.len() < LEAST_OTHERS {
        return None;
    }
    let (usual, own) = if one.1 { (other.2, one.2) } else { (one.2, other.2) };
    if !common.contains(&own) {
        return None;
    }
    let place = |lang: Lang, named: (Instrument, bool)| {
        let spans = context.targets.instruments[index][lang].iter().filter(|(_, known)| *known == named);
        let span = spans.map(|(span, _)| *span).next_back().unwrap_or_else(|| context.place(index, lang).span);
        Evidence { lang, span }
    };
    let alone = odd.iter().map(|lang| place(lang, own));
    let evidence: Vec<Evidence> = alone.chain(others.iter().map(|lang| place(lang, usual))).collect();
    let first = evidence.first()?;
    let words = first.span.of(context.source(first.lang)).trim();
    let message = Message::new("R003-exchange")
        .versions(odd, others, context.alignment.langs)
        .place(&row.address)
        .quote("words", words);
    Some(finding(&RULE, &row.address, odd, others, message, evidence))
}

/// Versions that must agree before one stands alone.
const LEAST_OTHERS: usize = 3;

/// Rows in which a version says *this*, for each in which it says *the* where most versions say *this*,
/// before the latter counts as a slip and not as its shorter word.
const RARE: usize = 10;

/// Whether a version hardly ever says *the Convention* for *this Convention*, so that a single place is a slip.
fn keeps_to_this(context: &Context<'_>, lang: Lang, kind: Instrument) -> bool {
    let (mut kept, mut left) = (0, 0);
    for (index, row) in context.rows() {
        match counts(context, index, lang, kind) {
            (0, 0) => {}
            (0, _) => {
                let says_this = |other: Lang| counts(context, index, other, kind).0 > 0;
                left += usize::from(
                    2 * row.present().iter().filter(|&other| says_this(other)).count() > row.present().len(),
                );
            }
            _ => kept += 1,
        }
    }
    kept >= RARE * left
}

/// The kinds of which the document knows both this one and another, most versions agreeing. In other documents
/// *the Charter* is but a shorter word for *this Charter*.
fn told_apart(context: &Context<'_>) -> BTreeSet<Instrument> {
    let mut seen: BTreeSet<(Instrument, bool)> = BTreeSet::new();
    let all = context.alignment.langs.len();
    for (index, row) in context.rows() {
        let named = &context.targets.instruments[index];
        let kinds: BTreeSet<Instrument> = named.iter().flat_map(|(_, own)| own).map(|(_, (kind, _))| *kind).collect();
        for kind in kinds {
            let counts = || row.present().iter().map(move |lang| counts(context, index, lang, kind));
            let only_this = counts().filter(|&(this, other)| this > 0 && other == 0).count();
            let only_other = counts().filter(|&(this, other)| this == 0 && other > 0).count();
            if 2 * only_this > all {
                seen.insert((kind, true));
            }
            // Nearly all, since one that is short for *this* is easily found in most.
            if only_other * 6 >= all * 5 {
                seen.insert((kind, false));
            }
        }
    }
    let kinds: BTreeSet<Instrument> = seen.iter().map(|(kind, _)| *kind).collect();
    kinds.into_iter().filter(|kind| seen.contains(&(*kind, true)) && seen.contains(&(*kind, false))).collect()
}

/// What most versions name somewhere: a kind, and whether as this instrument.
fn commonly_named(context: &Context<'_>) -> BTreeSet<(Instrument, bool)> {
    let mut common = BTreeSet::new();
    for (index, row) in context.rows() {
        let named = context.targets.instruments[index].iter().flat_map(|(_, own)| own).map(|(_, named)| *named);
        for named in named.collect::<BTreeSet<(Instrument, bool)>>() {
            let naming = row.present().iter().filter(|&lang| count(context, index, lang, named) > 0).count();
            if 2 * naming > row.present().len() {
                common.insert(named);
            }
        }
    }
    common
}

/// In an agreement that is always called so, *this Convention* is none at all.
fn is_foreign(own_kinds: &BTreeSet<Instrument>, kind: Instrument) -> bool {
    !own_kinds.is_empty() && !own_kinds.contains(&kind)
}

/// How often a version names an instrument of a kind as this one and as another.
fn counts(context: &Context<'_>, index: usize, lang: Lang, kind: Instrument) -> (usize, usize) {
    let own = context.targets.instruments[index][lang].iter().filter(|(_, (known, _))| *known == kind);
    own.fold((0, 0), |(this, other), (_, (_, is_this))| if *is_this { (this + 1, other) } else { (this, other + 1) })
}

fn count(context: &Context<'_>, index: usize, lang: Lang, (kind, is_this): (Instrument, bool)) -> usize {
    let (this, other) = counts(context, index, lang, kind);
    if is_this { this } else { other }
}

fn report(context: &Context<'_>, index: usize, kind: Instrument, is_told_apart: bool) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let sides: Vec<(Lang, bool)> = row
        .present()
        .iter()
        .filter_map(|lang| match counts(context, index, lang, kind) {
            (0, 0) => None,
            (_, 0) => Some((lang, true)),
            (0, _) => Some((lang, false)),
            _ => None,
        })
        .collect();
    let (common, agreeing, odd) = majority(&sides)?;
    if odd.len() != 1 || agreeing.len() < LEAST_OTHERS || Verdict::of(odd, agreeing) != Verdict::Majority {
        return None;
    }
    let is_slip = || common && odd.iter().all(|lang| keeps_to_this(context, lang, kind));
    if !is_told_apart && !is_slip() {
        return None;
    }
    let message = Message::new(if common { "R003-another" } else { "R003-this" })
        .versions(odd, agreeing, context.alignment.langs)
        .place(&row.address)
        .case("instrument", kind.name());
    let evidence = odd.iter().chain(agreeing.iter()).flat_map(|lang| places(context, index, lang, kind)).collect();
    Some(finding(&RULE, &row.address, odd, LangSet::minus(agreeing, odd), message, evidence))
}

fn places(context: &Context<'_>, index: usize, lang: Lang, kind: Instrument) -> Vec<Evidence> {
    let own = context.targets.instruments[index][lang].iter().filter(|(_, (known, _))| *known == kind);
    own.take(2).map(|(span, _)| Evidence { lang, span: *span }).collect()
}
