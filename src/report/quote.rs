//! Words of a draft on a terminal: made harmless, cut to measure, and kept from
//! reordering what stands around them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::lang::sentences;
use crate::lang::unseen::{is_unseen, spelled};
use crate::model::Place;

/// Opens a stretch whose direction is its own (first strong isolate).
const ISOLATE: char = '\u{2068}';
/// Closes it.
const POP: char = '\u{2069}';

/// The text on one line with its white space folded; what nobody could see, could drive the terminal or turn the
/// direction of writing is spelled out.
pub fn harmless(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Where a line must not end, as inside of guillemets.
            '\u{a0}' | '\u{202f}' if !clean.ends_with(' ') => clean.push(c),
            _ if c.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            // Plain marks of direction belong to clean Arabic text, and do nothing in an isolate.
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
            _ if is_unseen(c) => clean.push_str(&spelled(c)),
            _ => clean.push(c),
        }
    }
    clean.trim().to_owned()
}

/// The text, harmless, in a direction of its own.
pub fn isolated(text: &str) -> String {
    format!("{ISOLATE}{text}{POP}")
}

/// At most `lines` lines of at most `width` columns; what is too long loses its middle.
pub fn wrapped(text: &str, width: usize, lines: usize) -> Vec<String> {
    let clean = harmless(text);
    let room = width.saturating_mul(lines);
    // Lines end at words, which wastes some of each.
    let shown = if clean.width() > room { shortened(&clean, room.saturating_sub(width / 4)) } else { clean };
    let mut wrapped: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in words(&shown) {
        if used + word.trim_end().width() > width && used > 0 {
            wrapped.push(std::mem::take(&mut line));
            used = 0;
        }
        line.push_str(word);
        used += word.width();
    }
    if !line.trim().is_empty() {
        wrapped.push(line);
    }
    wrapped.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Beginning and end of a text around an ellipsis, both of whole words.
pub fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let half = width.saturating_sub(3) / 2;
    format!("{} … {}", head(text, half + width % 2), tail(text, half))
}

/// Words in the middle of what stands around them, all harmless: before, words, behind.
pub struct Passage {
    /// The end of what stands before them.
    pub before: String,
    /// The words.
    pub words: String,
    /// The beginning of what stands behind them.
    pub after: String,
}

/// Words with as much of their own sentence around them as `width` columns hold; `None` where
/// nothing stands around them, or the words alone take most of the room.
pub fn centred(before: &str, words: &str, after: &str, width: usize) -> Option<Passage> {
    let words = harmless(words);
    let room = width.checked_sub(words.width()).filter(|room| *room > width / 4)?;
    let (before, after) = own_sentence(&harmless_between(before), &words, &harmless_between(after));
    if before.trim().is_empty() && after.trim().is_empty() {
        return None;
    }
    // What one side does not need the other may take.
    let half = room / 2;
    let left = half.max(room.saturating_sub(after.width()));
    let right = room - left.min(before.width()).min(room);
    Some(Passage { before: end_of(&before, left), words, after: beginning_of(&after, right) })
}

/// The words of a place in their sentence, on one line of at most `width` columns.
pub fn in_sentence(place: &Place, width: usize) -> String {
    match centred(&place.before, &place.text, &place.after, width) {
        Some(Passage { before, words, after }) => format!("{before}{words}{after}"),
        None => shortened(&harmless(&place.text), width),
    }
}

/// As [`harmless`], but with the space that separates it from the words.
fn harmless_between(text: &str) -> String {
    let space = |is_there: bool| if is_there { " " } else { "" };
    let clean = harmless(text);
    format!(
        "{}{clean}{}",
        space(text.starts_with(char::is_whitespace)),
        space(!clean.is_empty() && text.ends_with(char::is_whitespace))
    )
}

/// What of the text around belongs to the sentences of the words.
fn own_sentence(before: &str, words: &str, after: &str) -> (String, String) {
    let whole = format!("{before}{words}{after}");
    let (start, end) = (before.len(), before.len() + words.len());
    let sentences = sentences::split(&whole);
    let from = sentences.iter().rev().find(|sentence| sentence.start <= start).map_or(0, |sentence| sentence.start);
    let to = sentences.iter().find(|sentence| sentence.end >= end).map_or(whole.len(), |sentence| sentence.end);
    (whole[from.min(start)..start].to_owned(), whole[end..to.max(end)].to_owned())
}

/// The last words of a text that `width` columns hold.
fn end_of(text: &str, width: usize) -> String {
    if text.width() <= width { text.to_owned() } else { format!("… {}", tail(text, width.saturating_sub(2))) }
}

/// The first words of a text that `width` columns hold.
pub fn beginning_of(text: &str, width: usize) -> String {
    if text.width() <= width { text.to_owned() } else { format!("{} …", head(text, width.saturating_sub(2))) }
}

/// Whole words must fill one part in so many; a single word longer than the rest is cut.
const LEAST: usize = 4;

/// The whole words at the beginning of a text that `width` columns hold; of one long word its first letters.
fn head(text: &str, width: usize) -> &str {
    let (mut used, mut whole, mut cut) = (0, 0, 0);
    for (at, c) in text.char_indices() {
        if may_break(text, at) {
            whole = at;
        }
        used += c.width().unwrap_or(0);
        if used > width {
            // A space at the end takes no room, and no word is cut where one ends.
            let whole = if c == ' ' { at } else { whole };
            let is_much = text[..whole].width() * LEAST > width;
            return text[..if is_much { whole } else { cut }].trim_end();
        }
        cut = at + c.len_utf8();
    }
    text
}

/// The whole words at the end of a text that `width` columns hold; of one long word its last letters.
fn tail(text: &str, width: usize) -> &str {
    let (mut used, mut whole, mut cut) = (0, text.len(), text.len());
    for (at, c) in text.char_indices().rev() {
        used += c.width().unwrap_or(0);
        if used > width {
            let is_much = text[whole..].width() * LEAST > width;
            return text[if is_much { whole } else { cut }..].trim_start();
        }
        if may_break(text, at) {
            whole = at;
        }
        // A mark above or below a letter is nothing without it.
        if c.width() != Some(0) {
            cut = at;
        }
    }
    text
}

/// Words with the space behind them; where wide characters stand a line may end before and behind each.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in text.char_indices() {
        if at > start && may_break(text, at) {
            words.push(&text[start..at]);
            start = at;
        }
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Signs that do not begin a line.
const CLOSING: &str = "，。、；：！？）》〉」』】〕”’…%％";
/// Signs that do not end one.
const OPENING: &str = "（《〈「『【〔“‘";

/// Whether a line may end before the character at `at`: behind a space that belongs to no mark, or at a wide
/// character that is no mark of punctuation.
fn may_break(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    let (Some(last), Some(next)) = (before.next(), text[at..].chars().next()) else { return false };
    if last == ' ' {
        return before.next() != Some('«') && !matches!(next, ' ' | '»' | ':' | ';' | '?' | '!');
    }
    let is_wide = |c: char| c.width() == Some(2);
    next != ' '
        && next.width() != Some(0)
        && (is_wide(last) || is_wide(next))
        && !CLOSING.contains(next)
        && !OPENING.contains(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_cannot_drive_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31m b\u{202e}c\n d\u{200b}"), "a⟦U+001B⟧[31m b⟦U+202E⟧c d⟦U+200B⟧");
        assert_eq!(isolated("نص"), "\u{2068}نص\u{2069}");
    }

    #[test]
    fn long_quotes_lose_their_middle() {
        assert_eq!(wrapped("one two three four", 9, 3), ["one two", "three", "four"]);
        assert_eq!(wrapped("各缔约国应采取措施", 8, 3), ["各缔约国", "应采取措", "施"]);
        assert_eq!(
            wrapped("各缔约国（包括发展中国家）应采取", 10, 4),
            ["各缔约国", "（包括发展", "中国家）应", "采取"]
        );
        assert_eq!(wrapped("L’État partie adopte : le texte", 22, 3), ["L’État partie adopte :", "le texte"]);
    }

    #[test]
    fn what_is_cut_is_cut_between_words() {
        assert_eq!(shortened("abcdefghijklmnopqrstuvwxyz", 11), "abcde … wxyz");
        assert_eq!(shortened("Chaque État Partie adopte les mesures voulues", 30), "Chaque État … voulues");
        assert_eq!(beginning_of("Chaque État Partie adopte les mesures", 24), "Chaque État Partie …");
        assert_eq!(beginning_of("各缔约国应采取措施，保护含水层。", 20), "各缔约国应采取措 …");
        assert_eq!(beginning_of("各缔约国应采取措施，保护含水层。", 22), "各缔约国应采取措施， …");
        assert_eq!(shortened("تدفع الدولة الطرف التعويض في غضون ثلاثين يوما", 30), "تدفع الدولة … ثلاثين يوما");
    }

    #[test]
    fn words_stand_in_the_middle_of_their_sentence() {
        let check = |before: &str, words: &str, after: &str, width: usize, expected: Option<&str>| {
            let shown = centred(before, words, after, width).map(|p| format!("{}|{}|{}", p.before, p.words, p.after));
            assert_eq!(shown.as_deref(), expected);
        };
        check("It shall pay within ", "30", " days.", 40, Some("It shall pay within |30| days."));
        check("Another one. It shall pay within ", "30", " days.", 60, Some("It shall pay within |30| days."));
        check(
            "Each State Party shall pay within ",
            "30",
            " days of the notice.",
            30,
            Some("… pay within |30| days of the …"),
        );
        check("各缔约国应在收到通知之日起", "三十", "天内支付。", 24, Some("… 知之日起|三十|天内支付。"));
        check("تدفع الدولة الطرف في غضون ", "30", " يوما.", 60, Some("تدفع الدولة الطرف في غضون |30| يوما."));
        check("", "The whole text.", "", 40, None);
        check("It says ", "very much that fills the line", " here.", 32, None);
    }
}
