//! A text cut into words, numbers and signs, each word with what it means in a reference.
//!
//! Words are looked up once, by a hash of their folded form, so that reading stays linear and cheap.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words::{Instrument, UnitWord};
use crate::lang;
use crate::lang::scripts::is_alphabetic;
use crate::lang::words::digit_to_ascii;
use crate::model::{Lang, PerLang};

/// A piece of a text; white space stands between tokens.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Its first byte.
    pub start: usize,
    /// Behind its last byte.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// What the word means, if it is one of a reference.
    pub meaning: Option<&'static Meaning>,
    /// Whether an Arabic *and* is written onto the word.
    pub has_and: bool,
    /// Whether it begins with a capital letter.
    pub is_capital: bool,
}

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Digits, and their value.
    Digits(u32),
    /// Anything else, and ideographs one by one.
    Sign(char),
}

/// What a word can mean in a reference. A word may mean several things: `a` in Spanish is *to* and a letter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Meaning {
    /// A unit.
    pub unit: Option<UnitWord>,
    /// A number.
    pub number: Option<u32>,
    /// A kind of instrument.
    pub instrument: Option<Instrument>,
    roles: u16,
}

/// The small words of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// And, or.
    And,
    /// To: the end of a range.
    Through,
    /// From: the beginning of a range.
    From,
    /// Of: leads to the unit around.
    Of,
    /// An article or the like.
    Empty,
    /// This.
    This,
    /// That.
    That,
    /// Preceding.
    Before,
    /// Following.
    After,
    /// Of several that precede or follow.
    Several,
    /// Above, below.
    Nearby,
    /// Makes a unit smaller.
    Lesser,
    /// A letter that is a word.
    NoLabel,
    /// A document of some kind.
    Document,
    /// What is no provision.
    OtherThing,
}

impl Meaning {
    /// Whether the word can play a role.
    pub const fn is(&self, role: Role) -> bool {
        self.roles & (1 << role as u16) != 0
    }
}

static LEXICA: PerLang<LazyLock<FxHashMap<String, Meaning>>> = PerLang([
    LazyLock::new(|| lexicon(Lang::Ar)),
    LazyLock::new(|| lexicon(Lang::Zh)),
    LazyLock::new(|| lexicon(Lang::En)),
    LazyLock::new(|| lexicon(Lang::Fr)),
    LazyLock::new(|| lexicon(Lang::Ru)),
    LazyLock::new(|| lexicon(Lang::Es)),
]);

fn lexicon(lang: Lang) -> FxHashMap<String, Meaning> {
    let words = lang::of(lang).references;
    let mut lexicon: FxHashMap<String, Meaning> = FxHashMap::default();
    let mut entry = |word: &str, change: &dyn Fn(&mut Meaning)| {
        change(lexicon.entry(folded(word)).or_default());
    };
    let roles: [(&[&str], Role); 13] = [
        (words.and, Role::And),
        (words.through, Role::Through),
        (words.from, Role::From),
        (words.of, Role::Of),
        (words.empty, Role::Empty),
        (words.this, Role::This),
        (words.that, Role::That),
        (words.before, Role::Before),
        (words.after, Role::After),
        (words.several, Role::Several),
        (words.nearby, Role::Nearby),
        (words.lesser, Role::Lesser),
        (words.no_labels, Role::NoLabel),
    ];
    for (list, role) in roles {
        list.iter().for_each(|word| entry(word, &|meaning| meaning.roles |= 1 << role as u16));
    }
    for (word, unit) in words.units {
        // One form may be a singular of one case and a plural of another.
        let merged = |known: UnitWord| UnitWord { is_plural: known.is_plural || unit.is_plural, ..known };
        entry(word, &|meaning| meaning.unit = Some(meaning.unit.map_or(*unit, merged)));
    }
    for (word, number) in words.numbers {
        entry(word, &|meaning| meaning.number = Some(*number));
    }
    for ending in words.endings {
        for (stem, kind) in words.instruments {
            entry(&format!("{stem}{ending}"), &|meaning| meaning.instrument = meaning.instrument.or(Some(*kind)));
        }
        for stem in words.documents {
            entry(&format!("{stem}{ending}"), &|meaning| meaning.roles |= 1 << Role::Document as u16);
        }
        for stem in words.other_things {
            entry(&format!("{stem}{ending}"), &|meaning| meaning.roles |= 1 << Role::OtherThing as u16);
        }
    }
    lexicon
}

/// Cuts a text into tokens.
pub fn tokens(lang: Lang, text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut buffer = String::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let length = run_length(&text[at..], c);
        let end = at + length;
        let kind = match c {
            _ if c.is_whitespace() || is_invisible(c) => {
                at = end;
                continue;
            }
            _ if is_digit(c) => Kind::Digits(value(&text[at..end])),
            _ if is_letter(c) => Kind::Word,
            _ => Kind::Sign(c),
        };
        let mut token = Token { start: at, end, kind, meaning: None, has_and: false, is_capital: c.is_uppercase() };
        if kind == Kind::Word {
            look_up(lang, &text[at..end], &mut buffer, &mut token);
        }
        tokens.push(token);
        at = end;
    }
    tokens
}

/// The length of the run that begins with `first`; words may hold hyphens between letters.
fn run_length(rest: &str, first: char) -> usize {
    if is_digit(first) {
        return rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
    }
    if !is_letter(first) {
        return first.len_utf8();
    }
    let mut length = 0;
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = c == '-' && chars.peek().is_some_and(|next| is_letter(*next));
        if !(is_letter(c) || is_inside_word(c) || joins) {
            break;
        }
        length += c.len_utf8();
    }
    length
}

fn is_digit(c: char) -> bool {
    digit_to_ascii(c).is_ascii_digit()
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && is_alphabetic(c) && !is_han(c) && !is_inside_word(c)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3220}'..='\u{3229}' | '\u{3400}'..='\u{9fff}')
}

/// Vowel signs, the stretching stroke and accents that stand by themselves.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{300}'..='\u{36f}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn value(digits: &str) -> u32 {
    digits
        .chars()
        .map(|c| u32::from(digit_to_ascii(c)).wrapping_sub(u32::from('0')))
        .fold(0u32, |value, digit| value.saturating_mul(10).saturating_add(digit))
}

fn look_up(lang: Lang, word: &str, buffer: &mut String, token: &mut Token) {
    // Longer words are in no list.
    if word.len() > 60 {
        return;
    }
    buffer.clear();
    fold_word(word, buffer);
    let lexicon = &*LEXICA[lang];
    if let Some(meaning) = lexicon.get(buffer.as_str()) {
        token.meaning = Some(meaning);
        return;
    }
    if let Some((meaning, has_and)) = without_particles(buffer).find_map(|(stem, and)| Some((lexicon.get(stem)?, and)))
    {
        token.meaning = Some(meaning);
        token.has_and = has_and;
    }
    // `والسادس` continues a list of ordinals, which are in no list of words.
    token.has_and |= buffer.starts_with("وال");
}

/// The word without the particles that Arabic writes onto it, and whether *and* was one of them.
fn without_particles(folded: &str) -> impl Iterator<Item = (&str, bool)> {
    let has_and = folded.starts_with('و');
    let rest = folded.strip_prefix(['و', 'ف']);
    let both = [Some((folded, false)), rest.map(|rest| (rest, has_and))];
    both.into_iter().flatten().flat_map(|(word, and)| {
        let behind = word.strip_prefix(['ب', 'ك', 'ل']);
        let stems = [
            Some(word),
            word.strip_prefix("ال"),
            word.strip_prefix("لل"),
            behind.and_then(|tail| tail.strip_prefix("ال")),
            behind,
        ];
        stems.into_iter().flatten().filter(|stem| stem.len() >= 4).map(move |stem| (stem, and))
    })
}

/// A word in lower case without accents, vowel signs and hamza seats.
pub fn fold_word(word: &str, out: &mut String) {
    for c in word.chars() {
        match c {
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            'а'..='я' => out.push(c),
            'Й' => out.push('й'),
            _ => {
                let parts =
                    std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part) && !is_inside_word(*part));
                for part in parts.flat_map(char::to_lowercase) {
                    out.push(match part {
                        'ة' => 'ه',
                        'ى' => 'ي',
                        _ => part,
                    });
                }
            }
        }
    }
}

fn folded(word: &str) -> String {
    let mut out = String::new();
    fold_word(word, &mut out);
    out
}
