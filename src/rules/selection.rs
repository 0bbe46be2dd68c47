//! Which rules are wanted: codes, names and families.

use thiserror::Error;

use super::{Rule, catalogue};

/// The rules that a run reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    codes: Vec<&'static str>,
}

/// A word that names no rule.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("there is no rule `{word}`; did you mean {nearest}? `hexapla rules` lists all of them")]
pub struct UnknownRule {
    word: String,
    nearest: &'static str,
}

impl Default for Selection {
    /// All rules that are on by default.
    fn default() -> Selection {
        Selection { codes: catalogue().filter(|rule| rule.on_by_default).map(|rule| rule.code).collect() }
    }
}

impl Selection {
    /// The rules of `select` (without one all that are on by default) but those of `ignore`; words are codes,
    /// names or families. A rule that is off by default must be named itself.
    pub fn new(select: &[String], ignore: &[String]) -> Result<Selection, UnknownRule> {
        let mut wanted = if select.is_empty() { Selection::default().codes } else { codes(select)? };
        let unwanted = codes(ignore)?;
        wanted.retain(|code| !unwanted.contains(code));
        Ok(Selection { codes: wanted })
    }

    /// Whether the rule of this code is wanted.
    pub fn includes(&self, code: &str) -> bool {
        self.codes.contains(&code)
    }
}

/// The rule of a code or name, in any case.
pub fn find(word: &str) -> Result<&'static Rule, UnknownRule> {
    catalogue().find(|rule| is_meant(rule, word)).ok_or_else(|| unknown(word))
}

fn codes(words: &[String]) -> Result<Vec<&'static str>, UnknownRule> {
    let mut codes = Vec::new();
    for word in words {
        let meant: Vec<_> = catalogue().filter(|rule| is_meant(rule, word) || is_family(rule, word)).collect();
        if meant.is_empty() {
            return Err(unknown(word));
        }
        codes.extend(meant.iter().map(|rule| rule.code));
    }
    Ok(codes)
}

fn is_meant(rule: &Rule, word: &str) -> bool {
    rule.code.eq_ignore_ascii_case(word.trim()) || rule.name.eq_ignore_ascii_case(word.trim())
}

fn is_family(rule: &Rule, word: &str) -> bool {
    rule.on_by_default && word.trim().len() == 1 && rule.code.starts_with(word.trim().to_ascii_uppercase().as_str())
}

fn unknown(word: &str) -> UnknownRule {
    let names = catalogue().flat_map(|rule| [rule.code, rule.name]);
    let nearest = names.min_by_key(|name| distance(&word.to_lowercase(), &name.to_lowercase())).unwrap_or("S001");
    UnknownRule { word: word.to_owned(), nearest }
}

/// How many letters must be changed to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, c) in one.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for column in 1..row.len() {
            let changed = diagonal + usize::from(other[column - 1] != c);
            diagonal = row[column];
            row[column] = changed.min(row[column] + 1).min(row[column - 1] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn codes_names_and_families_select() {
        let selection = Selection::new(&words(&["S"]), &words(&["s001", "moved-provision"])).expect("known words");
        assert!(!selection.includes("S001") && !selection.includes("S004") && selection.includes("S002"));
        assert_eq!(find("missing-provison").err().map(|error| error.nearest), Some("missing-provision"));
        assert!(Selection::new(&words(&["X9"]), &[]).is_err());
    }
}
