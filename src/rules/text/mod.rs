//! Family U: the text itself: letters of another script, characters nobody sees, garbled text, punctuation.

mod bidi_controls;
mod digit_for_letter;
mod french_spacing;
mod garbled_text;
mod glued_scripts;
mod invisible_character;
mod look_alike_letter;
mod mixed_digits;
mod not_normalised;
mod presentation_forms;
mod punctuation;
mod residue;
mod search_breaking_marks;
mod survey;
mod wrong_script;

use super::Family;
use survey::Survey;
pub(super) use survey::{Concerns, concerns};

/// The rules that look at each block by itself, for which all blocks are gone through once.
static SURVEYS: [&Survey; 8] = [
    &look_alike_letter::SURVEY,
    &glued_scripts::SURVEY,
    &bidi_controls::SURVEY,
    &invisible_character::SURVEY,
    &garbled_text::SURVEY,
    &digit_for_letter::SURVEY,
    &residue::SURVEY,
    &presentation_forms::SURVEY,
];

/// The family.
pub const FAMILY: Family = Family {
    letter: 'U',
    about: "the text itself",
    rules: &[
        look_alike_letter::RULE,
        glued_scripts::RULE,
        bidi_controls::RULE,
        invisible_character::RULE,
        garbled_text::RULE,
        wrong_script::RULE,
        digit_for_letter::RULE,
        residue::RULE,
        punctuation::RULE,
        presentation_forms::RULE,
        search_breaking_marks::RULE,
        not_normalised::RULE,
        mixed_digits::RULE,
        french_spacing::RULE,
    ],
};
