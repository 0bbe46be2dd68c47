//! Digits read for letters and letters read for digits: *a1guna*, *2O15*.

use super::survey::{self, Hit, Survey, Wording};
use crate::lang::scripts::{self, Script};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U007",
    name: "digit-for-letter",
    summary: "a digit in place of a letter, or a letter in place of a digit",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 68,
    page: include_str!("digit_for_letter.md"),
    check,
};

const WORDING: Wording = Wording { several: "U007-several", why: None };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey { rule: &RULE, wording: &WORDING, concerns: |c, _| c.is_ascii_digit(), look };

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(_: Lang, version: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let mut hits = Vec::new();
    for (start, token) in tokens(text) {
        let is_word = in_word(token) || stands_for_word(version, text, start, token);
        let what = if is_word {
            Message::new("U007-digit").quote("word", token)
        } else if in_number(token) {
            Message::new("U007-letter").quote("word", token)
        } else {
            continue;
        };
        hits.push(Hit::new(block.visible.to_source(start, start + token.len()), what));
    }
    hits
}

/// Runs of letters and digits that have both, without Chinese characters, and not part of a symbol.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| scripts::is_alphanumeric(c) && scripts::script(c) != Some(Script::Han);
    let mut at = 0;
    // From digit to digit, since letters are many: a token is what stands around one.
    let all = std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let digit = rest.find(|c: char| c.is_ascii_digit())?;
        let before: usize = rest[..digit].chars().rev().take_while(|&c| is_part(c)).map(char::len_utf8).sum();
        let start = at + digit - before;
        let length = text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        at = start + length;
        Some((start, &text[start..at]))
    });
    all.filter(|(_, token)| token.len() > 1).filter(|(_, token)| token.contains(scripts::is_letter)).filter(
        move |(start, token)| {
            let sign = |c: char| matches!(c, '/' | '.' | '-' | '_' | '@' | '#' | '=' | '&' | '?');
            let joined_before = text[..*start].ends_with(sign);
            let behind = &text[start + token.len()..];
            let joined_behind = behind.starts_with(sign) && behind[1..].starts_with(char::is_alphanumeric);
            !joined_before && !joined_behind
        },
    )
}

/// A single 0 or 1 between small letters of a word: no code and no formula looks so.
fn in_word(token: &str) -> bool {
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let at = token.find(['0', '1', '5']).unwrap_or(0);
    let (before, behind) = (&token[..at], token.get(at + 1..).unwrap_or(""));
    let low = |part: &str| !part.is_empty() && part.chars().all(char::is_lowercase);
    let starts =
        before.chars().next().is_some_and(char::is_alphabetic) && before.chars().skip(1).all(char::is_lowercase);
    digits == 1 && starts && low(behind) && token.chars().count() >= 4
}

/// `e1` where `el` is a frequent word and more text follows.
fn stands_for_word(version: &Version, text: &str, start: usize, token: &str) -> bool {
    let shape = token.len() == 2 && token.starts_with(|c: char| c.is_ascii_lowercase()) && token.ends_with(['0', '1']);
    let behind = &text[start + token.len()..];
    let goes_on = behind.starts_with(' ') && behind[1..].starts_with(char::is_alphabetic);
    let before = text[..start].ends_with(' ');
    if !shape || !goes_on || !before {
        return false;
    }
    let meant = format!(" {} ", token.replace('1', "l").replace('0', "o"));
    // Frequent in this text; a short text cannot say.
    survey::sample(version).matches(meant.as_str()).take(5).count() >= 5
}

/// Letters O, o or Cyrillic О, З among digits.
fn in_number(token: &str) -> bool {
    let digits = token.chars().filter(char::is_ascii_digit).count();
    let letters: Vec<char> = token.chars().filter(|c| !c.is_ascii_digit()).collect();
    let is_sign = |c: &char| matches!(c, 'O' | 'o' | 'О' | 'о' | 'З');
    digits >= 2 && letters.len() == 1 && letters.iter().all(is_sign) && !token.starts_with(['o', 'о', '0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_formulas_are_no_words() {
        let found = ["a1guna", "Secretari0s", "2O15", "20l5", "CO2", "H1N1", "1st", "2e", "COVID19", "10th"]
            .map(|token| in_word(token) || in_number(token));
        assert_eq!(found, [true, true, true, false, false, false, false, false, false, false]);
    }
}
