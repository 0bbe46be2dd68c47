//! What was recognised in one text.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::json::{portable, to_line};
use super::quote::{harmless, isolated, shortened};
use crate::model::{LabelStyle, Leaf, LeafRole, Number, Unit, Version};

/// One style of labels in use.
#[derive(Clone, Debug)]
pub struct StyleLine {
    /// The kind of provision.
    pub unit: Unit,
    /// How many lists stand around it.
    pub level: usize,
    /// The style.
    pub style: LabelStyle,
    /// How often it is used.
    pub count: usize,
    /// The provision of the first use.
    pub first: usize,
}

/// The outline for people: counts, label styles, then the tree.
pub fn text(version: &Version, styles: &[StyleLine], width: usize) -> String {
    let mut outline = String::new();
    let _ = writeln!(outline, "{} — {}", version.source.path.display(), version.source.lang.english_name());
    let passages = [("passage", version.tree.leaves.len())];
    let counts: Vec<String> =
        counts(version).into_iter().chain(passages).map(|(unit, count)| counted(count, unit)).collect();
    let _ = writeln!(outline, "{}\n", counts.join(", "));
    if !styles.is_empty() {
        let _ = writeln!(outline, "Label styles");
        for line in styles {
            let _ = writeln!(outline, "  {}", style_text(version, line));
        }
        outline.push('\n');
    }
    for (index, leaf) in version.tree.leaves.iter().enumerate() {
        write_leaf(&mut outline, version, index, leaf, width);
    }
    outline
}

fn write_leaf(outline: &mut String, version: &Version, index: usize, leaf: &Leaf, width: usize) {
    let provision = version.tree.provision_of(index);
    let indent = provision.depth.saturating_sub(1).min(12) * 2;
    let printed: Vec<&str> = leaf.labels.iter().map(|label| label.span.of(&version.source.text)).collect();
    let role = match leaf.role {
        LeafRole::Heading => "heading",
        LeafRole::Chapeau => "chapeau",
        LeafRole::Tail => "closing text",
        LeafRole::Footnote => "footnote",
        LeafRole::TableCell => "cell",
        LeafRole::Body => "",
    };
    let line = version.source.position(leaf.span.start).line;
    let address = leaf.address.label();
    let head = format!("{line:>5}  {:indent$}{address}", "");
    let labels =
        if printed.is_empty() { String::new() } else { format!("  {}", isolated(&harmless(&printed.join(" ")))) };
    let is_said = role.is_empty() || address.ends_with(role);
    let role = if is_said { String::new() } else { format!("  {role}") };
    let room = width.saturating_sub(head.width() + labels.width() + role.width() + 2).max(16);
    let words = shortened(&harmless(leaf.body.as_str()), room);
    let _ = writeln!(outline, "{head}{labels}{role}  {}", isolated(&words));
}

/// `1 annex`, `2 annexes`.
fn counted(count: usize, unit: &str) -> String {
    if count == 1 {
        return format!("{count} {unit}");
    }
    let vowel = if unit.ends_with('x') { "e" } else { "" };
    format!("{count} {unit}{vowel}s")
}

fn counts(version: &Version) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for provision in version.tree.provisions.iter().skip(1) {
        *counts.entry(provision.unit.english_name()).or_default() += 1;
    }
    counts
}

fn style_text(version: &Version, line: &StyleLine) -> String {
    let first = &version.tree.provisions[line.first];
    let example = first.label.as_ref().map_or("", |label| label.span.of(&version.source.text));
    let level = if line.level > 0 { format!(" (level {})", line.level) } else { String::new() };
    let times = if line.count == 1 { "once,".to_owned() } else { format!("{} times, such as", line.count) };
    format!("{}{level}: {times} {}", line.unit.english_name(), isolated(&harmless(example)))
}

#[derive(Serialize)]
struct Outline {
    schema: u32,
    path: String,
    language: &'static str,
    counts: BTreeMap<&'static str, usize>,
    label_styles: Vec<Style>,
    provisions: Vec<Provision>,
}

#[derive(Serialize)]
struct Style {
    unit: &'static str,
    level: usize,
    numerals: String,
    frame: String,
    count: usize,
    example: String,
}

#[derive(Serialize)]
struct Provision {
    address: String,
    unit: &'static str,
    depth: usize,
    label: Option<String>,
    number: Option<String>,
    leaves: Vec<LeafLine>,
}

#[derive(Serialize)]
struct LeafLine {
    role: String,
    line: usize,
    text: String,
}

/// The outline for programs.
pub fn json(version: &Version, styles: &[StyleLine]) -> String {
    let text_of = |index: usize| {
        version.tree.provisions[index].label.as_ref().map(|label| label.span.of(&version.source.text).to_owned())
    };
    let mut counts = counts(version);
    counts.insert("blocks of text", version.tree.leaves.len());
    let style = |line: &StyleLine| Style {
        unit: line.unit.english_name(),
        level: line.level,
        numerals: format!("{:?}", line.style.numerals),
        frame: format!("{:?}", line.style.frame),
        count: line.count,
        example: text_of(line.first).unwrap_or_default(),
    };
    let mut leaves: Vec<Vec<LeafLine>> = version.tree.provisions.iter().map(|_| Vec::new()).collect();
    for leaf in &version.tree.leaves {
        let line = version.source.position(leaf.span.start).line;
        let role = format!("{:?}", leaf.role).to_lowercase();
        leaves[leaf.provision].push(LeafLine { role, line, text: leaf.body.as_str().to_owned() });
    }
    let provision = |(index, (provision, leaves)): (usize, (&crate::model::Provision, Vec<LeafLine>))| Provision {
        address: provision.address.to_string(),
        unit: provision.unit.english_name(),
        depth: provision.depth,
        label: text_of(index),
        number: provision.label.as_ref().map(|label| Number::to_string(&label.number)),
        leaves,
    };
    to_line(&Outline {
        schema: 1,
        path: portable(&version.source.path),
        language: version.source.lang.code(),
        counts,
        label_styles: styles.iter().map(style).collect(),
        provisions: version.tree.provisions.iter().zip(leaves).enumerate().map(provision).collect(),
    })
}
