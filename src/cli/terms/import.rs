//! `hexapla terms import`: a term base of another program becomes one of ours.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::glossary::exchange::{self, Format};

use super::{Failure, FormatName, output, read_text, tell};

/// The arguments.
#[derive(Args)]
pub struct Import {
    /// A term base in TBX, CSV, TSV or YAML.
    file: PathBuf,
    /// Its format; told from its name or its beginning unless given.
    #[arg(long, value_enum, value_name = "FORMAT")]
    from: Option<FormatName>,
    /// A file for the term base in YAML; standard output unless given.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Import {
    /// Reads the file and writes YAML.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let name = self.file.display().to_string();
        let text = read_text(&self.file)?;
        let format = self.from.map(Format::from).or_else(|| Format::guess(&self.file, &text));
        let format = format.ok_or_else(|| format!("{name}: is of no format known; say which by --from"))?;
        let read = exchange::import(format, &name, &text).map_err(|error| error.to_string())?;
        tell(&name, &read.losses);
        output::place(self.output.as_deref(), &exchange::export(Format::Yaml, &read.value).value)?;
        Ok(ExitCode::SUCCESS)
    }
}
