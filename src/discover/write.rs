//! Discovered concepts as a term base to be edited: the format of `glossary/README.md`, with comments.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Discovered;
use crate::lang::words;
use crate::model::{Alignment, Document, Lang};

/// How many departures of one version are listed.
const SHOWN: usize = 5;

/// The concepts as YAML; `documents` are those they were discovered in.
pub fn yaml(concepts: &[Discovered], documents: &[(&Document, &Alignment)]) -> String {
    let mut text = String::from(
        "# Terms found in the texts by their recurrence. Read them, correct them, delete what is no term.\n\
         # A comment gives how often each rendering stands in its version, and the provisions where one\n\
         # version does not have its own rendering though the others have theirs.\n",
    );
    let mut ids = BTreeSet::new();
    for concept in concepts {
        let id = unused_id(concept, &mut ids);
        let _ = writeln!(text, "\n- id: {id}\n  terms:");
        for (lang, rendering) in concept.renderings.iter().filter(|(_, rendering)| !rendering.is_empty()) {
            let _ = writeln!(text, "    {lang}: [{}]  # {}", quoted(rendering), concept.counts[lang]);
        }
        let _ = writeln!(text, "  status: probable");
        if concept.is_defined {
            let _ = writeln!(text, "  # defined in the text");
        } else {
            let _ = writeln!(text, "  # the renderings share {:.0} % of their places", 100.0 * concept.strength);
        }
        push_departures(&mut text, concept, documents);
    }
    text
}

fn push_departures(text: &mut String, concept: &Discovered, documents: &[(&Document, &Alignment)]) {
    for lang in Lang::ALL {
        let own = concept.departures.iter().filter(|departure| departure.lang == lang);
        let places: Vec<String> = own
            .map(|departure| {
                let (document, alignment) = &documents[departure.document];
                let address = alignment.rows[departure.row].address.label();
                if documents.len() > 1 { format!("{} {address}", document.id) } else { address }
            })
            .collect();
        if places.is_empty() {
            continue;
        }
        let more = places.len().saturating_sub(SHOWN);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        let shown = places.into_iter().take(SHOWN).collect::<Vec<_>>().join("; ");
        let _ = writeln!(text, "  # {lang} without it: {shown}{more}");
    }
}

/// A name made of the rendering in Latin letters that has the fewest accents to lose, once in the file.
fn unused_id(concept: &Discovered, ids: &mut BTreeSet<String>) -> String {
    let name = |rendering: &String| {
        let folded = words::fold(rendering);
        let words = folded.split(' ').filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-")
    };
    let is_latin = |name: &String| !name.is_empty() && name.is_ascii();
    let base = concept.renderings.0.iter().map(name).find(is_latin).unwrap_or_else(|| "term".to_owned());
    let mut id = base.clone();
    let mut number = 2;
    while !ids.insert(id.clone()) {
        id = format!("{base}-{number}");
        number += 1;
    }
    id
}

/// A string in double quotation marks, on one line.
fn quoted(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    serde_json::to_string(&one_line).unwrap_or_default()
}
