//! Family N: numbers, dates, times, amounts and what they count, symbols of documents and
//! resolutions, and numbers that a version says twice and not alike.

pub mod compare;
mod different_date;
mod different_measure;
mod different_number;
mod different_symbol;
mod replaced;
mod report;
mod sentences;
mod severity;
mod word_and_figure;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'N',
    about: "values",
    rules: &[
        different_number::RULE,
        different_date::RULE,
        different_measure::RULE,
        different_symbol::RULE,
        word_and_figure::RULE,
    ],
};
