//! The rules: one file each, with its page beside it.

use crate::model::{Alignment, Document, Finding, Severity};

/// What is said of a rule wherever rules are listed, and the rule itself.
pub struct Rule {
    /// The code, such as `S001`.
    pub code: &'static str,
    /// The fault it names, such as `missing-provision`.
    pub name: &'static str,
    /// One line for lists.
    pub summary: &'static str,
    /// How grave its findings are, unless configured otherwise.
    pub severity: Severity,
    /// The page: Markdown.
    pub page: &'static str,
    /// Looks for the fault in one document.
    pub check: fn(&Context<'_>) -> Vec<Finding>,
}

/// What a rule may look at.
pub struct Context<'a> {
    /// The texts and their provisions.
    pub document: &'a Document,
    /// How they are lined up.
    pub alignment: &'a Alignment,
}
