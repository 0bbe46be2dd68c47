//! What identifies a finding across edits elsewhere in the text.
//!
//! The fingerprint holds the address, and so changes when an article is put in before. The prints of the
//! words do not: they leave the numbers of provisions out.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::{Document, Evidence, Finding, Lang, Leaf, Place, Version};

/// Gives out the fingerprints of one document, each once.
pub struct Fingerprints<'a> {
    document: &'a str,
    given: HashSet<u64>,
}

impl<'a> Fingerprints<'a> {
    /// Nothing given out yet.
    pub fn new(document: &'a str) -> Fingerprints<'a> {
        Fingerprints { document, given: HashSet::new() }
    }

    /// Sixteen hexadecimal digits from rule, document, address, languages and text; never from positions.
    ///
    /// Of findings that agree in all of these each gets another, in reading order.
    pub fn of(&mut self, finding: &Finding, places: &[Place]) -> String {
        let mut hasher = SipHasher13::new();
        let mut feed = |part: &str| {
            hasher.write(part.as_bytes());
            hasher.write_u8(0);
        };
        feed(finding.rule);
        feed(self.document);
        feed(&finding.address.to_string());
        finding.languages.codes().into_iter().for_each(&mut feed);
        for place in places.iter().filter(|place| finding.languages.contains(place.lang)) {
            feed(&normalised(&place.text));
        }
        let mut print = hasher.finish();
        while !self.given.insert(print) {
            print = print.wrapping_add(1);
        }
        format!("{print:016x}")
    }
}

/// The words concerned in each version with evidence, as eight hexadecimal digits.
pub fn words(document: &Document, finding: &Finding) -> Vec<(Lang, String)> {
    let print = |lang: Lang| {
        let version = document.versions[lang].as_ref()?;
        let own = || finding.evidence.iter().filter(|evidence| evidence.lang == lang);
        own().next()?;
        let mut hasher = SipHasher13::new();
        own().for_each(|evidence| feed_words(&mut hasher, version, finding, evidence));
        Some((lang, format!("{:08x}", hasher.finish() >> 32)))
    };
    Lang::ALL.into_iter().filter_map(print).collect()
}

/// Behind so many bytes a block of text is known well enough.
const ENOUGH: usize = 4096;

/// The blocks that the evidence touches, and what part of them it is.
fn feed_words(hasher: &mut SipHasher13, version: &Version, finding: &Finding, evidence: &Evidence) {
    let (leaves, span) = (&version.tree.leaves, evidence.span);
    let first = leaves.partition_point(|leaf| leaf.extent.end <= span.start);
    for leaf in leaves[first..].iter().take_while(|leaf| leaf.extent.start < span.end) {
        let body = leaf.body.as_str();
        hasher.write(normalised(head(body)).as_bytes());
        hasher.write_u8(0);
        let is_whole = span.start <= leaf.span.start && leaf.span.end <= span.end;
        if !is_whole {
            hasher.write(normalised(head(span.of(&version.source.text))).as_bytes());
        } else if let Some(shift) = label_shift(leaf, finding) {
            hasher.write_i64(shift);
        }
        hasher.write_u8(1);
    }
}

fn head(text: &str) -> &str {
    text.get(..text.floor_char_boundary(ENOUGH)).unwrap_or(text)
}

/// How far the printed label is from the number that most versions give the provision: the same however
/// often both are renumbered.
fn label_shift(leaf: &Leaf, finding: &Finding) -> Option<i64> {
    let (own, usual) = (leaf.labels.last()?.number, finding.address.steps.last()?.number?);
    let is_level = leaf.address.steps.len() == finding.address.steps.len();
    is_level.then(|| i64::from(own.value) - i64::from(usual.value))
}

/// The text without differences of composition and white space.
fn normalised(text: &str) -> String {
    let composed = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    };
    let mut normalised = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !normalised.is_empty() {
            normalised.push(' ');
        }
        normalised.push_str(word);
    }
    normalised
}
