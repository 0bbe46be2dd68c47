//! Term bases from and to the formats of other programs.
//!
//! ```text
//!   TBX, CSV, TSV, YAML ──read──▶ Concept ──write──▶ TBX, CSV, TSV, YAML
//! ```
//!
//! What a format has no place for is told, never dropped in silence.

mod table;
mod tbx_read;
mod tbx_write;
mod yaml;

use std::path::Path;

use rustc_hash::FxHashSet;

use super::load::{GlossaryError, load};
use crate::lang::words;
use crate::model::Concept;

/// How a term base is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own.
    Yaml,
    /// TermBase eXchange, ISO 30042.
    Tbx,
    /// Values parted by commas.
    Csv,
    /// Values parted by tabs.
    Tsv,
}

/// What was read or written, and what was left out of it, in words for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchanged<T> {
    /// What was read or written.
    pub value: T,
    /// What was left out or changed.
    pub losses: Vec<String>,
}

impl Format {
    /// The format that the name of a file tells; else the one that its beginning looks like.
    pub fn guess(path: &Path, text: &str) -> Option<Format> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("yaml" | "yml") => Some(Format::Yaml),
            Some("tbx" | "xml") => Some(Format::Tbx),
            Some("csv") => Some(Format::Csv),
            Some("tsv" | "tab") => Some(Format::Tsv),
            _ => {
                let first = text.trim_start_matches('\u{feff}').trim_start().lines().next().unwrap_or("");
                let signs = [('<', Format::Tbx), ('-', Format::Yaml), ('#', Format::Yaml)];
                let begun = signs.iter().find(|(sign, _)| first.starts_with(*sign)).map(|&(_, format)| format);
                let parted = [('\t', Format::Tsv), (',', Format::Csv), (';', Format::Csv)];
                begun.or_else(|| parted.iter().find(|(sign, _)| first.contains(*sign)).map(|&(_, format)| format))
            }
        }
    }
}

/// Reads a term base; `file` serves messages only.
///
/// # Errors
///
/// Whatever is not of the format, with its place and what was expected.
pub fn import(format: Format, file: &str, text: &str) -> Result<Exchanged<Vec<Concept>>, GlossaryError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match format {
        Format::Yaml => Ok(Exchanged { value: load(file, text)?, losses: Vec::new() }),
        Format::Tbx => tbx_read::read(file, text),
        Format::Csv => table::read(file, text, None),
        Format::Tsv => table::read(file, text, Some(b'\t')),
    }
}

/// Writes a term base.
pub fn export(format: Format, concepts: &[Concept]) -> Exchanged<String> {
    match format {
        Format::Yaml => Exchanged { value: yaml::write(concepts), losses: Vec::new() },
        Format::Tbx => tbx_write::write(concepts),
        Format::Csv => Exchanged { value: table::write(concepts, b','), losses: Vec::new() },
        Format::Tsv => Exchanged { value: table::write(concepts, b'\t'), losses: Vec::new() },
    }
}

/// Gives concepts without a name of their own one made of a rendering, and every concept a name that no other has.
fn name_all(concepts: &mut [Concept]) {
    let mut taken: FxHashSet<String> = FxHashSet::default();
    for (index, concept) in concepts.iter_mut().enumerate() {
        if concept.id.is_empty() {
            let slugs = concept.terms.values().flatten().map(|form| slug(form));
            concept.id =
                slugs.into_iter().find(|slug| !slug.is_empty()).unwrap_or_else(|| format!("concept-{}", index + 1));
        }
        let mut name = concept.id.clone();
        let mut count = 1;
        while !taken.insert(name.clone()) {
            count += 1;
            name = format!("{}-{count}", concept.id);
        }
        concept.id = name;
    }
}

/// Latin words in lower case, joined by hyphens; nothing for other scripts.
fn slug(form: &str) -> String {
    let folded = words::fold(form);
    let words: Vec<&str> = folded.split_whitespace().filter(|word| word.is_ascii()).collect();
    if words.len() < folded.split_whitespace().count() { String::new() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::built_in;

    #[test]
    fn the_built_in_base_goes_round_whole() {
        for format in [Format::Yaml, Format::Tbx, Format::Csv, Format::Tsv] {
            let written = export(format, &built_in().concepts);
            assert!(written.losses.is_empty(), "{format:?} {:?}", written.losses);
            let read = import(format, "base", &written.value).unwrap_or_else(|error| panic!("{format:?}: {error}"));
            for (own, other) in built_in().concepts.iter().zip(&read.value) {
                assert_eq!(own, other, "{format:?}");
            }
            assert_eq!(read.value.len(), built_in().concepts.len(), "{format:?}");
            assert!(read.losses.is_empty(), "{format:?} {:?}", read.losses);
        }
    }

    #[test]
    fn signs_of_the_formats_are_kept_within_values() {
        let text = "- id: one\n  terms: {en: ['a; b | c \\ [d]', '\"x\" <y> & z'], zh: ['，']}\n  avoid: {en: [{form: 'p [q]', reason: 'r [s]; t'}]}\n  note: \"two\\nlines, and \\t a tab\"\n";
        let concepts = load("base", text).expect("a base");
        for format in [Format::Yaml, Format::Csv, Format::Tsv, Format::Tbx] {
            let written = export(format, &concepts).value;
            assert_eq!(import(format, "base", &written).expect("a base").value, concepts, "{format:?}\n{written}");
        }
    }

    #[test]
    fn formats_are_guessed() {
        let check = |name: &str, text: &str, expected| assert_eq!(Format::guess(Path::new(name), text), expected);
        check("a.TBX", "", Some(Format::Tbx));
        check("a.txt", "en\tfr\n", Some(Format::Tsv));
        check("a.txt", "en,fr\n", Some(Format::Csv));
        check("a", "- id: x", Some(Format::Yaml));
        check("a", "<?xml", Some(Format::Tbx));
        check("a", "words", None);
    }
}
