//! From trees to one [`Alignment`] of all versions. Cannot fail.
//!
//! ```text
//!   leaves ──features──▶ keys and sizes ──pairs──▶ links of every two versions
//!          ──rows──▶ rows of all versions ──sentences, evidence──▶ Alignment
//! ```
//!
//! No version is a pivot: all pairs are lined up by themselves, made to agree,
//! and put together by majority. Labels are evidence among others, so that a
//! misnumbered paragraph still finds its counterparts by its text.

mod against;
mod band;
mod consistency;
mod evidence;
mod features;
mod lattice;
mod lengths;
mod majority;
mod moves;
mod pairs;
mod parts;
mod profile;
mod rows;
mod scores;
mod shared_keys;

use crate::model::{Address, Alignment, Cell, Document, Lang, LeafRole, PerLang, Row, Tree, Unit};
use evidence::Texts;
use features::{FeatureTable, RawFeatures};
use rayon::prelude::*;

/// Lines up the versions of a document.
pub fn align(document: &Document) -> Alignment {
    let langs = document.langs();
    let trees = document.versions.map(|_, version| version.as_ref().map(|version| &version.tree));
    let raw: PerLang<Vec<RawFeatures>> =
        PerLang::par_from_fn(|lang| trees[lang].map_or_else(Vec::new, |tree| leaf_features(lang, tree)));
    let table = FeatureTable::build(&raw);
    let linked = pairs::link_documents(&table.units, &table.classes, langs);
    let rows = rows::assemble(&linked);
    let mut rows: Vec<Row> = rows.into_iter().map(|units| row(&trees, units)).collect();
    parts::cut(&mut rows, &trees, &table.units);
    let mut alignment = Alignment { langs, rows };
    Texts { trees: &trees, table: &table, pairs: &linked.pairs }.weigh(&mut alignment);
    alignment
}

fn leaf_features(lang: Lang, tree: &Tree) -> Vec<RawFeatures> {
    let basic_unit = features::basic_unit(tree);
    tree.leaves.par_iter().with_min_len(32).map(|leaf| features::of_leaf(lang, tree, leaf, basic_unit)).collect()
}

/// A row with the address, unit and role that most of its versions give it.
fn row(trees: &PerLang<Option<&Tree>>, units: rows::Units) -> Row {
    let mut addresses: Vec<&Address> = Vec::new();
    let mut kinds: Vec<(Unit, LeafRole)> = Vec::new();
    for (lang, leaves) in units.cells.iter() {
        let Some(tree) = trees[lang] else { continue };
        let Some(leaf) = leaves.first().and_then(|&index| tree.leaves.get(index)) else { continue };
        addresses.push(&leaf.address);
        kinds.push((tree.provisions[leaf.provision].unit, leaf.role));
    }
    let (unit, role) = most_common(&kinds).copied().unwrap_or((Unit::Document, LeafRole::Body));
    Row {
        address: most_common(&addresses).map(|address| (*address).clone()).unwrap_or_default(),
        unit,
        role,
        cells: units.cells.map(|_, leaves| leaves.iter().map(|&leaf| Cell { leaf, part: None }).collect()),
        moved: units.moved,
        evidence: PerLang::default(),
        sentences: Vec::new(),
    }
}

/// The value that occurs most often; of equally common ones the smallest.
fn most_common<T: Ord>(values: &[T]) -> Option<&T> {
    let count = |value: &T| values.iter().filter(|other| *other == value).count();
    values.iter().max_by(|a, b| count(a).cmp(&count(b)).then(b.cmp(a)))
}
