//! From findings to bytes, one file a format.

mod alignment;
mod gate;
mod json;
mod outline;
mod quote;
mod rules;
mod text;

pub use alignment::{json as alignment_json, text as alignment_text, tmx as alignment_tmx, tsv as alignment_tsv};
pub use gate::{Gate, text as gate_text};
pub use outline::{StyleLine, json as outline_json, text as outline_text};
pub use rules::{RuleLine, json as rules_json, text as rules_text};

use crate::model::CheckedDocument;

/// What a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The documents that were checked, by name.
    pub documents: &'a [CheckedDocument],
    /// How many problems kept something from being checked; they are told elsewhere.
    pub unchecked: usize,
    /// The catalogue, for reports that explain their rules.
    pub rules: &'a [RuleLine],
    /// Columns of the terminal.
    pub width: usize,
}

/// A form of report.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// Who it is for.
    pub summary: &'static str,
    /// Whether it shows the texts side by side, so that they must be kept.
    pub needs_texts: bool,
    /// Whether it holds colours for a terminal, which have no place in a file.
    pub is_coloured: bool,
    /// Makes it.
    pub write: fn(&Material<'_>) -> Vec<u8>,
}

/// All forms of report. A new one is a file and a line here.
pub static FORMATS: &[Format] = &[
    Format {
        name: "text",
        summary: "For people, on a terminal",
        needs_texts: false,
        is_coloured: true,
        write: |material| text::text(material).into_bytes(),
    },
    Format {
        name: "json",
        summary: "For programs",
        needs_texts: false,
        is_coloured: false,
        write: |material| json::json(material).into_bytes(),
    },
];

/// The form of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
