//! What the versions of a row leave open in words, compared as multisets.

use std::ops::Range;

use rayon::prelude::*;

use super::option_mismatch::CONTRAST;
use crate::model::{Argument, Evidence, Finding, Lang, Row, Span};
use crate::rules::contrast::{Contrast, contrasts};
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// What a version has in a row, each with its place.
type Placed<T> = Vec<(Lang, Vec<(Span, T)>)>;

/// Finds something in a text of a language.
type Reader<T> = fn(Lang, &str) -> Found<T>;

/// What is found, with its bytes.
type Found<T> = Vec<(Range<usize>, T)>;

/// What is compared.
pub struct Matter<T> {
    /// Reads it from a text.
    pub read: Reader<T>,
    /// Says it in words.
    pub name: fn(&T) -> Argument,
}

/// A finding for whatever some versions of a row have and the others have not.
pub fn compare<T: Ord + Copy + Send>(context: &Context<'_>, rule: &Rule, matter: &Matter<T>) -> Vec<Finding> {
    let in_row = |(index, row): (usize, &Row)| {
        let of = |lang| (lang, context.read(row, lang, |text| (matter.read)(lang, text)));
        let versions: Placed<T> = row.present().iter().map(of).collect();
        let items: Vec<(Lang, Vec<T>)> =
            versions.iter().map(|(lang, own)| (*lang, own.iter().map(|(_, item)| *item).collect())).collect();
        let found = |contrast: Contrast<T>| {
            let list = |items: &[T]| items.iter().map(matter.name).collect();
            let all = (contrast.odd, contrast.agreeing, context.alignment.langs);
            let message = phrases::contrast(CONTRAST, all, list(&contrast.lacking), list(&contrast.extra));
            let langs = contrast.odd.iter().chain(contrast.agreeing.iter());
            let evidence = langs.map(|lang| place(context, index, &versions, lang)).collect();
            finding(rule, &row.address, contrast.odd, contrast.agreeing, message.place(&row.address), evidence)
        };
        contrasts(&items).into_iter().map(found).collect::<Vec<_>>()
    };
    context.alignment.rows.par_iter().enumerate().flat_map_iter(in_row).collect()
}

/// The first of what a version has; all of its text where it has nothing.
fn place<T>(context: &Context<'_>, row: usize, versions: &Placed<T>, lang: Lang) -> Evidence {
    let own = versions.iter().find(|(known, _)| *known == lang).and_then(|(_, own)| own.first());
    own.map_or_else(|| context.place(row, lang), |(span, _)| Evidence { lang, span: *span })
}
