//! `hexapla terms discover`: the terms of some texts, learned from the texts alone.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::discover::{self, Settings};
use hexapla::model::{Alignment, Document};

use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Discover {
    /// Folders or files; the current folder unless given. Several documents are read as one body of text.
    paths: Vec<PathBuf>,
    /// How often a term must stand in the texts to be listed.
    #[arg(long, default_value_t = 3, value_name = "N")]
    min_count: usize,
    /// A file for the term base; standard output unless given.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Only these languages: a list such as en,fr,ar.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
}

impl Discover {
    /// Reads, lines up, looks, and writes.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let (aligned, is_complete) = super::aligned(&self.paths, &self.languages)?;
        let aligned: Vec<(&Document, &Alignment)> =
            aligned.iter().map(|(document, alignment)| (document, alignment)).collect();
        let concepts = discover::discover(&aligned, Settings { min_count: self.min_count.max(1) });
        let base = discover::yaml(&concepts, &aligned);
        output::place(self.output.as_deref(), &base)?;
        Ok(if is_complete { ExitCode::SUCCESS } else { ExitCode::from(2) })
    }
}
