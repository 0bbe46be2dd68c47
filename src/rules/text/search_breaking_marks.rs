//! Strokes that stretch Arabic words, which no search expects.

use super::survey::{self, Hit, Teller, Wording};
use crate::lang::scripts::{self, Script};
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U011",
    name: "search-breaking-marks",
    summary: "strokes and vowel signs in some Arabic words of a version, which break searching",
    severity: Severity::Note,
    on_by_default: true,
    rank: 20,
    page: include_str!("search_breaking_marks.md"),
    check,
};

const WORDING: Wording = Wording { several: "U011-several", why: Some("U011-why") };

/// A version with fewer such words has them on purpose.
const FEW: usize = 5;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let of_version = |(lang, version): (Lang, &Version)| {
        if scripts::script_of(lang) != Script::Arabic {
            return None;
        }
        let hits: Vec<Hit> = version.source.blocks.iter().flat_map(look).collect();
        let told = hits.len() >= FEW;
        told.then(|| Teller { rule: &RULE, wording: &WORDING, lang, version }.all_in_one(&hits)).flatten()
    };
    survey::versions(context).filter_map(of_version).collect()
}

/// A stroke between two letters only makes a line longer; behind a prefix it stands before foreign words.
/// A word with two or more vowel signs is fully vowelled; one sign tells two words apart.
fn look(block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let is_vowel = |c: char| matches!(c, '\u{64b}'..='\u{652}');
    let is_letter = |c: char| scripts::script(c) == Some(Script::Arabic);
    let mut hits = Vec::new();
    for (at, word) in words_of(text) {
        let vowels = word.chars().filter(|&c| is_vowel(c)).count();
        let chars: Vec<char> = word.chars().collect();
        let stretched = chars.windows(3).any(|three| {
            three[1] == '\u{640}' && (is_letter(three[0]) || three[0] == '\u{640}') && is_letter(three[2])
        });
        if stretched || vowels >= 3 {
            hits.push(Hit::new(block.visible.to_source(at, at + word.len()), survey::quoted(word)));
        }
    }
    hits
}

fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}
