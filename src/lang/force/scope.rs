//! What markers mean together: frames, repeated negations, and which verb a negation denies.

use super::markers::Hit;
use super::text::{COMMA, STOP};
use super::{ForceWords, Frame, Marker, Side};

/// How many words from *no* to the verb it denies at most: *no State Party that has made a declaration may*.
const SUBJECT: usize = 20;
/// How many words, or characters, from a negation to the joint behind which it goes on at most.
const SHARED: usize = 24;
/// How many words, or characters, from a negation to what it denies to lie beyond a bound at most.
const DENIED: usize = 8;
/// How many letters a pronoun or an auxiliary verb has at most; longer words count twice.
const PARTICLE: usize = 6;
/// How many words from the beginning of its clause a negation that opens it stands at most.
const OPENING: usize = 3;

/// How many letters a word has at most that only joins what is denied.
const JOINING: usize = 2;

/// The markers as their sentence means them.
pub fn resolve(words: &ForceWords, text: &str, hits: Vec<Hit>) -> Vec<Hit> {
    let (joints, mut hits): (Vec<Hit>, Vec<Hit>) = hits.into_iter().partition(|hit| hit.marker == Marker::Joint);
    for index in 0..hits.len() {
        let denies_verb =
            hits.get(index + 1).is_some_and(|next| is_modal(next.marker) && denies(words, text, &hits[index], next));
        // *Ni aceptará*: right before its verb it denies again.
        let is_near = hits.get(index + 1).is_some_and(|next| gap(text, &hits[index], next) <= words.negation_gap);
        if hits[index].marker == Marker::Echo && denies_verb && is_near {
            hits[index].marker = Marker::Not;
            continue;
        }
        // *If it cannot be settled* is no *unless*.
        let applies = |frame: &&Frame| {
            !(denies_verb && frame.side == Side::Before && matches!(frame.becomes, Marker::Without | Marker::Unless))
                && fits(frame, text, &hits[index])
        };
        if let Some(frame) = words.frames.iter().find(applies) {
            hits[index].marker = frame.becomes;
        }
    }
    for hit in &mut hits {
        if hit.marker == Marker::Echo && !opens_clause(text, hit) {
            // *Ni* only joins what is denied far off.
            hit.marker = if hit.range.len() <= JOINING { Marker::Stray } else { Marker::Orphan };
        }
    }
    hits.retain(|hit| hit.marker != Marker::Nothing);
    for index in 1..hits.len() {
        if hits[index].marker == Marker::Beyond && is_bounded(words, text, &hits[..index], &hits[index]) {
            hits[index].marker = Marker::Nothing;
        }
    }
    hits.retain(|hit| hit.marker != Marker::Nothing);
    with_joints(text, denied(words, text, hits), joints)
}

/// Where a negation goes on behind a joint, another language may deny again.
fn with_joints(text: &str, mut hits: Vec<Hit>, joints: Vec<Hit>) -> Vec<Hit> {
    let is_shared = |joint: &Hit| {
        let before = hits.partition_point(|hit| hit.range.end <= joint.range.start);
        let mut near = hits[..before].iter().rev().take_while(|hit| gap(text, hit, joint) <= SHARED);
        near.any(|hit| is_denial(hit.marker))
    };
    let (torn, joints): (Vec<Hit>, Vec<Hit>) = joints.into_iter().partition(|joint| is_doubled(text, joint));
    let mut shared: Vec<Hit> = joints.into_iter().filter(is_shared).collect();
    shared.extend(torn.into_iter().map(|joint| Hit { marker: Marker::Broken, ..joint }));
    hits.extend(shared);
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

/// Whether a joint joins a word with itself: *renewable or renewable* has lost a *not*.
fn is_doubled(text: &str, joint: &Hit) -> bool {
    /// Shorter words are doubled for other reasons: *year or year*.
    const LONG: usize = 9;
    let word = text[..joint.range.start].split(' ').rfind(|word| !word.is_empty());
    let mut behind = text[joint.range.end..].split(' ').filter(|word| !word.is_empty());
    let is_whole = |word: &str| word.chars().count() >= LONG && word.chars().all(|c| c < '\u{3000}');
    // With words of its own behind it, the second may be another one of the kind.
    behind.next() == word
        && word.is_some_and(is_whole)
        && behind.next().is_none_or(|next| next.starts_with([STOP, COMMA]))
}

const fn is_denial(marker: Marker) -> bool {
    use Marker::{Echo, MayNot, MaybeNot, MustNot, Nobody, Not, NotShall, ShallNot};
    matches!(marker, Echo | MayNot | MaybeNot | MustNot | Nobody | Not | NotShall | ShallNot)
}

/// Whether what lies beyond a bound is denied: *shall not exceed*.
fn is_bounded(words: &ForceWords, text: &str, before: &[Hit], beyond: &Hit) -> bool {
    let mut near = before.iter().rev().take_while(|hit| gap(text, hit, beyond) <= DENIED * words.negation_gap.max(1));
    near.any(|hit| {
        use Marker::{Absent, Bound, Echo, MayNot, MaybeNot, Nobody, Not, ShallNot, Unless, Without};
        matches!(hit.marker, Absent | Bound | Echo | MayNot | MaybeNot | Nobody | Not | ShallNot | Unless | Without)
    })
}

fn fits(frame: &Frame, text: &str, hit: &Hit) -> bool {
    if frame.marker != hit.marker {
        return false;
    }
    let written = text.get(hit.range.clone()).unwrap_or("");
    if !frame.written.is_empty() && !frame.written.contains(&written) {
        return false;
    }
    let window = window(text, hit, frame);
    let place = |words: &[&str]| words.iter().filter_map(|word| place_in(window, word)).min();
    match frame.side {
        Side::Before => frame.company.iter().any(|word| {
            last_in(window, word)
                .is_some_and(|at| !frame.barring.iter().any(|bar| place_in(&window[at..], bar).is_some()))
        }),
        Side::Behind => place(frame.company).is_some_and(|at| place(frame.barring).is_none_or(|bar| bar > at)),
        Side::NotBehind => place(frame.company).is_none(),
    }
}

/// The words near a marker, not beyond its sentence, with a space at either end.
fn window<'a>(text: &'a str, hit: &Hit, frame: &Frame) -> &'a str {
    let is_unspaced = text[hit.range.clone()].chars().all(|c| c > '\u{3000}');
    let counts = |c: char| is_unspaced || c == ' ';
    if frame.side == Side::Before {
        let before = &text[..hit.range.start];
        let far = before.char_indices().rev().filter(|&(_, c)| counts(c)).nth(frame.within);
        let near = &before[far.map_or(0, |(at, _)| at)..];
        return &near[near.rfind(STOP).map_or(0, |at| at + 1)..];
    }
    let behind = &text[hit.range.end..];
    let far = behind.char_indices().filter(|&(_, c)| counts(c)).nth(frame.within);
    let near = &behind[..far.map_or(behind.len(), |(at, c)| at + c.len_utf8())];
    &near[..near.find(STOP).unwrap_or(near.len())]
}

/// Where a word, or a beginning of one that ends in `*`, stands in a window.
fn place_in(window: &str, word: &str) -> Option<usize> {
    occurrences(window, word).next()
}

fn last_in(window: &str, word: &str) -> Option<usize> {
    occurrences(window, word).last()
}

fn occurrences<'a>(window: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (letters, is_beginning) = word.strip_suffix('*').map_or((word, false), |letters| (letters, true));
    let is_unspaced = letters.chars().all(|c| c > '\u{3000}');
    window.match_indices(letters).map(|(at, _)| at).filter(move |&at| {
        let begins = window[..at].ends_with(' ');
        let ends = is_beginning || window[at + letters.len()..].starts_with(' ');
        is_unspaced || begins && ends
    })
}

fn opens_clause(text: &str, hit: &Hit) -> bool {
    let before = text[..hit.range.start].split(' ').rev().filter(|word| !word.is_empty());
    let is_mark = |word: &&str| word.starts_with([STOP, COMMA]) || *word == "que";
    before.take_while(|word| !is_mark(word)).take(OPENING + 1).count() <= OPENING
}

/// Joins each negation with the modal verb it denies.
fn denied(words: &ForceWords, text: &str, hits: Vec<Hit>) -> Vec<Hit> {
    let mut read: Vec<Hit> = Vec::with_capacity(hits.len());
    let mut hits = hits.into_iter().peekable();
    while let Some(mut hit) = hits.next() {
        if read.last().is_some_and(|last| is_same_verb(text, last, &hit)) {
            continue;
        }
        if is_modal(hit.marker) {
            if let Some(not) = read.last().filter(|not| denies(words, text, not, &hit)).cloned() {
                read.pop();
                hit = Hit { range: joined(words, &not, &hit), marker: negated(&not, hit.marker) };
            } else if let Some(not) = hits.next_if(|next| words.negation_follows && follows(words, text, &hit, next)) {
                hit = Hit { range: hit.range.start..not.range.end, marker: negated(&not, hit.marker) };
            }
        }
        read.push(hit);
    }
    read
}

/// Whether a negation behind a modal verb denies it: *shall not*, *shall neither … nor*.
fn follows(words: &ForceWords, text: &str, modal: &Hit, next: &Hit) -> bool {
    match next.marker {
        Marker::Not => gap(text, modal, next) <= words.negation_gap,
        Marker::Nobody => gap(text, modal, next) == 0,
        _ => false,
    }
}

/// Whether a permission only goes on with the one right before it, denied or not: `يجوز له أن`.
fn is_same_verb(text: &str, last: &Hit, hit: &Hit) -> bool {
    let allows =
        |marker| matches!(marker, Marker::May | Marker::Able | Marker::Might | Marker::OnlyMay | Marker::Right);
    // `يجب للطرف أن`: what allows by itself only names who must.
    let goes_on = allows(last.marker)
        || matches!(last.marker, Marker::MayNot | Marker::ShallNot)
        || hit.marker == Marker::Able && is_modal(last.marker);
    goes_on && allows(hit.marker) && gap(text, last, hit) == 0
}

/// A subject may be long: then the negation alone is shown.
fn joined(words: &ForceWords, not: &Hit, modal: &Hit) -> std::ops::Range<usize> {
    let is_near = modal.range.start - not.range.end <= 2 + 12 * words.negation_gap;
    if is_near { not.range.start..modal.range.end } else { not.range.clone() }
}

fn denies(words: &ForceWords, text: &str, not: &Hit, modal: &Hit) -> bool {
    match not.marker {
        Marker::Not => gap(text, not, modal) <= words.negation_gap,
        Marker::Nobody | Marker::Echo => gap(text, not, modal) <= SUBJECT,
        _ => false,
    }
}

/// How many words stand between two markers; in a script without spaces, characters; many where a sentence ends.
fn gap(text: &str, first: &Hit, second: &Hit) -> usize {
    let between = text.get(first.range.end..second.range.start).unwrap_or("");
    if between.contains(STOP) {
        return usize::MAX;
    }
    if between.chars().any(|c| c > '\u{3000}') {
        return between.chars().filter(|c| *c != ' ').count();
    }
    let words = between.split(' ').filter(|word| !word.is_empty());
    words.map(|word| if word.chars().count() > PARTICLE { 2 } else { 1 }).sum()
}

/// A modal verb with its negation.
const fn negated(not: &Hit, modal: Marker) -> Marker {
    match modal {
        Marker::Shall if matches!(not.marker, Marker::Not) => Marker::NotShall,
        Marker::May | Marker::Able | Marker::Might | Marker::OnlyMay => Marker::MayNot,
        Marker::Must | Marker::Duty | Marker::Should | Marker::Ought => Marker::MustNot,
        _ => Marker::ShallNot,
    }
}

const fn is_modal(marker: Marker) -> bool {
    matches!(
        marker,
        Marker::Shall
            | Marker::Must
            | Marker::Duty
            | Marker::Needed
            | Marker::May
            | Marker::Able
            | Marker::Might
            | Marker::OnlyMay
            | Marker::Should
            | Marker::Ought
    )
}
