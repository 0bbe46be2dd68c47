//! Concepts of a term base, for people and for programs.
//!
//! ```text
//!   requesting-state-party   established   UNTOC
//!     ar  الدولة الطرف الطالبة
//!     zh  请求缔约国
//!     fr  État Partie requérant
//!         not “État Partie requis”: the rendering of requested-state-party
//! ```

use std::collections::BTreeMap;
use std::fmt::Write;

use anstyle::Style;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::json::to_line;
use super::quote::{harmless, isolated, shortened, wrapped};
use crate::model::{Concept, Kind, Scope, Status};

/// An entry may take so many lines for one thing before its middle is left out.
const MOST_LINES: usize = 8;

/// Every concept with all its renderings, one below the other.
pub fn text(concepts: &[&Concept], width: usize) -> String {
    let mut report = String::new();
    for concept in concepts {
        if !report.is_empty() {
            report.push('\n');
        }
        write_concept(&mut report, concept, width);
    }
    report
}

/// One line a concept, with the preferred renderings.
pub fn list(concepts: &[&Concept], width: usize) -> String {
    let mut report = String::new();
    let widest = concepts.iter().map(|concept| concept.id.width()).max().unwrap_or(0).min(width / 2);
    for concept in concepts {
        let preferred: Vec<String> =
            concept.terms.values().filter_map(|forms| forms.first()).map(|f| harmless(f)).collect();
        let room = width.saturating_sub(widest + 2);
        // Each in a direction of its own, so that the columns keep their order.
        let mut shown = Vec::new();
        let mut used = 0;
        for form in preferred {
            used += form.width() + 3;
            if used > room + 3 {
                shown.push("…".to_owned());
                break;
            }
            shown.push(isolated(&form));
        }
        let _ = writeln!(report, "{:<widest$}  {}", shortened(&harmless(&concept.id), widest), shown.join(" · "));
    }
    report
}

fn write_concept(report: &mut String, concept: &Concept, width: usize) {
    let bold = Style::new().bold();
    let mut facts = vec![concept.status.name().to_owned()];
    facts.extend((concept.kind != Kind::default()).then(|| concept.kind.name().to_owned()));
    facts.extend((concept.scope != Scope::default()).then(|| format!("scope {}", concept.scope.name())));
    facts.extend(concept.series.iter().map(|series| format!("series {series}")));
    facts.extend((!concept.source.is_empty()).then(|| concept.source.join(", ")));
    let _ = writeln!(report, "{bold}{}{bold:#}   {}", harmless(&concept.id), harmless(&facts.join("   ")));
    let dim = Style::new().dimmed();
    for (lang, forms) in &concept.terms {
        for (index, form) in forms.iter().enumerate() {
            let tag = if index == 0 { lang.code() } else { "" };
            write_lines(report, &format!("  {tag:<2}  "), form, width);
        }
        for avoided in concept.avoid.get(lang).into_iter().flatten() {
            let (form, reason) = (isolated(&harmless(&avoided.form)), harmless(&avoided.reason));
            let _ = writeln!(report, "      {dim}not “{form}”: {reason}{dim:#}");
        }
    }
    for (what, ids) in [("confusable with", &concept.confusable), ("has a rendering in common with", &concept.homonyms)]
    {
        if !ids.is_empty() {
            write_lines(report, &format!("  {what} "), &ids.join(", "), width);
        }
    }
    if concept.status == Status::Unsure {
        let _ = writeln!(report, "  takes no part in a check");
    }
    if !concept.note.is_empty() {
        write_lines(report, "  note: ", &concept.note, width);
    }
}

/// A text behind a head, its further lines below its first.
fn write_lines(report: &mut String, head: &str, text: &str, width: usize) {
    for (index, line) in wrapped(text, width.saturating_sub(head.width()), MOST_LINES).iter().enumerate() {
        let before = if index == 0 { head.to_owned() } else { " ".repeat(head.width()) };
        let _ = writeln!(report, "{before}{}", isolated(line));
    }
}

#[derive(Serialize)]
struct List<'a> {
    schema: u32,
    concepts: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    terms: BTreeMap<&'static str, &'a [String]>,
    avoid: BTreeMap<&'static str, Vec<Avoided<'a>>>,
    confusable: &'a [String],
    homonyms: &'a [String],
    series: Option<&'a str>,
    kind: &'static str,
    scope: &'static str,
    status: &'static str,
    source: &'a [String],
    note: &'a str,
}

#[derive(Serialize)]
struct Avoided<'a> {
    form: &'a str,
    reason: &'a str,
}

/// For programs: the keys are those of the file.
pub fn json(concepts: &[&Concept]) -> String {
    to_line(&List { schema: 1, concepts: concepts.iter().map(|concept| entry(concept)).collect() })
}

fn entry(concept: &Concept) -> Entry<'_> {
    Entry {
        id: &concept.id,
        terms: concept.terms.iter().map(|(lang, forms)| (lang.code(), forms.as_slice())).collect(),
        avoid: concept
            .avoid
            .iter()
            .map(|(lang, list)| {
                (lang.code(), list.iter().map(|a| Avoided { form: &a.form, reason: &a.reason }).collect())
            })
            .collect(),
        confusable: &concept.confusable,
        homonyms: &concept.homonyms,
        series: concept.series.as_deref(),
        kind: concept.kind.name(),
        scope: concept.scope.name(),
        status: concept.status.name(),
        source: &concept.source,
        note: &concept.note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Avoided, Lang};

    #[test]
    fn an_entry_is_laid_out_and_every_rendering_kept_apart() {
        let mut concept = Concept::named("one");
        concept.terms.insert(Lang::Ar, vec!["واحد".to_owned()]);
        concept.terms.insert(Lang::En, vec!["one".to_owned(), "a single one".to_owned()]);
        let avoided = Avoided { form: "won".to_owned(), reason: "another word".to_owned() };
        concept.avoid.insert(Lang::En, vec![avoided]);
        let shown = anstream::adapter::strip_str(&text(&[&concept], 80)).to_string();
        let expected = "one   established\n  ar  \u{2068}واحد\u{2069}\n  en  \u{2068}one\u{2069}\n      \u{2068}a single one\u{2069}\n      not “\u{2068}won\u{2069}”: another word\n";
        assert_eq!(shown, expected);
        assert_eq!(list(&[&concept], 80), "one  \u{2068}واحد\u{2069} · \u{2068}one\u{2069}\n");
    }
}
