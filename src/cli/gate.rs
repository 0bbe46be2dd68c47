//! `hexapla gate`: a verdict before a session, short enough to act on.

use std::process::ExitCode;

use clap::Args;
use hexapla::report::{self, Gate as Verdict};

use super::accepted::{AcceptedFindings, hide};
use super::check::{Check, write_reports};
use super::setup::setup_gate;
use super::{Failure, output};

/// The arguments: those of the main job.
#[derive(Args)]
pub struct Gate {
    #[command(flatten)]
    check: Check,
}

impl Gate {
    /// Checks, writes the reports, and says whether the texts pass.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        if self.check.watch {
            return Err("--watch: a gate gives one verdict; use `hexapla check --watch`".to_owned());
        }
        let mut setup = setup_gate(&self.check)?;
        let accepted = AcceptedFindings::load(&self.check, &setup)?;
        let mut outcome = self.check.outcome(&setup);
        accepted.apply(&setup, &mut outcome);
        let blocking = outcome.documents.iter().flat_map(|document| {
            let counts = document.findings.iter().filter(|located| located.waived.is_none());
            counts.map(move |located| (document.id.as_str(), located))
        });
        let blocking: Vec<_> =
            blocking.filter(|(_, located)| setup.threshold.is_reached(located.finding.severity)).collect();
        let profile = setup.profile.as_ref().map_or("", |profile| profile.name.as_str());
        let mut verdict = report::gate_text(&Verdict {
            profile,
            check_command: &self.command(&["hexapla", "check"], "", profile),
            waive_command: &self.command(&["hexapla", "waive", "FINGERPRINT"], "--path", profile),
            threshold: setup.threshold.name(),
            documents: &outcome.documents,
            blocking: &blocking,
            unchecked: outcome.problems.len(),
            width: output::width(),
            language: setup.options.report_language,
        });
        let is_blocked = !blocking.is_empty();
        // A report goes to standard output only if it was asked for.
        if self.check.format.is_empty() {
            setup.reports.retain(|(_, file)| file.is_some());
        }
        if !self.check.show_waived {
            hide(&mut outcome.documents);
        }
        let is_written = write_reports(&setup, &outcome);
        for file in setup.reports.iter().filter_map(|(_, file)| file.as_deref()).filter(|_| is_written) {
            verdict.push_str(&format!("Report: {}\n", file.display()));
        }
        // A report that was asked for has standard output to itself.
        if setup.reports.iter().any(|(_, file)| file.is_none()) {
            anstream::eprint!("{verdict}");
        } else {
            output::print(&verdict)?;
        }
        let is_incomplete = !is_written || !outcome.problems.is_empty();
        Ok(if is_incomplete { ExitCode::from(2) } else { ExitCode::from(u8::from(is_blocked)) })
    }
    /// A command that looks at the same texts by the same profile; `option` stands before each of their paths.
    fn command(&self, words: &[&str], option: &str, profile: &str) -> String {
        let quoted = |word: String| if word.contains(char::is_whitespace) { format!("\"{word}\"") } else { word };
        let paths = self.check.paths.iter().map(|path| quoted(path.display().to_string()));
        let paths = paths.flat_map(|path| [option.to_owned(), path]);
        let words = words.iter().map(|&word| word.to_owned()).chain(paths);
        let words = words.chain(["--profile".to_owned(), quoted(profile.to_owned())]);
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
