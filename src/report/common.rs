//! What several forms of report need alike: the findings with their documents, the place a
//! finding is shown at, the words of each version.

use std::path::Path;

use super::Material;
use super::json::portable;
use crate::lang::messages;
use crate::model::{CheckedDocument, Lang, LangSet, LocatedFinding, PerLang, Place, Severity};

/// All findings with the documents they stand in.
pub fn findings<'a>(material: &Material<'a>) -> impl Iterator<Item = (&'a CheckedDocument, &'a LocatedFinding)> {
    let documents = material.documents;
    documents.iter().flat_map(|document| document.findings.iter().map(move |located| (document, located)))
}

/// The place to lead people to: the first one in a version that stands alone.
pub fn main_place(located: &LocatedFinding) -> Option<&Place> {
    let odd = located.places.iter().find(|place| located.finding.languages.contains(place.lang));
    odd.or(located.places.first())
}

/// The file and line of a finding; where it has no place, the head of the document's first version,
/// so that it is not lost.
pub fn file_and_line(document: &CheckedDocument, located: &LocatedFinding) -> (String, usize) {
    if let Some(place) = main_place(located) {
        return (relative(&place.path), place.start.line);
    }
    let first = document.versions.iter().find_map(|(_, version)| version.as_ref());
    (first.map_or_else(|| document.id.clone(), |version| relative(&version.path)), 1)
}

/// A path as repositories name it: without `./` before it.
pub fn relative(path: &Path) -> String {
    let path = portable(path);
    path.strip_prefix("./").map(str::to_owned).unwrap_or(path)
}

/// The words a finding quotes of each version; several places are several lines.
pub fn quotes(located: &LocatedFinding) -> PerLang<String> {
    PerLang::from_fn(|lang| {
        let places = located.places.iter().filter(|place| place.lang == lang && !place.text.is_empty());
        places.map(|place| place.text.as_str()).collect::<Vec<_>>().join("\n")
    })
}

/// The codes of languages, in the order of columns.
pub fn codes(langs: LangSet) -> String {
    langs.iter().map(Lang::code).collect::<Vec<_>>().join(" ")
}

/// What stands before the place that a message names, the place, and what stands behind it.
pub fn around_place<'a>(message: &'a str, label: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let mut chars = label.chars();
    let title: String = chars.next()?.to_uppercase().chain(chars).collect();
    let start = if message.starts_with(&title) { 0 } else { message.find(label)? };
    let end = start + if start == 0 { title.len() } else { label.len() };
    let (before, place, after) = (message.get(..start)?, message.get(start..end)?, message.get(end..)?);
    // *Article 1* is not the place of *article 12*.
    (!after.starts_with(char::is_alphanumeric)).then_some((before, place, after))
}

/// All severities, the gravest first.
pub const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// A label in the language of the report.
pub fn label(material: &Material<'_>, id: &str) -> &'static str {
    messages::label(material.language, id)
}

/// The name of a severity in the language of the report.
pub fn severity_label(material: &Material<'_>, severity: Severity) -> &'static str {
    label(material, severity_id(severity))
}

/// The name by which the catalogues know a severity.
pub const fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}

/// How many findings are of a severity.
pub fn count(material: &Material<'_>, severity: Severity) -> usize {
    findings(material).filter(|(_, located)| located.finding.severity == severity).count()
}

/// The text without the characters that XML cannot hold.
pub fn xml_clean(text: &str) -> String {
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|c| if is_allowed(c) { c } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
pub mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::{
        Address, Evidence, Finding, Message, Number, Part, Position, Span, Step, TextCell, TextRow, Unit, Verdict,
        VersionSummary,
    };
    use crate::report::{Grouping, RuleLine};

    /// A document with one finding, whose words try what they can to break a report out of its form.
    pub fn hostile() -> CheckedDocument {
        let address = Address {
            steps: vec![Step { unit: Unit::Article, number: Some(Number::plain(12)), level: 0 }],
            part: Part::Whole,
        };
        let words = |lang: Lang| match lang {
            Lang::Ar => "=1+1 \"نص\" | خط\nثان".to_owned(),
            Lang::Ru => String::new(),
            _ => format!("{lang}: 100 %, <b>`x`</b> & ]]> \u{1}\u{202e}z"),
        };
        let place = |lang: Lang| Place {
            lang,
            path: PathBuf::from(format!("./a b/{lang},1%.md")),
            start: Position { line: 3, column: 2 },
            end: Position { line: 3, column: 9 },
            byte_start: 40,
            byte_end: 47,
            text: words(lang),
            before: String::new(),
            after: String::new(),
        };
        let finding = Finding {
            rule: "S001",
            name: "missing-provision",
            severity: Severity::Error,
            address: address.clone(),
            languages: LangSet::only(Lang::Ru),
            agreeing: Lang::ALL.into_iter().filter(|lang| *lang != Lang::Ru).collect(),
            verdict: Verdict::Majority,
            message: Message::new("S001")
                .versions(
                    LangSet::only(Lang::Ru),
                    Lang::ALL.into_iter().filter(|lang| *lang != Lang::Ru).collect(),
                    Lang::ALL.into_iter().collect(),
                )
                .place(&address)
                .count("more", 0),
            evidence: Vec::<Evidence>::new(),
        };
        let cell = |lang: Lang| vec![TextCell { span: Span { start: 40, end: 47 }, line: 3, text: words(lang) }];
        let texts = vec![TextRow { address: address.clone(), is_heading: false, cells: PerLang::from_fn(cell) }];
        let version = |lang: Lang| VersionSummary {
            path: PathBuf::from(format!("./a b/{lang},1%.md")),
            articles: 1,
            provisions: 1,
        };
        let order = [Lang::Ru, Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Es];
        CheckedDocument {
            id: "a \"b\" <c> & | d".to_owned(),
            rows: 1,
            versions: PerLang::from_fn(|lang| Some(version(lang))),
            findings: vec![LocatedFinding {
                message: "Russian has no article 12: 50 %, | it\nsays.".to_owned(),
                label: address.label(),
                finding,
                places: order.into_iter().map(place).collect(),
                fingerprint: "8f1c0d5e9a7b2c34".to_owned(),
                words: Vec::new(),
                waived: None,
            }],
            waived: 0,
            comments: Vec::new(),
            texts,
        }
    }

    /// Rules as a catalogue gives them.
    pub const RULES: &[RuleLine] = &[
        RuleLine {
            code: "S001",
            name: "missing-provision",
            severity: Severity::Error,
            on_by_default: true,
            summary: "a provision that the others have",
            family: "structure",
            page: "# S001\n\n## What it finds\n\nA provision that is not there.\n\n## Why it matters\n\nIt is law.\n",
        },
        RuleLine {
            code: "N001",
            name: "different-number",
            severity: Severity::Error,
            on_by_default: true,
            summary: "another number",
            family: "values",
            page: "# N001\n\n## What it finds\n\nA number.\n\n## Why it matters\n\nIt counts.\n",
        },
    ];

    /// The material of a report on that document.
    pub fn with_hostile<T>(make: impl FnOnce(&Material<'_>) -> T) -> T {
        let documents = [hostile()];
        make(&Material {
            documents: &documents,
            unchecked: 1,
            rules: RULES,
            grouping: Grouping::default(),
            width: 100,
            language: crate::lang::DEFAULT,
        })
    }

    #[test]
    fn the_place_is_found_in_its_sentence() {
        let check = |message: &str, label: &str, expected: Option<(&str, &str, &str)>| {
            assert_eq!(around_place(message, label), expected);
        };
        check("In article 8, French has 3.", "article 8", Some(("In ", "article 8", ", French has 3.")));
        check("Article 8 : disposition absente.", "article 8", Some(("", "Article 8", " : disposition absente.")));
        check("第八条：法文本缺失。", "第八条", Some(("", "第八条", "：法文本缺失。")));
        check("French has no article 12.", "article 1", None);
        check("Only a part.", "article 1", None);
    }

    #[test]
    fn a_finding_leads_to_the_version_that_stands_alone() {
        let document = hostile();
        assert_eq!(file_and_line(&document, &document.findings[0]), ("a b/ru,1%.md".to_owned(), 3));
        assert_eq!(codes(document.findings[0].finding.agreeing), "ar zh en fr es");
    }
}
