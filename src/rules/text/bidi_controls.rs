//! Invisible controls of the direction of writing that turn text round, or that are opened and never closed.

use super::survey::{self, Hit, Survey, Wording};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U003",
    name: "bidi-controls",
    summary: "controls of the direction of writing that turn text round or are left open",
    severity: Severity::Error,
    on_by_default: true,
    rank: 65,
    page: include_str!("bidi_controls.md"),
    check,
};

const WORDING: Wording = Wording { several: "U003-several", why: Some("U003-why") };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey {
    rule: &RULE,
    wording: &WORDING,
    concerns: |c, _| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
    look,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

/// What a control opens, if it does: an embedding or override (closed by U+202C), or an isolate (by U+2069).
fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let (mut embeddings, mut isolates) = (Vec::new(), Vec::new());
    let mut hits = Vec::new();
    for (at, c) in text.char_indices() {
        let hit = |id: &'static str| {
            let span = block.visible.to_source(at, at + c.len_utf8());
            // Only an override shows letters in another order than they are stored.
            let severity = if id == "U003-override" { Severity::Error } else { Severity::Warning };
            Hit { span, what: Message::new(id).text("code", survey::code(c)), severity }
        };
        match c {
            '\u{202d}' | '\u{202e}' => {
                hits.push(hit("U003-override"));
                embeddings.push(None);
            }
            '\u{202a}' | '\u{202b}' => embeddings.push(Some(hit("U003-embedding"))),
            '\u{2066}'..='\u{2068}' => isolates.push(hit("U003-isolate")),
            '\u{202c}' if embeddings.pop().is_none() => hits.push(hit("U003-embedding-end")),
            '\u{2069}' if isolates.pop().is_none() => hits.push(hit("U003-isolate-end")),
            _ => {}
        }
    }
    hits.extend(embeddings.into_iter().flatten().chain(isolates));
    hits
}
