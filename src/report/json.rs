//! For programs: the contract that other tools rely on.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Material;
use crate::model::{CheckedDocument, LocatedFinding, Place, Severity, VersionSummary};

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    tool: Tool,
    documents: Vec<Document<'a>>,
    findings: Vec<Finding<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    rows: usize,
    versions: BTreeMap<&'static str, Version>,
}

#[derive(Serialize)]
struct Version {
    path: String,
    articles: usize,
    provisions: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    name: &'static str,
    severity: &'static str,
    document: &'a str,
    address: String,
    label: &'a str,
    languages: Vec<&'static str>,
    agreeing: Vec<&'static str>,
    verdict: &'static str,
    message: &'a str,
    evidence: Vec<Evidence<'a>>,
    fingerprint: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<Waiver<'a>>,
}

/// Where a finding was accepted and is shown all the same.
#[derive(Serialize)]
struct Waiver<'a> {
    ground: &'static str,
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<&'a str>,
}

#[derive(Serialize)]
struct Evidence<'a> {
    language: &'static str,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    byte_start: usize,
    byte_end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Summary {
    error: usize,
    warning: usize,
    note: usize,
    waived: usize,
    by_rule: BTreeMap<&'static str, usize>,
}

/// The report on all documents, as one JSON object and a line end.
pub fn json(material: &Material<'_>) -> String {
    let documents = material.documents;
    let all = || documents.iter().flat_map(|document| document.findings.iter().map(move |located| (document, located)));
    let counting = || all().filter(|(_, located)| located.waived.is_none());
    let count = |severity| counting().filter(|(_, located)| located.finding.severity == severity).count();
    let hidden: usize = documents.iter().map(|document| document.waived).sum();
    let mut by_rule = BTreeMap::new();
    counting().for_each(|(_, located)| *by_rule.entry(located.finding.rule).or_default() += 1);
    let report = Report {
        schema: 1,
        tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        documents: documents.iter().map(document).collect(),
        findings: all().map(|(document, located)| finding(&document.id, located)).collect(),
        summary: Summary {
            error: count(Severity::Error),
            warning: count(Severity::Warning),
            note: count(Severity::Note),
            waived: hidden + all().count() - counting().count(),
            by_rule,
        },
    };
    to_line(&report)
}

/// Serialises on one level of indentation more than people need, and no less.
pub(super) fn to_line(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings can fail, and none has them.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A path for programs: `/` on every system, and readable whatever its bytes.
pub(super) fn portable(path: &std::path::Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

fn document(document: &CheckedDocument) -> Document<'_> {
    let versions =
        document.versions.iter().filter_map(|(lang, summary)| Some((lang.code(), version(summary.as_ref()?))));
    Document { id: &document.id, rows: document.rows, versions: versions.collect() }
}

fn version(summary: &VersionSummary) -> Version {
    Version { path: portable(&summary.path), articles: summary.articles, provisions: summary.provisions }
}

fn finding<'a>(document: &'a str, located: &'a LocatedFinding) -> Finding<'a> {
    let finding = &located.finding;
    Finding {
        rule: finding.rule,
        name: finding.name,
        severity: finding.severity.name(),
        document,
        address: finding.address.to_string(),
        label: &located.label,
        languages: finding.languages.codes(),
        agreeing: finding.agreeing.codes(),
        verdict: finding.verdict.name(),
        message: &located.message,
        evidence: located.places.iter().map(evidence).collect(),
        fingerprint: &located.fingerprint,
        waived: located.waived.as_ref().map(|waiver| Waiver {
            ground: waiver.ground.name(),
            reason: &waiver.reason,
            author: waiver.author.as_deref(),
            expires: waiver.expires.as_deref(),
        }),
    }
}

fn evidence(place: &Place) -> Evidence<'_> {
    Evidence {
        language: place.lang.code(),
        path: portable(&place.path),
        line: place.start.line,
        column: place.start.column,
        end_line: place.end.line,
        end_column: place.end.column,
        byte_start: place.byte_start,
        byte_end: place.byte_end,
        text: &place.text,
    }
}
