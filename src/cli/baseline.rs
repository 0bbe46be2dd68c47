//! `hexapla baseline`: writing, pruning and showing the findings that were known at the beginning.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use hexapla::config::{self, Trace};
use hexapla::model::CheckedDocument;

use super::check::Check;
use super::setup::setup;
use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Baseline {
    /// What to do.
    #[arg(value_enum)]
    action: Action,
    /// Folders or files; where the settings say, or the current folder, unless given.
    paths: Vec<PathBuf>,
    /// The file; that of the settings, or hexapla-baseline.yaml beside them, unless given.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// The profile whose findings are meant, as of the gate; that of no gate unless given.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The settings; hexapla.yaml found upwards from PATH unless given.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Write over a baseline that is there.
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Action {
    /// Write all present findings down.
    Write,
    /// Take away what is no longer found.
    Prune,
    /// List what is written down, and whether it is still found.
    Show,
}

impl Baseline {
    /// Does it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let check = Check {
            paths: self.paths.clone(),
            config: self.config.clone(),
            profile: self.profile.clone(),
            ..Check::default()
        };
        let setup = setup(&check)?;
        let own = setup.config.settings.baseline.clone().unwrap_or_else(|| PathBuf::from(config::BASELINE_NAME));
        let file = self.baseline.clone().unwrap_or_else(|| setup.config.path(&own));
        if self.action == Action::Write && file.exists() && !self.force {
            return Err(format!("{}: is there already; --force writes over it", file.display()));
        }
        let known = if self.action == Action::Write { Ok(Vec::new()) } else { config::load_baseline(&file) };
        let known = known.map_err(|error| error.to_string())?;
        let mut outcome = check.outcome(&setup);
        if !outcome.problems.is_empty() && self.action != Action::Show {
            return Err(
                "some texts could not be read, so the baseline would not be whole; it was not written".to_owned()
            );
        }
        let selection = setup.options.plan.selection(&[]);
        let report = match self.action {
            Action::Write => {
                let traces = config::traces(&outcome.documents);
                let count = traces.len();
                output::write_file(&file, config::write_baseline(traces).as_bytes())?;
                format!("{count} findings were written to {}.\n", file.display())
            }
            Action::Show => listed(&known, &config::apply_baseline(&known, &mut outcome.documents)),
            Action::Prune => {
                let found = config::apply_baseline(&known, &mut outcome.documents);
                let runs = |rule: &str| selection.includes(rule);
                let (kept, gone) = split(known, &found, &outcome.documents, &runs);
                let count = kept.len();
                output::write_file(&file, config::write_baseline(kept).as_bytes())?;
                format!("{gone} findings were taken away, {count} remain in {}.\n", file.display())
            }
        };
        output::print(&report)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What is still found, or could not have been found by this run; and the number of the rest.
fn split(
    known: Vec<Trace>,
    found: &[bool],
    documents: &[CheckedDocument],
    runs: &dyn Fn(&str) -> bool,
) -> (Vec<Trace>, usize) {
    let before = known.len();
    let kept = known.into_iter().zip(found);
    let kept = kept.filter(|(trace, is_found)| **is_found || !trace.was_looked_for(documents, runs));
    let kept: Vec<Trace> = kept.map(|(trace, _)| trace).collect();
    let gone = before - kept.len();
    (kept, gone)
}

fn listed(known: &[Trace], found: &[bool]) -> String {
    let mut list = String::new();
    for (trace, is_found) in known.iter().zip(found) {
        let state = if *is_found { "known" } else { "gone " };
        let print = trace.fingerprint.value.get(..8).unwrap_or("");
        let _ = writeln!(list, "{state}  {print}  {}  {}: {}", trace.rule, trace.document, trace.message);
    }
    let still = found.iter().filter(|is_found| **is_found).count();
    let _ = writeln!(list, "{still} of {} findings are still there.", known.len());
    list
}
