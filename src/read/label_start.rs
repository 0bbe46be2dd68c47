//! Whether a line begins with something that may be a label.
//!
//! Only for deciding where lines that a format runs together belong apart, so it
//! is generous; the parse room has the whole grammar of labels.

/// Whether the line begins like `1.`, `(a)`, `b)`, `（一）`, `一、`, `(أ)`, `١-`, `1 -`.
pub fn starts_with_label(line: &str) -> bool {
    let line = line.trim_start_matches(['[', '［', ' ', '\u{3000}', '\u{a0}']);
    let is_bracketed = line.starts_with(['(', '（']);
    let rest = line.trim_start_matches(['(', '（']);
    let signs: usize = rest.chars().take_while(|c| c.is_alphanumeric()).take(6).map(char::len_utf8).sum();
    let (sign, behind) = rest.split_at(signs);
    if sign.is_empty() || !may_count(sign) {
        return false;
    }
    if is_bracketed {
        return behind.starts_with([')', '）']);
    }
    let mut chars = behind.chars();
    match (chars.next(), chars.next()) {
        (Some(')' | '）' | '、' | '．'), _) => true,
        (Some('.'), Some(next)) => next.is_whitespace(),
        (Some('-' | '–'), Some(next)) => next.is_whitespace() && is_number(sign),
        (Some(' '), Some('-' | '–')) => is_number(sign),
        _ => false,
    }
}

fn may_count(sign: &str) -> bool {
    let length = sign.chars().count();
    let is_latin = |c: char| c.is_ascii_alphabetic();
    is_number(sign)
        || length <= 5 && sign.chars().all(|c| "ivxlcIVXLC".contains(c))
        || length <= 2 && sign.chars().all(|c| is_latin(c) || c.is_alphabetic() && !is_ideograph(c))
        || length <= 5 && sign.chars().all(|c| "〇零一二三四五六七八九十百".contains(c))
}

fn is_number(sign: &str) -> bool {
    sign.chars().count() <= 3 && sign.chars().all(|c| c.is_numeric() && !is_ideograph(c))
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_told_from_words() {
        let labels = [
            "1. The",
            "(a) the",
            "b) la",
            "（一）各",
            "一、各",
            "(أ) على",
            "١- تتخذ",
            "1 - تتخذ",
            "[3. Each",
            "iv) y",
            "12. x",
        ];
        let words = [
            "Each State",
            "2015年",
            "10 States",
            "1.25 dollars",
            "(see article 5)",
            "5-year",
            "各国",
            "",
            "a",
            "la Convention",
        ];
        assert_eq!(labels.map(starts_with_label), [true; 11]);
        assert_eq!(words.map(starts_with_label), [false; 10]);
    }
}
