//! Every word of the page that is not the draft's: a label a field, read from the
//! catalogue of the language of the report.
//!
//! Labels stand before their figure (*Errors 12*), which needs no plural forms in any language.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::lang::{self, addresses, messages};
use crate::model::{Address, Lang, Severity, Verdict};

/// The labels, each with its message in the catalogues.
macro_rules! labels {
    ($($field:ident = $message:literal,)*) => {
        /// The labels of the page in one language.
        pub struct Words {
            /// The language.
            pub own: Lang,
            /// The code for the page's `lang`.
            pub lang: &'static str,
            /// Whether the page runs from right to left.
            pub is_right_to_left: bool,
            $(pub $field: &'static str,)*
        }

        fn read(language: Lang) -> Words {
            Words {
                own: language,
                lang: language.code(),
                is_right_to_left: lang::of(language).is_right_to_left,
                $($field: messages::label(language, $message),)*
            }
        }
    };
}

labels! {
    tagline = "page-tagline",
    documents = "page-documents",
    document = "page-document",
    skip = "page-skip",
    must_be_corrected = "page-must-be-corrected",
    worth_a_look = "page-worth-a-look",
    only_notes = "page-only-notes",
    no_differences = "page-no-differences",
    unchecked = "page-unchecked",
    errors = "page-errors",
    warnings = "page-warnings",
    notes = "page-notes",
    error = "page-error",
    warning = "page-warning",
    note = "page-note",
    first_error = "page-first-error",
    first_finding = "page-first-finding",
    how_to_read = "page-how-to-read",
    words_alone = "page-words-alone",
    words_alone_mean = "page-words-alone-mean",
    words_agreeing = "page-words-agreeing",
    words_agreeing_mean = "page-words-agreeing-mean",
    number_leads = "page-number-leads",
    summary = "page-summary",
    by_rule = "page-by-rule",
    by_article = "page-by-article",
    what_was_read = "page-what-was-read",
    list_of_findings = "page-list-of-findings",
    side_by_side = "page-side-by-side",
    rule = "page-rule",
    language = "page-language",
    file = "page-file",
    articles = "page-articles",
    provisions = "page-provisions",
    provision = "page-provision",
    rows = "page-rows",
    verdict = "page-verdict",
    all = "page-all",
    finding = "page-finding",
    stands_alone = "page-stands-alone",
    within = "page-within",
    divided = "page-divided",
    agree = "page-agree",
    missing_here = "page-missing-here",
    no_text = "page-no-text",
    elsewhere = "page-elsewhere",
    other_findings = "page-other-findings",
    show = "page-show",
    severity = "page-severity",
    languages = "page-languages",
    article = "page-article",
    all_rules = "page-all-rules",
    all_articles = "page-all-articles",
    whole_document = "page-whole-document",
    only_with_findings = "page-only-with-findings",
    clear = "page-clear",
    columns = "page-columns",
    move_earlier = "page-move-earlier",
    move_later = "page-move-later",
    previous = "page-previous",
    next = "page-next",
    shown = "page-shown",
    help = "page-help",
    keys = "page-keys",
    key_next = "page-key-next",
    key_previous = "page-key-previous",
    key_clear = "page-key-clear",
    key_help = "page-key-help",
    close = "page-close",
    rules_explained = "page-rules-explained",
    why_it_matters = "page-why-it-matters",
    limits = "page-limits",
    acceptance = "page-acceptance",
    accepted = "page-accepted",
    not_accepted = "page-not-accepted",
    accepted_because = "report-accepted-because",
    made_by = "page-made-by",
}

/// The labels in a language, made when first asked for.
pub fn of(language: Lang) -> &'static Words {
    static WORDS: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    WORDS[language.index()].get_or_init(|| read(language))
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
