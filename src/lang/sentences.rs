//! Where sentences end, in six languages.
//!
//! Unicode's sentence breaks know no abbreviations and no enumerators
//! (`Doc. A/69/1`, `ст. 5`, `ص. 34`), so a stop ends a sentence here only where
//! what stands around it allows that.

use std::ops::Range;

/// The sentences of a text as byte ranges, in order, white space around them left out.
pub fn split(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !is_terminator(c) {
            continue;
        }
        while chars.peek().is_some_and(|&(_, next)| is_terminator(next) || is_closing(next)) {
            chars.next();
        }
        let end = chars.peek().map_or(text.len(), |&(next, _)| next);
        if ends_sentence(text, start, at, c, end) {
            push_trimmed(text, start..end, &mut sentences);
            start = end;
        }
    }
    push_trimmed(text, start..text.len(), &mut sentences);
    sentences
}

fn push_trimmed(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let Some(piece) = text.get(range.clone()) else { return };
    let trimmed = piece.trim();
    if !trimmed.is_empty() {
        let start = range.start + (piece.len() - piece.trim_start().len());
        sentences.push(start..start + trimmed.len());
    }
}

fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '؟' | '．' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '»' | ')' | '）' | ']' | '］' | '」' | '』' | '\'')
}

/// Full stops of Chinese end a sentence always; others only before white space and a
/// new beginning, and not behind an abbreviation, an initial or an enumerator.
fn ends_sentence(text: &str, start: usize, at: usize, terminator: char, end: usize) -> bool {
    if matches!(terminator, '。' | '！' | '？') {
        return true;
    }
    let behind = text.get(end..).unwrap_or("");
    if !behind.is_empty() && !behind.starts_with(char::is_whitespace) {
        return false;
    }
    let Some(next) = behind.trim_start().chars().find(|c| c.is_alphanumeric() || matches!(c, '(' | '（')) else {
        return true;
    };
    if next.is_lowercase() || terminator == '…' {
        return false;
    }
    terminator != '.' || !is_abbreviation(text.get(start..at).unwrap_or(""))
}

/// Whether the text before a stop ends in something that a stop belongs to.
fn is_abbreviation(before: &str) -> bool {
    const KNOWN: [&str; 34] = [
        "no", "nos", "art", "arts", "para", "paras", "par", "párr", "pár", "sect", "vol", "doc", "corr", "add", "rev",
        "ed", "mr", "mrs", "ms", "dr", "st", "sr", "sra", "vs", "cf", "pp", "núm", "núms", "ст", "пп", "рис", "тов",
        "док", "см",
    ];
    let word = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '“')).next().unwrap_or("");
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_enumerator = before.trim_start().len() == word.len() && word.chars().count() <= 4;
    letters == 1 && word.chars().count() <= 2
        || is_enumerator && !word.is_empty()
        || KNOWN.contains(&word.to_lowercase().as_str())
        || word.contains('.') && letters > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let sentences: Vec<_> = split(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(sentences, expected);
    }

    #[test]
    fn sentences_end_where_a_reader_says() {
        check("It applies. See art. 5 below. “Done.” Next", &["It applies.", "See art. 5 below.", "“Done.”", "Next"]);
        check("各方应合作。任何一方可退出！", &["各方应合作。", "任何一方可退出！"]);
        check("تتعاون الدول. ويجوز لها ذلك؟ نعم", &["تتعاون الدول.", "ويجوز لها ذلك؟", "نعم"]);
        check("См. ст. 5. Далее A.B. Smith.", &["См. ст. 5.", "Далее A.B. Smith."]);
        check("10. The sum is 1.25 dollars.", &["10. The sum is 1.25 dollars."]);
        check("", &[]);
    }
}
