//! What English drafts leave open in words.

use crate::lang::drafts::DraftWords;

pub(super) const DRAFTS: DraftWords = DraftWords {
    forces: &[&["shall"], &["must"], &["will"], &["should"], &["may"], &["can"], &["might"], &["could"], &["would"]],
    open: &[
        "to be determined",
        "to be decided",
        "to be completed",
        "to be confirmed",
        "to be agreed",
        "to be discussed",
        "to be inserted",
        "pending",
        "open",
        "still open",
        "not agreed",
        "under discussion",
        "under consideration",
        "under negotiation",
        "placeholder",
    ],
    agreed: &["agreed ad referendum", "agreed ad ref", "agreed", "previously agreed", "provisionally agreed"],
    deleted: &["deleted", "intentionally left blank", "to be deleted"],
};
