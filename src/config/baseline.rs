//! Findings that were there when a project began to look: what is new is refused, what was known is not.
//!
//! Nothing is added to the file but by `hexapla baseline write`, and nothing taken away but by
//! `hexapla baseline prune`.

use std::path::Path;

use super::trace::{Trace, pair};
use super::waivers::{MOST_BYTES, MOST_NODES, check_fingerprints};
use super::yaml::{self, ConfigError};
use crate::model::{CheckedDocument, Ground, Waiver};

/// The name of the file unless the settings say otherwise.
pub const BASELINE_NAME: &str = "hexapla-baseline.yaml";

const HEAD: &str = "\
# Findings that were known at the beginning; only new ones count. Written by `hexapla baseline write`;
# `hexapla baseline prune` takes away what has been corrected. Place and message are for people.
";

/// Reads the file.
///
/// # Errors
///
/// Where it is not there, or is no list of findings; with line and column.
pub fn load_baseline(file: &Path) -> Result<Vec<Trace>, ConfigError> {
    if !file.exists() {
        return Err(ConfigError::whole(file, "is not there; `hexapla baseline write` writes a baseline"));
    }
    let traces: Vec<Trace> = yaml::parse(file, &yaml::read(file, MOST_BYTES)?, MOST_NODES)?;
    check_fingerprints(file, traces.iter())?;
    Ok(traces)
}

/// All findings, to be written down.
pub fn traces(documents: &[CheckedDocument]) -> Vec<Trace> {
    let of = |document: &'_ CheckedDocument| -> Vec<Trace> {
        document.findings.iter().map(|located| Trace::of(&document.id, located)).collect()
    };
    documents.iter().flat_map(of).collect()
}

/// The file, in its order.
pub fn write_baseline(mut traces: Vec<Trace>) -> String {
    traces.sort_by(|one, other| one.order().cmp(&other.order()));
    let mut text = HEAD.to_owned();
    if traces.is_empty() {
        text.push_str("[]\n");
    }
    traces.iter().for_each(|trace| trace.write(&mut text));
    text
}

/// Marks the findings that were known, and says of each entry whether it is still found.
pub fn apply_baseline(known: &[Trace], documents: &mut [CheckedDocument]) -> Vec<bool> {
    let traces: Vec<&Trace> = known.iter().collect();
    let pairs = pair(&traces, documents);
    for &(document, finding) in pairs.iter().flatten() {
        documents[document].findings[finding].waived.get_or_insert_with(|| Waiver {
            ground: Ground::Baseline,
            reason: "known at the beginning".to_owned(),
            author: None,
            expires: None,
        });
    }
    pairs.iter().map(Option::is_some).collect()
}
