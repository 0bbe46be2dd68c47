//! What Spanish drafts leave open in words.

use crate::lang::drafts::DraftWords;

pub(super) const DRAFTS: DraftWords = DraftWords {
    forces: &[
        &["debe", "deben", "deberá", "deberán", "habrá", "habrán"],
        &["debería", "deberían"],
        &["puede", "pueden", "podrá", "podrán"],
        &["podría", "podrían"],
    ],
    open: &[
        "por determinar",
        "a determinar",
        "se determinará",
        "por decidir",
        "se decidirá",
        "por completar",
        "se completará",
        "por confirmar",
        "por acordar",
        "por convenir",
        "por insertar",
        "pendiente",
        "pendientes",
        "pendiente de determinar",
        "abierto",
        "no acordado",
        "en examen",
        "en negociación",
        "objeto de examen",
        "texto reservado",
    ],
    agreed: &[
        "acordado ad referendum",
        "aprobado ad referendum",
        "convenido ad referendum",
        "acordado",
        "aprobado",
        "convenido",
        "acordado anteriormente",
        "aprobado anteriormente",
        "acordado provisionalmente",
    ],
    deleted: &["suprimido", "suprimida", "eliminado", "eliminada", "por suprimir"],
};
