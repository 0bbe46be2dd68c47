//! A term of a single word, and the forms in which a running text may have it.
//!
//! Within a term of several words the neighbours tell what a word is, and any ending of grammar may be cut. A word
//! that stands alone must be the noun itself, in another number or case:
//!
//! ```text
//!   fr   accord       accords                 but not accordé
//!   ru   принятие     принятия, принятии      but not принять, принятый
//!   ar   مصادرة       المصادرة، بمصادرتها      but not مصادر
//! ```
//!
//! A word in the plural, or one with the Arabic article, stands for that form alone: *biens* is not *bien*.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words;
use crate::model::Lang;

/// The form of a word that a term base has as a term of its own.
pub fn dictionary_form(lang: Lang, word: &str) -> String {
    let folded = words::fold(word);
    match lang {
        Lang::Fr => format!("={}{}", folded.trim(), accent(word)),
        Lang::Ru => russian_form(&russian(word)),
        Lang::En | Lang::Es | Lang::Zh | Lang::Ar => format!("={}", folded.trim()),
    }
}

/// The beginning of a form that tells whether any word of its declension is in a term base.
pub fn stem(form: &str) -> Option<&str> {
    form.split_once('|').map(|(stem, _)| stem)
}

/// Offers the forms under which a term base may know a word of running text as a term, until all are offered;
/// `meet` says whether the base has one. `folded` is the word as [`words::fold`] gives it.
pub fn readings(lang: Lang, word: &str, folded: &str, meet: &mut dyn FnMut(&str) -> bool) {
    let mut forms = Forms { text: String::with_capacity(2 * word.len() + 4), meet };
    match lang {
        Lang::Zh => forms.offer(&[folded]),
        Lang::En => english(folded, &mut forms),
        Lang::Es => spanish(folded, &mut forms),
        Lang::Fr => french(folded, accent(word), &mut forms),
        Lang::Ru => russian_readings(&russian(word), &mut forms),
        Lang::Ar => arabic(word, folded, &mut forms),
    }
}

/// Forms on their way to a term base; a mark keeps them apart from those of words within longer terms.
struct Forms<'m> {
    text: String,
    meet: &'m mut dyn FnMut(&str) -> bool,
}

impl Forms<'_> {
    fn is_met(&mut self, parts: &[&str]) -> bool {
        self.text.clear();
        self.text.push('=');
        parts.iter().for_each(|part| self.text.push_str(part));
        (self.meet)(&self.text)
    }

    fn offer(&mut self, parts: &[&str]) {
        self.is_met(parts);
    }

    /// Offers what is left without an ending, if that is a word still.
    fn offer_cut(&mut self, word: &str, ending: &str, instead: &str) {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| is_long(stem)) {
            self.offer(&[stem, instead]);
        }
    }
}

fn is_long(stem: &str) -> bool {
    stem.chars().nth(2).is_some()
}

fn english(word: &str, forms: &mut Forms<'_>) {
    forms.offer(&[word]);
    if word.ends_with("ies") {
        return forms.offer_cut(word, "ies", "y");
    }
    let has_vowel = ["ches", "shes", "sses", "xes"].iter().any(|ending| word.ends_with(ending));
    if !word.ends_with("ss") {
        forms.offer_cut(word, if has_vowel { "es" } else { "s" }, "");
    }
}

fn spanish(word: &str, forms: &mut Forms<'_>) {
    forms.offer(&[word]);
    forms.offer_cut(word, "s", "");
    forms.offer_cut(word, "es", "");
    forms.offer_cut(word, "ces", "z");
}

fn french(word: &str, accent: &str, forms: &mut Forms<'_>) {
    forms.offer(&[word, accent]);
    forms.offer_cut(word, "s", accent);
    forms.offer_cut(word, "x", "");
    forms.offer_cut(word, "aux", "al");
}

/// A mark where the last vowel of a word has an accent: *traité* is neither *traite* nor *trait*.
fn accent(word: &str) -> &'static str {
    let singular = word.strip_suffix(['s', 'S']).unwrap_or(word);
    let is_accented =
        singular.ends_with(['é', 'É']) || singular.ends_with("e\u{301}") || singular.ends_with("E\u{301}");
    if is_accented { "é" } else { "" }
}

/// Lower case without accents; ё is е, and й remains what it is.
fn russian(word: &str) -> String {
    let plain = |c: char| if c == 'ё' { 'е' } else { c };
    if !word.contains(is_combining_mark) {
        return word.chars().flat_map(char::to_lowercase).map(plain).collect();
    }
    let lower: String = word.to_lowercase().nfc().collect();
    lower.chars().filter(|c| !is_combining_mark(*c)).map(plain).collect()
}

/// A declension: the ending of its first form, and the endings that replace it.
type Declension = (&'static str, &'static [&'static str]);

/// Longer endings stand before the shorter ones that they end in. The last is of those without an ending.
const DECLENSIONS: [Declension; 13] = [
    ("ие", &["ие", "ия", "ию", "ием", "ии", "ий", "иям", "иями", "иях"]),
    ("ье", &["ье", "ья", "ью", "ьем", "ьи", "ий", "ьям", "ьями", "ьях"]),
    ("ия", &["ия", "ии", "ию", "ией", "иею", "ий", "иям", "иями", "иях"]),
    ("ый", ADJECTIVE),
    ("ий", IN_IY),
    ("ой", ADJECTIVE),
    ("ы", PLURAL),
    ("и", PLURAL),
    ("а", &["а", "ы", "и", "е", "у", "ой", "ою", "ей", "", "ам", "ами", "ах"]),
    ("о", &["о", "а", "у", "ом", "е", "", "ам", "ами", "ах"]),
    ("ь", &["ь", "я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях", "ью"]),
    ("й", &["й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"]),
    ("", &["", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ей", "ам", "ами", "ах"]),
];

const ADJECTIVE: &[&str] = &[
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую",
    "юю", "ей", "ых", "их", "ыми", "ими",
];

/// An adjective, or a noun such as *депозитарий*.
const IN_IY: &[&str] = &[
    "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую", "юю", "ой",
    "ей", "ых", "их", "ыми", "ими", "ия", "ию", "ием", "ии", "иев", "иям", "иями", "иях",
];

/// A word in the plural tells less of its declension.
const PLURAL: &[&str] = &["ы", "и", "", "ь", "й", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ьми", "ах", "ях"];

fn russian_form(word: &str) -> String {
    let ends_in = |(_, (ending, _)): &(usize, &Declension)| {
        word.strip_suffix(ending).is_some_and(|stem| stem.chars().nth(1).is_some())
            && (!ending.is_empty() || ends_hard(word))
    };
    match DECLENSIONS.iter().enumerate().find(ends_in) {
        Some((index, (ending, _))) => format!("={}{}", word.strip_suffix(ending).unwrap_or(word), NAMES[index]),
        None => format!("={word}"),
    }
}

fn ends_hard(word: &str) -> bool {
    word.ends_with(|c: char| !matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ь' | 'й'))
}

/// What stands behind the stem of a form for its declension.
const NAMES: [&str; DECLENSIONS.len()] =
    ["|0", "|1", "|2", "|3", "|4", "|5", "|6", "|7", "|8", "|9", "|10", "|11", "|12"];

/// The most letters of an ending.
const LONGEST: usize = 4;

fn russian_readings(word: &str, forms: &mut Forms<'_>) {
    forms.offer(&[word]);
    let ends = word.char_indices().map(|(at, _)| at).chain(std::iter::once(word.len()));
    for end in ends.rev().take(LONGEST + 1) {
        let (stem, ending) = word.split_at(end);
        if stem.chars().nth(1).is_some() && forms.is_met(&[stem]) {
            offer_declined(stem, ending, forms);
        }
    }
    // The genitive plural has a vowel that the other cases have not: поправок, поправка.
    if let Some(stem) = word.strip_suffix("ок").filter(|stem| is_long(stem)) {
        let stem = format!("{stem}к");
        if forms.is_met(&[&stem]) {
            offer_declined(&stem, "ам", forms);
        }
    }
}

fn offer_declined(stem: &str, ending: &str, forms: &mut Forms<'_>) {
    for ((_, endings), name) in DECLENSIONS.iter().zip(NAMES) {
        if endings.contains(&ending) {
            forms.offer(&[stem, name]);
        }
    }
}

/// As it is, without what may be a particle before it, and with pronouns and endings of number off.
fn arabic(word: &str, folded: &str, forms: &mut Forms<'_>) {
    let bare = words::without_proclitics(folded);
    let together = words::behind_written_together(folded);
    // The letter ta marbuta is folded to ha, which is a pronoun where it is written so.
    let has_pronoun = word.trim_end_matches(is_combining_mark).ends_with('ه');
    let is_definite = words::is_definite(folded);
    for reading in std::iter::once(folded).chain(bare.split_whitespace()).chain(together.as_deref()) {
        offer_arabic(reading, "", has_pronoun, forms);
        // What stood behind a particle and the article is known with the article too.
        if is_definite && !words::is_definite(reading) {
            offer_arabic(reading, "ال", has_pronoun, forms);
        }
    }
}

fn offer_arabic(word: &str, article: &str, has_pronoun: bool, forms: &mut Forms<'_>) {
    // An ending, and what stands in its place without it.
    const ENDINGS: [(&str, &str); 18] = [
        ("تهما", "ه"),
        ("تهم", "ه"),
        ("تها", "ه"),
        ("تنا", "ه"),
        ("تان", "ه"),
        ("تين", "ه"),
        ("ات", "ه"),
        ("ات", ""),
        ("هما", ""),
        ("هم", ""),
        ("ها", ""),
        ("نا", ""),
        ("ان", ""),
        ("ين", ""),
        ("ون", ""),
        ("ا", ""),
        ("ته", "ه"),
        ("ه", ""),
    ];
    forms.offer(&[article, word]);
    let count = if has_pronoun { ENDINGS.len() } else { ENDINGS.len() - 2 };
    for (ending, instead) in &ENDINGS[..count] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| is_long(stem)) {
            forms.offer(&[article, stem, instead]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a text's word is a form of a term.
    fn check(lang: Lang, term: &str, forms: &[&str], others: &[&str]) {
        let known = dictionary_form(lang, term);
        let is_form = |word: &str| {
            let mut is_found = false;
            readings(lang, word, words::fold(word).trim(), &mut |form| {
                is_found |= form == known;
                form == known || stem(&known) == Some(form)
            });
            is_found
        };
        let missed: Vec<_> = forms.iter().filter(|word| !is_form(word)).collect();
        let wrong: Vec<_> = others.iter().filter(|word| is_form(word)).collect();
        assert!(missed.is_empty() && wrong.is_empty(), "{term}: {missed:?} {wrong:?}");
    }

    #[test]
    fn a_term_is_found_in_its_own_forms_alone() {
        check(Lang::En, "Party", &["party", "Parties"], &["part"]);
        check(Lang::En, "nationals", &["Nationals"], &["national"]);
        check(Lang::Fr, "Accord", &["accords", "ACCORD"], &["accordé", "accordés", "accorde"]);
        check(Lang::Fr, "traité", &["Traités"], &["traite", "trait", "traits"]);
        check(Lang::Fr, "biens", &["biens"], &["bien"]);
        check(Lang::Fr, "Partie", &["parties"], &["parti", "partis"]);
        check(Lang::Es, "secretaría", &["secretarías"], &["secretario"]);
        check(Lang::Es, "sanción", &["sanciones"], &["sancionar"]);
        check(Lang::Ru, "принятие", &["принятия", "принятию", "принятии"], &["принять", "принятый", "принятые"]);
        check(Lang::Ru, "поправка", &["поправки", "поправок", "поправками"], &["поправить"]);
        check(Lang::Ru, "договор", &["договора", "Договоров", "договоре"], &["договоренность", "договорная"]);
        check(Lang::Ru, "потерпевший", &["потерпевших", "потерпевшим"], &["потерпеть"]);
        check(Lang::Ru, "депозитарий", &["депозитария", "Депозитарием", "депозитариев"], &["депозит"]);
        check(Lang::Ru, "санкции", &["санкций", "санкциями", "санкциях"], &["санкционированный"]);
        check(Lang::Ru, "ребенок", &["ребёнок"], &["ребята"]);
        check(Lang::Ar, "مصادرة", &["المصادرة", "بمصادرتها", "ومصادرة"], &["مصادر", "المصادر"]);
        check(Lang::Ar, "رعايا", &["رعاياها", "الرعايا"], &["رعاية", "برعاية"]);
        check(Lang::Ar, "الفساد", &["الفساد", "للفساد", "والفساد"], &["فساد"]);
        check(Lang::Ar, "لجنة", &["اللجنة", "للجنة", "وللجنة"], &[]);
        check(Lang::Ar, "وديع", &["الوديع", "للوديع"], &["ديع"]);
        check(Lang::Ar, "طرف", &["طرفا", "طرفاً", "الطرفان", "الطرفين"], &["أطراف"]);
        check(Lang::Zh, "约", &["约"], &["缔"]);
    }
}
