//! Invisible controls of the direction of writing that turn text round, or that are opened and never closed.

use super::survey::{self, Hit, Wording};
use crate::model::{Block, Finding, Lang, Severity, Version};
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

const WORDING: Wording = Wording {
    several: "controls of the direction of writing that turn text round or are not closed",
    why: "so that the text is shown otherwise than it is stored",
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = survey::by_block(context, &RULE, &WORDING, look);
    // Only an override shows letters in another order than they are stored.
    findings.iter_mut().filter(|f| !f.message.contains("override")).for_each(|f| f.severity = Severity::Warning);
    findings
}

/// What a control opens, if it does: an embedding or override (closed by U+202C), or an isolate (by U+2069).
fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    if text.is_ascii() {
        return Vec::new();
    }
    let (mut embeddings, mut isolates) = (Vec::new(), Vec::new());
    let mut hits = Vec::new();
    for (at, c) in text.char_indices() {
        let hit = |what: &str| Hit {
            span: block.visible.to_source(at, at + c.len_utf8()),
            what: format!("{what} (U+{:04X})", c as u32),
        };
        match c {
            '\u{202d}' | '\u{202e}' => {
                hits.push(hit("an override of the direction of writing"));
                embeddings.push(None);
            }
            '\u{202a}' | '\u{202b}' => embeddings.push(Some(hit("an embedded direction that is never closed"))),
            '\u{2066}'..='\u{2068}' => isolates.push(hit("an isolate that is never closed")),
            '\u{202c}' if embeddings.pop().is_none() => hits.push(hit("the end of a direction that was never opened")),
            '\u{2069}' if isolates.pop().is_none() => hits.push(hit("the end of an isolate that was never opened")),
            _ => {}
        }
    }
    hits.extend(embeddings.into_iter().flatten().chain(isolates));
    hits
}
