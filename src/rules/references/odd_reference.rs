//! A provision that refers to itself by its number, or to one that stands in brackets.

use std::collections::BTreeMap;

use super::numbering::{Path, path_of};
use super::targets::{Target, named};
use crate::lang::references::{Anchor, Belongs};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Row, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "R004",
    name: "odd-reference",
    summary: "a paragraph or point that refers to itself by its number, or to one that stands in brackets",
    severity: Severity::Note,
    on_by_default: true,
    rank: 5,
    page: include_str!("odd_reference.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows() {
        let mut odd: BTreeMap<(&Path, Oddity), Vec<(Lang, &Target)>> = BTreeMap::new();
        for (lang, targets) in context.targets.rows[index].iter() {
            for target in targets.iter().filter(|target| is_plain(target)) {
                let Some(path) = target.paths.first() else { continue };
                match oddity(context, row, lang, path) {
                    Some(oddity) => odd.entry((path, oddity)).or_default().push((lang, target)),
                    None => continue,
                }
            }
        }
        findings.extend(odd.iter().filter_map(|((_, oddity), having)| report(context, row, *oddity, having)));
    }
    findings
}

/// *This paragraph 2* and the provisions of another instrument are nothing odd.
fn is_plain(target: &Target) -> bool {
    let reference = &target.reference;
    reference.anchor == Anchor::None && !reference.is_weak && !matches!(reference.belongs, Belongs::Other(_))
}

/// What is odd about a reference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Oddity {
    /// A paragraph or point names itself.
    Itself,
    /// It leads from text without brackets to a provision in brackets.
    Bracketed,
    /// It leads to a provision of which only the number is left.
    Deleted,
}

fn oddity(context: &Context<'_>, row: &Row, lang: Lang, path: &Path) -> Option<Oddity> {
    let own = path_of(&row.address)?;
    let numbering = &context.targets.numbering[lang];
    if own.len() > 1 && own == *path && numbering.has(path) {
        return Some(Oddity::Itself);
    }
    if numbering.is_deleted(path) {
        return Some(Oddity::Deleted);
    }
    let is_open = !numbering.is_bracketed(&own);
    (is_open && numbering.is_bracketed(path)).then_some(Oddity::Bracketed)
}

fn report(context: &Context<'_>, row: &Row, oddity: Oddity, having: &[(Lang, &Target)]) -> Option<Finding> {
    let langs: LangSet = having.iter().map(|(lang, _)| *lang).collect();
    // What only some versions do so is a matter of style.
    if langs.len() * 2 <= context.alignment.langs.len() {
        return None;
    }
    let id = match oddity {
        Oddity::Itself => "R004-itself",
        Oddity::Bracketed => "R004-bracketed",
        Oddity::Deleted => "R004-deleted",
    };
    let message = Message::new(id).odd(langs).place(&row.address).words("target", named(having.first()?.1));
    let evidence = having.iter().map(|(lang, target)| Evidence { lang: *lang, span: target.span }).collect();
    Some(finding(&RULE, &row.address, langs, LangSet::EMPTY, message, evidence))
}
