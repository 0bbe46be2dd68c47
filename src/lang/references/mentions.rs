//! References in languages that write words apart: `paragraphs 1 and 2 of article 5`, `пункт 1 статьи 5`.

use std::ops::Range;

use super::chain::{self, Anchored, Chain, Link, Mention, place, range};
use super::signs::{Sign, SignReader};
use super::tokens::{Kind, Role};
use super::words::{Definite, Instrument, ReferenceUnit, UnitWord};
use super::{Belongs, Beside, Reference};
use crate::lang::numerals;

/// All references of a text.
pub fn read(reader: SignReader<'_>) -> Vec<(Range<usize>, Reference)> {
    let assemble = |chain: Chain| {
        let is_meant = !is_other_thing(reader, chain.next);
        let belongs = instrument_behind(reader, chain.next);
        is_meant.then(|| chain.references(belongs, false))
    };
    chain::all(reader, |at| mention(reader, at), |at| linked(reader, at)).filter_map(assemble).flatten().collect()
}

/// A unit word with its numbers, or with what says which unit is meant.
fn mention(reader: SignReader<'_>, at: usize) -> Option<Mention> {
    let mut unit = reader.tokens.get(at)?.meaning?.unit?;
    let mut next = at + 1;
    if reader.is(next, Role::Lesser) {
        unit = lesser(unit);
        next += 1;
    }
    let anchored = anchored(reader, at, unit, &mut next);
    // `art. 5`
    if reader.sign(next) == Some('.') && reader.touches(next) && reader.word(at).chars().count() <= 6 {
        next += 1;
    } else if unit.needs_point {
        return None;
    }
    let is_before = [Role::This, Role::That, Role::Before, Role::After];
    let is_before = is_before.into_iter().any(|role| reader.is(at.wrapping_sub(1), role));
    let first = if anchored != Anchored::No && is_before { at.saturating_sub(1) } else { at };
    if let Some((paths, behind)) = list(reader, next, unit) {
        return Some(Mention { first, next: behind, unit, paths, anchored });
    }
    if anchored != Anchored::No {
        return Some(Mention { first, next: next.min(reader.tokens.len()), unit, paths: Vec::new(), anchored });
    }
    let before = at.checked_sub(1)?;
    let value = reader.tokens[before].meaning?.number?;
    let unit = UnitWord { is_weak: true, ..unit };
    Some(Mention { first: before, next: at + 1, unit, paths: vec![vec![Sign::number(value)]], anchored })
}

const fn lesser(unit: UnitWord) -> UnitWord {
    let lesser = match unit.unit {
        ReferenceUnit::Paragraph => ReferenceUnit::Point,
        ReferenceUnit::Point => ReferenceUnit::Item,
        other => other,
    };
    UnitWord { unit: lesser, ..unit }
}

/// Whether *this* or *that* stands before the unit, or *itself* behind it.
fn anchored(reader: SignReader<'_>, at: usize, unit: UnitWord, next: &mut usize) -> Anchored {
    let before = at.wrapping_sub(1);
    if reader.is(before, Role::This) {
        return Anchored::This;
    }
    if reader.is(before, Role::That) {
        return Anchored::That;
    }
    // Behind the unit these words stand in Arabic only; elsewhere they open something else.
    let is_behind =
        reader.is(*next, Role::That) && reader.word(*next).starts_with(|c: char| c > '\u{600}' && c < '\u{700}');
    if is_behind {
        *next += 1;
        return Anchored::That;
    }
    beside(reader, at, unit, next).map_or(Anchored::No, Anchored::Beside)
}

/// *Preceding* before the unit or behind it, where languages put it. A number behind them says more.
fn beside(reader: SignReader<'_>, at: usize, unit: UnitWord, next: &mut usize) -> Option<Beside> {
    let sides = [(Role::Before, true), (Role::After, false)];
    let side = |index: usize| sides.into_iter().find(|(role, _)| reader.is(index, *role)).map(|(_, side)| side);
    let tells = !reader.language.references.several.is_empty();
    let count = |index| (!unit.is_plural || tells && !reader.is(index, Role::Several)).then_some(1);
    // `الفقرة السابقة (ب)`: a letter in brackets is a part of the neighbour.
    let names_other = |index: usize| {
        list(reader, index, unit)
            .is_some_and(|(paths, _)| paths.iter().any(|path| !path[0].is_framed || !path[0].is_letter))
    };
    if let Some(is_before) = at.checked_sub(1).and_then(side) {
        return (!names_other(*next)).then_some(Beside { is_before, count: count(at - 1) });
    }
    let is_before = side(*next).filter(|_| !names_other(*next + 1))?;
    *next += 1;
    Some(Beside { is_before, count: count(*next - 1) })
}

/// The numbers behind a unit word: one, or several in the plural.
fn list(reader: SignReader<'_>, at: usize, unit: UnitWord) -> Option<(Vec<Vec<Sign>>, usize)> {
    // The third letter, which is a capital, looks like the word in one language.
    let opens =
        unit.is_plural && reader.is(at, Role::From) && reader.tokens.get(at).is_some_and(|token| !token.is_capital);
    if let Some((first, next)) = reader.disputed(at) {
        return Some(disputed_list(reader, first, next));
    }
    let (first, mut next) = element(reader, if opens { at + 1 } else { at }, unit, None)?;
    // *Partes de 2005* is no list; a range it may be.
    if opens && !connector(reader, next, unit).is_some_and(|(is_range, _)| is_range) {
        return None;
    }
    let mut paths = vec![first];
    while paths.len() < 100 {
        let Some((is_range, behind)) = connector(reader, next, unit) else { break };
        let Some((path, behind)) = element(reader, behind, unit, paths.last()) else { break };
        let last = paths.last().cloned().unwrap_or_default();
        let path = place(&last, path);
        if is_range {
            paths.extend(range(&last, &path));
        }
        paths.push(path);
        next = behind;
    }
    Some((paths, next))
}

/// `[12] [13]`: numbers between which a draft leaves the choice.
fn disputed_list(reader: SignReader<'_>, first: Vec<Sign>, mut next: usize) -> (Vec<Vec<Sign>>, usize) {
    let mut paths = vec![first];
    while let Some((path, behind)) = reader.disputed(next).filter(|_| paths.len() < 20) {
        paths.push(path);
        next = behind;
    }
    (paths, next)
}

/// A number or letter of a list. A bare one needs a plural, since `article 5, 12 States` goes on with something else.
fn element(
    reader: SignReader<'_>,
    at: usize,
    unit: UnitWord,
    before: Option<&Vec<Sign>>,
) -> Option<(Vec<Sign>, usize)> {
    let (mut path, mut next) = reader.path(at, true)?;
    let first = path.first()?.clone();
    if first.is_framed {
        return Some((path, next));
    }
    if let Some((sign, behind)) = outlined(reader, next, (&path, before), unit) {
        path.push(sign);
        next = behind;
        while let Some((sign, behind)) = reader.suffix(next).filter(|_| path.len() < 6) {
            path.push(sign);
            next = behind;
        }
    }
    let fits = match before.and_then(|path| path.first()) {
        None => !first.is_letter || may_be_letter(reader, at, unit.unit),
        Some(before) => unit.is_plural && before.is_letter == first.is_letter && !is_quantity(reader, next),
    };
    fits.then_some((path, next))
}

/// `المادة 10-103` for article 10.103, where a language writes outlines so: behind a singular it is no range, nor
/// where the number before it in a list has two parts.
fn outlined(
    reader: SignReader<'_>,
    at: usize,
    (path, before): (&[Sign], Option<&Vec<Sign>>),
    unit: UnitWord,
) -> Option<(Sign, usize)> {
    let is_outline = !unit.is_plural || before.is_some_and(|path| path.len() == 2 && !path[1].is_letter);
    let Kind::Digits(value) = reader.tokens.get(at + 1)?.kind else { return None };
    let joins = reader.sign(at) == Some('-') && path.len() == 1 && !path[0].is_letter && value < 10_000;
    (is_outline && joins && reader.language.values.outlines_with_hyphens).then(|| (Sign::number(value), at + 2))
}

/// A lone letter is a label behind the names of small units, a capital one or a Roman numeral behind large ones.
fn may_be_letter(reader: SignReader<'_>, at: usize, unit: ReferenceUnit) -> bool {
    let is_capital = reader.tokens[at].is_capital;
    let is_caseless = reader.word(at).starts_with(|c: char| !c.is_lowercase() && !c.is_uppercase());
    match unit {
        ReferenceUnit::Point | ReferenceUnit::Item | ReferenceUnit::Paragraph => !is_capital,
        _ => is_capital || is_caseless,
    }
}

/// Whether a number is one of a date or a sum: a unit of those stands behind it.
fn is_quantity(reader: SignReader<'_>, next: usize) -> bool {
    matches!(reader.sign(next), Some('%' | '$' | '€')) || reader.sign(next) == Some('/') && reader.touches(next)
}

/// What joins the numbers of a list, whether it opens the end of a range, and the token behind it.
fn connector(reader: SignReader<'_>, at: usize, unit: UnitWord) -> Option<(bool, usize)> {
    match reader.sign(at) {
        Some('–' | '—' | '-') => {
            let framed = reader.framed(at + 1).is_some();
            return (unit.is_plural || framed || reader.touches(at)).then_some((true, at + 1));
        }
        Some(',' | '،' | ';' | '؛') => {
            let joined = reader.is(at + 1, Role::And);
            return Some((false, if joined { at + 2 } else { at + 1 }));
        }
        Some('/') => return reader.is(at + 1, Role::And).then_some((false, at + 2)),
        _ => {}
    }
    if reader.is(at, Role::And) {
        // `and/or`
        let slash = reader.sign(at + 1) == Some('/') && reader.is(at + 2, Role::And);
        return Some((false, if slash { at + 3 } else { at + 1 }));
    }
    if reader.is(at, Role::Through) {
        return Some((true, at + 1));
    }
    // `الخامس والسادس`, `ألف وباء`: the *and* is part of the word.
    let token = reader.tokens.get(at).filter(|token| token.meaning.is_none() && token.kind == Kind::Word)?;
    let is_letter_name = || reader.word(at).strip_prefix('و').and_then(numerals::arabic_letter_name).is_some();
    (token.has_and || is_letter_name()).then_some((false, at))
}

/// The next mention of a chain, if only small words stand before it.
fn linked(reader: SignReader<'_>, at: usize) -> Option<(Link, Mention)> {
    let mut link = Link::Part;
    for index in at..at + 6 {
        let token = reader.tokens.get(index)?;
        match token.kind {
            Kind::Sign(',' | '،' | '\'' | '’') => continue,
            Kind::Word => {}
            _ => return None,
        }
        let meaning = token.meaning?;
        if meaning.unit.is_some() {
            if token.has_and {
                link = Link::And;
            }
            return mention(reader, index).map(|mention| (link, mention));
        }
        if meaning.is(Role::And) {
            link = Link::And;
        } else if meaning.is(Role::Through) && !meaning.is(Role::Of) {
            link = Link::Through;
        } else if ![Role::Of, Role::Empty, Role::This, Role::That, Role::Before, Role::After]
            .iter()
            .any(|role| meaning.is(*role))
        {
            return None;
        }
    }
    None
}

/// Whether the number belongs to another thing: an item of an agenda, a recital of the preamble.
fn is_other_thing(reader: SignReader<'_>, next: usize) -> bool {
    let skip = usize::from(reader.is(next, Role::Of));
    reader.is(next, Role::OtherThing) || reader.is(next + skip, Role::OtherThing)
}

/// What the words behind a reference say of its instrument.
fn instrument_behind(reader: SignReader<'_>, next: usize) -> Belongs {
    let mut at = next;
    while reader.is(at, Role::Nearby) {
        at += 1;
    }
    let has_comma = matches!(reader.sign(at), Some(',' | '،'));
    at += usize::from(has_comma);
    let has_of = reader.is(at, Role::Of);
    let (mut is_this, mut is_that) = (false, false);
    while let Some(token) = reader.tokens.get(at).filter(|_| at < next + 7) {
        let passes = match token.kind {
            Kind::Sign('\'' | '’' | '"' | '“' | '«') => true,
            _ => token.meaning.is_some_and(|meaning| {
                is_this |= meaning.is(Role::This);
                is_that |= meaning.is(Role::That);
                [Role::Of, Role::Empty, Role::This, Role::That].iter().any(|role| meaning.is(*role))
            }),
        };
        if !passes {
            break;
        }
        at += 1;
    }
    let Some(token) = reader.tokens.get(at).filter(|token| token.kind == Kind::Word) else { return Belongs::Unsaid };
    let kind = token.meaning.and_then(|meaning| meaning.instrument);
    let is_known = kind.is_some() || reader.is(at, Role::Document);
    if is_this && (is_known || has_of) {
        return Belongs::This;
    }
    let is_other = is_known && (has_of || !has_comma) || has_of && !has_comma || has_of && token.is_capital || is_that;
    if is_other || !has_of && !has_comma && token.is_capital { Belongs::Other(kind) } else { Belongs::Unsaid }
}

/// The instruments a text names.
pub fn instruments(reader: SignReader<'_>) -> Vec<(Range<usize>, (Instrument, bool))> {
    let mut found = Vec::new();
    for (at, token) in reader.tokens.iter().enumerate() {
        let Some(kind) = token.meaning.and_then(|meaning| meaning.instrument) else { continue };
        let is_this = reader.is(at.wrapping_sub(1), Role::This);
        let before = (0..2).find_map(|back| at.checked_sub(1 + back).filter(|&index| reader.sign(index).is_none()));
        let is_definite = match reader.language.references.definite {
            Definite::Unmarked => true,
            Definite::Word => before.is_some_and(|index| reader.is(index, Role::Empty)),
            // The first of two nouns has no article where the second has one.
            Definite::Prefix => [at, at + 1]
                .into_iter()
                .any(|index| reader.word(index).contains("ال") || reader.word(index).contains("لل")),
        };
        // *An agreement* is none in particular.
        if !is_this && !is_definite {
            continue;
        }
        let start = if is_this { reader.tokens[at - 1].start } else { token.start };
        found.push((start..token.end, (kind, is_this)));
    }
    found
}
