//! What a term base has wrong that is not a fault of form: it loads, and yet misleads or never serves.
//!
//! Whether two renderings are one to the program is asked of the [`Matcher`] itself, never
//! guessed from their letters.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use super::load::Placed;
use super::matcher::{Matcher, Sense};
use crate::lang::{scripts, words};
use crate::model::{Concept, Lang, LangSet, Position, Severity, Status};

/// Something to put right in a term base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The file, as it was named to [`lint`].
    pub file: String,
    /// The place in it.
    pub place: Position,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// Looks through the entries of some files, which are one term base together.
///
/// `beside` are the concepts known besides, which `confusable` may name; `langs` those that every
/// concept is to have, or nothing for those that any concept has.
pub fn lint(files: &[(String, Vec<Placed>)], beside: &[Concept], langs: Option<LangSet>) -> Vec<Remark> {
    let concepts: Vec<Concept> = files.iter().flat_map(|(_, entries)| entries).map(|e| e.concept.clone()).collect();
    let wanted = langs.unwrap_or_else(|| concepts.iter().flat_map(|concept| concept.terms.keys().copied()).collect());
    let known: FxHashSet<&str> = concepts.iter().chain(beside).map(|concept| concept.id.as_str()).collect();
    let base = Base { matcher: Matcher::new(&concepts), concepts: &concepts, known, wanted };
    let mut remarks = Vec::new();
    let mut first_file: FxHashMap<&str, &str> = FxHashMap::default();
    let mut index = 0;
    for (file, entries) in files {
        for entry in entries {
            let mut found = Vec::new();
            let id = entry.concept.id.as_str();
            if let Some(earlier) = first_file.insert(id, file) {
                found.push((
                    entry.id,
                    Severity::Warning,
                    format!("the concept `{id}` is in {earlier} too; the later one is used"),
                ));
            }
            base.entry(index, entry, &mut found);
            let remark = |(place, severity, message)| Remark { file: file.clone(), place, severity, message };
            remarks.extend(found.into_iter().map(remark));
            index += 1;
        }
    }
    remarks
}

type Found = Vec<(Position, Severity, String)>;

struct Base<'b> {
    matcher: Matcher,
    concepts: &'b [Concept],
    known: FxHashSet<&'b str>,
    wanted: LangSet,
}

impl Base<'_> {
    fn entry(&self, index: usize, entry: &Placed, found: &mut Found) {
        let concept = &entry.concept;
        if !is_identifier(&concept.id) {
            let message = format!("the id `{}` is not of lower-case words joined by hyphens", concept.id);
            found.push((entry.id, Severity::Warning, message));
        }
        let lacking: Vec<&str> = self
            .wanted
            .iter()
            .filter(|lang| concept.terms.get(lang).is_none_or(Vec::is_empty))
            .map(Lang::english_name)
            .collect();
        if !lacking.is_empty() {
            let message = format!("the concept `{}` has no rendering in {}", concept.id, lacking.join(", "));
            found.push((entry.id, Severity::Warning, message));
        }
        for (other, &place) in concept.confusable.iter().zip(&entry.confusable) {
            if *other == concept.id || !self.known.contains(other.as_str()) {
                let message = format!("`{other}` is no other concept; expected the id of one");
                found.push((place, Severity::Error, message));
            }
        }
        for (&lang, forms) in &concept.terms {
            let places = entry.terms.get(&lang).map_or(&[][..], Vec::as_slice);
            self.renderings(index, lang, forms.iter().zip(places), found);
        }
        for (&lang, list) in &concept.avoid {
            let places = entry.avoid.get(&lang).map_or(&[][..], Vec::as_slice);
            avoided(concept, lang, list.iter().map(|avoided| avoided.form.as_str()).zip(places), found);
        }
    }

    /// The accepted renderings of a concept in one language.
    fn renderings<'f>(
        &self,
        index: usize,
        lang: Lang,
        forms: impl Iterator<Item = (&'f String, &'f Position)>,
        found: &mut Found,
    ) {
        let mut seen = BTreeSet::new();
        for (form, &place) in forms {
            let fault = fault_of_form(lang, form).filter(|_| !self.is_international(index, form));
            if let Some(fault) = fault {
                found.push((place, Severity::Error, fault));
            } else if !seen.insert(form.trim()) {
                found.push((place, Severity::Warning, format!("“{form}” is listed twice")));
            } else if self.concepts[index].status != Status::Unsure {
                found.extend(self.clash(index, lang, form).map(|(severity, message)| (place, severity, message)));
            }
        }
    }

    /// Whether three languages write it alike: *mutatis mutandis* is no text left untranslated.
    fn is_international(&self, index: usize, form: &str) -> bool {
        self.concepts[index].terms.values().filter(|forms| forms.iter().any(|other| other == form)).count() > 2
    }

    /// What becomes of a rendering when a text has it.
    fn clash(&self, index: usize, lang: Lang, form: &str) -> Option<(Severity, String)> {
        let senses = self.matcher.whole(lang, form);
        let own = Sense { concept: index, is_accepted: true };
        if !senses.contains(&own) {
            return Some((Severity::Error, format!("“{form}” can never match: a text that has it is read otherwise")));
        }
        let concept = &self.concepts[index];
        let is_other = |sense: &&Sense| {
            let other = &self.concepts[sense.concept];
            sense.is_accepted
                && sense.concept < index
                && !concept.homonyms.contains(&other.id)
                && !other.homonyms.contains(&concept.id)
        };
        let other = &self.concepts[senses.iter().find(is_other)?.concept].id;
        Some((
            Severity::Warning,
            format!("“{form}” is a rendering of `{other}` too; name it under `homonyms` if that is meant"),
        ))
    }
}

/// The renderings to be avoided for a concept in one language.
fn avoided<'f>(concept: &Concept, lang: Lang, forms: impl Iterator<Item = (&'f str, &'f Position)>, found: &mut Found) {
    let accepted: Vec<String> = concept.terms.get(&lang).into_iter().flatten().map(|form| words::fold(form)).collect();
    let mut seen = BTreeSet::new();
    for (form, &place) in forms {
        let folded = words::fold(form);
        if let Some(fault) = fault_of_form(lang, form) {
            found.push((place, Severity::Error, fault));
        } else if accepted.contains(&folded) {
            found.push((
                place,
                Severity::Error,
                format!("“{form}” is accepted and to be avoided for `{}`", concept.id),
            ));
        } else if !seen.insert(folded) {
            found.push((place, Severity::Warning, format!("“{form}” is listed twice")));
        }
    }
}

fn is_identifier(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c.is_numeric()))
}

/// Why a rendering cannot stand in any text of its language.
fn fault_of_form(lang: Lang, form: &str) -> Option<String> {
    let wanted = scripts::script_of(lang);
    if words::fold(form).trim().is_empty() {
        return Some(format!("“{form}” can never match: it has no words"));
    }
    let letters: Vec<_> = form.chars().filter_map(|c| Some((c, scripts::script(c)?))).collect();
    let is_own = letters.iter().any(|(_, script)| *script == wanted);
    let is_acronym = !form.chars().any(char::is_lowercase);
    if !letters.is_empty() && !is_own && !is_acronym {
        let name = wanted.english_name();
        return Some(format!(
            "“{form}” can never match in {}: it has no letter of the {name} script",
            lang.english_name()
        ));
    }
    let stray =
        letters.iter().find(|(c, script)| *script != wanted && is_own && scripts::look_alike(*c, wanted).is_some());
    stray
        .filter(|_| !has_foreign_word(form, lang))
        .map(|(c, script)| format!("“{form}” can hardly match: the letter {c} in it is {}", script.english_name()))
}

/// Whether a whole word is of another script: a name or an acronym, not a slip of the keyboard.
fn has_foreign_word(form: &str, lang: Lang) -> bool {
    let wanted = scripts::script_of(lang);
    form.split(|c: char| !c.is_alphanumeric())
        .any(|word| word.chars().any(scripts::is_letter) && !word.chars().any(|c| scripts::script(c) == Some(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::load_placed;

    fn check(text: &str, expected: &[(usize, usize, &str)]) {
        let files = [("base.yaml".to_owned(), load_placed("base.yaml", text).expect("a base"))];
        let remarks = lint(&files, &[], None);
        let places: Vec<_> = remarks.iter().map(|remark| (remark.place.line, remark.place.column)).collect();
        assert_eq!(
            places,
            expected.iter().map(|(line, column, _)| (*line, *column)).collect::<Vec<_>>(),
            "{remarks:?}"
        );
        for (remark, (_, _, words)) in remarks.iter().zip(expected) {
            assert!(remark.message.contains(words), "{remark:?}");
        }
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        check("- id: one\n  terms: {en: [depositary], fr: [dépositaire]}\n", &[]);
        check(
            "- id: one\n  terms: {en: [a b], fr: [c]}\n- id: two\n  terms: {en: [d]}\n",
            &[(3, 7, "no rendering in French")],
        );
        check("- id: one\n  terms: {en: [a b]}\n- id: two\n  terms: {en: [A  Bs]}\n", &[]);
        check(
            "- id: one\n  terms: {en: [deposit box]}\n- id: two\n  terms: {en: [Deposit  Boxes]}\n",
            &[(4, 16, "of `one` too")],
        );
        check("- id: one\n  terms: {en: [a, a]}\n", &[(2, 19, "twice")]);
        check("- id: one\n  terms: {en: [a]}\n  avoid: {en: [{form: A, reason: r}]}\n", &[(3, 23, "accepted and")]);
        check("- id: one\n  terms: {ru: [treaty]}\n", &[(2, 16, "never match")]);
        check("- id: one\n  terms: {ru: [дoговор]}\n", &[(2, 16, "Latin")]);
        check("- id: one\n  terms: {en: [--]}\n", &[(2, 16, "no words")]);
        check("- id: one\n  terms: {en: [a]}\n  confusable: [three]\n", &[(3, 16, "no other concept")]);
        check("- id: One_a\n  terms: {en: [a]}\n", &[(1, 7, "lower-case")]);
    }

    #[test]
    fn the_built_in_base_has_nothing_to_put_right() {
        let text = crate::glossary::BUILT_IN_TEXT;
        let files = [("treaty-law.yaml".to_owned(), load_placed("treaty-law.yaml", text).expect("the base"))];
        let remarks = lint(&files, &[], Some(Lang::ALL.into_iter().collect()));
        let shown: Vec<String> =
            remarks.iter().map(|r| format!("{}:{} {}", r.place.line, r.place.column, r.message)).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n"));
    }
}
