//! The settings that `hexapla init` writes: few in force, all explained.

use std::fmt::Write;

use super::profiles::BUILT_IN;
use crate::model::LangSet;

/// A commented `hexapla.yaml` for a folder with these documents, each with the languages it has.
pub fn template(documents: &[(String, LangSet)]) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("# Where the versions are. Found here:\n");
    if documents.is_empty() {
        text.push_str("#   nothing yet; name the versions en.md, fr.md … or draft.en.md, draft.fr.md …\n");
    }
    for (name, langs) in documents.iter().take(SHOWN) {
        let _ = writeln!(text, "#   {}: {}", one_line(name), langs.codes().join(" "));
    }
    if documents.len() > SHOWN {
        let _ = writeln!(text, "#   and {} more", documents.len() - SHOWN);
    }
    text.push_str("paths:\n  - .\n");
    let found = documents.iter().fold(LangSet::EMPTY, |all, (_, langs)| all.union(*langs));
    if !found.is_empty() {
        text.push_str(
            "\n# The languages that take part. Take a comment sign away to check a version that comes later.\n",
        );
        text.push_str("languages:\n");
        for lang in crate::model::Lang::ALL {
            let sign = if found.contains(lang) { "" } else { "# " };
            let _ = writeln!(text, "  {sign}- {lang}");
        }
    }
    text.push_str(REST);
    for profile in &BUILT_IN {
        let _ = writeln!(text, "#   {:<12} {}", profile.name, profile.about);
    }
    text.push_str(GATE);
    text
}

/// So many documents are named.
const SHOWN: usize = 20;

/// Names of files may hold anything; a comment ends with its line.
fn one_line(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '?' } else { c }).collect()
}

const HEAD: &str = "\
# Settings of Hexapla for this folder and all below it. Paths are relative to this file.
# Editors complete it by the schema that `hexapla init --schema` prints.

";

const REST: &str = "
# Documents whose files have other names: {language} stands for the code (ar, ara, A).
# documents:
#   - name: convention
#     files: texts/convention_{language}.md

# Term bases of your own, added to the built-in one.
# glossary:
#   - terms.yaml

# How grave findings are at most: off, note, warning, error. Codes, names or families
# (`hexapla rules` lists them); a code goes before its family.
# rules:
#   S010: off
#   missing-term: note

# Other levels for some documents.
# overrides:
#   - paths: [\"annexes/**\"]
#     rules:
#       F: off

# The least severity that makes `hexapla check` fail: error, warning, note, never.
fail_on: error

# Reports to write when no --format is given.
# reports:
#   - format: text
#   - format: json
#     output: report.json

# Accepted findings (`hexapla waive`), and findings that were there at the beginning
# (`hexapla baseline write`).
# waivers: hexapla-waivers.yaml
# baseline: hexapla-baseline.yaml

# What `hexapla gate` demands:
";

const GATE: &str = "profile: negotiation

# Profiles of your own.
# profiles:
#   second-reading:
#     extends: negotiation
#     fail_on: warning
#     rules:
#       length-outlier: off
";
