//! What is read in the texts once and for all rules: terms, references, values.

use std::ops::Range;

use rayon::prelude::*;

use super::Context;
use crate::glossary::Sense;
use crate::lang::references::{self, Named};
use crate::lang::values::{self, Measure, Reading};
use crate::model::{Lang, Leaf, PerLang, Row, Span};

/// What each block of a version's text in a row refers to, by version.
pub type References = PerLang<Vec<Vec<(Range<usize>, Named)>>>;

/// The values that each version of a row states, with their places.
pub type Values = PerLang<Vec<(Span, Reading)>>;

/// The units that each version of a row speaks of, with their places.
pub type Units = PerLang<Vec<(Span, Measure)>>;

/// What the rows state, row by row.
pub struct Stated {
    /// What they refer to.
    pub references: Vec<References>,
    /// Their values.
    pub values: Vec<Values>,
    /// The units they speak of.
    pub units: Vec<Units>,
}

/// What is read from a text for its values.
enum Item {
    Value(Reading),
    Unit(Measure),
}

/// The renderings of the term base in a text, each with its place and what it may stand for.
pub type Terms = Vec<(Span, Vec<Sense>)>;

/// The renderings of the term base in every version and row.
pub fn terms(context: &Context<'_>) -> PerLang<Vec<Terms>> {
    // One finder for each version: it remembers the words it met.
    PerLang::par_from_fn(|lang| {
        let mut finder = context.glossary.matcher.finder(lang);
        let mut find = |text: &str| finder.find(text).into_iter().map(|hit| (hit.range, hit.senses)).collect();
        context.alignment.rows.iter().map(|row| context.read(row, lang, &mut find)).collect()
    })
}

/// What every row refers to, the values it states, and the units it speaks of.
pub fn stated(context: &Context<'_>) -> Stated {
    let of_row = |row: &Row| {
        let references = references_of(context, row);
        let values = values_of(context, row, &references);
        (references, values)
    };
    let (references, values): (Vec<References>, Vec<(Values, Units)>) =
        context.alignment.rows.par_iter().map(of_row).unzip();
    let (values, units) = values.into_iter().unzip();
    Stated { references, values, units }
}

fn references_of(context: &Context<'_>, row: &Row) -> References {
    PerLang::from_fn(|lang| {
        let mut blocks = Vec::new();
        context.read::<()>(row, lang, |text| {
            blocks.push(references::read_all(lang, text));
            Vec::new()
        });
        blocks
    })
}

fn values_of(context: &Context<'_>, row: &Row, references: &References) -> (Values, Units) {
    let reader = |lang, text: &str, references: &[(Range<usize>, Named)]| {
        let references = references::spans(references);
        let refers = |range: &Range<usize>| references.iter().any(|r| r.start < range.end && range.start < r.end);
        let settle = |reading: Reading| {
            let is_reference = refers(&reading.range);
            let is_soft = reading.is_soft || is_reference;
            (reading.range.clone(), Item::Value(Reading { is_soft, is_reference, ..reading }))
        };
        let (values, units) = values::read_with_units(lang, text);
        let units = units.into_iter().map(|(range, unit)| (range, Item::Unit(unit)));
        values.into_iter().map(settle).chain(units).collect()
    };
    // Where all versions have a label, none has its figure in the text.
    let is_labelled =
        row.present().iter().all(|lang| context.first_leaf(row, lang).is_some_and(|leaf| !leaf.labels.is_empty()));
    let mut units = Units::default();
    let values = PerLang::from_fn(|lang| {
        let mut blocks = references[lang].iter();
        let mut values = Vec::new();
        for (span, item) in context.read(row, lang, |text| reader(lang, text, blocks.next().map_or(&[], Vec::as_slice)))
        {
            match item {
                Item::Value(reading) => values.push((span, reading)),
                Item::Unit(unit) => units[lang].push((span, unit)),
            }
        }
        if !is_labelled {
            values.extend(context.first_leaf(row, lang).and_then(|leaf| printed_figure(context, lang, leaf)));
            soften_unmarked_label(context, row, lang, &mut values);
        }
        values
    });
    (values, units)
}

/// The number that a version without label begins with, if it is the label of another version.
fn soften_unmarked_label(context: &Context<'_>, row: &Row, lang: Lang, values: &mut [(Span, Reading)]) {
    let Some((_, first)) = values.first_mut().filter(|(_, reading)| reading.range.start == 0) else { return };
    let is_label = |other: Lang| {
        let number = context.first_leaf(row, other).and_then(|leaf| printed_figure(context, other, leaf));
        number.is_some_and(|(_, label)| label.values == first.values)
    };
    first.is_soft |= row.present().iter().any(|other| other != lang && is_label(other));
}

/// The label of a leaf, if it is in figures, as a value that may be compared or not: what one
/// version was read to begin with as a label another may have in its text.
fn printed_figure(context: &Context<'_>, lang: Lang, leaf: &Leaf) -> Option<(Span, Reading)> {
    let label = leaf.labels.last()?;
    let text = label.span.of(&context.document.versions[lang].as_ref()?.source.text);
    text.chars().any(char::is_numeric).then(|| (label.span, Reading::of_label(label.number.value)))
}
