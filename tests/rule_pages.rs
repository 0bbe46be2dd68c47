//! The examples on the pages of the rules, run as tests.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use hexapla::model::{Document, Lang, PerLang};
use hexapla::read;
use hexapla::rules::{Rule, Selection, catalogue};

/// The codes of the rules that speak of a document given as `== en`, `== fr` … sections; a rule that
/// is off by default is asked for on its own page.
fn codes(example: &str, rule: &Rule) -> Vec<&'static str> {
    let mut versions = PerLang::default();
    for section in example.split("== ").skip(1) {
        let (code, text) = section.split_once('\n').expect("a code and a text");
        let lang = Lang::from_code(code.trim()).expect("a language");
        versions[lang] = Some(hexapla::version(read::from_text(lang, "example.md", text.to_owned())));
    }
    let mut selection = Selection::default();
    selection.set(rule.code, Some(rule.severity)).expect("a known rule");
    let checked = hexapla::check_document(&Document { id: "example".to_owned(), versions }, &selection);
    checked.findings.iter().map(|located| located.finding.rule).collect()
}

/// The blocks of a page that are fenced as `kind`.
fn examples<'a>(page: &'a str, kind: &str) -> Vec<&'a str> {
    let fence = format!("```{kind}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

/// Runs the examples of one kind on every page; a page without any is a fault too.
fn check(kind: &str, expected: fn(&Rule) -> Vec<&'static str>) {
    for rule in catalogue() {
        let examples = examples(rule.page, kind);
        assert!(!examples.is_empty(), "{} has no {kind}", rule.code);
        for example in examples {
            assert!(example.matches("== ").count() >= 3, "{}: three versions or more\n{example}", rule.code);
            assert_eq!(codes(example, rule), expected(rule), "{} of\n{example}", rule.code);
        }
    }
}

#[test]
fn what_a_page_says_is_found_is_found() {
    check("hexapla-found", |rule| vec![rule.code]);
}

#[test]
fn what_a_page_says_is_not_found_is_not() {
    check("hexapla-clean", |_| Vec::new());
}

#[test]
fn every_page_has_its_sections() {
    let sections =
        ["## What it finds", "## Why it matters", "## Example that is found", "## Example that is not", "## Limits"];
    for rule in catalogue() {
        let own: Vec<&str> = rule.page.lines().filter(|line| sections.contains(line)).collect();
        assert_eq!(own, sections, "{}", rule.code);
    }
}
