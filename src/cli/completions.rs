//! `hexapla completions`: what shells complete, from the definitions of the command line.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Arguments, Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Prints the script.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "hexapla", &mut script);
        output::print_bytes(&script)?;
        Ok(ExitCode::SUCCESS)
    }
}
