//! Findings under headings: by article, by the version that has to answer, or by rule.

use super::{Grouping, Material};
use crate::lang::{self, addresses, messages};
use crate::model::{CheckedDocument, Lang, LocatedFinding};

/// Findings under one heading.
pub struct Group<'a> {
    /// What they have in common, for people.
    pub heading: String,
    /// In reading order.
    pub findings: Vec<&'a LocatedFinding>,
}

/// The findings of a document in groups. By language, a finding that names several stands under each.
pub fn groups<'a>(document: &'a CheckedDocument, material: &Material<'_>) -> Vec<Group<'a>> {
    match material.grouping {
        Grouping::Article => by_article(document, material.language),
        Grouping::Language => by_language(document),
        Grouping::Rule => by_rule(document, material.language),
    }
}

fn by_article(document: &CheckedDocument, language: Lang) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for located in &document.findings {
        let heading = addresses::label(language, &located.finding.address.basic_unit());
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.findings.push(located),
            None => groups.push(Group { heading, findings: vec![located] }),
        }
    }
    groups
}

fn by_language(document: &CheckedDocument) -> Vec<Group<'_>> {
    let of = |lang: Lang| {
        let named = document.findings.iter().filter(|located| located.finding.languages.contains(lang));
        Group { heading: lang::of(lang).own_name.to_owned(), findings: named.collect() }
    };
    Lang::ALL.into_iter().map(of).filter(|group| !group.findings.is_empty()).collect()
}

fn by_rule(document: &CheckedDocument, language: Lang) -> Vec<Group<'_>> {
    let mut rules: Vec<(&str, &str)> =
        document.findings.iter().map(|located| (located.finding.rule, located.finding.name)).collect();
    rules.sort_unstable();
    rules.dedup();
    let of = |(code, name): (&str, &str)| {
        let found = document.findings.iter().filter(|located| located.finding.rule == code);
        let name = messages::rule_name(language, code).unwrap_or_else(|| name.to_owned());
        Group { heading: format!("{code} {name}"), findings: found.collect() }
    };
    rules.into_iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LangSet;
    use crate::report::common::tests::hostile;

    #[test]
    fn a_finding_stands_under_all_it_belongs_to() {
        let mut document = hostile();
        let mut other = document.findings[0].clone();
        other.finding.rule = "N001";
        other.finding.name = "different-number";
        other.finding.languages = LangSet::only(Lang::Ar).union(LangSet::only(Lang::Ru));
        document.findings.push(other);
        let shown = |grouping| -> Vec<String> {
            let material =
                Material { documents: &[], unchecked: 0, rules: &[], grouping, width: 100, language: lang::DEFAULT };
            groups(&document, &material)
                .iter()
                .map(|group| format!("{} {}", group.heading, group.findings.len()))
                .collect()
        };
        assert_eq!(shown(Grouping::Article), ["article 12 2"]);
        assert_eq!(shown(Grouping::Language), ["العربية 1", "Русский 2"]);
        assert_eq!(shown(Grouping::Rule), ["N001 different-number 1", "S001 missing-provision 1"]);
    }
}
