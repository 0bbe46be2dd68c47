//! `hexapla man`: a page of the manual for the program and one for each command.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;

use super::{Arguments, Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Manual {
    /// The folder for the pages; it is made if it is not there. Without one the main page is printed.
    folder: Option<PathBuf>,
}

impl Manual {
    /// Writes the pages.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let mut command = Arguments::command().disable_help_subcommand(true);
        command.build();
        let Some(folder) = &self.folder else {
            output::print_bytes(&page(&command)?)?;
            return Ok(ExitCode::SUCCESS);
        };
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: cannot be made ({error})", folder.display()))?;
        write(folder, "hexapla", &command)?;
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let name = format!("hexapla-{}", sub.get_name());
            write(folder, &name, &sub.clone().name(name.clone()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn write(folder: &Path, name: &str, command: &Command) -> Result<(), Failure> {
    output::write_file(&folder.join(format!("{name}.1")), &page(command)?)
}

fn page(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page).map_err(|error| error.to_string())?;
    Ok(page)
}
