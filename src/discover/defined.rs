//! Terms that the versions define in one and the same place.

use std::collections::BTreeMap;

use super::phrases::Phrase;
use super::segments::Corpus;
use crate::lang::definitions;
use crate::model::{Address, Alignment, Document, Lang, PerLang, Row, Span};

/// A row in which the versions define a term.
#[derive(Clone, Debug)]
pub struct DefinitionRow {
    /// The row.
    pub row: usize,
    /// The term of each version; `None` where a version defines none there.
    pub terms: PerLang<Option<DefinedTerm>>,
}

/// A term as one version defines it.
#[derive(Clone, Debug)]
pub struct DefinedTerm {
    /// Where it stands.
    pub span: Span,
    /// The term.
    pub text: String,
    /// Whether a verb of definition stands with it, and not only a copula or a colon.
    pub is_sure: bool,
}

/// The rows of the articles that define terms: most versions do so by a verb, and all but one at most define one.
pub fn definition_rows(document: &Document, alignment: &Alignment) -> Vec<DefinitionRow> {
    let mut articles: BTreeMap<Address, Vec<DefinitionRow>> = BTreeMap::new();
    for (index, row) in alignment.rows.iter().enumerate().filter(|(_, row)| row.present().len() > 1) {
        if let Some(terms) = defined_terms(document, row) {
            articles.entry(row.address.basic_unit()).or_default().push(DefinitionRow { row: index, terms });
        }
    }
    // One or two such sentences may explain something where it is used.
    let mut rows: Vec<DefinitionRow> = articles.into_values().filter(|rows| rows.len() > 2).flatten().collect();
    rows.sort_by_key(|row| row.row);
    rows
}

/// What the versions define in a row; `None` unless all but one do, and more than half by a verb.
fn defined_terms(document: &Document, row: &Row) -> Option<PerLang<Option<DefinedTerm>>> {
    let present = row.present();
    let mut terms = PerLang::default();
    let (mut undefined, mut unsure) = (0, 0);
    for lang in present.iter() {
        terms[lang] = read(document, row, lang);
        undefined += usize::from(terms[lang].is_none());
        unsure += usize::from(terms[lang].as_ref().is_none_or(|term| !term.is_sure));
        // Nearly all rows define nothing, which a few versions are enough to show.
        if undefined > 1 || 2 * (present.len() - unsure) <= present.len() {
            return None;
        }
    }
    Some(terms)
}

/// The phrases of the defined terms of all documents.
pub(super) fn terms(documents: &[(&Document, &Alignment)], corpus: &Corpus<'_>) -> Vec<PerLang<Option<Phrase>>> {
    let rows = documents.iter().flat_map(|(document, alignment)| definition_rows(document, alignment));
    rows.map(|row| row.terms.map(|lang, term| corpus.phrase(lang, &term.as_ref()?.text))).collect()
}

fn read(document: &Document, row: &Row, lang: Lang) -> Option<DefinedTerm> {
    let cell = row.cells[lang].first()?;
    let body = &document.versions[lang].as_ref()?.tree.leaves.get(cell.leaf)?.body;
    let part = cell.part.clone().unwrap_or(0..body.as_str().len());
    let text = body.as_str().get(part.clone())?;
    let found = definitions::definition(lang, text)?;
    let span = body.to_source(part.start + found.term.start, part.start + found.term.end);
    Some(DefinedTerm { span, text: text.get(found.term)?.to_owned(), is_sure: found.is_sure })
}
