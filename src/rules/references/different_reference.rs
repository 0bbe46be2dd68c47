//! A reference to another provision than the other versions refer to.

use std::collections::BTreeSet;

use super::numbering::Path;
use super::targets::{Target, label};
use crate::lang::values::{Decimal, Value};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, Severity, Verdict};
use crate::rules::contrast::{Contrast, contrasts};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "R001",
    name: "different-reference",
    summary: "a reference to another provision than the other versions refer to",
    severity: Severity::Error,
    on_by_default: true,
    rank: 38,
    page: include_str!("different_reference.md"),
    check,
};

/// A text this many standard deviations too short lacks more than a reference.
const CUT: f32 = -2.6;

const CONTRAST: phrases::Contrasts = phrases::Contrasts { swap: "R001", lacking: "R001-lacking", extra: "R001-extra" };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows() {
        let targets = &context.targets.rows[index];
        if targets.iter().all(|(_, own)| own.is_empty()) {
            continue;
        }
        let versions: Vec<(Lang, Vec<Path>)> = row.present().iter().map(|lang| (lang, paths(&targets[lang]))).collect();
        findings.extend(differences(versions).iter().filter_map(|contrast| report(context, index, contrast)));
    }
    findings
}

fn paths(targets: &[Target]) -> Vec<Path> {
    targets.iter().filter_map(|target| target.paths.first().cloned()).collect()
}

/// What versions refer to and others do not. How often a thing is named is a matter of style, so each counts once,
/// unless all versions but one name everything equally often: *articles 35 and 35* for *articles 34 and 35*.
fn differences(mut versions: Vec<(Lang, Vec<Path>)>) -> Vec<Contrast<Path>> {
    let counted = contrasts(&versions);
    if let [only] = counted.as_slice()
        && only.odd.len() == 1
        && only.agreeing.len() + 1 == versions.len()
        && !only.lacking.is_empty()
        && !only.extra.is_empty()
    {
        return counted;
    }
    for (_, paths) in &mut versions {
        *paths = std::mem::take(paths).into_iter().collect::<BTreeSet<Path>>().into_iter().collect();
    }
    contrasts(&versions)
}

fn report(context: &Context<'_>, index: usize, contrast: &Contrast<Path>) -> Option<Finding> {
    let row = &context.alignment.rows[index];
    let (odd, agreeing) = (contrast.odd, contrast.agreeing);
    let is_swap = !contrast.lacking.is_empty() && !contrast.extra.is_empty();
    let is_cut = contrast.extra.is_empty() && odd.iter().any(|lang| row.evidence[lang].length_deviation < CUT);
    if agreeing.is_empty() || !is_swap && (is_cut || is_worded_otherwise(context, index, contrast)) {
        return None;
    }
    let all = context.alignment.langs;
    let message = message(context, index, contrast, all);
    let mut evidence = places(context, index, odd, &contrast.extra);
    evidence.extend(places(context, index, all.minus(odd).intersection(row.present()), &contrast.lacking));
    let mut finding = finding(&RULE, &row.address, odd, agreeing, message, evidence);
    let is_instrument = agreeing.iter().all(|lang| context.targets.numbering[lang].is_instrument());
    finding.severity = severity(contrast, is_swap, finding.verdict, is_instrument);
    Some(finding)
}

/// Whether the versions without a reference state the same numbers: what is a paragraph to one is an action, a post or
/// a rule to another.
fn is_worded_otherwise(context: &Context<'_>, index: usize, contrast: &Contrast<Path>) -> bool {
    let (without, paths) = match contrast.extra.as_slice() {
        [] => (contrast.odd, &contrast.lacking),
        extra => (contrast.agreeing, &Vec::from(extra)),
    };
    let states = |lang: Lang, path: &Path| {
        let number = path.last().map(|&(number, _)| Value::Number(Decimal::whole(u64::from(number))));
        let stated = context.values(index, lang).iter().filter(|(_, reading)| !reading.is_reference);
        let mut values = stated.flat_map(|(_, reading)| &reading.values);
        values.any(|value| Some(value) == number.as_ref())
    };
    paths.iter().all(|path| without.iter().all(|lang| states(lang, path)))
}

/// One number for another is hardly ever a matter of style; a reference more or less is, in running prose.
fn severity(contrast: &Contrast<Path>, is_swap: bool, verdict: Verdict, is_instrument: bool) -> Severity {
    let shape = |paths: &[Path]| paths.iter().map(Vec::len).collect::<Vec<_>>();
    let is_clean = is_swap && shape(&contrast.lacking) == shape(&contrast.extra);
    match verdict {
        Verdict::Majority if is_clean && contrast.odd.len() == 1 => Severity::Error,
        _ if is_swap && (is_clean || is_instrument) => Severity::Warning,
        Verdict::Majority if contrast.odd.len() == 1 && is_instrument => Severity::Warning,
        _ => Severity::Note,
    }
}

fn message(context: &Context<'_>, index: usize, contrast: &Contrast<Path>, all: LangSet) -> Message {
    let labels = |paths: &[Path]| -> Vec<Argument> {
        let mut labels: Vec<Message> = paths.iter().take(6).filter_map(|path| named(context, index, path)).collect();
        if paths.len() > labels.len() {
            labels.push(Message::new("R-others"));
        }
        labels.dedup();
        labels.into_iter().map(Argument::Words).collect()
    };
    let versions = (contrast.odd, contrast.agreeing, all);
    let message = phrases::contrast(CONTRAST, versions, labels(&contrast.lacking), labels(&contrast.extra));
    message.place(&context.alignment.rows[index].address)
}

/// A path in the words of the first version that has it, those whose labels are Latin before the others.
fn named(context: &Context<'_>, index: usize, path: &Path) -> Option<Message> {
    let targets = &context.targets.rows[index];
    let having = targets.iter().flat_map(|(_, own)| own).filter(|target| target.paths.first() == Some(path));
    let labels: Vec<(String, &Target)> = having.map(|target| (label(target), target)).collect();
    let count = |label: &str| labels.iter().filter(|(other, _)| other == label).count();
    labels.iter().max_by_key(|(label, _)| count(label)).map(|(_, target)| super::targets::named(target))
}

/// The words that refer to these provisions in each version; all of its text where there are none.
fn places(context: &Context<'_>, index: usize, langs: LangSet, paths: &[Path]) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = Vec::new();
    for lang in langs.iter() {
        let targets = &context.targets.rows[index][lang];
        let found = targets.iter().filter(|target| target.paths.first().is_some_and(|path| paths.contains(path)));
        let mut spans: Vec<_> = found.map(|target| target.span).collect();
        spans.dedup();
        if spans.is_empty() {
            evidence.push(context.place(index, lang));
        }
        evidence.extend(spans.into_iter().take(3).map(|span| Evidence { lang, span }));
    }
    evidence
}
