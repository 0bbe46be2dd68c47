//! Corrigenda in French.

use crate::lang::corrigendum::CorrigendumWords;

pub(super) const CORRIGENDUM: CorrigendumWords = CorrigendumWords {
    title: "Rectificatif",
    replace: "*Au lieu de* {old} *lire* {new}",
    delete: "*Supprimer* {old}",
    enclose: "*Placer entre crochets :* {old}",
    check: "*À vérifier :*",
    quotes: ("«\u{a0}", "\u{a0}»"),
};
