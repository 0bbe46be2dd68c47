//! Addresses in English: `article 5, paragraph 2 (b)`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "heading",
    chapeau: "chapeau",
    tail: "closing text",
    block: "unnumbered text {1}",
    cell: ["row {1}", "column {1}"],
    between: ", ",
    before_point: " ",
    first_article: None,
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "the document",
        Unit::Preamble => "preamble",
        Unit::Recital => "recital {1}",
        Unit::Book => "title {I}",
        Unit::Part => "part {I}",
        Unit::Chapter => "chapter {I}",
        Unit::Section => "section {1}",
        Unit::Subsection => "subsection {1}",
        Unit::Heading => "heading {1}",
        Unit::Article => "article {1}",
        Unit::Paragraph => "paragraph {1}",
        Unit::Point => "point {a}",
        Unit::Option => "option {1}",
        Unit::Annex => "annex {1}",
        Unit::Testimonium => "testimonium",
        Unit::Footnote => "footnote {1}",
    }
}
