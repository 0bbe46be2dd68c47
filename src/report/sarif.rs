//! SARIF 2.1.0 (OASIS), for code scanning and editors.
//!
//! The result stands at the version that stands alone; the versions that agree are its related
//! locations. Columns count Unicode code points, which the run states, since the default is UTF-16.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::common::{codes, findings, main_place, relative};
use super::json::to_line;
use super::quote::{harmless, shortened};
use super::{Material, RuleLine};
use crate::model::{CheckedDocument, LocatedFinding, Place, Severity};

/// A quotation beside a related location has at most so many columns.
const QUOTE: usize = 200;

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    name: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
    properties: Tags,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Tags {
    tags: [&'static str; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
}

#[derive(Serialize)]
struct Message {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'a> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    related_locations: Vec<Location>,
    partial_fingerprints: BTreeMap<&'static str, &'a str>,
    properties: Verdict<'a>,
}

#[derive(Serialize)]
struct Verdict<'a> {
    document: &'a str,
    verdict: &'static str,
    languages: String,
    agreeing: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    name: String,
    fully_qualified_name: String,
}

/// One run over all documents.
pub fn sarif(material: &Material<'_>) -> String {
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        rules: material.rules.iter().map(rule).collect(),
    };
    let run = Run {
        tool: Tool { driver },
        invocations: [Invocation { execution_successful: material.unchecked == 0 }],
        column_kind: "unicodeCodePoints",
        results: findings(material).map(|(document, located)| found(document, located, material.rules)).collect(),
    };
    to_line(&Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] })
}

fn rule(line: &RuleLine) -> Rule {
    let plain = |heading: &str| line.section(heading).replace('\n', " ");
    Rule {
        id: line.code,
        name: line.name,
        short_description: text(line.summary),
        full_description: text(&plain("What it finds")),
        help: Message {
            text: format!("{}\n\n{}", plain("What it finds"), plain("Why it matters")),
            markdown: Some(line.page.trim().to_owned()),
        },
        default_configuration: Configuration { level: level(line.severity) },
        properties: Tags { tags: [line.family] },
    }
}

const fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn found<'a>(document: &'a CheckedDocument, located: &'a LocatedFinding, rules: &[RuleLine]) -> Found<'a> {
    let finding = &located.finding;
    let main = main_place(located);
    let others = located.places.iter().filter(|place| main.is_none_or(|main| !std::ptr::eq(*place, main)));
    let logical = LogicalLocation {
        name: located.label.clone(),
        fully_qualified_name: format!("{}/{}", document.id, finding.address),
    };
    Found {
        rule_id: finding.rule,
        rule_index: rules.iter().position(|line| line.code == finding.rule),
        level: level(finding.severity),
        message: text(&without_links(&located.message)),
        locations: main.map(|place| location(place, vec![logical])).into_iter().collect(),
        related_locations: others.enumerate().map(|(index, place)| related(index, place, located)).collect(),
        partial_fingerprints: BTreeMap::from([("hexapla/v1", located.fingerprint.as_str())]),
        properties: Verdict {
            document: &document.id,
            verdict: finding.verdict.name(),
            languages: codes(finding.languages),
            agreeing: codes(finding.agreeing),
        },
    }
}

fn location(place: &Place, logical_locations: Vec<LogicalLocation>) -> Location {
    let region = Region {
        start_line: place.start.line,
        start_column: place.start.column,
        end_line: place.end.line,
        end_column: place.end.column,
        snippet: (!place.text.is_empty()).then(|| text(&place.text)),
    };
    let physical_location = PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(&place.path) }, region };
    Location { id: None, physical_location, logical_locations, message: None }
}

fn related(index: usize, place: &Place, located: &LocatedFinding) -> Location {
    let role = if located.finding.agreeing.contains(place.lang) { "agrees" } else { "see also" };
    let words = shortened(&harmless(&place.text), QUOTE);
    let message = format!("{} ({role}): {words}", place.lang.english_name());
    Location { id: Some(index), message: Some(text(&without_links(&message))), ..location(place, Vec::new()) }
}

fn text(text: &str) -> Message {
    Message { text: text.to_owned(), markdown: None }
}

/// `[words](target)` is a link in a message; a draft must not make one.
fn without_links(message: &str) -> String {
    if !message.contains("](") {
        return message.to_owned();
    }
    message.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// A path as a URI reference: relative where the path is.
fn uri(path: &Path) -> String {
    let path = relative(path);
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    match path.as_bytes() {
        [b'/', ..] => format!("file://{uri}"),
        [drive, b':', b'/', ..] => format!("file:///{}:{}", char::from(*drive), &uri[4..]),
        _ => uri,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::common::tests::with_hostile;

    #[test]
    fn a_result_leads_from_the_odd_version_to_the_others() {
        let log: serde_json::Value = serde_json::from_str(&with_hostile(sarif)).expect("JSON");
        let run = &log["runs"][0];
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        assert_eq!(run["tool"]["driver"]["rules"][0]["help"]["text"], "A provision that is not there.\n\nIt is law.");
        let result = &run["results"][0];
        assert_eq!(result["level"], "error");
        assert_eq!(result["ruleIndex"], 0);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20b/ru%2C1%25.md");
        assert_eq!(place["region"]["startColumn"], 2);
        assert!(place["region"]["snippet"].is_null(), "the version lacks the text");
        assert_eq!(result["relatedLocations"].as_array().expect("a list").len(), 5);
        assert_eq!(result["partialFingerprints"]["hexapla/v1"], "8f1c0d5e9a7b2c34");
    }

    #[test]
    fn paths_are_references_and_drafts_make_no_links() {
        let uris = ["./a b/é.md", "/tmp/x.md", "C:/x y.md", "a:b.md"].map(|path| uri(Path::new(path)));
        assert_eq!(uris, ["a%20b/%C3%A9.md", "file:///tmp/x.md", "file:///C:/x%20y.md", "a%3Ab.md"]);
        assert_eq!(without_links("[a](http://b) [c]"), "\\[a\\](http://b) \\[c\\]");
        assert_eq!(without_links("has [90]"), "has [90]");
    }
}
