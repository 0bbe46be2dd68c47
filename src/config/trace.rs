//! Finding a finding again in a text that has changed meanwhile.
//!
//! ```text
//!   written down                       found now
//!   art_5__para_2  ar  en:1f.. fr:3c.. ──same fingerprint, same words──▶ art_5__para_2
//!   art_7__para_1  ar  en:9a.. fr:07.. ──moved, same words────────────▶ art_8__para_1
//!                                        new: nobody wrote it down ───── art_7__para_1
//! ```
//!
//! The fingerprint holds an address, and addresses shift when an article is put in before. So what is
//! written down also has the words concerned, version by version, without the numbers of their provisions.
//! The words of the versions that stand alone must be the same, and those of most of the others: a
//! provision is the same one though somebody touched up one of its six texts. Each entry answers for one
//! finding, so a second equal one is new.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_yaml::Spanned;

use crate::model::{CheckedDocument, LocatedFinding};

/// A finding as it is written down.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trace {
    /// Sixteen hexadecimal digits.
    pub fingerprint: Spanned<String>,
    /// The code of its rule.
    #[serde(default)]
    pub rule: String,
    /// The name of its document.
    #[serde(default)]
    pub document: String,
    /// Where it stands, for people.
    #[serde(default)]
    pub place: String,
    /// What it says, for people.
    #[serde(default)]
    pub message: String,
    /// The versions that stand alone.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The words concerned, as eight hexadecimal digits for each version.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
}

impl Trace {
    /// What is written down of a finding.
    pub fn of(document: &str, located: &LocatedFinding) -> Trace {
        let unknown = serde_yaml::Location::UNKNOWN;
        let words = located.words.iter().map(|(lang, print)| (lang.code().to_owned(), print.clone()));
        Trace {
            fingerprint: Spanned::new(located.fingerprint.clone(), unknown, unknown),
            rule: located.finding.rule.to_owned(),
            document: document.to_owned(),
            place: located.finding.address.label(),
            message: located.message.clone(),
            languages: located.finding.languages.codes().into_iter().map(str::to_owned).collect(),
            words: words.collect(),
        }
    }

    /// The lines of it in a list of YAML; every value in quotation marks, since digits alone are no numbers here.
    pub fn write(&self, text: &mut String) {
        text.push_str(&format!("- fingerprint: {}\n", quoted(&self.fingerprint.value)));
        for (key, value) in
            [("rule", &self.rule), ("document", &self.document), ("place", &self.place), ("message", &self.message)]
        {
            if !value.is_empty() {
                text.push_str(&format!("  {key}: {}\n", quoted(value)));
            }
        }
        if !self.words.is_empty() {
            let words: Vec<String> =
                self.words.iter().map(|(lang, print)| format!("{lang}: {}", quoted(print))).collect();
            text.push_str(&format!("  languages: [{}]\n", self.languages.join(", ")));
            text.push_str(&format!("  words: {{{}}}\n", words.join(", ")));
        }
    }

    /// The order in files: that of documents, then of rules, so that two people's additions seldom collide.
    pub fn order(&self) -> (&str, &str, &str) {
        (&self.document, &self.rule, &self.fingerprint.value)
    }

    /// Whether this run could have found it: its document was checked in its languages, and its rule ran.
    pub fn was_looked_for(&self, documents: &[CheckedDocument], runs: &dyn Fn(&str) -> bool) -> bool {
        let has = |document: &CheckedDocument, code: &String| {
            document.versions.iter().any(|(lang, version)| version.is_some() && lang.code() == code)
        };
        let covers = |document: &CheckedDocument| {
            document.id == self.document && self.words.keys().all(|code| has(document, code))
        };
        let is_checked = self.document.is_empty() || documents.iter().any(covers);
        is_checked && (self.rule.is_empty() || runs(&self.rule))
    }

    /// What must be the same for two to be one: all but the words of the versions that agree.
    fn key(&self) -> String {
        let print = |code: &String| self.words.get(code).map_or("", String::as_str);
        let odd: Vec<&str> = self.languages.iter().flat_map(|code| [code.as_str(), print(code)]).collect();
        format!("{} {} {}", self.rule, odd.join(" "), self.document)
    }

    fn is_of(&self, document: &str, located: &LocatedFinding) -> bool {
        let fits = |own: &str, other: &str| own.is_empty() || own == other;
        fits(&self.rule, located.finding.rule) && fits(&self.document, document)
    }

    /// Whether the words concerned are those of the finding.
    fn has_words_of(&self, located: &LocatedFinding) -> bool {
        if located.finding.languages.codes() != self.languages {
            return false;
        }
        let (mut same, mut others) = (0, 0);
        for (lang, print) in &located.words {
            let is_same = self.words.get(lang.code()) == Some(print);
            if located.finding.languages.contains(*lang) {
                if !is_same {
                    return false;
                }
            } else {
                same += usize::from(is_same);
                others += 1;
            }
        }
        others == 0 || same * 2 > others
    }
}

/// For each entry the finding that it answers for, as the number of the document and of the finding in it.
pub fn pair(entries: &[&Trace], documents: &[CheckedDocument]) -> Vec<Option<(usize, usize)>> {
    if entries.is_empty() {
        return Vec::new();
    }
    let all: Vec<(usize, usize, &LocatedFinding)> = documents
        .iter()
        .enumerate()
        .flat_map(|(at, document)| {
            document.findings.iter().enumerate().map(move |(index, located)| (at, index, located))
        })
        .collect();
    let by_print: HashMap<&str, usize> =
        all.iter().enumerate().map(|(at, (.., located))| (located.fingerprint.as_str(), at)).collect();
    let mut taken = vec![false; all.len()];
    let mut pairs = vec![None; entries.len()];
    // Those that stand where they stood go first, so that none of them is taken for one that moved.
    for (entry, pair) in entries.iter().zip(&mut pairs) {
        let Some(&at) = by_print.get(entry.fingerprint.value.as_str()) else { continue };
        let (document, index, located) = all[at];
        let is_same = entry.words.is_empty() || entry.has_words_of(located);
        if !taken[at] && is_same && entry.is_of(&documents[document].id, located) {
            taken[at] = true;
            *pair = Some((document, index));
        }
    }
    let mut moved: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (document, _, located)) in all.iter().enumerate().filter(|(at, _)| !taken[*at]) {
        moved.entry(Trace::of(&documents[*document].id, located).key()).or_default().push(at);
    }
    for (entry, pair) in
        entries.iter().zip(&mut pairs).filter(|(entry, pair)| pair.is_none() && !entry.words.is_empty())
    {
        let Some(near) = moved.get(&entry.key()) else { continue };
        if let Some(&at) = near.iter().find(|&&at| !taken[at] && entry.has_words_of(all[at].2)) {
            taken[at] = true;
            *pair = Some((all[at].0, all[at].1));
        }
    }
    pairs
}

/// A string as YAML and JSON both write it.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
