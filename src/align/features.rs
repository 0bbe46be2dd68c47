//! What a block of text has that survives translation.
//!
//! Every leaf becomes its size and a set of keys that mean the same in every
//! language: values, names in Latin letters, consonant skeletons, concepts of
//! the lexicon, punctuation marks that translators keep, and its label. A key
//! that only one version of the document uses says nothing and is dropped.

use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

use crate::lang::{lexicon, words};
use crate::model::{Lang, LangSet, Leaf, LeafRole, PerLang, Tree, Unit};

/// Why a key can be trusted, and how far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyClass {
    /// A number, in digits or in words.
    Value,
    /// A word of Latin letters: a name, a symbol, a word that languages share.
    Latin,
    /// The consonants of a word.
    Skeleton,
    /// A concept of the lexicon.
    Concept,
    /// A bracket, a percent sign, a question mark, the colon that opens a list …
    Mark,
    /// The number path of a label.
    Label,
    /// What the text is to its provision.
    Role,
}

impl KeyClass {
    /// All classes.
    pub const ALL: [KeyClass; 7] = [
        KeyClass::Value,
        KeyClass::Latin,
        KeyClass::Skeleton,
        KeyClass::Concept,
        KeyClass::Mark,
        KeyClass::Label,
        KeyClass::Role,
    ];
}

/// The number of a key within a [`FeatureTable`].
pub type Key = u32;

/// A leaf, as the aligner sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    /// Letters and digits in it, at least 1.
    pub size: f32,
    /// Its keys, sorted, each once.
    pub keys: Vec<Key>,
    /// Whether it is numbered or a heading, and so hardly the rest of what stands before it.
    pub stands_by_itself: bool,
}

impl Features {
    /// Two leaves read as one.
    pub fn joined(&self, next: &Features) -> Features {
        let mut keys = [self.keys.as_slice(), next.keys.as_slice()].concat();
        // Two runs in order: a stable sort merges them.
        keys.sort();
        keys.dedup();
        Features { size: self.size + next.size, keys, stands_by_itself: self.stands_by_itself }
    }
}

/// The features of all units of all versions, with keys numbered through.
#[derive(Clone, Debug, Default)]
pub struct FeatureTable {
    /// For each version its units in order.
    pub units: PerLang<Vec<Features>>,
    /// The class of every key.
    pub classes: Vec<KeyClass>,
    numbers: FxHashMap<(KeyClass, u64), Key>,
}

/// Keys before they are numbered.
#[derive(Clone, Debug)]
pub struct RawFeatures {
    size: f32,
    keys: Vec<(KeyClass, u64)>,
    stands_by_itself: bool,
}

impl FeatureTable {
    /// Numbers the keys that at least two versions use, and forgets the others.
    pub fn build(raw: &PerLang<Vec<RawFeatures>>) -> FeatureTable {
        let mut users: FxHashMap<(KeyClass, u64), LangSet> = FxHashMap::default();
        for (lang, units) in raw.iter() {
            for &key in units.iter().flat_map(|unit| &unit.keys) {
                users.entry(key).or_default().insert(lang);
            }
        }
        let mut table = FeatureTable::default();
        // Numbered in the order of the texts: a map's own order is not the same on every machine.
        for &key in raw.0.iter().flatten().flat_map(|unit| &unit.keys) {
            if users.get(&key).is_some_and(|langs| langs.len() > 1) {
                table.numbers.entry(key).or_insert_with(|| {
                    table.classes.push(key.0);
                    table.classes.len() as Key - 1
                });
            }
        }
        let units = PerLang::par_from_fn(|lang| raw[lang].iter().map(|unit| table.number(unit)).collect());
        FeatureTable { units, ..table }
    }

    /// The features with the numbers of this table; keys it does not know are dropped.
    pub fn number(&self, raw: &RawFeatures) -> Features {
        let mut keys: Vec<Key> = raw.keys.iter().filter_map(|key| self.numbers.get(key).copied()).collect();
        keys.sort_unstable();
        keys.dedup();
        Features { size: raw.size, keys, stands_by_itself: raw.stands_by_itself }
    }

    /// The features without label and role: what the words alone say.
    pub fn words_only(&self, features: &Features) -> Features {
        let is_word = |key: &&Key| !matches!(self.classes[**key as usize], KeyClass::Label | KeyClass::Role);
        Features { keys: features.keys.iter().filter(is_word).copied().collect(), ..*features }
    }
}

/// The features of a leaf, its label and role included; `basic_unit` is that of its tree.
pub fn of_leaf(lang: Lang, tree: &Tree, leaf: &Leaf, basic_unit: Unit) -> RawFeatures {
    let mut raw = of_text(lang, leaf.body.as_str());
    raw.keys.push((KeyClass::Role, role_group(leaf.role)));
    raw.stands_by_itself = !leaf.labels.is_empty() || leaf.role == LeafRole::Heading;
    if !leaf.labels.is_empty() {
        let path = number_path(tree, leaf.provision, basic_unit);
        raw.keys.push((KeyClass::Label, hash(&(&path, leaf.role == LeafRole::Heading))));
    }
    raw
}

/// The features of a stretch of running text.
pub fn of_text(lang: Lang, text: &str) -> RawFeatures {
    let folded = words::fold(text);
    let mut keys = Vec::with_capacity(folded.len() / 4);
    push_word_keys(&folded, &mut keys);
    push_concepts(lang, &folded, &mut keys);
    push_marks(text, &mut keys);
    push_values(text, &mut keys);
    let size = folded.chars().filter(|c| *c != ' ').count().max(1) as f32;
    RawFeatures { size, keys, stands_by_itself: false }
}

/// Whether words of the body and of headings may be confused: not by their role.
fn role_group(role: LeafRole) -> u64 {
    match role {
        LeafRole::Heading => 0,
        LeafRole::Body | LeafRole::Chapeau | LeafRole::Tail => 1,
        LeafRole::Footnote => 2,
        LeafRole::TableCell => 3,
    }
}

/// The unit that stands for articles in a text: the article, or the most frequent kind of heading.
pub fn basic_unit(tree: &Tree) -> Unit {
    let count = |unit: Unit| tree.provisions.iter().filter(|provision| provision.unit == unit).count();
    let kinds = [Unit::Article, Unit::Section, Unit::Heading, Unit::Chapter, Unit::Part];
    if count(Unit::Article) > 0 {
        return Unit::Article;
    }
    kinds.into_iter().rev().max_by_key(|&unit| count(unit)).unwrap_or(Unit::Article)
}

/// The numbers printed from the article down to the provision. Names of units are left out:
/// what one version calls a section another may call an article.
fn number_path(tree: &Tree, provision: usize, basic_unit: Unit) -> Vec<(u32, u16)> {
    let mut path = Vec::new();
    let mut at = Some(provision);
    while let Some(provision) = at.and_then(|index| tree.provisions.get(index)) {
        if let Some(label) = &provision.label {
            path.push((label.number.value, label.number.insertion));
        }
        if !provision.unit.is_inside_article() {
            let kind = if provision.unit == basic_unit { 0 } else { 1 + provision.unit as u32 };
            path.push((kind, 0));
            break;
        }
        at = provision.parent;
    }
    path
}

fn push_word_keys(folded: &str, keys: &mut Vec<(KeyClass, u64)>) {
    for word in folded.split(' ') {
        let letters = word.chars().count();
        let is_latin = word.starts_with(|c: char| c.is_ascii_lowercase());
        if is_latin && letters >= 3 {
            keys.push((KeyClass::Latin, hash(word)));
        }
        if letters >= 5
            && let Some(skeleton) = words::consonant_skeleton(word)
        {
            keys.push((KeyClass::Skeleton, hash(&skeleton)));
        }
    }
}

fn push_concepts(lang: Lang, folded: &str, keys: &mut Vec<(KeyClass, u64)>) {
    let bare = words::without_proclitics(folded);
    for concept in lexicon::concepts_in(lang, &bare) {
        keys.push(match lexicon::number_value(concept) {
            Some(value) => (KeyClass::Value, value),
            None => (KeyClass::Concept, u64::from(concept)),
        });
    }
}

/// Marks that survive translation, with their count where that is kept too.
fn push_marks(text: &str, keys: &mut Vec<(KeyClass, u64)>) {
    let mut counts = [0u64; 5];
    for c in text.chars() {
        match c {
            '(' | '（' => counts[0] += 1,
            '[' | '［' | '〔' => counts[1] += 1,
            '?' | '？' | '؟' => counts[2] += 1,
            '"' | '“' | '«' | '《' | '「' => counts[3] += 1,
            ';' | '；' | '؛' => counts[4] += 1,
            _ => {}
        }
    }
    for (mark, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        keys.push((KeyClass::Mark, (mark as u64) << 8 | count.min(3)));
    }
    if text.trim_end().ends_with([':', '：']) {
        keys.push((KeyClass::Mark, 99 << 8));
    }
}

/// Numbers in digits. Groups of three are joined whatever the separator, since
/// `483,918`, `483.918`, `483 918` and the reversed `918 483` of Arabic files are one value.
fn push_values(text: &str, keys: &mut Vec<(KeyClass, u64)>) {
    for mut groups in digit_groups(text) {
        if groups.len() > 1 && groups.first().is_some_and(|first| first.starts_with('0')) {
            groups.reverse();
        }
        match groups.concat().parse() {
            // A single digit is too common to say much; larger numbers by themselves tell blocks apart.
            Ok(value) => keys.push((KeyClass::Value, value)),
            Err(_) => keys.push((KeyClass::Value, hash(&groups))),
        }
    }
}

/// The runs of digits of a text, those that a separator joins into one number together.
fn digit_groups(text: &str) -> Vec<Vec<String>> {
    let mut numbers: Vec<Vec<String>> = Vec::new();
    let mut run = String::new();
    let mut gap = Gap::Other;
    for c in text.chars().map(words::digit_to_ascii).chain(std::iter::once('\n')) {
        if c.is_ascii_digit() {
            run.push(c);
            continue;
        }
        if !run.is_empty() {
            let group = std::mem::take(&mut run);
            match numbers.last_mut() {
                Some(last) if gap == Gap::Separator && joins(last, &group) => last.push(group),
                _ => numbers.push(vec![group]),
            }
            gap = Gap::None;
        }
        gap = match (gap, c) {
            (Gap::None, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.') => Gap::Separator,
            _ => Gap::Other,
        };
    }
    numbers
}

#[derive(Clone, Copy, PartialEq)]
enum Gap {
    None,
    Separator,
    Other,
}

/// Whether a group of digits goes on with another: three digits behind at most three,
/// or, where Arabic stores the groups in reverse, anything shorter behind a group such as `000`.
fn joins(number: &[String], group: &str) -> bool {
    let Some(first) = number.first() else { return false };
    let is_reversed = first.len() == 3 && first.starts_with('0') && group.len() <= 3;
    number.len() < 5 && first.len() <= 3 && (group.len() == 3 || is_reversed)
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_become_numbers_however_they_are_grouped() {
        let check = |text: &str, expected: &[&str]| {
            let numbers: Vec<String> = digit_groups(text).into_iter().map(|groups| groups.join("_")).collect();
            assert_eq!(numbers, expected);
        };
        check("483,918 of 1 000", &["483_918", "1_000"]);
        check("٢٠٣٠ و1.25", &["2030", "1", "25"]);
        check("2014, 2015", &["2014", "2015"]);
    }

    #[test]
    fn values_agree_between_digits_and_words() {
        let value_keys = |lang, text: &str| {
            let raw = of_text(lang, text);
            raw.keys
                .into_iter()
                .filter(|(class, _)| *class == KeyClass::Value)
                .map(|(_, value)| value)
                .collect::<Vec<_>>()
        };
        assert_eq!(value_keys(Lang::Fr, "1 500 euros en 2023"), [1500, 2023]);
        assert_eq!(value_keys(Lang::Ar, "000 1 وحدة"), [1000]);
    }
}
