//! Russian.

mod references;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    heading_words: &[
        ("статья", Unit::Article),
        ("ст.", Unit::Article),
        ("правило", Unit::Article),
        ("титул", Unit::Book),
        ("книга", Unit::Book),
        ("часть", Unit::Part),
        ("глава", Unit::Chapter),
        // Also a title in texts that have sections below it; the level tells, not the word.
        ("раздел", Unit::Section),
        ("подраздел", Unit::Subsection),
        ("приложение", Unit::Annex),
        ("добавление", Unit::Annex),
        ("дополнение", Unit::Annex),
        ("протокол", Unit::Annex),
        ("вариант", Unit::Option),
    ],
    heading_form: HeadingForm::WordThenNumber,
    number_words: &[
        ("первая", 1),
        ("первый", 1),
        ("первое", 1),
        ("вторая", 2),
        ("второй", 2),
        ("второе", 2),
        ("третья", 3),
        ("третий", 3),
        ("третье", 3),
        ("четвертая", 4),
        ("четвертый", 4),
        ("пятая", 5),
        ("пятый", 5),
        ("шестая", 6),
        ("седьмая", 7),
        ("восьмая", 8),
        ("девятая", 9),
        ("десятая", 10),
        ("одиннадцатая", 11),
        ("двенадцатая", 12),
    ],
    insertions: &[],
    preamble: &["преамбула"],
    testimonium: &["в удостоверение чего", "в удостоверение изложенного"],
    density: 110,
    references: &references::REFERENCES,
};
