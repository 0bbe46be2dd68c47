//! One finding a row, for spreadsheets and for tables of one's own; the words of the six versions
//! in six columns.
//!
//! The file opens with a byte order mark: without one, Excel takes the bytes for the code page of the
//! system and Arabic, Chinese and Russian become gibberish, while readers of CSV pass over the mark.
//! A cell that a spreadsheet would run as a formula is opened with an apostrophe.

use super::Material;
use super::common::{codes, findings, main_place, quotes};
use super::json::portable;
use crate::model::{CheckedDocument, Lang, LocatedFinding};

/// The headings of the columns before those of the six versions, which bear the codes of the languages.
const COLUMNS: [&str; 12] = [
    "document",
    "severity",
    "rule",
    "name",
    "address",
    "place",
    "versions that stand alone",
    "versions that agree",
    "verdict",
    "message",
    "file",
    "fingerprint",
];

/// All findings as a table with a heading.
pub fn csv(material: &Material<'_>) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    let heading = COLUMNS.into_iter().chain(Lang::ALL.map(Lang::code));
    // A vector takes all that is written to it, and every row has as many cells.
    let _ = writer.write_record(heading);
    for (document, located) in findings(material) {
        let _ = writer.write_record(row(document, located).iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn row(document: &CheckedDocument, located: &LocatedFinding) -> Vec<String> {
    let finding = &located.finding;
    let file = main_place(located).map_or_else(String::new, |place| {
        format!("{}:{}:{}", portable(&place.path), place.start.line, place.start.column)
    });
    let mut cells = vec![
        document.id.clone(),
        finding.severity.name().to_owned(),
        finding.rule.to_owned(),
        finding.name.to_owned(),
        finding.address.to_string(),
        located.label.clone(),
        codes(finding.languages),
        codes(finding.agreeing),
        finding.verdict.name().to_owned(),
        located.message.clone(),
        file,
        located.fingerprint.clone(),
    ];
    cells.extend(quotes(located).0);
    cells
}

/// A cell that no spreadsheet runs: `=1+1` becomes `'=1+1`.
fn harmless(cell: &str) -> String {
    let opens_formula =
        cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || cell.starts_with(['\t', '\r']);
    if opens_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::common::tests::{hostile, with_hostile};

    #[test]
    fn a_reader_finds_every_word_again() {
        let bytes = with_hostile(csv);
        assert!(bytes.starts_with("\u{feff}".as_bytes()));
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(reader.headers().expect("a heading").len(), COLUMNS.len() + 6);
        assert_eq!(reader.headers().expect("a heading").get(0), Some("document"));
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        let located = &hostile().findings[0];
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].get(9), Some(located.message.as_str()));
        let words: Vec<&str> = rows[0].iter().skip(COLUMNS.len()).collect();
        let mut expected = quotes(located).0;
        expected[0].insert(0, '\'');
        assert_eq!(words, expected);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let run = ["=cmd()", "+1", "-1", "@x", "\tx", " =1", "＝1", "a=b", "", "1 - x"].map(harmless);
        assert_eq!(run, ["'=cmd()", "'+1", "'-1", "'@x", "'\tx", "' =1", "'＝1", "a=b", "", "1 - x"]);
    }
}
