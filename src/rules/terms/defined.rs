//! The terms that the versions of a document define, and where each version uses them.

use std::collections::BTreeMap;

use crate::discover::{self, DefinitionRow};
use crate::glossary::{Concept, Kind, Matcher, Scope, Status};
use crate::lang::function_words::{self, WordKind};
use crate::lang::{forms, stems, words};
use crate::model::{Evidence, Lang, PerLang, Span};
use crate::rules::Context;

/// Definitions and the uses of what they define.
#[derive(Debug, Default)]
pub struct Defined {
    /// The rows that define something.
    pub rows: Vec<DefinitionRow>,
    /// For each of them and each version, where its term stands outside its own definition: row and place.
    pub uses: Vec<PerLang<Vec<(usize, Span)>>>,
}

impl Defined {
    /// Reads the definitions of a document and looks for their terms.
    pub(in crate::rules) fn read(context: &Context<'_>) -> Defined {
        let rows = discover::definition_rows(context.document, context.alignment);
        let mut uses: Vec<PerLang<Vec<(usize, Span)>>> = rows.iter().map(|_| PerLang::default()).collect();
        if rows.is_empty() {
            return Defined::default();
        }
        let concepts: Vec<Concept> = rows.iter().map(concept).collect();
        let matcher = Matcher::new(&concepts);
        let mut finders = PerLang::from_fn(|lang| matcher.finder(lang));
        for (index, row) in context.rows() {
            for lang in row.present().iter() {
                let finder = &mut finders[lang];
                let hits = |text: &str| finder.find(text).into_iter().map(|hit| (hit.range, hit.senses)).collect();
                for (span, senses) in context.read(row, lang, hits) {
                    let others = senses.iter().filter(|sense| rows[sense.concept].row != index);
                    others.for_each(|sense| uses[sense.concept][lang].push((index, span)));
                }
            }
        }
        Defined { rows, uses }
    }

    /// The place of the definition in a version.
    pub fn place(&self, definition: usize, lang: Lang) -> Option<Evidence> {
        self.rows[definition].terms[lang].as_ref().map(|term| Evidence { lang, span: term.span })
    }
}

fn concept(row: &DefinitionRow) -> Concept {
    let own = |(lang, term): (Lang, &Option<discover::DefinedTerm>)| Some((lang, vec![term.as_ref()?.text.clone()]));
    Concept {
        id: format!("definition-{}", row.row),
        terms: row.terms.iter().filter_map(own).collect(),
        avoid: BTreeMap::new(),
        confusable: Vec::new(),
        homonyms: Vec::new(),
        series: None,
        kind: Kind::Term,
        scope: Scope::Instrument,
        status: Status::Established,
        source: Vec::new(),
        note: String::new(),
    }
}

/// Whether a row may name a term in other forms of its words than the matcher knows.
pub fn may_name(context: &Context<'_>, row: usize, lang: Lang, term: &str) -> bool {
    words_named(context, row, lang, term).into_iter().all(|is_named| is_named)
}

/// Whether a row has a word of the term.
pub fn may_name_in_part(context: &Context<'_>, row: usize, lang: Lang, term: &str) -> bool {
    words_named(context, row, lang, term).into_iter().any(|is_named| is_named)
}

/// For each word of matter of a term whether a row has a form of it.
fn words_named(context: &Context<'_>, row: usize, lang: Lang, term: &str) -> Vec<bool> {
    let text = context.words(&context.alignment.rows[row], lang);
    let in_row: Vec<&str> = stems::word_ranges(&text).into_iter().filter_map(|range| text.get(range)).collect();
    let matter = |word: &&str| function_words::kind(lang, words::fold(word).trim()) == WordKind::Matter;
    let of_term = stems::word_ranges(term).into_iter().filter_map(|range| term.get(range)).filter(matter);
    of_term.map(|word| in_row.iter().any(|other| forms::resemble(lang, word, other))).collect()
}
