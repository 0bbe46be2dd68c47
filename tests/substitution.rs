//! In one version at a time a term is replaced by one that is easily taken for it, or that is to be avoided; nearly
//! all such slips must be found and put down to that version.
//!
//! `tests/substitution/*.tsv` holds the replacements as they stand in running text, so that number, case and gender
//! are right.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla::glossary::{self, Glossary};
use hexapla::model::{Document, Lang, LangSet, PerLang};
use hexapla::read;
use hexapla::rules::Selection;
use rayon::prelude::*;

/// The share that must be found.
const LEAST: f64 = 0.95;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One replacement: language, term, what is put in its place.
type Slip = (Lang, String, String);

fn slips(name: &str) -> Vec<Slip> {
    let table = fs::read_to_string(root().join("tests/substitution").join(name)).expect("the table");
    let slip = |line: &str| {
        let [lang, term, instead] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        (Lang::from_code(lang).expect("a language"), term.to_owned(), instead.to_owned())
    };
    table.lines().skip(1).map(slip).collect()
}

/// The text with the middle one of the occurrences replaced.
fn replaced(text: &str, term: &str, instead: &str) -> Option<String> {
    // 被 before a Chinese term makes another of it.
    let places: Vec<usize> =
        text.match_indices(term).map(|(at, _)| at).filter(|&at| !text[..at].ends_with('被')).collect();
    let at = *places.get(places.len() / 2)?;
    Some(format!("{}{instead}{}", &text[..at], &text[at + term.len()..]))
}

/// What the rules on confused and avoided terms say of some texts.
fn said(texts: &PerLang<String>, base: Option<&Arc<Glossary>>) -> BTreeSet<(String, LangSet)> {
    let version = |lang| Some(hexapla::version(read::from_text(lang, "draft.md", texts[lang].clone())));
    let document = Document { id: "draft".to_owned(), versions: PerLang::from_fn(version) };
    let selection = Selection::new(&["T001".to_owned(), "T002".to_owned()], &[]).expect("known rules");
    let options = hexapla::Options { glossary: base.cloned(), ..hexapla::Options::default() };
    let findings = hexapla::check_with(&document, &selection, &options).findings;
    findings.into_iter().map(|located| (located.fingerprint, located.finding.languages)).collect()
}

fn check(folder: PathBuf, table: &str, base: Option<&Arc<Glossary>>) {
    let read = |lang: Lang| fs::read_to_string(folder.join(format!("{lang}.md"))).expect("a version");
    let texts = PerLang::from_fn(read);
    let clean = said(&texts, base);
    let is_found = |(lang, term, instead): &Slip| {
        let mut changed = texts.clone();
        changed[*lang] = replaced(&texts[*lang], term, instead).unwrap_or_else(|| panic!("{lang} has no {term}"));
        said(&changed, base).difference(&clean).any(|(_, langs)| *langs == LangSet::only(*lang))
    };
    let slips = slips(table);
    let missed: Vec<&Slip> = slips.par_iter().filter(|slip| !is_found(slip)).collect();
    let share = 1.0 - missed.len() as f64 / slips.len() as f64;
    eprintln!("{:.1} % of {} slips found", share * 100.0, slips.len());
    assert!(share >= LEAST, "{share:.3} of {} found; not: {missed:#?}", slips.len());
}

#[test]
fn slips_in_the_draft_are_found() {
    check(root().join("corpora/convention-clean"), "draft.tsv", None);
}

#[test]
fn slips_in_a_licence_are_found_by_a_base_of_its_own_terms() {
    let folder = root().join("../shared/corpora/cc-by-4.0");
    if !folder.is_dir() {
        eprintln!("skipped: the licence does not lie beside the project");
        return;
    }
    let text = include_str!("substitution/licence-terms.yaml");
    let base = Arc::new(Glossary::new(glossary::load("licence-terms.yaml", text).expect("a term base")));
    check(folder, "licence.tsv", Some(&base));
}
