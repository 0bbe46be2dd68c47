//! `hexapla align`: how the versions are lined up.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use hexapla::report;

use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Align {
    /// Folders or files; the current folder unless given.
    paths: Vec<PathBuf>,
    /// The form of the table.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// A file for the table; standard output unless given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Only these languages: a list such as en,fr,ar.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A row a group of lines, one line a language.
    Text,
    /// For programs.
    Json,
    /// One row a line, one column a language.
    Tsv,
    /// For translation memories.
    Tmx,
}

impl Align {
    /// Lines up and prints.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let (aligned, is_complete) = super::aligned(&self.paths, &self.languages)?;
        let report = match self.format {
            Format::Text => report::alignment_text(&aligned, output::width()),
            Format::Json => report::alignment_json(&aligned),
            Format::Tsv => report::alignment_tsv(&aligned),
            Format::Tmx => report::alignment_tmx(&aligned),
        };
        match &self.output {
            Some(path) => output::write_file(path, report.as_bytes())?,
            None => output::print(&report)?,
        }
        Ok(if is_complete { ExitCode::SUCCESS } else { ExitCode::from(2) })
    }
}
