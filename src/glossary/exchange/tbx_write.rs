//! TBX as ISO 30042:2019 has it, dialect TBX-Basic, in the style that names categories by attributes (DCA).
//!
//! What TBX-Basic has no category for stands under `projectSubset` as `hexapla key=value`.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::Exchanged;
use crate::model::{Concept, Kind, Scope, Status};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">
  <tbxHeader>
    <fileDesc>
      <sourceDesc><p>A term base in the six official languages of the United Nations</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
";

/// Writes the concepts; signs that XML cannot hold are left out and told.
pub fn write(concepts: &[Concept]) -> Exchanged<String> {
    let mut text = HEAD.to_owned();
    concepts.iter().for_each(|concept| write_concept(&mut text, concept));
    text.push_str("    </body>\n  </text>\n</tbx>\n");
    let is_lost =
        |c: char| (c.is_control() && !matches!(c, '\n' | '\t' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    let lost = text.chars().filter(|&c| is_lost(c)).count();
    if lost == 0 {
        return Exchanged { value: text, losses: Vec::new() };
    }
    let value = text.chars().filter(|&c| !is_lost(c)).collect();
    Exchanged { value, losses: vec![format!("{lost} control characters, which XML cannot hold, were left out")] }
}

fn write_concept(text: &mut String, concept: &Concept) {
    // An identifier of XML begins with a letter; the true one follows where that makes a difference.
    let _ = writeln!(text, "      <conceptEntry id=\"c-{}\">", escape(concept.id.as_str()));
    let mut facts = vec![("id", concept.id.as_str())];
    facts.extend((concept.kind != Kind::default()).then(|| ("kind", concept.kind.name())));
    facts.extend((concept.scope != Scope::default()).then(|| ("scope", concept.scope.name())));
    facts.extend((concept.status != Status::default()).then(|| ("status", concept.status.name())));
    facts.extend(concept.series.iter().map(|series| ("series", series.as_str())));
    facts.extend(concept.homonyms.iter().map(|id| ("homonym", id.as_str())));
    for (key, value) in facts {
        let _ = writeln!(text, "        <admin type=\"projectSubset\">hexapla {key}={}</admin>", escape(value));
    }
    for source in &concept.source {
        let _ = writeln!(text, "        <admin type=\"source\">{}</admin>", escape(source.as_str()));
    }
    for id in &concept.confusable {
        let id = escape(id.as_str());
        let _ = writeln!(text, "        <ref type=\"crossReference\" target=\"c-{id}\">{id}</ref>");
    }
    if !concept.note.is_empty() {
        let _ = writeln!(text, "        <note>{}</note>", escape(concept.note.as_str()));
    }
    let mut langs: Vec<_> = concept.terms.keys().chain(concept.avoid.keys()).collect();
    langs.sort_unstable();
    langs.dedup();
    for lang in langs {
        let _ = writeln!(text, "        <langSec xml:lang=\"{lang}\">");
        for (index, form) in concept.terms.get(lang).into_iter().flatten().enumerate() {
            let status = if index == 0 { "preferredTerm-admn-sts" } else { "admittedTerm-admn-sts" };
            write_term(text, form, status, None);
        }
        for avoided in concept.avoid.get(lang).into_iter().flatten() {
            write_term(text, &avoided.form, "deprecatedTerm-admn-sts", Some(&avoided.reason));
        }
        text.push_str("        </langSec>\n");
    }
    text.push_str("      </conceptEntry>\n");
}

fn write_term(text: &mut String, form: &str, status: &str, reason: Option<&str>) {
    let note = reason.map_or_else(String::new, |reason| format!("<note>{}</note>", escape(reason)));
    let _ = writeln!(
        text,
        "          <termSec><term>{}</term><termNote type=\"administrativeStatus\">{status}</termNote>{note}</termSec>",
        escape(form)
    );
}
