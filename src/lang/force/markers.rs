//! Finds the markers of a language in one pass over the folded text.

use std::ops::Range;

use super::{ForceWords, Marker};
use crate::lang::beginnings::Beginnings;
use crate::lang::words::is_unspaced;

/// A marker at its place in the folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The bytes of its words, without the spaces around them.
    pub range: Range<usize>,
    /// What it is.
    pub marker: Marker,
}

/// Finds the markers of a language.
pub struct Matcher {
    beginnings: Beginnings,
    phrases: Vec<(Marker, Tail)>,
    words: &'static ForceWords,
}

/// What must follow the letters of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tail {
    /// The end of the word.
    Whole,
    /// Anything.
    Beginning,
    /// The end of the word, and a number as the next.
    Number,
}

impl Matcher {
    /// For the words of a language.
    pub fn new(words: &'static ForceWords) -> Matcher {
        let mut patterns = Vec::new();
        let mut phrases = Vec::new();
        for (marker, list) in words.markers {
            for phrase in list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                let (letters, tail) = tail_of(phrase);
                let own = std::iter::once("").chain(words.proclitics.iter().copied());
                for proclitic in own {
                    patterns.push(format!("{proclitic}{letters}"));
                    phrases.push((*marker, tail));
                }
            }
        }
        Matcher { beginnings: Beginnings::new(patterns), phrases, words }
    }

    /// The markers of a text in order; none overlaps another.
    pub fn hits(&self, text: &str) -> Vec<Hit> {
        let found = self.beginnings.found_in(text).filter_map(|(pattern, range)| {
            let &(marker, tail) = self.phrases.get(pattern)?;
            let end = end_of(text, range.end, tail, !is_unspaced(&text[range.start..]))?;
            Some((pattern, Hit { range: range.start..end, marker }))
        });
        let mut all: Vec<(usize, Hit)> = found.collect();
        all.extend(self.verbs_by_ending(text).into_iter().map(|hit| (usize::MAX, hit)));
        all.sort_by_key(|(pattern, hit)| (hit.range.start, std::cmp::Reverse(hit.range.end), *pattern));
        let mut end = 0;
        all.retain(|(_, hit)| {
            let is_free = hit.range.start >= end;
            end = if is_free { hit.range.end } else { end };
            is_free
        });
        all.into_iter().map(|(_, hit)| hit).collect()
    }

    fn verbs_by_ending(&self, text: &str) -> Vec<Hit> {
        let (endings, exceptions) = self.words.binding_endings;
        if endings.is_empty() {
            return Vec::new();
        }
        let mut start = 0;
        let mut hits = Vec::new();
        for word in text.split(' ') {
            if endings.iter().any(|ending| word.ends_with(ending)) && !exceptions.contains(&word) {
                hits.push(Hit { range: start..start + word.len(), marker: Marker::Needed });
            }
            start += word.len() + 1;
        }
        hits
    }
}

fn tail_of(phrase: &str) -> (&str, Tail) {
    if let Some(letters) = phrase.strip_suffix('*') {
        return (letters, Tail::Beginning);
    }
    phrase.strip_suffix(" #").map_or((phrase, Tail::Whole), |letters| (letters, Tail::Number))
}

/// Where the marker ends: at the end of its last word, if what follows is as it must be.
fn end_of(text: &str, end: usize, tail: Tail, is_spaced: bool) -> Option<usize> {
    let behind = text.get(end..)?;
    match tail {
        _ if !is_spaced => Some(end),
        Tail::Beginning => Some(end + behind.find(' ').unwrap_or(behind.len())),
        Tail::Whole => behind.starts_with(' ').then_some(end),
        Tail::Number => {
            let next = behind.strip_prefix(' ')?;
            next.starts_with(|c: char| c.is_ascii_digit()).then_some(end)
        }
    }
}
