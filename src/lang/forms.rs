//! One form for every word of a body of text, so that its inflected forms are counted together.
//!
//! ```text
//!   ar   وللدولة الدولة دولة      دول     و and ل come off where the rest is a word of the same texts
//!   ar   وزير                     وزير    no text has زير
//! ```

use super::{stems, words};
use crate::model::Lang;

/// The form of a word; `is_known` says whether the texts have a word by itself, as [`bare`] gives it.
pub fn of(lang: Lang, word: &str, is_known: &dyn Fn(&str) -> bool) -> String {
    let readings = stems::readings(lang, word);
    if lang != Lang::Ar {
        return readings.into_iter().next().unwrap_or_default();
    }
    let folded = words::fold(word);
    let bare = words::without_proclitics(&folded);
    let mut readings = bare.split_whitespace();
    let (Some(first), second) = (readings.next(), readings.next()) else { return String::new() };
    let chosen = second.filter(|stem| is_known(stem)).unwrap_or(first);
    // The shortest form of the reading is its last one.
    stems::dictionary_forms(lang, chosen).pop().unwrap_or_default()
}

/// A word that shows its own beginning: one with the article, or with nothing that could be a particle.
pub fn bare(lang: Lang, word: &str) -> Option<String> {
    if lang != Lang::Ar {
        return None;
    }
    let folded = words::fold(word);
    let bare = words::without_proclitics(&folded);
    let mut readings = bare.split_whitespace();
    let first = readings.next()?;
    readings.next().is_none().then(|| first.to_owned())
}

/// Whether no particle is written onto the beginning of a phrase.
pub fn is_plain(lang: Lang, phrase: &str) -> bool {
    if lang != Lang::Ar {
        return true;
    }
    let folded = words::fold(phrase);
    let first = folded.split_whitespace().next().unwrap_or("");
    bare(lang, first).is_some_and(|bare| bare == first || first.strip_prefix("ال") == Some(bare.as_str()))
}

/// Whether two words may be forms of one: they begin alike, or, in Arabic, have their consonants in common.
pub fn resemble(lang: Lang, one: &str, other: &str) -> bool {
    let (one, other) = (words::fold(one), words::fold(other));
    let (one, other) = (one.trim(), other.trim());
    if lang == Lang::Ar {
        let (one, other) = (consonants(one), consonants(other));
        let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        // What is left of a particle such as ذو says nothing; its forms are many.
        return short.chars().count() < 2 || long.contains(&short);
    }
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    common >= one.chars().count().saturating_sub(1).clamp(1, 4)
}

/// Whether two words have so much of their beginning in common that one may be derived from the other:
/// *denounce* and *denunciation*.
pub fn begin_alike(lang: Lang, one: &str, other: &str) -> bool {
    let (first, second) = (words::fold(one), words::fold(other));
    resemble(lang, one, other) || first.chars().zip(second.chars()).take_while(|(a, b)| a == b).count() > 3
}

/// The letters of an Arabic word that its plural and its suffixes leave alone.
fn consonants(word: &str) -> String {
    let bare = words::without_proclitics(word);
    let first = bare.split_whitespace().next().unwrap_or("");
    first.chars().filter(|c| !matches!(c, 'ا' | 'و' | 'ي' | 'ه' | 'ء')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_particle_comes_off_where_the_rest_is_a_word() {
        let check = |word: &str, known: &[&str], expected: &str| {
            assert_eq!(of(Lang::Ar, word, &|bare| known.contains(&bare)), expected, "{word}");
        };
        check("وللدولة", &[], "دول");
        check("ودولة", &["دوله"], "دول");
        check("وزير", &["دوله"], "وزير");
        assert!(resemble(Lang::Ar, "الأطراف", "طرف") && !resemble(Lang::Ar, "دولة", "منظمة"));
        assert!(resemble(Lang::Fr, "partager", "partagez") && !resemble(Lang::Fr, "demande", "requérant"));
        assert_eq!(of(Lang::En, "Parties", &|_| false), "party");
        assert_eq!(bare(Lang::Ar, "الدولة").as_deref(), Some("دوله"));
        assert_eq!(bare(Lang::Ar, "وزير"), None);
    }
}
