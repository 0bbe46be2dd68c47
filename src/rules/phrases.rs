//! Sentences that rules share.

use crate::model::{Argument, LangSet, Message};

/// The sentences about what one version has and the others have not.
#[derive(Clone, Copy)]
pub struct Contrasts {
    /// *Arabic has 13 where the other five have 12*.
    pub swap: &'static str,
    /// *Arabic lacks 12, which the other five have*.
    pub lacking: &'static str,
    /// *Arabic has 13, which the other five do not have*.
    pub extra: &'static str,
}

/// The sentence for a [`Contrast`](super::contrast::Contrast), whose `lacking` and `extra` are given
/// written out; the versions are those that stand alone, those that agree, and all.
pub fn contrast(
    sentences: Contrasts,
    (odd, agreeing, all): (LangSet, LangSet, LangSet),
    lacking: Vec<Argument>,
    extra: Vec<Argument>,
) -> Message {
    let message = |id| Message::new(id).versions(odd, agreeing, all);
    match (lacking.is_empty(), extra.is_empty()) {
        (false, false) => message(sentences.swap).list("extra", extra).list("lacking", lacking),
        (false, true) => message(sentences.lacking).list("lacking", lacking),
        _ => message(sentences.extra).list("extra", extra),
    }
}
