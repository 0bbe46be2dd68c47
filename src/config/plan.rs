//! Which rules run on which document, from the settings, a profile and the command line together.

use std::path::Path;

use super::load::Config;
use super::settings::Levels;
use crate::rules::{Selection, UnknownRule};

/// What decides on the rules for each document.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    config: Config,
    layers: Vec<Levels>,
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Plan {
    /// Settings, the levels of a profile, and the rules that the command line asks for and waves aside.
    ///
    /// # Errors
    ///
    /// A word of the command line that means no rule.
    pub fn new(
        config: Config,
        layers: Vec<Levels>,
        select: Vec<String>,
        ignore: Vec<String>,
    ) -> Result<Plan, UnknownRule> {
        Selection::new(&select, &ignore)?;
        Ok(Plan { config, layers, select, ignore })
    }

    /// The rules for a document of these files.
    pub fn selection(&self, files: &[&Path]) -> Selection {
        let mut selection = self.config.selection(files, &self.layers);
        // The words were held to the catalogue when the plan was made.
        let _ = selection.narrow(&self.select, &self.ignore);
        selection
    }
}
