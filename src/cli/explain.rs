//! `hexapla explain`: the page of a rule.

use std::process::ExitCode;

use clap::Args;
use hexapla::rules;

use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Explain {
    /// The code or the name of a rule: S001, missing-provision.
    rule: String,
}

impl Explain {
    /// Prints the page.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let rule = rules::find(&self.rule).map_err(|error| error.to_string())?;
        output::print(rule.page)?;
        Ok(ExitCode::SUCCESS)
    }
}
