//! Gates for the life of a negotiation: what is looked at, and what blocks.

use std::path::Path;

use super::settings::{Level, Levels, RuleWord, Settings, Threshold};
use super::yaml::ConfigError;
use crate::rules::nearest;

/// A gate: levels that go before those of the settings, and a threshold.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Levels, in the order in which they apply.
    pub layers: Vec<Levels>,
    /// The least severity that blocks.
    pub fail_on: Threshold,
}

/// A profile that is always there.
pub struct BuiltIn {
    /// Its name.
    pub name: &'static str,
    /// For which stage, in a line.
    pub about: &'static str,
    levels: &'static [(&'static str, Level)],
    fail_on: Threshold,
}

/// The stages of a negotiation, in their order.
pub const BUILT_IN: [BuiltIn; 3] = [
    BuiltIn {
        name: "zero-draft",
        about: "structure only; brackets are allowed",
        levels: &[
            ("N", Level::Off),
            ("R", Level::Off),
            ("B", Level::Off),
            ("F", Level::Off),
            ("U", Level::Off),
            ("T", Level::Off),
        ],
        fail_on: Threshold::Error,
    },
    BuiltIn {
        name: "negotiation",
        about: "everything that is on by default; errors block",
        levels: &[],
        fail_on: Threshold::Error,
    },
    BuiltIn {
        name: "final",
        about: "everything, and no brackets, options or placeholders are left; warnings block",
        levels: &[("remaining-mark", Level::Error)],
        fail_on: Threshold::Warning,
    },
];

/// The profile that is taken where none is named.
pub const USUAL: &str = "negotiation";

/// The profile of a name: one of the settings, or a built-in one.
///
/// # Errors
///
/// A name that means none; profiles that extend one another in a circle.
pub fn profile(file: &Path, settings: &Settings, name: &str) -> Result<Profile, ConfigError> {
    let mut chain = vec![name.to_owned()];
    let mut place = None;
    let mut own = Vec::new();
    let mut current = name.to_owned();
    while let Some(profile) = settings.profiles.get(&current) {
        own.push(profile);
        current = profile.extends.as_ref().map_or(USUAL.to_owned(), |base| base.value.clone());
        place = profile.extends.as_ref().map(|base| base.referenced);
        if chain.contains(&current) {
            // A profile of your own may have the name of a built-in one and extend that.
            if own.len() == 1 && BUILT_IN.iter().any(|known| known.name == current) {
                break;
            }
            return Err(fault(file, place, format!("the profile `{current}` extends itself")));
        }
        chain.push(current.clone());
    }
    let Some(base) = BUILT_IN.iter().find(|known| known.name == current) else {
        let names = BUILT_IN.iter().map(|known| known.name).chain(settings.profiles.keys().map(String::as_str));
        let hint = nearest(&current, names).unwrap_or(USUAL);
        return Err(fault(file, place, format!("there is no profile `{current}`; did you mean `{hint}`?")));
    };
    let levels = base.levels.iter().map(|&(word, level)| (RuleWord(word.to_owned()), level)).collect();
    let layers = std::iter::once(levels).chain(own.iter().rev().map(|profile| profile.rules.clone())).collect();
    let fail_on = own.iter().find_map(|profile| profile.fail_on).unwrap_or(base.fail_on);
    Ok(Profile { name: name.to_owned(), layers, fail_on })
}

fn fault(file: &Path, place: Option<serde_yaml::Location>, message: String) -> ConfigError {
    match place {
        Some(location) => ConfigError::at(file, location, message),
        None => ConfigError::whole(file, message),
    }
}
