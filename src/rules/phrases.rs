//! Words that messages share.

use crate::model::{Address, LangSet, Part};

/// *Arabic*, *Arabic and French*, *Arabic, French and Russian*.
pub fn names(langs: LangSet) -> String {
    let names: Vec<&str> = langs.iter().map(|lang| lang.english_name()).collect();
    match names.as_slice() {
        [] => "no version".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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

/// The address within its article, for a sentence that is printed under the article.
pub fn here(address: &Address) -> String {
    if address.steps.is_empty() && address.part == Part::Whole { "this text".to_owned() } else { address.label() }
}
