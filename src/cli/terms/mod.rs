//! `hexapla terms`: what has to do with term bases.

mod discover;

use std::process::ExitCode;

use clap::Subcommand;

use super::{Failure, languages, or_here, output};

/// What to do.
#[derive(Subcommand)]
pub enum Terms {
    /// List the terms that recur in some texts, with their renderings, as a term base to be edited.
    Discover(discover::Discover),
}

impl Terms {
    /// Does it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        match self {
            Terms::Discover(command) => command.run(),
        }
    }
}
