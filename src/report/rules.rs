//! The list of rules.

use std::fmt::Write;

use serde::Serialize;

use super::json::to_line;
use crate::model::Severity;

/// What the list says of a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleLine {
    /// The code.
    pub code: &'static str,
    /// The name.
    pub name: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// Whether it runs without being named.
    pub on_by_default: bool,
    /// What it finds.
    pub summary: &'static str,
    /// What the rules of its family are about.
    pub family: &'static str,
    /// Its page: Markdown.
    pub page: &'static str,
}

impl RuleLine {
    /// The text under a heading of the page, without the heading.
    pub fn section(&self, heading: &str) -> &'static str {
        let Some((_, rest)) = self.page.split_once(&format!("\n## {heading}\n")) else { return "" };
        rest.split("\n## ").next().unwrap_or("").trim()
    }
}

/// One rule a line.
pub fn text(rules: &[RuleLine]) -> String {
    let mut list = String::new();
    let widest = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in rules {
        let severity = rule.severity.name();
        let off = if rule.on_by_default { "" } else { " (off unless named)" };
        let _ = writeln!(list, "{}  {:<widest$}  {severity:<7}  {}{off}", rule.code, rule.name, rule.summary);
    }
    list
}

#[derive(Serialize)]
struct List {
    schema: u32,
    rules: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    on_by_default: bool,
    summary: &'static str,
}

/// For programs.
pub fn json(rules: &[RuleLine]) -> String {
    let line = |rule: &RuleLine| Line {
        code: rule.code,
        name: rule.name,
        severity: rule.severity.name(),
        on_by_default: rule.on_by_default,
        summary: rule.summary,
    };
    to_line(&List { schema: 1, rules: rules.iter().map(line).collect() })
}
