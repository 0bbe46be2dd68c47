//! For people on a terminal.
//!
//! ```text
//!   draft  —  412 passages lined up in ar zh en fr ru es
//!
//!   article 12
//!     error S001  Arabic has no paragraph 2 (b); the other five have it.
//!       ar  —  it should stand at draft/ar.md:88:1
//!       en  (b) To report to the Conference …           draft/en.md:88:1
//! ```
//!
//! Where a finding is about some words only, these are emphasised in the middle of their sentence.
//!
//! Every quotation stands in an isolate, so that Arabic never reorders the line
//! it stands in, and nothing is drawn under foreign scripts.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::Material;
use super::common::severity_label;
use super::groups::groups;
use super::quote::{Passage, beginning_of, centred, harmless, isolated, wrapped};
use crate::lang::messages;
use crate::model::{CheckedDocument, Lang, LocatedFinding, Message, Place, Severity};

/// Quotations of the versions that stand alone take at most so many lines; those that agree take one,
/// since they say the same thing in other words.
const QUOTE_LINES: usize = 3;

/// So many places of one version are shown; the message and the other forms of report tell of the rest.
const MOST_PLACES: usize = 3;

/// The report on all documents.
pub fn text(material: &Material<'_>) -> String {
    let documents = material.documents;
    let mut report = String::new();
    for document in documents {
        write_document(&mut report, document, material);
    }
    if documents.iter().flat_map(counting).next().is_some() {
        write_summary(&mut report, material);
    }
    write_verdict(&mut report, material);
    report
}

/// What people who look at a report may ask for next; nothing where nothing was found.
pub fn hint(documents: &[CheckedDocument], language: Lang) -> Option<String> {
    let first = documents.iter().flat_map(counting).next()?;
    let command = format!("hexapla explain {}", first.finding.rule);
    Some(messages::sentence(language, &Message::new("report-hint").text("command", command)))
}

fn write_document(report: &mut String, document: &CheckedDocument, material: &Material<'_>) {
    let langs: Vec<&str> = document.versions.iter().filter(|(_, v)| v.is_some()).map(|(lang, _)| lang.code()).collect();
    let bold = Style::new().bold();
    let rows = Message::new("report-rows").count("rows", document.rows).text("versions", langs.join(" "));
    let _ = writeln!(report, "{bold}{}{bold:#}  —  {}\n", document.id, messages::words(material.language, &rows));
    for group in groups(document, material) {
        let _ = writeln!(report, "{bold}{}{bold:#}", group.heading);
        for located in group.findings {
            write_finding(report, located, material);
        }
    }
}

fn write_finding(report: &mut String, located: &LocatedFinding, material: &Material<'_>) {
    let width = material.width;
    let finding = &located.finding;
    let colour = colour(finding.severity);
    let severity = severity_label(material, finding.severity);
    let head = format!("  {severity} {}  ", finding.rule);
    let lines = wrapped(&located.message, width.saturating_sub(head.width()), 8);
    let dim = Style::new().dimmed();
    // So many digits of the fingerprint tell findings apart, and `hexapla waive` takes them.
    let print = located.fingerprint.get(..8).unwrap_or("");
    let last = lines.len().saturating_sub(1);
    for (index, line) in lines.iter().enumerate() {
        if index == 0 {
            let _ = write!(report, "  {colour}{severity}{colour:#} {}  {line}", finding.rule);
        } else {
            let _ = write!(report, "{:indent$}{line}", "", indent = head.width());
        }
        let indent = head.width();
        let fits = indent + line.width() + 2 + print.len() <= width;
        let _ = match index < last {
            true => writeln!(report),
            false if fits => writeln!(report, "  {dim}{print}{dim:#}"),
            false => writeln!(report, "\n{:indent$}{dim}{print}{dim:#}", ""),
        };
    }
    if let Some(waiver) = &located.waived {
        let by = waiver.author.as_deref().map_or_else(String::new, |author| format!(" ({author})"));
        let said = format!("{} {}{by}", messages::word(material.language, "report-accepted-because"), waiver.reason);
        wrapped(&said, width.saturating_sub(8), QUOTE_LINES).iter().for_each(|line| {
            let _ = writeln!(report, "        {}", isolated(line));
        });
    }
    for lang in languages(&located.places) {
        let own = || located.places.iter().filter(|place| place.lang == lang);
        let alone = finding.languages.contains(lang).then_some(colour);
        own().take(MOST_PLACES).for_each(|place| write_place(report, place, alone, material));
        if own().count() > MOST_PLACES {
            let _ = writeln!(report, "    {lang}  …");
        }
    }
    report.push('\n');
}

/// The versions of some places, in the order in which they first come.
fn languages(places: &[Place]) -> Vec<Lang> {
    let mut languages = Vec::new();
    for place in places {
        if !languages.contains(&place.lang) {
            languages.push(place.lang);
        }
    }
    languages
}

/// The quotation, and under it where it stands, as terminals turn it into a link. `alone` is the colour
/// of the words of a version that stands alone.
fn write_place(report: &mut String, place: &Place, alone: Option<Style>, material: &Material<'_>) {
    let mark = if alone.is_some() { Style::new().bold() } else { Style::new() };
    let dim = Style::new().dimmed();
    let position = format!("{}:{}:{}", place.path.display(), place.start.line, place.start.column);
    if place.text.trim().is_empty() {
        let missing = messages::word(material.language, "report-missing");
        let fits = 11 + missing.width() + position.width() <= material.width;
        let between = if fits { " " } else { "\n        " };
        let _ = writeln!(report, "    {mark}{}{mark:#}  — {missing}{between}{dim}{position}{dim:#}", place.lang);
        return;
    }
    let room = material.width.saturating_sub(8);
    let lines = quotation(place, alone, room, position.width());
    let last = lines.len().saturating_sub(1);
    for (index, (line, width)) in lines.iter().enumerate() {
        let tag = if index == 0 { place.lang.code() } else { "  " };
        let fits = index == last && width + 2 + position.width() <= room;
        let behind = if fits { format!("  {dim}{position}{dim:#}") } else { String::new() };
        let _ = writeln!(report, "    {mark}{tag}{mark:#}  {}{behind}", isolated(line));
        if index == last && !fits {
            let _ = writeln!(report, "        {dim}{position}{dim:#}");
        }
    }
}

/// The lines of a quotation with the columns each takes: the words in their sentence, or the words alone
/// where they are a whole text.
fn quotation(place: &Place, alone: Option<Style>, room: usize, position: usize) -> Vec<(String, usize)> {
    // The place follows on the same line, where that leaves enough to recognise the text by.
    let space = room.saturating_sub(position + 2);
    let space = if space < room / 2 { room } else { space };
    let space = if alone.is_some() { room } else { space };
    if let Some(Passage { before, words, after }) = centred(&place.before, &place.text, &place.after, space) {
        let width = before.width() + words.width() + after.width();
        let emphasis = alone.unwrap_or(Style::new().bold());
        return vec![(format!("{before}{emphasis}{words}{emphasis:#}{after}"), width)];
    }
    let lines = match alone {
        Some(_) => wrapped(&place.text, room, QUOTE_LINES),
        None => vec![beginning_of(&harmless(&place.text), space)],
    };
    lines.into_iter().map(|line| (line.clone(), line.width())).collect()
}

/// The findings that nobody accepted.
fn counting(document: &CheckedDocument) -> impl Iterator<Item = &LocatedFinding> {
    document.findings.iter().filter(|located| located.waived.is_none())
}

const fn colour(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Note => AnsiColor::Cyan.on_default().bold(),
    }
}

/// Rules × languages: how often each version stands alone.
fn write_summary(report: &mut String, material: &Material<'_>) {
    let findings = || material.documents.iter().flat_map(counting).map(|located| &located.finding);
    let mut rules: Vec<(&'static str, &str)> = findings().map(|finding| (finding.rule, finding.name)).collect();
    rules.sort_unstable();
    rules.dedup();
    let name = |(code, name): (&'static str, &str)| {
        (code, messages::rule_name(material.language, code).unwrap_or_else(|| name.to_owned()))
    };
    let rules: Vec<(&str, String)> = rules.into_iter().map(name).collect();
    let widest = rules.iter().map(|(_, name)| name.width()).max().unwrap_or(0);
    let _ = write!(report, "{:indent$}", "", indent = widest + 8);
    for lang in Lang::ALL {
        let _ = write!(report, "{lang:>5}");
    }
    let _ = writeln!(report, "  {:>5}", messages::word(material.language, "report-all"));
    for (code, name) in rules {
        // Padded by columns, not by characters, which may be two wide.
        let _ = write!(report, "  {code}  {name}{:space$}", "", space = widest - name.width());
        for lang in Lang::ALL {
            let count = findings().filter(|finding| finding.rule == code && finding.languages.contains(lang)).count();
            let shown = if count == 0 { "·".to_owned() } else { count.to_string() };
            let _ = write!(report, "{shown:>5}");
        }
        let _ = writeln!(report, "{:>7}", findings().filter(|finding| finding.rule == code).count());
    }
    report.push('\n');
}

/// How many findings were accepted, whether the report shows them or not.
fn accepted(documents: &[CheckedDocument]) -> usize {
    let shown = documents.iter().flat_map(|document| &document.findings).filter(|located| located.waived.is_some());
    shown.count() + documents.iter().map(|document| document.waived).sum::<usize>()
}

fn write_verdict(report: &mut String, material: &Material<'_>) {
    let say = |message: Message| messages::words(material.language, &message);
    let findings = || material.documents.iter().flat_map(counting);
    let count = |severity| findings().filter(|located| located.finding.severity == severity).count();
    let severities =
        [(Severity::Error, "report-errors"), (Severity::Warning, "report-warnings"), (Severity::Note, "report-notes")];
    let counts = severities.map(|(severity, id)| (count(severity), id)).into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = counts.map(|(count, id)| say(Message::new(id).count("count", count))).collect();
    let found = if parts.is_empty() {
        say(Message::new("report-none"))
    } else {
        parts.join(&say(Message::new("report-comma")))
    };
    let documents = Message::new("report-documents").count("count", material.documents.len());
    let verdict = match material.documents {
        [] => Message::new("report-nothing"),
        _ => Message::new("report-verdict").text("found", found).words("documents", documents),
    };
    report.push_str(&say(verdict));
    let accepted = accepted(material.documents);
    if accepted > 0 {
        let _ = write!(report, " {}", say(Message::new("report-accepted").count("count", accepted)));
    }
    // Where nothing was checked no text is another.
    if material.unchecked > 0 && !material.documents.is_empty() {
        let problems = Message::new("report-problems").count("count", material.unchecked);
        let _ = write!(report, " {}", say(problems));
    }
    report.push('\n');
}
