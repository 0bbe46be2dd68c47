//! One version of a text as it was read: decoded, and cut into blocks by its format.

use std::path::PathBuf;

use super::language::Lang;
use super::span::Span;
use super::visible::VisibleText;

/// One language version, read from one file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its language.
    pub lang: Lang,
    /// The file, as the user would name it.
    pub path: PathBuf,
    /// The decoded text, without a byte order mark.
    pub text: String,
    /// The blocks of the text in order; they do not overlap.
    pub blocks: Vec<Block>,
    line_starts: Vec<usize>,
    encoding: Encoding,
}

/// How the bytes of the file hold the text; needed to say where in the *file* something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 behind a byte order mark of three bytes.
    Utf8Bom,
    /// UTF-16 of either byte order, behind a byte order mark of two bytes.
    Utf16,
}

/// A paragraph, heading, list item, table cell or note, as the format delimits it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, with its label as typed and its markup.
    pub span: Span,
    /// What the format says it is.
    pub kind: BlockKind,
    /// Columns of white space before it (a tab counts four, a full-width space two).
    /// Nested lists show in it whether the format recognises them or not.
    pub indent: usize,
    /// What a reader sees, with the label as typed and without markup; trimmed.
    pub visible: VisibleText,
    /// Whether all of the visible text is emphasised, as headings are in texts without heading marks.
    pub emphasised: bool,
    /// Where the format has a mark that leads to a footnote; it is not part of the visible text.
    pub note_marks: Vec<Span>,
}

/// What the format says of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// Running text, list items included: labels are read from the text, not from the format.
    Paragraph,
    /// A cell of a table.
    TableCell,
    /// The text of a footnote.
    Footnote,
}

/// A place in a file for people: both numbers start at 1, columns count Unicode characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Source {
    /// A source of `text` that was decoded from `encoding`; `blocks` are in order and disjoint.
    pub fn new(lang: Lang, path: PathBuf, text: String, encoding: Encoding, blocks: Vec<Block>) -> Source {
        debug_assert!(blocks.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Source { lang, path, text, blocks, line_starts, encoding }
    }

    /// The line and column of a byte offset of the text.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line_starts.partition_point(|&start| start <= offset).max(1);
        let start = self.line_starts[line - 1];
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or("");
        Position { line, column: before.chars().count() + 1 }
    }

    /// The offset in the file, in bytes, of a byte offset of the decoded text.
    pub fn file_offset(&self, offset: usize) -> usize {
        match self.encoding {
            Encoding::Utf8 => offset,
            Encoding::Utf8Bom => offset + 3,
            Encoding::Utf16 => 2 + 2 * self.text.get(..offset).map_or(0, |text| text.encode_utf16().count()),
        }
    }
}
