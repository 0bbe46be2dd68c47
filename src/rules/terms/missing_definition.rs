//! A definition that the other versions have and one does not, though it has the provision.

use crate::discover::DefinitionRow;
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "T007",
    name: "missing-definition",
    summary: "a provision that defines a term in the other versions and none in one",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 14,
    page: include_str!("missing_definition.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let rows = &context.defined().rows;
    // A version in which other definitions are not recognised either writes them in a way unknown here.
    let is_read = |lang: Lang| {
        let present = rows.iter().filter(|row| context.alignment.rows[row.row].present().contains(lang));
        let (all, read) =
            present.fold((0, 0), |(all, read), row| (all + 1, read + usize::from(row.terms[lang].is_some())));
        read > 1 && read + 1 >= all
    };
    rows.iter().filter_map(|row| missing(context, row, &is_read)).collect()
}

fn missing(context: &Context<'_>, definition: &DefinitionRow, is_read: &dyn Fn(Lang) -> bool) -> Option<Finding> {
    let row = &context.alignment.rows[definition.row];
    let defining: LangSet = definition.terms.langs_where(Option::is_some);
    let odd = row.present().minus(defining);
    let lang = odd.iter().next().filter(|&lang| odd.len() == 1 && defining.len() > 1 && is_read(lang))?;
    let (_, term) = definition.terms.iter().find_map(|(lang, term)| Some((lang, term.as_ref()?)))?;
    let message = Message::new("T007")
        .versions(odd, defining, row.present())
        .place(&row.address)
        .quote("term", term.text.as_str());
    let others = definition.terms.iter().filter_map(|(lang, term)| Some(Evidence { lang, span: term.as_ref()?.span }));
    let evidence = std::iter::once(context.place(definition.row, lang)).chain(others).collect();
    Some(finding(&RULE, &row.address, odd, defining, message, evidence))
}
