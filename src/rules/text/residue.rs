//! What other programs leave in a text: cells of a spreadsheet, entities and tags of a web page, error codes.

use super::survey::{self, Hit, Survey, Wording};
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U008",
    name: "residue",
    summary: "what a spreadsheet, a web page or a program left in the text",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 62,
    page: include_str!("residue.md"),
    check,
};

const WORDING: Wording = Wording { several: "U008-several", why: Some("U008-why") };

/// Error codes of spreadsheets and word processors.
const CODES: [&str; 9] = [
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "Error! Reference source not found",
    "Error! Bookmark not defined",
    "_x000D_",
    "[object Object]",
];

/// Longer stretches between < and > are no tags.
const LONGEST_TAG: usize = 120;

/// Entities of web pages.
const ENTITIES: [&str; 10] =
    ["&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "&#160;", "&rsquo;", "&laquo;", "&raquo;", "&shy;"];

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey {
    rule: &RULE,
    wording: &WORDING,
    concerns: |c, _| matches!(c, '#' | '!' | '_' | '[' | '&' | '<' | '+' | '='),
    look,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(_: Lang, _: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let hit = |at: usize, length: usize| {
        Hit::new(block.visible.to_source(at, at + length), survey::quoted(&text[at..at + length]))
    };
    let mut hits = Vec::new();
    if text.contains(['#', '!', '_', '[']) {
        let codes = CODES.iter().flat_map(|code| text.match_indices(code));
        hits.extend(codes.map(|(at, code)| hit(at, code.len())));
    }
    if text.contains('&') {
        let entities = ENTITIES.iter().flat_map(|entity| text.match_indices(entity));
        hits.extend(entities.map(|(at, entity)| hit(at, entity.len())));
    }
    if text.contains('<') {
        hits.extend(text.match_indices('<').filter_map(|(at, _)| tag(&text[at..]).map(|length| hit(at, length))));
    }
    if text.contains(['+', '=']) {
        hits.extend(text.match_indices(['+', '=']).filter_map(|(at, _)| cell(text, at).map(|length| hit(at, length))));
    }
    hits
}

/// The length of a tag such as `<br>` or `</span>` at the start.
fn tag(text: &str) -> Option<usize> {
    const NAMES: [&str; 12] = ["br", "p", "b", "i", "u", "span", "div", "sup", "sub", "td", "tr", "font"];
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let end = name.bytes().take(LONGEST_TAG).position(|byte| !byte.is_ascii_alphabetic())?;
    let close = text.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    let behind = &name[end..];
    let goes_on = behind.starts_with('>')
        || behind.starts_with('/')
        || behind.starts_with(' ') && behind.bytes().take(LONGEST_TAG).any(|byte| byte == b'=');
    (NAMES.contains(&name[..end].to_ascii_lowercase().as_str()) && goes_on).then_some(close + 1)
}

/// The length of `+B68` or `=SUM(`: the name of a cell behind a sign, and not part of a formula.
fn cell(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at + 1..];
    let letters = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = rest[letters..].bytes().take_while(u8::is_ascii_digit).count();
    let behind = rest[letters + digits..].chars().next();
    let before = text[..at].chars().next_back();
    let is_formula = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | ')' | '/' | '+' | '-' | '=');
    let stands_alone = !before.is_some_and(is_formula) && !behind.is_some_and(|c| c.is_ascii_alphanumeric());
    let is_cell = (1..=2).contains(&letters) && (1..=4).contains(&digits);
    let is_sum = rest.starts_with("SUM(") || rest.starts_with("IF(");
    (stands_alone && is_cell || is_sum && text[at..].starts_with('=')).then_some(1 + letters + digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_told_from_formulas() {
        let found = ["促进+B68在", "G+77", "a = b", "CO2+H2O", "=A1", "+41 22", "ГБ+K2"]
            .map(|text| text.match_indices(['+', '=']).any(|(at, _)| cell(text, at).is_some()));
        assert_eq!(found, [true, false, false, false, true, false, true]);
    }
}
