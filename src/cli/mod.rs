//! Subcommands, one file each, and what they share. The only place that prints or exits.
//!
//! Reports go to standard output, everything else to standard error. Exit code 0:
//! nothing at or above the threshold; 1: something; 2: the job could not be done,
//! or not for all of the documents.

mod accepted;
mod align;
mod baseline;
mod check;
mod completions;
mod explain;
mod gate;
mod init;
mod man;
mod outline;
mod output;
mod rules;
mod setup;
mod terms;
mod waive;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use hexapla::model::{Alignment, Document, Lang, LangSet};
use hexapla::read;

/// Compares the six official-language versions of a draft treaty and reports where one says something else.
#[derive(Parser)]
#[command(name = "hexapla", version, arg_required_else_help = true, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// When to use colours.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
    /// How many processors to use; all of them unless told otherwise.
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
}

#[derive(Subcommand)]
enum Command {
    /// Compare the versions of one or more documents: the main job.
    Check(check::Check),
    /// Show what was recognised in one text: its provisions and its styles of labels.
    Outline(outline::Outline),
    /// Show how the versions are lined up.
    Align(align::Align),
    /// Say whether the texts pass what a stage of the negotiation demands.
    Gate(gate::Gate),
    /// Accept findings, with a reason.
    Waive(waive::Waive),
    /// Write, prune or show the findings that were known at the beginning.
    Baseline(baseline::Baseline),
    /// Write a commented hexapla.yaml from what is found in a folder.
    Init(init::Init),
    /// Explain a rule: what it finds, why it matters, and its limits.
    Explain(explain::Explain),
    /// List the rules.
    Rules(rules::Rules),
    /// Look into term bases, learn them from texts, and bring them from and to other programs.
    Terms(terms::Terms),
    /// Print what a shell completes.
    Completions(completions::Completions),
    /// Write the pages of the manual.
    Man(man::Manual),
}

/// The forms of a list that is no report.
#[derive(Clone, Copy, ValueEnum)]
enum TextOrJson {
    /// For people.
    Text,
    /// For programs.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Color {
    /// On a terminal.
    Auto,
    Always,
    Never,
}

/// Why a command could not do its job: one line for standard error.
pub type Failure = String;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    if let Some(threads) = arguments.threads {
        // Fails only where a pool exists already, and none does before the first job.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build_global();
    }
    let result = match arguments.command {
        Command::Check(command) => command.run(),
        Command::Outline(command) => command.run(),
        Command::Align(command) => command.run(),
        Command::Gate(command) => command.run(),
        Command::Waive(command) => command.run(),
        Command::Baseline(command) => command.run(),
        Command::Init(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Rules(command) => command.run(),
        Command::Terms(command) => command.run(),
        Command::Completions(command) => command.run(),
        Command::Man(command) => command.run(),
    };
    result.unwrap_or_else(|failure| {
        anstream::eprintln!("hexapla: {failure}");
        ExitCode::from(2)
    })
}

/// The languages of an option's list such as `en,fr`; all six without one.
fn languages(option: &str, codes: &[String]) -> Result<LangSet, Failure> {
    if codes.is_empty() {
        return Ok(Lang::ALL.into_iter().collect());
    }
    codes.iter().map(|code| language(option, code)).collect()
}

/// The language of a code that an argument gives.
fn language(argument: &str, code: &str) -> Result<Lang, Failure> {
    Lang::from_code(code.trim())
        .ok_or_else(|| format!("{argument}: `{code}` is none of the six languages ar, zh, en, fr, ru, es"))
}

/// The documents under some paths with their rows, and whether all could be read; what could not is told.
fn aligned(paths: &[PathBuf], codes: &[String]) -> Result<(Vec<(Document, Alignment)>, bool), Failure> {
    let discovery = read::discover(&or_here(paths), languages("--languages", codes)?);
    let mut problems = discovery.problems;
    let mut aligned = Vec::new();
    for files in &discovery.documents {
        match hexapla::load(files) {
            Ok(document) => {
                let alignment = hexapla::align::align(&document);
                aligned.push((document, alignment));
            }
            Err(found) => problems.extend(found),
        }
    }
    problems.iter().for_each(|problem| anstream::eprintln!("hexapla: {problem}"));
    Ok((aligned, problems.is_empty()))
}

/// The paths given, or the current folder.
fn or_here(paths: &[PathBuf]) -> Vec<PathBuf> {
    if paths.is_empty() { vec![PathBuf::from(".")] } else { paths.to_vec() }
}
