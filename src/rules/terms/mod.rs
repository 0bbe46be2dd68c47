//! Family T: terms that stand for another concept, that should not be used, or that are missing.

mod avoided_term;
mod confused_term;
mod incomplete_series;
mod missing_term;
mod usage;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'T',
    about: "terms",
    rules: &[confused_term::RULE, avoided_term::RULE, incomplete_series::RULE, missing_term::RULE],
};
