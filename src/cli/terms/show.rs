//! `hexapla terms show`: concepts with their renderings.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::glossary::Concept;
use hexapla::lang::words;
use hexapla::report;

use super::{Failure, base, output};
use crate::cli::TextOrJson;

/// The arguments.
#[derive(Args)]
pub struct Show {
    /// The id of a concept, or words of a rendering in any language; a list of all concepts unless given.
    words: Vec<String>,
    /// A term base in YAML, added to the built-in one; several may be given.
    #[arg(long, value_name = "FILE")]
    glossary: Vec<PathBuf>,
    /// The form of the entries.
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

impl Show {
    /// Prints the concepts: exit code 1 if there are none.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let concepts = base(&self.glossary)?;
        let query = self.words.join(" ");
        let found = search(&concepts, &query);
        if found.is_empty() {
            anstream::eprintln!(
                "hexapla: no concept has “{query}” in its id or a rendering; `hexapla terms show` lists them all"
            );
        }
        output::print(&match self.format {
            TextOrJson::Json => report::terms_json(&found),
            TextOrJson::Text if self.words.is_empty() => report::terms_list(&found, output::width()),
            TextOrJson::Text => report::terms_text(&found, output::width()),
        })?;
        Ok(ExitCode::from(u8::from(found.is_empty())))
    }
}

/// The concept of that name; without one, those with a rendering in which the words stand.
fn search<'c>(concepts: &'c [Concept], query: &str) -> Vec<&'c Concept> {
    if let Some(named) = concepts.iter().find(|concept| concept.id == query) {
        return vec![named];
    }
    let folded = words::fold(query);
    let sought = folded.trim();
    let has = |text: &str| words::fold(text).contains(sought);
    let is_found = |concept: &&Concept| {
        has(&concept.id)
            || concept.terms.values().flatten().any(|form| has(form))
            || concept.avoid.values().flatten().any(|avoided| has(&avoided.form))
    };
    concepts.iter().filter(is_found).collect()
}
