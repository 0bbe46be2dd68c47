//! A word in one version whose opposite stands in all others: *after* for *before*, *at most* for *at least*.
//!
//! A word by itself says little, since languages put things otherwise. So all other versions must name the one
//! side and this version the other side in its place, and nobody both.

use std::collections::BTreeSet;

use super::usage;
use crate::lang::opposites::{self, Side};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, PerLang, Row, Severity, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T012",
    name: "opposite-word",
    summary: "a word whose opposite all other versions have: after for before, at most for at least",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 17,
    page: include_str!("opposite_word.md"),
    check,
};

/// Versions needed before one can stand alone.
const FEWEST: usize = 4;

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.rows().flat_map(|(_, row)| in_row(context, row)).collect()
}

type Named = PerLang<Vec<(Span, Side)>>;

fn in_row(context: &Context<'_>, row: &Row) -> Vec<Finding> {
    let present = row.present();
    if present.len() < FEWEST {
        return Vec::new();
    }
    let Some((named, pairs)) = shared_pairs(context, row) else { return Vec::new() };
    pairs
        .into_iter()
        .filter_map(|pair| stands_alone(&named, present, pair))
        .filter_map(|alone| report(context, row, &named, alone))
        .collect()
}

/// The pairs of which every version names one side at least. Short texts are read first: where they share none,
/// the rest need not be read.
fn shared_pairs(context: &Context<'_>, row: &Row) -> Option<(Named, BTreeSet<u8>)> {
    let length = |lang: &Lang| -> usize {
        row.cells[*lang]
            .iter()
            .filter_map(|cell| context.leaf(*lang, cell.leaf))
            .map(|leaf| leaf.body.as_str().len())
            .sum()
    };
    let mut order: Vec<Lang> = row.present().iter().collect();
    order.sort_by_key(length);
    let mut named = Named::default();
    let mut shared: Option<BTreeSet<u8>> = None;
    for lang in order {
        named[lang] = context.read(row, lang, |text| opposites::read(lang, text));
        let own: BTreeSet<u8> = named[lang].iter().map(|(_, side)| side.pair).collect();
        let left = shared.map_or(own.clone(), |known| &known & &own);
        if left.is_empty() {
            return None;
        }
        shared = Some(left);
    }
    shared.map(|pairs| (named, pairs))
}

/// A version that has one side of a pair where all others have the other side.
struct Alone {
    odd: Lang,
    own: Side,
}

fn stands_alone(named: &Named, present: LangSet, pair: u8) -> Option<Alone> {
    let count =
        |lang: Lang, is_second: bool| named[lang].iter().filter(|(_, side)| *side == Side { pair, is_second }).count();
    [false, true].into_iter().find_map(|is_second| {
        let has_own = |lang: &Lang| count(*lang, is_second) > 0 && count(*lang, !is_second) == 0;
        let has_other = |lang: &Lang| count(*lang, is_second) == 0 && count(*lang, !is_second) > 0;
        let odd: LangSet = present.iter().filter(has_own).collect();
        let others: LangSet = present.iter().filter(has_other).collect();
        let odd_one = odd.iter().next().filter(|_| odd.len() == 1 && others.len() + 1 == present.len())?;
        Some(Alone { odd: odd_one, own: Side { pair, is_second } })
    })
}

fn report(context: &Context<'_>, row: &Row, named: &Named, alone: Alone) -> Option<Finding> {
    let place = |lang: Lang| {
        let (span, _) = named[lang].iter().find(|(_, side)| side.pair == alone.own.pair)?;
        Some(Evidence { lang, span: *span })
    };
    let odd = LangSet::only(alone.odd);
    let others = row.present().minus(odd);
    let evidence: Vec<Evidence> = odd.iter().chain(others.iter()).filter_map(place).collect();
    let words = usage::quoted(context, alone.odd, evidence.first()?.span);
    let message =
        Message::new("T012").versions(odd, others, context.alignment.langs).place(&row.address).quote("words", words);
    Some(finding(&RULE, &row.address, odd, others, message, evidence))
}
