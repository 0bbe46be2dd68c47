//! Terms that the versions define in one and the same place.

use std::collections::BTreeMap;

use super::phrases::Phrase;
use super::segments::Corpus;
use crate::lang::definitions::{self, Definition};
use crate::model::{Address, Alignment, Document, Lang, PerLang, Row};

/// The defined terms of all documents, in their order.
pub fn terms(documents: &[(Document, Alignment)], corpus: &Corpus<'_>) -> Vec<PerLang<Option<Phrase>>> {
    let mut terms = Vec::new();
    for (document, alignment) in documents {
        for row in definition_rows(document, alignment) {
            let phrase = |lang| {
                let (text, definition) = row[lang].as_ref()?;
                corpus.phrase(lang, text.get(definition.term.clone())?)
            };
            terms.push(PerLang::from_fn(phrase));
        }
    }
    terms
}

type Read = PerLang<Option<(String, Definition)>>;

/// The rows that define something: most versions say so by a verb, and there are several in one provision.
fn definition_rows(document: &Document, alignment: &Alignment) -> Vec<Read> {
    let mut articles: BTreeMap<Address, Vec<Read>> = BTreeMap::new();
    for row in &alignment.rows {
        let read = PerLang::from_fn(|lang| read(document, row, lang));
        let found = |is_meant: &dyn Fn(&Definition) -> bool| {
            read.iter().filter(|(_, read)| read.as_ref().is_some_and(|(_, found)| is_meant(found))).count()
        };
        let present = row.present().len();
        if present > 1 && 2 * found(&|found| found.is_sure) > present && found(&|_| true) + 1 >= present {
            articles.entry(row.address.basic_unit()).or_default().push(read);
        }
    }
    articles.into_values().filter(|rows| rows.len() > 2).flatten().collect()
}

fn read(document: &Document, row: &Row, lang: Lang) -> Option<(String, Definition)> {
    let cell = row.cells[lang].first()?;
    let body = document.versions[lang].as_ref()?.tree.leaves.get(cell.leaf)?.body.as_str();
    let text = cell.part.clone().map_or(Some(body), |part| body.get(part))?;
    Some((text.to_owned(), definitions::definition(lang, text)?))
}
