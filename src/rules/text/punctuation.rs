//! Punctuation that is doubled by mistake, or that belongs to another script.

use super::survey::{self, Hit, Teller, Wording};
use crate::lang::scripts::{self, Script, is_alphanumeric};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U009",
    name: "punctuation",
    summary: "punctuation that is doubled, or of another script",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 35,
    page: include_str!("punctuation.md"),
    check,
};

const WORDING: Wording = Wording { several: "U009-several", why: None };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let of_version = |(lang, version): (Lang, &Version)| {
        let hits = version.source.blocks.iter().flat_map(|block| look(lang, block)).collect();
        Teller { rule: &RULE, wording: &WORDING, lang, version }.tell(hits)
    };
    survey::versions(context).flat_map(of_version).collect()
}

fn look(lang: Lang, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let wanted = scripts::script_of(lang);
    let mut hits = Vec::new();
    for (at, mark) in text.match_indices(is_mark) {
        let (before, behind) = (text[..at].chars().next_back().unwrap_or(' '), &text[at + mark.len()..]);
        let (c, next) = (mark.chars().next().unwrap_or(' '), behind.chars().next());
        let hit = |length: usize, id: &'static str, severity: Severity| {
            let span = block.visible.to_source(at, at + length);
            Hit { span, what: Message::new(id).quote("mark", mark), severity }
        };
        if is_doubled(before, c, behind) {
            hits.push(hit(mark.len() * 2, "U009-twice", Severity::Warning));
        } else if is_foreign(c, before, next, wanted) {
            hits.push(hit(mark.len(), "U009-foreign", Severity::Warning));
        } else if is_european(c, before, next, wanted) {
            // Chinese and Arabic texts mix their own marks with European ones so often that it is a habit, not a slip.
            hits.push(hit(mark.len(), "U009-european", Severity::Note));
        }
    }
    hits
}

/// What may be doubled or foreign; nothing else has to be looked at.
const fn is_mark(c: char) -> bool {
    matches!(c, ',' | ';' | '.' | '?' | '，' | '；' | '。' | '、' | '：' | '？' | '！' | '،' | '؛' | '؟')
}

/// A mark that stands exactly twice and is not meant to: two colons may be a citation in a code.
fn is_doubled(before: char, c: char, behind: &str) -> bool {
    let is_mark = matches!(c, ',' | ';' | '.' | '，' | '；' | '。' | '、' | '،' | '؛' | '：');
    is_mark && is_alphanumeric(before) && behind.strip_prefix(c).is_some_and(|rest| !rest.starts_with(c))
}

/// Chinese or Arabic marks behind letters of another script, in a text that is not in theirs.
fn is_foreign(c: char, before: char, next: Option<char>, wanted: Script) -> bool {
    let home = match c {
        '，' | '。' | '；' | '：' | '、' | '？' | '！' => Script::Han,
        '،' | '؛' | '؟' => Script::Arabic,
        _ => return false,
    };
    let near = [Some(before), next].into_iter().flatten().find_map(scripts::script);
    home != wanted && near.is_some_and(|script| script != home)
}

/// A European comma, semicolon or question mark between letters of a script that has its own.
fn is_european(c: char, before: char, next: Option<char>, wanted: Script) -> bool {
    let is_own = |c: char| scripts::script(c) == Some(wanted);
    matches!(c, ',' | ';' | '?')
        && matches!(wanted, Script::Arabic | Script::Han)
        && is_own(before)
        && next.is_none_or(|next| is_own(next) || next == ' ')
}
