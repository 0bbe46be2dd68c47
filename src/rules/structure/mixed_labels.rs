//! Labels of one list in more than one script or style.

use std::collections::BTreeMap;

use crate::model::{
    Argument, Evidence, Finding, Frame, Label, LabelStyle, Lang, LangSet, Message, Numerals, Provision, Severity, Unit,
    Version,
};
use crate::rules::view::finding;
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "S009",
    name: "mixed-labels",
    summary: "labels of one list in two scripts or two styles",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 25,
    page: include_str!("mixed_labels.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let counting = context.counting();
    for (lang, version) in context.versions().filter(|(lang, _)| counting.contains(*lang)) {
        findings.extend(version.tree.provisions.iter().filter_map(|parent| list(lang, version, parent)));
    }
    findings
}

/// The finding of one list, if its labels are mixed.
fn list(lang: Lang, version: &Version, parent: &Provision) -> Option<Finding> {
    let children = parent.children.iter().map(|&child| &version.tree.provisions[child]);
    let labelled: Vec<(&Provision, &Label)> = children
        // Options stand between the paragraphs that are not at choice; their word and number are no slip of these.
        .filter(|child| child.unit.is_inside_article() && child.unit != Unit::Option)
        .filter_map(|child| child.label.as_ref().map(|label| (child, label)))
        .filter(|(_, label)| label.style.frame != Frame::Dotted)
        .collect();
    let mut counts: BTreeMap<LabelStyle, usize> = BTreeMap::new();
    labelled.iter().for_each(|(_, label)| *counts.entry(label.style).or_default() += 1);
    let (&usual, _) = counts.iter().max_by_key(|(_, count)| **count)?;
    let odd: Vec<&(&Provision, &Label)> = labelled.iter().filter(|(_, label)| is_slip(label.style, usual)).collect();
    let first = odd.first()?;
    let printed = |label: &Label| label.span.of(&version.source.text).trim().to_owned();
    let quoted = odd.iter().map(|(_, label)| Argument::Quote(printed(label))).collect();
    let whose = labelled.iter().find(|(_, label)| label.style == usual)?;
    let message = Message::new("S009")
        .odd(LangSet::only(lang))
        .with("place", Argument::Address(first.0.address.clone()))
        .with("labels", Argument::Series(quoted))
        .quote("usual", printed(whose.1));
    let evidence = odd.iter().map(|(_, label)| Evidence { lang, span: label.span }).collect();
    Some(finding(&RULE, &first.0.address, LangSet::only(lang), LangSet::EMPTY, message, evidence))
}

/// Whether a style is the usual one with a slip: another keyboard, another bracket.
/// Two wholly different styles side by side are two lists.
fn is_slip(style: LabelStyle, usual: LabelStyle) -> bool {
    style != usual && (group(style.numerals) == group(usual.numerals))
}

/// Numerals that a person takes for one another.
fn group(numerals: Numerals) -> u8 {
    match numerals {
        Numerals::Digits | Numerals::ArabicIndicDigits | Numerals::FullWidthDigits => 0,
        Numerals::LowerLatin | Numerals::LowerCyrillic => 1,
        Numerals::UpperLatin | Numerals::UpperCyrillic => 2,
        Numerals::LowerRoman => 3,
        Numerals::UpperRoman => 4,
        Numerals::Abjad | Numerals::Hijai => 5,
        Numerals::ArabicLetterName => 6,
        Numerals::ArabicOrdinal => 7,
        Numerals::Chinese => 8,
        Numerals::ChineseStem => 9,
        Numerals::OrdinalWord | Numerals::CardinalWord => 10,
    }
}
