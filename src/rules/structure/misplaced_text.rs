//! Text that does not say what the other versions say in its place.

use crate::lang;
use crate::model::{Evidence, Finding, Lang, LangSet, LeafRole, Message, Row, Severity, Verdict};
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
/// Shorter texts, in characters of English, have too little in them to be judged.
const SHORTEST: usize = 70;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = LangSet::EMPTY;
    for (index, row) in context.rows() {
        if let Some(finding) = replaced(context, index, row) {
            findings.push(finding);
            continue;
        }
        let strangers: LangSet = row.present().iter().filter(|&lang| is_strange(context, row, lang)).collect();
        // Two texts that changed places are one defect.
        let new = strangers.minus(before);
        before = strangers;
        findings.extend(new.iter().map(|lang| strange(context, index, row, lang)));
    }
    findings
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
