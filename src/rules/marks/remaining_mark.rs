//! What an adopted text must not have any more: brackets, options, places to be filled.

use super::draft::{self, Counts};
use crate::lang::drafts::{self, Status};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Row, Severity, Span, Unit};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B008",
    name: "remaining-mark",
    summary: "square brackets, an option or a place to be filled that is still in the text",
    severity: Severity::Error,
    on_by_default: false,
    rank: 5,
    page: include_str!("remaining_mark.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = draft::of_versions(context);
    let mut findings = Vec::new();
    for (index, row) in context.rows() {
        let mut first_kind = None;
        let mut evidence = Vec::new();
        for lang in row.present().iter() {
            let brackets = draft::in_row(context, &all, row, lang);
            let bracketed = brackets.iter().map(|bracket| bracket.span).reduce(Span::cover);
            let counts = Counts::of(brackets.iter().copied());
            let open = |text: &str| slots(text).into_iter().chain(open_notes(lang, text)).collect();
            let slot = context.read(row, lang, open).into_iter().map(|(span, ())| span).next();
            let kind = match (counts.open + counts.close, slot) {
                (1.., _) => "B008-brackets",
                (0, Some(_)) => "B008-slot",
                (0, None) if is_option(row) => "B008-option",
                _ => continue,
            };
            first_kind = first_kind.or(Some(kind));
            let span = bracketed.or(slot).unwrap_or_else(|| context.place(index, lang).span);
            evidence.push(Evidence { lang, span });
        }
        if let Some(kind) = first_kind {
            findings.push(told(row, kind, evidence));
        }
    }
    findings
}

fn told(row: &Row, kind: &'static str, evidence: Vec<Evidence>) -> Finding {
    let langs: LangSet = evidence.iter().map(|evidence| evidence.lang).collect();
    let message = Message::new(kind).odd(langs).place(&row.address);
    finding(&RULE, &row.address, langs, LangSet::EMPTY, message, evidence)
}

fn is_option(row: &Row) -> bool {
    row.address.steps.iter().any(|step| step.unit == Unit::Option)
}

/// Notes that something is still to be settled.
fn open_notes(lang: Lang, text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, ())> {
    let notes = drafts::statuses(lang, text).into_iter();
    notes.filter(|(_, status)| *status == Status::Open).map(|(range, _)| (range, ()))
}

/// Lines to write on, and words such as TBD, that stand without brackets.
fn slots(text: &str) -> Vec<(std::ops::Range<usize>, ())> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        let is_part = c == '_' || c == '＿' || c.is_ascii_uppercase();
        match (is_part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.get(from..at).unwrap_or("");
                let stands_alone = !c.is_alphanumeric() && !ends_in_letter(text.get(..from).unwrap_or(""));
                let is_word = matches!(word, "TBD" | "TBC" | "TBA") && stands_alone;
                let is_line = word.chars().count() >= 3 && word.chars().all(|c| c == '_' || c == '＿');
                if is_word || is_line {
                    found.push((from..at, ()));
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn ends_in_letter(before: &str) -> bool {
    before.chars().next_back().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_to_be_filled_are_told_from_words() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = slots(text).into_iter().map(|(range, ())| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("within ___ days, at TBD.", &["___", "TBD"]);
        check("在____天内", &["____"]);
        check("STBD, TBDs, a_b, __init__, UNODC", &[]);
    }
}
