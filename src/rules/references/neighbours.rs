//! What *the preceding paragraph* is: a neighbour of the provision that the words stand in.
//!
//! ```text
//!   article 5, paragraph 2      en  paragraph 1                   ▸ 5.1
//!                               zh  前款                           ▸ 5.1
//!                               fr  les paragraphes précédents    ▸ what the others name and it does not
//! ```
//!
//! Words without a number are read for what they can spare the reader: they take up what the other versions
//! name, and say nothing by themselves where those name nothing.

use super::numbering::{Numbering, Path};
use super::targets::{Target, readings, under};
use crate::lang::references::{Anchor, Beside, Reference, ReferenceUnit, Sign};
use crate::model::{Address, Lang, PerLang, Span};

/// What a target stands for that was named without a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// A provision that the version has there.
    Known,
    /// One, or as many as may be, that only the other versions can tell.
    Open {
        /// Whether it may be several.
        is_several: bool,
    },
}

/// The targets of a reference to neighbours; `None` for all other references.
pub fn place(span: Span, reference: &Reference, address: &Address, numbering: &Numbering) -> Option<Vec<Target>> {
    let Anchor::Beside(unit, beside) = reference.anchor else { return None };
    if reference.is_weak {
        return Some(Vec::new());
    }
    if let Some(neighbours) = known(unit, beside, address, numbering) {
        return Some(neighbours.into_iter().map(|path| target(span, reference, unit, &path)).collect());
    }
    let is_several = beside.count != Some(1);
    let neighbour = Some(Neighbour::Open { is_several });
    Some(vec![Target { span, reference: reference.clone(), paths: Vec::new(), is_floating: false, neighbour }])
}

/// The same as if the neighbour had been named by its number.
fn target(span: Span, reference: &Reference, unit: ReferenceUnit, neighbour: &Path) -> Target {
    let number = neighbour.last().copied().unwrap_or_default();
    let own = Sign { insertion: number.1, ..Sign::number(number.0) };
    let signs: Vec<Sign> = std::iter::once(own).chain(reference.signs.iter().cloned()).collect();
    let paths = under(&neighbour[..neighbour.len().saturating_sub(1)], &readings(&signs));
    let reference = Reference { unit, signs, ..reference.clone() };
    Target { span, reference, paths, is_floating: false, neighbour: Some(Neighbour::Known) }
}

/// The neighbours of the provision around that the version has under the numbers next to its own.
fn known(unit: ReferenceUnit, beside: Beside, address: &Address, numbering: &Numbering) -> Option<Vec<Path>> {
    let count = u32::from(beside.count?);
    let holder = address.steps.iter().position(|step| step.unit.is_inside_article()).unwrap_or(address.steps.len());
    let first = holder.checked_sub(1)?;
    let depth = u8::from(unit == ReferenceUnit::Item);
    let wanted = |step: &crate::model::Step| step.unit == unit.unit() && (step.level > 1) == (depth > 0);
    let at = (first..address.steps.len()).find(|&index| wanted(&address.steps[index]))?;
    let steps = &address.steps[first..=at];
    let own: Path = steps.iter().map(|step| step.number.map(|n| (n.value, n.insertion))).collect::<Option<_>>()?;
    let (&(value, insertion), above) = own.split_last()?;
    // Beside an inserted provision the numbers do not tell who is next.
    if insertion > 1 || !numbering.has(&own) {
        return None;
    }
    let numbers: Option<Vec<u32>> = match beside.is_before {
        true => (1..=count).rev().map(|back| value.checked_sub(back)).collect(),
        false => (1..=count).map(|ahead| value.checked_add(ahead)).collect(),
    };
    let path = |number| [above, &[(number, 1)]].concat();
    let paths: Vec<Path> = numbers?.into_iter().map(path).collect();
    let is_plain = |path: &Path| numbering.has(path) && !numbering.is_followed_by_inserted(path);
    paths.iter().all(is_plain).then_some(paths)
}

/// Gives open neighbours what the other versions name and this one does not, and takes away what none confirms.
pub fn settle(targets: &mut PerLang<Vec<Target>>) {
    if targets.iter().all(|(_, own)| own.iter().all(|target| target.neighbour.is_none())) {
        return;
    }
    let before = targets.clone();
    if are_all_neighbours(&before) {
        return;
    }
    for lang in Lang::ALL {
        let named: Vec<&Path> = before[lang].iter().filter_map(|target| target.paths.first()).collect();
        let mut missing: Vec<(&Target, usize)> = Vec::new();
        for other in before.iter().filter(|(other, _)| *other != lang).flat_map(|(_, own)| own) {
            let Some(path) = other.paths.first().filter(|path| !named.contains(path)) else { continue };
            match missing.iter_mut().find(|(known, _)| known.paths.first() == Some(path)) {
                Some((_, count)) => *count += 1,
                None => missing.push((other, 1)),
            }
        }
        missing.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        // Where nobody gives a number there is nothing to compare.
        let confirmed = |path: &Path| {
            let others = before.iter().filter(|(other, _)| *other != lang).flat_map(|(_, own)| own);
            others.filter(|theirs| theirs.neighbour.is_none()).any(|theirs| theirs.paths.first() == Some(path))
        };
        let mut settled = Vec::new();
        for target in std::mem::take(&mut targets[lang]) {
            match target.neighbour {
                None => settled.push(target),
                Some(Neighbour::Known) => {
                    let path = target.paths.first();
                    let rivals = || missing.iter().any(|(other, _)| is_rival(other, &target));
                    if path.is_some_and(&confirmed) || rivals() {
                        settled.push(target);
                    }
                }
                Some(Neighbour::Open { is_several }) => settled.extend(adopted(&target, is_several, &mut missing)),
            }
        }
        targets[lang] = settled;
    }
}

/// Whether every version names one neighbour and nothing else, so that the preceding can be told from the following.
fn are_all_neighbours(targets: &PerLang<Vec<Target>>) -> bool {
    let mut depths = targets.iter().filter(|(_, own)| !own.is_empty()).map(|(_, own)| match own.as_slice() {
        [only] if only.neighbour == Some(Neighbour::Known) => only.paths.first().map(Vec::len),
        _ => None,
    });
    let first = depths.next().flatten();
    let rest: Vec<Option<usize>> = depths.collect();
    first.is_some() && rest.len() >= 2 && rest.iter().all(|depth| *depth == first)
}

/// Whether another version names a provision of the same kind instead.
fn is_rival(other: &Target, target: &Target) -> bool {
    let (Some(one), Some(two)) = (other.paths.first(), target.paths.first()) else { return false };
    let is_before = matches!(target.reference.anchor, Anchor::Beside(_, Beside { is_before: true, .. }));
    let same_place = one.len() == two.len() && one.len() > 1 && one[..one.len() - 1] == two[..two.len() - 1];
    is_before && same_place && other.neighbour.is_none()
}

/// What an open neighbour takes up, which nothing else may take up again.
fn adopted(target: &Target, is_several: bool, missing: &mut Vec<(&Target, usize)>) -> Vec<Target> {
    let Anchor::Beside(unit, _) = target.reference.anchor else { return Vec::new() };
    let tails = readings(&target.reference.signs);
    let is_plain = target.reference.signs.is_empty();
    let fits = |other: &Target| {
        let same_kind = other.reference.unit.is_inner() == (unit.is_inner() || !is_plain);
        let is_tail = |path: &Path| is_plain || tails.iter().any(|tail| path.ends_with(tail));
        same_kind && other.paths.first().is_some_and(is_tail)
    };
    let most = if is_several { usize::MAX } else { 1 };
    let mut taken = Vec::new();
    missing.retain(|(other, _)| {
        let takes = taken.len() < most && fits(other);
        if takes {
            taken.push(Target { span: target.span, ..(*other).clone() });
        }
        !takes
    });
    taken
}
