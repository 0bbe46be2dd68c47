//! References in Chinese, where the number stands inside the unit: `第三十一条第一款第（二）项`.

use std::ops::Range;

use super::chain::{self, Anchored, Chain, Link, Mention, place, range};
use super::signs::{Sign, SignReader, roman_behind_letter};
use super::words::{Instrument, ReferenceUnit, UnitWord};
use super::{Belongs, Beside, Reference};
use crate::lang::Language;

/// All references of a text.
pub fn read(reader: SignReader<'_>) -> Vec<(Range<usize>, Reference)> {
    let assemble = |chain: Chain| {
        let belongs = instrument_before(reader, chain.bytes.start)?;
        Some(chain.references(belongs, true))
    };
    chain::all(reader, |at| mention(reader, at, false), |at| linked(reader, at))
        .filter_map(assemble)
        .flatten()
        .collect()
}

/// One unit with its numbers. `goes_on` says that another stands directly before it.
fn mention(reader: SignReader<'_>, at: usize, goes_on: bool) -> Option<Mention> {
    match reader.sign(at) {
        Some('第') => counted(reader, at),
        Some('本') => anchored(reader, at, Anchored::This),
        Some('该' | '同') => anchored(reader, at, Anchored::That),
        Some('附') => annex(reader, at),
        Some('前' | '上' | '下' | '后') => beside(reader, at),
        Some('(' | '（' | '㈠'..='㈩') => lettered(reader, at),
        _ if goes_on => lettered(reader, at),
        _ => None,
    }
}

/// `第三十一条`, `第一、二款`, `第21和第99条`, `第六至第八款`.
fn counted(reader: SignReader<'_>, at: usize) -> Option<Mention> {
    let (first, mut next) = reader.disputed(at + 1).or_else(|| reader.path(at + 1, true))?;
    let mut paths = vec![first];
    loop {
        // `第7[6]条`: the number that the draft had before, or another one.
        if let Some((other, behind)) = reader.disputed(next).filter(|_| paths.len() < 120) {
            if reader.sign(at + 1) == Some('[') {
                paths.push(other);
            }
            next = behind;
            continue;
        }
        if let Some((unit, behind)) = unit_at(reader, next) {
            let is_framed = paths.iter().flatten().any(|sign| sign.is_framed);
            // 第三项 more often counts things than points.
            let is_weak = unit.is_weak || is_small(unit.unit) && !is_framed;
            let (mut last, behind) = (paths.pop()?, behind);
            let next = suffixes(reader, behind, &mut last);
            paths.push(last);
            return Some(Mention {
                first: at,
                next,
                unit: UnitWord { is_weak, ..unit },
                paths,
                anchored: Anchored::No,
            });
        }
        let (is_range, behind) = connector(reader, next)?;
        let behind = behind + usize::from(reader.sign(behind) == Some('第'));
        let (path, behind) = reader.path(behind, true)?;
        let last = paths.last().cloned().unwrap_or_default();
        let path = place(&last, path);
        if is_range {
            paths.extend(range(&last, &path));
        }
        paths.push(path);
        next = behind;
        if paths.len() > 120 {
            return None;
        }
    }
}

const fn is_small(unit: ReferenceUnit) -> bool {
    matches!(unit, ReferenceUnit::Point | ReferenceUnit::Item | ReferenceUnit::Part | ReferenceUnit::Book)
}

/// 之二 behind the unit, or `(3)` as in `第15条(3)`; adds them to the path and gives the token behind.
fn suffixes(reader: SignReader<'_>, at: usize, path: &mut Vec<Sign>) -> usize {
    let mut next = at;
    if reader.sign(next) == Some('之')
        && let Some((number, behind)) = reader.path(next + 1, false)
        && let (Some(last), Some(value)) = (path.last_mut(), number.first().map(|sign| sign.readings[0]))
        && !number[0].is_framed
        && (2..30).contains(&value)
    {
        last.insertion = value as u16;
        next = behind;
    }
    while let Some((sign, behind)) = reader.framed(next).filter(|_| reader.touches(next) && path.len() < 6) {
        // `（一）项` is a unit of its own; a year is none.
        let is_sign = sign.readings[0] < 1000 && matches!(reader.sign(next), Some('(' | '（'));
        if !is_sign || unit_at(reader, behind).is_some() {
            break;
        }
        path.push(roman_behind_letter(sign, path.last()));
        next = behind;
    }
    next
}

/// `a款`, `（二）项`, `㈠目`.
fn lettered(reader: SignReader<'_>, at: usize) -> Option<Mention> {
    let (path, next) = reader.path(at, true)?;
    let (unit, behind) = unit_at(reader, next).filter(|(unit, _)| unit.unit.is_inner())?;
    let mut last = path;
    let next = suffixes(reader, behind, &mut last);
    Some(Mention { first: at, next, unit, paths: vec![last], anchored: Anchored::No })
}

/// `附件五、六、七和八`: the numbers stand behind.
fn annex(reader: SignReader<'_>, at: usize) -> Option<Mention> {
    let (unit, mut next) = unit_at(reader, at).filter(|(unit, _)| unit.unit == ReferenceUnit::Annex)?;
    let (first, behind) = reader.path(next, false).filter(|(path, _)| is_annex_number(reader, next, path))?;
    next = behind;
    let mut paths = vec![first];
    while let Some((is_range, behind)) = connector(reader, next).filter(|_| paths.len() < 60) {
        let behind =
            unit_at(reader, behind).filter(|(unit, _)| unit.unit == ReferenceUnit::Annex).map_or(behind, |(_, b)| b);
        let Some((path, behind)) = reader.path(behind, false).filter(|(path, _)| is_annex_number(reader, behind, path))
        else {
            break;
        };
        if unit_at(reader, behind).is_some() || path[0].is_letter != paths[0][0].is_letter {
            break;
        }
        if is_range {
            paths.extend(range(&paths[paths.len() - 1].clone(), &path));
        }
        paths.push(path);
        next = behind;
    }
    Some(Mention { first: at, next, unit, paths, anchored: Anchored::No })
}

fn is_annex_number(reader: SignReader<'_>, at: usize, path: &[Sign]) -> bool {
    let is_counted = |sign: &Sign| !sign.is_framed && sign.readings[0] < 200;
    let is_word =
        reader.tokens.get(at).is_some_and(|token| !token.is_capital) && path.iter().any(|sign| sign.is_letter);
    path.iter().all(is_counted) && !is_word
}

/// 本条, 该款, 同条.
fn anchored(reader: SignReader<'_>, at: usize, anchored: Anchored) -> Option<Mention> {
    let (unit, next) = unit_at(reader, at + 1)?;
    Some(Mention { first: at, next, unit, paths: Vec::new(), anchored })
}

/// 前款, 前两款, 上一条, 下一款.
fn beside(reader: SignReader<'_>, at: usize) -> Option<Mention> {
    /// What makes another word of these signs: 目前, 以上.
    const OTHERS: &str = "目以当此日先提之面生年月天事早往会眼";
    let is_other = at.checked_sub(1).and_then(|before| reader.sign(before)).is_some_and(|c| OTHERS.contains(c));
    if is_other {
        return None;
    }
    let is_before = matches!(reader.sign(at), Some('前' | '上'));
    let (count, behind) = match reader.sign(at + 1)? {
        '一' => (Some(1), at + 2),
        '两' | '二' => (Some(2), at + 2),
        '三' => (Some(3), at + 2),
        '几' | '数' | '各' => (None, at + 2),
        _ => (Some(1), at + 1),
    };
    let (unit, next) = unit_at(reader, behind).filter(|(unit, _)| unit.unit >= ReferenceUnit::Section)?;
    // 条款 is one word, and 上节 is more often said of what was told before.
    let is_word = matches!(reader.sign(next), Some('款' | '目'));
    let beside = Anchored::Beside(Beside { is_before, count });
    (!is_word).then_some(Mention { first: at, next, unit, paths: Vec::new(), anchored: beside })
}

/// The unit that begins at a token, and the token behind it.
fn unit_at(reader: SignReader<'_>, at: usize) -> Option<(UnitWord, usize)> {
    /// Words that begin with a unit and mean something else, with the unit's length taken off.
    const OTHERS: [(&str, &str); 10] = [
        ("条", "约例件"),
        ("项", "目"),
        ("目", "标的前录"),
        ("款", "项式待"),
        ("章", "程"),
        ("段", "时落"),
        ("节", "日省约"),
        ("编", "号制写"),
        ("部分", "地"),
        ("附件", ""),
    ];
    let start = reader.tokens.get(at)?.start;
    let rest = reader.text.get(start..)?;
    let (word, unit) = reader.language.references.units.iter().find(|(word, _)| rest.starts_with(word))?;
    let behind = rest.get(word.len()..).and_then(|behind| behind.chars().next());
    let is_other = OTHERS.iter().any(|(known, others)| known == word && behind.is_some_and(|c| others.contains(c)));
    (!is_other).then(|| (*unit, at + word.chars().count()))
}

/// 和, 、, 至: whether a range, and the token behind.
fn connector(reader: SignReader<'_>, at: usize) -> Option<(bool, usize)> {
    match reader.sign(at)? {
        '和' | '及' | '与' | '或' | '、' | ',' | '，' => Some((false, at + 1)),
        '以' if reader.sign(at + 1) == Some('及') => Some((false, at + 2)),
        '至' | '到' | '-' | '–' | '—' | '－' | '~' | '～' => Some((true, at + 1)),
        _ => None,
    }
}

/// The next mention of a chain.
fn linked(reader: SignReader<'_>, at: usize) -> Option<(Link, Mention)> {
    if let Some(mention) = mention(reader, at, true).filter(|mention| mention.anchored == Anchored::No) {
        return Some((Link::Part, mention));
    }
    if matches!(reader.sign(at), Some('的' | '中')) && reader.sign(at + 1) == Some('第') {
        return mention(reader, at + 1, true).map(|mention| (Link::Part, mention));
    }
    let (is_range, behind) = connector(reader, at)?;
    // `和/或`, `，以及`
    let behind = connector(reader, behind).map_or(behind, |(_, behind)| behind);
    let mention = mention(reader, behind, true).filter(|mention| mention.anchored == Anchored::No)?;
    Some((if is_range { Link::Through } else { Link::And }, mention))
}

/// What the words before a reference say of its instrument; `None` where it is no reference at all.
fn instrument_before(reader: SignReader<'_>, start: usize) -> Option<Belongs> {
    let words = reader.language.references;
    let before = reader.text.get(..start).unwrap_or("").trim_end();
    let before = without_bracket(before);
    if words.other_things.iter().any(|thing| before.ends_with(thing)) {
        return None;
    }
    if let Some(title) = before.strip_suffix('》') {
        return Some(Belongs::Other(kind_at_end(title, words.instruments).map(|(kind, _)| kind)));
    }
    if let Some((kind, stem)) = kind_at_end(before, words.instruments) {
        let around = before.get(..before.len() - stem.len()).unwrap_or("");
        return Some(if is_own(around) { Belongs::This } else { Belongs::Other(Some(kind)) });
    }
    let document = words.documents.iter().find(|document| before.ends_with(**document));
    let of = |document: &&str| before.get(..before.len() - document.len()).unwrap_or("");
    Some(match document {
        Some(document) if is_own(of(document)) => Belongs::This,
        Some(_) => Belongs::Other(None),
        None => Belongs::Unsaid,
    })
}

/// Whether 本 stands at the end, perhaps with a word of two or four characters behind it: `本公共许可协议`.
fn is_own(around: &str) -> bool {
    around.chars().rev().take(5).any(|c| c == '本')
}

fn kind_at_end(text: &str, instruments: &[(&'static str, Instrument)]) -> Option<(Instrument, &'static str)> {
    instruments.iter().find(|(stem, _)| text.ends_with(stem)).map(|&(stem, kind)| (kind, stem))
}

/// A text without the year or note in brackets at its end.
fn without_bracket(text: &str) -> &str {
    if !text.ends_with([')', '）']) {
        return text;
    }
    let near = text.char_indices().rev().take(40).find(|(_, c)| matches!(c, '(' | '（'));
    near.and_then(|(at, _)| text.get(..at)).map_or(text, str::trim_end)
}

/// The instruments a text names: 《公约》 another, 本公约 this one; without either mark nobody can say.
pub fn instruments(text: &str, language: &Language) -> Vec<(Range<usize>, (Instrument, bool))> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('》') {
        if let Some((kind, stem)) = kind_at_end(&text[..at], language.references.instruments) {
            let start = text[..at].rfind('《').unwrap_or(at - stem.len());
            found.push((start..at + '》'.len_utf8(), (kind, false)));
        }
    }
    for (at, own) in text.match_indices('本') {
        let behind = &text[at + own.len()..];
        let named = language.references.instruments.iter().find(|(stem, _)| behind.starts_with(stem));
        if let Some(&(stem, kind)) = named {
            found.push((at..at + own.len() + stem.len(), (kind, true)));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}
