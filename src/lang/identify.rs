//! Which of the six languages a text is written in.
//!
//! The script tells Arabic, Chinese and Russian; English, French and Spanish are
//! told by their most frequent words.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::scripts::{Script, is_alphabetic, script_of};
use crate::model::{Lang, PerLang};

/// The language of a whole text, or `None` where it is none of the six or cannot be told.
pub fn identify(text: &str) -> Option<Lang> {
    let sample = text.get(..text.floor_char_boundary(20_000)).unwrap_or(text);
    let letters = Letters::count(sample);
    if letters.all() == 0 {
        return None;
    }
    match letters.main_script() {
        Script::Arabic => Some(Lang::Ar),
        Script::Han => Some(Lang::Zh),
        Script::Cyrillic => Some(Lang::Ru),
        Script::Latin => {
            let words = FunctionWords::count(sample);
            let (best, share) = words.best();
            // Other languages in Latin letters share a few of these words, never a fifth of the text.
            (words.total >= 5 && share >= 0.2).then_some(best)
        }
        _ => None,
    }
}

/// Another of the six languages, where a block is surely written in it and not in `expected`.
///
/// Names, symbols and short quotations are no reason.
pub fn foreign(text: &str, expected: Lang) -> Option<Lang> {
    let letters = Letters::count(text);
    let own = letters.of(script_of(expected));
    let script = letters.main_script();
    if script == script_of(expected) {
        return if script == Script::Latin { foreign_latin(text, expected) } else { None };
    }
    let enough = if script == Script::Han { 6 } else { 16 };
    // Languages in Latin letters are quoted in all others; those in other letters quote their own terms in Latin ones.
    let (least, most_own) = if script == Script::Latin { (7, 2) } else { (6, 4) };
    let is_little = letters.of(script) < enough || letters.of(script) * 10 < letters.all() * least;
    if is_little || own * 10 > letters.all() * most_own {
        return None;
    }
    match script {
        Script::Arabic => Some(Lang::Ar),
        Script::Han => Some(Lang::Zh),
        Script::Cyrillic => Some(Lang::Ru),
        Script::Latin => {
            let words = FunctionWords::count(text);
            let (best, share) = words.best();
            let is_running = words.different[best] >= 2 && words.share_with_shared(best) >= 0.35;
            // Titles and names in Latin letters have few function words.
            (words.total >= 6 && (share >= 0.25 || is_running)).then_some(best)
        }
        _ => None,
    }
}

/// Whether a text of several words has no letter of the script that `lang` is written in.
pub fn lacks_own_script(text: &str, lang: Lang) -> bool {
    let letters = Letters::count(text);
    letters.of(script_of(lang)) == 0 && letters.all() >= 16 && text.split_whitespace().count() >= 3
}

/// Within one script only the words tell, and only where they leave no doubt.
fn foreign_latin(text: &str, expected: Lang) -> Option<Lang> {
    let words = FunctionWords::count(text);
    let (best, share) = words.best();
    let own = words.hits[expected];
    // One word said often, as in *Sur-Sur*, is no language.
    let clear = words.total >= 4
        && words.hits[best] >= 3
        && words.different[best] >= 2
        && (share >= 0.22 || words.share_with_shared(best) >= 0.3)
        && words.hits[best] >= 3 * own + 2;
    (best != expected && clear).then_some(best)
}

/// Letters by script. A Chinese character weighs as much as three letters, since it says as much.
struct Letters {
    arabic: usize,
    han: usize,
    cyrillic: usize,
    latin: usize,
}

impl Letters {
    fn count(text: &str) -> Letters {
        let mut letters = Letters { arabic: 0, han: 0, cyrillic: 0, latin: 0 };
        for c in text.chars() {
            match c {
                'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => letters.latin += 1,
                '\u{400}'..='\u{52f}' => letters.cyrillic += 1,
                '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                    letters.arabic += 1;
                }
                '\u{3400}'..='\u{9fff}' => letters.han += 3,
                _ => {}
            }
        }
        letters
    }

    const fn all(&self) -> usize {
        self.arabic + self.han + self.cyrillic + self.latin
    }

    const fn of(&self, script: Script) -> usize {
        match script {
            Script::Arabic => self.arabic,
            Script::Han => self.han,
            Script::Cyrillic => self.cyrillic,
            Script::Latin => self.latin,
            // None of the six languages is written in another.
            _ => 0,
        }
    }

    fn main_script(&self) -> Script {
        let scripts = [Script::Latin, Script::Cyrillic, Script::Arabic, Script::Han];
        scripts.into_iter().max_by_key(|&script| self.of(script)).unwrap_or(Script::Latin)
    }
}

/// Frequent words of each language in Latin letters; words that two of them share are left out.
const FRENCH: &str = "le les des du et une dans par pour sur qui aux au est sont ne pas ou cette ces leur leurs avec être \
    elle il d l qu n s à toute tout tous toutes ainsi dont comme présente lorsque conformément sans sera aucun aucune";
const SPANISH: &str = "el los las del y una por para con en se su sus al como lo ser o esta este estas estos cuando \
    toda todo todos todas cada entre conformidad deberá podrá también dicha dicho sin sobre usted";
const ENGLISH: &str = "the of and to in for by with shall be is are that this which or any its it their from as at not \
    has have may such other under all on each an these those";

/// Frequent words that several languages have: they tell running text from names, not one language from another.
const SHARED: [(&str, &[Lang]); 10] = [
    ("de", &[Lang::Fr, Lang::Es]),
    ("la", &[Lang::Fr, Lang::Es]),
    ("que", &[Lang::Fr, Lang::Es]),
    ("en", &[Lang::Fr, Lang::Es]),
    ("un", &[Lang::Fr, Lang::Es]),
    ("si", &[Lang::Fr, Lang::Es]),
    ("son", &[Lang::Fr, Lang::Es]),
    ("a", &[Lang::En, Lang::Fr, Lang::Es]),
    ("no", &[Lang::En, Lang::Es]),
    ("on", &[Lang::En, Lang::Fr]),
];

/// All of them, each with its language.
static FUNCTION_WORDS: LazyLock<FxHashMap<&str, Lang>> = LazyLock::new(|| {
    let lists = [(Lang::En, ENGLISH), (Lang::Fr, FRENCH), (Lang::Es, SPANISH)];
    lists.into_iter().flat_map(|(lang, list)| list.split(' ').map(move |word| (word, lang))).collect()
});

struct FunctionWords {
    hits: PerLang<usize>,
    /// The same, each word once.
    different: PerLang<usize>,
    /// Words that the language shares with another.
    shared: PerLang<usize>,
    total: usize,
}

impl FunctionWords {
    fn count(text: &str) -> FunctionWords {
        let mut words = FunctionWords {
            hits: PerLang::default(),
            different: PerLang::default(),
            shared: PerLang::default(),
            total: 0,
        };
        let mut met: FxHashSet<&str> = FxHashSet::default();
        for word in text.split(|c: char| !is_alphabetic(c)).filter(|word| !word.is_empty()) {
            words.total += 1;
            // Function words are short; longer ones need not be looked up.
            if word.len() > 12 {
                continue;
            }
            let word = lower_case(word);
            if let Some((&known, &lang)) = FUNCTION_WORDS.get_key_value(word.as_ref()) {
                words.hits[lang] += 1;
                words.different[lang] += usize::from(met.insert(known));
            } else if let Some((_, langs)) = SHARED.iter().find(|(shared, _)| *shared == word) {
                langs.iter().for_each(|&lang| words.shared[lang] += 1);
            }
        }
        words
    }

    /// The language with most hits, and the share of the words that are its.
    fn best(&self) -> (Lang, f64) {
        let best = [Lang::En, Lang::Fr, Lang::Es].into_iter().max_by_key(|&lang| self.hits[lang]).unwrap_or(Lang::En);
        (best, self.hits[best] as f64 / self.total.max(1) as f64)
    }

    /// The share of the words that belong to a language, those included that it shares with others.
    fn share_with_shared(&self, lang: Lang) -> f64 {
        (self.hits[lang] + self.shared[lang]) as f64 / self.total.max(1) as f64
    }
}

fn lower_case(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_languages_share_a_function_word() {
        let all = [ENGLISH, FRENCH, SPANISH].iter().flat_map(|list| list.split(' ')).count();
        assert_eq!(FUNCTION_WORDS.len(), all);
    }

    #[test]
    fn each_language_is_told() {
        let check = |text: &str, expected: Option<Lang>| assert_eq!(identify(text), expected, "{text}");
        check("Each State Party shall take the measures that are necessary.", Some(Lang::En));
        check("Chaque État partie prend les mesures qui sont nécessaires.", Some(Lang::Fr));
        check("Cada Estado parte adoptará las medidas que sean necesarias para el caso.", Some(Lang::Es));
        check("Каждое государство принимает меры.", Some(Lang::Ru));
        check("各缔约国应采取措施。", Some(Lang::Zh));
        check("تتخذ كل دولة طرف التدابير", Some(Lang::Ar));
        check("Jeder Vertragsstaat trifft die erforderlichen Maßnahmen und berichtet darüber.", None);
        check("1234 --- 56", None);
    }

    #[test]
    fn only_sure_cases_are_foreign() {
        let check = |text: &str, own: Lang, expected: Option<Lang>| assert_eq!(foreign(text, own), expected, "{text}");
        check("The Parties shall cooperate with each other.", Lang::Fr, Some(Lang::En));
        check("Les Parties coopèrent entre elles dans toute la mesure possible.", Lang::En, Some(Lang::Fr));
        check("Las Partes cooperarán entre sí en la medida de lo posible.", Lang::Ru, Some(Lang::Es));
        check("各方应在可能的范围内相互合作。", Lang::Ar, Some(Lang::Zh));
        check("Los datos de la base que la Parte comparte en la red.", Lang::Ar, Some(Lang::Es));
        check(
            "Le rapport de la Conférence de la région sur la base de la convention de la commission en question est présenté à la Partie.",
            Lang::Es,
            Some(Lang::Fr),
        );
        check("例外：指合理使用（fair use）或者适用的其他限制。", Lang::En, Some(Lang::Zh));
        check("《联合国宪章》（Charter of the United Nations）", Lang::En, None);
        check("Convention sur la protection de la nature", Lang::Ar, None);
        check("Creative Commons Corporation", Lang::Zh, None);
        check("ЮНЕСКО (UNESCO)", Lang::Ru, None);
        check("Convention de Vienne", Lang::En, None);
        check(
            "24. Destaca que la cooperación Sur-Sur no sustituye a la Norte-Sur sino que la completa;",
            Lang::Es,
            None,
        );
        check("A/AC.291/22/Rev.2", Lang::Ar, None);
    }
}
