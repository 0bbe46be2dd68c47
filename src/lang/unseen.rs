//! Characters that nobody sees, spelled out wherever a person looks: `⟦U+200B⟧`.

/// Controls, marks that turn the direction of writing, and spaces of no width. Joiners and the plain marks of
/// direction are left alone, since clean Arabic text is written with them.
pub const fn is_unseen(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{200b}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{e0000}'..='\u{e007f}')
}

/// The name of a character for those who cannot see it.
pub fn spelled(c: char) -> String {
    format!("⟦U+{:04X}⟧", u32::from(c))
}

/// The words with all that nobody sees spelled out, so that no control acts on what stands around them.
pub fn readable(words: &str) -> String {
    let mut readable = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\t' | '\n' | '\r' => readable.push(' '),
            _ if is_unseen(c) => readable.push_str(&spelled(c)),
            _ => readable.push(c),
        }
    }
    readable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_spelled_out() {
        assert_eq!(readable("a\u{202e}b\u{200b}\n\u{1b}"), "a⟦U+202E⟧b⟦U+200B⟧ ⟦U+001B⟧");
        assert_eq!(readable("می\u{200c}خواهم 条约\u{200f}"), "می\u{200c}خواهم 条约\u{200f}");
    }
}
