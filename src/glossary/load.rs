//! A term base as it is written, and what is wrong with it.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, de};

use crate::model::Lang;

/// The most bytes of a term base; twenty thousand concepts in six languages are about ten million.
const MOST_BYTES: usize = 64 << 20;
/// The most nodes of a term base; a concept has about sixty.
const MOST_NODES: usize = 4_000_000;
const MOST_ALIASES: usize = 1_000;

/// One concept and its renderings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// What it is called in messages and other entries, such as `state-party`.
    pub id: String,
    /// The accepted renderings, the preferred one first.
    #[serde(deserialize_with = "by_language")]
    pub terms: BTreeMap<Lang, Vec<String>>,
    /// Renderings that do not stand for it.
    #[serde(default, deserialize_with = "by_language")]
    pub avoid: BTreeMap<Lang, Vec<Avoided>>,
    /// Concepts that are taken for it by mistake.
    #[serde(default)]
    pub confusable: Vec<String>,
    /// The name of a fixed series it is a member of.
    #[serde(default)]
    pub series: Option<String>,
    /// Whether it is a term, or a turn of phrase.
    #[serde(default)]
    pub kind: Kind,
    /// Where it applies.
    #[serde(default)]
    pub scope: Scope,
    /// How sure its renderings are.
    #[serde(default)]
    pub status: Status,
    /// The instruments its renderings come from.
    #[serde(default)]
    pub source: Vec<String>,
    /// Anything a person should know.
    #[serde(default)]
    pub note: String,
}

impl Concept {
    /// The name as words, for messages.
    pub fn label(&self) -> String {
        let name = self.id.replace('-', " ");
        name.replace("state party", "State Party").replace("states parties", "States Parties")
    }
}

/// A rendering that does not stand for a concept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avoided {
    /// The rendering.
    pub form: String,
    /// Why not.
    pub reason: String,
}

/// What a concept is in a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A thing with a name; a text that means it names it.
    #[default]
    Term,
    /// A turn of phrase or a whole predicate, which good drafting may word otherwise.
    Phrase,
}

/// Where a concept applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// In every text.
    #[default]
    Always,
    /// In the instrument at hand only.
    Instrument,
    /// In definitions only.
    Definitions,
}

/// How sure the renderings of a concept are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Taken from adopted texts.
    #[default]
    Established,
    /// To be compared with the adopted text.
    Probable,
    /// Kept for people; takes no part in a check.
    Unsure,
}

/// What is wrong with a term base.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct GlossaryError {
    /// The file.
    pub file: String,
    /// The line, from 1; 0 where the fault is the file as a whole.
    pub line: u64,
    /// The column in characters, from 1.
    pub column: u64,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// Reads a term base. `file` serves messages only.
///
/// # Errors
///
/// Whatever is not a list of concepts as `glossary/README.md` describes them, equal keys and
/// equal identifiers included; files beyond the limits of size, nodes and aliases.
pub fn load(file: &str, text: &str) -> Result<Vec<Concept>, GlossaryError> {
    let fault = |line, column, message: String| GlossaryError { file: file.to_owned(), line, column, message };
    if text.len() > MOST_BYTES {
        return Err(fault(0, 0, format!("a term base has at most {MOST_BYTES} bytes; this one has {}", text.len())));
    }
    let mut options = serde_yaml::Options::default();
    if let Some(budget) = &mut options.budget {
        budget.max_nodes = MOST_NODES;
        budget.max_events = 2 * MOST_NODES;
        budget.max_aliases = MOST_ALIASES;
        budget.max_total_scalar_bytes = MOST_BYTES;
    }
    let concepts: Vec<Concept> = serde_yaml::from_str_with_options(text, options).map_err(|error| {
        let (line, column) = error.location().map_or((0, 0), |location| (location.line(), location.column()));
        let message = error.without_snippet().to_string();
        fault(line, column, message.lines().next().unwrap_or_default().to_owned())
    })?;
    let mut known = BTreeSet::new();
    match concepts.iter().find(|concept| !known.insert(&concept.id)) {
        Some(twice) => {
            let (line, column) = second_place(text, &twice.id);
            Err(fault(
                line,
                column,
                format!("the concept `{}` stands here a second time; expected an id of its own", twice.id),
            ))
        }
        None => Ok(concepts),
    }
}

/// Where an identifier is given for the second time.
fn second_place(text: &str, id: &str) -> (u64, u64) {
    let is_entry = |line: &&str| {
        let value = line.trim_start_matches(['-', ' ', '{']).strip_prefix("id:").unwrap_or("");
        value.trim().trim_matches(['"', '\'']) == id
    };
    let found = text.lines().enumerate().filter(|(_, line)| is_entry(line)).nth(1);
    found.map_or((0, 0), |(index, line)| {
        (index as u64 + 1, (line.len() - line.trim_start_matches(['-', ' ']).len()) as u64 + 1)
    })
}

/// A language code as a key.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Code(Lang);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Code, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown = || de::Error::custom(format!("`{code}` is no language; expected ar, zh, en, fr, ru or es"));
        Lang::from_code(&code).map(Code).ok_or_else(unknown)
    }
}

fn by_language<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<BTreeMap<Lang, Vec<T>>, D::Error> {
    let map = BTreeMap::<Code, Vec<T>>::deserialize(from)?;
    Ok(map.into_iter().map(|(code, list)| (code.0, list)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_told_with_their_place() {
        let check = |text: &str, place: (u64, u64), words: &str| {
            let error = load("base.yaml", text).expect_err(text);
            assert_eq!((error.line, error.column), place, "{error}");
            assert!(error.message.contains(words), "{error}");
        };
        check("- id: one\n  terms: {en: [a]}\n  terms: {en: [b]}\n", (3, 3), "duplicate");
        check("- id: one\n  terms: {en: [a]}\n- id: one\n  terms: {en: [b]}\n", (3, 3), "second time");
        check("- id: one\n  terms: {en: [a]}\n  color: red\n", (3, 3), "unknown field");
        check("- id: one\n  terms: {xx: [a]}\n", (2, 11), "is no language");
        check("- terms: {en: [a]}\n", (1, 3), "id");
    }

    #[test]
    fn hostile_files_are_refused() {
        let mut text = "- &a0 [x, x]\n".to_owned();
        (1..60).for_each(|n| text.push_str(&format!("- &a{n} [*a{0}, *a{0}]\n", n - 1)));
        assert!(load("base.yaml", &text).is_err());
        assert!(load("base.yaml", &"[".repeat(100_000)).is_err());
    }
}
