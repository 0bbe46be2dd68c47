//! Markdown, as drafts of treaties use it.
//!
//! Structure is taken from the format only where the format knows better than
//! the text: headings, tables, footnotes. Lists are not: Markdown knows neither
//! `(a)` nor `一、` and renumbers what it knows, so a list item becomes a block
//! that begins with its marker as typed. What Markdown takes for code because it
//! is indented is a point of a list.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::label_start::starts_with_label;
use super::plain;
use crate::model::{Block, BlockKind, Span, VisibleText};

/// Cuts a text into blocks.
pub fn blocks(text: &str) -> Vec<Block> {
    let body = front_matter_end(text);
    let mut reader = Reader::new(text);
    reader.read(body..text.len(), 0);
    reader.finish_block();
    reader.blocks
}

/// The offset behind a `---` … `---` head of metadata; 0 without one.
fn front_matter_end(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else { return 0 };
    let start = text.len() - rest.len();
    let mut at = start;
    for line in rest.split_inclusive('\n') {
        at += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return at;
        }
        // Metadata are `key: value`; a rule at the head of a text is followed by anything else.
        if !line.trim().is_empty() && !line.starts_with([' ', '#', '-', '\t']) && !line.contains(':') {
            return 0;
        }
    }
    0
}

struct Reader<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    visible: VisibleText,
    /// Where the first character or marker of the open block stands.
    start: Option<usize>,
    kind: BlockKind,
    /// Markers of list items whose text has not begun.
    markers: Vec<Span>,
    emphasis_depth: usize,
    emphasised: usize,
    plain: usize,
    in_superscript: bool,
    in_footnote: bool,
    note_marks: Vec<Span>,
    /// Whether the end of a line is the end of its paragraph.
    ends_at_lines: bool,
    usual_width: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Reader<'a> {
        Reader {
            text,
            blocks: Vec::new(),
            visible: VisibleText::default(),
            start: None,
            kind: BlockKind::Paragraph,
            markers: Vec::new(),
            emphasis_depth: 0,
            emphasised: 0,
            plain: 0,
            in_superscript: false,
            in_footnote: false,
            note_marks: Vec::new(),
            ends_at_lines: plain::has_a_line_for_each_paragraph(text),
            usual_width: plain::usual_width(text),
        }
    }

    /// Reads a stretch of the text; `depth` counts stretches within stretches.
    fn read(&mut self, range: Range<usize>, depth: usize) {
        let Some(stretch) = self.text.get(range.clone()) else { return };
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
        let mut code: Option<Range<usize>> = None;
        for (event, local) in Parser::new_ext(stretch, options).into_offset_iter() {
            let span = range.start + local.start..range.start + local.end;
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    self.finish_block();
                    code = matches!(kind, CodeBlockKind::Indented | CodeBlockKind::Fenced(_)).then_some(span);
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some(span) = code.take() {
                        self.read_indented(span, depth);
                    }
                }
                Event::Text(_) if code.is_some() => {}
                other => self.take(other, span),
            }
        }
    }

    /// Paragraphs that Markdown takes for code.
    fn read_indented(&mut self, range: Range<usize>, depth: usize) {
        for paragraph in plain::paragraphs(self.text, range) {
            let is_fence = paragraph.of(self.text).starts_with("```") || paragraph.of(self.text).starts_with("~~~");
            if depth < 2 && !is_fence {
                self.read(paragraph.start..paragraph.end, depth + 1);
            } else {
                let fence =
                    |line: &Span| line.of(self.text).starts_with("```") || line.of(self.text).starts_with("~~~");
                for line in plain::lines(self.text, paragraph.start..paragraph.end).filter(|line| !fence(line)) {
                    self.push_source(line);
                    self.finish_block();
                }
            }
            self.finish_block();
        }
    }

    fn take(&mut self, event: Event<'_>, span: Range<usize>) {
        let span = Span::new(span.start, span.end);
        match event {
            Event::Start(tag) => self.open(tag, span),
            Event::End(tag) => self.close(tag),
            Event::Text(shown) | Event::Code(shown) => self.push_text(&shown, span),
            Event::SoftBreak | Event::HardBreak => self.break_line(span),
            Event::InlineHtml(tag) => self.inline_html(&tag, span),
            Event::Html(_) => self.html_block(span),
            Event::FootnoteReference(_) => self.note_marks.push(span),
            Event::Rule => self.finish_block(),
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>, span: Span) {
        match tag {
            Tag::Heading { level, .. } => self.begin(BlockKind::Heading(level_number(level))),
            Tag::Paragraph if self.in_footnote => self.begin_keeping_start(BlockKind::Footnote),
            Tag::Paragraph => self.begin_keeping_start(BlockKind::Paragraph),
            Tag::Item => {
                self.finish_block();
                self.markers.extend(ordered_marker(self.text, span));
            }
            Tag::TableCell => self.begin(BlockKind::TableCell),
            Tag::FootnoteDefinition(label) => {
                self.begin(BlockKind::Footnote);
                self.in_footnote = true;
                let at = span.start + 2;
                self.push_source(Span::new(at, at + label.len()));
                self.visible.push_replaced(". ", Span::new(at + label.len(), at + label.len() + 2));
            }
            Tag::Emphasis | Tag::Strong => self.emphasis_depth += 1,
            Tag::List(_) | Tag::BlockQuote(_) | Tag::HtmlBlock | Tag::Table(_) | Tag::TableHead | Tag::TableRow => {
                self.finish_block();
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong => self.emphasis_depth = self.emphasis_depth.saturating_sub(1),
            TagEnd::FootnoteDefinition => {
                self.finish_block();
                self.in_footnote = false;
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::HtmlBlock => self.finish_block(),
            TagEnd::Item => {
                self.finish_block();
                // An item without text keeps its number as a block of its own.
                if !self.markers.is_empty() {
                    self.place_markers();
                    self.finish_block();
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, kind: BlockKind) {
        self.finish_block();
        self.kind = kind;
    }

    /// The first paragraph of a footnote goes on behind its mark.
    fn begin_keeping_start(&mut self, kind: BlockKind) {
        if kind == BlockKind::Footnote && self.kind == BlockKind::Footnote && self.start.is_some() {
            return;
        }
        self.begin(kind);
    }

    fn push_text(&mut self, shown: &str, span: Span) {
        if self.in_superscript && shown.chars().all(|c| c.is_numeric() || c == '*') {
            self.note_marks.push(span);
            return;
        }
        if self.emphasis_depth > 0 {
            self.emphasised += shown.trim().len();
        } else {
            self.plain += shown.trim().len();
        }
        self.place_markers();
        if span.of(self.text) == shown {
            self.push_source(span);
        } else if let Some(at) = span.of(self.text).find(shown) {
            // Code spans come with their backticks.
            self.push_source(Span::new(span.start + at, span.start + at + shown.len()));
        } else {
            self.start.get_or_insert(span.start);
            self.visible.push_replaced(shown, span);
        }
    }

    fn place_markers(&mut self) {
        for marker in std::mem::take(&mut self.markers) {
            self.push_source(marker);
            self.visible.push_replaced(" ", Span::at(marker.end));
        }
    }

    fn push_source(&mut self, span: Span) {
        self.start.get_or_insert(span.start);
        self.visible.push_source(self.text, span);
    }

    /// A line end is a space, nothing between Chinese characters, or the end of the block where a title ends, a label
    /// follows, or every line is a paragraph.
    fn break_line(&mut self, span: Span) {
        let behind = self.text.get(span.end..).unwrap_or("");
        let next = behind.trim_start_matches([' ', '\t', '>']);
        let head = next.get(..next.floor_char_boundary(64)).unwrap_or(next);
        if self.ends_at_lines
            || starts_with_label(head)
            || plain::is_title(self.visible.as_str().trim(), head, self.usual_width)
        {
            let kind = self.kind;
            self.begin(kind);
            return;
        }
        let joined = plain::line_joint(self.visible.as_str(), next);
        self.visible.push_replaced(joined, span);
    }

    fn inline_html(&mut self, tag: &str, span: Span) {
        let tag = tag.to_ascii_lowercase();
        if tag.starts_with("<sup") {
            self.in_superscript = true;
        } else if tag.starts_with("</sup") {
            self.in_superscript = false;
        } else if tag.starts_with("<br") {
            self.break_line(span);
        }
    }

    /// A block of HTML shows its text; tags and comments are hidden.
    fn html_block(&mut self, span: Span) {
        let mut rest = span;
        while let Some(open) = rest.of(self.text).find('<') {
            self.push_trimmed(Span::new(rest.start, rest.start + open));
            let tail = Span::new(rest.start + open, rest.end);
            let (close, length) = if tail.of(self.text).starts_with("<!--") { ("-->", 3) } else { (">", 1) };
            match tail.of(self.text).find(close) {
                Some(end) => rest = Span::new(tail.start + end + length, rest.end),
                None => return,
            }
        }
        self.push_trimmed(rest);
    }

    fn push_trimmed(&mut self, span: Span) {
        if !span.of(self.text).trim().is_empty() {
            self.plain += span.len();
            // HTML may be all the text that an item has.
            self.place_markers();
            self.push_source(span);
        }
    }

    /// Puts the open block down, if it has text.
    fn finish_block(&mut self) {
        let visible = without_stray_emphasis(std::mem::take(&mut self.visible)).trimmed();
        let kind = std::mem::replace(&mut self.kind, BlockKind::Paragraph);
        let emphasised = self.emphasised > 0 && self.plain == 0;
        (self.emphasised, self.plain) = (0, 0);
        let note_marks = std::mem::take(&mut self.note_marks);
        let Some(start) = self.start.take() else { return };
        if visible.as_str().is_empty() {
            return;
        }
        let end = visible.to_source(0, visible.as_str().len()).end;
        let span = Span::new(start.min(end), end);
        let indent = plain::column(self.text, span.start);
        self.blocks.push(Block { span, kind, indent, visible, emphasised, note_marks });
    }
}

/// Asterisks that stand for emphasis but not by the rules of CommonMark, which
/// `**“缔约方”**应当` does not satisfy. Only pairs are taken away.
fn without_stray_emphasis(visible: VisibleText) -> VisibleText {
    let stars: Vec<usize> = visible.as_str().match_indices("**").map(|(at, _)| at).collect();
    if stars.is_empty() || stars.len() % 2 == 1 {
        return visible;
    }
    let mut clean = visible.slice(0, stars[0]);
    for (index, &at) in stars.iter().enumerate() {
        let end = stars.get(index + 1).copied().unwrap_or(visible.as_str().len());
        clean.push_visible(&visible.slice(at + 2, end));
    }
    clean
}

/// `12.` or `12)` at the start of a list item; nothing for a bullet.
fn ordered_marker(text: &str, item: Span) -> Option<Span> {
    // The span of a nested item begins with the rest of its indent.
    let start = item.of(text).trim_start_matches([' ', '\t']);
    let at = item.start + (item.of(text).len() - start.len());
    let digits = start.len() - start.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marked = digits > 0 && start.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')']));
    marked.then(|| Span::new(at, at + digits + 1))
}

const fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let read = blocks(text);
        let shown: Vec<String> = read
            .iter()
            .map(|block| match block.kind {
                BlockKind::Heading(level) => format!("h{level} {}", block.visible.as_str()),
                BlockKind::Paragraph => format!("{} {}", block.indent, block.visible.as_str()),
                BlockKind::TableCell => format!("cell {}", block.visible.as_str()),
                BlockKind::Footnote => format!("note {}", block.visible.as_str()),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn labels_stay_as_typed() {
        check("1. One\n1. Again\n5) Five", &["0 1. One", "0 1. Again", "0 5) Five"]);
        check("(a) x\n(b) y\nand on", &["0 (a) x", "0 (b) y and on"]);
        check("一、甲\n乙丙\n\n（二）丁", &["0 一、甲乙丙", "0 （二）丁"]);
        check("- bullet\n- (أ) نص", &["0 bullet", "0 (أ) نص"]);
        check("١- تتخذ\n\n1 - تكفل", &["0 ١- تتخذ", "0 1 - تكفل"]);
    }

    #[test]
    fn pasted_lines_are_paragraphs() {
        let long = "The Council shall act on behalf of the Parties between their sessions and report to them. It shall \
                    meet whenever the Chair so decides or five of its members so request.";
        let pasted = format!("Article 1\n{long}\n{long}\nArticle 2\nThe seat is in Vienna.");
        check(
            &pasted,
            &["0 Article 1", &format!("0 {long}"), &format!("0 {long}"), "0 Article 2", "0 The seat is in Vienna."],
        );
        check(
            "**Article 1**\nThe Council shall act on behalf\nof the Parties.",
            &["0 Article 1", "0 The Council shall act on behalf of the Parties."],
        );
        let (one, other) = long.split_once(". ").unwrap_or_default();
        check(&format!("{one}.\n{other}"), &[&format!("0 {one}. {other}")]);
    }

    #[test]
    fn indented_points_are_no_code() {
        check(
            "a. Grant.\n\n    1. **Subject** to [x]:\n\n        A. share &amp; copy\n\n    2. Term.",
            &["0 a. Grant.", "4 1. Subject to [x]:", "8 A. share & copy", "4 2. Term."],
        );
        check(
            "1. Grant.\n\n    1. Subject to:\n\n        1. share\n\n    2. Term.\n\n2. End.",
            &["0 1. Grant.", "4 1. Subject to:", "8 1. share", "4 2. Term.", "0 2. End."],
        );
    }

    #[test]
    fn markup_is_hidden_and_text_is_kept() {
        check("## Article 1", &["h2 Article 1"]);
        check(
            "**“缔约方”**应当<sup>1</sup>合作[^n]。\n\n[^n]: 见第五条。",
            &["0 “缔约方”应当合作。", "note n. 见第五条。"],
        );
        check("The [shall][should] [[Article 5]] US$100", &["0 The [shall][should] [[Article 5]] US$100"]);
        check("| a | b |\n|---|---|\n| c | d |", &["cell a", "cell b", "cell c", "cell d"]);
        check("---\ntitle: x\n---\nText", &["0 Text"]);
        check("<!-- hidden -->\n\n<p>Shown</p>", &["0 Shown"]);
        check("> Quoted\n> text", &["2 Quoted text"]);
        check("", &[]);
    }
}
