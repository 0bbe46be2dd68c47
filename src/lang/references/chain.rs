//! From mentions to references: what belongs to what.
//!
//! ```text
//!   paragraphs 1 (a) and (b) and 3 of article 5      [1 a] [1 b] [3]  of  [5]     ▸ 5.1.a  5.1.b  5.3
//!   第五条第二款和第三款                               [5] [2]  and  [3]             ▸ 5.2    5.3
//! ```

use std::ops::Range;

use super::signs::{Sign, SignReader, roman_behind_letter};
use super::words::{ReferenceUnit, UnitWord};
use super::{Anchor, Belongs, Beside, Reference};

/// Ranges that span more are taken as their two ends.
const LONGEST_RANGE: u32 = 100;

/// So many mentions at most are taken for one chain.
const LONGEST_CHAIN: usize = 12;

/// A unit word with the numbers that stand with it.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Its first token.
    pub first: usize,
    /// The token behind it.
    pub next: usize,
    /// Its unit.
    pub unit: UnitWord,
    /// Every provision it names; empty for *this article*.
    pub paths: Vec<Vec<Sign>>,
    /// Whether it is this one, or the one named last.
    pub anchored: Anchored,
}

/// Which unit is meant where it has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchored {
    /// It has one.
    No,
    /// The one the words stand in.
    This,
    /// The one named last.
    That,
    /// A neighbour of the one the words stand in.
    Beside(Beside),
}

/// How a mention is joined to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The larger or the smaller unit of the same provision.
    Part,
    /// Another provision.
    And,
    /// The end of a range.
    Through,
}

/// A new element of a list takes over from the last one what it does not say: `1 (a) and (b)`.
pub fn place(last: &[Sign], new: Vec<Sign>) -> Vec<Sign> {
    let Some(first) = new.first().filter(|first| first.is_framed) else { return new };
    let from = usize::from(last.first().is_some_and(|sign| !sign.is_framed));
    let like = |exact: bool| {
        last.iter()
            .enumerate()
            .skip(from)
            .rev()
            .find(|(_, sign)| sign.is_letter == first.is_letter && (!exact || is_roman(sign) == is_roman(first)))
    };
    let at = like(true).or_else(|| like(false)).map_or(from, |(at, _)| at);
    let mut placed = last[..at].to_vec();
    // Where `(i)` stood as a Roman numeral, `(v)` is one too.
    let was_roman = last.get(at).is_some_and(|sign| is_roman(sign) && sign.readings[0] < sign.readings[1]);
    placed.extend(new);
    if let Some(sign) = placed.get_mut(at).filter(|sign| was_roman && is_roman(sign)) {
        let least = *sign.readings.iter().min().unwrap_or(&1);
        sign.readings.retain(|value| *value != least);
        sign.readings.insert(0, least);
    }
    placed
}

/// Whether a letter may be a Roman numeral of the small ones that count points.
fn is_roman(sign: &Sign) -> bool {
    sign.is_letter
        && sign.readings.len() > 1
        && sign.readings.iter().any(|&value| matches!(value, 1 | 5 | 10))
        && !sign.readings.iter().any(|&value| matches!(value, 50 | 100))
        || sign.is_letter
            && sign.readings.len() == 1
            && sign.readings[0] < 30
            && sign.readings[0] != 0
            && !sign.is_framed
}

/// What lies between the ends of a range, both left out.
pub fn range(first: &[Sign], last: &[Sign]) -> Vec<Vec<Sign>> {
    let (Some((from, prefix)), Some((to, other))) = (first.split_last(), last.split_last()) else { return Vec::new() };
    if prefix.len() != other.len() {
        return Vec::new();
    }
    let pairs = from.readings.iter().flat_map(|one| to.readings.iter().map(move |two| (*one, *two)));
    let ends = pairs.into_iter().find(|(one, two)| one < two && two - one <= LONGEST_RANGE);
    let Some((one, two)) = ends else { return Vec::new() };
    let between = |value: u32| {
        let sign = Sign { readings: vec![value], insertion: 1, ..from.clone() };
        prefix.iter().cloned().chain(std::iter::once(sign)).collect()
    };
    (one + 1..two).map(between).collect()
}

/// The mentions of one provision, or of several that differ in their smallest unit only.
#[derive(Clone, Debug)]
struct Conjunct {
    /// From the largest unit to the smallest.
    mentions: Vec<Mention>,
    /// Whether the text names the largest first.
    is_large_first: bool,
}

impl Conjunct {
    fn new(mut mentions: Vec<Mention>, is_ordered: bool) -> Conjunct {
        let is_large_first = mentions.windows(2).all(|pair| pair[0].unit.unit <= pair[1].unit.unit);
        // Where the order is fixed it says more than the words: 第一项(丑)款 is a point of a paragraph.
        if !is_ordered {
            mentions.sort_by_key(|mention| mention.unit.unit);
        }
        Conjunct { mentions, is_large_first }
    }

    fn top(&self) -> Option<ReferenceUnit> {
        self.mentions.first().map(|mention| mention.unit.unit)
    }

    /// The units around `unit`, with the last of their numbers.
    fn around(&self, unit: ReferenceUnit) -> Vec<Mention> {
        let larger = self.mentions.iter().filter(|mention| mention.unit.unit < unit);
        larger
            .map(|mention| Mention { paths: mention.paths.last().cloned().into_iter().collect(), ..mention.clone() })
            .collect()
    }
}

/// Mentions that are joined to one another.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Their bytes.
    pub bytes: Range<usize>,
    /// The token behind them.
    pub next: usize,
    links: Vec<(Link, Mention)>,
}

/// The chains of a text, in order: `first` reads a mention at a token, `linked` one that goes on from another
/// which ends there.
pub fn all<'t>(
    reader: SignReader<'t>,
    first: impl Fn(usize) -> Option<Mention> + 't,
    linked: impl Fn(usize) -> Option<(Link, Mention)> + 't,
) -> impl Iterator<Item = Chain> + 't {
    let mut at = 0;
    std::iter::from_fn(move || {
        let mention = (at..reader.tokens.len()).find_map(&first)?;
        let (begin, mut next) = (mention.first, mention.next);
        let mut links = vec![(Link::And, mention)];
        while let Some((link, mention)) = linked(next).filter(|_| links.len() < LONGEST_CHAIN) {
            next = mention.next;
            links.push((link, mention));
        }
        at = next;
        Some(Chain { bytes: reader.tokens[begin].start..reader.tokens[next - 1].end, next, links })
    })
}

impl Chain {
    /// What it refers to; `is_ordered` says that the largest unit always comes first.
    pub fn references(self, belongs: Belongs, is_ordered: bool) -> Vec<(Range<usize>, Reference)> {
        let mut conjuncts = conjuncts(self.links, is_ordered);
        inherit(&mut conjuncts);
        let references = conjuncts.iter().flat_map(|conjunct| references(conjunct, belongs));
        references.map(|reference| (self.bytes.clone(), reference)).collect()
    }
}

fn conjuncts(links: Vec<(Link, Mention)>, is_ordered: bool) -> Vec<Conjunct> {
    let mut groups: Vec<Vec<Mention>> = Vec::new();
    for (link, mut mention) in links {
        let repeats = |group: &Vec<Mention>| group.iter().any(|known| known.unit.unit == mention.unit.unit);
        match groups.last_mut() {
            Some(group) if link == Link::Part && !repeats(group) => group.push(mention),
            last => {
                let before = last.and_then(|group| group.last()).and_then(|mention| mention.paths.last());
                if let (Link::Through, Some(before), Some(first)) = (link, before, mention.paths.first().cloned()) {
                    let mut between = range(before, &first);
                    between.append(&mut mention.paths);
                    mention.paths = between;
                }
                groups.push(vec![mention]);
            }
        }
    }
    groups.into_iter().map(|group| Conjunct::new(group, is_ordered)).collect()
}

/// `paragraph 1 and paragraph 3 of article 5`, `article 5, paragraph 1, and paragraph 3`: both are of article 5.
fn inherit(conjuncts: &mut [Conjunct]) {
    for index in (0..conjuncts.len().saturating_sub(1)).rev() {
        let Some(top) = conjuncts[index].top().filter(|top| top.is_inner()) else { continue };
        let next = &conjuncts[index + 1];
        let goes_on = !next.is_large_first && next.mentions.iter().any(|mention| mention.unit.unit == top);
        // *above* and *this* settle the place already.
        if goes_on && conjuncts[index].mentions.iter().all(|mention| mention.anchored == Anchored::No) {
            let around = next.around(top);
            conjuncts[index].mentions.splice(0..0, around);
        }
    }
    for index in 1..conjuncts.len() {
        let Some(top) = conjuncts[index].top().filter(|top| top.is_inner()) else { continue };
        let before = &conjuncts[index - 1];
        // *Article 5 and paragraph 3* are two things.
        let goes_on = before.mentions.iter().any(|mention| mention.unit.unit.is_inner());
        let around = if goes_on { before.around(top) } else { Vec::new() };
        conjuncts[index].mentions.splice(0..0, around);
    }
}

fn references(conjunct: &Conjunct, belongs: Belongs) -> Vec<Reference> {
    let mut anchor = Anchor::None;
    let mut unit = None;
    let mut whole: Vec<Vec<Sign>> = Vec::new();
    let mut prefix: Vec<Sign> = Vec::new();
    let last = conjunct.mentions.len().saturating_sub(1);
    for (index, mention) in conjunct.mentions.iter().enumerate() {
        match mention.anchored {
            Anchored::This => anchor = Anchor::This(mention.unit.unit),
            Anchored::That => anchor = Anchor::That(mention.unit.unit),
            Anchored::Beside(beside) => anchor = Anchor::Beside(mention.unit.unit, beside),
            Anchored::No => {}
        }
        let Some((own, others)) = mention.paths.split_last() else { continue };
        unit = unit.or(Some(mention.unit.unit));
        let joined = |path: &Vec<Sign>| {
            let mut signs = prefix.clone();
            for sign in path {
                signs.push(roman_behind_letter(sign.clone(), signs.last()));
            }
            signs
        };
        whole.extend(others.iter().map(joined));
        prefix = joined(own);
        if index == last {
            whole.push(prefix.clone());
        }
    }
    let is_weak = conjunct.mentions.iter().all(|mention| mention.unit.is_weak);
    let bare = || {
        Some(match anchor {
            Anchor::This(unit) | Anchor::That(unit) | Anchor::Beside(unit, _) => unit,
            Anchor::None => return None,
        })
    };
    let Some(unit) = unit.or_else(bare) else { return Vec::new() };
    if whole.is_empty() {
        whole.push(prefix);
    }
    let reference = |signs| Reference { unit, signs, anchor, belongs, is_weak };
    whole.into_iter().map(reference).collect()
}
