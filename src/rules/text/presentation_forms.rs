//! Letters stored by their printed shape: Arabic presentation forms, ligatures, radicals in place of characters.

use super::survey::{Hit, Survey, Wording};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U010",
    name: "presentation-forms",
    summary: "letters stored by their printed shape, as extraction from a file leaves them",
    severity: Severity::Note,
    on_by_default: true,
    rank: 28,
    page: include_str!("presentation_forms.md"),
    check,
};

const WORDING: Wording = Wording { several: "U010-several", why: Some("U010-why") };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey { rule: &RULE, wording: &WORDING, concerns: |c, _| is_shape(c), look };

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let mut hits = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_shape).map(|found| at + found) {
        let run = &text[start..];
        let length = run.find(|c| !is_shape(c)).unwrap_or(run.len());
        at = start + length;
        let shown: String = run[..length].chars().take(12).collect();
        let what = Message::new("U010-run").quote("word", shown);
        hits.push(Hit::new(block.visible.to_source(start, at), what));
    }
    hits
}

/// Shapes of letters. The names of God and the ornate brackets are characters in their own right.
const fn is_shape(c: char) -> bool {
    match c {
        '\u{fd3e}' | '\u{fd3f}' | '\u{fdf2}' | '\u{fdf0}'..='\u{fdff}' => false,
        '\u{fb50}'..='\u{fdef}' | '\u{fe70}'..='\u{fefc}' => true,
        '\u{fb00}'..='\u{fb06}' => true,
        '\u{2e80}'..='\u{2fd5}' | '\u{f900}'..='\u{faff}' => true,
        '\u{1d400}'..='\u{1d7ff}' => true,
        _ => false,
    }
}
