//! YAML as people write it, into typed values, with what is wrong at its line and column.
//!
//! Settings are small: a large file, a deep one, or one that multiplies itself by aliases is no
//! settings file, and is refused before it costs anything.

use std::io::Read;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_yaml::{Error, Location, Options};

use crate::rules::nearest;

/// What is wrong with a file of settings, waivers or known findings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.line_for_people())]
pub struct ConfigError {
    /// The file.
    pub file: PathBuf,
    /// Line and column, both from 1; `None` where the fault is the file as a whole.
    pub place: Option<(u64, u64)>,
    /// What is wrong, and what was expected.
    pub message: String,
}

impl ConfigError {
    /// A fault of the file as a whole.
    pub fn whole(file: &Path, message: impl Into<String>) -> ConfigError {
        ConfigError { file: file.to_owned(), place: None, message: message.into() }
    }

    /// A fault at a place.
    pub fn at(file: &Path, location: Location, message: impl Into<String>) -> ConfigError {
        let place = Some((location.line(), location.column())).filter(|(line, _)| *line > 0);
        ConfigError { file: file.to_owned(), place, message: message.into() }
    }

    fn line_for_people(&self) -> String {
        let file = self.file.display();
        match self.place {
            Some((line, column)) => format!("{file}:{line}:{column}: {}", self.message),
            None => format!("{file}: {}", self.message),
        }
    }
}

/// The text of a file of at most `most` bytes.
///
/// # Errors
///
/// Where the file is not there, is larger, or is not UTF-8.
pub fn read(file: &Path, most: u64) -> Result<String, ConfigError> {
    let failed = |error: std::io::Error| ConfigError::whole(file, format!("cannot be read ({error})"));
    // Asked before it is opened: opening a pipe would wait for a writer.
    let data = std::fs::metadata(file).map_err(failed)?;
    if !data.is_file() {
        return Err(ConfigError::whole(file, "is no regular file"));
    }
    if data.len() > most {
        let message = format!("has {} bytes; such a file has at most {most}", data.len());
        return Err(ConfigError::whole(file, message));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(file).map_err(failed)?.take(most).read_to_end(&mut bytes).map_err(failed)?;
    String::from_utf8(bytes).map_err(|_| ConfigError::whole(file, "is not UTF-8; save it as UTF-8"))
}

/// Reads a value out of a text; a text of comments alone gives the default.
///
/// # Errors
///
/// Syntax, unknown and repeated keys, wrong types, values beyond the limits; `file` serves messages only.
pub fn parse<T: DeserializeOwned + Default>(file: &Path, text: &str, most_nodes: usize) -> Result<T, ConfigError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_silent = |line: &str| matches!(line.trim().as_bytes(), [] | [b'#', ..] | b"---");
    if text.lines().all(is_silent) {
        return Ok(T::default());
    }
    let mut options = Options::default();
    if let Some(budget) = &mut options.budget {
        budget.max_nodes = most_nodes;
        budget.max_events = 3 * most_nodes;
        budget.max_aliases = 100;
        budget.max_anchors = 100;
        budget.max_depth = 32;
    }
    serde_yaml::from_str_with_options(text, options).map_err(|error| explain(file, &error))
}

fn explain(file: &Path, error: &Error) -> ConfigError {
    let message = match error.without_snippet() {
        Error::SerdeUnknownField { field, expected, .. } => {
            let hint = nearest(field, expected.iter().copied()).unwrap_or_default();
            format!("there is no setting `{field}` here; did you mean `{hint}`? ({})", expected.join(", "))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            let hint = nearest(variant, expected.iter().copied()).unwrap_or_default();
            format!("`{variant}` is not possible here; did you mean `{hint}`? ({})", expected.join(", "))
        }
        Error::SerdeInvalidType { unexpected, expected, .. } => format!("found {unexpected}; expected {expected}"),
        Error::SerdeMissingField { field, .. } => format!("`{field}` is missing here"),
        Error::DuplicateMappingKey { key: Some(key), .. } => format!("`{key}` stands here a second time"),
        other => other.to_string().lines().next().unwrap_or_default().to_owned(),
    };
    match error.location() {
        Some(location) => ConfigError::at(file, location, message),
        None => ConfigError::whole(file, message),
    }
}
