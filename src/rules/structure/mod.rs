//! Family S: provisions missing, added, split, merged, moved, misnumbered or at another level,
//! headings, lengths, texts repeated, left untranslated or standing in the wrong place.

mod added_provision;
mod different_label;
mod different_level;
mod length_outlier;
mod misplaced_text;
mod missing_heading;
mod missing_provision;
mod missing_sentence;
mod mixed_labels;
mod moved_provision;
mod numbering_gap;
mod repeated_text;
mod split_or_merged;
mod unit_word;
mod untranslated_text;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'S',
    about: "structure",
    rules: &[
        missing_provision::RULE,
        added_provision::RULE,
        split_or_merged::RULE,
        moved_provision::RULE,
        different_label::RULE,
        numbering_gap::RULE,
        different_level::RULE,
        missing_heading::RULE,
        mixed_labels::RULE,
        length_outlier::RULE,
        repeated_text::RULE,
        untranslated_text::RULE,
        misplaced_text::RULE,
        missing_sentence::RULE,
        unit_word::RULE,
    ],
};
