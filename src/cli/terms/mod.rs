//! `hexapla terms`: term bases by themselves, one file a subcommand, and what these share.

mod discover;
mod export;
mod import;
mod lint;
mod show;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use hexapla::glossary::exchange::Format;
use hexapla::glossary::{self, Concept, Glossary};

use super::{Failure, aligned, languages, output};

/// The arguments.
#[derive(Args)]
pub struct Terms {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the terms that recur in some texts, with their renderings, as a term base to be edited.
    Discover(discover::Discover),
    /// Turn a term base of another program into one of ours.
    Import(import::Import),
    /// Write a term base for other programs.
    Export(export::Export),
    /// Find what misleads or never serves in a term base.
    Lint(lint::Lint),
    /// Show concepts with their renderings.
    Show(show::Show),
}

impl Terms {
    /// Runs the subcommand.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        match &self.command {
            Command::Discover(command) => command.run(),
            Command::Import(command) => command.run(),
            Command::Export(command) => command.run(),
            Command::Lint(command) => command.run(),
            Command::Show(command) => command.run(),
        }
    }
}

/// The text of a file of at most the size that a term base may have.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    let bytes = glossary::read_limited(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        format!("{}: byte {place} is not UTF-8; save the file as UTF-8", path.display())
    })
}

/// The names of the formats on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// TermBase eXchange (ISO 30042).
    Tbx,
    /// Values parted by commas or semicolons.
    Csv,
    /// Values parted by tabs.
    Tsv,
    /// The format of Hexapla.
    Yaml,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Format {
        match name {
            FormatName::Tbx => Format::Tbx,
            FormatName::Csv => Format::Csv,
            FormatName::Tsv => Format::Tsv,
            FormatName::Yaml => Format::Yaml,
        }
    }
}

/// Says on standard error what was left out.
fn tell(name: &str, losses: &[String]) {
    losses.iter().for_each(|loss| anstream::eprintln!("hexapla: {name}: {loss}"));
}

/// The built-in base with the entries of some files.
fn base(files: &[PathBuf]) -> Result<Vec<Concept>, Failure> {
    Ok(Glossary::extended(loaded(files)?).concepts)
}

/// The entries of some files alone; the built-in ones without any.
fn concepts_of(files: &[PathBuf]) -> Result<Vec<Concept>, Failure> {
    if files.is_empty() {
        return Ok(glossary::built_in().concepts.clone());
    }
    Ok(Glossary::new(loaded(files)?).concepts)
}

fn loaded(files: &[PathBuf]) -> Result<Vec<Concept>, Failure> {
    let mut added = Vec::new();
    for path in files {
        let name = path.display().to_string();
        added.extend(glossary::load(&name, &read_text(path)?).map_err(|error| error.to_string())?);
    }
    Ok(added)
}
