//! Spanish.

mod references;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    heading_words: &[
        ("artículo", Unit::Article),
        ("articulo", Unit::Article),
        ("art.", Unit::Article),
        ("regla", Unit::Article),
        ("título", Unit::Book),
        ("libro", Unit::Book),
        ("parte", Unit::Part),
        ("capítulo", Unit::Chapter),
        ("sección", Unit::Section),
        ("subsección", Unit::Subsection),
        ("anexo", Unit::Annex),
        ("apéndice", Unit::Annex),
        ("cuadro", Unit::Annex),
        ("protocolo", Unit::Annex),
        ("opción", Unit::Option),
        ("variante", Unit::Option),
    ],
    heading_form: HeadingForm::WordThenNumber,
    number_words: &[
        ("primero", 1),
        ("primera", 1),
        ("1.º", 1),
        ("1º", 1),
        ("segundo", 2),
        ("segunda", 2),
        ("tercero", 3),
        ("tercera", 3),
        ("cuarto", 4),
        ("cuarta", 4),
        ("quinto", 5),
        ("quinta", 5),
        ("sexto", 6),
        ("sexta", 6),
        ("séptimo", 7),
        ("séptima", 7),
        ("octavo", 8),
        ("octava", 8),
        ("noveno", 9),
        ("novena", 9),
        ("décimo", 10),
        ("décima", 10),
    ],
    insertions: &[],
    preamble: &["preámbulo"],
    testimonium: &["en testimonio de lo cual", "en fe de lo cual"],
    density: 115,
    references: &references::REFERENCES,
};
