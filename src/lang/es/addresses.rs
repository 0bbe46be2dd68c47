//! Addresses in Spanish: `artículo 5, párrafo 2 b)`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "título",
    chapeau: "encabezamiento",
    tail: "texto final",
    block: "texto no numerado {1}",
    cell: ["fila {1}", "columna {1}"],
    between: ", ",
    before_point: " ",
    first_article: None,
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "el documento",
        Unit::Preamble => "preámbulo",
        Unit::Recital => "párrafo {1}",
        Unit::Book => "título {I}",
        Unit::Part => "parte {I}",
        Unit::Chapter => "capítulo {I}",
        Unit::Section => "sección {1}",
        Unit::Subsection => "subsección {1}",
        Unit::Heading => "epígrafe {1}",
        Unit::Article => "artículo {1}",
        Unit::Paragraph => "párrafo {1}",
        Unit::Point => "apartado {a}",
        Unit::Option => "opción {1}",
        Unit::Annex => "anexo {I}",
        Unit::Testimonium => "fórmula final",
        Unit::Footnote => "nota a pie de página {1}",
    }
}
