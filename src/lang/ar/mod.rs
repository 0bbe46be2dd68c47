//! Arabic.

mod addresses;
mod corrigendum;
mod drafts;
mod force;
mod references;
mod values;

use crate::lang::{HeadingForm, Language};
use crate::model::Unit;

pub(super) const LANGUAGE: Language = Language {
    own_name: "العربية",
    is_right_to_left: true,
    heading_words: &[
        ("المادة", Unit::Article),
        ("مادة", Unit::Article),
        ("القاعدة", Unit::Article),
        ("المبدأ", Unit::Article),
        ("المبدأ التوجيهي", Unit::Article),
        ("التوصية", Unit::Article),
        ("الاستنتاج", Unit::Article),
        ("الالتزام", Unit::Article),
        ("مشروع المادة", Unit::Article),
        ("مشروع المبدأ", Unit::Article),
        ("مشروع المبدأ التوجيهي", Unit::Article),
        ("مشروع الاستنتاج", Unit::Article),
        ("الكتاب", Unit::Book),
        // Also a section in some texts; the level tells, not the word.
        ("الباب", Unit::Book),
        ("الجزء", Unit::Part),
        ("الفصل", Unit::Chapter),
        ("الفرع", Unit::Section),
        ("القسم", Unit::Section),
        ("القسم الفرعي", Unit::Subsection),
        ("المرفق", Unit::Annex),
        ("مرفق", Unit::Annex),
        ("التذييل", Unit::Annex),
        ("الجدول", Unit::Annex),
        ("الضميمة", Unit::Annex),
        ("البروتوكول", Unit::Annex),
        ("الخيار", Unit::Option),
        ("البديل", Unit::Option),
    ],
    heading_form: HeadingForm::WordThenNumber,
    // Ordinals are a grammar of their own: see `numerals::arabic_ordinal`.
    number_words: &[],
    insertions: &[
        ("مكررا ثانيا", 3),
        ("مكررا ثالثا", 4),
        ("مكررا رابعا", 5),
        ("مكررا خامسا", 6),
        ("مكررا", 2),
        ("مكرراً", 2),
        ("مكرر", 2),
    ],
    preamble: &["الديباجة", "ديباجة"],
    testimonium: &[
        "وإثباتا لذلك",
        "وإشهادا على ذلك",
        "وإشهادا لذلك",
        "إثباتا لذلك",
        "إشهادا على ذلك",
        "وتصديقا لذلك",
        "وإثباتا لما تقدم",
        "وإشهادا على ما تقدم",
        "وشهادة على ذلك",
        "وإقرارا لذلك",
        "وتأييدا لذلك",
        "ودليلا على ذلك",
    ],
    done_at: &["حرر في", "حررت في", "وحرر في", "أبرمت في", "حرر ب", "حررت ب", "حرر هذا"],
    density: 85,
    references: &references::REFERENCES,
    addresses: &addresses::ADDRESSES,
    corrigendum: &corrigendum::CORRIGENDUM,
    messages: include_str!("messages.ftl"),
    force: &force::FORCE,
    values: &values::VALUES,
    drafts: &drafts::DRAFTS,
};
