//! English.

mod references;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    heading_words: &[
        ("article", Unit::Article),
        ("art.", Unit::Article),
        ("rule", Unit::Article),
        ("regulation", Unit::Article),
        ("title", Unit::Book),
        ("book", Unit::Book),
        ("part", Unit::Part),
        ("chapter", Unit::Chapter),
        ("section", Unit::Section),
        ("subsection", Unit::Subsection),
        ("annex", Unit::Annex),
        ("appendix", Unit::Annex),
        ("schedule", Unit::Annex),
        ("enclosure", Unit::Annex),
        ("attachment", Unit::Annex),
        ("protocol", Unit::Annex),
        ("option", Unit::Option),
        ("variant", Unit::Option),
        ("alternative", Unit::Option),
    ],
    heading_form: HeadingForm::WordThenNumber,
    number_words: &[
        ("first", 1),
        ("second", 2),
        ("third", 3),
        ("fourth", 4),
        ("fifth", 5),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
    ],
    insertions: &[],
    preamble: &["preamble"],
    testimonium: &["in witness whereof", "in faith whereof"],
    density: 100,
    references: &references::REFERENCES,
};
