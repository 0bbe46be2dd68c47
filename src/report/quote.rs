//! Words of a draft on a terminal: made harmless, cut to measure, and kept from
//! reordering what stands around them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::lang::sentences;

/// Opens a stretch whose direction is its own (first strong isolate).
const ISOLATE: char = '\u{2068}';
/// Closes it.
const POP: char = '\u{2069}';

/// The text on one line, without controls that could drive the terminal or turn the
/// direction of writing, and with its white space folded.
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
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            _ if c.is_control() => clean.push('\u{fffd}'),
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
        let size = word.width();
        if used + size > width && used > 0 {
            wrapped.push(std::mem::take(&mut line));
            used = 0;
        }
        if line.is_empty() && word == " " {
            continue;
        }
        line.push_str(word);
        used += size;
    }
    if !line.trim().is_empty() {
        wrapped.push(line);
    }
    wrapped.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Beginning and end of a text around an ellipsis.
pub fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let half = width.saturating_sub(3) / 2;
    let head = take(text.chars(), half + width % 2);
    let tail: String = take(text.chars().rev(), half).chars().rev().collect();
    format!("{} … {}", head.trim_end(), tail.trim_start())
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
    if text.width() <= width {
        return text.to_owned();
    }
    let tail: String = take(text.chars().rev(), width.saturating_sub(2)).chars().rev().collect();
    let is_cut = text[..text.len() - tail.len()].ends_with(|c: char| c.width() == Some(1) && c != ' ');
    let at_word = tail.find(' ').filter(|&at| is_cut && !tail[at..].trim().is_empty()).unwrap_or(0);
    format!("… {}", tail[at_word..].trim_start())
}

/// The first words of a text that `width` columns hold.
fn beginning_of(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let head = take(text.chars(), width.saturating_sub(2));
    let is_cut = text[head.len()..].starts_with(|c: char| c.width() == Some(1) && c != ' ');
    let at_word = head.rfind(' ').filter(|&at| is_cut && !head[..at].trim().is_empty()).unwrap_or(head.len());
    format!("{} …", head[..at_word].trim_end())
}

fn take(chars: impl Iterator<Item = char>, width: usize) -> String {
    let mut used = 0;
    chars
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used <= width
        })
        .collect()
}

/// Words and the spaces between them; wide characters are words by themselves.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let is_joined = text[..at].ends_with('«') || text[at + c.len_utf8()..].starts_with(['»', ':', ';', '?', '!']);
        let is_alone = c == ' ' && !is_joined || c.width() == Some(2);
        if is_alone {
            if start < at {
                words.push(&text[start..at]);
            }
            words.push(&text[at..at + c.len_utf8()]);
            start = at + c.len_utf8();
        }
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_cannot_drive_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31m b\u{202e}c\n d"), "a\u{fffd}[31m bc d");
        assert_eq!(isolated("نص"), "\u{2068}نص\u{2069}");
    }

    #[test]
    fn long_quotes_lose_their_middle() {
        assert_eq!(wrapped("one two three four", 9, 3), ["one two", "three", "four"]);
        assert_eq!(wrapped("各缔约国应采取措施", 8, 3), ["各缔约国", "应采取措", "施"]);
        assert_eq!(shortened("abcdefghijklmnopqrstuvwxyz", 11), "abcde … wxyz");
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
