//! What the versions of every row refer to, as numbers that can be compared.
//!
//! ```text
//!   row in article 5      ar  الفقرة 2 أعلاه      ▸ 5.2
//!                         en  paragraph 2 above    ▸ 5.2
//!                         es  párrafo 2 del presente artículo  ▸ 5.2
//! ```
//!
//! Units are not compared by name: what one version calls a paragraph another calls a subparagraph, and a
//! section may be an article. Where a reference can be read in several ways (the ninth letter or a Roman
//! one, a point of this paragraph or of this article), the reading counts that most versions share.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::cmp::Ordering;

use super::neighbours::{self, Neighbour};
use super::numbering::{Numbering, Path, path_of};
use crate::lang::references::{Anchor, Belongs, Instrument, Named, Reference, ReferenceUnit, Sign};
use crate::model::{Address, Argument, Lang, Message, Number, Part, PerLang, Row, Span, Step, Unit};
use crate::rules::Context;
use crate::rules::readings::References;

/// The references of a document.
#[derive(Debug, Default)]
pub struct Targets {
    /// For each row and version.
    pub rows: Vec<PerLang<Vec<Target>>>,
    /// For each row and version the instruments that are named, and whether as this one.
    pub instruments: Vec<PerLang<Vec<Naming>>>,
    /// The numbers of each version.
    pub numbering: PerLang<Numbering>,
}

/// A reference at its place.
#[derive(Clone, Debug)]
pub struct Target {
    /// The words.
    pub span: Span,
    /// What they say.
    pub reference: Reference,
    /// What they can mean, the likeliest first.
    pub paths: Vec<Path>,
    /// Whether it hangs on something that is not known here: any provision with these last numbers will do.
    pub is_floating: bool,
    /// Whether it was named as a neighbour, without a number.
    pub neighbour: Option<Neighbour>,
}

/// Readings of one reference are tried up to this many.
const MOST_READINGS: usize = 24;

/// Stands before the numbers of paragraphs of who knows what, of annexes, and of parts and chapters, so that
/// article 1, annex 1 and chapter 1 are three things.
const UNKNOWN: (u32, u16) = (0, 0);
const ANNEX: (u32, u16) = (0, 1);
const CONTAINER: (u32, u16) = (0, 2);

impl Targets {
    /// Reads all rows.
    pub fn read(context: &Context<'_>, references: Vec<References>) -> Targets {
        let numbering = context
            .document
            .versions
            .map(|lang, version| version.as_ref().map(|own| Numbering::new(lang, own)).unwrap_or_default());
        let rows = context.alignment.rows.par_iter().zip(references);
        let read: Vec<_> = rows.map(|(row, references)| read_row(context, row, references, &numbering)).collect();
        let (rows, instruments) = read.into_iter().unzip();
        Targets { rows, instruments, numbering }
    }
}

/// The words that name an instrument, its kind, and whether it is this one.
pub type Naming = (Span, (Instrument, bool));

type RowReading = (PerLang<Vec<Target>>, PerLang<Vec<Naming>>);

fn read_row(
    context: &Context<'_>,
    row: &Row,
    mut references: References,
    numbering: &PerLang<Numbering>,
) -> RowReading {
    let own = path_of(&row.address);
    let mut instruments: PerLang<Vec<Naming>> = PerLang::default();
    let mut targets = PerLang::default();
    for lang in row.present().iter() {
        let mut found = Vec::new();
        let mut blocks = std::mem::take(&mut references[lang]).into_iter();
        for (span, named) in context.read(row, lang, |_| blocks.next().unwrap_or_default()) {
            match named {
                Named::Provision(reference) => found.push((span, reference)),
                Named::Instrument(kind, is_this) => instruments[lang].push((span, (kind, is_this))),
            }
        }
        targets[lang] = place(found, (&row.address, own.as_deref()), &numbering[lang]);
    }
    reconcile(&mut targets, row.present().len());
    (targets, instruments)
}

/// Says what each reference can mean where it stands.
fn place(
    found: Vec<(Span, Reference)>,
    (address, own): (&Address, Option<&[(u32, u16)]>),
    numbering: &Numbering,
) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut last: Option<(u32, u16)> = None;
    for (span, reference) in found {
        if let Some(neighbours) = neighbours::place(span, &reference, address, numbering) {
            targets.extend(neighbours);
            continue;
        }
        if reference.signs.is_empty() {
            continue;
        }
        let readings = readings(&reference.signs);
        let is_inner = reference.unit.is_inner();
        let is_that = matches!(reference.anchor, Anchor::That(_));
        let mut is_floating = false;
        let mut paths = if !is_inner {
            outer(&reference, &readings)
        } else if matches!(reference.belongs, Belongs::Other(_)) && !is_that {
            // One version may say of what, and another leave it open.
            [under(&[UNKNOWN], &readings), within(&reference, &readings, own)].concat()
        } else if is_that {
            is_floating = true;
            under(&[last.unwrap_or(UNKNOWN)], &readings)
        } else {
            within(&reference, &readings, own)
        };
        if !matches!(reference.belongs, Belongs::Other(_)) {
            paths.sort_by_key(|path| !numbering.has(path));
        }
        paths.truncate(MOST_READINGS);
        if !is_inner {
            last = paths.first().and_then(|path| path.first()).copied().filter(|head| head.0 > 0);
        }
        targets.push(Target { span, reference, paths, is_floating, neighbour: None });
    }
    targets
}

/// All ways to read the signs, the likeliest first.
pub(super) fn readings(signs: &[Sign]) -> Vec<Path> {
    let first: Path = signs.iter().map(|sign| (sign.readings[0], sign.insertion)).collect();
    let mut all = vec![first.clone()];
    for (index, sign) in signs.iter().enumerate() {
        for &value in sign.readings.iter().skip(1) {
            let mut other = first.clone();
            other[index].0 = value;
            all.push(other);
        }
    }
    all
}

/// Articles and what is larger. A section may be either.
fn outer(reference: &Reference, readings: &[Path]) -> Vec<Path> {
    match reference.unit {
        ReferenceUnit::Annex => {
            let mut readings = readings.to_vec();
            // `annex IIIa` may be annex III and the mark of a note.
            if reference.signs.len() > 1 && reference.signs.last().is_some_and(|sign| sign.is_glued) {
                readings.extend(readings.first().map(|path| path[..path.len() - 1].to_vec()));
            }
            under(&[ANNEX], &readings)
        }
        ReferenceUnit::Book | ReferenceUnit::Part | ReferenceUnit::Chapter => under(&[CONTAINER], readings),
        ReferenceUnit::Section => [readings.to_vec(), under(&[CONTAINER], readings)].concat(),
        _ => readings.to_vec(),
    }
}

pub(super) fn under(above: &[(u32, u16)], paths: &[Path]) -> Vec<Path> {
    paths.iter().map(|path| [above, path.as_slice()].concat()).collect()
}

/// Paragraphs and points without an article are of the provisions around.
fn within(reference: &Reference, readings: &[Path], own: Option<&[(u32, u16)]>) -> Vec<Path> {
    let mut elsewhere = under(&[UNKNOWN], readings);
    // A doubtful word may stand for an article.
    if reference.is_weak {
        elsewhere.extend_from_slice(readings);
    }
    let Some(own) = own else { return elsewhere };
    let deepest = own.len().min(4);
    let is_paragraph = reference.unit == ReferenceUnit::Paragraph;
    let nearest = if is_paragraph { 1 } else { deepest.min(2) };
    let depths = std::iter::once(nearest).chain((1..=deepest).filter(|&depth| depth != nearest));
    depths.flat_map(|depth| under(&own[..depth], readings)).chain(elsewhere).collect()
}

/// How many versions may mean a path, how many of them for certain, and how far down their lists it stands.
type Support = (usize, usize, usize);

fn supports(targets: &PerLang<Vec<Target>>) -> FxHashMap<Path, Support> {
    let mut supports: FxHashMap<Path, Support> = FxHashMap::default();
    for (_, own) in targets.iter() {
        let mut best: FxHashMap<&Path, (usize, bool)> = FxHashMap::default();
        for target in own {
            for (rank, path) in target.paths.iter().enumerate() {
                let known = best.entry(path).or_insert((rank, false));
                known.0 = known.0.min(rank);
                known.1 |= !target.reference.is_weak;
            }
        }
        for (path, (rank, is_firm)) in best {
            let support = supports.entry(path.clone()).or_default();
            *support = (support.0 + 1, support.1 + usize::from(is_firm), support.2 + rank);
        }
    }
    supports
}

/// Puts the meaning that most versions share first, and drops doubtful references that nobody confirms.
fn reconcile(targets: &mut PerLang<Vec<Target>>, present: usize) {
    let before = targets.clone();
    if before.iter().all(|(_, own)| own.is_empty()) {
        return;
    }
    for lang in Lang::ALL {
        targets[lang].iter_mut().filter(|target| target.is_floating).for_each(|target| adopt(target, &before));
    }
    let supports = supports(targets);
    let support = |path: &Path| supports.get(path).copied().unwrap_or_default();
    for lang in Lang::ALL {
        for target in &mut targets[lang] {
            let worth =
                |path: &Path| (support(path).0, std::cmp::Reverse(support(path).2), std::cmp::Reverse(path.clone()));
            let mut best = 0;
            for index in 1..target.paths.len() {
                if worth(&target.paths[index]) > worth(&target.paths[best]) {
                    best = index;
                }
            }
            if !target.paths.is_empty() {
                target.paths.swap(0, best);
            }
        }
        targets[lang].retain(|target| {
            let (all, firm, _) = target.paths.first().map(support).unwrap_or_default();
            // An item of an agenda is a *пункт* in one language only.
            let is_doubted = firm == 1 && all >= 3;
            let is_open = matches!(target.neighbour, Some(Neighbour::Open { .. }));
            // Of two versions the other has to be sure, of more two.
            if target.reference.is_weak {
                firm >= 2.min(present.saturating_sub(1)) && firm > 0
            } else {
                !is_doubted || is_open
            }
        });
    }
    neighbours::settle(targets);
}

/// *Paragraph 2 of that article* is what the others name in full.
fn adopt(target: &mut Target, targets: &PerLang<Vec<Target>>) {
    let tails: Vec<Path> = readings(&target.reference.signs);
    let others = targets.iter().flat_map(|(_, own)| own).filter(|other| !other.is_floating);
    for path in others.filter_map(|other| other.paths.first()) {
        let fits = tails.iter().any(|tail| path.len() > tail.len() && path.ends_with(tail));
        if fits && !target.paths.contains(path) && target.paths.len() < MOST_READINGS {
            target.paths.push(path.clone());
        }
    }
}

/// A target for messages: its signs as they are printed, and its address for languages that write it otherwise.
pub fn named(target: &Target) -> Message {
    Message::new("R-target").text("label", label(target)).with("address", Argument::Address(address(target)))
}

/// The address of a target, from the unit that its label names first.
fn address(target: &Target) -> Address {
    let path = target.paths.first().map_or(&[][..], |path| stripped(path));
    let signs = &target.reference.signs;
    let added = path.len().saturating_sub(signs.len());
    let mut level = 0;
    let mut step = |(index, &(value, insertion)): (usize, &(u32, u16))| {
        let is_lettered = index.checked_sub(added).and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_letter);
        let unit = target.reference.unit;
        let unit = match index.cmp(&added) {
            Ordering::Less => Unit::Article,
            Ordering::Equal if !(is_lettered && unit.is_inner()) => unit.unit(),
            // `article 21 (3)` means its paragraph 3.
            Ordering::Greater if index == added + 1 && !is_lettered && unit.unit() == Unit::Article => Unit::Paragraph,
            _ => Unit::Point,
        };
        level += u8::from(unit == Unit::Point && level < u8::MAX);
        Step { unit, number: Some(Number { value, insertion }), level: if unit == Unit::Point { level } else { 0 } }
    };
    Address { steps: path.iter().enumerate().map(&mut step).collect(), part: Part::Whole }
}

/// A path without the signs of what is not printed.
fn stripped(path: &[(u32, u16)]) -> &[(u32, u16)] {
    path.strip_prefix(&[UNKNOWN]).or(path.strip_prefix(&[ANNEX])).or(path.strip_prefix(&[CONTAINER])).unwrap_or(path)
}

/// `article 5, paragraph 2 (b)`.
pub fn label(target: &Target) -> String {
    let Some(path) = target.paths.first() else { return String::new() };
    let path = stripped(path);
    let signs = &target.reference.signs;
    let number = |(value, insertion): (u32, u16)| crate::model::Number { value, insertion }.to_string();
    let added = path.len().saturating_sub(signs.len());
    let mut label = String::new();
    for (index, &step) in path.iter().enumerate() {
        let sign = index.checked_sub(added).and_then(|at| signs.get(at));
        let inner =
            || format!(" ({})", sign.filter(|sign| sign.is_letter).map_or_else(|| number(step), |_| letter(step.0)));
        label.push_str(&match index {
            0 if added > 0 => format!("article {}", number(step)),
            _ if index == added => {
                let lead = if added > 0 { ", " } else { "" };
                let unit = target.reference.unit.unit();
                if sign.is_some_and(|sign| sign.is_letter) && target.reference.unit.is_inner() {
                    format!("{lead}{} ({})", unit.english_name(), letter(step.0))
                } else {
                    let number = Some(Number { value: step.0, insertion: step.1 });
                    let steps = vec![Step { unit, number, level: 0 }];
                    format!("{lead}{}", Address { steps, part: Part::Whole }.label())
                }
            }
            _ if index == added + 1
                && target.reference.unit.unit() == Unit::Article
                && !sign.is_some_and(|sign| sign.is_letter) =>
            {
                format!(", paragraph {}", number(step))
            }
            _ => inner(),
        });
    }
    label
}

fn letter(value: u32) -> String {
    match u8::try_from(value).ok().filter(|value| (1..=26).contains(value)) {
        Some(value) => char::from(b'a' + value - 1).to_string(),
        None => value.to_string(),
    }
}
