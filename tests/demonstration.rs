//! The demonstration corpus: silence on the clean draft, and every planted difference of the other one.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::PathBuf;

use hexapla::model::{CheckedDocument, Finding, Lang, LangSet};
use hexapla::rules::FAMILIES;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora").join(name)
}

fn check(name: &str) -> CheckedDocument {
    check_with(name, &hexapla::Options::default())
}

fn check_with(name: &str, options: &hexapla::Options) -> CheckedDocument {
    let outcome = hexapla::check(&[folder(name)], options, &|_| {});
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    outcome.documents.into_iter().next().expect("one document")
}

/// A line of `PLANTED.md`.
#[derive(Debug)]
struct Planted {
    family: char,
    version: Lang,
    /// The address for people, as reports print it.
    provision: String,
    what: String,
}

fn planted() -> Vec<Planted> {
    let list = fs::read_to_string(folder("convention-night").join("PLANTED.md")).expect("the list of differences");
    let rows = list.lines().filter(|line| line.starts_with("| ") && line.contains(|c: char| c.is_ascii_digit()));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, family, version, provision, what] = cells.as_slice() else { panic!("five columns: {row}") };
        Planted {
            family: family.chars().next().expect("a family"),
            version: Lang::from_code(version).expect("a language"),
            provision: (*provision).to_owned(),
            what: (*what).to_owned(),
        }
    })
    .collect()
}

/// Whether a finding speaks of the place and the version of a planted difference.
fn is_at(finding: &Finding, planted: &Planted) -> bool {
    finding.languages == LangSet::only(planted.version) && finding.address.label().starts_with(&planted.provision)
}

#[test]
fn the_clean_draft_is_passed_over_in_silence() {
    let document = check("convention-clean");
    let said: Vec<&str> = document.findings.iter().map(|located| located.message.as_str()).collect();
    assert_eq!(said, [""; 0]);
    assert!(document.rows > 250, "the draft was read: {} rows", document.rows);
    assert!(document.versions.iter().all(|(_, version)| version.as_ref().is_some_and(|v| v.articles == 36)));
}

/// What is a majority of six is none of five, and of two one may say in another way what it means.
#[test]
fn so_it_is_with_fewer_versions() {
    let all: LangSet = Lang::ALL.into_iter().collect();
    let without = Lang::ALL.map(|one| all.minus(LangSet::only(one))).into_iter();
    let pairs = [[Lang::Ar, Lang::En], [Lang::En, Lang::Zh], [Lang::En, Lang::Es], [Lang::Fr, Lang::Ru]];
    for langs in without.chain(pairs.map(|pair| pair.into_iter().collect())) {
        let options = hexapla::Options { languages: langs, ..hexapla::Options::default() };
        let document = check_with("convention-clean", &options);
        let said: Vec<&str> = document.findings.iter().map(|located| located.message.as_str()).collect();
        assert_eq!(said, [""; 0], "{:?}", langs.codes());
    }
}

#[test]
fn every_planted_difference_is_found() {
    let document = check("convention-night");
    let planted = planted();
    assert!(planted.len() >= 40, "{} differences are planted", planted.len());
    let is_built = |planted: &&Planted| FAMILIES.iter().any(|family| family.letter == planted.family);
    let is_found = |planted: &&Planted| {
        let mut findings = document.findings.iter().map(|located| &located.finding);
        findings.any(|finding| finding.rule.starts_with(planted.family) && is_at(finding, planted))
    };
    let missed: Vec<&Planted> = planted.iter().filter(is_built).filter(|planted| !is_found(planted)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn nothing_else_is_found() {
    let document = check("convention-night");
    let planted = planted();
    let unplanted: Vec<String> = document
        .findings
        .iter()
        .filter(|located| !planted.iter().any(|planted| is_at(&located.finding, planted)))
        .map(|located| format!("{} {}", located.finding.rule, located.message))
        .collect();
    assert_eq!(unplanted, [""; 0]);
    assert!(planted.iter().all(|planted| !planted.what.is_empty()));
}
