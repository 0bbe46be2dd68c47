//! Our own format, laid out as the built-in base is.

use std::fmt::Write;

use crate::model::{Concept, Kind, Scope};

/// Every scalar that people write stands in quotation marks, so that none is read as anything but text.
pub fn write(concepts: &[Concept]) -> String {
    let mut text = String::new();
    for concept in concepts {
        if !text.is_empty() {
            text.push('\n');
        }
        write_concept(&mut text, concept);
    }
    if concepts.is_empty() { "[]\n".to_owned() } else { text }
}

fn write_concept(text: &mut String, concept: &Concept) {
    let _ = writeln!(text, "- id: {}", plain(&concept.id));
    if concept.kind != Kind::default() {
        let _ = writeln!(text, "  kind: {}", concept.kind.name());
    }
    text.push_str(if concept.terms.is_empty() { "  terms: {}\n" } else { "  terms:\n" });
    for (lang, forms) in &concept.terms {
        let forms: Vec<String> = forms.iter().map(|form| quoted(form)).collect();
        let _ = writeln!(text, "    {lang}: [{}]", forms.join(", "));
    }
    if !concept.avoid.is_empty() {
        text.push_str("  avoid:\n");
    }
    for (lang, list) in &concept.avoid {
        let _ = writeln!(text, "    {lang}:{}", if list.is_empty() { " []" } else { "" });
        for avoided in list {
            let _ = writeln!(text, "      - {{form: {}, reason: {}}}", quoted(&avoided.form), quoted(&avoided.reason));
        }
    }
    for (key, ids) in [("confusable", &concept.confusable), ("homonyms", &concept.homonyms)] {
        if !ids.is_empty() {
            let ids: Vec<String> = ids.iter().map(|id| plain(id)).collect();
            let _ = writeln!(text, "  {key}: [{}]", ids.join(", "));
        }
    }
    if let Some(series) = &concept.series {
        let _ = writeln!(text, "  series: {}", plain(series));
    }
    if concept.scope != Scope::default() {
        let _ = writeln!(text, "  scope: {}", concept.scope.name());
    }
    let _ = writeln!(text, "  status: {}", concept.status.name());
    if !concept.source.is_empty() {
        let source: Vec<String> = concept.source.iter().map(|source| quoted(source)).collect();
        let _ = writeln!(text, "  source: [{}]", source.join(", "));
    }
    if !concept.note.is_empty() {
        let _ = writeln!(text, "  note: {}", quoted(&concept.note));
    }
}

/// Without quotation marks if it is of lower-case words joined by hyphens.
fn plain(id: &str) -> String {
    let is_safe = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.len() > 3
        && !matches!(id, "true" | "null" | "false")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if is_safe { id.to_owned() } else { quoted(id) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}') => {
                let _ = write!(quoted, "\\u{:04x}", c as u32);
            }
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
