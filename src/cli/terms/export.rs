//! `hexapla terms export`: a term base for other programs.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::glossary::exchange;

use super::{Failure, FormatName, concepts_of, output, tell};

/// The arguments.
#[derive(Args)]
pub struct Export {
    /// Term bases in YAML, one after the other; the built-in one unless given.
    files: Vec<PathBuf>,
    /// The format to write.
    #[arg(long, value_enum, value_name = "FORMAT")]
    to: FormatName,
    /// A file for the term base; standard output unless given.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Export {
    /// Writes the concepts in the format asked for.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let written = exchange::export(self.to.into(), &concepts_of(&self.files)?);
        tell("export", &written.losses);
        output::place(self.output.as_deref(), &written.value)?;
        Ok(ExitCode::SUCCESS)
    }
}
