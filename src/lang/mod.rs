//! All that is known of one language, one file each.
//!
//! A [`Language`] is one exhaustive value: whoever adds a language is told by the
//! compiler what it lacks. Everything outside this room asks the language and
//! does not know which one it is.

pub mod addresses;
mod ar;
mod beginnings;
pub mod corrigendum;
pub mod definitions;
pub mod drafts;
mod en;
mod es;
pub mod force;
pub mod forms;
mod fr;
pub mod function_words;
pub mod identify;
pub mod lexicon;
pub mod marks;
pub mod messages;
pub mod nouns;
pub mod numerals;
pub mod opposites;
pub mod references;
pub mod rewrite;
mod ru;
pub mod scripts;
pub mod sentences;
pub mod stems;
pub mod unseen;
pub mod values;
pub mod words;
mod zh;

use crate::model::{Lang, Unit};

/// What the parser knows of a language. All words are in lower case.
pub struct Language {
    /// What its readers call it.
    pub own_name: &'static str,
    /// Whether it is written from right to left.
    pub is_right_to_left: bool,
    /// The words that head a unit, and the unit. Where two words fit, the longer one is taken.
    pub heading_words: &'static [(&'static str, Unit)],
    /// How a number stands with its heading word.
    pub heading_form: HeadingForm,
    /// Ordinal and cardinal words that number headings.
    pub number_words: &'static [(&'static str, u32)],
    /// Words that make a second provision of the same number: *bis* and the like in this language.
    pub insertions: &'static [(&'static str, u16)],
    /// The words over a preamble.
    pub preamble: &'static [&'static str],
    /// How the words above the signatures begin.
    pub testimonium: &'static [&'static str],
    /// How the words begin that say where and when a text was signed.
    pub done_at: &'static [&'static str],
    /// How many characters say what a hundred characters of English say.
    pub density: usize,
    /// The words of references to provisions.
    pub references: &'static references::words::ReferenceWords,
    /// How it names the units of an address.
    pub addresses: &'static addresses::AddressWords,
    /// The formulas of its corrigenda.
    pub corrigendum: &'static corrigendum::CorrigendumWords,
    /// The catalogue of what reports say: messages in the format of Fluent.
    pub messages: &'static str,
    /// The words that tell what a sentence does: bind, forbid, allow, deny, qualify.
    pub force: &'static force::ForceWords,
    /// Its words for numbers, dates and measures.
    pub values: &'static values::ValueWords,
    /// What its drafts leave open in words.
    pub drafts: &'static drafts::DraftWords,
}

/// Where the number of a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingForm {
    /// `Article 5`; `Première partie` where the number is an ordinal word.
    WordThenNumber,
    /// `第五条`: sign, number, word; also `附件五`.
    Enclosed,
}

/// The language of reports, unless another is asked for.
pub const DEFAULT: Lang = Lang::En;

/// What is known of a language.
pub const fn of(lang: Lang) -> &'static Language {
    match lang {
        Lang::Ar => &ar::LANGUAGE,
        Lang::Zh => &zh::LANGUAGE,
        Lang::En => &en::LANGUAGE,
        Lang::Fr => &fr::LANGUAGE,
        Lang::Ru => &ru::LANGUAGE,
        Lang::Es => &es::LANGUAGE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_complete() {
        let units = [Unit::Article, Unit::Part, Unit::Chapter, Unit::Section, Unit::Annex, Unit::Option];
        for lang in Lang::ALL {
            let language = of(lang);
            for unit in units {
                assert!(
                    language.heading_words.iter().any(|(_, known)| *known == unit),
                    "{lang} has no word for {unit:?}"
                );
            }
            assert!(
                !language.preamble.is_empty() && !language.testimonium.is_empty() && !language.done_at.is_empty(),
                "{lang}"
            );
            let formulas = language.corrigendum;
            assert!(formulas.replace.contains("{old}") && formulas.replace.contains("{new}"), "{lang}");
            assert!([formulas.delete, formulas.enclose].iter().all(|formula| formula.contains("{old}")), "{lang}");
            assert!(language.heading_words.iter().all(|(word, _)| word.to_lowercase() == *word), "{lang}");
        }
    }
}
