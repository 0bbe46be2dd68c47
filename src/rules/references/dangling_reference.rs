//! A reference to a provision of this instrument that is not there.

use std::collections::BTreeMap;

use super::numbering::{Numbering, Path, path_of};
use super::targets::{Target, named};
use crate::lang::references::{Anchor, Belongs};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Severity};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "R002",
    name: "dangling-reference",
    summary: "a reference to a provision of this instrument that is not there",
    severity: Severity::Error,
    on_by_default: true,
    rank: 36,
    page: include_str!("dangling_reference.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, row) in context.rows() {
        let mut dangling: BTreeMap<&Path, Vec<(Lang, &Target)>> = BTreeMap::new();
        for (lang, targets) in context.targets.rows[index].iter() {
            let mut told = None;
            for target in targets.iter().filter(|target| is_dangling(context, index, lang, target)) {
                // Of a range the first that is missing is enough.
                if told.replace(target.span) == Some(target.span) {
                    continue;
                }
                if let Some(path) = target.paths.first() {
                    dangling.entry(path).or_default().push((lang, target));
                }
            }
        }
        for having in dangling.values() {
            let langs: LangSet = having.iter().map(|(lang, _)| *lang).collect();
            let Some((_, first)) = having.first() else { continue };
            let message = Message::new("R002").odd(langs).place(&row.address).words("target", named(first));
            let evidence = having.iter().map(|(lang, target)| Evidence { lang: *lang, span: target.span }).collect();
            findings.push(finding(&RULE, &row.address, langs, LangSet::EMPTY, message, evidence));
        }
    }
    findings
}

fn is_dangling(context: &Context<'_>, index: usize, lang: Lang, target: &Target) -> bool {
    let numbering = &context.targets.numbering[lang];
    let reference = &target.reference;
    let is_sure =
        !reference.is_weak && !target.is_floating && !matches!(reference.anchor, Anchor::That(_) | Anchor::Beside(..));
    if !is_sure || !is_own(context, index, lang, target) || !is_counted(context, index, numbering, target) {
        return false;
    }
    // A paragraph without an article is none of the articles, whatever other readings serve the comparison.
    let least = reference.signs.len() + usize::from(reference.unit.is_inner());
    let exists = |numbering: &Numbering| target.paths.iter().any(|path| path.len() >= least && numbering.holds(path));
    // What other versions refer to and have is numbered otherwise here: that is no fault of the reference.
    let others_have = context.versions().filter(|(other, _)| *other != lang).any(|(other, _)| {
        let same = |theirs: &Target| theirs.paths.first() == target.paths.first();
        context.targets.rows[index][other].iter().any(same) && exists(&context.targets.numbering[other])
    });
    !exists(numbering) && !others_have
}

/// Whether nothing speaks of another instrument, neither with the reference nor, unless it says *this*, around it.
fn is_own(context: &Context<'_>, index: usize, lang: Lang, target: &Target) -> bool {
    match target.reference.belongs {
        Belongs::Other(_) => false,
        Belongs::This => true,
        Belongs::Unsaid => {
            matches!(target.reference.anchor, Anchor::This(_))
                || context.targets.instruments[index][lang].iter().all(|(_, (_, is_this))| *is_this)
                    // What one version says of the instrument holds for all.
                    && context.targets.rows[index].iter().all(|(_, others)| {
                        others.iter().all(|other| !matches!(other.reference.belongs, Belongs::Other(_)))
                    })
        }
    }
}

/// Whether the version numbers what the reference names: articles, or the paragraphs of this article.
fn is_counted(context: &Context<'_>, index: usize, numbering: &Numbering, target: &Target) -> bool {
    let unit = target.reference.unit;
    if numbering.is_basic(unit) {
        return true;
    }
    let own = path_of(&context.alignment.rows[index].address);
    unit == crate::lang::references::ReferenceUnit::Paragraph
        && numbering.is_instrument()
        && own.is_some_and(|own| numbering.has(&own[..1]) && numbering.has_inner(&own[..1]))
        && target.reference.signs.first().is_some_and(|sign| !sign.is_letter)
}
