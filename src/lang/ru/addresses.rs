//! Addresses in Russian: `статья 5, пункт 2 b)`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "заголовок",
    chapeau: "вводная часть",
    tail: "заключительный текст",
    block: "абзац {1}",
    cell: ["строка {1}", "столбец {1}"],
    between: ", ",
    before_point: " ",
    first_article: None,
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "документ",
        Unit::Preamble => "преамбула",
        Unit::Recital => "абзац {1}",
        Unit::Book => "титул {I}",
        Unit::Part => "часть {I}",
        Unit::Chapter => "глава {I}",
        Unit::Section => "раздел {1}",
        Unit::Subsection => "подраздел {1}",
        Unit::Heading => "рубрика {1}",
        Unit::Article => "статья {1}",
        Unit::Paragraph => "пункт {1}",
        Unit::Point => "подпункт {a}",
        Unit::Option => "вариант {1}",
        Unit::Annex => "приложение {I}",
        Unit::Testimonium => "заключительная формула",
        Unit::Footnote => "сноска {1}",
    }
}
