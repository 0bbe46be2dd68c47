//! What French drafts leave open in words.

use crate::lang::drafts::DraftWords;

pub(super) const DRAFTS: DraftWords = DraftWords {
    forces: &[
        &["doit", "doivent", "devra", "devront"],
        &["devrait", "devraient"],
        &["peut", "peuvent", "pourra", "pourront"],
        &["pourrait", "pourraient"],
    ],
    open: &[
        "à déterminer",
        "à décider",
        "à compléter",
        "à confirmer",
        "à convenir",
        "à examiner",
        "à insérer",
        "à préciser",
        "en suspens",
        "en attente",
        "ouvert",
        "non convenu",
        "non approuvé",
        "en discussion",
        "en cours d’examen",
        "à l’examen",
        "texte à insérer",
        "texte réservé",
    ],
    agreed: &[
        "approuvé ad referendum",
        "adopté ad referendum",
        "convenu ad referendum",
        "accepté ad referendum",
        "approuvé",
        "convenu",
        "approuvé précédemment",
        "précédemment approuvé",
        "approuvé provisoirement",
    ],
    deleted: &["supprimé", "supprimée", "supprimés", "sans objet", "à supprimer"],
};
