//! The draft of a corrigendum for each version, in the formulas of its language.
//!
//! ```text
//! ## Français — Rectificatif
//!
//! - **Article 8, paragraphe 3** — *Au lieu de* « alinéa c) du … » *lire* « alinéa b) du … »
//! ```
//!
//! Only the version that stands alone is corrected. Where the finding does not determine the words,
//! the entry says what to look at; where the versions are divided, all of them are shown.

mod corrections;

use std::fmt::Write;

use self::corrections::{Correction, correction};
use super::Material;
use super::common::{findings, label};
use super::json::portable;
use super::markdown::escaped;
use super::quote::{harmless, in_sentence, isolated, shortened};
use crate::lang::{self, addresses, messages};
use crate::model::{CheckedDocument, Lang, LocatedFinding, Place, Verdict};

/// Quotations that nobody has to copy are cut to so many columns.
const QUOTE: usize = 160;

/// A document a part, a version a section, a finding an entry.
pub fn corrigendum(material: &Material<'_>) -> String {
    let mut draft = String::new();
    for document in material.documents.iter().filter(|document| !document.findings.is_empty()) {
        let _ = writeln!(draft, "# {}\n", escaped(&document.id));
        for lang in Lang::ALL {
            write_version(&mut draft, document, lang);
        }
        write_divided(&mut draft, document, material);
    }
    if findings(material).next().is_none() {
        let _ = writeln!(draft, "{}", label(material, "table-nothing"));
    }
    draft
}

fn write_version(draft: &mut String, document: &CheckedDocument, lang: Lang) {
    let is_own = |located: &&LocatedFinding| {
        located.finding.languages.contains(lang) && located.finding.verdict != Verdict::Split
    };
    let own: Vec<&LocatedFinding> = document.findings.iter().filter(is_own).collect();
    if own.is_empty() {
        return;
    }
    let language = lang::of(lang);
    let _ = writeln!(draft, "## {} — {}\n", language.own_name, language.corrigendum.title);
    let (settled, open): (Vec<_>, Vec<_>) =
        own.into_iter().map(|located| (located, correction(located, lang))).partition(|(_, found)| found.is_some());
    for (located, found) in settled {
        let Some(found) = found else { continue };
        let place = located.places.iter().find(|place| place.lang == lang);
        let found = place.map_or_else(|| found.clone(), |place| widened(&found, place));
        write_entry(draft, located, lang, &formula(lang, &found));
    }
    for (located, _) in open {
        write_unsettled(draft, located, lang);
        let others = located.places.iter().filter(|place| place.lang != lang);
        others.for_each(|place| write_quote(draft, place));
    }
    draft.push('\n');
}

fn write_entry(draft: &mut String, located: &LocatedFinding, lang: Lang, what: &str) {
    let address = addresses::title(lang, &located.finding.address);
    let place = own_position(located, lang);
    let _ = writeln!(draft, "- **{}** — {what}{place}", escaped(&address));
}

/// What is to be checked, as the language of the version says it, with the place in front.
fn write_unsettled(draft: &mut String, located: &LocatedFinding, lang: Lang) {
    let check = lang::of(lang).corrigendum.check;
    let message = messages::sentence(lang, &located.finding.message);
    let title = addresses::title(lang, &located.finding.address);
    match message.strip_prefix(&title).filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
        Some(rest) => {
            let place = own_position(located, lang);
            let _ = writeln!(draft, "- {check} **{}**{}{place}", escaped(&title), escaped_behind(rest));
        }
        None => write_entry(draft, located, lang, &format!("{check} {}", escaped(&message))),
    }
}

/// As [`escaped`], but with the space before the words.
fn escaped_behind(text: &str) -> String {
    let space: String = text.chars().take_while(|c| c.is_whitespace()).collect();
    format!("{space}{}", escaped(text))
}

fn own_position(located: &LocatedFinding, lang: Lang) -> String {
    located.places.iter().find(|place| place.lang == lang).map(position).unwrap_or_default()
}

fn position(place: &Place) -> String {
    let position = format!("{}:{}:{}", portable(&place.path), place.start.line, place.start.column);
    format!(" ({})", isolated(&escaped(&position)))
}

fn write_quote(draft: &mut String, place: &Place) {
    let words = in_sentence(place, QUOTE);
    if !place.text.trim().is_empty() {
        let _ = writeln!(draft, "  - {}: {}", place.lang, isolated(&escaped(&words)));
    }
}

/// A short wording with a word or two around it, so that nobody looks for *3* in a long paragraph.
fn widened(correction: &Correction, place: &Place) -> Correction {
    const SHORT: usize = 16;
    match correction {
        Correction::Replace(old, new) if *old == place.text && old.chars().count() < SHORT => {
            let (before, after) = (last_words(&place.before), first_words(&place.after));
            Correction::Replace(format!("{before}{old}{after}"), format!("{before}{new}{after}"))
        }
        _ => correction.clone(),
    }
}

/// How many characters of text without spaces stand for a word or two.
const UNSPACED: usize = 6;

/// The last two words of a line, or a few characters where words are not kept apart.
fn last_words(text: &str) -> &str {
    let line = text.rsplit('\n').next().unwrap_or("");
    let start = line.trim_end().rmatch_indices(' ').nth(1).map_or(0, |(at, _)| at + 1);
    let words = &line[start..];
    let room = if words.is_ascii() || words.contains(' ') { 4 * UNSPACED } else { UNSPACED };
    let cut = words.char_indices().rev().take(room).last().map_or(words.len(), |(at, _)| at);
    &words[cut..]
}

/// The first two words of a line, likewise.
fn first_words(text: &str) -> &str {
    let line = text.split('\n').next().unwrap_or("");
    let skipped = line.len() - line.trim_start().len();
    let end = line[skipped..].match_indices(' ').nth(1).map_or(line.len(), |(at, _)| skipped + at);
    let words = &line[..end];
    let room = if words.is_ascii() || words.contains(' ') { 4 * UNSPACED } else { UNSPACED };
    words.char_indices().nth(room).map_or(words, |(at, _)| &words[..at])
}

/// The formula of a language, filled.
fn formula(lang: Lang, correction: &Correction) -> String {
    let words = lang::of(lang).corrigendum;
    let quoted = |text: &str| format!("{}{}{}", words.quotes.0, isolated(&escaped(text)), words.quotes.1);
    // The pattern is cut before it is filled: the words may have braces of their own.
    let (pattern, old, new) = match correction {
        Correction::Replace(old, new) => (words.replace, quoted(old), quoted(new)),
        Correction::Delete(old) => (words.delete, quoted(old), String::new()),
        Correction::Enclose(old) => (words.enclose, quoted(&shortened(&harmless(old), QUOTE)), String::new()),
    };
    let (before, rest) = pattern.split_once("{old}").unwrap_or((pattern, ""));
    let (between, after) = rest.split_once("{new}").unwrap_or((rest, ""));
    format!("{before}{old}{between}{new}{after}")
}

fn write_divided(draft: &mut String, document: &CheckedDocument, material: &Material<'_>) {
    let mut divided = document.findings.iter().filter(|located| located.finding.verdict == Verdict::Split).peekable();
    if divided.peek().is_none() {
        return;
    }
    let _ = writeln!(draft, "## {}\n", label(material, "table-divided"));
    for located in divided {
        let _ = writeln!(draft, "- **{}** — {}", escaped(&located.label), escaped(&located.message));
        located.places.iter().for_each(|place| write_quote(draft, place));
    }
    draft.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::common::tests::with_hostile;

    #[test]
    fn every_language_has_its_formula() {
        let change = Correction::Replace("{new}".to_owned(), "b".to_owned());
        let formulas = Lang::ALL.map(|lang| formula(lang, &change).replace(['\u{2068}', '\u{2069}'], ""));
        let expected = [
            "*بدلا من* «{new}» *تقرأ* «b»",
            "将“{new}”改为“b”",
            "*For* “{new}” *read* “b”",
            "*Au lieu de* «\u{a0}{new}\u{a0}» *lire* «\u{a0}b\u{a0}»",
            "*Вместо* «{new}» *следует читать* «b»",
            "*Donde dice* “{new}” *debe decir* “b”",
        ];
        assert_eq!(formulas, expected);
    }

    #[test]
    fn a_short_wording_takes_words_around_it() {
        assert_eq!(last_words("for a period not exceeding "), "not exceeding ");
        assert_eq!(first_words(" years, the Parties"), " years, the");
        assert_eq!(last_words("含水层国可以在不超过"), "可以在不超过");
        assert_eq!(first_words("年的期间内使用该数据"), "年的期间内使");
        assert_eq!([last_words(""), first_words("")], ["", ""]);
    }

    #[test]
    fn what_is_not_determined_is_shown() {
        let draft = with_hostile(corrigendum);
        let lines: Vec<&str> = draft.lines().collect();
        assert_eq!(lines[2], "## Русский — Исправление");
        assert!(
            lines[4].starts_with("- *Проверить:* **Статья 12**: в русском тексте это положение отсутствует"),
            "{draft}"
        );
        assert!(lines[5].starts_with("  - ar: \u{2068}=1+1"), "{draft}");
        assert_eq!(lines.len(), 11, "{draft}");
    }
}
