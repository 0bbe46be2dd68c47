//! Marks of a draft in running text: square brackets, marks of footnotes, alternatives with a stroke.
//!
//! ```text
//!   within [90] [120] days        brackets of a draft
//!   << [t]oute personne … >>      a letter put into a quotation: none
//!   the Convention[12] and¹       marks of footnotes: none
//!   ]بناء على تقرير اللجنة[        a pair that was turned round when the text was taken out of a file
//! ```

use std::ops::Range;

/// Which side of a pair a bracket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It opens.
    Open,
    /// It closes.
    Close,
}

/// A bracket of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// Its bytes in the text.
    pub at: Range<usize>,
    /// Its side as it is meant.
    pub side: Side,
    /// Whether the sign is that of the other side, as in right-to-left text whose brackets were mirrored.
    pub is_flipped: bool,
}

/// The side of a bracket sign; square, tortoise-shell and lenticular brackets are all draft brackets.
const fn side(c: char) -> Option<Side> {
    match c {
        '[' | '［' | '〔' | '【' | '〖' | '⟦' => Some(Side::Open),
        ']' | '］' | '〕' | '】' | '〗' | '⟧' => Some(Side::Close),
        _ => None,
    }
}

/// Whether a sign is one of the brackets that drafts use.
pub const fn is_bracket(c: char) -> bool {
    side(c).is_some()
}

/// The brackets of a draft in a block of text, in order.
pub fn brackets(text: &str, right_to_left: bool) -> Vec<Bracket> {
    if !text.contains(|c| side(c).is_some()) {
        return Vec::new();
    }
    let mut found: Vec<Bracket> = text
        .char_indices()
        .filter_map(|(at, c)| Some(Bracket { at: at..at + c.len_utf8(), side: side(c)?, is_flipped: false }))
        .collect();
    if right_to_left {
        turn_flipped(text, &mut found);
    }
    let mut is_draft = vec![true; found.len()];
    for (index, pair) in found.windows(2).enumerate() {
        if is_no_draft(text, &pair[0], &pair[1]) {
            (is_draft[index], is_draft[index + 1]) = (false, false);
        }
    }
    let mut keep = is_draft.into_iter();
    found.retain(|_| keep.next().unwrap_or(true));
    found
}

/// Whether a pair is no mark of a draft but a letter put in, a footnote, a link.
fn is_no_draft(text: &str, open: &Bracket, close: &Bracket) -> bool {
    let inside = text.get(open.at.end..close.at.start).unwrap_or("");
    if open.side != Side::Open || close.side != Side::Close || inside.is_empty() {
        return false;
    }
    let behind = text.get(close.at.end..).unwrap_or("");
    let before = text.get(..open.at.start).and_then(|head| head.chars().next_back());
    let is_link = behind.starts_with("(http") || behind.starts_with("(mailto:");
    let is_note = inside.starts_with('^') || is_note_number(inside, before, behind.chars().next());
    let is_short = inside.chars().take(4).count() <= 3 && inside.chars().all(is_spelled);
    let is_letter = is_short && (before.is_some_and(is_spelled) || behind.starts_with(is_spelled));
    is_link || is_note || is_letter
}

/// Whether digits in brackets stand like a mark rather than like a value: against the word before.
pub fn is_note_number(inside: &str, before: Option<char>, behind: Option<char>) -> bool {
    let is_number = !inside.is_empty() && inside.len() <= 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
    let ends = behind.is_none_or(|c| !c.is_alphanumeric());
    // Among characters without spaces a value stands against the word before too; before a stop there is no value.
    let ends_clause = behind.is_none_or(|c| "。，；：、”》）".contains(c));
    let glued = |c: char| is_spelled(c) || matches!(c, '.' | ',' | ';' | '»' | '”' | '"' | '。' | '，' | '；' | ')');
    is_number && before.is_some_and(|c| ends && glued(c) || ends_clause && is_ideograph(c))
}

/// A letter of a script whose words are spelled with several.
fn is_spelled(c: char) -> bool {
    c.is_alphabetic() && !is_ideograph(c)
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '〇')
}

/// Turns brackets round whose signs contradict where they stand, unless they make pairs as they are.
fn turn_flipped(text: &str, found: &mut [Bracket]) {
    if is_balanced(found) {
        return;
    }
    for bracket in found.iter_mut() {
        let before = text.get(..bracket.at.start).and_then(|rest| rest.chars().next_back());
        let behind = text.get(bracket.at.end..).and_then(|rest| rest.chars().next());
        let open_there = before.is_none_or(|c| c.is_whitespace() || c == '(');
        let closed_there = behind.is_none_or(|c| c.is_whitespace() || is_stop(c));
        // Disputed words often begin with the comma before them, but never with a space or a full stop.
        let cannot_open = behind.is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ')'));
        let is_turned = match bracket.side {
            Side::Open => cannot_open && !open_there,
            Side::Close => open_there && !closed_there,
        };
        if is_turned {
            turn(bracket);
        }
    }
    // Spaces on both sides leave only the order to go by: what closes first and opens later is turned round.
    let balance_fails = |found: &[Bracket]| found.first().is_some_and(|first| first.side == Side::Close);
    if balance_fails(found) && found.last().is_some_and(|last| last.side == Side::Open) && !found[0].is_flipped {
        let opens = found.iter().filter(|bracket| bracket.side == Side::Open).count();
        if opens * 2 == found.len() {
            found.iter_mut().for_each(turn);
        }
    }
}

/// Whether every bracket has its other half, in order.
fn is_balanced(found: &[Bracket]) -> bool {
    let mut depth = 0_usize;
    for bracket in found {
        match bracket.side {
            Side::Open => depth += 1,
            Side::Close if depth == 0 => return false,
            Side::Close => depth -= 1,
        }
    }
    depth == 0
}

fn turn(bracket: &mut Bracket) {
    bracket.side = if bracket.side == Side::Open { Side::Close } else { Side::Open };
    bracket.is_flipped = !bracket.is_flipped;
}

const fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | ')' | '،' | '؛' | '؟' | '!')
}

/// Whether what stands in brackets is a place to be filled: nothing, dots, strokes, or a sign such as X.
pub fn is_slot(inside: &str) -> bool {
    let inside = inside.trim();
    inside.chars().all(|c| matches!(c, '.' | '…' | '_' | '-' | '–' | '—' | '*' | '•' | '\u{a0}' | ' ' | '⋯'))
        || matches!(inside, "X" | "XX" | "XXX" | "N" | "x" | "xx" | "Х" | "ХХ" | "س")
}

/// Marks of footnotes that stand in the visible text.
pub fn note_marks(text: &str, right_to_left: bool) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut before = None;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let length = match c {
            '[' | '(' => framed_mark(text, at, right_to_left),
            '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' if !is_exponent_base(before) => {
                text.get(at..).map(|rest| rest.chars().take_while(is_superscript).map(char::len_utf8).sum())
            }
            _ => None,
        };
        match length {
            Some(length) => marks.push(at..at + length),
            None => before = Some(c),
        }
        at += length.unwrap_or(c.len_utf8());
    }
    marks
}

/// The length of `[12]`, `[^a]`, and in right-to-left text `(12)` before a stop.
fn framed_mark(text: &str, at: usize, right_to_left: bool) -> Option<usize> {
    let head = text.get(..at)?;
    let rest = text.get(at + 1..)?;
    let close = rest.bytes().take(13).position(|byte| matches!(byte, b']' | b')'))?;
    let inside = rest.get(..close)?;
    let behind = rest.get(close + 1..)?.chars().next();
    let is_mark = if text.get(at..)?.starts_with('[') {
        rest.get(close..)?.starts_with(']')
            && (inside.starts_with('^') && inside.len() > 1 || is_note_number(inside, head.chars().next_back(), behind))
    } else {
        let is_number = inside.len() <= 2 && inside.bytes().all(|byte| byte.is_ascii_digit());
        let ends = behind.is_none_or(|c| is_stop(c) && c != ')' && c != ':');
        let is_text =
            head.trim_end().chars().next_back().is_some_and(|c| is_spelled(c) || matches!(c, '"' | '”' | '»'));
        right_to_left && is_number && ends && (is_text || follows_year(head))
    };
    is_mark.then_some(close + 2)
}

/// Behind four digits, unlike behind the number of an article, a number in brackets counts no paragraph.
fn follows_year(before: &str) -> bool {
    before.trim_end().chars().rev().take_while(|c| c.is_numeric()).count() == 4
}

fn is_superscript(c: &char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// Behind a number or a unit a raised digit is an exponent: m², 10³.
fn is_exponent_base(before: Option<char>) -> bool {
    before.is_some_and(|c| c.is_numeric() || matches!(c, 'm' | 'м' | '米' | 'م' | '⁻' | ')' | 's' | 'с'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draft brackets shown by their sides; `!` for a flipped one.
    fn check(text: &str, right_to_left: bool, expected: &str) {
        let sign = |bracket: &Bracket| match (bracket.side, bracket.is_flipped) {
            (Side::Open, false) => "[",
            (Side::Close, false) => "]",
            (Side::Open, true) => "![",
            (Side::Close, true) => "!]",
        };
        assert_eq!(brackets(text, right_to_left).iter().map(sign).collect::<String>(), expected, "{text}");
    }

    #[test]
    fn draft_brackets_are_told_from_others() {
        check("within [90] [120] days[, or [more]]", false, "[][][[]]");
        check("第7[6]条，［但］〔如〕【若】", false, "[][][][]");
        check("<< [t]oute personne >>, délégué[e]s", false, "");
        check("planning.[23] See [the site](https://example.org) and[^2]", false, "");
        check("公约[1]，第[6]条，有[90] [120]天", false, "[][][]");
        check("[3. Each Party", false, "[");
        check("", false, "");
    }

    #[test]
    fn mirrored_brackets_are_turned_round() {
        check("]بناء على تقرير اللجنة الثالثة[", true, "![!]");
        check("التدابير التي تراها ضرورية.[", true, "!]");
        check("على [كل] دولة [ ] و[الأطراف]", true, "[][][]");
        check("] كل دولة [", true, "![!]");
        check("وسيلة أخرى[، سواء أكانت دائمة [أم مؤقتة]]؛", true, "[[]]");
        check("وسيلة أخرى[، سواء أكانت دائمة", true, "[");
    }

    #[test]
    fn footnote_marks_are_read() {
        let check = |text: &str, right_to_left: bool, expected: &[&str]| {
            let found: Vec<&str> = note_marks(text, right_to_left).into_iter().map(|at| &text[at]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("the Convention¹ and the Protocol[12], 5 m², 10³", false, &["¹", "[12]"]);
        check("المستقبل\"(). وفقا للقانون (3)، والمادة 15 (3).", true, &["()", "(3)"]);
        check("article 15 (3).", false, &[]);
        check("公约[1]，见[^2]", false, &["[1]", "[^2]"]);
    }
}
