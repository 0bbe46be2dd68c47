//! A workbook to go through in a meeting: a summary, the findings, the texts side by side, and a
//! sheet for the reviser of each language.
//!
//! The bytes depend on the findings alone: the workbook bears no date. Arabic cells read from right
//! to left, and so does the whole sheet of the Arabic version.

mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use self::sheet::{Column, Styles, Table};
use super::Material;
use super::common::{SEVERITIES, codes, findings, label, main_place, quotes, severity_label};
use super::json::portable;
use crate::lang::{self, addresses, messages};
use crate::model::{CheckedDocument, Lang, LangSet, LocatedFinding, TextCell, TextRow};

/// The workbook as the bytes of a file.
pub fn xlsx(material: &Material<'_>) -> Vec<u8> {
    // What a workbook can refuse (long cells, too many rows, names of sheets) is seen to before.
    build(material).unwrap_or_default()
}

fn build(material: &Material<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let date = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title("Hexapla").set_creation_datetime(&date));
    let styles = Styles::new();
    summary(workbook.add_worksheet(), &styles, material)?;
    all_findings(workbook.add_worksheet(), &styles, material)?;
    side_by_side(workbook.add_worksheet(), &styles, material)?;
    for lang in present(material).iter() {
        one_language(workbook.add_worksheet(), &styles, (material, lang))?;
    }
    workbook.save_to_buffer()
}

/// The languages that any document has.
fn present(material: &Material<'_>) -> LangSet {
    let versions = material.documents.iter().map(|document| document.versions.langs_where(Option::is_some));
    versions.fold(LangSet::EMPTY, LangSet::union)
}

/// Severities and rules × languages.
fn summary(sheet: &mut Worksheet, styles: &Styles, material: &Material<'_>) -> Result<(), XlsxError> {
    let mut columns = vec![Column::new(label(material, "table-rule"), 34.0)];
    columns.extend(Lang::ALL.map(|lang| Column::new(lang::of(lang).own_name, 10.0)));
    columns.push(Column::new(label(material, "table-all"), 10.0));
    let mut table = Table::new(sheet, styles, label(material, "table-summary"), &columns)?;
    let mut count = |name: &str, wanted: &dyn Fn(&LocatedFinding) -> bool| {
        let of = |lang: Option<Lang>| {
            let found = findings(material).filter(|(_, located)| wanted(located));
            found.filter(|(_, located)| lang.is_none_or(|lang| located.finding.languages.contains(lang))).count()
        };
        let counts: Vec<usize> = Lang::ALL.map(|lang| of(Some(lang))).into_iter().chain([of(None)]).collect();
        table.counts(name, &counts)
    };
    for severity in SEVERITIES {
        count(severity_label(material, severity), &|located| located.finding.severity == severity)?;
    }
    let mut rules: Vec<_> =
        findings(material).map(|(_, located)| (located.finding.rule, located.finding.name)).collect();
    rules.sort_unstable();
    rules.dedup();
    for (code, name) in rules {
        let name = messages::rule_name(material.language, code).unwrap_or_else(|| name.to_owned());
        count(&format!("{code} {name}"), &|located| located.finding.rule == code)?;
    }
    if material.unchecked > 0 {
        table.counts(label(material, "table-unchecked"), &[material.unchecked])?;
    }
    table.finish(8)
}

fn all_findings(sheet: &mut Worksheet, styles: &Styles, material: &Material<'_>) -> Result<(), XlsxError> {
    let mut columns = vec![
        Column::new(label(material, "table-document"), 12.0),
        Column::new(label(material, "table-severity"), 8.0),
        Column::new(label(material, "table-rule"), 7.0),
        Column::new(label(material, "table-provision"), 15.0),
        Column::new(label(material, "table-message"), 30.0),
        Column::new(label(material, "table-stands-alone"), 7.0),
    ];
    columns.extend(Lang::ALL.map(text_column));
    columns.push(Column::new(label(material, "table-agree"), 10.0));
    columns.push(Column::new(label(material, "table-place"), 20.0));
    columns.push(Column::new("#", 18.0));
    let mut table = Table::new(sheet, styles, label(material, "table-findings"), &columns)?;
    for (document, located) in findings(material) {
        let finding = &located.finding;
        let mut cells = vec![
            document.id.clone(),
            severity_label(material, located.finding.severity).to_owned(),
            finding.rule.to_owned(),
            located.label.clone(),
            located.message.clone(),
            codes(finding.languages),
        ];
        let marked = finding.languages.iter().map(|lang| cells.len() + lang.index()).collect::<Vec<_>>();
        cells.extend(quotes(located).0);
        cells.push(codes(finding.agreeing));
        cells.push(place(located));
        cells.push(located.fingerprint.clone());
        table.row(&cells, &marked)?;
    }
    table.finish(12)
}

fn text_column(lang: Lang) -> Column {
    Column { is_right_to_left: lang::of(lang).is_right_to_left, ..Column::new(lang::of(lang).own_name, 22.0) }
}

fn place(located: &LocatedFinding) -> String {
    let shown =
        |place: &crate::model::Place| format!("{}:{}:{}", portable(&place.path), place.start.line, place.start.column);
    main_place(located).map_or_else(String::new, shown)
}

/// All rows of all documents; the cells of versions that stand alone are coloured.
fn side_by_side(sheet: &mut Worksheet, styles: &Styles, material: &Material<'_>) -> Result<(), XlsxError> {
    let mut columns = vec![
        Column::new(label(material, "table-document"), 12.0),
        Column::new(label(material, "table-provision"), 15.0),
    ];
    columns.extend(Lang::ALL.map(|lang| Column { width: 26.0, ..text_column(lang) }));
    columns.push(Column::new(label(material, "table-findings"), 12.0));
    let mut table = Table::new(sheet, styles, label(material, "table-side-by-side"), &columns)?;
    for document in material.documents {
        let marks = Marks::of(document);
        for row in &document.texts {
            let (langs, rules) = marks.on(row);
            let mut cells = vec![document.id.clone(), addresses::label(material.language, &row.address)];
            cells.extend(row.cells.0.iter().map(|cells| words(cells)));
            cells.push(rules.join(" "));
            let marked: Vec<usize> = langs.iter().map(|lang| 2 + lang.index()).collect();
            table.row(&cells, &marked)?;
        }
    }
    table.finish(9)
}

fn words(cells: &[TextCell]) -> String {
    cells.iter().map(|cell| cell.text.trim()).collect::<Vec<_>>().join("\n")
}

/// Which rows of a document findings stand in.
struct Marks<'a> {
    by_address: std::collections::BTreeMap<&'a crate::model::Address, Vec<&'a LocatedFinding>>,
}

impl<'a> Marks<'a> {
    fn of(document: &'a CheckedDocument) -> Marks<'a> {
        let mut by_address: std::collections::BTreeMap<_, Vec<&LocatedFinding>> = std::collections::BTreeMap::new();
        for located in &document.findings {
            by_address.entry(&located.finding.address).or_default().push(located);
        }
        Marks { by_address }
    }

    /// The versions that stand alone in a row, and the rules that say so.
    fn on(&self, row: &TextRow) -> (LangSet, Vec<&'static str>) {
        let found = self.by_address.get(&row.address).map_or(&[][..], Vec::as_slice);
        let langs = found.iter().fold(LangSet::EMPTY, |langs, located| langs.union(located.finding.languages));
        let mut rules: Vec<&str> = found.iter().map(|located| located.finding.rule).collect();
        rules.dedup();
        (langs, rules)
    }
}

/// What one version has to answer, with its address as that language writes it.
fn one_language(
    sheet: &mut Worksheet,
    styles: &Styles,
    (material, lang): (&Material<'_>, Lang),
) -> Result<(), XlsxError> {
    let own = lang::of(lang);
    sheet.set_right_to_left(own.is_right_to_left);
    let mut columns = vec![
        Column::new(label(material, "table-document"), 12.0),
        Column { is_right_to_left: own.is_right_to_left, ..Column::new(label(material, "table-provision"), 15.0) },
        Column::new(label(material, "table-severity"), 8.0),
        Column::new(label(material, "table-rule"), 7.0),
        Column::new(label(material, "table-message"), 30.0),
        Column { is_right_to_left: own.is_right_to_left, ..Column::new(label(material, "table-own-text"), 26.0) },
    ];
    let others: Vec<Lang> = Lang::ALL.into_iter().filter(|other| *other != lang).collect();
    columns.extend(others.iter().map(|other| text_column(*other)));
    let mut table = Table::new(sheet, styles, own.own_name, &columns)?;
    for (document, located) in findings(material).filter(|(_, located)| located.finding.languages.contains(lang)) {
        let quotes = quotes(located);
        let mut cells = vec![
            document.id.clone(),
            addresses::title(lang, &located.finding.address),
            severity_label(material, located.finding.severity).to_owned(),
            located.finding.rule.to_owned(),
            located.message.clone(),
            quotes[lang].clone(),
        ];
        cells.extend(others.iter().map(|other| quotes[*other].clone()));
        table.row(&cells, &[5])?;
    }
    table.finish(11)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;
    use crate::report::Grouping;
    use crate::report::common::tests::{RULES, hostile, with_hostile};

    fn sheet(bytes: Vec<u8>, name: &str) -> Vec<Vec<String>> {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let range = workbook.worksheet_range(name).expect("a sheet");
        range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
    }

    #[test]
    fn another_reader_finds_every_word_again() {
        let bytes = with_hostile(xlsx);
        let workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).expect("a workbook");
        let names =
            ["Summary", "Findings", "Side by side", "العربية", "中文", "English", "Français", "Русский", "Español"];
        assert_eq!(workbook.sheet_names(), names);
        let located = &hostile().findings[0];
        let found = sheet(bytes.clone(), "Findings");
        assert_eq!(found.len(), 2);
        assert_eq!(found[1][4], located.message);
        assert_eq!(found[1][6], "=1+1 \"نص\" | خط\nثان");
        assert_eq!(found[1][7], "zh: 100 %, <b>`x`</b> & ]]> \u{fffd}\u{202e}z");
        let texts = sheet(bytes.clone(), "Side by side");
        assert_eq!(texts[1][..3], ["a \"b\" <c> & | d", "article 12", "=1+1 \"نص\" | خط\nثان"]);
        assert_eq!(texts[1][8], "S001");
        assert_eq!(sheet(bytes.clone(), "Русский")[1][1], "Статья 12");
        assert_eq!(sheet(bytes, "العربية").len(), 1);
    }

    #[test]
    fn a_text_too_long_for_a_cell_is_cut_and_says_so() {
        let mut document = hostile();
        document.texts[0].cells.0[2][0].text = "𝔘".repeat(40_000);
        let material = Material {
            documents: &[document],
            unchecked: 0,
            rules: RULES,
            grouping: Grouping::default(),
            width: 100,
            language: crate::lang::DEFAULT,
        };
        let cell = &sheet(xlsx(&material), "Side by side")[1][4];
        assert!(cell.encode_utf16().count() <= 32_767 && cell.ends_with("…"), "{}", cell.len());
    }

    #[test]
    fn the_bytes_bear_no_date() {
        let first = with_hostile(xlsx);
        std::thread::sleep(std::time::Duration::from_millis(2100));
        assert!(first == with_hostile(xlsx));
    }
}
