//! Words of a draft on a terminal: made harmless, cut to measure, and kept from
//! reordering what stands around them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

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
        let is_alone = c == ' ' || c.width() == Some(2);
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
}
