//! Text that does not say what the other versions say in its place.

use crate::lang;
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, LeafRole, Message, Row, Severity, Verdict};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S013",
    name: "misplaced-text",
    summary: "text that does not say what the other versions say in its place",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 65,
    page: include_str!("misplaced_text.md"),
    check,
};

/// What the words of a version must speak against the others at the least, as log-odds, and
/// what those of the others must speak for one another.
const AGAINST: f32 = -2.0;
const FOR: f32 = 3.0;
/// The log-odds from which two neighbours are taken to have changed places: in clean texts they never
/// come near, in others they are far beyond.
const EXCHANGED: f32 = 2.0;
/// Other versions that it takes to say so.
const LEAST_OTHERS: usize = 2;
/// Shorter texts, in characters of English, have too little in them to be judged.
const SHORTEST: usize = 70;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = LangSet::EMPTY;
    let mut exchanged_before = LangSet::EMPTY;
    for (index, row) in context.rows() {
        let exchanged = exchanged(context, index);
        let known = exchanged.union(std::mem::replace(&mut exchanged_before, exchanged));
        findings.extend(exchanged.iter().map(|lang| exchange(context, index, lang)));
        if let Some(finding) = replaced(context, index, row) {
            findings.push(finding);
            continue;
        }
        let is_new = |&lang: &Lang| !known.contains(lang) && is_strange(context, row, lang);
        let strangers: LangSet = row.present().iter().filter(is_new).collect();
        // Two strange texts on end are one defect.
        let new = strangers.minus(before);
        before = strangers;
        findings.extend(new.iter().map(|lang| strange(context, index, row, lang)));
    }
    findings
}

/// The versions in which the text of a row and that of the next stand in one another's place.
fn exchanged(context: &Context<'_>, index: usize) -> LangSet {
    let rows = &context.alignment.rows;
    let Some(next) = rows.get(index + 1) else { return LangSet::EMPTY };
    let present = rows[index].present().intersection(next.present());
    if present.len() <= LEAST_OTHERS {
        return LangSet::EMPTY;
    }
    let is_exchanged = |&lang: &Lang| rows[index].evidence[lang].exchanged > EXCHANGED;
    let odd: LangSet = present.iter().filter(is_exchanged).collect();
    if odd.len() * 2 < present.len() { odd } else { LangSet::EMPTY }
}

fn exchange(context: &Context<'_>, index: usize, lang: Lang) -> Finding {
    let row = &context.alignment.rows[index];
    let next = &context.alignment.rows[index + 1];
    let odd = LangSet::only(lang);
    let others = row.present().intersection(next.present()).minus(odd);
    let message = Message::new("S013-exchanged")
        .versions(odd, others, context.alignment.langs)
        .place(&row.address)
        .with("other", Argument::Address(next.address.clone()));
    let own = [index, index + 1].map(|row| context.place(row, lang));
    let evidence = own.into_iter().chain(others.iter().map(|other| context.place(index, other))).collect();
    finding(&RULE, &row.address, odd, others, message, evidence)
}

/// One version's text stands alone beside a row that only that version lacks.
fn replaced(context: &Context<'_>, index: usize, row: &Row) -> Option<Finding> {
    let own = context.replacement(index)?;
    let lacking = context.alignment.langs.minus(row.present());
    if Verdict::of(lacking, row.present()) != Verdict::Majority {
        return None;
    }
    let message = message(context, row, lacking, row.present());
    let strangers = lacking.iter().map(|lang| context.place(own, lang));
    let evidence: Vec<Evidence> =
        strangers.chain(row.present().iter().map(|lang| context.place(index, lang))).collect();
    let mut finding = finding(&RULE, &row.address, lacking, row.present(), message, evidence);
    if lacking.iter().all(|lang| size(context, &context.alignment.rows[own], lang) < SHORTEST) {
        finding.severity = Severity::Note;
    }
    Some(finding)
}

/// The length of a version's text in a row, in characters of English.
fn size(context: &Context<'_>, row: &Row, lang: Lang) -> usize {
    context.words(row, lang).chars().count() * 100 / lang::of(lang).density
}

fn is_strange(context: &Context<'_>, row: &Row, lang: Lang) -> bool {
    let others = row.present().minus(LangSet::only(lang));
    let agree = others.iter().filter(|&other| row.evidence[other].content > FOR).count();
    row.role != LeafRole::Heading
        && size(context, row, lang) >= SHORTEST
        && others.len() > 2
        && row.evidence[lang].content < AGAINST
        && agree == others.len()
        && row.present().iter().all(|lang| context.is_whole(row, lang))
}

fn strange(context: &Context<'_>, index: usize, row: &Row, lang: Lang) -> Finding {
    let odd = LangSet::only(lang);
    let others = row.present().minus(odd);
    finding(&RULE, &row.address, odd, others, message(context, row, odd, others), context.evidence(index, odd))
}

fn message(context: &Context<'_>, row: &Row, odd: LangSet, agreeing: LangSet) -> Message {
    Message::new("S013").versions(odd, agreeing, context.alignment.langs).place(&row.address)
}
