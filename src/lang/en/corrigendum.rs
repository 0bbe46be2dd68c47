//! Corrigenda in English.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "Corrigendum",
    replace: "*For* {old} *read* {new}",
    delete: "*Delete* {old}",
    enclose: "*Place in square brackets:* {old}",
    check: "*To be checked:*",
    quotes: ("“", "”"),
};
