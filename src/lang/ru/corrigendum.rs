//! Corrigenda in Russian.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "Исправление",
    replace: "*Вместо* {old} *следует читать* {new}",
    delete: "*Исключить* {old}",
    enclose: "*Заключить в квадратные скобки:* {old}",
    check: "*Проверить:*",
    quotes: ("«", "»"),
};
