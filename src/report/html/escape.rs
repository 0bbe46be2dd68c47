//! Words of a draft in HTML: the one way by which text gets onto the page.
//!
//! A draft may hold anything: markup, quotation marks that end an attribute, controls
//! that turn the direction of what follows. Here all of it becomes letters to read.

use std::fmt::{self, Display, Write};

use crate::lang::unseen;

/// A text that writes itself harmlessly, between tags as well as inside a quoted attribute.
#[derive(Clone, Copy)]
pub struct Escaped<'a> {
    text: &'a str,
    keeps_isolates: bool,
}

/// Text of a draft: what nobody could see, or would turn the text round, is spelled out.
pub fn text(text: &str) -> Escaped<'_> {
    Escaped { text, keeps_isolates: false }
}

/// A sentence of the program, which may set quotations apart with directional isolates.
pub fn sentence(text: &str) -> Escaped<'_> {
    Escaped { text, keeps_isolates: true }
}

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.text.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                '\u{2066}'..='\u{2069}' if self.keeps_isolates => f.write_char(c)?,
                _ if unseen::is_unseen(c) => f.write_str(&unseen::spelled(c))?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_letters_to_read() {
        let check = |given: &str, expected: &str| assert_eq!(text(given).to_string(), expected);
        check("a <b> & \"c\" 'd'", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
        check("</script><!--", "&lt;/script&gt;&lt;!--");
        check("one\n  two\r", "one   two ");
        check("\0a\u{1b}b\u{202e}c\u{2067}d\u{200b}", "⟦U+0000⟧a⟦U+001B⟧b⟦U+202E⟧c⟦U+2067⟧d⟦U+200B⟧");
        check("نص\u{200f} می\u{200c}خواهم 条约", "نص\u{200f} می\u{200c}خواهم 条约");
        assert_eq!(sentence("\u{2068}نص\u{2069} <\u{202e}>").to_string(), "\u{2068}نص\u{2069} &lt;⟦U+202E⟧&gt;");
    }
}
