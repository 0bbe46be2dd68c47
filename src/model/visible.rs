//! Text as a reader sees it, with a way back to the file.
//!
//! ```text
//!   file     **“缔约方”**应当<sup>1</sup>\n    采取
//!   visible    “缔约方”  应当        采取
//!   runs       └─ 2      └─ 15       └─ …      (visible offset → source offset)
//! ```
//!
//! Formats hide their markup here, so that no other room has to know it, and
//! any range of the visible text leads back to a span of the source.

use super::span::Span;

/// The visible text of a block, with the place in the source of every piece of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisibleText {
    text: String,
    /// Where a stretch of copied text begins: offset here, offset in the source.
    runs: Vec<Run>,
    /// Where the last copied stretch ends in the source.
    source_end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    here: usize,
    source: usize,
    len: usize,
}

impl VisibleText {
    /// Text without content that stands at `offset` of the source.
    pub fn empty_at(offset: usize) -> VisibleText {
        VisibleText { text: String::new(), runs: Vec::new(), source_end: offset }
    }

    /// The whole of `span`, unchanged.
    pub fn verbatim(source: &str, span: Span) -> VisibleText {
        let mut visible = VisibleText::empty_at(span.start);
        visible.push_source(source, span);
        visible
    }

    /// Appends the text of `span`, which must not lie before what was appended already.
    pub fn push_source(&mut self, source: &str, span: Span) {
        let piece = span.of(source);
        if piece.is_empty() {
            return;
        }
        self.runs.push(Run { here: self.text.len(), source: span.start, len: piece.len() });
        self.text.push_str(piece);
        self.source_end = span.end;
    }

    /// Appends what the reader sees in place of `span`, such as `&` for `&amp;` or a space for a line end.
    pub fn push_replaced(&mut self, shown: &str, span: Span) {
        if shown.is_empty() {
            return;
        }
        self.runs.push(Run { here: self.text.len(), source: span.start, len: 0 });
        self.text.push_str(shown);
        self.source_end = span.end;
    }

    /// Appends all of another text, which must lie behind what was appended already.
    pub fn push_visible(&mut self, other: &VisibleText) {
        let shift = self.text.len();
        self.runs.extend(other.runs.iter().map(|run| Run { here: run.here + shift, ..*run }));
        self.text.push_str(&other.text);
        self.source_end = self.source_end.max(other.source_end);
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The span of the source that holds bytes `start..end` of the visible text.
    pub fn to_source(&self, start: usize, end: usize) -> Span {
        Span::new(self.source_offset(start, false), self.source_offset(end, true))
    }

    /// The part of the text from byte `start` to byte `end`, which must be character boundaries.
    pub fn slice(&self, start: usize, end: usize) -> VisibleText {
        let Some(text) = self.text.get(start..end) else {
            return VisibleText::empty_at(self.source_offset(start, false));
        };
        let mut runs = Vec::new();
        for (index, run) in self.runs.iter().enumerate() {
            let run_end = self.runs.get(index + 1).map_or(self.text.len(), |next| next.here);
            let (from, to) = (run.here.max(start), run_end.min(end));
            if from < to {
                let inside = if run.len == 0 { 0 } else { from - run.here };
                let len = if run.len == 0 { 0 } else { to - from };
                runs.push(Run { here: from - start, source: run.source + inside, len });
            }
        }
        VisibleText { text: text.to_owned(), runs, source_end: self.source_offset(end, true) }
    }

    /// Without white space at both ends.
    pub fn trimmed(&self) -> VisibleText {
        let start = self.text.len() - self.text.trim_start().len();
        let end = start + self.text.trim().len();
        if start == 0 && end == self.text.len() { self.clone() } else { self.slice(start, end) }
    }

    /// An end offset belongs to the piece before it, a start offset to the piece behind it.
    fn source_offset(&self, here: usize, is_end: bool) -> usize {
        if here >= self.text.len() {
            return self.source_end;
        }
        let behind = self.runs.partition_point(|run| if is_end { run.here < here } else { run.here <= here });
        match behind.checked_sub(1).map(|index| self.runs[index]) {
            Some(run) => run.source + (here - run.here).min(run.len),
            None => self.runs.first().map_or(self.source_end, |run| run.source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_leads_back_to_the_source() {
        let source = "**ab** c&amp;d";
        let mut visible = VisibleText::empty_at(0);
        visible.push_source(source, Span::new(2, 4));
        visible.push_source(source, Span::new(6, 8));
        visible.push_replaced("&", Span::new(8, 13));
        visible.push_source(source, Span::new(13, 14));
        assert_eq!(visible.as_str(), "ab c&d");
        assert_eq!(visible.to_source(0, 2), Span::new(2, 4));
        assert_eq!(visible.to_source(2, 4), Span::new(6, 8));
        assert_eq!(visible.to_source(5, 6), Span::new(13, 14));
        assert_eq!(visible.slice(3, 6).as_str(), "c&d");
        assert_eq!(visible.slice(3, 6).to_source(2, 3), Span::new(13, 14));
        assert_eq!(visible.slice(2, 6).trimmed().to_source(0, 1), Span::new(7, 8));
    }
}
