//! Letters of another script inside a word: a Cyrillic *а* in *Pаrty*.

use super::garbled_text;
use super::survey::{self, Hit, Survey, Wording};
use crate::lang::scripts::{self, Script};
use crate::model::{Argument, Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U001",
    name: "look-alike-letter",
    summary: "a letter of another script that looks like the right one inside a word",
    severity: Severity::Error,
    on_by_default: true,
    rank: 70,
    page: include_str!("look_alike_letter.md"),
    check,
};

const WORDING: Wording = Wording { several: "U001-several", why: Some("U001-why") };

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey { rule: &RULE, wording: &WORDING, concerns: survey::is_other_letter, look };

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(lang: Lang, version: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let wanted = scripts::script_of(lang);
    let mut hits = Vec::new();
    for (start, word) in survey::words(text) {
        if word.is_ascii() {
            continue;
        }
        let found = mixed(word, wanted).and_then(|mixed| mixed.own).map(|own| {
            let odd = odd_letters(word, own);
            (odd, own)
        });
        if found.as_ref().is_some_and(|(odd, own)| are_stressed(odd, *own)) {
            continue;
        }
        let found = found.map(|(odd, _)| Message::new("U001-letters").quote("word", word).list("letters", named(&odd)));
        let found = found.or_else(|| stand_ins(word, wanted));
        // Whether a letter was glued to the end or typed for another only the rest of the text tells.
        let is_mark = || is_glued_mark(version, word, wanted) || garbled_text::is_garbled(version, word, wanted);
        if let Some(what) = found.filter(|_| !is_mark()) {
            hits.push(Hit::new(block.visible.to_source(start, start + word.len()), what));
        }
    }
    hits
}

/// A word in two scripts.
pub struct Mixed {
    /// The script the word is meant in, where all other letters look like letters of it.
    pub own: Option<Script>,
}

/// What a word in Latin, Cyrillic or Greek letters is a mixture of; `None` where it is none,
/// or a number in Roman numerals, or a formula.
pub fn mixed(word: &str, wanted: Script) -> Option<Mixed> {
    // Nearly every word is in one script, which one look at its letters shows.
    let mut scripts_of = word.chars().filter_map(scripts::script);
    let first = scripts_of.next()?;
    if scripts_of.all(|script| script == first) {
        return None;
    }
    let mut counts = [(Script::Latin, 0_usize), (Script::Cyrillic, 0), (Script::Greek, 0)];
    for c in word.chars() {
        let script = scripts::script(c);
        counts.iter_mut().filter(|(known, _)| Some(*known) == script).for_each(|(_, count)| *count += 1);
    }
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let (greek, present) = (counts[2].1, counts.iter().filter(|(_, count)| *count > 0).count());
    let is_formula = greek > 0 && (all <= 3 || greek * 2 >= all);
    if present < 2 || is_formula || word.chars().all(scripts::is_roman_sign) {
        return None;
    }
    let of = |script: Script| counts.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count);
    let main = counts.iter().max_by_key(|(script, count)| (*count, *script == wanted)).map(|(script, _)| *script)?;
    // The script of the language comes first where the word can be read in it.
    let readings = [wanted, main, Script::Latin, Script::Cyrillic];
    let own = readings.into_iter().find(|&own| of(own) > 0 && can_be_read(word, own));
    Some(Mixed { own: own.filter(|&own| own == main || own == wanted) })
}

/// Whether every letter of another script looks like one of `own`.
fn can_be_read(word: &str, own: Script) -> bool {
    matches!(own, Script::Latin | Script::Cyrillic)
        && word
            .chars()
            .all(|c| scripts::script(c).is_none_or(|script| script == own) || scripts::look_alike(c, own).is_some())
}

fn odd_letters(word: &str, own: Script) -> Vec<char> {
    let mut odd: Vec<char> = word.chars().filter(|&c| scripts::script(c).is_some_and(|script| script != own)).collect();
    odd.dedup();
    odd
}

/// *бóльших*: a stressed vowel has no letter of its own in Cyrillic and is borrowed on purpose.
fn are_stressed(odd: &[char], own: Script) -> bool {
    own == Script::Cyrillic && odd.iter().all(|c| "áéíóúýÁÉÍÓÚÝ".contains(*c))
}

fn named(odd: &[char]) -> Vec<Argument> {
    let one = |c: &char| {
        let script = scripts::script(*c).unwrap_or(Script::Other).name();
        Argument::Words(Message::new("U001-letter").case("script", script).text("letter", survey::letter(*c)))
    };
    odd.iter().map(one).collect()
}

/// Persian letters typed for Arabic ones, Japanese signs for Chinese characters.
fn stand_ins(word: &str, wanted: Script) -> Option<Message> {
    if !matches!(wanted, Script::Arabic | Script::Han) || !word.contains(|c| scripts::stand_in(c).is_some()) {
        return None;
    }
    let chars: Vec<char> = word.chars().collect();
    let is_own = |c: Option<&char>| c.is_some_and(|&c| scripts::script(c) == Some(wanted));
    let typed = |at: usize, c: char| match wanted {
        Script::Arabic => scripts::script(c) == Some(Script::Arabic),
        Script::Han => is_own(at.checked_sub(1).and_then(|before| chars.get(before))) && is_own(chars.get(at + 1)),
        _ => false,
    };
    let found = chars.iter().enumerate().find(|&(at, &c)| scripts::stand_in(c).is_some() && typed(at, c));
    let (&c, own) = found.and_then(|(_, c)| Some((c, scripts::stand_in(*c)?)))?;
    let message = Message::new("U001-stand-in").quote("word", excerpt(&chars, c));
    Some(message.text("letter", survey::letter(c)).text("own", own.to_string()))
}

/// A word, or a few characters around the sign where words have no ends.
fn excerpt(chars: &[char], c: char) -> String {
    let at = chars.iter().position(|&other| other == c).unwrap_or(0);
    chars[at.saturating_sub(8)..(at + 9).min(chars.len())].iter().collect()
}

/// Whether the last letter is a footnote mark glued to a word that stands elsewhere without it.
fn is_glued_mark(version: &Version, word: &str, wanted: Script) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    let stem = &word[..at];
    let is_foreign = scripts::script(last).is_some_and(|script| script != wanted);
    if !is_foreign || stem.chars().any(|c| scripts::script(c) != Some(wanted)) || stem.chars().count() < 3 {
        return false;
    }
    let own = scripts::look_alike(last, wanted).map(|own| format!("{stem}{own}"));
    let text = survey::sample(version);
    let stands = |wanted: &str| {
        text.match_indices(wanted).take(200).any(|(at, _)| {
            !text[at + wanted.len()..].starts_with(char::is_alphabetic) && !text[..at].ends_with(char::is_alphabetic)
        })
    };
    stands(stem) && !own.is_some_and(|own| stands(&own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_two_scripts_are_told_from_formulas_and_numbers() {
        let check = |word: &str, wanted: Script, expected: Option<Option<Script>>| {
            assert_eq!(mixed(word, wanted).map(|mixed| mixed.own), expected, "{word}");
        };
        check("Pаrty", Script::Latin, Some(Some(Script::Latin)));
        check("cреду", Script::Cyrillic, Some(Some(Script::Cyrillic)));
        check("бóльших", Script::Cyrillic, Some(Some(Script::Cyrillic)));
        check("Таskent", Script::Latin, Some(Some(Script::Latin)));
        check("ХабитатIII", Script::Cyrillic, Some(None));
        check("VIPдне", Script::Cyrillic, Some(None));
        check("jurнdica", Script::Latin, Some(None));
        check("XХI", Script::Cyrillic, None);
        check("μm", Script::Latin, None);
        check("Party", Script::Latin, None);
    }

    #[test]
    fn stressed_vowels_are_no_look_alikes() {
        let is_stressed = |word: &str, own: Script| are_stressed(&odd_letters(word, own), own);
        assert!(is_stressed("бóльших", Script::Cyrillic));
        assert!(!is_stressed("cреду", Script::Cyrillic));
        assert!(!is_stressed("Pаrty", Script::Latin));
    }
}
