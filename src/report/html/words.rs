//! Every word of the page that is not the draft's: a label a field, read from the
//! catalogue of the language of the report.
//!
//! Labels stand before their figure (*Errors 12*), which needs no plural forms in any language.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::lang::{self, addresses, messages};
use crate::model::{Address, Lang, Severity, Verdict};

/// The labels of the page in one language.
pub struct Words {
    /// The language.
    pub own: Lang,
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
    pub acceptance: &'static str,
    pub accepted: &'static str,
    pub not_accepted: &'static str,
    pub accepted_because: &'static str,
    pub made_by: &'static str,
}

/// The labels in a language, made when first asked for.
pub fn of(language: Lang) -> &'static Words {
    static WORDS: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    WORDS[language.index()].get_or_init(|| read(language))
}

fn read(language: Lang) -> Words {
    let label = |id| messages::label(language, id);
    Words {
        own: language,
        lang: language.code(),
        is_right_to_left: lang::of(language).is_right_to_left,
        tagline: label("page-tagline"),
        documents: label("page-documents"),
        document: label("page-document"),
        skip: label("page-skip"),
        must_be_corrected: label("page-must-be-corrected"),
        worth_a_look: label("page-worth-a-look"),
        only_notes: label("page-only-notes"),
        no_differences: label("page-no-differences"),
        unchecked: label("page-unchecked"),
        errors: label("page-errors"),
        warnings: label("page-warnings"),
        notes: label("page-notes"),
        error: label("page-error"),
        warning: label("page-warning"),
        note: label("page-note"),
        first_error: label("page-first-error"),
        first_finding: label("page-first-finding"),
        how_to_read: label("page-how-to-read"),
        words_alone: label("page-words-alone"),
        words_alone_mean: label("page-words-alone-mean"),
        words_agreeing: label("page-words-agreeing"),
        words_agreeing_mean: label("page-words-agreeing-mean"),
        number_leads: label("page-number-leads"),
        summary: label("page-summary"),
        by_rule: label("page-by-rule"),
        by_article: label("page-by-article"),
        what_was_read: label("page-what-was-read"),
        list_of_findings: label("page-list-of-findings"),
        side_by_side: label("page-side-by-side"),
        rule: label("page-rule"),
        language: label("page-language"),
        file: label("page-file"),
        articles: label("page-articles"),
        provisions: label("page-provisions"),
        provision: label("page-provision"),
        rows: label("page-rows"),
        verdict: label("page-verdict"),
        all: label("page-all"),
        finding: label("page-finding"),
        stands_alone: label("page-stands-alone"),
        within: label("page-within"),
        divided: label("page-divided"),
        agree: label("page-agree"),
        missing_here: label("page-missing-here"),
        no_text: label("page-no-text"),
        elsewhere: label("page-elsewhere"),
        other_findings: label("page-other-findings"),
        show: label("page-show"),
        severity: label("page-severity"),
        languages: label("page-languages"),
        article: label("page-article"),
        all_rules: label("page-all-rules"),
        all_articles: label("page-all-articles"),
        whole_document: label("page-whole-document"),
        only_with_findings: label("page-only-with-findings"),
        clear: label("page-clear"),
        columns: label("page-columns"),
        move_earlier: label("page-move-earlier"),
        move_later: label("page-move-later"),
        previous: label("page-previous"),
        next: label("page-next"),
        shown: label("page-shown"),
        help: label("page-help"),
        keys: label("page-keys"),
        key_next: label("page-key-next"),
        key_previous: label("page-key-previous"),
        key_clear: label("page-key-clear"),
        key_help: label("page-key-help"),
        close: label("page-close"),
        rules_explained: label("page-rules-explained"),
        why_it_matters: label("page-why-it-matters"),
        limits: label("page-limits"),
        acceptance: label("page-acceptance"),
        accepted: label("page-accepted"),
        not_accepted: label("page-not-accepted"),
        accepted_because: label("report-accepted-because"),
        made_by: label("page-made-by"),
    }
}

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

    /// The name of a rule; what it is called in settings where its language has no other.
    pub fn rule_name<'a>(&self, code: &str, name: &'a str) -> Cow<'a, str> {
        messages::rule_name(self.own, code).map_or(Cow::Borrowed(name), Cow::Owned)
    }

    /// An address as the language of the page writes it.
    pub fn place(&self, address: &Address) -> String {
        addresses::label(self.own, address)
    }
}

/// The value of the attribute `dir`.
pub const fn direction(is_right_to_left: bool) -> &'static str {
    if is_right_to_left { "rtl" } else { "ltr" }
}
