//! Letters and accents that are stored apart, so that the same word is two for a search.

use unicode_normalization::UnicodeNormalization;

use super::survey::{self, Hit, Teller, Wording};
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U012",
    name: "not-normalised",
    summary: "letters whose accents are stored apart (not in NFC)",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 25,
    page: include_str!("not_normalised.md"),
    check,
};

const WORDING: Wording = Wording { several: "U012-several", why: Some("U012-why") };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let of_version = |(lang, version): (Lang, &Version)| {
        let hits: Vec<Hit> = version.source.blocks.iter().flat_map(look).collect();
        Teller { rule: &RULE, wording: &WORDING, lang, version }.all_in_one(&hits)
    };
    survey::versions(context).filter_map(of_version).collect()
}

fn look(block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    if !text.contains(may_compose) {
        return Vec::new();
    }
    let words = text.split_whitespace().filter(|word| word.contains(may_compose) && is_apart(word));
    let hit = |word: &str| {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        Hit::new(block.visible.to_source(at, at + word.len()), survey::quoted(word))
    };
    words.map(hit).collect()
}

/// Marks that compose with the letter before them, and signs that are another letter in NFC.
const fn may_compose(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{345}' | '\u{653}'..='\u{655}' | '\u{3099}' | '\u{309a}' | '\u{2126}' | '\u{212a}' | '\u{212b}')
}

/// Whether NFC has fewer or other letters. The order of vowel signs does not count: Arabic is typed
/// in another order than NFC sorts it.
fn is_apart(word: &str) -> bool {
    let is_mark = unicode_normalization::char::is_combining_mark;
    let composed: String = word.nfc().collect();
    composed.chars().count() != word.chars().count()
        || composed.chars().filter(|&c| !is_mark(c)).ne(word.chars().filter(|&c| !is_mark(c)))
}
