//! What one reviser has to answer: the findings that name their version, the others as evidence.

use crate::model::{CheckedDocument, LangSet};

/// Leaves of a document's findings those that name one of some versions: as the one that stands
/// alone, for a fault of its own, or where the versions are divided. The words of these versions come first.
///
/// Without a version nothing is left out.
pub fn keep(document: &mut CheckedDocument, langs: LangSet) {
    if langs.is_empty() {
        return;
    }
    document.findings.retain(|located| !located.finding.languages.intersection(langs).is_empty());
    for located in &mut document.findings {
        // The sort is stable: the other versions keep their order.
        located.places.sort_by_key(|place| !langs.contains(place.lang));
    }
}
