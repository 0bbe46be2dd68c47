//! A difference, put down to the version that stands alone.

use super::address::Address;
use super::language::{Lang, LangSet};
use super::message::Message;
use super::span::Span;

/// One defect, with its evidence in every version concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The code of the rule, such as `S001`.
    pub rule: &'static str,
    /// The name of the rule, such as `missing-provision`.
    pub name: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where it stands, as most of the versions number it.
    pub address: Address,
    /// The versions that stand alone.
    pub languages: LangSet,
    /// The versions that agree with one another.
    pub agreeing: LangSet,
    /// On what grounds the versions named stand alone.
    pub verdict: Verdict,
    /// What is to be said of it: one plain sentence that stands alone.
    pub message: Message,
    /// The places, the versions named first.
    pub evidence: Vec<Evidence>,
}

/// A place in one version that bears the finding out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The version.
    pub lang: Lang,
    /// The place; empty where the version lacks the text and this is where it should stand.
    pub span: Span,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// A pattern worth knowing; off in the gate.
    Note,
    /// Worth a look.
    Warning,
    /// An adopted text must not have it.
    Error,
}

impl Severity {
    /// The name in reports and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// On what grounds a finding names the languages it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Most of the versions agree against the ones named (4:2 or clearer).
    Majority,
    /// There is no majority; all are named.
    Split,
    /// A fault within one version, whatever the others say.
    Single,
}

impl Verdict {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Majority => "majority",
            Verdict::Split => "split",
            Verdict::Single => "single",
        }
    }

    /// Whether `odd` stands alone against `agreeing`: at least twice as many agree, and at least two.
    ///
    /// With two versions present every difference is split.
    pub fn of(odd: LangSet, agreeing: LangSet) -> Verdict {
        if agreeing.len() >= 2 && agreeing.len() >= 2 * odd.len() { Verdict::Majority } else { Verdict::Split }
    }
}
