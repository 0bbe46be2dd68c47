//! Points of a list that were run into one line.
//!
//! ```text
//!   The Parties shall: (a) publish …; (b) report …; and (c) exchange ….
//!                     ╵              ╵                 ╵
//!   a colon opens a list with a first point, the next point goes on with it, or with one around it
//! ```
//!
//! Some versions give each point a line and others do not, and text that comes
//! out of other programs often has none. What merely mentions (a) and (b) is left
//! alone: a point follows a colon, semicolon or stop, has words of its own, and
//! is the next of its list; one point alone is no list, unless the line below
//! goes on with it.

use super::label::{self, Label, Reading};
use super::levels::kind_of;
use crate::lang::Language;
use crate::model::{Block, BlockKind, Frame, Number, Span};

/// Words show within so many characters.
const FARTHEST: usize = 200;
/// More points than this on one line are no list of a treaty.
const MOST_POINTS: usize = 200;
/// Where a label must end behind its beginning, in bytes.
const LONGEST_LABEL: usize = 48;
/// A word between the semicolon and the label is `and`, `или`, `así como`; in letters.
const LONGEST_LINK: usize = 6;

/// Cuts a block before each of its points; `from` is where running text begins, `next` the block below.
pub fn cut(block: &Block, from: usize, next: Option<&Block>, language: &Language) -> Vec<Block> {
    let starts = if block.kind == BlockKind::Paragraph { points(block, from, next, language) } else { Vec::new() };
    let mut bounds = starts;
    bounds.insert(0, 0);
    bounds.push(block.visible.as_str().len());
    let spans: Vec<Span> = bounds.windows(2).map(|bound| piece_span(block, bound[0], bound[1])).collect();
    let piece = |(bound, span): (&[usize], &Span)| Block {
        span: *span,
        kind: block.kind,
        indent: block.indent,
        visible: block.visible.slice(bound[0], bound[1]).trimmed(),
        emphasised: block.emphasised,
        note_marks: block
            .note_marks
            .iter()
            .copied()
            .filter(|mark| span.start <= mark.start && mark.start < span.end)
            .collect(),
    };
    bounds.windows(2).zip(&spans).map(piece).collect()
}

/// The bytes of a piece: the first and the last reach to the ends of the block.
fn piece_span(block: &Block, start: usize, end: usize) -> Span {
    let text = block.visible.as_str();
    let shown = text.get(start..end).unwrap_or("").trim_end().len();
    let inner = block.visible.to_source(start, start + shown);
    let first = if start == 0 { block.span.start } else { inner.start };
    let last = if end == text.len() { block.span.end } else { inner.end };
    Span::new(first, last.max(first))
}

/// A list that is open at some place of the line.
struct Open {
    /// How its last label can be read.
    readings: Vec<Reading>,
    /// Where its points begin; empty for a list that began before the line.
    points: Vec<usize>,
    /// Whether the line itself begins with one of its points.
    is_of_line: bool,
}

fn points(block: &Block, from: usize, next: Option<&Block>, language: &Language) -> Vec<usize> {
    let text = block.visible.as_str();
    if !text.contains([')', '）']) && !text.chars().any(|c| crate::lang::numerals::enclosed(c).is_some()) {
        return Vec::new();
    }
    let mut open: Vec<Open> = Vec::new();
    let mut words_from = from;
    if let Some(own) = label::at_start(text.get(from..).unwrap_or(""), language) {
        words_from += own.body;
        open.push(Open { readings: own.readings, points: Vec::new(), is_of_line: true });
    }
    let mut found = Vec::new();
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            _ if at < words_from => continue,
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || !is_break(c) || found.len() >= MOST_POINTS {
            continue;
        }
        let behind = at + c.len_utf8();
        let Some((start, label)) = label_behind(text, behind, c, language) else { continue };
        let has_words = says_something(text.get(words_from..at).unwrap_or(""));
        let taken = match c {
            ':' | '：' => opened(&mut open, &label, start),
            _ => has_words && continued(&mut open, &label, start, &mut found),
        };
        if taken {
            words_from = start + label.body;
        }
    }
    let next = next.and_then(|next| label::at_start(next.visible.as_str(), language));
    close(&mut open, 0, next.as_ref(), &mut found);
    found.sort_unstable();
    found
}

const fn is_break(c: char) -> bool {
    matches!(c, ':' | '：' | ';' | '；' | '؛' | ',' | '，' | '،' | '、' | '.' | '。')
}

/// The label behind a mark, with a linking word or two before it.
fn label_behind(text: &str, behind: usize, mark: char, language: &Language) -> Option<(usize, Label)> {
    let rest = text.get(behind..)?;
    let mut start = behind + (rest.len() - rest.trim_start().len());
    // `10:30)` and `2.5)` have no space behind the mark; wide marks need none.
    if start == behind && mark.is_ascii() {
        return None;
    }
    for _ in 0..3 {
        let rest = text.get(start..)?;
        if let Some(label) = label_at(rest, language) {
            return Some((start, label));
        }
        let word: &str = rest.split(|c: char| !c.is_alphabetic()).next()?;
        if word.is_empty() || word.chars().count() > LONGEST_LINK || matches!(mark, ':' | '：') {
            return None;
        }
        let after = rest.get(word.len()..)?;
        let space = after.len() - after.trim_start().len();
        if space == 0 && !after.starts_with(['(', '（']) {
            return None;
        }
        start += word.len() + space;
    }
    None
}

fn label_at(text: &str, language: &Language) -> Option<Label> {
    let head = text.get(..text.floor_char_boundary(LONGEST_LABEL))?;
    let mut label = label::at_start(head, language)?;
    let is_framed = |reading: &Reading| {
        matches!(reading.frame, Frame::Brackets | Frame::ClosingBracket | Frame::Circle) && reading.prefix.is_none()
    };
    label.readings.retain(is_framed);
    (!label.readings.is_empty()).then_some(label)
}

/// Whether there are words between two labels: `(a), (b) and (c)` are mentioned only.
fn says_something(text: &str) -> bool {
    let weight = |c: char| if matches!(c, '\u{3400}'..='\u{9fff}') { 3 } else { usize::from(c.is_alphabetic()) };
    text.chars().take(FARTHEST).map(weight).sum::<usize>() >= 4
}

/// Opens a list if the label is the first of one.
fn opened(open: &mut Vec<Open>, label: &Label, start: usize) -> bool {
    let first: Vec<Reading> =
        label.readings.iter().copied().filter(|reading| reading.number == Number::plain(1)).collect();
    let is_first = !first.is_empty();
    if is_first {
        open.push(Open { readings: first, points: vec![start], is_of_line: false });
    }
    is_first
}

/// Goes on with the innermost list of which the label is the next, and closes those inside it.
fn continued(open: &mut Vec<Open>, label: &Label, start: usize, found: &mut Vec<usize>) -> bool {
    let following = |list: &Open| {
        let is_next = |reading: &&Reading| list.readings.iter().any(|last| follows(reading, last));
        label.readings.iter().filter(is_next).copied().collect::<Vec<_>>()
    };
    let place = open.iter().rposition(|list| !following(list).is_empty());
    let Some(place) = place else { return false };
    close(open, place + 1, None, found);
    let Some(list) = open.last_mut() else { return false };
    list.readings = following(list);
    list.points.push(start);
    true
}

fn follows(reading: &Reading, last: &Reading) -> bool {
    kind_of(reading) == kind_of(last) && reading.frame == last.frame && reading.number.follows(last.number)
}

/// Closes the lists from a depth on, and keeps the points of those that are lists.
fn close(open: &mut Vec<Open>, depth: usize, next: Option<&Label>, found: &mut Vec<usize>) {
    for list in open.drain(depth.min(open.len())..) {
        let goes_on =
            |next: &Label| next.readings.iter().any(|reading| list.readings.iter().any(|last| follows(reading, last)));
        if list.is_of_line || list.points.len() > 1 || next.is_some_and(goes_on) {
            found.extend(&list.points);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::model::{Lang, VisibleText};

    fn block(text: &str) -> Block {
        let span = Span::new(0, text.len());
        let visible = VisibleText::verbatim(text, span);
        Block { span, kind: BlockKind::Paragraph, indent: 0, visible, emphasised: false, note_marks: Vec::new() }
    }

    /// `|` stands where the line is cut; behind a line end stands the block below.
    fn check(lang: Lang, marked: &str) {
        let (line, below) = marked.split_once('\n').map_or((marked, None), |(line, below)| (line, Some(block(below))));
        let pieces = cut(&block(&line.replace('|', "")), 0, below.as_ref(), lang::of(lang));
        let shown: Vec<&str> = pieces.iter().map(|piece| piece.visible.as_str()).collect();
        let expected: Vec<&str> = line.split('|').map(str::trim).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn points_on_one_line_are_told_in_all_six() {
        check(Lang::En, "The Parties shall: |(a) publish data; |(b) report yearly; and |(c) exchange staff.");
        check(Lang::Fr, "Les Parties : |a) publient les données ; |b) font rapport ; et |c) échangent du personnel.");
        check(Lang::Es, "Las Partes: |a) publicarán datos; |b) presentarán informes; así como |c) formarán personal.");
        check(Lang::Ru, "Участники: |a) публикуют данные; |b) представляют доклады; а также |c) обучают персонал.");
        check(Lang::Zh, "缔约方应：|（一）公布数据；|（二）提交报告；以及|（三）培训人员。");
        check(Lang::Ar, "تقوم الأطراف بما يلي: |(أ) نشر البيانات؛ |(ب) تقديم التقارير؛ و|(ج) تدريب الموظفين.");
    }

    #[test]
    fn lists_within_lists_and_lists_that_go_on_below_are_told() {
        check(Lang::En, "2. It shall: |(a) state: |(i) the name; |(ii) the date; |(b) be signed.");
        check(Lang::En, "(c) the place; |(d) the time.");
        check(Lang::En, "The Parties shall: |(a) publish data;\n(b) report yearly.");
        check(Lang::Zh, "（一）名称；|（二）日期。");
    }

    #[test]
    fn points_that_are_only_mentioned_are_not_cut() {
        for text in [
            "In the cases of: (a), (b) and (c), the Conference decides.",
            "Under paragraph 1 (a); paragraph 1 (b) applies in all other cases.",
            "The Conference may: (a) decide by consensus.",
            "Forms (namely: (a) loans; (b) grants) are listed in annex I.",
            "See page 3, 4) and the annex.",
            "It meets at 10: 1) is the first item.",
        ] {
            check(Lang::En, text);
        }
        check(Lang::Zh, "本条第一款（一）、（二）项所述情况：适用第三款。");
        check(Lang::Ru, "В случаях, указанных в подпунктах a), b) и c), решение принимает Конференция.");
    }
}
