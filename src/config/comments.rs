//! Waivers in the text itself, where the format has comments.
//!
//! ```text
//!   <!-- hexapla: waive S001 until 2027-01-31 The French joins both sentences. -->
//!   2. The secretariat shall publish the reports.
//! ```
//!
//! A comment speaks of the block of text behind it, or of the one it stands in, and of what is missing
//! between the text before it and that block.

use super::date::Date;
use crate::model::{CheckedDocument, Evidence, Ground, LocatedFinding, Source, Span, Waiver, WaiverComment};
use crate::rules;

/// The comments of a version that accept findings.
pub fn comments(source: &Source) -> Vec<WaiverComment> {
    let is_markdown = source
        .path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown"));
    if !is_markdown || !source.text.contains("<!--") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = source.text[from..].find("<!--").map(|at| from + at) {
        let Some(close) = source.text[open..].find("-->").map(|at| open + at) else { break };
        let words = source.text.get(open + 4..close).unwrap_or("").trim();
        if let Some(order) = words.strip_prefix("hexapla:") {
            found.push(comment(source, Span::new(open, close + 3), order.trim()));
        }
        from = close + 3;
    }
    found
}

fn comment(source: &Source, span: Span, order: &str) -> WaiverComment {
    let position = source.position(span.start);
    let next = source.blocks.partition_point(|block| block.span.end <= span.end);
    let before = source.blocks.partition_point(|block| block.span.end <= span.start);
    let before = before.checked_sub(1).and_then(|at| source.blocks.get(at));
    let mut comment = WaiverComment {
        lang: source.lang,
        path: source.path.clone(),
        position,
        before: before.map_or(0, |block| block.span.end),
        reach: Span::new(span.start, source.blocks.get(next).map_or(span.end, |block| block.span.end)),
        rules: Vec::new(),
        until: None,
        reason: String::new(),
        fault: None,
    };
    if let Err(fault) = read_order(order, &mut comment) {
        comment.fault = Some(fault);
    }
    comment
}

/// Reads `waive S001,S002 until 2027-01-31 reason`.
fn read_order(order: &str, comment: &mut WaiverComment) -> Result<(), String> {
    let Some(rest) = order.strip_prefix("waive").filter(|rest| rest.starts_with(char::is_whitespace)) else {
        return Err("a comment for Hexapla reads `hexapla: waive RULE reason`".to_owned());
    };
    let (codes, mut reason) = split_word(rest);
    for word in codes.split(',') {
        comment.rules.push(rules::find(word).map_err(|unknown| unknown.to_string())?.code.to_owned());
    }
    if let ("until", behind) = split_word(reason) {
        let (date, behind) = split_word(behind);
        let date = Date::read(date).ok_or_else(|| format!("`{date}` is no date; expected one such as 2027-01-31"))?;
        (comment.until, reason) = (Some(date.to_string()), behind);
    }
    if reason.trim().is_empty() {
        return Err("a waiver needs a reason behind the rule".to_owned());
    }
    comment.reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(())
}

/// The first word and what is behind it.
fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_once(char::is_whitespace).unwrap_or((text, ""))
}

/// Marks the findings that comments accept, and says which comments did nothing.
pub fn apply_comments(documents: &mut [CheckedDocument], today: Date, runs: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut stale = Vec::new();
    for document in documents {
        for comment in &document.comments {
            let mut why = comment.fault.clone();
            let is_over = comment.until.as_deref().and_then(Date::read).is_some_and(|last| last < today);
            if why.is_none() {
                let is_meant = |located: &&mut LocatedFinding| {
                    comment.rules.iter().any(|rule| rule == located.finding.rule)
                        && located.finding.evidence.iter().any(|evidence| reaches(comment, evidence))
                };
                let mut count = 0;
                for located in document.findings.iter_mut().filter(is_meant) {
                    count += 1;
                    if !is_over {
                        located.waived.get_or_insert_with(|| waiver(comment));
                    }
                }
                let ran = comment.rules.iter().any(|rule| runs(rule));
                why = match &comment.until {
                    Some(last) if is_over && count > 0 => Some(format!("this waiver expired on {last}")),
                    _ if count == 0 && ran => Some("this waiver matches no finding any more".to_owned()),
                    _ => None,
                };
            }
            let place = format!("{}:{}:{}", comment.path.display(), comment.position.line, comment.position.column);
            stale.extend(why.map(|why| format!("{place}: {why}")));
        }
    }
    stale
}

fn reaches(comment: &WaiverComment, evidence: &Evidence) -> bool {
    let (span, reach) = (evidence.span, comment.reach);
    evidence.lang == comment.lang
        && if span.is_empty() {
            (comment.before..=reach.end).contains(&span.start)
        } else {
            span.start < reach.end && reach.start < span.end
        }
}

fn waiver(comment: &WaiverComment) -> Waiver {
    Waiver { ground: Ground::Comment, reason: comment.reason.clone(), author: None, expires: comment.until.clone() }
}
