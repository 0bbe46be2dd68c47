//! Spaces around double punctuation, in languages that want them.

use super::survey::{self, Hit, Teller, Wording};
use crate::lang::scripts;
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U014",
    name: "french-spacing",
    summary: "no space before ; : ! ? » or behind « where the language wants one",
    severity: Severity::Note,
    on_by_default: false,
    rank: 12,
    page: include_str!("french_spacing.md"),
    check,
};

const WORDING: Wording = Wording { several: "U014-several", why: None };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let of_version = |(lang, version): (Lang, &Version)| {
        if !scripts::spaces_double_punctuation(lang) {
            return None;
        }
        let hits: Vec<Hit> = version.source.blocks.iter().flat_map(look).collect();
        Teller { rule: &RULE, wording: &WORDING, lang, version }.all_in_one(&hits)
    };
    survey::versions(context).filter_map(of_version).collect()
}

fn look(block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let mut hits = Vec::new();
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let tight_before =
            matches!(c, ';' | ':' | '!' | '?' | '»') && before.is_alphanumeric() && !next.is_alphanumeric();
        let tight_behind = c == '«' && !next.is_whitespace();
        // `http://`, `12:30` and `?!` are no double punctuation.
        if (tight_before && next != '/') || tight_behind {
            let what = survey::quoted(&c.to_string());
            hits.push(Hit::new(block.visible.to_source(at, at + c.len_utf8()), what));
        }
        before = c;
    }
    hits
}
