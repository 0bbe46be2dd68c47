//! Invariants of the layout: who may import whom, and that lists agree with what they list.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hexapla::model::Lang;

/// Each room, and the rooms it may import besides itself.
const MAY_IMPORT: [(&str, &[&str]); 10] = [
    ("model", &[]),
    ("lang", &["model"]),
    ("read", &["model", "lang"]),
    ("parse", &["model", "lang"]),
    ("align", &["model", "lang"]),
    ("glossary", &["model", "lang"]),
    ("discover", &["model", "lang"]),
    ("rules", &["model", "lang", "glossary", "discover"]),
    ("report", &["model", "lang"]),
    ("config", &["model", "rules"]),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            files.extend(files_under(&entry, ending));
        } else if entry.extension().is_some_and(|own| own == ending) {
            files.push(entry);
        }
    }
    files.sort();
    files
}

/// The code of a file before its unit tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    text.split("#[cfg(test)]").next().unwrap_or("").to_owned()
}

#[test]
fn verbs_never_import_verbs() {
    let mut seen = 0;
    for (room, allowed) in MAY_IMPORT {
        for path in files_under(&root().join("src").join(room), "rs") {
            for piece in code(&path).split("crate::").skip(1) {
                let target: String = piece.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let is_room = MAY_IMPORT.iter().any(|(known, _)| *known == target);
                assert!(
                    !is_room || target == room || allowed.contains(&target.as_str()),
                    "{} imports {target}",
                    path.display()
                );
                seen += usize::from(is_room);
            }
        }
    }
    assert!(seen > 50, "imports were read: {seen}");
}

#[test]
fn only_the_language_room_names_a_language() {
    let variants = ["Ar", "Zh", "En", "Fr", "Ru", "Es"].map(|variant| format!("Lang::{variant}"));
    // The letters of the United Nations are too common to look for.
    let codes = Lang::ALL.iter().flat_map(|lang| lang.codes()).filter(|code| code.len() > 1);
    let names: Vec<String> = variants.into_iter().chain(codes.map(|code| format!("\"{code}\""))).collect();
    let (nouns, languages) = (root().join("src/model"), root().join("src/lang"));
    for path in files_under(&root().join("src"), "rs") {
        if path.starts_with(&nouns) || path.starts_with(&languages) {
            continue;
        }
        let code = code(&path);
        let named: Vec<_> = names.iter().filter(|name| code.contains(*name)).collect();
        assert!(named.is_empty(), "{} names {named:?}", path.display());
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for path in files_under(&root().join("src"), "rs") {
        assert!(code(&path).starts_with("//! "), "{}", path.display());
    }
}

#[test]
fn the_catalogue_is_the_folder() {
    let folder = root().join("src/rules");
    let stems = |ending| -> BTreeSet<String> {
        files_under(&folder, ending)
            .iter()
            .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
            .collect()
    };
    let rules: BTreeSet<String> = files_under(&folder, "rs")
        .iter()
        .filter(|path| code(path).contains("pub const RULE: Rule"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(rules, stems("md"), "every rule has a page, and every page a rule");
    // In the folder of force it goes without saying what is changed.
    let file = |name: &str| match name {
        "changed-prohibition" | "changed-recommendation" => name.replace("changed-", ""),
        name => name.replace('-', "_"),
    };
    let named: BTreeSet<String> = hexapla::rules::catalogue().map(|rule| file(rule.name)).collect();
    assert_eq!(rules, named, "files are named like their rules");
}

#[test]
fn the_readme_lists_the_rules() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let listed: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `")).collect();
    let expected: Vec<String> = hexapla::rules::catalogue()
        .map(|rule| {
            let off = if rule.on_by_default { "" } else { " (off unless named)" };
            format!("| `{}` | {} | {} | {}{off} |", rule.code, rule.name, rule.severity.name(), rule.summary)
        })
        .collect();
    assert_eq!(listed, expected);
}

#[test]
fn ci_runs_the_command_of_the_readme() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let ci = fs::read_to_string(root().join(".ci/run")).expect("the CI script");
    assert!(readme.contains("\n    cargo test\n") && ci.contains("step cargo test\n"));
}
