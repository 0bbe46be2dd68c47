//! Characters that nobody sees: spaces without width, joiners, control codes, marks of byte order.

use super::survey::{self, Hit, Survey, Wording};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U004",
    name: "invisible-character",
    summary: "a character that nobody sees, inside or between words",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 64,
    page: include_str!("invisible_character.md"),
    check,
};

const WORDING: Wording = Wording { several: "U004-several", why: Some("U004-why") };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey { rule: &RULE, wording: &WORDING, concerns: |c, _| name(c).is_some(), look };

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let odd = text.char_indices().filter_map(|(at, c)| Some((at, c, name(c)?)));
    odd.map(|(at, c, name)| Hit {
        span: block.visible.to_source(at, at + c.len_utf8()),
        what: Message::new(name).text("code", survey::code(c)),
        // A soft hyphen is seen where a line ends and is put in by many programs; it still breaks searching.
        severity: if name == "U004-soft-hyphen" { Severity::Note } else { Severity::Warning },
    })
    .collect()
}

/// What a character is, if nobody sees it and it does not only help to lay out Arabic.
fn name(c: char) -> Option<&'static str> {
    match c {
        '\u{ad}' => Some("U004-soft-hyphen"),
        '\u{200b}' => Some("U004-space"),
        '\u{200c}' => Some("U004-non-joiner"),
        '\u{200d}' => Some("U004-joiner"),
        '\u{2060}' => Some("U004-word-joiner"),
        '\u{feff}' => Some("U004-byte-order"),
        '\u{180e}' | '\u{3164}' | '\u{115f}' | '\u{1160}' | '\u{ffa0}' => Some("U004-empty-letter"),
        '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' => Some("U004-operator"),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Some("U004-selector"),
        '\u{e0000}'..='\u{e007f}' => Some("U004-tag"),
        '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' => Some("U004-control"),
        _ => None,
    }
}
