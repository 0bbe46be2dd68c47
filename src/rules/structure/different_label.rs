//! A provision numbered otherwise than in the other versions.

use crate::model::{Argument, Finding, Label, Lang, LangSet, LeafRole, Message, Number, PerLang, Row, Severity, Unit};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S005",
    name: "different-label",
    summary: "a number or letter other than in the other versions, or none",
    severity: Severity::Error,
    on_by_default: true,
    rank: 40,
    page: include_str!("different_label.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut unnumbered: Vec<Unnumbered> = Vec::new();
    let mut shifts = Shifts::default();
    let counting = context.counting();
    // The marks of footnotes are those of family B.
    for (index, row) in context.rows().filter(|(_, row)| row.role != LeafRole::Footnote) {
        let labels: Vec<(Lang, &Label)> =
            row.present().iter().filter_map(|lang| Some((lang, context.printed_label(row, lang)?))).collect();
        let Some((common, agreeing, odd)) = common_number(&labels) else { continue };
        let odd: LangSet = odd
            .iter()
            .filter(|&lang| !shifts.goes_on(context, row, lang, common) && !near_move(context, index, lang))
            .collect();
        if !odd.is_empty() && agreeing.len() > 1 {
            findings.push(different(context, index, odd, agreeing, common));
        }
        let bare: LangSet = row.present().iter().filter(|&lang| is_bare(context, index, row, lang)).collect();
        let counted = labels.iter().map(|&(lang, _)| lang).collect::<LangSet>();
        if !bare.is_empty() && counted == agreeing && counted.len() >= 2 * bare.len() && counted.len() > 1 {
            note(
                context,
                &mut unnumbered,
                Unnumbered {
                    first: index,
                    count: 1,
                    bare,
                    agreeing,
                    is_list: counted.intersection(counting) == counted,
                },
            );
        }
    }
    findings.extend(unnumbered.iter().map(|run| without(context, run)));
    findings
}

/// The number that the labels of most versions can be read as, those versions, and the others.
fn common_number(labels: &[(Lang, &Label)]) -> Option<(Number, LangSet, LangSet)> {
    let all: LangSet = labels.iter().map(|&(lang, _)| lang).collect();
    let having = |number: Number| {
        labels.iter().filter(|(_, label)| label.may_be(number)).map(|&(lang, _)| lang).collect::<LangSet>()
    };
    // What the lists say counts before what the signs alone could mean.
    let read: Vec<(Lang, Number)> = labels.iter().map(|&(lang, label)| (lang, label.number)).collect();
    let mut numbers: Vec<Number> = read.iter().map(|&(_, number)| number).collect();
    numbers.sort_by_key(|number| read.iter().filter(|(_, other)| other == number).count());
    let &number = numbers.iter().max_by_key(|&&number| having(number).len())?;
    let agreeing = having(number);
    let odd = all.minus(agreeing);
    let ties = odd.iter().any(|lang| {
        let own = read.iter().find(|(other, _)| *other == lang);
        own.is_some_and(|&(_, own)| having(own).len() >= agreeing.len())
    });
    (!ties).then_some((number, agreeing, odd))
}

/// Notes texts without a number. A list that lost its numbers is one defect, however long it is;
/// of a document whose labels form no lists one is enough for each version.
fn note(context: &Context<'_>, known: &mut Vec<Unnumbered>, new: Unnumbered) {
    let article = |run: &Unnumbered| context.alignment.rows[run.first].address.basic_unit();
    if new.is_list {
        let goes_on = |run: &&mut Unnumbered| run.is_list && run.bare == new.bare && article(run) == article(&new);
        match known.iter_mut().rev().find(goes_on) {
            Some(run) => run.count += 1,
            None => known.push(new),
        }
        return;
    }
    for lang in new.bare.iter() {
        let bare = LangSet::only(lang);
        match known.iter_mut().find(|run| !run.is_list && run.bare == bare) {
            Some(run) => run.count += 1,
            None => known.push(Unnumbered { bare, ..new }),
        }
    }
}

/// Texts that a version does not number and the others do: of one article, or of the whole document
/// where its labels form no lists.
struct Unnumbered {
    first: usize,
    count: usize,
    bare: LangSet,
    agreeing: LangSet,
    is_list: bool,
}

/// A number that is off by as much as the one before it in its list is the same defect.
#[derive(Default)]
struct Shifts {
    last: PerLang<Option<(usize, i64)>>,
}

impl Shifts {
    fn goes_on(&mut self, context: &Context<'_>, row: &Row, lang: Lang, common: Number) -> bool {
        let Some(own) = context.printed_number(row, lang) else { return false };
        let Some(leaf) = row.cells[lang].first() else { return false };
        let parent = context.provision(lang, leaf.leaf).and_then(|provision| provision.parent).unwrap_or(0);
        let shift = (parent, i64::from(own.value) - i64::from(common.value));
        let goes_on = self.last[lang] == Some(shift) && own.insertion == common.insertion;
        self.last[lang] = Some(shift);
        goes_on
    }
}

/// Numbers beside a moved provision differ because it moved.
fn near_move(context: &Context<'_>, index: usize, lang: Lang) -> bool {
    let near = index.saturating_sub(2)..(index + 3).min(context.alignment.rows.len());
    context.alignment.rows[near].iter().any(|row| row.moved.contains(lang))
}

/// Whether a version that numbers the neighbours has no number here.
fn is_bare(context: &Context<'_>, index: usize, row: &Row, lang: Lang) -> bool {
    let leaf = context.first_leaf(row, lang);
    let is_text = matches!(row.role, LeafRole::Body | LeafRole::Chapeau)
        && matches!(row.unit, Unit::Paragraph | Unit::Point | Unit::Article);
    let neighbours = index.saturating_sub(2)..(index + 3).min(context.alignment.rows.len());
    let counts_near = context.alignment.rows[neighbours]
        .iter()
        .filter(|near| context.printed_number(near, lang).is_some() && near.role != LeafRole::Heading);
    is_text && leaf.is_some_and(|leaf| leaf.labels.is_empty()) && context.is_whole(row, lang) && counts_near.count() > 0
}

fn different(context: &Context<'_>, index: usize, odd: LangSet, agreeing: LangSet, common: Number) -> Finding {
    let row = &context.alignment.rows[index];
    let printed = |lang: Lang| {
        let label = context.first_leaf(row, lang).and_then(|leaf| leaf.labels.last());
        let text = context.source(lang);
        label.map_or("", |label| label.span.of(text)).trim().to_owned()
    };
    let own = |lang: Lang| {
        let versions = Message::new("S005-own").odd(LangSet::only(lang));
        Argument::Words(versions.quote("label", printed(lang)))
    };
    let message = Message::new("S005")
        .versions(odd, agreeing, context.alignment.langs)
        .place(&row.address)
        .with("own", Argument::Series(odd.iter().map(own).collect()))
        .text("number", common.to_string());
    finding(&RULE, &row.address, odd, agreeing, message, context.evidence(index, odd))
}

fn without(context: &Context<'_>, run: &Unnumbered) -> Finding {
    let row = &context.alignment.rows[run.first];
    let id = match (run.is_list, run.count) {
        (_, 1) => "S005-none",
        (true, _) => "S005-none-in-list",
        (false, _) => "S005-none-in-document",
    };
    let message = Message::new(id)
        .versions(run.bare, run.agreeing, context.alignment.langs)
        .place(&row.address)
        .count("more", run.count - 1);
    let evidence = context.evidence(run.first, run.bare);
    let mut finding = finding(&RULE, &row.address, run.bare, run.agreeing, message, evidence);
    finding.severity = if run.is_list { Severity::Warning } else { Severity::Note };
    finding
}
