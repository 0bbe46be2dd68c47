//! Where the findings of a document stand among its rows: the row that explains each, and the words
//! to mark in the cells.
//!
//! ```text
//!   evidence        ar 120..128   en 98..104   fr 131..131 (empty: the words are missing there)
//!   cells of row 7  ar 110..160   en 90..140   fr —
//!   marks of row 7  ar 10..18     en 8..14     fr gap             and the note stands under row 7
//! ```

use std::ops::Range;

use crate::model::{Address, CheckedDocument, Lang, LocatedFinding, PerLang, Span};

/// A mark in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The cell of the row; nothing where the version lacks the row, so that the gap itself is marked.
    pub cell: Option<usize>,
    /// Bytes of the cell's text; empty where words are missing.
    pub range: Range<usize>,
    /// The finding, by its number in the document, from 0 in the order of the notes.
    pub finding: usize,
    /// Whether the version is one of those that the finding names.
    pub is_odd: bool,
}

/// What stands in a row besides its texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowMarks {
    /// The marks of each version.
    pub marks: PerLang<Vec<Mark>>,
    /// The findings explained here.
    pub notes: Range<usize>,
}

/// Rows under one heading: an article, a preamble, an annex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The address of the article.
    pub address: Address,
    /// Its rows.
    pub rows: Range<usize>,
}

/// The findings of a document in the order in which the page explains them, and their marks.
#[derive(Debug)]
pub struct Places<'a> {
    /// The findings, those of no row at the end.
    pub findings: Vec<Placed<'a>>,
    /// One for each row of the document.
    pub rows: Vec<RowMarks>,
    /// The rows, divided by article.
    pub units: Vec<Unit>,
}

/// A finding and the row that explains it.
#[derive(Debug)]
pub struct Placed<'a> {
    /// The finding.
    pub located: &'a LocatedFinding,
    /// Its row; none where no row holds any of its evidence.
    pub row: Option<usize>,
    /// The row of each of its evidence.
    pub evidence_rows: Vec<Option<usize>>,
}

/// A stretch of text that runs on through more cells is marked in the first of them only.
const MOST_CELLS: usize = 64;

/// Works out the places.
pub fn places(document: &CheckedDocument) -> Places<'_> {
    let index = Index::of(document);
    let mut findings: Vec<Placed> = document.findings.iter().map(|located| index.place(document, located)).collect();
    findings.sort_by_key(|placed| placed.row.unwrap_or(usize::MAX));
    let mut rows = vec![RowMarks::default(); document.texts.len()];
    for (number, placed) in findings.iter().enumerate() {
        if let Some(row) = placed.row.and_then(|row| rows.get_mut(row)) {
            let start = if row.notes.is_empty() { number } else { row.notes.start };
            row.notes = start..number + 1;
        }
        index.mark(document, placed, number, &mut rows);
    }
    Places { findings, rows, units: units(document) }
}

fn units(document: &CheckedDocument) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (row, text) in document.texts.iter().enumerate() {
        let address = text.address.basic_unit();
        match units.last_mut() {
            Some(unit) if unit.address == address => unit.rows.end = row + 1,
            _ => units.push(Unit { address, rows: row..row + 1 }),
        }
    }
    units
}

/// The cells of each version in the order of its text.
struct Index(PerLang<Vec<Entry>>);

#[derive(Clone, Copy)]
struct Entry {
    span: Span,
    row: usize,
    cell: usize,
}

impl Index {
    fn of(document: &CheckedDocument) -> Index {
        let entries = |lang: Lang| {
            let rows = document.texts.iter().enumerate();
            let cells = rows.flat_map(|(row, text)| text.cells[lang].iter().enumerate().map(move |cell| (row, cell)));
            let mut entries: Vec<Entry> =
                cells.map(|(row, (cell, text))| Entry { span: text.span, row, cell }).collect();
            entries.sort_by_key(|entry| (entry.span, entry.row));
            entries
        };
        Index(PerLang::from_fn(entries))
    }

    /// The cells that hold a part of the span; for an empty one, the cell it stands in or at the end of.
    fn cells(&self, lang: Lang, span: Span) -> &[Entry] {
        let entries = &self.0[lang];
        let first = entries.partition_point(|entry| {
            if span.is_empty() { entry.span.end < span.start } else { entry.span.end <= span.start }
        });
        let reached = |entry: &&Entry| {
            if span.is_empty() { entry.span.start <= span.start } else { entry.span.start < span.end }
        };
        let most = if span.is_empty() { 1 } else { MOST_CELLS };
        let count = entries[first..].iter().take(most).take_while(reached).count();
        &entries[first..first + count]
    }

    /// A finding is explained in the row of its address, or in the one that holds most of its evidence.
    fn place<'a>(&self, document: &CheckedDocument, located: &'a LocatedFinding) -> Placed<'a> {
        let evidence = &located.finding.evidence;
        let row_of = |lang, span| self.cells(lang, span).first().map(|entry| entry.row);
        let evidence_rows: Vec<Option<usize>> = evidence.iter().map(|one| row_of(one.lang, one.span)).collect();
        let holding =
            |is_empty| evidence.iter().zip(&evidence_rows).filter(move |(one, _)| one.span.is_empty() == is_empty);
        let mut rows: Vec<usize> = holding(false).filter_map(|(_, row)| *row).collect();
        if rows.is_empty() {
            rows = holding(true).filter_map(|(_, row)| *row).collect();
        }
        let is_named = |row: &usize| document.texts.get(*row).is_some_and(|row| row.address == located.finding.address);
        if rows.iter().any(is_named) {
            rows.retain(is_named);
        }
        rows.sort_unstable();
        let row = rows.chunk_by(usize::eq).rev().max_by_key(|same| same.len()).map(|same| same[0]);
        Placed { located, row, evidence_rows }
    }

    fn mark(&self, document: &CheckedDocument, placed: &Placed, finding: usize, rows: &mut [RowMarks]) {
        for evidence in &placed.located.finding.evidence {
            let is_odd = placed.located.finding.languages.contains(evidence.lang);
            if let Some(row) = placed.row.filter(|&row| evidence.span.is_empty() && lacks(document, row, evidence.lang))
            {
                rows[row].marks[evidence.lang].push(Mark { cell: None, range: 0..0, finding, is_odd });
                continue;
            }
            for entry in self.cells(evidence.lang, evidence.span) {
                let inside = |offset: usize| offset.clamp(entry.span.start, entry.span.end) - entry.span.start;
                let range = inside(evidence.span.start)..inside(evidence.span.end);
                let text = document.texts[entry.row].cells[evidence.lang].get(entry.cell).map_or("", |cell| &cell.text);
                let ranges = match brackets(text, &range) {
                    found if ABOUT_BRACKETS.contains(&placed.located.finding.rule) && !found.is_empty() => found,
                    _ => vec![range],
                };
                let mark = |range| Mark { cell: Some(entry.cell), range, finding, is_odd };
                rows[entry.row].marks[evidence.lang].extend(ranges.into_iter().map(mark));
            }
        }
    }
}

/// Rules whose findings are about brackets, and not about the words between them.
const ABOUT_BRACKETS: [&str; 2] = ["B001", "B003"];

/// The square brackets in a range of a text, each by itself.
fn brackets(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let inside = text.get(range.clone()).unwrap_or("");
    let found = inside.match_indices(['[', ']', '［', '］']);
    found.map(|(at, sign)| range.start + at..range.start + at + sign.len()).collect()
}

fn lacks(document: &CheckedDocument, row: usize, lang: Lang) -> bool {
    document.texts.get(row).is_some_and(|row| row.cells[lang].is_empty())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::{Evidence, Finding, LangSet, Message, Severity, TextCell, TextRow, Verdict};

    /// A document of which each version has `rows` cells of ten bytes, one after the other.
    fn document(rows: &[&str], findings: Vec<Vec<Evidence>>) -> CheckedDocument {
        let row = |(number, langs): (usize, &&str)| {
            let cell = |lang: Lang| {
                let span = Span::new(number * 10, number * 10 + 10);
                let has = langs.split(' ').any(|code| code == lang.code());
                has.then(|| TextCell { span, line: number + 1, text: "0123456789".to_owned() }).into_iter().collect()
            };
            TextRow { address: Address::default(), is_heading: false, cells: PerLang::from_fn(cell) }
        };
        let located = |evidence: Vec<Evidence>| LocatedFinding {
            finding: Finding {
                rule: "S001",
                name: "missing-provision",
                severity: Severity::Error,
                address: Address::default(),
                languages: LangSet::only(Lang::Ar),
                agreeing: LangSet::EMPTY,
                verdict: Verdict::Majority,
                message: Message::new("S001"),
                evidence,
            },
            places: Vec::new(),
            message: String::new(),
            label: String::new(),
            fingerprint: String::new(),
            words: Vec::new(),
            waived: None,
        };
        CheckedDocument {
            id: PathBuf::from("d").display().to_string(),
            rows: rows.len(),
            versions: PerLang::default(),
            findings: findings.into_iter().map(located).collect(),
            waived: 0,
            comments: Vec::new(),
            texts: rows.iter().enumerate().map(row).collect(),
        }
    }

    fn at(lang: Lang, start: usize, end: usize) -> Evidence {
        Evidence { lang, span: Span::new(start, end) }
    }

    /// Row, language, cell (`-` for a gap), range and number of every mark.
    fn marks(document: &CheckedDocument) -> Vec<String> {
        let places = places(document);
        let mut lines = Vec::new();
        for (number, row) in places.rows.iter().enumerate() {
            for (lang, marks) in row.marks.iter() {
                lines.extend(marks.iter().map(|mark| {
                    let cell = mark.cell.map_or("-".to_owned(), |cell| cell.to_string());
                    format!("{number} {lang} {cell} {:?} {}", mark.range, mark.finding)
                }));
            }
        }
        lines
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        let found = document(&["ar en", "ar en"], vec![vec![at(Lang::Ar, 12, 15), at(Lang::En, 10, 20)]]);
        assert_eq!(marks(&found), ["1 ar 0 2..5 0", "1 en 0 0..10 0"]);
    }

    #[test]
    fn what_is_missing_is_marked_in_the_gap() {
        let found = document(&["ar en", "en"], vec![vec![at(Lang::Ar, 10, 10), at(Lang::En, 10, 20)]]);
        assert_eq!(marks(&found), ["1 ar - 0..0 0", "1 en 0 0..10 0"]);
        let inside = document(&["ar en"], vec![vec![at(Lang::Ar, 4, 4), at(Lang::En, 2, 3)]]);
        assert_eq!(marks(&inside), ["0 ar 0 4..4 0", "0 en 0 2..3 0"]);
    }

    #[test]
    fn a_stretch_may_run_through_rows_or_stand_outside_of_them() {
        let long = document(&["ar", "ar", "ar"], vec![vec![at(Lang::Ar, 5, 21)]]);
        assert_eq!(marks(&long), ["0 ar 0 5..10 0", "1 ar 0 0..10 0", "2 ar 0 0..1 0"]);
        let outside = document(&["ar"], vec![vec![at(Lang::Ar, 90, 95)], vec![at(Lang::Ar, 1, 2)]]);
        assert_eq!(marks(&outside), ["0 ar 0 1..2 0"]);
        let places = places(&outside);
        assert_eq!(places.findings.iter().map(|placed| placed.row).collect::<Vec<_>>(), [Some(0), None]);
        assert_eq!(places.rows[0].notes, 0..1);
        assert_eq!(marks(&document(&[], vec![vec![at(Lang::Ar, 0, 0)], vec![]])), [""; 0]);
    }
}
