//! The six official languages, sets of them, and tables with one entry for each.

use std::fmt;
use std::ops::{Index, IndexMut};

use rayon::prelude::*;

/// An official language of the United Nations.
///
/// The order of the variants is the English alphabetical order of the language
/// names (Arabic, Chinese, English …), the order of columns in UN documents.
/// It carries no rank: no language is the source of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Lang {
    /// All six, in column order.
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// The position in [`Lang::ALL`], 0 to 5.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The two-letter code of ISO 639-1: `ar`, `zh`, `en`, `fr`, `ru`, `es`.
    pub const fn code(self) -> &'static str {
        ["ar", "zh", "en", "fr", "ru", "es"][self as usize]
    }

    /// The name of the language in English.
    pub const fn english_name(self) -> &'static str {
        ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"][self as usize]
    }

    /// Reads a language code: ISO 639-1 (`fr`), ISO 639-2 (`fra`), or the
    /// letter that the United Nations puts in job numbers (`F`), in any case.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.codes().iter().any(|known| known.eq_ignore_ascii_case(code)))
    }

    /// What [`Lang::from_code`] reads as this language, in small letters.
    pub const fn codes(self) -> [&'static str; 3] {
        [
            ["ar", "ara", "a"],
            ["zh", "zho", "c"],
            ["en", "eng", "e"],
            ["fr", "fra", "f"],
            ["ru", "rus", "r"],
            ["es", "spa", "s"],
        ][self as usize]
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// A set of languages.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LangSet(u8);

impl LangSet {
    /// The set without members.
    pub const EMPTY: LangSet = LangSet(0);

    /// The set with one member.
    pub const fn only(lang: Lang) -> LangSet {
        LangSet(1 << lang as u8)
    }

    /// Adds a language; adding it twice changes nothing.
    pub fn insert(&mut self, lang: Lang) {
        self.0 |= 1 << lang as u8;
    }

    /// Whether the language is a member.
    pub const fn contains(self, lang: Lang) -> bool {
        self.0 & (1 << lang as u8) != 0
    }

    /// The number of members.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is no member.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members of `self` that are not in `other`.
    pub const fn minus(self, other: LangSet) -> LangSet {
        LangSet(self.0 & !other.0)
    }

    /// The members of either set.
    pub const fn union(self, other: LangSet) -> LangSet {
        LangSet(self.0 | other.0)
    }

    /// The members of both sets.
    pub const fn intersection(self, other: LangSet) -> LangSet {
        LangSet(self.0 & other.0)
    }

    /// The members, in column order.
    pub fn iter(self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(move |&lang| self.contains(lang))
    }

    /// The two-letter codes of the members in alphabetical order, as JSON lists them.
    pub fn codes(self) -> Vec<&'static str> {
        let mut codes: Vec<_> = self.iter().map(Lang::code).collect();
        codes.sort_unstable();
        codes
    }
}

impl FromIterator<Lang> for LangSet {
    fn from_iter<I: IntoIterator<Item = Lang>>(langs: I) -> LangSet {
        let mut set = LangSet::EMPTY;
        langs.into_iter().for_each(|lang| set.insert(lang));
        set
    }
}

impl fmt::Debug for LangSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Lang::code)).finish()
    }
}

/// One value for each language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerLang<T>(pub [T; 6]);

impl<T> PerLang<T> {
    /// Builds the table by asking for each language in column order.
    pub fn from_fn(mut make: impl FnMut(Lang) -> T) -> PerLang<T> {
        PerLang(Lang::ALL.map(&mut make))
    }

    /// The same, with the languages side by side on all cores.
    pub fn par_from_fn(make: impl Fn(Lang) -> T + Sync) -> PerLang<T>
    where
        T: Default + Send,
    {
        let mut table = PerLang::default();
        table.0.par_iter_mut().zip(Lang::ALL).for_each(|(value, lang)| *value = make(lang));
        table
    }

    /// Turns every value into another, side by side on all cores.
    pub fn par_map<U>(self, change: impl Fn(T) -> U + Sync) -> PerLang<U>
    where
        T: Send,
        U: Default + Send,
    {
        let mut table = PerLang::default();
        table.0.par_iter_mut().zip(self.0).for_each(|(to, from)| *to = change(from));
        table
    }

    /// Pairs of language and value, in column order.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        Lang::ALL.into_iter().zip(self.0.iter())
    }

    /// Applies `change` to every value.
    pub fn map<'a, U>(&'a self, mut change: impl FnMut(Lang, &'a T) -> U) -> PerLang<U> {
        PerLang::from_fn(|lang| change(lang, &self[lang]))
    }

    /// The languages whose value satisfies `test`.
    pub fn langs_where(&self, mut test: impl FnMut(&T) -> bool) -> LangSet {
        self.iter().filter(|(_, value)| test(value)).map(|(lang, _)| lang).collect()
    }
}

impl<T> Index<Lang> for PerLang<T> {
    type Output = T;
    fn index(&self, lang: Lang) -> &T {
        &self.0[lang.index()]
    }
}

impl<T> IndexMut<Lang> for PerLang<T> {
    fn index_mut(&mut self, lang: Lang) -> &mut T {
        &mut self.0[lang.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_system_is_read() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
        let read = ["ARA", "zho", "E", "f", "Rus", "S", "de", ""].map(Lang::from_code);
        let expected = [
            Some(Lang::Ar),
            Some(Lang::Zh),
            Some(Lang::En),
            Some(Lang::Fr),
            Some(Lang::Ru),
            Some(Lang::Es),
            None,
            None,
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn a_set_knows_its_members() {
        let set: LangSet = [Lang::Zh, Lang::Ar, Lang::Zh].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [Lang::Ar, Lang::Zh]);
        assert_eq!(set.minus(LangSet::only(Lang::Ar)).codes(), ["zh"]);
    }
}
