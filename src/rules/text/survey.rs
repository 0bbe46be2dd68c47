//! Places of one kind in one version, and how they are told: each word once, and where there are
//! very many of them all in one finding.

use std::collections::BTreeMap;

use super::SURVEYS;
use crate::lang::scripts::{self, Script};
use crate::lang::words::is_ideograph;
use crate::model::{Block, Evidence, Finding, Lang, LangSet, Message, Severity, Span, Version};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// With more different words than this in one version a reader wants to know of the cause, not of each.
const MANY: usize = 15;
/// So many places of one word, or of a kind, are quoted.
const SHOWN: usize = 12;

/// A place where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The word or run.
    pub span: Span,
    /// What is said of it, with the word: *“Pаrty” with the Cyrillic letter а (U+0430)*.
    pub what: Message,
    /// The gravest a finding of it may be.
    pub severity: Severity,
}

impl Hit {
    /// A hit of which a finding is as grave as its rule.
    pub const fn new(span: Span, what: Message) -> Hit {
        Hit { span, what, severity: Severity::Error }
    }
}

/// How the hits of a rule are told: words of the catalogues.
pub struct Wording {
    /// Behind *Arabic has* and the number: *words with letters of another script*.
    pub several: &'static str,
    /// Behind what is said of the word: *which no search finds*; nothing where there is no more to say.
    pub why: Option<&'static str>,
}

/// A rule that looks at each block of each version by itself.
pub struct Survey {
    /// The rule.
    pub rule: &'static Rule,
    /// How its hits are told.
    pub wording: &'static Wording,
    /// Whether a character may be one it looks for, in a text of a script. Most blocks have none, and are passed over.
    pub concerns: fn(char, Script) -> bool,
    /// What it sees in one block of a version.
    pub look: fn(Lang, &Version, &Block) -> Vec<Hit>,
}

impl Survey {
    /// The findings in all versions.
    pub fn findings(&self, context: &Context<'_>) -> Vec<Finding> {
        let own = SURVEYS.iter().position(|survey| survey.rule.code == self.rule.code).map_or(!0, |place| 1 << place);
        let of_version = |(lang, version): (Lang, &Version)| {
            let blocks = version.source.blocks.iter().zip(&context.concerns[lang]);
            let concerned = blocks.filter(|(_, concerns)| *concerns & own != 0);
            let hits = concerned.flat_map(|(block, _)| (self.look)(lang, version, block)).collect();
            Teller { rule: self.rule, wording: self.wording, lang, version }.tell(hits)
        };
        versions(context).flat_map(of_version).collect()
    }
}

/// The surveys that a block concerns: a bit for each of [`SURVEYS`].
pub type Concerns = u8;

/// What the blocks of a version concern; all characters are looked at once for all rules.
pub fn concerns(lang: Lang, version: &Version) -> Vec<Concerns> {
    /// The characters of the alphabets are known beforehand.
    const KNOWN: usize = 0x700;
    let script = scripts::script_of(lang);
    let of_char = |c: char| {
        let concerned = SURVEYS.iter().enumerate().filter(|(_, survey)| (survey.concerns)(c, script));
        concerned.fold(0, |concerns, (place, _)| concerns | 1 << place)
    };
    let known: Vec<Concerns> = ('\0'..).take(KNOWN).map(of_char).collect();
    let of_block = |block: &Block| {
        let chars = block.visible.as_str().chars().filter(|c| !is_ideograph(*c));
        chars.fold(0, |concerns, c| concerns | known.get(c as usize).copied().unwrap_or_else(|| of_char(c)))
    };
    version.source.blocks.iter().map(of_block).collect()
}

/// A version under a rule.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// How its hits are told.
    pub wording: &'a Wording,
    /// The language of the version.
    pub lang: Lang,
    /// The version.
    pub version: &'a Version,
}

/// The versions in the script of their language; in any other single faults are not worth telling.
pub fn versions<'a>(context: &Context<'a>) -> impl Iterator<Item = (Lang, &'a Version)> + use<'a> {
    let foreign = in_other_script(context);
    context.versions().filter(move |(lang, _)| !foreign.contains(*lang))
}

/// The versions that are mostly not in the script of their language.
pub fn in_other_script(context: &Context<'_>) -> LangSet {
    let find = || context.versions().filter(|(lang, version)| is_foreign(*lang, version)).map(|(lang, _)| lang);
    *context.in_other_script.get_or_init(|| find().collect())
}

impl Teller<'_> {
    /// One finding for each different hit, or one for all.
    pub fn tell(self, hits: Vec<Hit>) -> Vec<Finding> {
        let mut groups: BTreeMap<&Message, Vec<&Hit>> = BTreeMap::new();
        hits.iter().for_each(|hit| groups.entry(&hit.what).or_default().push(hit));
        if groups.len() > MANY {
            return self.all_in_one(&hits).into_iter().collect();
        }
        let one_word = |hits: Vec<&Hit>| {
            let first = *hits.first()?;
            let message = Message::new("U-one").words("what", first.what.clone()).count("more", hits.len() - 1);
            self.report(&hits, message)
        };
        groups.into_values().filter_map(one_word).collect()
    }

    /// One finding for all places of a version.
    pub fn all_in_one(self, hits: &[Hit]) -> Option<Finding> {
        let first = hits.first()?;
        let several = Message::new(self.wording.several);
        let message = Message::new("U-all")
            .count("count", hits.len())
            .words("several", several)
            .words("what", first.what.clone());
        self.report(&hits.iter().collect::<Vec<_>>(), message)
    }

    /// A finding whose message says what stands here, and why it matters.
    fn report(self, hits: &[&Hit], message: Message) -> Option<Finding> {
        let first = hits.first()?;
        let address = &self.version.tree.leaves.get(leaf_at(self.version, first.span.start))?.address;
        let alone = LangSet::only(self.lang);
        let why = Message::new(self.wording.why.unwrap_or("U-no-more"));
        let message = message.odd(alone).place(address).words("why", why);
        let evidence = hits.iter().take(SHOWN).map(|hit| Evidence { lang: self.lang, span: hit.span }).collect();
        let mut found = finding(self.rule, address, alone, LangSet::EMPTY, message, evidence);
        found.severity = hits.iter().map(|hit| hit.severity).max()?.min(found.severity);
        Some(found)
    }
}

/// The leaf that accounts for an offset.
pub fn leaf_at(version: &Version, offset: usize) -> usize {
    version.tree.leaves.partition_point(|leaf| leaf.extent.start <= offset).saturating_sub(1)
}

/// A letter of a text by its name: *а (U+0430)*.
pub fn letter(c: char) -> String {
    format!("{c} ({})", code(c))
}

/// The code of a character: *U+0430*.
pub fn code(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

/// A word of the text, and no more to be said of it.
pub fn quoted(word: &str) -> Message {
    Message::new("U-quoted").quote("word", word)
}

/// So much of a version as tells which words it knows; more would take too long where there are many hits.
pub fn sample(version: &Version) -> &str {
    let text = version.source.text.as_str();
    text.get(..text.floor_char_boundary(100_000)).unwrap_or(text)
}

/// The letters of a version by whether they are of its script; Chinese characters count three.
pub fn own_and_foreign(lang: Lang, version: &Version) -> (usize, usize) {
    let wanted = scripts::script_of(lang);
    let (mut own, mut foreign) = (0, 0);
    for c in sample(version).chars() {
        match scripts::script(c) {
            Some(script) if script == wanted => own += if script == Script::Han { 3 } else { 1 },
            Some(Script::Han) => foreign += 3,
            Some(_) => foreign += 1,
            None if is_private(c) || c == '\u{fffd}' => foreign += 1,
            None => {}
        }
    }
    (own, foreign)
}

fn is_foreign(lang: Lang, version: &Version) -> bool {
    let (own, foreign) = own_and_foreign(lang, version);
    foreign > own && foreign >= 60
}

/// Characters without a meaning of their own: every font has others there.
pub const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Whether a letter is one of which a word in the script of the language should have none.
pub const fn is_other_letter(c: char, wanted: Script) -> bool {
    match wanted {
        Script::Latin => matches!(c, '\u{370}'..='\u{52f}'),
        Script::Cyrillic => matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{3ff}'),
        Script::Arabic => matches!(c, '\u{370}'..='\u{52f}' | '\u{6a9}'..='\u{6d5}'),
        _ => matches!(c, '\u{370}'..='\u{52f}' | '\u{3041}'..='\u{30ff}'),
    }
}

/// The words of a text: letters and the marks on them, with their bytes.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| scripts::is_letter(c) || matches!(c, '\u{300}'..='\u{36f}');
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_part)?;
        let word = text.get(start..)?;
        let length = word.find(|c: char| !is_part(c)).unwrap_or(word.len());
        at = start + length;
        Some((start, &text[start..at]))
    })
}
