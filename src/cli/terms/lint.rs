//! `hexapla terms lint`: what misleads or never serves in a term base.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::glossary::{self, Remark};

use super::{Failure, languages, output, read_text};

/// The arguments.
#[derive(Args)]
pub struct Lint {
    /// Term bases in YAML, which are looked at as one; the built-in one unless given.
    files: Vec<PathBuf>,
    /// The languages that every concept is to have; unless given, those that any concept has.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
}

impl Lint {
    /// Prints the remarks: exit code 1 if there are any.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let langs = if self.languages.is_empty() { None } else { Some(languages("--languages", &self.languages)?) };
        let mut files = Vec::new();
        for path in &self.files {
            let name = path.display().to_string();
            let entries = glossary::load_placed(&name, &read_text(path)?).map_err(|error| error.to_string())?;
            files.push((name, entries));
        }
        if self.files.is_empty() {
            let name = "treaty-law.yaml".to_owned();
            let entries = glossary::load_placed(&name, glossary::BUILT_IN_TEXT).map_err(|error| error.to_string())?;
            files.push((name, entries));
        }
        let remarks = glossary::lint(&files, &glossary::built_in().concepts, langs);
        output::print(&report(&remarks, files.iter().map(|(_, entries)| entries.len()).sum()))?;
        Ok(ExitCode::from(u8::from(!remarks.is_empty())))
    }
}

/// One line a remark, as compilers write them, and a verdict.
fn report(remarks: &[Remark], concepts: usize) -> String {
    let mut report = String::new();
    for Remark { file, place, severity, message } in remarks {
        let _ = writeln!(report, "{file}:{}:{}: {}: {message}", place.line, place.column, severity.name());
    }
    let found = match remarks.len() {
        0 => "Nothing to put right".to_owned(),
        1 => "1 thing to put right".to_owned(),
        count => format!("{count} things to put right"),
    };
    let _ = writeln!(report, "{found} in {concepts} concept{}.", if concepts == 1 { "" } else { "s" });
    report
}
