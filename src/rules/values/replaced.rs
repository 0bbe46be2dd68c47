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
use crate::model::{Lang, LangSet, PerLang, Span};
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

/// How often each version states a value.
#[derive(Default)]
struct Stating {
    surely: PerLang<usize>,
    perhaps: PerLang<usize>,
    /// How often it has it anywhere, be it as the number of a provision.
    anyhow: PerLang<usize>,
    measures: Vec<Option<Measure>>,
    /// Whether it is stated as a number: *un* is *a* as often as *one*.
    is_counted: bool,
}

/// How values are counted: whether a version has one at all, or how often.
#[derive(Clone, Copy)]
enum Counting {
    Once,
    Exactly,
}

impl Counting {
    fn of(self, count: usize) -> usize {
        match self {
            Counting::Once => count.min(1),
            Counting::Exactly => count,
        }
    }
}

impl Stating {
    /// The version that has the value once less than all others, which surely have it as often as one another.
    fn lacking(&self, all: LangSet, counting: Counting) -> Option<Lang> {
        let surely = |lang: Lang| counting.of(self.surely[lang]);
        let most = all.iter().map(surely).max()?;
        let mut fewer = all.iter().filter(|&lang| surely(lang) != most);
        let (odd, None) = (fewer.next()?, fewer.next()) else { return None };
        let is_sure = all.iter().all(|lang| counting.of(self.perhaps[lang]) == surely(lang));
        (is_sure && surely(odd) + 1 == most).then_some(odd)
    }

    /// Whether a version has the value once more than all others, which have it as often as one another.
    fn is_own(&self, odd: Lang, all: LangSet, counting: Counting) -> bool {
        let surely = |lang: Lang| counting.of(self.surely[lang]);
        let is_sure = all.iter().all(|lang| counting.of(self.anyhow[lang]) == surely(lang));
        is_sure && all.iter().filter(|&lang| lang != odd).all(|lang| surely(lang) + 1 == surely(odd))
    }
}

/// The only value of a row that one version has in the place of another.
pub fn replaced(context: &Context<'_>, row: usize, versions: &[(Lang, Settled<'_>)]) -> Option<Replaced> {
    if versions.len() < FEWEST {
        return None;
    }
    let all: LangSet = versions.iter().map(|&(lang, _)| lang).collect();
    let stated = stated(context, row, versions);
    [Counting::Once, Counting::Exactly].into_iter().find_map(|counting| only_replaced(&stated, all, counting))
}

fn only_replaced(stated: &BTreeMap<&Value, Stating>, all: LangSet, counting: Counting) -> Option<Replaced> {
    let lacked = stated.iter().filter_map(|(value, stating)| Some((*value, stating.lacking(all, counting)?, stating)));
    let lacked: Vec<(&Value, Lang, &Stating)> = lacked.collect();
    let [(usual, odd, of_usual)] = lacked.as_slice() else { return None };
    let mut own = stated.iter().filter(|(_, stating)| stating.is_own(*odd, all, counting));
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
                stating.anyhow[lang] += 1;
                stating.perhaps[lang] += usize::from(!is_reference);
            }
            for value in values.iter().filter(|_| !is_reference && is_value(reading)) {
                let stating = stated.entry(value).or_default();
                stating.surely[lang] += 1;
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
    let is_month = matches!(reading.values.as_slice(), [Value::Month(_)]);
    !reading.is_soft || reading.is_in_words || is_one || is_month
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
        (Value::Pair(..), Value::Pair(..)) | (Value::Month(_), Value::Month(_)) => true,
        _ => false,
    }
}

/// Whether two values count the same, as far as it is said.
fn is_same_thing(one: &Stating, other: &Stating) -> bool {
    other.measures.iter().flatten().all(|measure| one.measures.iter().flatten().all(|own| own == measure))
}
