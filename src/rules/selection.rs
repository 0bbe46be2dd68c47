//! Which rules are wanted, and how grave their findings are: codes, names and families.

use std::collections::BTreeMap;

use thiserror::Error;

use super::{Rule, catalogue};
use crate::model::Severity;

/// The rules that a run reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// By code, how grave the findings of the rule are at most.
    levels: BTreeMap<&'static str, Severity>,
}

/// A word that names no rule.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("there is no rule `{word}`;{} `hexapla rules` lists all of them", hint(*nearest))]
pub struct UnknownRule {
    word: String,
    nearest: Option<&'static str>,
}

fn hint(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |nearest| format!(" did you mean {nearest}?"))
}

impl Default for Selection {
    /// All rules that are on by default.
    fn default() -> Selection {
        let usual = catalogue().filter(|rule| rule.on_by_default);
        Selection { levels: usual.map(|rule| (rule.code, rule.severity)).collect() }
    }
}

impl Selection {
    /// The rules of `select` (without one all that are on by default) but those of `ignore`; words are codes,
    /// names or families. A rule that is off by default must be named itself.
    pub fn new(select: &[String], ignore: &[String]) -> Result<Selection, UnknownRule> {
        let mut selection = Selection::default();
        if !select.is_empty() {
            selection.levels = meant(select)?.into_iter().map(|rule| (rule.code, rule.severity)).collect();
        }
        selection.drop_rules(ignore)?;
        Ok(selection)
    }

    /// Leaves only the rules of `select`, if any are named, and drops those of `ignore`; a rule that was
    /// not wanted so far is wanted if `select` names it, and levels that were set stay.
    pub fn narrow(&mut self, select: &[String], ignore: &[String]) -> Result<(), UnknownRule> {
        if !select.is_empty() {
            let level = |rule: &Rule| self.level(rule.code).unwrap_or(rule.severity);
            self.levels = meant(select)?.into_iter().map(|rule| (rule.code, level(rule))).collect();
        }
        self.drop_rules(ignore)
    }

    /// Makes the findings of some rules `level` at most, or drops the rules. A family that is dropped takes
    /// those with it that run only when they are asked for.
    pub fn set(&mut self, word: &str, level: Option<Severity>) -> Result<(), UnknownRule> {
        let rules = meant(&[word])?;
        match level {
            Some(level) => self.levels.extend(rules.iter().map(|rule| (rule.code, level))),
            None => {
                let is_dropped = |code: &str| {
                    let is_family = word.trim().len() == 1 && code.starts_with(&word.trim().to_ascii_uppercase());
                    is_family || rules.iter().any(|rule| rule.code == code)
                };
                self.levels.retain(|code, _| !is_dropped(code));
            }
        }
        Ok(())
    }

    /// Whether the rule of this code is wanted.
    pub fn includes(&self, code: &str) -> bool {
        self.levels.contains_key(code)
    }

    /// How grave the findings of a rule are at most; `None` where it is not wanted.
    pub fn level(&self, code: &str) -> Option<Severity> {
        self.levels.get(code).copied()
    }

    /// How grave a finding is that the rule itself calls `own`.
    ///
    /// A level below that of the rule holds down all its findings; one above it raises those about which
    /// the rule is sure, and not those of divided versions, which it had lowered.
    pub fn severity(&self, rule: &Rule, own: Severity) -> Severity {
        match self.level(rule.code) {
            Some(level) if own >= rule.severity => level,
            Some(level) => own.min(level),
            None => own,
        }
    }

    fn drop_rules(&mut self, words: &[String]) -> Result<(), UnknownRule> {
        let unwanted: Vec<&str> = meant(words)?.into_iter().map(|rule| rule.code).collect();
        self.levels.retain(|code, _| !unwanted.contains(code));
        Ok(())
    }
}

/// The rule of a code or name, in any case.
pub fn find(word: &str) -> Result<&'static Rule, UnknownRule> {
    catalogue().find(|rule| is_meant(rule, word)).ok_or_else(|| unknown(word))
}

fn meant<W: AsRef<str>>(words: &[W]) -> Result<Vec<&'static Rule>, UnknownRule> {
    let mut rules = Vec::new();
    for word in words.iter().map(AsRef::as_ref) {
        let before = rules.len();
        rules.extend(catalogue().filter(|rule| is_meant(rule, word) || is_family(rule, word)));
        if rules.len() == before {
            return Err(unknown(word));
        }
    }
    Ok(rules)
}

fn is_meant(rule: &Rule, word: &str) -> bool {
    rule.code.eq_ignore_ascii_case(word.trim()) || rule.name.eq_ignore_ascii_case(word.trim())
}

fn is_family(rule: &Rule, word: &str) -> bool {
    rule.on_by_default && word.trim().len() == 1 && rule.code.starts_with(word.trim().to_ascii_uppercase().as_str())
}

fn unknown(word: &str) -> UnknownRule {
    let names = catalogue().flat_map(|rule| [rule.code, rule.name]);
    // A word of which half is otherwise is no slip of the pen.
    let is_near = |name: &&str| distance(&word.to_lowercase(), &name.to_lowercase()) * 2 < name.chars().count();
    UnknownRule { word: word.to_owned(), nearest: nearest(word, names).filter(is_near) }
}

/// The name that a misspelt word is most like.
pub fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.min_by_key(|name| distance(&word.to_lowercase(), &name.to_lowercase()))
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
        assert_eq!(find("missing-provison").err().map(|error| error.nearest), Some(Some("missing-provision")));
        assert_eq!(find("X").err().map(|error| error.nearest), Some(None));
        assert_eq!(find("S0001").err().map(|error| error.nearest), Some(Some("S001")));
        assert!(Selection::new(&words(&["X9"]), &[]).is_err());
    }
}
