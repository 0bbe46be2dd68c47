//! Words that messages share.

use crate::model::{Address, LangSet, Part};

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

/// *Arabic has 13 where the other five have 12*; *Arabic lacks 12, which the other five have*;
/// *Arabic has 13, which the other five do not have*. `lacking` and `extra` are as in
/// [`Contrast`](super::contrast::Contrast), written out.
pub fn contrast(odd: LangSet, agreeing: LangSet, all: LangSet, lacking: &[String], extra: &[String]) -> String {
    let (names, others) = (names(odd), the_others(agreeing, all, odd));
    let (has, others_have) = (verb(odd, "has", "have"), verb(agreeing, "has", "have"));
    let (lacking, extra) = (list(lacking), list(extra));
    match (lacking.is_empty(), extra.is_empty()) {
        (false, false) => format!("{names} {has} {extra} where {others} {others_have} {lacking}"),
        (false, true) => format!("{names} {} {lacking}, which {others} {others_have}", verb(odd, "lacks", "lack")),
        _ => format!("{names} {has} {extra}, which {others} {} not have", verb(agreeing, "does", "do")),
    }
}

/// The address within its article, for a sentence that is printed under the article.
pub fn here(address: &Address) -> String {
    if address.steps.is_empty() && address.part == Part::Whole { "this text".to_owned() } else { address.label() }
}
