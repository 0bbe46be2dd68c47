//! Family T: terms that stand for another concept, that should not be used, or that are missing;
//! terms used in two ways; definitions.

mod avoided_term;
mod confused_term;
mod defined;
mod departing_term;
mod incomplete_series;
mod inconsistent_term;
mod merged_terms;
mod missing_definition;
mod missing_term;
mod opposite_word;
mod uncapitalised_term;
mod undefined_term;
mod unused_definition;
mod usage;

pub use defined::Defined;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'T',
    about: "terms",
    rules: &[
        confused_term::RULE,
        avoided_term::RULE,
        incomplete_series::RULE,
        missing_term::RULE,
        inconsistent_term::RULE,
        merged_terms::RULE,
        missing_definition::RULE,
        unused_definition::RULE,
        uncapitalised_term::RULE,
        undefined_term::RULE,
        departing_term::RULE,
        opposite_word::RULE,
    ],
};
