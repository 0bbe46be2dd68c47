//! Corrigenda in Spanish.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "Corrección",
    replace: "*Donde dice* {old} *debe decir* {new}",
    delete: "*Suprímase* {old}",
    enclose: "*Póngase entre corchetes:* {old}",
    check: "*Por verificar:*",
    quotes: ("“", "”"),
};
