//! A code quality report of GitLab, which shows new findings in a merge request.

use serde::Serialize;

use super::Material;
use super::common::{file_and_line, findings};
use super::json::to_line;
use crate::model::{CheckedDocument, LocatedFinding, Severity};

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: String,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// A list with an entry for each finding; an empty list is a report too.
pub fn gitlab(material: &Material<'_>) -> String {
    to_line(&findings(material).map(|(document, located)| issue(document, located)).collect::<Vec<_>>())
}

fn issue<'a>(document: &CheckedDocument, located: &'a LocatedFinding) -> Issue<'a> {
    let finding = &located.finding;
    let (path, begin) = file_and_line(document, located);
    Issue {
        description: &located.message,
        check_name: format!("{} {}", finding.rule, finding.name),
        fingerprint: &located.fingerprint,
        severity: match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        },
        location: Location { path, lines: Lines { begin } },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::common::tests::with_hostile;

    #[test]
    fn the_report_has_the_documented_shape() {
        let schema = serde_json::json!({
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["description", "check_name", "fingerprint", "severity", "location"],
                "additionalProperties": false,
                "properties": {
                    "description": {"type": "string", "minLength": 1},
                    "check_name": {"type": "string", "minLength": 1},
                    "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
                    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                    "location": {
                        "type": "object",
                        "required": ["path", "lines"],
                        "properties": {
                            // GitLab matches paths from the root of the repository.
                            "path": {"type": "string", "pattern": "^[^./]"},
                            "lines": {
                                "type": "object",
                                "required": ["begin"],
                                "properties": {"begin": {"type": "integer", "minimum": 1}}
                            }
                        }
                    }
                }
            }
        });
        let report: serde_json::Value = serde_json::from_str(&with_hostile(gitlab)).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}
