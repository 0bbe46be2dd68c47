//! `hexapla check --watch`: a document is checked again when one of its files is saved.
//!
//! ```text
//!   saved ──debounce──▶ which document? ──only that one──▶ + appeared   - went away
//!                           none known: look for new files
//! ```
//!
//! Programs that save put a new file in the place of the old one, so a file may be away for a moment:
//! what cannot be read is tried again before anybody is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use anstyle::AnsiColor;
use hexapla::Outcome;
use hexapla::model::{CheckedDocument, LocatedFinding};
use hexapla::read::{Discovery, DocumentFiles};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};

use super::accepted::AcceptedFindings;
use super::check::{Check, write_reports};
use super::setup::Setup;
use super::{Failure, output};

/// Events that come within this time of one another are one saving.
const DEBOUNCE: Duration = Duration::from_millis(60);
/// A file that is away is looked for again after this time, so many times.
const PATIENCE: Duration = Duration::from_millis(80);
const TRIES: usize = 5;

/// What is known while watching.
struct Watch<'a> {
    check: &'a Check,
    setup: &'a Setup,
    accepted: &'a AcceptedFindings,
    documents: BTreeMap<String, (DocumentFiles, CheckedDocument)>,
    /// What each path was like when it was last looked at. The system tells of reading as of writing,
    /// and we read ourselves.
    stamps: BTreeMap<PathBuf, Option<Stamp>>,
}

/// When a file was written, and its size.
type Stamp = (SystemTime, u64);

/// Reports once, then goes on until it is stopped.
pub fn watch(check: &Check, setup: &Setup, accepted: &AcceptedFindings) -> Result<ExitCode, Failure> {
    let (sender, events) = mpsc::channel::<DebounceEventResult>();
    let failed = |error: notify_debouncer_mini::notify::Error| format!("the files cannot be watched: {error}");
    let mut debouncer = new_debouncer(DEBOUNCE, sender).map_err(failed)?;
    let mut watch = Watch { check, setup, accepted, documents: BTreeMap::new(), stamps: BTreeMap::new() };
    // Watched before they are read, so that no saving falls between.
    let discovery = setup.discover(check);
    for folder in folders(setup, &discovery) {
        debouncer.watcher().watch(&folder, RecursiveMode::Recursive).map_err(failed)?;
    }
    watch.stamp(&discovery);
    let mut outcome = hexapla::check_found(setup.discover(check), &setup.options, &|_| {});
    outcome.problems.iter().for_each(|problem| anstream::eprintln!("hexapla: {problem}"));
    accepted.apply(setup, &mut outcome);
    watch.remember(discovery, &outcome);
    if !check.show_waived {
        super::accepted::hide(&mut outcome.documents);
    }
    write_reports(setup, &outcome);
    output::print(&format!("Watching {}; Ctrl-C ends it.\n", plural(watch.documents.len(), "document")))?;
    for batch in events {
        match batch {
            Ok(events) => watch.look_again(events.into_iter().map(|event| event.path).collect())?,
            Err(error) => anstream::eprintln!("hexapla: {error}"),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The folders that hold the texts: those looked through, and those of files that were named.
fn folders(setup: &Setup, discovery: &Discovery) -> BTreeSet<PathBuf> {
    let files = discovery.documents.iter().flat_map(|document| document.files.0.iter().flatten());
    let of_files = files.filter_map(|file| file.parent().map(Path::to_owned));
    let named = setup.paths.iter().filter(|path| path.is_dir()).cloned();
    let here = |folder: PathBuf| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
    let all: BTreeSet<PathBuf> = of_files.chain(named).map(here).collect();
    // A folder below another is watched with it.
    let is_inner = |folder: &PathBuf| all.iter().any(|other| other != folder && folder.starts_with(other));
    all.iter().filter(|folder| !is_inner(folder)).cloned().collect()
}

impl Watch<'_> {
    fn remember(&mut self, discovery: Discovery, outcome: &Outcome) {
        for files in discovery.documents {
            if let Some(checked) = outcome.documents.iter().find(|checked| checked.id == files.id) {
                self.documents.insert(files.id.clone(), (files, checked.clone()));
            }
        }
    }

    fn stamp(&mut self, discovery: &Discovery) {
        let files = discovery.documents.iter().flat_map(|document| document.files.0.iter().flatten());
        self.stamps.extend(files.map(|file| (whole(file), stamp(file))));
    }

    /// Whether a path is not as it was, which is noted.
    fn is_news(&mut self, path: &Path) -> bool {
        let now = stamp(path);
        self.stamps.insert(path.to_owned(), now) != Some(now)
    }

    /// Checks the documents that some files belong to, and tells what changed.
    fn look_again(&mut self, paths: BTreeSet<PathBuf>) -> Result<(), Failure> {
        let paths: BTreeSet<PathBuf> = paths.iter().map(|path| whole(path)).collect();
        let paths: BTreeSet<PathBuf> = paths.into_iter().filter(|path| self.is_news(path)).collect();
        if paths.is_empty() {
            return Ok(());
        }
        let is_touched =
            |files: &DocumentFiles| files.files.0.iter().flatten().any(|file| paths.contains(&whole(file)));
        let mut touched: Vec<DocumentFiles> =
            self.documents.values().map(|(files, _)| files).filter(|files| is_touched(files)).cloned().collect();
        if touched.is_empty() {
            let known = |files: &DocumentFiles| self.documents.get(&files.id).is_some_and(|(old, _)| old == files);
            let discovery = self.setup.discover(self.check);
            touched = discovery.documents.into_iter().filter(|files| !known(files)).collect();
        }
        touched.into_iter().try_for_each(|files| self.check_again(files))
    }

    fn check_again(&mut self, files: DocumentFiles) -> Result<(), Failure> {
        let mut tried = hexapla::check_files(&files, &self.setup.options);
        for _ in 0..TRIES {
            if tried.is_ok() {
                break;
            }
            std::thread::sleep(PATIENCE);
            tried = hexapla::check_files(&files, &self.setup.options);
        }
        let checked = match tried {
            Ok(checked) => checked,
            Err(problems) => {
                problems.iter().for_each(|problem| anstream::eprintln!("hexapla: {problem}"));
                return Ok(());
            }
        };
        let mut outcome = Outcome { documents: vec![checked], problems: Vec::new() };
        self.accepted.apply(self.setup, &mut outcome);
        let Some(checked) = outcome.documents.pop() else { return Ok(()) };
        let before = self.documents.get(&files.id).map(|(_, before)| before);
        output::print(&changes(before, &checked))?;
        self.documents.insert(files.id.clone(), (files, checked));
        Ok(())
    }
}

/// What appeared and what went away, and how many remain.
fn changes(before: Option<&CheckedDocument>, now: &CheckedDocument) -> String {
    let old = before.map_or(&[][..], |document| &document.findings);
    let counting = |findings: &[LocatedFinding]| -> BTreeMap<String, String> {
        let counts = findings.iter().filter(|located| located.waived.is_none());
        counts.map(|located| (located.fingerprint.clone(), line(located))).collect()
    };
    let (old, new) = (counting(old), counting(&now.findings));
    let (red, green) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    let mut text = String::new();
    for (sign, style, of, not) in [('+', red, &new, &old), ('-', green, &old, &new)] {
        for (_, line) in of.iter().filter(|(print, _)| !not.contains_key(*print)) {
            text.push_str(&format!("  {style}{sign}{style:#} {line}\n"));
        }
    }
    if text.is_empty() {
        text.push_str("  nothing appeared or went away\n");
    }
    format!("{}\n{text}  {} now.\n", now.id, plural(new.len(), "finding"))
}

fn line(located: &LocatedFinding) -> String {
    let finding = &located.finding;
    let place = located.places.first();
    let place =
        place.map_or_else(String::new, |at| format!("  {}:{}:{}", at.path.display(), at.start.line, at.start.column));
    format!("{} {}  {}{place}", finding.severity.name(), finding.rule, located.message)
}

fn stamp(path: &Path) -> Option<Stamp> {
    let data = std::fs::metadata(path).ok()?;
    Some((data.modified().ok()?, data.len()))
}

/// The path from the root on, whether or not the file is there at the moment.
fn whole(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = absolute.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, absolute.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => absolute,
    }
}

fn plural(count: usize, name: &str) -> String {
    if count == 1 { format!("1 {name}") } else { format!("{count} {name}s") }
}
