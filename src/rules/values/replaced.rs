//! Small values that stand in each other's place.
//!
//! ```text
//!   en  takes effect one year after receipt     1: soft, may be said otherwise anywhere
//!   ru  вступает в силу через два года          2: soft as well, but nobody else has it
//! ```
//!
//! A small number by itself says little: *one*, *first* and *half* come and go in translation. But where
//! all other versions state one and the same and this version alone does not, and it has in turn what none
//! of them has, the one stands for the other.

use std::collections::BTreeMap;

use super::compare::Settled;
use crate::lang::values::{Decimal, Measure, Reading, Value};
use crate::model::{Lang, LangSet, Span};
use crate::rules::Context;

/// A value that one version has in the place of another.
pub struct Replaced {
    /// The version.
    pub odd: Lang,
    /// What all others have.
    pub usual: Value,
    /// What it has.
    pub other: Value,
}

/// Versions needed before one can stand alone.
const FEWEST: usize = 3;

/// Who states a value, who may, and what is counted.
#[derive(Default)]
struct Stating {
    surely: LangSet,
    perhaps: LangSet,
    /// Who has it anywhere, be it as the number of a provision.
    anyhow: LangSet,
    measures: Vec<Option<Measure>>,
    /// Whether it is stated as a number: *un* is *a* as often as *one*.
    is_counted: bool,
}

/// The only value of a row that one version has in the place of another.
pub fn replaced(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)]) -> Option<Replaced> {
    if versions.len() < FEWEST {
        return None;
    }
    let all: LangSet = versions.iter().map(|&(lang, _)| lang).collect();
    let stated = stated(context, row, versions);
    let others = |lang: Lang| all.minus(LangSet::only(lang));
    let lacked = stated.iter().filter_map(|(value, stating)| {
        let odd = all.minus(stating.perhaps).iter().next()?;
        (stating.surely == others(odd) && stating.perhaps == stating.surely).then_some((*value, odd, stating))
    });
    let lacked: Vec<(&Value, Lang, &Stating)> = lacked.collect();
    let [(usual, odd, of_usual)] = lacked.as_slice() else { return None };
    let is_own = |stating: &Stating| stating.surely == LangSet::only(*odd) && stating.anyhow == stating.surely;
    let mut own = stated.iter().filter(|(_, stating)| is_own(stating));
    let ((other, of_other), None) = (own.next()?, own.next()) else { return None };
    (of_other.is_counted && is_alike(usual, other) && is_same_thing(of_usual, of_other)).then(|| Replaced {
        odd: *odd,
        usual: (*usual).clone(),
        other: (*other).clone(),
    })
}

fn stated<'c>(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'c>)]) -> BTreeMap<&'c Value, Stating> {
    let one = Value::Number(Decimal::whole(1));
    let mut stated: BTreeMap<&Value, Stating> = BTreeMap::new();
    for &(lang, ref items) in versions {
        for &(values, reading, span) in items {
            let is_reference = is_reference(context, row, lang, reading, span);
            for value in reading.values.iter().chain(reading.alternatives.iter().flatten()) {
                let stating = stated.entry(value).or_default();
                stating.anyhow.insert(lang);
                if !is_reference {
                    stating.perhaps.insert(lang);
                }
            }
            for value in values.iter().filter(|_| !is_reference && is_value(reading)) {
                let stating = stated.entry(value).or_default();
                stating.surely.insert(lang);
                stating.measures.push(reading.measure);
                stating.is_counted |= reading.is_ordinal || reading.measure.is_some() || *value != one;
            }
        }
    }
    stated
}

/// Whether a reading is more than a label or a note.
fn is_value(reading: &Reading) -> bool {
    let is_one = matches!(reading.values.as_slice(), [Value::Number(number)] if number.as_whole() == Some(1));
    !reading.is_soft || reading.is_in_words || is_one
}

/// The numbers of provisions are told by another rule, those of them that it knows.
fn is_reference(context: &Context<'_>, row: usize, lang: Lang, reading: &Reading, span: Span) -> bool {
    let targets = || context.targets.rows.get(row).map_or(&[][..], |targets| targets[lang].as_slice());
    reading.is_reference
        && targets().iter().any(|target| target.span.start <= span.start && span.end <= target.span.end)
}

/// Whether one value can stand for another: a word for thousands cannot for a few.
fn is_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let is_large = |number: &Decimal| number.as_whole().is_some_and(|value| value >= 1000);
            is_large(one) == is_large(other)
        }
        (Value::Pair(..), Value::Pair(..)) => true,
        _ => false,
    }
}

/// Whether two values count the same, as far as it is said.
fn is_same_thing(one: &Stating, other: &Stating) -> bool {
    other.measures.iter().flatten().all(|measure| one.measures.iter().flatten().all(|own| own == measure))
}
