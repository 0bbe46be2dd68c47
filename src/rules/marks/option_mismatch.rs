//! Drafting options that one version lacks or that only one has.

use crate::model::{
    Address, Argument, Evidence, Finding, Lang, LangSet, Message, Number, Row, Severity, Unit, Verdict,
};
use crate::rules::contrast::contrasts;
use crate::rules::view::finding;
use crate::rules::{Context, Rule, phrases};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B004",
    name: "option-mismatch",
    summary: "a drafting option that one version lacks or that only one has",
    severity: Severity::Error,
    on_by_default: true,
    rank: 85,
    page: include_str!("option_mismatch.md"),
    check,
};

/// One version has what the others have not.
pub(super) const CONTRAST: phrases::Contrasts =
    phrases::Contrasts { swap: "B-swap", lacking: "B-lacking", extra: "B-extra" };

/// An option: the provision that has the choice, and the number.
type Choice = (Address, Number);

fn check(context: &Context<'_>) -> Vec<Finding> {
    let versions: Vec<(Lang, Vec<Choice>)> =
        context.versions().map(|(lang, _)| (lang, options(context, lang))).collect();
    let rows = option_rows(context);
    let mut findings = Vec::new();
    for contrast in contrasts(&versions) {
        let mut holders: Vec<&Address> =
            contrast.lacking.iter().chain(&contrast.extra).map(|(holder, _)| holder).collect();
        holders.sort_unstable();
        holders.dedup();
        for holder in holders {
            let words = |choices: &[Choice]| -> Vec<Argument> {
                let option = |number: &Number| Message::new("B004-option").text("number", number.to_string());
                let own = choices.iter().filter(|(own, _)| own == holder);
                own.map(|(_, number)| Argument::Words(option(number))).collect()
            };
            let (lacking, extra) = (words(&contrast.lacking), words(&contrast.extra));
            let (odd, agreeing) = (contrast.odd, contrast.agreeing);
            let versions = (odd, agreeing, context.alignment.langs);
            let message = phrases::contrast(CONTRAST, versions, lacking, extra).place(holder);
            let evidence = evidence(context, &rows, holder, odd.union(agreeing));
            findings.push(finding(&RULE, holder, odd, agreeing, message, evidence));
        }
    }
    // Where no version is alone, a heading was read otherwise in some.
    findings.retain(|finding| finding.verdict != Verdict::Split || context.alignment.langs.len() <= 3);
    findings
}

/// The options of a version.
fn options(context: &Context<'_>, lang: Lang) -> Vec<Choice> {
    let Some(version) = context.document.versions[lang].as_ref() else { return Vec::new() };
    let options = version.tree.provisions.iter().filter(|provision| provision.unit == Unit::Option);
    options.filter_map(|option| Some((holder(&option.address), option.label.as_ref()?.number))).collect()
}

/// The address of what holds an option; options that follow one another are held by the same.
fn holder(option: &Address) -> Address {
    let end = option.steps.iter().position(|step| step.unit == Unit::Option).unwrap_or(option.steps.len());
    Address { steps: option.steps[..end].to_vec(), part: option.part }
}

/// The rows of options.
fn option_rows(context: &Context<'_>) -> Vec<usize> {
    let is_option = |row: &Row| row.address.steps.iter().any(|step| step.unit == Unit::Option);
    context.rows().filter(|(_, row)| is_option(row)).map(|(index, _)| index).collect()
}

/// The options of each version, or the place of the one it lacks.
fn evidence(context: &Context<'_>, rows: &[usize], holder: &Address, langs: LangSet) -> Vec<Evidence> {
    let row = |index: usize| &context.alignment.rows[index];
    let own: Vec<usize> =
        rows.iter().copied().filter(|&index| self::holder(&row(index).address).steps == holder.steps).collect();
    // The first row in which they differ, for all of them.
    let is_lacking = |&&index: &&usize| langs.iter().any(|lang| row(index).cells[lang].is_empty());
    let Some(&told) = own.iter().find(is_lacking).or(own.first()) else { return Vec::new() };
    langs.iter().map(|lang| context.place(told, lang)).collect()
}
