//! French.

mod references;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    heading_words: &[
        ("article", Unit::Article),
        ("art.", Unit::Article),
        ("règle", Unit::Article),
        ("titre", Unit::Book),
        ("livre", Unit::Book),
        ("partie", Unit::Part),
        ("chapitre", Unit::Chapter),
        ("section", Unit::Section),
        ("sous-section", Unit::Subsection),
        ("annexe", Unit::Annex),
        ("appendice", Unit::Annex),
        ("tableau", Unit::Annex),
        ("pièce jointe", Unit::Annex),
        ("protocole", Unit::Annex),
        ("option", Unit::Option),
        ("variante", Unit::Option),
    ],
    heading_form: HeadingForm::WordThenNumber,
    number_words: &[
        ("premier", 1),
        ("première", 1),
        ("1er", 1),
        ("1re", 1),
        ("deuxième", 2),
        ("second", 2),
        ("seconde", 2),
        ("troisième", 3),
        ("quatrième", 4),
        ("cinquième", 5),
        ("sixième", 6),
        ("septième", 7),
        ("huitième", 8),
        ("neuvième", 9),
        ("dixième", 10),
    ],
    insertions: &[],
    preamble: &["préambule"],
    testimonium: &["en foi de quoi"],
    density: 115,
    references: &references::REFERENCES,
};
