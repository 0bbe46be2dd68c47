//! Every word of the page that is not the draft's: a label a field, so that another language of the
//! page is another value of [`Words`].
//!
//! Labels stand before their figure (*Errors 12*), which needs no plural forms in any language.

use crate::model::{Address, Severity, Verdict};

/// The labels of the page in one language.
pub struct Words {
    /// The code for the page's `lang`.
    pub lang: &'static str,
    /// Whether the page runs from right to left.
    pub is_right_to_left: bool,
    pub tagline: &'static str,
    pub documents: &'static str,
    pub document: &'static str,
    pub skip: &'static str,
    pub must_be_corrected: &'static str,
    pub worth_a_look: &'static str,
    pub only_notes: &'static str,
    pub no_differences: &'static str,
    pub unchecked: &'static str,
    pub errors: &'static str,
    pub warnings: &'static str,
    pub notes: &'static str,
    pub error: &'static str,
    pub warning: &'static str,
    pub note: &'static str,
    pub first_error: &'static str,
    pub first_finding: &'static str,
    pub how_to_read: &'static str,
    pub words_alone: &'static str,
    pub words_alone_mean: &'static str,
    pub words_agreeing: &'static str,
    pub words_agreeing_mean: &'static str,
    pub number_leads: &'static str,
    pub summary: &'static str,
    pub by_rule: &'static str,
    pub by_article: &'static str,
    pub what_was_read: &'static str,
    pub list_of_findings: &'static str,
    pub side_by_side: &'static str,
    pub rule: &'static str,
    pub language: &'static str,
    pub file: &'static str,
    pub articles: &'static str,
    pub provisions: &'static str,
    pub provision: &'static str,
    pub rows: &'static str,
    pub verdict: &'static str,
    pub all: &'static str,
    pub finding: &'static str,
    pub stands_alone: &'static str,
    pub within: &'static str,
    pub divided: &'static str,
    pub agree: &'static str,
    pub missing_here: &'static str,
    pub no_text: &'static str,
    pub elsewhere: &'static str,
    pub other_findings: &'static str,
    pub show: &'static str,
    pub severity: &'static str,
    pub languages: &'static str,
    pub article: &'static str,
    pub all_rules: &'static str,
    pub all_articles: &'static str,
    pub whole_document: &'static str,
    pub only_with_findings: &'static str,
    pub clear: &'static str,
    pub columns: &'static str,
    pub move_earlier: &'static str,
    pub move_later: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub shown: &'static str,
    pub help: &'static str,
    pub keys: &'static str,
    pub key_next: &'static str,
    pub key_previous: &'static str,
    pub key_clear: &'static str,
    pub key_help: &'static str,
    pub close: &'static str,
    pub rules_explained: &'static str,
    pub why_it_matters: &'static str,
    pub limits: &'static str,
    pub made_by: &'static str,
}

/// The labels in English.
pub static ENGLISH: Words = Words {
    lang: "en",
    is_right_to_left: false,
    tagline: "The versions of a draft, compared",
    documents: "Documents",
    document: "Document",
    skip: "Skip to the texts",
    must_be_corrected: "Not ready: the versions do not say the same.",
    worth_a_look: "No errors. Some places are worth a look.",
    only_notes: "No errors and no warnings; only notes.",
    no_differences: "No differences found.",
    unchecked: "Problems that kept other texts from being checked (the program named them when it ran):",
    errors: "Errors",
    warnings: "Warnings",
    notes: "Notes",
    error: "Error",
    warning: "Warning",
    note: "Note",
    first_error: "Go to the first error",
    first_finding: "Go to the first finding",
    how_to_read: "How to read this page",
    words_alone: "Marked words",
    words_alone_mean: "stand alone in their version.",
    words_agreeing: "Underlined words",
    words_agreeing_mean: "are what the other versions have in that place.",
    number_leads: "The number leads to the explanation.",
    summary: "Summary",
    by_rule: "What differs, and in which version",
    by_article: "Where, article by article",
    what_was_read: "What was read",
    list_of_findings: "List of all findings",
    side_by_side: "The versions side by side",
    rule: "Rule",
    language: "Language",
    file: "File",
    articles: "Articles",
    provisions: "Provisions",
    provision: "Provision",
    rows: "Rows",
    verdict: "Verdict",
    all: "All",
    finding: "Finding",
    stands_alone: "Stands alone:",
    within: "In",
    divided: "Divided:",
    agree: "Agree:",
    missing_here: "missing here",
    no_text: "no text",
    elsewhere: "see the place",
    other_findings: "Findings about the whole text",
    show: "Show",
    severity: "Severity",
    languages: "Versions",
    article: "Article",
    all_rules: "All rules",
    all_articles: "All articles",
    whole_document: "Whole document",
    only_with_findings: "Only where something differs",
    clear: "Show all",
    columns: "Columns",
    move_earlier: "Move before",
    move_later: "Move behind",
    previous: "Previous finding",
    next: "Next finding",
    shown: "Findings shown:",
    help: "Help",
    keys: "Keys",
    key_next: "next finding",
    key_previous: "previous finding",
    key_clear: "show everything again",
    key_help: "this help",
    close: "Close",
    rules_explained: "The rules behind these findings",
    why_it_matters: "Why it matters",
    limits: "Limits",
    made_by: "Made by",
};

impl Words {
    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        direction(self.is_right_to_left)
    }

    /// One finding of that severity.
    pub fn severity_name(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Note => self.note,
        }
    }

    /// All findings of that severity.
    pub fn severity_plural(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Note => self.notes,
        }
    }

    /// What the languages of a finding are to it.
    pub fn verdict_name(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Majority => self.stands_alone,
            Verdict::Split => self.divided,
            Verdict::Single => self.within,
        }
    }

    /// An address as the language of the page writes it.
    pub fn place(&self, address: &Address) -> String {
        address.label()
    }
}

/// The value of the attribute `dir`.
pub const fn direction(is_right_to_left: bool) -> &'static str {
    if is_right_to_left { "rtl" } else { "ltr" }
}
