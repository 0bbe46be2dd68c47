//! What drafts leave open in words: alternatives between which nobody has chosen yet, and notes on how far
//! a provision is agreed.
//!
//! ```text
//!   each Party shall/should adopt       [shall] [should]       应/宜        one choice between two wordings
//!   and/or      el/la Secretario/a      أيلول/سبتمبر           none
//!   [to be determined]   [à déterminer]   [待定]               still open
//! ```

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::marks::{self, Side};
use super::words::fold;
use super::{Language, scripts};
use crate::model::{Lang, PerLang};

/// The words with which a language's drafts leave things open, in lower case.
pub struct DraftWords {
    /// The words of force between which drafts choose: all forms of one word in a list of its own.
    pub forces: &'static [&'static [&'static str]],
    /// Notes that a provision, or what it leaves out, is still to be settled.
    pub open: &'static [&'static str],
    /// Notes that it is agreed, be it provisionally.
    pub agreed: &'static [&'static str],
    /// Notes that it is no longer there, and its number is kept.
    pub deleted: &'static [&'static str],
}

/// How far a provision is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not yet.
    Open,
    /// Yes, perhaps subject to confirmation.
    Agreed,
    /// It is given up.
    Deleted,
}

/// Notes that all languages write alike.
const AGREED_EVERYWHERE: &[&str] = &["ad referendum", "ad ref"];
/// Notes that all languages take over from English.
const OPEN_EVERYWHERE: &[&str] = &["tbd", "tbc", "tba"];

/// What stands in brackets is no note if it is longer.
const LONGEST_NOTE: usize = 160;
/// Nor is a whole text.
const LONGEST_LINE: usize = 80;
/// Longer words in brackets are disputed text and no alternative to their neighbours.
const LONGEST_ALTERNATIVE: usize = 80;
/// So many characters before a stroke may belong to the first of two alternatives in a text without spaces.
const REACH: usize = 8;

/// The choices that a text leaves open, each with the number of wordings it offers.
pub fn choices(lang: Lang, text: &str) -> Vec<(Range<usize>, usize)> {
    if !text.contains(['/', '／', '[', '［', '〔', '【']) {
        return Vec::new();
    }
    let brackets = marks::brackets(text, scripts::is_right_to_left(lang));
    let reader = ChoiceReader { text, language: super::of(lang), is_unspaced: scripts::is_unspaced(lang) };
    let mut found = reader.strokes(|at| is_enclosed(&brackets, at));
    let in_brackets = reader.bracketed(&brackets);
    found.retain(|(range, _)| !in_brackets.iter().any(|(other, _)| other.start < range.end && range.start < other.end));
    found.extend(in_brackets);
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn is_enclosed(brackets: &[marks::Bracket], at: usize) -> bool {
    let before = brackets.iter().take_while(|bracket| bracket.at.start < at);
    let depth = before.fold(0_i32, |depth, bracket| depth + if bracket.side == Side::Open { 1 } else { -1 });
    depth > 0
}

struct ChoiceReader<'t> {
    text: &'t str,
    language: &'static Language,
    is_unspaced: bool,
}

impl<'t> ChoiceReader<'t> {
    /// Wordings with strokes between them; `is_disputed` says whether a place is inside the brackets of a draft.
    fn strokes(&self, is_disputed: impl Fn(usize) -> bool) -> Vec<(Range<usize>, usize)> {
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, stroke) in self.text.match_indices(['/', '／']) {
            let (before, behind) = (self.before(at), self.behind(at + stroke.len()));
            if before.is_empty() || behind.is_empty() || !self.are_alternatives(before, behind, is_disputed(at)) {
                continue;
            }
            let start = at - self.text[..at].len() + self.text[..at].trim_end().len() - before.len();
            let end = self.text.len() - self.text[at + stroke.len()..].trim_start().len() + behind.len();
            match found.last_mut().filter(|(known, _)| known.end > start) {
                Some((known, count)) => (known.end, *count) = (end, *count + 1),
                None => found.push((start..end, 2)),
            }
        }
        found
    }

    /// Alternatives that stand side by side in brackets of their own: `[shall] [should]`.
    fn bracketed(&self, brackets: &[marks::Bracket]) -> Vec<(Range<usize>, usize)> {
        let pairs: Vec<Range<usize>> = brackets
            .windows(2)
            .filter(|pair| pair[0].side == Side::Open && pair[1].side == Side::Close)
            .map(|pair| pair[0].at.start..pair[1].at.end)
            .collect();
        let mut groups: Vec<Vec<Range<usize>>> = Vec::new();
        for pair in pairs {
            let is_next = |last: &Range<usize>| {
                self.text
                    .get(last.end..pair.start)
                    .is_some_and(|between| between.trim_matches(['/', ' ', '\u{a0}']).is_empty())
            };
            match groups.last_mut().filter(|group| group.last().is_some_and(is_next)) {
                Some(group) => group.push(pair),
                None => groups.push(vec![pair]),
            }
        }
        let is_choice = |group: &Vec<Range<usize>>| {
            let inside = |pair: &Range<usize>| {
                self.text[pair.clone()].trim_matches(|c: char| marks::is_bracket(c) || c.is_whitespace())
            };
            let is_short = group.iter().all(|pair| pair.len() <= LONGEST_ALTERNATIVE);
            group.len() > 1 && is_short && group.iter().any(|pair| self.force_at_start(inside(pair)).is_some())
        };
        let whole = |group: Vec<Range<usize>>| Some((group.first()?.start..group.last()?.end, group.len()));
        groups.into_iter().filter(is_choice).filter_map(whole).collect()
    }

    /// The word before an offset.
    fn before(&self, at: usize) -> &'t str {
        let head = self.text[..at].trim_end();
        let start =
            head.char_indices().rev().take_while(|(_, c)| is_part_of_word(*c)).last().map_or(head.len(), |(at, _)| at);
        &head[start..]
    }

    /// The word behind an offset.
    fn behind(&self, at: usize) -> &'t str {
        let rest = self.text[at..].trim_start();
        &rest[..rest.find(|c| !is_part_of_word(c)).unwrap_or(rest.len())]
    }

    fn are_alternatives(&self, before: &str, behind: &str, is_disputed: bool) -> bool {
        if self.is_unspaced {
            let near = before.char_indices().rev().nth(REACH - 1).map_or(before, |(at, _)| &before[at..]);
            let first = self.force_inside(near);
            return self.force_at_start(behind).is_some_and(|second| first.is_some_and(|first| first != second))
                || is_disputed && self.are_disputed_words(before, behind);
        }
        match (self.force_of(before), self.force_of(behind)) {
            (Some(one), Some(other)) => one != other || !are_forms(before, behind),
            (None, None) => is_disputed && self.are_disputed_words(before, behind),
            (Some(_), None) => !self.joins(behind) && behind.chars().count() > 2,
            (None, Some(_)) => !self.joins(before) && before.chars().count() > 2,
        }
    }

    /// Whether two words are alternatives because they stand in brackets: neither *and/or* nor two forms of
    /// one word nor two names of one month nor initials.
    fn are_disputed_words(&self, before: &str, behind: &str) -> bool {
        let is_word = |word: &str| {
            let is_long = word.chars().count() >= if self.is_unspaced { 2 } else { 4 };
            is_long && !word.chars().any(char::is_numeric) && word.chars().any(|c| !c.is_uppercase())
        };
        let is_joined = if self.is_unspaced {
            let joiners = self.language.references.and;
            joiners.iter().any(|and| before.ends_with(and)) && joiners.iter().any(|and| behind.starts_with(and))
        } else {
            self.joins(before) || self.joins(behind)
        };
        is_word(before) && is_word(behind) && !is_joined && !are_forms(before, behind) && !self.is_month(before)
    }

    fn joins(&self, word: &str) -> bool {
        let folded = fold(word);
        self.language.references.and.iter().any(|and| *and == folded.trim())
    }

    fn is_month(&self, word: &str) -> bool {
        let folded = fold(word);
        let months = self.language.values.months.iter();
        months.flat_map(|(name, _)| name.split(' ')).any(|name| fold(name).trim() == folded.trim())
    }

    /// The word of force that a word is a form of. A capital makes *May* a month.
    fn force_of(&self, word: &str) -> Option<usize> {
        let forces = self.language.drafts.forces;
        let is = |word: &str| forces.iter().position(|forms| forms.contains(&word));
        // Arabic writes *and* onto the word.
        is(word).or_else(|| word.strip_prefix('و').and_then(is))
    }

    /// The word of force at the beginning of a text.
    fn force_at_start(&self, text: &str) -> Option<usize> {
        if !self.is_unspaced {
            return self.force_of(text.split(|c| !is_part_of_word(c)).next().unwrap_or(""));
        }
        let forms = |(index, forms): (usize, &&'static [&'static str])| {
            let longest = forms.iter().filter(|form| text.starts_with(**form)).map(|form| form.len()).max()?;
            Some((longest, index))
        };
        self.language.drafts.forces.iter().enumerate().filter_map(forms).max().map(|(_, index)| index)
    }

    /// The last word of force in a text without spaces.
    fn force_inside(&self, text: &str) -> Option<usize> {
        text.char_indices().rev().find_map(|(at, _)| self.force_at_start(&text[at..]))
    }
}

fn is_part_of_word(c: char) -> bool {
    scripts::is_alphabetic(c) || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}')
}

/// Whether two words are forms of one: *elegido/elegida*, *يكون/تكون*.
fn are_forms(one: &str, other: &str) -> bool {
    let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
        a.zip(b).take_while(|(a, b)| a == b).count()
    };
    let shorter = one.chars().count().min(other.chars().count());
    let begin = same(&mut one.chars(), &mut other.chars());
    let end = same(&mut one.chars().rev(), &mut other.chars().rev());
    (begin.max(end) + 1) * 2 > shorter + 1 && begin.max(end) >= 2
}

/// The notes of a text on how far it is agreed. A note stands in brackets, or is all there is.
pub fn statuses(lang: Lang, text: &str) -> Vec<(Range<usize>, Status)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        match c {
            '[' | '［' | '〔' | '【' | '(' | '（' => start = at + c.len_utf8(),
            ']' | '］' | '〕' | '】' | ')' | '）' if start > 0 => {
                let square = text[..start].ends_with(|c| !matches!(c, '(' | '（'));
                let note = text.get(start..at).unwrap_or("");
                found.extend(status(lang, note, square).map(|status| (start..at, status)));
                start = 0;
            }
            _ => {}
        }
    }
    if found.is_empty() && text.len() <= LONGEST_LINE {
        found.extend(status(lang, text, false).map(|status| (0..text.len(), status)));
    }
    found
}

/// What a note says: it is one of the known words, in square brackets perhaps with more beside them, behind a comma
/// or a colon: *[placeholder: text on finance]*, but not *[open to all States]*.
fn status(lang: Lang, note: &str, may_have_more: bool) -> Option<Status> {
    if note.is_empty() || note.len() > LONGEST_NOTE {
        return None;
    }
    let known = &NOTES[lang];
    let is_stop = |c: char| matches!(c, ':' | ';' | ',' | '.' | '–' | '—' | '：' | '；' | '，' | '。' | '؛' | '،');
    if !may_have_more {
        return known.get(fold(note).trim()).copied();
    }
    note.split(is_stop).find_map(|part| known.get(fold(part).trim()).copied())
}

/// The notes of each language, folded.
static NOTES: LazyLock<PerLang<FxHashMap<String, Status>>> = LazyLock::new(|| {
    PerLang::from_fn(|lang| {
        let words = super::of(lang).drafts;
        let lists: [(&[&str], Status); 5] = [
            (words.deleted, Status::Deleted),
            (words.agreed, Status::Agreed),
            (AGREED_EVERYWHERE, Status::Agreed),
            (words.open, Status::Open),
            (OPEN_EVERYWHERE, Status::Open),
        ];
        let each = lists.into_iter().flat_map(|(list, status)| list.iter().map(move |word| (*word, status)));
        each.map(|(word, status)| (fold(word).trim().to_owned(), status)).collect()
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    /// The choices of a text as its words and how many there are.
    fn check(lang: Lang, text: &str, expected: &[(&str, usize)]) {
        let found = choices(lang, text);
        let shown: Vec<(&str, usize)> = found.iter().map(|(range, count)| (&text[range.clone()], *count)).collect();
        assert_eq!(shown, expected, "{lang} {text}");
    }

    #[test]
    fn choices_are_read_in_every_language() {
        check(Lang::En, "Each Party shall/should adopt", &[("shall/should", 2)]);
        check(Lang::En, "Each Party shall / should / may adopt", &[("shall / should / may", 3)]);
        check(Lang::En, "Each Party [shall] [should] adopt", &[("[shall] [should]", 2)]);
        check(Lang::En, "the [Conference/Assembly] and rights/interests", &[("Conference/Assembly", 2)]);
        check(Lang::Fr, "Chaque Partie doit/devrait adopter", &[("doit/devrait", 2)]);
        check(Lang::Fr, "Chaque Partie adopte/devrait adopter", &[("adopte/devrait", 2)]);
        check(Lang::Es, "Cada Parte deberá/debería/podrá adoptar", &[("deberá/debería/podrá", 3)]);
        check(Lang::Ru, "Участники должны/следует принять", &[("должны/следует", 2)]);
        check(Lang::Zh, "各缔约方应/宜采取措施", &[("各缔约方应/宜采取措施", 2)]);
        check(Lang::Zh, "各缔约方[应][可]采取措施", &[("[应][可]", 2)]);
        check(Lang::Ar, "يجب/ينبغي أن يتخذ كل طرف", &[("يجب/ينبغي", 2)]);
    }

    #[test]
    fn other_strokes_are_no_choices() {
        check(Lang::En, "and/or, in May/June 2024, HIV/AIDS, A/RES/79/243, he/she shall", &[]);
        check(Lang::En, "[and/or the States] [other]", &[]);
        check(Lang::Es, "el/la Secretario/a General, [elegido/elegida], y/o deberá", &[]);
        check(Lang::Fr, "[le ou la Président(e)], [élu/élue], et/ou peut", &[]);
        check(Lang::Ar, "[يكون/تكون] في 20 أيلول/سبتمبر [10 كانون الأول / ديسمبر]", &[]);
        check(Lang::Ru, "и/или, [избран/избрана], ВИЧ/СПИД", &[]);
        check(Lang::Zh, "缔约方和/或秘书处，认可/认证，[缔约方和/或组织]", &[]);
    }

    #[test]
    fn notes_are_read_in_every_language() {
        let check = |lang: Lang, text: &str, expected: &[Status]| {
            let found: Vec<Status> = statuses(lang, text).into_iter().map(|(_, status)| status).collect();
            assert_eq!(found, expected, "{lang} {text}");
        };
        let open: &[Status] = &[Status::Open];
        check(Lang::En, "within [to be determined] days", open);
        check(Lang::En, "Article 7 (TBD)", open);
        check(Lang::Fr, "dans un délai de [à déterminer] jours", open);
        check(Lang::Es, "[pendiente]", open);
        check(Lang::Ru, "в течение [подлежит согласованию]", open);
        check(Lang::Zh, "在[待定]天内", open);
        check(Lang::Ar, "في غضون [يحدد لاحقا] يوما", open);
        check(Lang::Ar, "[يُحدَّد لاحقًا]", open);
        let agreed: &[Status] = &[Status::Agreed];
        check(Lang::En, "[Agreed ad referendum]", agreed);
        check(Lang::Fr, "(approuvé ad referendum)", agreed);
        check(Lang::Zh, "[暂定商定]", agreed);
        check(Lang::Ar, "[متفق عليه بشرط الاستشارة]", agreed);
        check(Lang::Ru, "[согласовано ad referendum]", agreed);
        check(Lang::Es, "[acordado ad referendum]", agreed);
        check(Lang::Fr, "(supprimé)", &[Status::Deleted]);
        check(Lang::Ar, "[محذوفة]", &[Status::Deleted]);
        check(Lang::En, "[placeholder: finance] and [3 years, TBD]", &[Status::Open, Status::Open]);
        check(Lang::En, "[open to all States] [agreed terms] (deleted from the list)", &[]);
        check(Lang::Zh, "[商定的措施]", &[]);
        check(Lang::En, "cases pending before the Court (pending their transfer); it was agreed", &[]);
    }
}
