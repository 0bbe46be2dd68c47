//! The rules that found something, explained from their pages.

use std::fmt::Write;

use pulldown_cmark::{Event, Parser, TagEnd};

use super::escape::text;
use super::words::Words;
use crate::report::RuleLine;

/// Writes a section with an entry for each rule.
pub fn write_rules(page: &mut String, rules: &[&RuleLine], words: &Words) {
    if rules.is_empty() {
        return;
    }
    let _ = write!(page, "<section class=\"explained\"><h2>{}</h2>", words.rules_explained);
    for rule in rules {
        let _ = write!(page, "<article id=\"{0}\"><h3>{0} {1}</h3>", rule.code, words.rule_name(rule.code, rule.name));
        write_markdown(page, rule.section("What it finds"));
        write_part(page, words.why_it_matters, rule.section("Why it matters"));
        write_part(page, words.limits, rule.section("Limits"));
        page.push_str("</article>");
    }
    page.push_str("</section>\n");
}

fn write_part(page: &mut String, heading: &str, markdown: &str) {
    if !markdown.is_empty() {
        let _ = write!(page, "<h4>{heading}</h4>");
        write_markdown(page, markdown);
    }
}

/// The little Markdown that the pages of rules use; anything else becomes its plain text.
fn write_markdown(page: &mut String, markdown: &str) {
    for event in Parser::new(markdown) {
        match event {
            Event::Start(tag) => write_tag(page, "<", tag.to_end()),
            Event::End(end) => write_tag(page, "</", end),
            Event::Code(code) => {
                let _ = write!(page, "<code>{}</code>", text(&code));
            }
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => {
                let _ = write!(page, "{}", text(&words));
            }
            Event::SoftBreak | Event::HardBreak => page.push(' '),
            _ => {}
        }
    }
}

fn write_tag(page: &mut String, bracket: &str, tag: TagEnd) {
    if let Some(name) = element(tag) {
        let _ = write!(page, "{bracket}{name}>");
    }
}

const fn element(tag: TagEnd) -> Option<&'static str> {
    match tag {
        TagEnd::Paragraph => Some("p"),
        TagEnd::Emphasis => Some("em"),
        TagEnd::Strong => Some("strong"),
        TagEnd::List(_) => Some("ul"),
        TagEnd::Item => Some("li"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_become_paragraphs() {
        let mut page = String::new();
        write_markdown(&mut page, "One *two* `<b>`\nthree.\n\n* four\n\n<i>five</i>");
        assert_eq!(
            page,
            "<p>One <em>two</em> <code>&lt;b&gt;</code> three.</p><ul><li>four</li></ul><p>&lt;i&gt;five&lt;/i&gt;</p>"
        );
    }
}
