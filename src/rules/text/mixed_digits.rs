//! Two systems of digits in one version: ١٢ beside 12.

use super::survey::{self, Hit, Teller, Wording};
use crate::model::{Block, Finding, Lang, Severity, Version};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "U013",
    name: "mixed-digits",
    summary: "two systems of digits in one version",
    severity: Severity::Note,
    on_by_default: true,
    rank: 15,
    page: include_str!("mixed_digits.md"),
    check,
};

const WORDING: Wording = Wording { several: "U013-several", why: None };

fn check(context: &Context<'_>) -> Vec<Finding> {
    let of_version = |(lang, version): (Lang, &Version)| {
        let numbers: Vec<(System, Hit)> = version.source.blocks.iter().flat_map(look).collect();
        let count = |system: System| numbers.iter().filter(|(own, _)| *own == system).count();
        let systems = [System::European, System::Arabic, System::Persian, System::Wide];
        let usual = systems.into_iter().max_by_key(|&system| count(system))?;
        let odd: Vec<Hit> = numbers.iter().filter(|(system, _)| *system != usual).map(|(_, hit)| hit.clone()).collect();
        Teller { rule: &RULE, wording: &WORDING, lang, version }.all_in_one(&odd)
    };
    survey::versions(context).filter_map(of_version).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum System {
    European,
    Arabic,
    Persian,
    Wide,
}

const fn system(c: char) -> Option<System> {
    match c {
        '0'..='9' => Some(System::European),
        '٠'..='٩' => Some(System::Arabic),
        '۰'..='۹' => Some(System::Persian),
        '０'..='９' => Some(System::Wide),
        _ => None,
    }
}

/// The numbers of a block that are no part of a symbol or a code, which has European digits everywhere.
fn look(block: &Block) -> Vec<(System, Hit)> {
    let text = block.visible.as_str();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| system(c).is_some()).map(|next| at + next) {
        let run = &text[start..];
        let length = run.find(|c| system(c).is_none()).unwrap_or(run.len());
        at = start + length;
        let is_code = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '-' | '.'));
        let coded = is_code(text[..start].chars().next_back()) || text[at..].starts_with('/');
        if let Some(system) = run.chars().next().and_then(system).filter(|_| !coded) {
            let what = survey::quoted(&run[..length]);
            found.push((system, Hit::new(block.visible.to_source(start, at), what)));
        }
    }
    found
}
