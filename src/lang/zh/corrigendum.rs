//! Corrigenda in Chinese.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "更正",
    replace: "将{old}改为{new}",
    delete: "删除{old}",
    enclose: "将下列案文置于方括号内：{old}",
    check: "待核：",
    quotes: ("“", "”"),
};
