//! Characters that nobody sees: spaces without width, joiners, control codes, marks of byte order.

use super::survey::{self, Hit, Wording};
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U004",
    name: "invisible-character",
    summary: "a character that nobody sees, inside or between words",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 64,
    page: include_str!("invisible_characters.md"),
    check,
};

const WORDING: Wording = Wording { several: "invisible characters", why: "which no search expects" };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = survey::by_block(context, &RULE, &WORDING, look);
    // A soft hyphen is seen where a line ends and is put in by many programs; it still breaks searching.
    findings.iter_mut().filter(|f| f.message.contains("soft hyphen")).for_each(|f| f.severity = Severity::Note);
    findings
}

fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let odd = text.char_indices().filter_map(|(at, c)| Some((at, c, name(c)?)));
    odd.map(|(at, c, name)| Hit {
        span: block.visible.to_source(at, at + c.len_utf8()),
        what: format!("{name} (U+{:04X})", c as u32),
    })
    .collect()
}

/// What a character is, if nobody sees it and it does not only help to lay out Arabic.
fn name(c: char) -> Option<&'static str> {
    match c {
        '\u{ad}' => Some("a soft hyphen"),
        '\u{200b}' => Some("a space without width"),
        '\u{200c}' => Some("a non-joiner without width"),
        '\u{200d}' => Some("a joiner without width"),
        '\u{2060}' => Some("a word joiner"),
        '\u{feff}' => Some("a mark of byte order"),
        '\u{180e}' | '\u{3164}' | '\u{115f}' | '\u{1160}' | '\u{ffa0}' => Some("an empty letter"),
        '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' => Some("an invisible operator"),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Some("a variation selector"),
        '\u{e0000}'..='\u{e007f}' => Some("an invisible tag"),
        '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' => Some("a control code"),
        _ => None,
    }
}
