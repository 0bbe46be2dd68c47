//! Findings that somebody accepted: a file that people can read and merge.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_yaml::Spanned;

use super::date::Date;
use super::trace::{Trace, pair, quoted};
use super::yaml::{self, ConfigError};
use crate::model::{CheckedDocument, Ground, LocatedFinding, Waiver};

/// The name of the file unless the settings say otherwise.
pub const WAIVERS_NAME: &str = "hexapla-waivers.yaml";

/// The most bytes of a file of waivers or known findings; an entry has about six hundred.
pub(super) const MOST_BYTES: u64 = 64 << 20;
/// The most nodes; an entry has about thirty.
pub(super) const MOST_NODES: usize = 4_000_000;

const HEAD: &str = "\
# Findings that are accepted, each with the reason. `hexapla waive` adds to it, `hexapla waive --prune`
# takes away what no longer matches or has expired. Place and message are for people.
";

/// An accepted finding.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The finding.
    pub trace: Trace,
    /// Why it is accepted.
    pub reason: String,
    /// Who accepted it.
    pub author: String,
    /// When.
    pub date: Date,
    /// The last day on which it counts as accepted.
    pub expires: Option<Date>,
}

/// An entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    fingerprint: Spanned<String>,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    document: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    words: std::collections::BTreeMap<String, String>,
    reason: Spanned<String>,
    author: Spanned<String>,
    date: Date,
    #[serde(default)]
    expires: Option<Date>,
}

/// A waiver that did nothing, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The number of its entry in the file.
    pub index: usize,
    /// Line and column in the file.
    pub place: String,
    /// One line for a person.
    pub message: String,
}

/// Reads a file of waivers; there are none where there is no file.
///
/// # Errors
///
/// Whatever is not a list of waivers, with line and column; two waivers of one finding; no reason or author.
pub fn load_waivers(file: &Path) -> Result<Vec<Accepted>, ConfigError> {
    if !file.exists() {
        return Ok(Vec::new());
    }
    let entries: Vec<Entry> = yaml::parse(file, &yaml::read(file, MOST_BYTES)?, MOST_NODES)?;
    for value in entries.iter().flat_map(|entry| [&entry.reason, &entry.author]) {
        if value.value.trim().is_empty() {
            return Err(ConfigError::at(file, value.referenced, "a waiver needs a reason and an author"));
        }
    }
    let accepted: Vec<Accepted> = entries.into_iter().map(accepted).collect();
    check_fingerprints(file, accepted.iter().map(|one| &one.trace))?;
    Ok(accepted)
}

fn accepted(entry: Entry) -> Accepted {
    let Entry { fingerprint, rule, document, place, message, languages, words, reason, author, date, expires } = entry;
    let trace = Trace { fingerprint, rule, document, place, message, languages, words };
    Accepted { trace, reason: reason.value, author: author.value, date, expires }
}

/// Every entry has a fingerprint of its own.
pub(super) fn check_fingerprints<'a>(file: &Path, traces: impl Iterator<Item = &'a Trace>) -> Result<(), ConfigError> {
    let mut known = std::collections::HashSet::new();
    for trace in traces {
        let Spanned { value, referenced, .. } = &trace.fingerprint;
        if value.len() != 16 || !value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let message = format!("`{value}` is no fingerprint; expected sixteen hexadecimal digits");
            return Err(ConfigError::at(file, *referenced, message));
        }
        if !known.insert(value.as_str()) {
            return Err(ConfigError::at(file, *referenced, format!("the finding `{value}` stands here a second time")));
        }
    }
    Ok(())
}

/// The file, in its order.
pub fn write_waivers(mut waivers: Vec<Accepted>) -> String {
    waivers.sort_by(|one, other| one.trace.order().cmp(&other.trace.order()));
    let mut text = HEAD.to_owned();
    for waiver in &waivers {
        waiver.trace.write(&mut text);
        text.push_str(&format!("  reason: {}\n  author: {}\n", quoted(&waiver.reason), quoted(&waiver.author)));
        text.push_str(&format!("  date: {}\n", waiver.date));
        if let Some(expires) = waiver.expires {
            text.push_str(&format!("  expires: {expires}\n"));
        }
    }
    text
}

/// Marks the findings that are accepted, and says which waivers did nothing.
pub fn apply_waivers(
    waivers: &[Accepted],
    documents: &mut [CheckedDocument],
    today: Date,
    runs: &dyn Fn(&str) -> bool,
) -> Vec<Stale> {
    let traces: Vec<&Trace> = waivers.iter().map(|waiver| &waiver.trace).collect();
    let pairs = pair(&traces, documents);
    let mut stale = Vec::new();
    for (index, (waiver, pair)) in waivers.iter().zip(pairs).enumerate() {
        let is_over = waiver.expires.is_some_and(|last| last < today);
        let why = match (pair, waiver.expires) {
            (Some(_), Some(last)) if is_over => format!("expired on {last}; its finding counts again"),
            (Some((document, finding)), _) => {
                accept(&mut documents[document].findings[finding], waiver);
                continue;
            }
            (None, _) if waiver.trace.was_looked_for(documents, runs) => "matches no finding any more".to_owned(),
            (None, _) => continue,
        };
        let location = waiver.trace.fingerprint.referenced;
        let place = format!("{}:{}", location.line(), location.column());
        let message = format!("the waiver {} {why}", waiver.trace.fingerprint.value);
        stale.push(Stale { index, place, message });
    }
    stale
}

fn accept(located: &mut LocatedFinding, waiver: &Accepted) {
    located.waived.get_or_insert_with(|| Waiver {
        ground: Ground::File,
        reason: waiver.reason.clone(),
        author: Some(waiver.author.clone()),
        expires: waiver.expires.map(|date| date.to_string()),
    });
}

/// The path of the waivers: that of the settings, or the usual one beside them.
pub fn waivers_path(config: &super::Config) -> PathBuf {
    config.path(config.settings.waivers.as_deref().unwrap_or(Path::new(WAIVERS_NAME)))
}
