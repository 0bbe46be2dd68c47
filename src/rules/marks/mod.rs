//! Family B: marks of a draft: square brackets, options, alternatives, footnotes, notes on what is agreed.

mod alternative_mismatch;
mod bracket_mismatch;
mod bracket_placement;
mod draft;
mod flipped_brackets;
mod footnote_mismatch;
mod open_text;
mod option_mismatch;
mod remaining_mark;
mod status_mismatch;
mod unbalanced_brackets;
mod unpaired_footnote;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'B',
    about: "draft marks",
    rules: &[
        bracket_mismatch::RULE,
        unbalanced_brackets::RULE,
        bracket_placement::RULE,
        option_mismatch::RULE,
        footnote_mismatch::RULE,
        unpaired_footnote::RULE,
        flipped_brackets::RULE,
        remaining_mark::RULE,
        alternative_mismatch::RULE,
        status_mismatch::RULE,
    ],
};
