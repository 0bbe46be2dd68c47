//! Text that was read in the wrong encoding, or whose letters only one font knows.

use super::survey::{self, Hit, Survey, Wording};
use crate::lang::scripts::{self, Script};
use crate::model::{Block, Finding, Lang, Message, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U005",
    name: "garbled-text",
    summary: "letters lost or replaced by a wrong encoding or a font",
    severity: Severity::Error,
    on_by_default: true,
    rank: 72,
    page: include_str!("garbled_text.md"),
    check,
};

const WORDING: Wording = Wording { several: "U005-several", why: None };

/// Beginnings of what UTF-8 looks like when it is read as Windows-1252 or as Windows-1251.
const MISREAD: [&str; 18] = [
    "ï¿½", "ï»¿", "Ã©", "Ã¨", "Ã³", "Ã¡", "Ã±", "Ãª", "Ã§", "Ã\u{ad}", "â€™", "â€œ", "â€“", "Ð°", "Ð¾", "Ø§", "Ù„",
    "Â«",
];

/// How its blocks are found and looked at.
pub static SURVEY: Survey = Survey {
    rule: &RULE,
    wording: &WORDING,
    concerns: |c, wanted| is_suspect(c) || survey::is_other_letter(c, wanted),
    look,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    SURVEY.findings(context)
}

fn look(lang: Lang, version: &Version, block: &Block) -> Vec<Hit> {
    let text = block.visible.as_str();
    let wanted = scripts::script_of(lang);
    let mut hits = Vec::new();
    let hit = |at: usize, end: usize, what: Message| Hit::new(block.visible.to_source(at, end), what);
    if text.contains(is_suspect) {
        for (at, run) in runs(text, |c| c == '\u{fffd}') {
            hits.push(hit(at, at + run.len(), Message::new("U005-lost")));
        }
        for (at, run) in runs(text, |c| survey::is_private(c) || is_c1(c)) {
            let first = run.chars().next().map(survey::code).unwrap_or_default();
            hits.push(hit(at, at + run.len(), Message::new("U005-private").text("code", first)));
        }
        let spaced = text.split_whitespace();
        for piece in spaced.filter(|piece| MISREAD.iter().any(|sequence| piece.contains(sequence))) {
            let at = piece.as_ptr() as usize - text.as_ptr() as usize;
            hits.push(hit(at, at + piece.len(), Message::new("U005-misread").quote("word", piece)));
        }
    }
    if !text.contains(|c| survey::is_other_letter(c, wanted)) {
        return hits;
    }
    for (at, word) in survey::words(text).filter(|(_, word)| !word.is_ascii()) {
        if let Some(repaired) = repaired(word, wanted).or_else(|| known_reading(version, word, wanted)) {
            let what = Message::new("U005-repaired").quote("word", word).quote("repaired", repaired);
            hits.push(hit(at, at + word.len(), what));
        }
    }
    hits
}

/// What only garbled text has, or what it begins with: most texts have none of it, and one look is enough.
const fn is_suspect(c: char) -> bool {
    c == '\u{fffd}' || survey::is_private(c) || is_c1(c) || matches!(c, 'ï' | 'Ã' | 'â' | 'Ð' | 'Ø' | 'Ù' | 'Â')
}

const fn is_c1(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
}

/// Runs of characters of a kind, with their first byte.
fn runs(text: &str, is_kind: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(is_kind)?;
        let run = text.get(start..)?;
        let length = run.find(|c| !is_kind(c)).unwrap_or(run.len());
        at = start + length;
        Some((start, &text[start..at]))
    })
}

/// The word as it was meant, where it was written in one table of 256 signs and read in another:
/// *jurнdica* is *jurídica*, *Ñòàòüÿ* is *Статья*.
pub fn repaired(word: &str, wanted: Script) -> Option<String> {
    let is = |script: Script| move |c: char| scripts::script(c) == Some(script);
    if wanted == Script::Cyrillic {
        let all_accented = word.chars().all(|c| scripts::cyrillic_reading(c).is_some()) && word.chars().count() >= 4;
        return all_accented.then(|| word.chars().filter_map(scripts::cyrillic_reading).collect());
    }
    let foreign = word.chars().filter(|&c| is(Script::Cyrillic)(c)).count();
    let own = word.chars().filter(|&c| is(Script::Latin)(c)).count();
    if wanted != Script::Latin || foreign == 0 || own < foreign {
        return None;
    }
    let looks_right =
        word.chars().filter(|&c| is(Script::Cyrillic)(c)).all(|c| scripts::look_alike(c, Script::Latin).is_some());
    let read: String = word.chars().map(|c| scripts::western_reading(c).unwrap_or(c)).collect();
    (!looks_right && read.chars().all(is(Script::Latin))).then_some(read)
}

/// Whether a word was read in the wrong table.
pub fn is_garbled(version: &Version, word: &str, wanted: Script) -> bool {
    repaired(word, wanted).or_else(|| known_reading(version, word, wanted)).is_some()
}

/// The same for a word whose odd letters also look like the right ones, such as *educaciуn*: the rest of
/// the text has to know the one reading and not the other.
fn known_reading(version: &Version, word: &str, wanted: Script) -> Option<String> {
    let is_odd = |c: char| scripts::script(c) == Some(Script::Cyrillic);
    let own = word.chars().filter(|&c| scripts::script(c) == Some(Script::Latin)).count();
    if wanted != Script::Latin || !word.chars().any(is_odd) || own < 2 {
        return None;
    }
    let read: String = word.chars().map(|c| scripts::western_reading(c).unwrap_or(c)).collect();
    let alike: String = word.chars().map(|c| scripts::look_alike(c, Script::Latin).unwrap_or(c)).collect();
    let text = survey::sample(version);
    (text.contains(read.as_str()) && !text.contains(alike.as_str())).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_from_a_wrong_table_are_repaired() {
        let check = |word: &str, wanted: Script, expected: Option<&str>| {
            assert_eq!(repaired(word, wanted).as_deref(), expected, "{word}");
        };
        check("jurнdica", Script::Latin, Some("jurídica"));
        check("niсos", Script::Latin, None);
        check("Ñòàòüÿ", Script::Cyrillic, Some("Статья"));
        check("Статья", Script::Cyrillic, None);
        check("été", Script::Latin, None);
    }
}
