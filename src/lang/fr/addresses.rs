//! Addresses in French: `article 5, paragraphe 2, alinéa b)`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "titre",
    chapeau: "chapeau",
    tail: "membre de phrase final",
    block: "texte non numéroté {1}",
    cell: ["ligne {1}", "colonne {1}"],
    between: ", ",
    before_point: ", alinéa ",
    first_article: Some("article premier"),
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "le document",
        Unit::Preamble => "préambule",
        Unit::Recital => "alinéa {1}",
        Unit::Book => "titre {I}",
        Unit::Part => "partie {I}",
        Unit::Chapter => "chapitre {I}",
        Unit::Section => "section {1}",
        Unit::Subsection => "sous-section {1}",
        Unit::Heading => "rubrique {1}",
        Unit::Article => "article {1}",
        Unit::Paragraph => "paragraphe {1}",
        Unit::Point => "alinéa {a}",
        Unit::Option => "variante {1}",
        Unit::Annex => "annexe {I}",
        Unit::Testimonium => "formule finale",
        Unit::Footnote => "note de bas de page {1}",
    }
}
