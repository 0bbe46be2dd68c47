//! `hexapla check`: the main job.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use hexapla::glossary::{self, Glossary};
use hexapla::model::{Lang, LangSet, Severity};
use hexapla::report::{self, Format, Grouping, Material};
use hexapla::rules::Selection;
use hexapla::{Options, Outcome, worklist};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, output};

/// The arguments of the main job.
#[derive(Args)]
pub struct Check {
    /// Folders or files; the current folder unless given.
    paths: Vec<PathBuf>,
    /// The form of the report; several may be given, each with an --output of its own.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = formats())]
    format: Vec<&'static Format>,
    /// A file for the report, in the order of the formats; standard output unless given.
    #[arg(long, value_name = "FILE")]
    output: Vec<PathBuf>,
    /// Only these languages: a list such as en,fr,ar.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
    /// Only these rules: codes or families, such as S or S001,S004.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    select: Vec<String>,
    /// All but these rules.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    ignore: Vec<String>,
    /// Only what the versions in these languages have to answer: a list such as ar or ar,fr.
    #[arg(long = "for", value_delimiter = ',', value_name = "CODES")]
    for_languages: Vec<String>,
    /// What reports for people put findings together by.
    #[arg(long, value_enum, default_value = "article")]
    by: By,
    /// A term base in YAML, added to the built-in one; several may be given.
    #[arg(long, value_name = "FILE")]
    glossary: Vec<PathBuf>,
    /// The language of messages and headings.
    #[arg(long, value_name = "CODE", default_value = "en")]
    lang: String,
    /// The least severity that makes the exit code 1.
    #[arg(long, value_enum, default_value = "error", value_name = "SEVERITY")]
    fail_on: FailOn,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    Article,
    Language,
    Rule,
}

impl By {
    const fn grouping(self) -> Grouping {
        match self {
            By::Article => Grouping::Article,
            By::Language => Grouping::Language,
            By::Rule => Grouping::Rule,
        }
    }
}

impl Check {
    /// Checks, reports, and says by the exit code how it went.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        self.each_report_has_its_place()?;
        let selection = Selection::new(&self.select, &self.ignore).map_err(|error| error.to_string())?;
        let options = Options {
            languages: super::languages("--languages", &self.languages)?,
            selection,
            glossary: self.glossary()?,
            report_language: super::language("--lang", &self.lang)?,
            keep_texts: self.format.iter().any(|format| format.needs_texts),
        };
        let answering = self.answering()?;
        let progress = progress_bar();
        let mut outcome = hexapla::check(&super::or_here(&self.paths), &options, &|total| {
            progress.set_length(total as u64);
            progress.inc(1);
        });
        progress.finish_and_clear();
        outcome.documents.iter_mut().for_each(|document| worklist::keep(document, answering));
        for problem in &outcome.problems {
            anstream::eprintln!("hexapla: {problem}");
        }
        let mut failures = 0;
        for (index, format) in self.format.iter().enumerate() {
            if let Err(failure) = self.report(&outcome, format, (index, options.report_language)) {
                anstream::eprintln!("hexapla: {failure}");
                failures += 1;
            }
        }
        let is_incomplete = failures > 0 || !outcome.problems.is_empty();
        Ok(if is_incomplete { ExitCode::from(2) } else { ExitCode::from(u8::from(self.fails(&outcome))) })
    }

    /// The versions whose findings are wanted; none where all are.
    fn answering(&self) -> Result<LangSet, Failure> {
        if self.for_languages.is_empty() { Ok(LangSet::EMPTY) } else { super::languages("--for", &self.for_languages) }
    }

    /// The built-in term base with the given files added; nothing where none is given.
    fn glossary(&self) -> Result<Option<Arc<Glossary>>, Failure> {
        let mut added = Vec::new();
        for path in &self.glossary {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
            added.extend(glossary::load(&name, &text).map_err(|error| error.to_string())?);
        }
        Ok((!added.is_empty()).then(|| Arc::new(Glossary::extended(added))))
    }

    fn each_report_has_its_place(&self) -> Result<(), Failure> {
        if self.output.len() > self.format.len() || self.format.len() > self.output.len() + 1 {
            return Err("each --format but one needs an --output of its own, in the same order".to_owned());
        }
        let mut paths: Vec<_> = self.output.iter().collect();
        paths.sort_unstable();
        match paths.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(format!("--output {}: two reports cannot go to one file", pair[0].display())),
            None => Ok(()),
        }
    }

    /// Writes one report; a failed one does not keep the others from being written.
    fn report(&self, outcome: &Outcome, format: &Format, (index, language): (usize, Lang)) -> Result<(), Failure> {
        let rules = super::rules::lines();
        let material = Material {
            documents: &outcome.documents,
            unchecked: outcome.problems.len(),
            rules: &rules,
            grouping: self.by.grouping(),
            language,
            width: output::width(),
        };
        let report = (format.write)(&material);
        match self.output.get(index) {
            Some(path) if format.is_coloured => output::write_file(path, &output::without_colours(&report)),
            Some(path) => output::write_file(path, &report),
            None if format.is_coloured => output::print(&String::from_utf8_lossy(&report)),
            None => output::print_bytes(&report),
        }
    }

    fn fails(&self, outcome: &Outcome) -> bool {
        let threshold = match self.fail_on {
            FailOn::Error => Severity::Error,
            FailOn::Warning => Severity::Warning,
            FailOn::Note => Severity::Note,
            FailOn::Never => return false,
        };
        let mut findings = outcome.documents.iter().flat_map(|document| &document.findings);
        findings.any(|located| located.finding.severity >= threshold)
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
