//! `hexapla check`: the main job.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use hexapla::Outcome;
use hexapla::config::Threshold;
use hexapla::report::{self, Format, Grouping, Material};
use indicatif::{ProgressBar, ProgressStyle};

use super::accepted::{AcceptedFindings, hide};
use super::setup::{Setup, setup};
use super::watch::watch;
use super::{Failure, output};

/// The arguments of the main job.
#[derive(Args, Default)]
pub struct Check {
    /// Folders or files; the current folder unless given.
    pub(super) paths: Vec<PathBuf>,
    /// The form of the report, text unless given; several may be given, each with an --output of its own.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub(super) format: Vec<&'static Format>,
    /// A file for the report, in the order of the formats; standard output unless given.
    #[arg(long, value_name = "FILE")]
    pub(super) output: Vec<PathBuf>,
    /// Only these languages: a list such as en,fr,ar.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub(super) languages: Vec<String>,
    /// Only these rules: codes or families, such as S or S001,S004.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(super) select: Vec<String>,
    /// All but these rules.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(super) ignore: Vec<String>,
    /// Only what the versions in these languages have to answer: a list such as ar or ar,fr.
    #[arg(long = "for", value_delimiter = ',', value_name = "CODES")]
    pub(super) for_languages: Vec<String>,
    /// What reports for people put findings together by; the article unless given.
    #[arg(long, value_enum)]
    pub(super) by: Option<By>,
    /// A term base in YAML, added to the built-in one; several may be given.
    #[arg(long, value_name = "FILE")]
    pub(super) glossary: Vec<PathBuf>,
    /// The language of messages and headings; English unless given.
    #[arg(long, value_name = "CODE")]
    pub(super) lang: Option<String>,
    /// The least severity that makes the exit code 1.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(super) fail_on: Option<FailOn>,
    /// What is demanded: zero-draft, negotiation, final, or a profile of the settings.
    #[arg(long, value_name = "NAME")]
    pub(super) profile: Option<String>,
    /// The settings; hexapla.yaml found upwards from PATH unless given.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// The file of waivers; hexapla-waivers.yaml beside the settings unless given.
    #[arg(long, value_name = "FILE")]
    pub(super) waivers: Option<PathBuf>,
    /// Findings that were known at the beginning; only new ones count.
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Show the findings that were accepted too.
    #[arg(long)]
    pub(super) show_waived: bool,
    /// Go on, and check a document again when one of its files is saved.
    #[arg(long)]
    pub(super) watch: bool,
    /// The day that counts as today.
    #[arg(long, value_name = "DATE", hide = true)]
    pub(super) today: Option<String>,
}

/// The names of thresholds on the command line.
#[derive(Clone, Copy, ValueEnum)]
pub enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

/// The names of groupings on the command line.
#[derive(Clone, Copy, ValueEnum)]
pub enum By {
    Article,
    Language,
    Rule,
}

impl From<By> for Grouping {
    fn from(name: By) -> Grouping {
        match name {
            By::Article => Grouping::Article,
            By::Language => Grouping::Language,
            By::Rule => Grouping::Rule,
        }
    }
}

impl From<FailOn> for Threshold {
    fn from(name: FailOn) -> Threshold {
        match name {
            FailOn::Error => Threshold::Error,
            FailOn::Warning => Threshold::Warning,
            FailOn::Note => Threshold::Note,
            FailOn::Never => Threshold::Never,
        }
    }
}

impl Check {
    /// Checks, reports, and says by the exit code how it went.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let setup = setup(self)?;
        let accepted = AcceptedFindings::load(self, &setup)?;
        if self.watch {
            return watch(self, &setup, &accepted);
        }
        let mut outcome = self.outcome(&setup);
        accepted.apply(&setup, &mut outcome);
        let counting = outcome.documents.iter().flat_map(|document| &document.findings);
        let counting = counting.filter(|located| located.waived.is_none());
        let fails =
            counting.map(|located| located.finding.severity).any(|severity| setup.threshold.is_reached(severity));
        if !self.show_waived {
            hide(&mut outcome.documents);
        }
        let is_incomplete = !write_reports(&setup, &outcome) || !outcome.problems.is_empty();
        Ok(if is_incomplete { ExitCode::from(2) } else { ExitCode::from(u8::from(fails)) })
    }

    /// Checks behind a bar for people who wait, and tells what could not be checked.
    pub fn outcome(&self, setup: &Setup) -> Outcome {
        let progress = progress_bar();
        let outcome = hexapla::check_found(setup.discover(self), &setup.options, &|total| {
            progress.set_length(total as u64);
            progress.inc(1);
        });
        progress.finish_and_clear();
        for problem in &outcome.problems {
            anstream::eprintln!("hexapla: {problem}");
        }
        outcome
    }
}

/// Writes all reports, and says whether that went well; a failed one does not keep the others from being written.
pub fn write_reports(setup: &Setup, outcome: &Outcome) -> bool {
    let mut all_written = true;
    for (format, output) in &setup.reports {
        if let Err(failure) = write_report(setup, outcome, (*format, output.as_deref())) {
            anstream::eprintln!("hexapla: {failure}");
            all_written = false;
        }
    }
    all_written
}

fn write_report(setup: &Setup, outcome: &Outcome, (format, output): (&Format, Option<&Path>)) -> Result<(), Failure> {
    let rules = super::rules::lines();
    let material = Material {
        documents: &outcome.documents,
        unchecked: outcome.problems.len(),
        rules: &rules,
        grouping: setup.grouping,
        language: setup.options.report_language,
        width: output::width(),
    };
    let report = (format.write)(&material);
    match output {
        Some(path) if format.is_coloured => output::write_file(path, &output::without_colours(&report)),
        Some(path) => output::write_file(path, &report),
        None if format.is_coloured => {
            output::print(&String::from_utf8_lossy(&report))?;
            output::tell(report::hint(&outcome.documents, setup.options.report_language));
            Ok(())
        }
        None => output::print_bytes(&report),
    }
}

/// The names of the forms of report, and what they stand for.
fn formats() -> impl TypedValueParser<Value = &'static Format> {
    let names = report::FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.summary));
    PossibleValuesParser::new(names).try_map(|name| report::format(&name).ok_or("no such form of report"))
}

/// A bar for people who wait; nothing where standard error is a file.
fn progress_bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} documents, {eta} left");
    let bar = ProgressBar::new(0);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
