//! Chinese.

mod addresses;
mod corrigendum;
mod drafts;
mod force;
mod references;
mod values;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    own_name: "中文",
    is_right_to_left: false,
    heading_words: &[
        ("条", Unit::Article),
        ("规则", Unit::Article),
        ("规章", Unit::Article),
        ("原则", Unit::Article),
        ("指导原则", Unit::Article),
        ("准则", Unit::Article),
        ("建议", Unit::Article),
        ("结论", Unit::Article),
        ("承诺", Unit::Article),
        ("条款草案", Unit::Article),
        ("准则草案", Unit::Article),
        ("原则草案", Unit::Article),
        ("结论草案", Unit::Article),
        ("编", Unit::Book),
        ("篇", Unit::Book),
        ("部分", Unit::Part),
        ("章", Unit::Chapter),
        ("节", Unit::Section),
        ("小节", Unit::Subsection),
        ("分节", Unit::Subsection),
        ("附件", Unit::Annex),
        ("附录", Unit::Annex),
        ("附表", Unit::Annex),
        ("附文", Unit::Annex),
        ("议定书", Unit::Annex),
        ("备选案文", Unit::Option),
        ("选项", Unit::Option),
        ("备选方案", Unit::Option),
        ("备选条文", Unit::Option),
        ("变式", Unit::Option),
    ],
    heading_form: HeadingForm::Enclosed,
    number_words: &[],
    insertions: &[
        ("之二", 2),
        ("之三", 3),
        ("之四", 4),
        ("之五", 5),
        ("之六", 6),
        ("之七", 7),
        ("之八", 8),
        ("之九", 9),
    ],
    preamble: &["序言", "序文", "前言", "弁言"],
    testimonium: &[
        "以资证明",
        "以昭信守",
        "为此，下列",
        "为此，下述",
        "为此,下列",
        "为此,下述",
        "下列签署人",
        "下列签字人",
        "下列署名人",
        "下列全权代表",
        "以下签署人",
        "以下签字人",
        "以下署名人",
        "为此，经正式授权",
        "作为证明，",
    ],
    done_at: &["订于", "签订于", "作成于", "订立于"],
    density: 34,
    references: &references::REFERENCES,
    addresses: &addresses::ADDRESSES,
    corrigendum: &corrigendum::CORRIGENDUM,
    messages: include_str!("messages.ftl"),
    force: &force::FORCE,
    values: &values::VALUES,
    drafts: &drafts::DRAFTS,
};
