//! Phrases that recur in one version.
//!
//! ```text
//!   similar rights                    only ever within the next one: dropped
//!   copyright and similar rights      kept
//!   and similar rights                begins with a link: no phrase
//! ```

use rustc_hash::FxHashMap;

use super::segments::{Corpus, Words};
use crate::lang::function_words::WordKind;
use crate::lang::scripts::is_unspaced;
use crate::model::Lang;

/// A phrase: the numbers of its forms.
pub type Phrase = Vec<u32>;

/// A phrase that recurs.
#[derive(Clone, Debug)]
pub struct Recurring {
    /// Its words.
    pub phrase: Phrase,
    /// The segments it stands in, and how often in each.
    pub segments: Vec<(u32, u32)>,
    /// How often it stands in all of them.
    pub count: u32,
    /// How many of its words are no function words; `None` where characters are no words.
    pub words: Option<u32>,
    /// How much it says, in letters of an alphabet.
    pub weight: f32,
    /// Where it stands in its segments on average: 0 is their beginning, 1 their end.
    pub position: f32,
}

/// The most words of a phrase that is found by its recurrence alone.
const LONGEST: usize = 7;
/// The same for a script without spaces, whose words are characters here.
const LONGEST_UNSPACED: usize = 10;
/// A phrase that stands this much of the time within one longer phrase is a part of it.
const PART: f32 = 0.85;

/// The phrases that stand at least `least` times in a version and make sense by themselves.
pub fn recurring(corpus: &Corpus<'_>, lang: Lang, least: usize) -> Vec<Recurring> {
    let words = &corpus.words[lang];
    let longest = if is_unspaced(lang) { LONGEST_UNSPACED } else { LONGEST };
    let levels = levels(corpus, words, least.max(2), longest);
    let mut found = Vec::new();
    // From long to short: how often at most each phrase stands within one longer one that makes sense.
    let mut within: Vec<u32> = Vec::new();
    for (depth, level) in levels.iter().enumerate().rev() {
        let makes_sense: Vec<bool> = level.firsts.iter().map(|&at| makes_sense(words, at, depth + 1, lang)).collect();
        let is_whole = |id: usize| {
            let parts = within.get(id).copied().unwrap_or(0) as f32;
            makes_sense[id] && parts < PART * level.counts[id] as f32
        };
        let whole: Vec<bool> = (0..level.counts.len()).map(is_whole).collect();
        found.extend(collect((words, lang), level, &whole, depth + 1));
        let shorter = depth.checked_sub(1).map(|shorter| &levels[shorter]);
        within = shorter.map_or_else(Vec::new, |shorter| {
            let own = |id: usize| if makes_sense[id] { level.counts[id] } else { within.get(id).copied().unwrap_or(0) };
            let mut parts = vec![0; shorter.counts.len()];
            for (at, id) in level.ids.iter().enumerate().filter(|(_, id)| **id != NONE) {
                for part in [shorter.ids[at], shorter.ids[at + 1]] {
                    parts[part as usize] = own(*id as usize).max(parts[part as usize]);
                }
            }
            parts
        });
    }
    found.sort_by(|one, other| one.phrase.cmp(&other.phrase));
    found
}

const NONE: u32 = u32::MAX;

/// All frequent phrases of one length.
struct Level {
    /// For each word the phrase that begins there.
    ids: Vec<u32>,
    counts: Vec<u32>,
    /// For each phrase the first word of its first occurrence.
    firsts: Vec<usize>,
}

fn levels(corpus: &Corpus<'_>, words: &Words, least: usize, longest: usize) -> Vec<Level> {
    let counts_here = |at: usize| !words.taken[at] && corpus.weights[words.segments[at] as usize];
    let single: Vec<Option<u64>> =
        (0..words.forms.len()).map(|at| counts_here(at).then(|| u64::from(words.forms[at]))).collect();
    let mut levels = vec![level(&single, least)];
    while levels.len() < longest {
        let last = &levels[levels.len() - 1];
        let reach = levels.len();
        let pair = |at: usize| {
            let next = last.ids.get(at + 1).copied().filter(|&next| next != NONE)?;
            let joins = words.joined[at + 1] && words.joined[at + reach];
            (last.ids[at] != NONE && joins).then(|| u64::from(last.ids[at]) << 32 | u64::from(next))
        };
        let pairs: Vec<Option<u64>> = (0..words.forms.len()).map(pair).collect();
        let next = level(&pairs, least);
        if next.counts.is_empty() {
            break;
        }
        levels.push(next);
    }
    levels
}

/// Numbers the keys that occur often enough, in the order of their first occurrence.
fn level(keys: &[Option<u64>], least: usize) -> Level {
    let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
    keys.iter().flatten().for_each(|key| *counts.entry(*key).or_default() += 1);
    let mut numbers: FxHashMap<u64, u32> = FxHashMap::default();
    let mut level = Level { ids: vec![NONE; keys.len()], counts: Vec::new(), firsts: Vec::new() };
    for (at, key) in keys.iter().enumerate() {
        let Some(key) = key else { continue };
        let count = counts.get(key).copied().unwrap_or(0);
        if (count as usize) < least {
            continue;
        }
        let id = *numbers.entry(*key).or_insert_with(|| {
            level.counts.push(count);
            level.firsts.push(at);
            level.counts.len() as u32 - 1
        });
        level.ids[at] = id;
    }
    level
}

fn matter(words: &Words, first: usize, length: usize) -> u32 {
    let kinds = words.forms[first..first + length].iter().map(|&form| words.kinds[form as usize].0);
    kinds.filter(|kind| *kind == WordKind::Matter).count() as u32
}

/// Whether a phrase can be a term: no function words at its edges, none but links inside.
fn makes_sense(words: &Words, at: usize, length: usize, lang: Lang) -> bool {
    let kind = |offset: usize| words.kinds[words.forms[at + offset] as usize];
    let (first, begins, _) = kind(0);
    let (last, _, ends) = kind(length - 1);
    let has_bar = (0..length).any(|offset| kind(offset).0 == WordKind::Bar);
    let is_manner = length == 1 && words.is_adverb(words.forms[at]);
    let is_edge = !is_manner && first == WordKind::Matter && last == WordKind::Matter && begins && ends;
    is_edge && !has_bar && (length > 1 || !is_unspaced(lang) && words.is_long(words.forms[at]))
}

fn collect((words, lang): (&Words, Lang), level: &Level, whole: &[bool], length: usize) -> Vec<Recurring> {
    let mut places: Vec<Vec<(u32, u32)>> = vec![Vec::new(); level.counts.len()];
    let mut positions: Vec<f32> = vec![0.0; level.counts.len()];
    let bounds = bounds(words);
    for (at, id) in level.ids.iter().enumerate().filter(|(_, id)| **id != NONE && whole[**id as usize]) {
        let segment = words.segments[at];
        let places = &mut places[*id as usize];
        match places.last_mut() {
            Some((last, count)) if *last == segment => *count += 1,
            _ => places.push((segment, 1)),
        }
        let (start, end) = bounds[segment as usize];
        let middle = (at - start) as f32 + length as f32 / 2.0;
        positions[*id as usize] += middle / (end - start).max(1) as f32;
    }
    let keep = |(id, segments): (usize, Vec<(u32, u32)>)| {
        let first = level.firsts[id];
        whole[id].then(|| Recurring {
            phrase: words.forms[first..first + length].to_vec(),
            segments,
            count: level.counts[id],
            words: (!is_unspaced(lang)).then(|| matter(words, first, length)),
            weight: words.weight(&words.forms[first..first + length]),
            position: positions[id] / level.counts[id] as f32,
        })
    };
    places.into_iter().enumerate().filter_map(keep).collect()
}

/// The first word of each segment, and the one behind its last.
fn bounds(words: &Words) -> Vec<(usize, usize)> {
    let count = words.segments.last().map_or(0, |&last| last as usize + 1);
    let mut bounds = vec![(0, 0); count];
    for (at, &segment) in words.segments.iter().enumerate() {
        let (start, end) = &mut bounds[segment as usize];
        if *end == 0 {
            *start = at;
        }
        *end = at + 1;
    }
    bounds
}
