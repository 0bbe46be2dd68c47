//! The catalogues: every language says everything, in its own words.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use hexapla::model::{Document, Lang, PerLang};
use hexapla::rules::{Selection, catalogue};
use hexapla::{Options, lang, read};
use regex::Regex;

/// Messages that the catalogues are asked for by their structure rather than by name.
const STRUCTURAL: [&str; 8] =
    ["versions", "others", "list-last", "list-more", "quotation", "this-text", "figure-group", "figure-point"];

/// Words that are spelled alike in two languages.
const COGNATES: [(&str, Lang); 10] = [
    ("table-document", Lang::Fr),
    ("severity-error", Lang::Es),
    ("page-error", Lang::Es),
    ("report-documents", Lang::Fr),
    ("page-documents", Lang::Fr),
    ("page-document", Lang::Fr),
    ("page-articles", Lang::Fr),
    ("page-article", Lang::Fr),
    ("page-languages", Lang::Fr),
    ("B004-option", Lang::Fr),
];

/// Where a language chooses between what a rule offers, as the term in its own words or the number it declines by.
const CHOOSING: [&str; 3] = ["N-unit", "T-concept", "R-target"];

/// Sentences about a version as a whole; all others name their place.
const OF_A_VERSION: [&str; 4] = ["B007", "S012-version", "U006", "U006-like"];

/// The messages of a catalogue: what stands behind `id =`, with its attributes.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut open = None;
    for line in lang::of(lang).messages.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ").filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_alphabetic())) {
            Some((id, text)) => {
                assert!(messages.insert(id.to_owned(), text.to_owned()).is_none(), "{lang} has {id} twice");
                open = Some(id.to_owned());
            }
            None if line.is_empty() => {}
            None => messages.get_mut(open.as_ref().expect("a message")).expect("it").push_str(&format!("\n{line}")),
        }
    }
    messages
}

fn matches(pattern: &str, text: &str) -> BTreeSet<String> {
    Regex::new(pattern).expect("a pattern").captures_iter(text).map(|found| found[1].to_owned()).collect()
}

/// The messages that a message refers to.
fn references(text: &str) -> BTreeSet<String> {
    matches(r"\{ ([A-Za-z][\w-]*) \}", text)
}

/// What goes into a message, whatever the case it is asked for in; numbers that only settle an ending aside.
fn gaps(messages: &BTreeMap<String, String>, id: &str) -> BTreeSet<String> {
    let text = &messages[id];
    let own = matches(r"\$([\w-]+)", text);
    let own = own.iter().map(|gap| gap.trim_end_matches("-in").trim_end_matches("-of").trim_end_matches("-count"));
    let own = own.filter(|gap| *gap != "count").map(str::to_owned);
    own.chain(references(text).iter().flat_map(|other| gaps(messages, other))).collect()
}

/// The same without the place: where a sentence lists its places, languages that lead with one may have it.
fn gaps_but_the_place(messages: &BTreeMap<String, String>, id: &str) -> BTreeSet<String> {
    gaps(messages, id).into_iter().filter(|gap| gap != "place").collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|own| own == "rs") {
            files.push(path);
        }
    }
    files
}

/// The messages that the code asks for: where one is made, and where its name stands in a table.
fn asked_for() -> BTreeSet<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut asked = BTreeSet::new();
    for file in ["rules", "report", "lang/force"].iter().flat_map(|room| sources(&root.join(room))) {
        let code = fs::read_to_string(&file).expect("a source file");
        let code = code.split("#[cfg(test)]").next().unwrap_or("");
        asked.extend(matches(r#"Message::new\(\s*"([^"]+)""#, code));
        asked.extend(matches(r#"Message \{ id: "([^"]+)""#, code));
        asked.extend(matches(r#""([A-Z](?:\d{3})?-[a-z-]+|(?:report|severity|page|table|gate)-[a-z-]+)""#, code));
        asked.extend(matches(r#"swap: "([^"]+)""#, code));
    }
    asked.extend(STRUCTURAL.map(str::to_owned));
    asked.extend(Lang::ALL.map(|lang| format!("language-{lang}")));
    asked.extend(catalogue().map(|rule| format!("name-{}", rule.code)));
    asked
}

#[test]
fn every_catalogue_says_what_is_asked_for_and_no_more() {
    let asked = asked_for();
    assert!(asked.len() > 200, "messages are asked for: {}", asked.len());
    for lang in Lang::ALL {
        let own = messages(lang);
        let missing: Vec<_> = asked.iter().filter(|id| !own.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
        let referred: BTreeSet<String> = own.values().flat_map(|text| references(text)).collect();
        let unused: Vec<_> = own.keys().filter(|id| !asked.contains(*id) && !referred.contains(*id)).collect();
        assert!(unused.is_empty(), "nobody asks {lang} for {unused:?}");
    }
}

#[test]
fn every_catalogue_uses_what_a_message_is_given() {
    let english = messages(lang::DEFAULT);
    for lang in Lang::ALL {
        let own = messages(lang);
        let structural = |id: &str| STRUCTURAL.contains(&id) || id.starts_with("language-");
        for id in asked_for().iter().filter(|id| !structural(id) && !CHOOSING.contains(&id.as_str())) {
            assert_eq!(gaps_but_the_place(&own, id), gaps_but_the_place(&english, id), "{lang} {id}");
        }
    }
}

#[test]
fn every_sentence_of_a_rule_names_its_place() {
    let english = messages(lang::DEFAULT);
    // What ends with a stop is a sentence; the rest are words inside of sentences.
    let is_sentence = |id: &&String| id.starts_with(|c: char| c.is_ascii_uppercase()) && english[*id].ends_with('.');
    let sentences: Vec<&String> = english.keys().filter(is_sentence).collect();
    assert!(sentences.len() > 70, "sentences: {}", sentences.len());
    for lang in Lang::ALL {
        let own = messages(lang);
        let is_placed = |id: &str| gaps(&own, id).iter().any(|gap| gap == "place" || gap == "places");
        let unplaced: Vec<_> = sentences.iter().map(|id| id.as_str()).filter(|id| !is_placed(id)).collect();
        assert_eq!(unplaced, OF_A_VERSION, "{lang}");
    }
}

#[test]
fn no_catalogue_repeats_the_english_words() {
    let english = messages(lang::DEFAULT);
    let gap = Regex::new(r"\{[^{}]*\}").expect("a pattern");
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != lang::DEFAULT) {
        for (id, text) in messages(lang) {
            let bare = gap.replace_all(&text, "").into_owned();
            let is_words = bare.contains(char::is_alphabetic) && !id.starts_with("list-");
            let is_same = is_words && english.get(&id) == Some(&text);
            assert!(!is_same || COGNATES.contains(&(id.as_str(), lang)), "{lang} {id} = {text}");
        }
    }
}

#[test]
fn every_name_of_a_rule_is_its_english_one() {
    for rule in catalogue() {
        assert_eq!(lang::messages::rule_name(lang::DEFAULT, rule.code).as_deref(), Some(rule.name));
    }
}

/// The documents of the pages' examples, and what they are examples of.
fn examples() -> Vec<(&'static str, Document)> {
    let mut examples = Vec::new();
    for rule in catalogue() {
        for example in rule.page.split("```hexapla-found\n").skip(1).filter_map(|rest| rest.split("\n```").next()) {
            let mut versions = PerLang::default();
            for section in example.split("== ").skip(1) {
                let (code, text) = section.split_once('\n').expect("a code and a text");
                let lang = Lang::from_code(code.trim()).expect("a language");
                versions[lang] = Some(hexapla::version(read::from_text(lang, "example.md", text.to_owned())));
            }
            examples.push((rule.code, Document { id: "example".to_owned(), versions }));
        }
    }
    examples
}

#[test]
fn what_is_found_is_said_in_every_language() {
    for (code, document) in examples() {
        let mut selection = Selection::default();
        // A rule that is off by default is asked for on its own page.
        let rule = catalogue().find(|rule| rule.code == code).expect("a rule");
        selection.set(code, Some(rule.severity)).expect("a known rule");
        let said = |lang: Lang| -> Vec<String> {
            let options = Options { report_language: lang, ..Options::default() };
            let checked = hexapla::check_with(&document, &selection, &options);
            checked.findings.into_iter().map(|located| located.message).collect()
        };
        let english = said(lang::DEFAULT);
        assert!(!english.is_empty(), "{code}");
        for lang in Lang::ALL {
            let own = said(lang);
            assert_eq!(own.len(), english.len(), "{lang} {code}");
            for (own, english) in own.iter().zip(&english) {
                assert!(!own.contains(['{', '}', '$']), "{lang} {code}: {own}");
                assert!(lang == lang::DEFAULT || own != english, "{lang} {code}: {own}");
            }
        }
    }
}

#[test]
fn findings_come_in_the_same_order_in_every_language() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora/convention-night");
    let prints = |lang: Lang| -> Vec<String> {
        let options = Options { report_language: lang, ..Options::default() };
        let outcome = hexapla::check(std::slice::from_ref(&folder), &options, &|_| {});
        let findings = outcome.documents.into_iter().flat_map(|document| document.findings);
        findings.map(|located| located.fingerprint).collect()
    };
    let english = prints(lang::DEFAULT);
    assert!(english.len() > 40, "findings: {}", english.len());
    Lang::ALL.into_iter().for_each(|lang| assert_eq!(prints(lang), english, "{lang}"));
}
