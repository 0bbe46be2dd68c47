//! The values of a row, compared as multisets by value.
//!
//! ```text
//!   ar   30  2014   8       8: ar lacks it and has 20     a substitution: sure
//!   en   30  2014   8       30: agrees
//!   zh   30  2014  (一) 8   一: soft, may be there or not
//! ```
//!
//! A soft reading (*one*, *first*) can meet what the others state, but raises no alarm by its
//! absence or presence. So the count of a value in a version is not a number but a range, and
//! the versions agree on a count that lies in most of the ranges.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::replaced::{Replaced, replaced};
use super::sentences::{self, Exchange};
use super::severity::{Sides, is_comparable, severity};
use crate::lang::values::{Reading, Value};
use crate::model::{Lang, LangSet, Severity, Span};
use crate::rules::Context;

/// A value that some versions state and others do not.
pub struct Difference {
    /// Where it is.
    pub row: usize,
    /// The versions that stand alone.
    pub odd: LangSet,
    /// Those that agree.
    pub agreeing: LangSet,
    /// What the odd versions lack.
    pub lacking: Vec<Value>,
    /// What they have instead or besides.
    pub extra: Vec<Value>,
    /// How sure it is that this is a defect.
    pub severity: Severity,
    /// What it is about.
    pub matter: Matter,
}

/// Which rule reports a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A plain number, an amount, a share.
    Number,
    /// A date or a time of day.
    Date,
    /// The symbol of a document, or a resolution.
    Symbol,
}

/// All differences of a document, row by row.
pub fn all(context: &Context<'_>) -> Vec<Difference> {
    (0..context.alignment.rows.len()).into_par_iter().flat_map_iter(|row| differences(context, row)).collect()
}

/// The values of a version in a row after doubts are settled.
pub type Settled<'c> = Vec<(&'c [Value], &'c Reading, Span)>;

/// The versions of a row with their values, each doubtful reading taken for what the other versions state.
pub fn settled<'c>(context: &'c Context<'_>, row: usize) -> Vec<(Lang, Settled<'c>)> {
    let present = context.alignment.rows[row].present();
    let stated: Vec<Stated<'_>> = present.iter().map(|lang| stated(lang, context.values(row, lang))).collect();
    let support = |own: Lang, values: &[Value]| {
        let others = stated.iter().filter(|version| version.lang != own);
        others.map(|version| version.support(values)).sum::<usize>()
    };
    // What all versions may say but none is likely to say says nothing: `0.01` may be the numbers 0 and 1.
    let is_likely =
        |own: Lang, values: &[Value]| stated.iter().any(|version| version.lang != own && version.support(values) > 1);
    let settle = |lang: Lang| {
        let choose = |(span, reading): &'c (Span, Reading)| {
            let mut best = (support(lang, &reading.values), reading.values.as_slice());
            // Where others read a clear time too, it is none of the numbers in it.
            let is_shared_time = best.0 > 0 && matches!(best.1, [Value::Time(_)]);
            let may_be = |values: &&Vec<Value>| !is_shared_time || matches!(values.as_slice(), [Value::Time(_)]);
            for values in reading.alternatives.iter().filter(may_be) {
                let count = support(lang, values);
                if count > best.0 && is_likely(lang, values) {
                    best = (count, values);
                }
            }
            (best.1, reading, *span)
        };
        (lang, context.values(row, lang).iter().map(choose).collect())
    };
    present.iter().map(settle).collect()
}

/// All that a version may state in a row.
struct Stated<'c> {
    lang: Lang,
    likely: BTreeSet<&'c Value>,
    possible: BTreeSet<&'c Value>,
}

fn stated(lang: Lang, readings: &[(Span, Reading)]) -> Stated<'_> {
    let likely = readings.iter().flat_map(|(_, reading)| &reading.values).collect();
    // A clear time is no number, even if its digits are one.
    let others = readings.iter().flat_map(|(_, reading)| {
        let is_time = matches!(reading.values.as_slice(), [Value::Time(_)]);
        reading.alternatives.iter().flatten().filter(move |value| !is_time || matches!(value, Value::Time(_)))
    });
    Stated { lang, likely, possible: others.collect() }
}

impl Stated<'_> {
    /// How much it speaks for a reading of another version.
    fn support(&self, values: &[Value]) -> usize {
        if values.iter().all(|value| self.likely.contains(value)) {
            return 2;
        }
        usize::from(values.iter().all(|value| self.likely.contains(value) || self.possible.contains(value)))
    }
}

/// How often a version states a value: surely, and at most.
#[derive(Clone, Copy, Default)]
struct Count {
    least: usize,
    most: usize,
}

/// What a version lacks and what it has beyond the others.
struct Deviation {
    odd: LangSet,
    agreeing: LangSet,
    lacking: Vec<Value>,
    extra: Vec<Value>,
    /// Whether there is a value that it lacks wholly, or that only it has.
    is_clear: bool,
}

fn differences(context: &Context<'_>, row: usize) -> Vec<Difference> {
    let versions = settled(context, row);
    if versions.len() < 2 || versions.iter().all(|(_, items)| items.is_empty()) {
        return Vec::new();
    }
    let deviations = deviations(&versions);
    let exchanged = if deviations.is_empty() { exchanged(context, row, &versions) } else { None };
    let judged = deviations.into_iter().filter_map(|deviation| judge(context, row, &versions, deviation));
    let mut found: Vec<Difference> = judged.chain(exchanged).collect();
    if found.is_empty() {
        found.extend(small(context, row, &versions));
    }
    found
}

/// A small value in the place of another, neither of which says much by itself.
fn small(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)]) -> Option<Difference> {
    let Replaced { odd, usual, other } = replaced(context, row, versions)?;
    let odd = LangSet::only(odd);
    let agreeing = versions.iter().map(|&(lang, _)| lang).collect::<LangSet>().minus(odd);
    if !is_comparable(context, row, odd) {
        return None;
    }
    let (lacking, extra) = (vec![usual], vec![other]);
    let matter = matter(versions, &lacking, &extra);
    Some(Difference { row, odd, agreeing, lacking, extra, severity: Severity::Warning, matter })
}

/// Two values in each other's sentence, as the difference in the first of the two.
fn exchanged(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)]) -> Option<Difference> {
    let Exchange { odd, agreeing, usual, other } = sentences::exchange(context, row, versions)?;
    let (lacking, extra) = (vec![usual], vec![other]);
    let matter = matter(versions, &lacking, &extra);
    Some(Difference { row, odd, agreeing, lacking, extra, severity: Severity::Warning, matter })
}

fn deviations(versions: &[(Lang, Settled<'_>)]) -> Vec<Deviation> {
    let keys: BTreeSet<&Value> = versions.iter().flat_map(|(_, items)| items.iter().flat_map(|item| item.0)).collect();
    let mut by_lang: BTreeMap<Lang, Deviation> = BTreeMap::new();
    let counted: Vec<(Lang, BTreeMap<&Value, Count>)> =
        versions.iter().map(|(lang, items)| (*lang, counts(items))).collect();
    for key in keys {
        let count = |counts: &BTreeMap<&Value, Count>| counts.get(key).copied().unwrap_or_default();
        let counts: Vec<(Lang, Count)> = counted.iter().map(|(lang, counts)| (*lang, count(counts))).collect();
        let Some((usual, agreeing)) = usual_count(&counts) else { continue };
        for &(lang, count) in counts.iter().filter(|(lang, _)| !agreeing.contains(*lang)) {
            let deviation = by_lang.entry(lang).or_insert_with(|| Deviation {
                odd: LangSet::only(lang),
                agreeing,
                lacking: Vec::new(),
                extra: Vec::new(),
                is_clear: false,
            });
            deviation.agreeing = deviation.agreeing.intersection(agreeing);
            deviation.is_clear |= if count.most < usual { count.most == 0 } else { usual == 0 };
            let list = if count.most < usual { &mut deviation.lacking } else { &mut deviation.extra };
            list.push(key.clone());
        }
    }
    grouped(by_lang)
}

fn grouped(by_lang: BTreeMap<Lang, Deviation>) -> Vec<Deviation> {
    let mut groups: Vec<Deviation> = Vec::new();
    for deviation in by_lang.into_values() {
        match groups.iter_mut().find(|known| known.lacking == deviation.lacking && known.extra == deviation.extra) {
            Some(known) => {
                known.odd = known.odd.union(deviation.odd);
                known.agreeing = known.agreeing.intersection(deviation.agreeing);
                known.is_clear |= deviation.is_clear;
            }
            None => groups.push(deviation),
        }
    }
    groups
}

/// How often a version states each of its values, in one pass: a list may have thousands.
fn counts<'c>(items: &Settled<'c>) -> BTreeMap<&'c Value, Count> {
    let mut counts: BTreeMap<&Value, Count> = BTreeMap::new();
    for (values, reading, _) in items {
        let once = values.iter().enumerate().filter(|(index, value)| !values[..*index].contains(value));
        for (_, value) in once {
            let count = counts.entry(value).or_default();
            count.least += usize::from(!reading.is_soft);
            count.most += 1;
            // A month is named as often as the order of the words makes it necessary.
            let cap = if matches!(value, Value::Month(_)) { 1 } else { usize::MAX };
            *count = Count { least: count.least.min(cap), most: count.most.min(cap) };
        }
    }
    counts
}

/// The count that lies in the ranges of most versions, and these; `None` where two counts are as good,
/// save where the versions have nothing in common: then it is told from the side of the first.
fn usual_count(counts: &[(Lang, Count)]) -> Option<(usize, LangSet)> {
    let within = |usual: usize| -> LangSet {
        let agree = counts.iter().filter(|(_, count)| (count.least..=count.most).contains(&usual));
        agree.map(|&(lang, _)| lang).collect()
    };
    let all = counts.len();
    let candidates: BTreeSet<usize> = counts.iter().flat_map(|(_, count)| [count.least, count.most]).collect();
    let best = candidates.iter().map(|&usual| (usual, within(usual))).max_by_key(|(_, agreeing)| agreeing.len())?;
    if best.1.len() == all {
        return None;
    }
    let ties = candidates.iter().any(|&usual| usual != best.0 && within(usual).len() == best.1.len());
    if !ties {
        return Some(best);
    }
    let is_clear = counts.iter().all(|(_, count)| count.least == count.most);
    let first = counts.first()?.1;
    is_clear.then(|| (first.least, within(first.least)))
}

fn judge(
    context: &Context<'_>,
    row: usize,
    versions: &[(Lang, Settled<'_>)],
    mut deviation: Deviation,
) -> Option<Difference> {
    deviation.agreeing = deviation.agreeing.minus(deviation.odd);
    if !deviation.is_clear || deviation.agreeing.is_empty() {
        return None;
    }
    supply(versions, &mut deviation);
    complete(context, row, versions, &mut deviation);
    let Deviation { odd, agreeing, lacking, extra, .. } = deviation;
    let severity = severity(context, row, versions, &Sides { odd, agreeing, lacking: &lacking, extra: &extra })?;
    let matter = matter(versions, &lacking, &extra);
    Some(Difference { row, odd, agreeing, lacking, extra, severity, matter })
}

/// Where a version has a value too many, and the others a small one that it lacks, this is what it replaces.
fn supply(versions: &[(Lang, Settled<'_>)], deviation: &mut Deviation) {
    if !deviation.lacking.is_empty() || deviation.extra.len() != 1 {
        return;
    }
    let of = |langs: LangSet| versions.iter().filter(move |(lang, _)| langs.contains(*lang));
    let times = |items: &Settled<'_>, value: &Value| {
        items.iter().filter(|(values, reading, _)| !reading.is_reference && values.contains(value)).count()
    };
    let Some((_, first)) = of(deviation.agreeing).next() else { return };
    let replaced = first
        .iter()
        .filter(|(_, reading, _)| reading.is_soft && !reading.is_reference)
        .flat_map(|(values, _, _)| values.iter())
        .find(|value| {
            let usual = times(first, value);
            of(deviation.agreeing).all(|(_, items)| times(items, value) == usual)
                && of(deviation.odd).all(|(_, items)| times(items, value) + 1 == usual)
        });
    deviation.lacking.extend(replaced.cloned());
}

/// Where one version lacks a value and states in turn what no other does, this stands in its place.
fn complete(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)], deviation: &mut Deviation) {
    let (lacking, extra) = (&mut deviation.lacking, &mut deviation.extra);
    if lacking.len() + extra.len() != 1 {
        return;
    }
    let Some(found) = replaced(context, row, versions) else { return };
    let is_this = |known: &[Value], value: &Value| known.is_empty() || known.contains(value);
    if deviation.odd == LangSet::only(found.odd) && is_this(lacking, &found.usual) && is_this(extra, &found.other) {
        (*lacking, *extra) = (vec![found.usual], vec![found.other]);
    }
}

fn matter(versions: &[(Lang, Settled<'_>)], lacking: &[Value], extra: &[Value]) -> Matter {
    let all = || lacking.iter().chain(extra);
    if all().any(|value| matches!(value, Value::Symbol(_) | Value::Pair(_, 11..))) {
        return Matter::Symbol;
    }
    let is_date = |value: &Value| {
        let readings = versions.iter().flat_map(|(_, items)| items);
        let mut stating = readings.filter(|(values, _, _)| values.contains(value)).peekable();
        stating.peek().is_some() && stating.all(|(_, reading, _)| reading.date.is_some())
    };
    if all().any(|value| matches!(value, Value::Month(_) | Value::Time(_)) || is_date(value)) {
        return Matter::Date;
    }
    Matter::Number
}
