//! Brackets that one version has and the others have not, or the other way round.

use super::draft::{self, Counts, Difference, Placed};
use crate::lang::sentences;
use crate::model::{Argument, Evidence, Finding, Lang, LangSet, Message, PerLang, Row, Severity, Span};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B001",
    name: "bracket-mismatch",
    summary: "square brackets that one version lacks, has alone, or has in another provision",
    severity: Severity::Error,
    on_by_default: true,
    rank: 60,
    page: include_str!("bracket_mismatch.md"),
    check,
};

/// A bracket that is missing in one row and too many in another, so many rows apart at most, has moved.
const REACH: usize = 12;
/// A quotation of fewer bytes is a term, and brackets in it are the draft's.
const QUOTATION: usize = 60;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = draft::of_versions(context);
    let differences = draft::differences(context, &all);
    let mut told = vec![false; differences.len()];
    let mut findings = Vec::new();
    for index in 0..differences.len() {
        if told[index] {
            continue;
        }
        let difference = &differences[index];
        let near = differences[index + 1..].iter().take_while(|other| other.row <= difference.row + REACH);
        let moved = near.enumerate().find(|(at, other)| !told[index + 1 + at] && is_counterpart(difference, other));
        match moved {
            Some((at, other)) => {
                told[index + 1 + at] = true;
                findings.push(moved_brackets(context, &all, difference, other));
            }
            None => findings.push(other_count(context, &all, difference)),
        }
    }
    findings
}

/// Whether two differences make up for one another.
fn is_counterpart(one: &Difference, other: &Difference) -> bool {
    let sum = |counts: Counts, more: Counts| Counts { open: counts.open + more.open, close: counts.close + more.close };
    one.odd == other.odd && sum(one.own, other.own) == sum(one.usual, other.usual)
}

fn other_count(context: &Context<'_>, all: &PerLang<Vec<Placed>>, difference: &Difference) -> Finding {
    let Difference { row: index, odd, agreeing, own, usual } = *difference;
    let row = &context.alignment.rows[index];
    let message = Message::new("B001")
        .versions(odd, agreeing, context.alignment.langs)
        .place(&row.address)
        .words("own", own.words())
        .words("usual", usual.words());
    let evidence = evidence(context, all, index, odd.union(agreeing), odd);
    let mut found = finding(&RULE, &row.address, odd, agreeing, message, evidence);
    if usual == Counts::default() && odd.iter().all(|lang| is_editorial(context, all, row, lang, agreeing)) {
        found.severity = Severity::Note;
    }
    found
}

fn moved_brackets(
    context: &Context<'_>,
    all: &PerLang<Vec<Placed>>,
    difference: &Difference,
    other: &Difference,
) -> Finding {
    let odd = difference.odd;
    let agreeing = difference.agreeing.intersection(other.agreeing);
    let agreeing = if agreeing.is_empty() { difference.agreeing } else { agreeing };
    let has_more = |difference: &Difference| {
        difference.own.open + difference.own.close > difference.usual.open + difference.usual.close
    };
    let (here, there) = if has_more(difference) { (difference, other) } else { (other, difference) };
    let surplus = Counts {
        open: here.own.open.saturating_sub(here.usual.open),
        close: here.own.close.saturating_sub(here.usual.close),
    };
    let place = |difference: &Difference| context.alignment.rows[difference.row].address.clone();
    let message = Message::new("B001-moved")
        .versions(odd, agreeing, context.alignment.langs)
        .words("surplus", surplus.words())
        .with("place", Argument::Place(place(here)))
        .with("other", Argument::Place(place(there)));
    let mut evidence = evidence(context, all, here.row, odd, odd);
    evidence.extend(self::evidence(context, all, there.row, agreeing, odd));
    finding(&RULE, &context.alignment.rows[here.row].address, odd, agreeing, message, evidence)
}

/// The brackets of each version, or the sentence in which they should stand.
fn evidence(
    context: &Context<'_>,
    all: &PerLang<Vec<Placed>>,
    index: usize,
    langs: LangSet,
    first: LangSet,
) -> Vec<Evidence> {
    let row = &context.alignment.rows[index];
    let order = langs.intersection(first).iter().chain(langs.minus(first).iter());
    let place = |lang: Lang| {
        let brackets = draft::in_row(context, all, row, lang);
        let span = brackets.iter().map(|bracket| bracket.span).reduce(Span::cover);
        let span = span.or_else(|| sentence(context, row, lang, share(context, all, row)));
        span.map_or_else(|| context.place(index, lang), |span| Evidence { lang, span })
    };
    order.map(place).collect()
}

/// How far into its text the brackets of the first version that has any stand, from 0 to 1.
fn share(context: &Context<'_>, all: &PerLang<Vec<Placed>>, row: &Row) -> f32 {
    let of_version = |lang: Lang| {
        let bracket = *draft::in_row(context, all, row, lang).first()?;
        let extent = context.leaf(lang, bracket.leaf)?.span;
        Some(bracket.span.start.saturating_sub(extent.start) as f32 / extent.len().max(1) as f32)
    };
    row.present().iter().find_map(of_version).unwrap_or(0.0)
}

/// The sentence that stands so far into a version's text.
fn sentence(context: &Context<'_>, row: &Row, lang: Lang, share: f32) -> Option<Span> {
    let leaf = context.first_leaf(row, lang)?;
    let body = leaf.body.as_str();
    let wanted = (share.clamp(0.0, 1.0) * body.len() as f32) as usize;
    let sentences = sentences::split(body);
    let found = sentences.iter().find(|range| range.end > wanted).or(sentences.last())?;
    Some(leaf.body.to_source(found.start, found.end))
}

/// Whether brackets are the work of an editor rather than of negotiators: additions to a quotation, or
/// brackets where the other versions have round ones.
fn is_editorial(context: &Context<'_>, all: &PerLang<Vec<Placed>>, row: &Row, lang: Lang, agreeing: LangSet) -> bool {
    let round = |lang: Lang| context.words(row, lang).matches(['(', '（']).count();
    let pairs = Counts::of(draft::in_row(context, all, row, lang)).open;
    let fewer = agreeing.iter().filter(|&other| round(other) >= round(lang) + pairs).count();
    if pairs > 0 && fewer * 2 > agreeing.len() {
        return true;
    }
    let brackets = draft::in_row(context, all, row, lang);
    // An editor adds a few.
    (1..=20).contains(&brackets.len())
        && brackets.iter().all(|bracket| {
            let Some(version) = context.document.versions[lang].as_ref() else { return false };
            let Some(leaf) = version.tree.leaves.get(bracket.leaf) else { return false };
            let at = bracket.span.start.saturating_sub(leaf.span.start);
            quotations(leaf.span.of(&version.source.text)).iter().any(|&(start, end)| start < at && at < end)
        })
}

/// The bytes between quotation marks, where they are long enough for a quotation.
fn quotations(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let doubled = before == c;
        match (c, open) {
            ('“' | '«' | '"' | '„', None) => open = Some((at, c)),
            ('<', None) if doubled => open = Some((at, c)),
            ('”', Some((start, '“' | '„'))) | ('»', Some((start, '«'))) | ('"', Some((start, '"'))) => {
                found.push((start, at));
                open = None;
            }
            ('>', Some((start, '<'))) if doubled => {
                found.push((start, at));
                open = None;
            }
            _ => {}
        }
        before = c;
    }
    // Cut off by the end of the block: the quotation goes on.
    found.extend(open.map(|(start, _)| (start, text.len())));
    found.retain(|(start, end)| end - start >= QUOTATION);
    found
}
