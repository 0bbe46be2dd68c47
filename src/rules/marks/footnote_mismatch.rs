//! Marks of footnotes that one version has in another place or number than the others.

use std::ops::Range;

use super::draft;
use super::option_mismatch::CONTRAST;
use super::unpaired_footnote::{Mark, of_version};
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, LeafRole, Message, PerLang, Row, Severity, Verdict};
use crate::rules::contrast::contrasts;
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B005",
    name: "footnote-mismatch",
    summary: "a footnote mark that one version lacks, has alone, or has in another provision",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 50,
    page: include_str!("footnote_mismatch.md"),
    check,
};

/// With so many differences in one version its marks were lost or added all together.
const WHOLESALE: usize = 12;

struct Difference {
    row: usize,
    odd: LangSet,
    agreeing: LangSet,
    lacking: Vec<String>,
    extra: Vec<String>,
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let marks: PerLang<Vec<Mark>> =
        context.document.versions.map(|_, version| version.as_ref().map_or_else(Vec::new, of_version));
    let mut differences = differences(context, &marks);
    let mut findings = Vec::new();
    for (lang, _) in context.versions() {
        let own = |difference: &Difference| difference.odd == LangSet::only(lang);
        let count = differences.iter().filter(|difference| own(difference)).count();
        if count > WHOLESALE {
            findings.extend(wholesale(context, &marks, lang, count, differences.iter().find(|d| own(d))));
            differences.retain(|difference| !own(difference));
        }
    }
    let mut told = vec![false; differences.len()];
    for index in 0..differences.len() {
        if told[index] {
            continue;
        }
        let rest = differences[index + 1..].iter().take(8).enumerate();
        let counterpart = rest.map(|(at, other)| (index + 1 + at, other)).find(|(at, other)| {
            let one = &differences[index];
            !told[*at] && one.odd == other.odd && one.lacking == other.extra && one.extra == other.lacking
        });
        if let Some((at, _)) = counterpart {
            told[at] = true;
        }
        findings.push(report(context, &marks, &differences[index], counterpart.map(|(_, other)| other)));
    }
    findings
}

fn differences(context: &Context<'_>, marks: &PerLang<Vec<Mark>>) -> Vec<Difference> {
    let mut differences = Vec::new();
    if marks.0.iter().all(Vec::is_empty) {
        return differences;
    }
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Footnote) {
        let signs = |lang: Lang| in_row(context, marks, row, lang).iter().map(|mark| mark.sign.clone()).collect();
        let versions: Vec<(Lang, Vec<String>)> = row.present().iter().map(|lang| (lang, signs(lang))).collect();
        if versions.iter().all(|(_, signs)| signs.is_empty()) {
            continue;
        }
        differences.extend(contrasts(&versions).into_iter().map(|contrast| Difference {
            row: index,
            odd: contrast.odd,
            agreeing: contrast.agreeing,
            lacking: contrast.lacking,
            extra: contrast.extra,
        }));
    }
    differences
}

fn in_row<'m>(context: &Context<'_>, marks: &'m PerLang<Vec<Mark>>, row: &Row, lang: Lang) -> Vec<&'m Mark> {
    let mut found = Vec::new();
    for cell in &row.cells[lang] {
        let Some(leaf) = context.leaf(lang, cell.leaf) else { continue };
        let span = draft::cell_span(leaf, cell);
        let Range { start, end } = span.start..span.end;
        let first = marks[lang].partition_point(|mark| mark.span.start < start);
        found.extend(marks[lang][first..].iter().take_while(|mark| mark.span.start < end));
    }
    found
}

fn report(
    context: &Context<'_>,
    marks: &PerLang<Vec<Mark>>,
    difference: &Difference,
    counterpart: Option<&Difference>,
) -> Finding {
    let (odd, agreeing) = (difference.odd, difference.agreeing);
    let words = |signs: &[String]| -> Vec<Argument> {
        let mark = |sign: &String| match sign.as_str() {
            "" => Message::new("B005-empty-mark"),
            sign => Message::new("B005-mark").text("sign", sign),
        };
        signs.iter().map(|sign| Argument::Words(mark(sign))).collect()
    };
    let place = |difference: &Difference| context.alignment.rows[difference.row].address.clone();
    let versions = (odd, agreeing, context.alignment.langs);
    let message = match counterpart {
        None => {
            let (lacking, extra) = (words(&difference.lacking), words(&difference.extra));
            phrases::contrast(CONTRAST, versions, lacking, extra).with("place", Argument::Place(place(difference)))
        }
        Some(other) => {
            let (here, there) = if difference.extra.is_empty() { (other, difference) } else { (difference, other) };
            Message::new("B005-moved")
                .versions(odd, agreeing, context.alignment.langs)
                .list("marks", words(&here.extra))
                .with("place", Argument::Place(place(here)))
                .with("other", Argument::Place(place(there)))
        }
    };
    let row = &context.alignment.rows[difference.row];
    let place = |lang: Lang| {
        let own = in_row(context, marks, row, lang).first().map(|mark| mark.span);
        own.map_or_else(|| end_of(context, difference.row, lang), |span| Evidence { lang, span })
    };
    let evidence = odd.iter().chain(agreeing.iter()).map(place).collect();
    let mut found = finding(&RULE, &row.address, odd, agreeing, message, evidence);
    // An empty mark is what extraction leaves of one; without a majority nobody knows which version is right.
    let is_empty = !difference.extra.is_empty() && difference.extra.iter().all(String::is_empty);
    if is_empty || found.verdict == Verdict::Split {
        found.severity = Severity::Note;
    }
    found
}

/// The end of a version's text, where a mark may be missing.
fn end_of(context: &Context<'_>, row: usize, lang: Lang) -> Evidence {
    let place = context.place(row, lang);
    Evidence { lang, span: crate::model::Span::at(place.span.end) }
}

/// One finding for a version whose marks differ throughout.
fn wholesale(
    context: &Context<'_>,
    marks: &PerLang<Vec<Mark>>,
    lang: Lang,
    count: usize,
    first: Option<&Difference>,
) -> Option<Finding> {
    let first = first?;
    let row = &context.alignment.rows[first.row];
    let message = Message::new("B005-wholesale").odd(LangSet::only(lang)).count("count", count).place(&row.address);
    let own = in_row(context, marks, row, lang).first().map(|mark| Evidence { lang, span: mark.span });
    let evidence = vec![own.unwrap_or_else(|| end_of(context, first.row, lang))];
    let mut found = finding(&RULE, &row.address, LangSet::only(lang), first.agreeing, message, evidence);
    found.severity = Severity::Note;
    Some(found)
}
