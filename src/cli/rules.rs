//! `hexapla rules`: the catalogue.

use std::process::ExitCode;

use clap::Args;
use hexapla::{report, rules};

use super::{Failure, TextOrJson, output};

/// The arguments.
#[derive(Args)]
pub struct Rules {
    /// The form of the list.
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

impl Rules {
    /// Prints the list.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let lines = lines();
        output::print(&match self.format {
            TextOrJson::Text => report::rules_text(&lines),
            TextOrJson::Json => report::rules_json(&lines),
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What reports say of every rule.
pub fn lines() -> Vec<report::RuleLine> {
    let line = |about: &'static str, rule: &rules::Rule| report::RuleLine {
        code: rule.code,
        name: rule.name,
        severity: rule.severity,
        on_by_default: rule.on_by_default,
        summary: rule.summary,
        family: about,
        page: rule.page,
    };
    rules::FAMILIES.iter().flat_map(|family| family.rules.iter().map(move |rule| line(family.about, rule))).collect()
}
