//! `hexapla.yaml` as it is written: one structure for the reader, the JSON Schema and the documentation.

use std::collections::BTreeMap;
use std::path::PathBuf;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, de};
use serde_yaml::Spanned;

use crate::model::{Lang, Severity};
use crate::rules;

/// The settings of Hexapla for a folder and all below it. Paths are relative to this file.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "hexapla.yaml")]
pub struct Settings {
    /// Folders or files with the versions; this folder unless given. Paths on the command line take their place.
    pub paths: Vec<PathBuf>,
    /// Only these languages take part; all six unless given.
    pub languages: Vec<Language>,
    /// Documents whose files are not named in any of the usual ways.
    pub documents: Vec<DocumentPattern>,
    /// Term bases in YAML, added to the built-in one.
    pub glossary: Vec<PathBuf>,
    /// How grave the findings of rules are at most. Words are codes (S001), names (missing-provision) or
    /// families (S); a code or name goes before its family.
    #[schemars(schema_with = "levels_schema")]
    pub rules: Levels,
    /// Other levels for some of the documents, applied in order.
    pub overrides: Vec<Override>,
    /// The least severity that makes `hexapla check` end with exit code 1; error unless given.
    pub fail_on: Option<Threshold>,
    /// The profile of `hexapla gate`: zero-draft, negotiation, final, or one of `profiles`; negotiation unless given.
    #[schemars(with = "Option<String>")]
    pub profile: Option<Spanned<String>>,
    /// Profiles of your own.
    pub profiles: BTreeMap<String, ProfileSettings>,
    /// The reports that are written when no --format is given on the command line.
    pub reports: Vec<ReportSettings>,
    /// The file of waivers; hexapla-waivers.yaml beside this file unless given.
    pub waivers: Option<PathBuf>,
    /// The file of findings that were known at the beginning; only what is new counts.
    pub baseline: Option<PathBuf>,
}

/// A document whose versions have names of their own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentPattern {
    /// The name of the document in reports.
    pub name: String,
    /// The path of its versions, with {language} for the code: ar, ara or A, in small letters or capitals.
    #[schemars(with = "String")]
    pub files: Spanned<String>,
}

/// Other levels for documents in some places.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Patterns of paths, such as annexes/**; a document is meant if one of its versions fits.
    #[schemars(with = "Vec<String>")]
    pub paths: Vec<Spanned<String>>,
    /// The levels.
    #[schemars(schema_with = "levels_schema")]
    pub rules: Levels,
}

/// A gate for one stage of a negotiation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileSettings {
    /// The profile that it begins with; negotiation unless given.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub extends: Option<Spanned<String>>,
    /// Its levels; they go before those of the settings and their overrides.
    #[serde(default)]
    #[schemars(schema_with = "levels_schema")]
    pub rules: Levels,
    /// The least severity that blocks.
    #[serde(default)]
    pub fail_on: Option<Threshold>,
}

/// A report to write.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportSettings {
    /// Its form, as --format takes it: text, json and others.
    #[schemars(with = "String")]
    pub format: Spanned<String>,
    /// The file; standard output unless given.
    #[serde(default)]
    pub output: Option<PathBuf>,
}

/// How grave the findings of a rule are at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The rule does not run.
    Off,
    /// A pattern worth knowing.
    Note,
    /// Worth a look.
    Warning,
    /// An adopted text must not have it.
    Error,
}

impl Level {
    /// The severity, or nothing for a rule that does not run.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Note => Some(Severity::Note),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

/// The least severity that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Threshold {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Everything.
    Note,
    /// Nothing.
    Never,
}

impl Threshold {
    /// Whether a finding of that severity counts.
    pub fn is_reached(self, severity: Severity) -> bool {
        match self {
            Threshold::Error => severity >= Severity::Error,
            Threshold::Warning => severity >= Severity::Warning,
            Threshold::Note => true,
            Threshold::Never => false,
        }
    }

    /// The name in the settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Threshold::Error => "error",
            Threshold::Warning => "warning",
            Threshold::Note => "note",
            Threshold::Never => "never",
        }
    }
}

/// Levels by code, name or family of rules.
pub type Levels = BTreeMap<RuleWord, Level>;

/// A word that means one or more rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleWord(pub String);

impl<'de> Deserialize<'de> for RuleWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RuleWord, D::Error> {
        let word = String::deserialize(deserializer)?;
        match rules::Selection::default().set(&word, None) {
            Ok(()) => Ok(RuleWord(word)),
            Err(unknown) => Err(de::Error::custom(unknown)),
        }
    }
}

/// One of the six languages, by any of its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(pub Lang);

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown = || de::Error::custom(format!("`{code}` is no language; expected ar, zh, en, fr, ru or es"));
        Lang::from_code(&code).map(Language).ok_or_else(unknown)
    }
}

impl JsonSchema for Language {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes = Lang::ALL.map(Lang::code);
        schema_of(serde_json::json!({"description": "A language of the United Nations.", "enum": codes}))
    }
}

/// Editors complete the words from this, and mark those that mean no rule.
fn levels_schema(generator: &mut SchemaGenerator) -> Schema {
    let families = rules::FAMILIES.iter().map(|family| family.letter.to_string());
    let words = rules::catalogue().flat_map(|rule| [rule.code.to_owned(), rule.name.to_owned()]);
    let words: Vec<String> = families.chain(words).collect();
    let level = generator.subschema_for::<Level>();
    schema_of(serde_json::json!({
        "type": "object",
        "additionalProperties": level,
        "propertyNames": {"enum": words},
    }))
}

fn schema_of(value: serde_json::Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}

/// The JSON Schema of `hexapla.yaml`, for editors.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Settings);
    // A schema is JSON by nature, and has no keys but strings.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
