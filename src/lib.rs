//! Hexapla compares the six official-language versions of a draft treaty.
//!
//! ```text
//!  files ──read──▶ Source ──parse──▶ Tree ──align──▶ Alignment ──rules──▶ Finding ──report──▶ bytes
//!                  (one text)     (provisions)   (rows × languages)
//! ```
//!
//! One direction, no way back. Every arrow is a room; the nouns between them
//! live in [`model`]. Verbs never import verbs: a room knows `model`, what is
//! known of the languages ([`lang`]), and nothing of its neighbours; the rules also
//! know the terms, those of a base ([`glossary`]) and those of the text ([`discover`]).
//! Only this file knows them all. What a project has settled ([`config`]) decides which
//! rules run on which document, and which findings it has accepted.
//!
//! | to add            | go to                                                          |
//! |-------------------|----------------------------------------------------------------|
//! | a rule            | `rules/`: in its family's folder one `.rs` and one `.md`, and a line in its `mod.rs`; in each `messages.ftl` its name (`name-S001`) and its sentences (`S001`, `S001-…`); its row in the table of the README |
//! | a report          | `report/`: one file, and a line in the `FORMATS` of its `mod.rs` |
//! | a sentence for people | `lang/`: a message in the `messages.ftl` of each language       |
//! | a file format     | `read/`: one file, and a line in the `FORMATS` of its `mod.rs`  |
//! | a subcommand      | `cli/`: one file, and a line in the `Command` of its `mod.rs`; it alone prints and exits |
//! | a heading word, number word, marker | `lang/`: the folder of the language |
//! | a setting         | `config/settings.rs`: a field with its description, then `hexapla init --schema` |
//! | a term            | `glossary/`: an entry; the README there has the format         |
//! | a concept to hold on to in aligning | `lang/lexicon.tsv`                           |
//! | two words that are opposites | `lang/opposites.tsv`: two lines                            |
//!
//! Two files belong to no room, since they work on findings that are settled: `fingerprint.rs` gives each
//! what it is known by after the texts have changed, and `worklist.rs` leaves those that one reviser has to answer.

pub mod align;
pub mod config;
pub mod discover;
mod fingerprint;
pub mod glossary;
pub mod lang;
pub mod model;
pub mod parse;
pub mod read;
pub mod report;
pub mod rules;
pub mod worklist;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use config::Plan;
use glossary::Glossary;
use model::{
    Cell, CheckedDocument, Document, Finding, Lang, LangSet, LeafRole, LocatedFinding, PerLang, Place, Row, TextCell,
    TextRow, Version, VersionSummary,
};
use rayon::prelude::*;
use read::{Discovery, DocumentFiles, ReadError};
use rules::{Context, Selection};

/// What a run is to look at.
#[derive(Clone, Debug)]
pub struct Options {
    /// The languages that take part, if the files are there.
    pub languages: LangSet,
    /// The rules that run, for each document.
    pub plan: Plan,
    /// The term base; the built-in one unless given.
    pub glossary: Option<Arc<Glossary>>,
    /// The language of what reports say.
    pub report_language: Lang,
    /// Whether a report will show the texts side by side, so that they must be kept.
    pub keep_texts: bool,
}

impl Default for Options {
    /// All languages, the usual rules, the built-in term base.
    fn default() -> Options {
        Options {
            languages: Lang::ALL.into_iter().collect(),
            plan: Plan::default(),
            glossary: None,
            report_language: lang::DEFAULT,
            keep_texts: false,
        }
    }
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The documents that were checked, by name.
    pub documents: Vec<CheckedDocument>,
    /// What could not be checked, and why.
    pub problems: Vec<ReadError>,
}

/// Checks all documents under some paths. `done` is called after each, with the number of all.
///
/// Documents are checked side by side, but of each only its findings are kept;
/// the outcome is the same whatever the number of threads.
pub fn check(paths: &[PathBuf], options: &Options, done: &(dyn Fn(usize) + Sync)) -> Outcome {
    check_found(read::discover(paths, options.languages), options, done)
}

/// The same for documents that have been found.
pub fn check_found(discovery: Discovery, options: &Options, done: &(dyn Fn(usize) + Sync)) -> Outcome {
    let total = discovery.documents.len();
    let check_one = |files: &DocumentFiles| {
        let checked = check_files(files, options);
        done(total);
        checked
    };
    // Results come in the order of the documents, whichever is ready first.
    let results: Vec<_> = discovery.documents.par_iter().map(check_one).collect();
    let mut outcome = Outcome { documents: Vec::new(), problems: discovery.problems };
    for result in results {
        match result {
            Ok(document) => outcome.documents.push(document),
            Err(problems) => outcome.problems.extend(problems),
        }
    }
    outcome
}

/// Reads and checks one document.
pub fn check_files(files: &DocumentFiles, options: &Options) -> Result<CheckedDocument, Vec<ReadError>> {
    let paths: Vec<&Path> = files.files.iter().filter_map(|(_, path)| path.as_deref()).collect();
    let selection = options.plan.selection(&paths);
    load(files).map(|document| check_with(&document, &selection, options))
}

/// Reads and parses the versions of a document.
pub fn load(files: &DocumentFiles) -> Result<Document, Vec<ReadError>> {
    let sources = read::read_document(files)?;
    let mut versions = sources.par_map(|source| source.map(version));
    parse::settle(&mut versions);
    Ok(Document { id: files.id.clone(), versions })
}

/// A version of a document, from a text that is at hand.
pub fn version(source: model::Source) -> Version {
    Version { tree: parse::parse(&source), source }
}

/// Lines up the versions of a document and applies the rules, with the built-in term base.
pub fn check_document(document: &Document, selection: &Selection) -> CheckedDocument {
    check_with(document, selection, &Options::default())
}

/// The same with all else that a run asks for; what rules run is said by `selection`, not by the plan.
pub fn check_with(document: &Document, selection: &Selection, options: &Options) -> CheckedDocument {
    let glossary = || options.glossary.as_deref().unwrap_or_else(|| glossary::built_in());
    let (alignment, glossary) = rayon::join(|| align::align(document), glossary);
    let findings = rules::run(&Context::new(document, &alignment, glossary), selection);
    CheckedDocument {
        id: document.id.clone(),
        rows: alignment.rows.len(),
        versions: document.versions.map(|_, version| version.as_ref().map(summary)),
        findings: locate(document, findings, options.report_language),
        waived: 0,
        comments: document.versions.0.iter().flatten().flat_map(|v| config::comments(&v.source)).collect(),
        texts: if options.keep_texts {
            alignment.rows.iter().map(|row| text_row(document, row)).collect()
        } else {
            Vec::new()
        },
    }
}

/// The words of a row in each version, as in the files.
fn text_row(document: &Document, row: &Row) -> TextRow {
    let cells = PerLang::from_fn(|lang| {
        let Some(version) = &document.versions[lang] else { return Vec::new() };
        let cell = |cell: &Cell| {
            let span = cell.span(&version.tree);
            let text = span.of(&version.source.text).to_owned();
            TextCell { span, line: version.source.position(span.start).line, text }
        };
        row.cells[lang].iter().map(cell).collect()
    });
    TextRow { address: row.address.clone(), is_heading: row.role == LeafRole::Heading, cells }
}

fn summary(version: &Version) -> VersionSummary {
    VersionSummary {
        path: version.source.path.clone(),
        articles: version.tree.article_count(),
        provisions: version.tree.provisions.len().saturating_sub(1),
    }
}

/// Works out the places of findings, what identifies them, and what is said of them.
fn locate(document: &Document, findings: Vec<Finding>, lang: Lang) -> Vec<LocatedFinding> {
    let mut prints = fingerprint::Fingerprints::new(&document.id);
    let locate_one = |finding: Finding| {
        let sources =
            finding.evidence.iter().filter_map(|evidence| Some((document.versions[evidence.lang].as_ref()?, evidence)));
        let places: Vec<Place> =
            sources.map(|(version, evidence)| Place::locate(&version.source, evidence.span)).collect();
        let fingerprint = prints.of(&finding, &places);
        LocatedFinding {
            message: lang::messages::sentence(lang, &finding.message),
            label: lang::addresses::label(lang, &finding.address),
            words: fingerprint::words(document, &finding),
            waived: None,
            finding,
            places,
            fingerprint,
        }
    };
    findings.into_iter().map(locate_one).collect()
}
