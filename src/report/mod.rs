//! From findings to bytes, one file a format.

mod alignment;
mod common;
mod corrigendum;
mod csv;
mod gate;
mod github;
mod gitlab;
mod groups;
mod html;
mod json;
mod junit;
mod markdown;
mod outline;
mod quote;
mod rules;
mod sarif;
mod terms;
mod text;
mod xlsx;

pub use alignment::{json as alignment_json, text as alignment_text, tmx as alignment_tmx, tsv as alignment_tsv};
pub use gate::{Gate, text as gate_text};
pub use outline::{StyleLine, json as outline_json, text as outline_text};
pub use rules::{RuleLine, json as rules_json, text as rules_text};
pub use terms::{json as terms_json, list as terms_list, text as terms_text};
pub use text::hint;

use crate::model::{CheckedDocument, Lang};

/// What a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The documents that were checked, by name.
    pub documents: &'a [CheckedDocument],
    /// How many problems kept something from being checked; they are told elsewhere.
    pub unchecked: usize,
    /// The catalogue, for reports that explain their rules.
    pub rules: &'a [RuleLine],
    /// What reports for people order their findings by.
    pub grouping: Grouping,
    /// The language of headings and fixed words.
    pub language: Lang,
    /// Columns of the terminal.
    pub width: usize,
}

/// What the findings of a document are put together by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The article or annex they stand in.
    #[default]
    Article,
    /// The version that has to answer.
    Language,
    /// The rule.
    Rule,
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
    Format {
        name: "html",
        summary: "For people at a meeting: one page with the versions side by side",
        needs_texts: true,
        is_coloured: false,
        write: |material| html::html(material).into_bytes(),
    },
    Format {
        name: "markdown",
        summary: "A report to paste into a message or a paper",
        needs_texts: false,
        is_coloured: false,
        write: |material| markdown::markdown(material).into_bytes(),
    },
    Format {
        name: "xlsx",
        summary: "A workbook: summary, findings, the texts side by side, a sheet for each language",
        needs_texts: true,
        is_coloured: false,
        write: |material| xlsx::xlsx(material),
    },
    Format {
        name: "corrigendum",
        summary: "A draft corrigendum for each version, in the formulas of its language",
        needs_texts: false,
        is_coloured: false,
        write: |material| corrigendum::corrigendum(material).into_bytes(),
    },
    Format {
        name: "csv",
        summary: "One finding a row, for tables of one's own",
        needs_texts: false,
        is_coloured: false,
        write: |material| csv::csv(material),
    },
    Format {
        name: "sarif",
        summary: "For code scanning and editors (SARIF 2.1.0)",
        needs_texts: false,
        is_coloured: false,
        write: |material| sarif::sarif(material).into_bytes(),
    },
    Format {
        name: "junit",
        summary: "For systems that show tests (JUnit XML)",
        needs_texts: false,
        is_coloured: false,
        write: |material| junit::junit(material),
    },
    Format {
        name: "github",
        summary: "Annotations of a GitHub workflow",
        needs_texts: false,
        is_coloured: false,
        write: |material| github::github(material).into_bytes(),
    },
    Format {
        name: "gitlab",
        summary: "A GitLab code quality report",
        needs_texts: false,
        is_coloured: false,
        write: |material| gitlab::gitlab(material).into_bytes(),
    },
];

/// The form of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
