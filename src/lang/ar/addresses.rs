//! Addresses in Arabic: `المادة 5، الفقرة 2 (ب)`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "العنوان",
    chapeau: "الفاتحة",
    tail: "النص الختامي",
    block: "النص غير المرقم {1}",
    cell: ["الصف {1}", "العمود {1}"],
    between: "، ",
    before_point: " ",
    first_article: None,
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "الوثيقة",
        Unit::Preamble => "الديباجة",
        Unit::Recital => "الفقرة {1}",
        Unit::Book => "الباب {الأول}",
        Unit::Part => "الجزء {الأول}",
        Unit::Chapter => "الفصل {الأول}",
        Unit::Section => "الفرع {1}",
        Unit::Subsection => "القسم الفرعي {1}",
        Unit::Heading => "البند {1}",
        Unit::Article => "المادة {1}",
        Unit::Paragraph => "الفقرة {1}",
        Unit::Point => "الفقرة الفرعية {أ}",
        Unit::Option => "الخيار {1}",
        Unit::Annex => "المرفق {الأول}",
        Unit::Testimonium => "العبارة الختامية",
        Unit::Footnote => "الحاشية {1}",
    }
}
