//! What identifies a finding across edits elsewhere in the text.

use std::collections::HashSet;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;
use unicode_normalization::UnicodeNormalization;

use crate::model::{Finding, Place};

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

/// The text without differences of composition and white space.
fn normalised(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
