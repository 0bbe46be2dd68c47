//! Drafting options that one version lacks or that only one has.

use crate::model::{Address, Evidence, Finding, Lang, LangSet, Number, Severity, Unit, Verdict};
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

/// An option: the provision that has the choice, and the number.
type Choice = (Address, Number);

fn check(context: &Context<'_>) -> Vec<Finding> {
    let versions: Vec<(Lang, Vec<Choice>)> =
        context.versions().map(|(lang, _)| (lang, options(context, lang))).collect();
    let mut findings = Vec::new();
    for contrast in contrasts(&versions) {
        let mut holders: Vec<&Address> =
            contrast.lacking.iter().chain(&contrast.extra).map(|(holder, _)| holder).collect();
        holders.sort_unstable();
        holders.dedup();
        for holder in holders {
            let words = |choices: &[Choice]| -> Vec<String> {
                choices.iter().filter(|(own, _)| own == holder).map(|(_, number)| format!("option {number}")).collect()
            };
            let (lacking, extra) = (words(&contrast.lacking), words(&contrast.extra));
            let (odd, agreeing) = (contrast.odd, contrast.agreeing);
            let sentence = phrases::contrast(odd, agreeing, context.alignment.langs, &lacking, &extra);
            let message = format!("In {}, {sentence}.", phrases::here(holder));
            let evidence = evidence(context, holder, odd.union(agreeing));
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

/// The options of each version, or the end of what holds them.
fn evidence(context: &Context<'_>, holder: &Address, langs: LangSet) -> Vec<Evidence> {
    let place = |lang: Lang| {
        let row = |(index, row): (usize, &crate::model::Row)| {
            let is_option = row.address.steps.iter().any(|step| step.unit == Unit::Option);
            (is_option && self::holder(&row.address).steps == holder.steps).then_some(index)
        };
        let rows: Vec<usize> = context.rows().filter_map(row).collect();
        let missing = rows.iter().find(|&&index| context.alignment.rows[index].cells[lang].is_empty());
        let index = *missing.or(rows.first())?;
        Some(context.place(index, lang))
    };
    langs.iter().filter_map(place).collect()
}
