//! `hexapla init`: a commented file of settings for a folder.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use hexapla::config;
use hexapla::model::{Lang, LangSet};
use hexapla::read;

use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Init {
    /// The folder; the current one unless given.
    folder: Option<PathBuf>,
    /// Write over settings that are there.
    #[arg(long)]
    force: bool,
    /// Print the JSON Schema of the settings instead, for editors.
    #[arg(long)]
    schema: bool,
}

impl Init {
    /// Writes the file, or prints the schema.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        if self.schema {
            output::print(&config::schema())?;
            return Ok(ExitCode::SUCCESS);
        }
        let folder = self.folder.as_deref().unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(format!("{}: is no folder; settings are written into one", folder.display()));
        }
        let file = if self.folder.is_some() { folder.join(config::FILE_NAME) } else { config::FILE_NAME.into() };
        if file.exists() && !self.force {
            return Err(format!("{}: is there already; --force writes over it", file.display()));
        }
        let discovery = read::discover(&[folder.to_owned()], Lang::ALL.into_iter().collect());
        let documents: Vec<(String, LangSet)> = discovery
            .documents
            .into_iter()
            .map(|document| (document.id, document.files.langs_where(Option::is_some)))
            .collect();
        output::write_file(&file, config::template(&documents).as_bytes())?;
        output::print(&format!("{} was written; `hexapla check` takes it from here.\n", file.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}
