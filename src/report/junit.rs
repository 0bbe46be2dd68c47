//! For systems that show tests: a document is a suite, a rule is a test.
//!
//! The form knows passed and failed only, so errors fail a test, and what is merely worth a look
//! stands in its output. What could not be checked is a test that went wrong.

use std::fmt::Write;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::common::{findings, xml_clean};
use super::{Material, RuleLine};
use crate::model::{CheckedDocument, LocatedFinding, Severity};

/// All documents, each with all rules.
pub fn junit(material: &Material<'_>) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // A vector takes all that is written to it.
    let _ = write_suites(&mut writer, material);
    let mut report = writer.into_inner();
    report.push(b'\n');
    report
}

fn write_suites(writer: &mut Writer<Vec<u8>>, material: &Material<'_>) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let tests = material.documents.len() * material.rules.len() + usize::from(material.unchecked > 0);
    let suites = writer.create_element("testsuites").with_attributes([
        ("name", env!("CARGO_PKG_NAME")),
        ("tests", tests.to_string().as_str()),
        ("failures", failing(findings(material).map(|(_, located)| located)).to_string().as_str()),
        ("errors", if material.unchecked > 0 { "1" } else { "0" }),
    ]);
    suites.write_inner_content(|writer| {
        for document in material.documents {
            write_suite(writer, document, material.rules)?;
        }
        if material.unchecked > 0 { write_unchecked(writer, material) } else { Ok(()) }
    })?;
    Ok(())
}

fn write_suite(writer: &mut Writer<Vec<u8>>, document: &CheckedDocument, rules: &[RuleLine]) -> io::Result<()> {
    let suite = writer.create_element("testsuite").with_attributes([
        ("name", xml_clean(&document.id).as_str()),
        ("tests", rules.len().to_string().as_str()),
        ("failures", failing(document.findings.iter()).to_string().as_str()),
        ("errors", "0"),
    ]);
    suite.write_inner_content(|writer| rules.iter().try_for_each(|rule| write_case(writer, document, rule)))?;
    Ok(())
}

fn write_case(writer: &mut Writer<Vec<u8>>, document: &CheckedDocument, rule: &RuleLine) -> io::Result<()> {
    let name = format!("{} {}", rule.code, rule.name);
    let case = writer
        .create_element("testcase")
        .with_attributes([("name", name.as_str()), ("classname", xml_clean(&document.id).as_str())]);
    let found: Vec<&LocatedFinding> =
        document.findings.iter().filter(|located| located.finding.rule == rule.code).collect();
    if found.is_empty() {
        case.write_empty()?;
        return Ok(());
    }
    case.write_inner_content(|writer| {
        for located in found.iter().filter(|located| is_failure(located)) {
            let message = xml_clean(&located.message);
            let failure = writer
                .create_element("failure")
                .with_attributes([("type", located.finding.severity.name()), ("message", message.as_str())]);
            failure.write_text_content(BytesText::new(&details(located)))?;
        }
        let others: Vec<String> = found.iter().filter(|located| !is_failure(located)).map(|one| details(one)).collect();
        if others.is_empty() {
            return Ok(());
        }
        writer.create_element("system-out").write_text_content(BytesText::new(&others.join("\n")))?;
        Ok(())
    })?;
    Ok(())
}

fn write_unchecked(writer: &mut Writer<Vec<u8>>, material: &Material<'_>) -> io::Result<()> {
    let attributes = [("name", "files"), ("tests", "1"), ("failures", "0"), ("errors", "1")];
    writer.create_element("testsuite").with_attributes(attributes).write_inner_content(|writer| {
        let case = writer
            .create_element("testcase")
            .with_attributes([("name", "every text can be read"), ("classname", "files")]);
        case.write_inner_content(|writer| {
            let message = format!("{} problems kept texts from being checked", material.unchecked);
            let error = writer.create_element("error").with_attributes([("message", message.as_str())]);
            error.write_empty()?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn is_failure(located: &LocatedFinding) -> bool {
    located.finding.severity == Severity::Error
}

/// Rules with an error, by document, are what fails.
fn failing<'a>(located: impl Iterator<Item = &'a LocatedFinding>) -> usize {
    located.filter(|located| is_failure(located)).count()
}

/// The message with the places and words of the versions.
fn details(located: &LocatedFinding) -> String {
    let mut details = format!("{}: {}", located.finding.severity.name(), located.message);
    for place in &located.places {
        let path = place.path.display();
        let _ = write!(details, "\n{path}:{}:{}  {}", place.start.line, place.start.column, place.text);
    }
    xml_clean(&details)
}

#[cfg(test)]
mod tests {
    use quick_xml::Reader;

    use super::*;
    use crate::report::common::tests::with_hostile;

    /// Names of the elements in order, ends left out.
    fn elements(xml: &str) -> Vec<String> {
        let mut reader = Reader::from_str(xml);
        let mut names = Vec::new();
        loop {
            match reader.read_event().expect("XML") {
                Event::Eof => return names,
                Event::Start(start) | Event::Empty(start) => {
                    let names_of = start.attributes().map(|attribute| attribute.expect("an attribute"));
                    names_of.for_each(drop);
                    names.push(start.name().as_ref().to_owned());
                }
                _ => {}
            }
        }
    }

    #[test]
    fn a_document_is_a_suite_and_a_rule_a_test() {
        let report = String::from_utf8(with_hostile(junit)).expect("UTF-8");
        let expected = ["testsuites", "testsuite", "testcase", "failure", "testcase", "testsuite", "testcase", "error"];
        assert_eq!(elements(&report), expected);
        assert!(report.contains("tests=\"3\" failures=\"1\" errors=\"1\""), "{report}");
        assert!(!report.contains('\u{1}') && !report.contains("<b>"), "{report}");
    }
}
