//! Words that messages share.

use crate::model::{Address, Argument, LangSet, Message, Part};

/// *Arabic*, *Arabic and French*, *Arabic, French and Russian*.
pub fn names(langs: LangSet) -> String {
    if langs.is_empty() {
        return "no version".to_owned();
    }
    list(&langs.iter().map(|lang| lang.english_name().to_owned()).collect::<Vec<_>>())
}

/// *has* for one version, *have* for several.
pub fn verb(langs: LangSet, one: &'static str, several: &'static str) -> &'static str {
    if langs.len() == 1 { one } else { several }
}

/// *the other five*, or the names where it would not be clear who they are.
pub fn the_others(agreeing: LangSet, all: LangSet, odd: LangSet) -> String {
    const NUMBERS: [&str; 7] = ["none", "one", "two", "three", "four", "five", "six"];
    if agreeing == all.minus(odd) && agreeing.len() > 1 {
        return format!("the other {}", NUMBERS[agreeing.len()]);
    }
    names(agreeing)
}

/// *1*, *1 and 2*, *1, 2 and 3*.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

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

/// The address within its article, for a sentence that is printed under the article.
pub fn here(address: &Address) -> String {
    if address.steps.is_empty() && address.part == Part::Whole { "this text".to_owned() } else { address.label() }
}
