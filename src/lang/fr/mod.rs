//! French.

mod addresses;
mod corrigendum;
mod drafts;
mod force;
mod references;
mod values;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    own_name: "Français",
    is_right_to_left: false,
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
        ("onzième", 11),
        ("douzième", 12),
        ("treizième", 13),
        ("quatorzième", 14),
        ("quinzième", 15),
        ("seizième", 16),
        ("dix-septième", 17),
        ("dix-huitième", 18),
        ("dix-neuvième", 19),
        ("vingtième", 20),
        ("vingt et unième", 21),
        ("vingt-deuxième", 22),
        ("vingt-troisième", 23),
        ("vingt-quatrième", 24),
        ("vingt-cinquième", 25),
        ("vingt-sixième", 26),
        ("vingt-septième", 27),
        ("vingt-huitième", 28),
        ("vingt-neuvième", 29),
        ("trentième", 30),
    ],
    insertions: &[],
    preamble: &["préambule"],
    testimonium: &["en foi de quoi"],
    density: 115,
    references: &references::REFERENCES,
    addresses: &addresses::ADDRESSES,
    corrigendum: &corrigendum::CORRIGENDUM,
    messages: include_str!("messages.ftl"),
    force: &force::FORCE,
    values: &values::VALUES,
    drafts: &drafts::DRAFTS,
};
