//! The term base and its matcher: which concepts a text names, and where.
//!
//! ```text
//!   glossary/*.yaml ──load──▶ Concept ──matcher──▶ Hit (place, concept, accepted or avoided)
//! ```

pub mod exchange;
mod files;
mod lint;
mod load;
mod matcher;
mod plain;
mod side_by_side;

pub use crate::model::{Avoided, Concept, Kind, Scope, Status};
pub use files::read_limited;
pub use lint::{Remark, lint};
pub use load::{GlossaryError, Placed, load, load_placed};
pub use matcher::{Finder, Hit, Matcher, Sense};

use std::sync::LazyLock;

/// The concepts of a check, and what finds them in texts.
#[derive(Debug, Default)]
pub struct Glossary {
    /// The concepts; a [`Sense`] names one by its place here.
    pub concepts: Vec<Concept>,
    /// Finds them.
    pub matcher: Matcher,
}

impl Glossary {
    /// The built-in base with the entries of other bases added; an entry of a known name replaces it.
    pub fn extended(added: Vec<Concept>) -> Glossary {
        Glossary::new(built_in().concepts.iter().cloned().chain(added).collect())
    }

    /// Builds the matcher of some concepts. Of two concepts of one name the later replaces the earlier.
    pub fn new(concepts: Vec<Concept>) -> Glossary {
        let mut kept: Vec<Concept> = Vec::with_capacity(concepts.len());
        let mut places = rustc_hash::FxHashMap::default();
        for concept in concepts {
            match places.get(&concept.id) {
                Some(&place) => kept[place] = concept,
                None => {
                    places.insert(concept.id.clone(), kept.len());
                    kept.push(concept);
                }
            }
        }
        let matcher = Matcher::new(&kept);
        Glossary { concepts: kept, matcher }
    }
}

/// The base that is compiled in, as it is written.
pub const BUILT_IN_TEXT: &str = include_str!("../../glossary/treaty-law.yaml");

static BUILT_IN: LazyLock<Glossary> = LazyLock::new(|| {
    // A test holds that the file loads; a base without concepts would merely be silent.
    load("treaty-law.yaml", BUILT_IN_TEXT).map_or_else(|_| Glossary::default(), Glossary::new)
});

/// The base that is compiled in; read when first asked for.
pub fn built_in() -> &'static Glossary {
    &BUILT_IN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_base_is_whole() {
        let concepts = &built_in().concepts;
        assert!(concepts.len() > 150, "{}", concepts.len());
        for concept in concepts {
            assert_eq!(concept.terms.len(), 6, "{}", concept.id);
            for other in &concept.confusable {
                assert!(concepts.iter().any(|known| known.id == *other), "{other}");
            }
        }
    }

    #[test]
    fn a_later_entry_replaces_an_earlier() {
        let yaml =
            |term: &str| load("base.yaml", &format!("- id: one\n  terms: {{en: [{term}]}}\n")).unwrap_or_default();
        let glossary = Glossary::new([yaml("first"), yaml("second")].concat());
        let terms: Vec<_> = glossary.concepts.iter().flat_map(|concept| concept.terms.values().flatten()).collect();
        assert_eq!(terms, ["second"]);
    }
}
