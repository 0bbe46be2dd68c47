//! What a rule may look at, and the questions rules ask of it.

use std::ops::Range;
use std::sync::OnceLock;

use crate::glossary::{Glossary, Sense};
use crate::lang::values::{Measure, Reading};
use crate::lang::words;
use crate::model::{
    Address, Alignment, Cell, Document, Evidence, Finding, Label, Lang, LangSet, Leaf, LeafRole, Message, Number,
    PerLang, Provision, Row, Severity, Span, Verdict, Version,
};

use super::Rule;
use super::force::passage::{Passage, passages};
use super::readings::{self, Stated, Terms, Units, Values};
use super::references::Targets;
use super::terms::Defined;
use super::text::{self, Concerns};
use super::values::compare::{self, Difference};

/// A document, and how its versions are lined up.
pub struct Context<'a> {
    /// The texts and their provisions.
    pub document: &'a Document,
    /// How they are lined up.
    pub alignment: &'a Alignment,
    /// For each version and leaf the rows it stands in.
    rows_of: PerLang<Vec<Vec<usize>>>,
    /// The versions whose labels form lists at all.
    counting: LangSet,
    /// For each version and row the end of the text before it.
    gaps: PerLang<Vec<usize>>,
    /// For each row, the size of each version's text as a share of that whole version.
    sizes: Vec<PerLang<f32>>,
    /// The versions that are largely not in the script of their language; see family U.
    pub(super) in_other_script: OnceLock<LangSet>,
    /// For each version and block the rules of family U that may have something to say of it.
    pub(super) concerns: PerLang<Vec<Concerns>>,
    /// What the versions refer to.
    pub targets: Targets,
    /// What the words of each version do, in every passage.
    pub passages: Vec<Passage>,
    /// For each row, the values each version states, with their places.
    values: Vec<Values>,
    /// For each row, the units each version speaks of, with their places.
    units: Vec<Units>,
    /// Where the values of the versions differ.
    pub differences: Vec<Difference>,
    /// The term base.
    pub glossary: &'a Glossary,
    /// For each version and row the terms found.
    terms: PerLang<Vec<Terms>>,
    /// The terms that the versions define; worked out when first asked for.
    defined: OnceLock<Defined>,
}

impl<'a> Context<'a> {
    /// A context; works out which rows every leaf stands in.
    pub fn new(document: &'a Document, alignment: &'a Alignment, glossary: &'a Glossary) -> Context<'a> {
        let mut rows_of = document
            .versions
            .map(|_, version| version.as_ref().map_or_else(Vec::new, |v| vec![Vec::new(); v.tree.leaves.len()]));
        for (index, row) in alignment.rows.iter().enumerate() {
            for (lang, cells) in row.cells.iter() {
                for cell in cells {
                    if let Some(rows) = rows_of[lang].get_mut(cell.leaf) {
                        rows.push(index);
                    }
                }
            }
        }
        let mut context = Context {
            document,
            alignment,
            rows_of,
            counting: document.versions.langs_where(|version| version.as_ref().is_some_and(|v| v.tree.labels_count())),
            gaps: PerLang::from_fn(|lang| gaps(document, alignment, lang)),
            sizes: Vec::new(),
            in_other_script: OnceLock::new(),
            concerns: PerLang::par_from_fn(|lang| {
                document.versions[lang].as_ref().map_or_else(Vec::new, |version| text::concerns(lang, version))
            }),
            targets: Targets::default(),
            passages: Vec::new(),
            values: Vec::new(),
            units: Vec::new(),
            differences: Vec::new(),
            glossary,
            terms: PerLang::default(),
            defined: OnceLock::new(),
        };
        context.sizes = context.relative_sizes();
        // Side by side: each has stretches that only one core works on.
        let (terms, (passages, Stated { references, values, units })) = rayon::join(
            || readings::terms(&context),
            || rayon::join(|| passages(&context), || readings::stated(&context)),
        );
        context.targets = Targets::read(&context, references);
        (context.terms, context.passages) = (terms, passages);
        (context.values, context.units) = (values, units);
        context.differences = compare::all(&context);
        context
    }

    /// The values that a version states in a row, in order, with their places.
    pub fn values(&self, row: usize, lang: Lang) -> &[(Span, Reading)] {
        self.values.get(row).map_or(&[], |versions| versions[lang].as_slice())
    }

    /// The units that a version speaks of in a row, in order, with their places.
    pub fn units(&self, row: usize, lang: Lang) -> &[(Span, Measure)] {
        self.units.get(row).map_or(&[], |versions| versions[lang].as_slice())
    }

    /// Sizes are made comparable by the rows that all versions have, and by what is known of the languages
    /// where those are few.
    fn relative_sizes(&self) -> Vec<PerLang<f32>> {
        /// So many letters of English count as much as what is known.
        const SHORT_TEXT: f32 = 1000.0;
        let size = |row: &Row, lang| words::weight(&self.words(row, lang)) as f32;
        let mut sizes: Vec<PerLang<f32>> =
            self.rows().map(|(_, row)| PerLang::from_fn(|lang| size(row, lang))).collect();
        let complete = |index: &usize| self.alignment.rows[*index].present() == self.alignment.langs;
        let totals = PerLang::from_fn(|lang| {
            let known = SHORT_TEXT * words::usual_weight(lang) as f32 / 100.0;
            (0..sizes.len()).filter(complete).map(|index| sizes[index][lang]).sum::<f32>() + known
        });
        sizes.iter_mut().for_each(|row| *row = row.map(|lang, size| size / totals[lang]));
        sizes
    }

    /// The length of a version's text in a row as a share of what the median of `others` lets expect.
    pub fn length_ratio(&self, row: usize, lang: Lang, others: LangSet) -> Option<f32> {
        let mut shares: Vec<f32> = others.iter().map(|other| self.sizes[row][other]).collect();
        shares.sort_unstable_by(f32::total_cmp);
        let expected = shares.get(shares.len() / 2).copied().filter(|&share| share > 0.0)?;
        Some(self.sizes[row][lang] / expected)
    }

    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &'a Row)> + use<'a> {
        self.alignment.rows.iter().enumerate()
    }

    /// The versions that are present.
    pub fn versions(&self) -> impl Iterator<Item = (Lang, &'a Version)> + use<'a> {
        self.document.versions.iter().filter_map(|(lang, version)| Some((lang, version.as_ref()?)))
    }

    /// The versions whose labels form lists at all.
    pub const fn counting(&self) -> LangSet {
        self.counting
    }

    /// The rows a leaf stands in.
    pub fn rows_of(&self, lang: Lang, leaf: usize) -> &[usize] {
        self.rows_of[lang].get(leaf).map_or(&[], Vec::as_slice)
    }

    /// A leaf of a version.
    pub fn leaf(&self, lang: Lang, leaf: usize) -> Option<&'a Leaf> {
        self.document.versions[lang].as_ref()?.tree.leaves.get(leaf)
    }

    /// The provision of a leaf.
    pub fn provision(&self, lang: Lang, leaf: usize) -> Option<&'a Provision> {
        let tree = &self.document.versions[lang].as_ref()?.tree;
        tree.provisions.get(tree.leaves.get(leaf)?.provision)
    }

    /// The first leaf of a version in a row.
    pub fn first_leaf(&self, row: &Row, lang: Lang) -> Option<&'a Leaf> {
        self.leaf(lang, row.cells[lang].first()?.leaf)
    }

    /// The label printed before a version's text in a row, the innermost of several.
    pub fn printed_label(&self, row: &Row, lang: Lang) -> Option<&'a Label> {
        self.first_leaf(row, lang)?.labels.last()
    }

    /// Its number; `None` where it has no text or no label.
    pub fn printed_number(&self, row: &Row, lang: Lang) -> Option<Number> {
        self.printed_label(row, lang).map(|label| label.number)
    }

    /// The words of a version in a row, without labels.
    pub fn words(&self, row: &Row, lang: Lang) -> String {
        let part = |cell: &Cell| {
            let body = self.leaf(lang, cell.leaf).map_or("", |leaf| leaf.body.as_str());
            cell.part.clone().map_or(body, |range| body.get(range).unwrap_or("")).to_owned()
        };
        row.cells[lang].iter().map(part).collect::<Vec<_>>().join(" ")
    }

    /// What `reader` finds in the words of a version in a row, with the place of each in the source.
    ///
    /// The reader is given each block of the row by itself, and gives byte ranges of it.
    pub fn read<T>(
        &self,
        row: &Row,
        lang: Lang,
        mut reader: impl FnMut(&str) -> Vec<(Range<usize>, T)>,
    ) -> Vec<(Span, T)> {
        let mut read = Vec::new();
        for cell in &row.cells[lang] {
            let Some(leaf) = self.leaf(lang, cell.leaf) else { continue };
            let part = cell.part.clone().unwrap_or(0..leaf.body.as_str().len());
            let found = reader(leaf.body.as_str().get(part.clone()).unwrap_or(""));
            read.extend(
                found
                    .into_iter()
                    .map(|(range, item)| (leaf.body.to_source(part.start + range.start, part.start + range.end), item)),
            );
        }
        read
    }

    /// The whole text of a version as it stands in its file; nothing where there is no such version.
    pub fn source(&self, lang: Lang) -> &'a str {
        self.document.versions[lang].as_ref().map_or("", |version| version.source.text.as_str())
    }

    /// The terms of a version in a row, in order, with their places.
    pub fn terms(&self, row: usize, lang: Lang) -> &[(Span, Vec<Sense>)] {
        self.terms[lang].get(row).map_or(&[], Vec::as_slice)
    }

    /// The terms that the versions define, and where they use them.
    pub fn defined(&self) -> &Defined {
        self.defined.get_or_init(|| Defined::read(self))
    }

    /// Where a version's text of a row stands; where it should stand, if the version lacks it.
    pub fn place(&self, row: usize, lang: Lang) -> Evidence {
        let cells = &self.alignment.rows[row].cells[lang];
        let spans = cells.iter().filter_map(|cell| self.cell_span(lang, cell));
        let span =
            spans.reduce(Span::cover).unwrap_or_else(|| Span::at(self.gaps[lang].get(row).copied().unwrap_or(0)));
        Evidence { lang, span }
    }

    fn cell_span(&self, lang: Lang, cell: &Cell) -> Option<Span> {
        let leaf = self.leaf(lang, cell.leaf)?;
        Some(match &cell.part {
            None => leaf.span,
            Some(part) if part.start == 0 => leaf.span.cover(leaf.body.to_source(part.start, part.end)),
            Some(part) => leaf.body.to_source(part.start, part.end),
        })
    }

    /// Evidence in all versions of a row, those in `first` before the others.
    pub fn evidence(&self, row: usize, first: LangSet) -> Vec<Evidence> {
        let rest = self.alignment.langs.minus(first);
        first.iter().chain(rest.iter()).map(|lang| self.place(row, lang)).collect()
    }

    /// Whether the row is one block of text in a version, neither split nor joined with another.
    pub fn is_whole(&self, row: &Row, lang: Lang) -> bool {
        matches!(row.cells[lang].as_slice(), [cell] if cell.part.is_none())
    }

    /// Whether another row next to this one is in exactly the versions that lack this one: then it is
    /// no case of two defects but of one text standing in the place of another.
    pub fn replacement(&self, row: usize) -> Option<usize> {
        let own = self.alignment.rows[row].present();
        let lacking = self.alignment.langs.minus(own);
        let near = |other: &usize| {
            self.alignment.rows.get(*other).is_some_and(|other| {
                other.present() == lacking
                    && other.role == self.alignment.rows[row].role
                    && other.role != LeafRole::Heading
            })
        };
        let before = row.checked_sub(1).into_iter().find(near);
        before.or_else(|| Some(row + 1).filter(near))
    }

    /// Where a finding stands in the order of the rows.
    pub fn row_order(&self, finding: &Finding) -> usize {
        let row_at = |evidence: &Evidence| {
            let leaves = &self.document.versions[evidence.lang].as_ref()?.tree.leaves;
            let leaf = leaves.partition_point(|leaf| leaf.span.start <= evidence.span.start).checked_sub(1)?;
            self.rows_of(evidence.lang, leaf).first().copied()
        };
        let rows = || finding.evidence.iter().filter_map(row_at);
        let own = rows().filter(|&row| self.alignment.rows[row].address == finding.address).min();
        own.or_else(|| rows().min()).unwrap_or(usize::MAX)
    }
}

/// For each row the end of the text before it in a version: where its text would stand, if the version lacks it.
fn gaps(document: &Document, alignment: &Alignment, lang: Lang) -> Vec<usize> {
    let Some(version) = &document.versions[lang] else { return Vec::new() };
    let mut end = 0;
    let before = |row: &Row| {
        let gap = end;
        let last = row.cells[lang].last().filter(|_| !row.moved.contains(lang));
        end = last.and_then(|cell| version.tree.leaves.get(cell.leaf)).map_or(end, |leaf| leaf.span.end);
        gap
    };
    alignment.rows.iter().map(before).collect()
}

/// The largest group of equal values and the languages that have another; `None` without a largest group.
pub fn majority<T: PartialEq + Copy>(values: &[(Lang, T)]) -> Option<(T, LangSet, LangSet)> {
    let having =
        |value: T| values.iter().filter(|(_, other)| *other == value).map(|&(lang, _)| lang).collect::<LangSet>();
    let (_, value) = *values.iter().max_by_key(|(_, value)| having(*value).len())?;
    let agreeing = having(value);
    let odd: LangSet = values.iter().map(|&(lang, _)| lang).collect::<LangSet>().minus(agreeing);
    let ties = values.iter().any(|&(_, other)| other != value && having(other).len() == agreeing.len());
    (!ties).then_some((value, agreeing, odd))
}

/// A finding of a rule on a row.
pub fn finding(
    rule: &Rule,
    address: &Address,
    languages: LangSet,
    agreeing: LangSet,
    message: impl Into<Message>,
    evidence: Vec<Evidence>,
) -> Finding {
    let verdict = if agreeing.is_empty() { Verdict::Single } else { Verdict::of(languages, agreeing) };
    let is_split = verdict == Verdict::Split;
    Finding {
        rule: rule.code,
        name: rule.name,
        // Where nobody can say which version is wrong, nobody should be stopped by it.
        severity: if is_split { rule.severity.min(Severity::Warning) } else { rule.severity },
        address: address.clone(),
        languages: if is_split { languages.union(agreeing) } else { languages },
        agreeing: if is_split { LangSet::EMPTY } else { agreeing },
        verdict,
        message: message.into(),
        evidence,
    }
}
