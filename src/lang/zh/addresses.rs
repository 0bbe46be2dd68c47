//! Addresses in Chinese: `第五条第二款第（二）项`.

use crate::lang::addresses::AddressWords;
use crate::model::Unit;

pub(super) const ADDRESSES: AddressWords = AddressWords {
    unit,
    heading: "标题",
    chapeau: "起首部分",
    tail: "结尾部分",
    block: "第{一}段文字",
    cell: ["第{一}行", "第{一}列"],
    between: "",
    before_point: "",
    first_article: None,
};

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Document => "文件",
        Unit::Preamble => "序言",
        Unit::Recital => "第{一}段",
        Unit::Book => "第{一}编",
        Unit::Part => "第{一}部分",
        Unit::Chapter => "第{一}章",
        Unit::Section => "第{一}节",
        Unit::Subsection => "第{一}小节",
        Unit::Heading => "标题{1}",
        Unit::Article => "第{一}条",
        Unit::Paragraph => "第{一}款",
        Unit::Point => "第{一}项",
        Unit::Option => "备选案文{1}",
        Unit::Annex => "附件{一}",
        Unit::Testimonium => "结尾条款",
        Unit::Footnote => "脚注{1}",
    }
}
