//! How the versions are lined up: for people, programs, spreadsheets and translation memories.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::json::{portable, to_line};
use super::quote::{harmless, isolated, shortened};
use crate::model::{Alignment, Cell, Document, Lang, Row};

/// A row a group of lines, one line a language.
pub fn text(documents: &[(Document, Alignment)], width: usize) -> String {
    let mut table = String::new();
    for (document, alignment) in documents {
        let _ = writeln!(table, "{}  —  {} passages lined up\n", document.id, alignment.rows.len());
        for row in &alignment.rows {
            let _ = writeln!(table, "{}", row.address.label());
            for lang in alignment.langs.iter() {
                let words = harmless(&row_text(document, row, lang, " "));
                let shown = if words.is_empty() {
                    "—".to_owned()
                } else {
                    isolated(&shortened(&words, width.saturating_sub(6)))
                };
                let _ = writeln!(table, "  {lang}  {shown}");
            }
            table.push('\n');
        }
    }
    table
}

#[derive(Serialize)]
struct Table<'a> {
    schema: u32,
    documents: Vec<DocumentTable<'a>>,
}

#[derive(Serialize)]
struct DocumentTable<'a> {
    id: &'a str,
    rows: Vec<RowTable>,
}

#[derive(Serialize)]
struct RowTable {
    address: String,
    unit: &'static str,
    cells: BTreeMap<&'static str, Vec<CellTable>>,
}

#[derive(Serialize)]
struct CellTable {
    path: String,
    line: usize,
    end_line: usize,
    text: String,
}

/// For programs: an empty list where a version lacks a row.
pub fn json(documents: &[(Document, Alignment)]) -> String {
    let row = |document: &Document, alignment: &Alignment, row: &Row| RowTable {
        address: row.address.to_string(),
        unit: row.unit.english_name(),
        cells: alignment.langs.iter().map(|lang| (lang.code(), cells(document, row, lang))).collect(),
    };
    let table = |(document, alignment): &'_ (Document, Alignment)| {
        alignment.rows.iter().map(|one| row(document, alignment, one)).collect::<Vec<_>>()
    };
    let documents = documents.iter().map(|pair| DocumentTable { id: &pair.0.id, rows: table(pair) }).collect();
    to_line(&Table { schema: 1, documents })
}

fn cells(document: &Document, row: &Row, lang: Lang) -> Vec<CellTable> {
    let Some(version) = &document.versions[lang] else { return Vec::new() };
    let cell = |cell: &Cell| {
        let span = cell.span(&version.tree);
        CellTable {
            path: portable(&version.source.path),
            line: version.source.position(span.start).line,
            end_line: version.source.position(span.end).line,
            text: span.of(&version.source.text).to_owned(),
        }
    };
    row.cells[lang].iter().map(cell).collect()
}

/// The words of a version in a row, labels included.
fn row_text(document: &Document, row: &Row, lang: Lang, joint: &str) -> String {
    let Some(version) = &document.versions[lang] else { return String::new() };
    let texts = row.cells[lang].iter().map(|cell| cell.span(&version.tree).of(&version.source.text).trim());
    texts.collect::<Vec<_>>().join(joint)
}

/// One row a line: document, address, then the six languages; tabs and line ends in the text become spaces.
pub fn tsv(documents: &[(Document, Alignment)]) -> String {
    let mut table = String::from("document\taddress");
    for lang in Lang::ALL {
        let _ = write!(table, "\t{lang}");
    }
    table.push('\n');
    let flat = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    for (document, alignment) in documents {
        for row in &alignment.rows {
            let _ = write!(table, "{}\t{}", flat(&document.id), row.address);
            for lang in Lang::ALL {
                let _ = write!(table, "\t{}", flat(&row_text(document, row, lang, " ")));
            }
            table.push('\n');
        }
    }
    table
}

/// A translation memory of the rows that at least two versions have (TMX 1.4b).
pub fn tmx(documents: &[(Document, Alignment)]) -> String {
    let mut memory = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    let version = env!("CARGO_PKG_VERSION");
    let _ = writeln!(
        memory,
        "<header creationtool=\"hexapla\" creationtoolversion=\"{version}\" segtype=\"paragraph\" o-tmf=\"hexapla\" adminlang=\"en\" srclang=\"*all*\" datatype=\"plaintext\"/>\n<body>"
    );
    for (document, alignment) in documents {
        for row in alignment.rows.iter().filter(|row| row.present().len() > 1) {
            let _ = writeln!(
                memory,
                "<tu><prop type=\"address\">{}</prop>",
                escaped(&format!("{} {}", document.id, row.address))
            );
            for lang in row.present().iter() {
                let _ = writeln!(
                    memory,
                    "<tuv xml:lang=\"{lang}\"><seg>{}</seg></tuv>",
                    escaped(&row_text(document, row, lang, " "))
                );
            }
            memory.push_str("</tu>\n");
        }
    }
    memory.push_str("</body>\n</tmx>\n");
    memory
}

/// Text for XML: the three signs that need it, and no characters that XML forbids.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\n' | '\t' | '\r' => safe.push(' '),
            _ if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            _ => safe.push(c),
        }
    }
    safe
}
