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
    match lang {
        Lang::En | Lang::Es | Lang::Zh => marked(words::fold(word).trim()),
        Lang::Fr => marked(&with_last_accent(word)),
        Lang::Ru => russian_form(&russian(word)),
        Lang::Ar => marked(words::fold(word).trim()),
    }
}

/// The forms under which a term base may know a word of running text as a term.
pub fn readings(lang: Lang, word: &str) -> Vec<String> {
    match lang {
        Lang::Zh => vec![marked(words::fold(word).trim())],
        Lang::En => with_cut(words::fold(word).trim(), english),
        Lang::Es => with_cut(words::fold(word).trim(), spanish),
        Lang::Fr => with_cut(&with_last_accent(word), french),
        Lang::Ru => russian_readings(&russian(word)),
        Lang::Ar => arabic(word),
    }
}

/// The mark keeps these forms apart from those of words within longer terms.
fn marked(form: &str) -> String {
    format!("={form}")
}

fn with_cut(word: &str, singulars: fn(&str) -> Vec<String>) -> Vec<String> {
    std::iter::once(marked(word)).chain(singulars(word).iter().map(|form| marked(form))).collect()
}

fn english(word: &str) -> Vec<String> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() >= 3) {
        return vec![format!("{stem}y")];
    }
    if word.ends_with("ss") {
        return Vec::new();
    }
    let endings: &[&str] =
        if ["ches", "shes", "sses", "xes"].iter().any(|ending| word.ends_with(ending)) { &["es"] } else { &["s"] };
    cut(word, endings)
}

fn spanish(word: &str) -> Vec<String> {
    let mut singulars = cut(word, &["s", "es"]);
    singulars.extend(word.strip_suffix("ces").map(|stem| format!("{stem}z")));
    singulars
}

fn french(word: &str) -> Vec<String> {
    let mut singulars = cut(word, &["s", "x", "sé"]);
    if word.ends_with("sé") {
        singulars.iter_mut().for_each(|singular| singular.push('é'));
    }
    singulars.extend(word.strip_suffix("aux").map(|stem| format!("{stem}al")));
    singulars
}

fn cut(word: &str, endings: &[&str]) -> Vec<String> {
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.filter(|stem| stem.chars().count() >= 3).map(str::to_owned).collect()
}

/// The folded word, with a mark behind it where its last vowel has an accent: *traité* is neither *traite* nor *trait*.
fn with_last_accent(word: &str) -> String {
    let lower: String = word.to_lowercase().nfc().collect();
    let folded = words::fold(word);
    let is_accented = lower.strip_suffix('s').unwrap_or(&lower).ends_with('é');
    format!("{}{}", folded.trim(), if is_accented { "é" } else { "" })
}

/// Lower case without accents; ё is е, and й remains what it is.
fn russian(word: &str) -> String {
    let lower: String = word.to_lowercase().nfc().collect();
    lower.chars().filter(|c| !is_combining_mark(*c)).map(|c| if c == 'ё' { 'е' } else { c }).collect()
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
        word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2)
            && (!ending.is_empty() || ends_hard(word))
    };
    match DECLENSIONS.iter().enumerate().find(ends_in) {
        Some((index, (ending, _))) => declined(word.strip_suffix(ending).unwrap_or(word), index),
        None => marked(word),
    }
}

fn ends_hard(word: &str) -> bool {
    word.ends_with(|c: char| !matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ь' | 'й'))
}

fn declined(stem: &str, declension: usize) -> String {
    format!("={stem}|{declension}")
}

fn russian_readings(word: &str) -> Vec<String> {
    let mut readings = vec![marked(word)];
    // The genitive plural has a vowel that the other cases have not: поправок, поправка.
    let fleeting = word.strip_suffix("ок").map(|stem| format!("{stem}к"));
    for (index, (_, endings)) in DECLENSIONS.iter().enumerate() {
        let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let stems = stems.chain(fleeting.as_deref().filter(|_| endings.contains(&"ам")));
        readings.extend(stems.filter(|stem| stem.chars().count() >= 2).map(|stem| declined(stem, index)));
    }
    readings
}

/// As it is, without what may be a particle before it, and with pronouns and endings of number off.
fn arabic(word: &str) -> Vec<String> {
    let folded = words::fold(word);
    let folded = folded.trim();
    let bare = words::without_proclitics(folded);
    let mut readings: Vec<String> = Vec::new();
    // The letter ta marbuta is folded to ha, which is a pronoun where it is written so.
    let has_pronoun = word.trim_end_matches(is_combining_mark).ends_with('ه');
    let together = words::behind_written_together(folded);
    for reading in std::iter::once(folded).chain(bare.split_whitespace()).chain(together.as_deref()) {
        for form in std::iter::once(reading.to_owned()).chain(arabic_singulars(reading, has_pronoun)) {
            if !readings.contains(&form) {
                readings.push(form);
            }
        }
    }
    // What stood behind a particle and the article is known with the article too.
    let definite: Vec<String> = match words::is_definite(folded) {
        true => readings.iter().filter(|form| !words::is_definite(form)).map(|form| format!("ال{form}")).collect(),
        false => Vec::new(),
    };
    readings.iter().chain(&definite).map(|form| marked(form)).collect()
}

fn arabic_singulars(word: &str, has_pronoun: bool) -> Vec<String> {
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
    let count = if has_pronoun { ENDINGS.len() } else { ENDINGS.len() - 2 };
    let forms = ENDINGS[..count].iter().filter_map(|(ending, instead)| {
        let stem = word.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3)?;
        Some(format!("{stem}{instead}"))
    });
    forms.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a text's word is a form of a term.
    fn check(lang: Lang, term: &str, forms: &[&str], others: &[&str]) {
        let is_form = |word: &str| readings(lang, word).contains(&dictionary_form(lang, term));
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
