//! Corrigenda in Arabic.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "تصويب",
    replace: "*بدلا من* {old} *تقرأ* {new}",
    delete: "*تحذف* {old}",
    enclose: "*توضع بين قوسين معقوفين:* {old}",
    check: "*للتحقق:*",
    quotes: ("«", "»"),
};
