//! Plain text, as people paste it.
//!
//! Either every line is a paragraph, or paragraphs are wrapped at some width and
//! blank lines stand between them. Which of the two is decided for the whole
//! file: in a wrapped text the lines inside a group all end near one width, and
//! none is longer.

use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::label_start::starts_with_label;
use crate::lang::sentences;
use crate::model::{Block, BlockKind, Span, VisibleText};

/// A text with wider lines was not wrapped by hand or by a mail program.
const WIDEST_WRAP: usize = 110;
/// Nor was one with narrower lines: those are short paragraphs.
const NARROWEST_WRAP: usize = 30;

/// Cuts a text into blocks.
pub fn blocks(text: &str) -> Vec<Block> {
    if !is_wrapped(text) {
        return lines(text, 0..text.len()).map(|line| block(text, &[line])).collect();
    }
    let mut blocks = Vec::new();
    let usual_width = usual_width(text);
    for paragraph in paragraphs(text, 0..text.len()) {
        let mut group: Vec<Span> = Vec::new();
        for line in lines(text, paragraph.start..paragraph.end) {
            let is_behind_title = |last: &Span| is_title(last.of(text), line.of(text), usual_width);
            if group.last().is_some_and(|last| starts_with_label(line.of(text)) || is_behind_title(last)) {
                blocks.push(block(text, &std::mem::take(&mut group)));
            }
            group.push(line);
        }
        if !group.is_empty() {
            blocks.push(block(text, &group));
        }
    }
    blocks
}

/// The lines of a stretch that have text, without white space around them.
pub fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Span> {
    let stretch = text.get(range.clone()).unwrap_or("");
    let mut at = range.start;
    stretch.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']).filter_map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let length = line.trim().len();
        (length > 0).then(|| Span::new(start, start + length))
    })
}

/// The stretches of a range between blank lines, without white space around them.
pub fn paragraphs(text: &str, range: Range<usize>) -> Vec<Span> {
    let mut paragraphs: Vec<Span> = Vec::new();
    for line in lines(text, range) {
        match paragraphs.last_mut() {
            Some(last) if breaks_between(text, last.end, line.start) < 2 => last.end = line.end,
            _ => paragraphs.push(line),
        }
    }
    paragraphs
}

fn breaks_between(text: &str, from: usize, to: usize) -> usize {
    let gap = Span::new(from, to).of(text);
    gap.matches('\n').count().max(gap.replace("\r\n", "\n").matches(['\r', '\u{2029}']).count())
}

/// Whether lines go on in the next line: most lines that another follows without
/// a blank line are nearly as wide as the widest.
fn is_wrapped(text: &str) -> bool {
    let all: Vec<Span> = lines(text, 0..text.len()).collect();
    let widths: Vec<usize> = all.iter().map(|line| line.of(text).width()).collect();
    let widest = widths.iter().copied().max().unwrap_or(0);
    if !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&widest) {
        return false;
    }
    let followed: Vec<usize> = all
        .windows(2)
        .zip(&widths)
        .filter(|(pair, _)| breaks_between(text, pair[0].end, pair[1].start) < 2)
        .filter(|(pair, _)| !starts_with_label(pair[1].of(text)))
        .map(|(_, &width)| width)
        .collect();
    let full = followed.iter().filter(|&&width| width * 4 >= widest * 3).count();
    followed.len() >= 2 && full * 3 >= followed.len() * 2 && followed.len() * 4 >= all.len()
}

/// How wide the lines of a text are, but for the widest tenth.
pub fn usual_width(text: &str) -> usize {
    let mut widths: Vec<usize> = lines(text, 0..text.len()).map(|line| line.of(text).width()).collect();
    let at = widths.len() * 9 / 10;
    if at < widths.len() { *widths.select_nth_unstable(at).1 } else { 0 }
}

/// Whether a line ends by intent, since far more would have fitted and it ends no sentence: a title.
pub fn is_title(line: &str, next: &str, usual_width: usize) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, ')' | '）' | '*' | ']');
    line.ends_with(goes_on) && !next.starts_with(char::is_lowercase) && line.width() * 2 <= usual_width
}

/// Whether every line of a Markdown text is a paragraph, though no blank line parts it from the next: a text that was
/// pasted as it is, neither wrapped nor written with a line for each sentence.
///
/// Many lines are then wider than anybody wraps, and some of those hold several sentences or end where none does.
pub fn has_a_line_for_each_paragraph(text: &str) -> bool {
    let all: Vec<Span> = lines(text, 0..text.len()).collect();
    let is_prose = |line: &Span| !line.of(text).starts_with(['#', '|', '-', '*', '+', '>']);
    let followed: Vec<(&str, &str)> = all
        .windows(2)
        .filter(|pair| breaks_between(text, pair[0].end, pair[1].start) < 2 && pair.iter().all(is_prose))
        .map(|pair| (pair[0].of(text), pair[1].of(text)))
        .collect();
    let wide: Vec<(&str, &str)> = followed.iter().copied().filter(|(line, _)| line.width() > WIDEST_WRAP).collect();
    let ends_open = |line: &str| line.ends_with([',', ';', '،', '؛', '，', '；']);
    let starts_anew = |next: &str| !next.starts_with(char::is_lowercase);
    let is_paragraph =
        |line: &str, next: &str| starts_anew(next) && (ends_open(line) || sentences::split(line).len() > 1);
    let paragraphs = wide.iter().filter(|(line, next)| is_paragraph(line, next)).count();
    wide.len() >= 2 && wide.len() * 5 >= followed.len() && paragraphs * 10 >= wide.len()
}

/// A block of lines that belong together.
fn block(text: &str, group: &[Span]) -> Block {
    let first = group.first().copied().unwrap_or_default();
    let mut visible = VisibleText::empty_at(first.start);
    for (index, line) in group.iter().enumerate() {
        if index > 0 {
            let joint = line_joint(visible.as_str(), line.of(text));
            visible.push_replaced(joint, Span::at(group[index - 1].end));
        }
        visible.push_source(text, *line);
    }
    let end = group.last().map_or(first.end, |last| last.end);
    Block {
        span: Span::new(first.start, end),
        kind: BlockKind::Paragraph,
        indent: column(text, first.start),
        visible,
        emphasised: false,
        note_marks: Vec::new(),
    }
}

/// What a reader sees where two lines meet: nothing between Chinese characters, else a space.
pub fn line_joint(before: &str, behind: &str) -> &'static str {
    let is_wide = |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let joins = before.chars().next_back().is_some_and(is_wide) && behind.chars().next().is_some_and(is_wide);
    if joins { "" } else { " " }
}

/// The width of the white space (and quotation marks of Markdown) before the line of an offset:
/// a tab is four wide, a full-width space two.
pub fn column(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or("");
    let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let white = |c: &char| c.is_whitespace() || *c == '>';
    let width = |c: char| if c == '\t' { 4 } else { c.width().unwrap_or(0) };
    before[line..].chars().take_while(white).map(width).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let shown: Vec<String> = blocks(text).iter().map(|block| block.visible.as_str().to_owned()).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn every_line_is_a_paragraph_unless_the_text_is_wrapped() {
        check("Article 1\nThe Parties:\n\n(a) shall", &["Article 1", "The Parties:", "(a) shall"]);
        let wrapped = "The Parties to this Convention shall take\nall measures that are needed to give it its\neffect.\n\n(a) They shall also report to the others\nwhat they have done.\n";
        check(
            wrapped,
            &[
                "The Parties to this Convention shall take all measures that are needed to give it its effect.",
                "(a) They shall also report to the others what they have done.",
            ],
        );
        check("", &[]);
    }

    #[test]
    fn indents_are_counted_in_columns() {
        let indents: Vec<usize> =
            blocks("\u{3000}\u{3000}一、甲\n\t(a) x\n  y").iter().map(|block| block.indent).collect();
        assert_eq!(indents, [4, 4, 2]);
    }
}
