//! TBX of any dialect: ISO 30042:2019 in both styles, and the older `martif` of 2008.
//!
//! ```text
//!   2019  tbx/text/body/conceptEntry/langSec/termSec/term
//!   2008  martif/text/body/termEntry/langSet/tig/term   or   …/ntig/termGrp/term
//! ```
//!
//! A category is an attribute (`<termNote type="administrativeStatus">`) or an element of its own
//! (`<min:administrativeStatus>`). Nothing outside the file is ever read, and a file that defines
//! entities of its own is refused: it could swell without end.

use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Exchanged, GlossaryError, name_all, slug};
use crate::model::{Avoided, Concept, Kind, Lang, Scope, Status};

/// Elements within elements; a term stands at the ninth level at most.
const MOST_DEPTH: usize = 64;

/// Reads the entries; categories without a place in a term base are counted and told.
pub fn read(file: &str, text: &str) -> Result<Exchanged<Vec<Concept>>, GlossaryError> {
    let mut reader = Reader::from_str(text);
    let mut state = State::default();
    loop {
        let before = reader.buffer_position();
        let step = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => state.take(&event),
            Err(error) => {
                return Err(fault(file, text, reader.error_position(), format!("is no proper XML ({error})")));
            }
        };
        step.map_err(|message| fault(file, text, before, message))?;
    }
    if !state.open.is_empty() {
        let message = format!("the file ends within `{}`; expected its end tag", state.open.join("/"));
        return Err(fault(file, text, text.len() as u64, message));
    }
    if state.concepts.is_empty() {
        return Err(fault(file, text, 0, "has no entry; expected conceptEntry or termEntry elements".to_owned()));
    }
    name_all(&mut state.concepts);
    let list: Vec<String> = state.left_out.iter().map(|(what, count)| format!("{what} ({count})")).collect();
    let losses =
        if list.is_empty() { Vec::new() } else { vec![format!("a term base has no place for: {}", list.join(", "))] };
    Ok(Exchanged { value: state.concepts, losses })
}

fn fault(file: &str, text: &str, at: u64, message: String) -> GlossaryError {
    let before = text.get(..at as usize).unwrap_or(text);
    let line = before.matches('\n').count() as u64 + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u64 + 1;
    GlossaryError { file: file.to_owned(), line, column, message }
}

#[derive(Default)]
struct State {
    /// The names of the open elements.
    open: Vec<String>,
    concepts: Vec<Concept>,
    entry: Option<Concept>,
    /// The language of the open section; `None` inside one whose language is none of the six.
    lang: Option<Lang>,
    term: Option<Term>,
    /// The category whose text is being read, the depth of its element, and the text.
    reading: Option<(String, usize, String)>,
    left_out: BTreeMap<String, usize>,
}

#[derive(Default)]
struct Term {
    form: String,
    status: String,
    note: String,
}

type Step = Result<(), String>;

impl State {
    fn take(&mut self, event: &Event<'_>) -> Step {
        match event {
            Event::Start(start) => self.start(start),
            Event::Empty(start) => {
                self.start(start)?;
                self.end()
            }
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => self.text(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let named = ["amp", "lt", "gt", "quot", "apos"].iter().position(|name| *name == &**reference);
                let c = match named {
                    Some(index) => ['&', '<', '>', '"', '\''][index],
                    None => reference.resolve_char_ref().ok().flatten().ok_or_else(|| {
                        format!("the entity &{}; is not defined; expected the sign itself", &**reference)
                    })?,
                };
                self.text(c.encode_utf8(&mut [0; 4]))
            }
            Event::DocType(declaration) if declaration.contains('[') => {
                Err("defines entities or elements of its own, which are refused; expected no [ ] in DOCTYPE".to_owned())
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Step {
        if self.open.len() >= MOST_DEPTH {
            return Err(format!("elements stand within one another more than {MOST_DEPTH} deep"));
        }
        let name = start.local_name().as_ref().to_owned();
        if self.open.is_empty() && !matches!(name.as_str(), "tbx" | "martif") {
            return Err(format!("begins with the element `{name}`; expected tbx or martif"));
        }
        let attribute = |key: &str| {
            let found = start.try_get_attribute(key).map_err(|error| format!("has a faulty attribute ({error})"))?;
            let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0)).transpose();
            value
                .map(|value| value.map(std::borrow::Cow::into_owned))
                .map_err(|error| format!("has a faulty attribute ({error})"))
        };
        match name.as_str() {
            "conceptEntry" | "termEntry" => {
                let mut concept = Concept::named("");
                if let Some(id) = attribute("id")? {
                    name_by(&mut concept, &id);
                }
                self.entry = Some(concept);
            }
            "langSec" | "langSet" if self.entry.is_some() => {
                let code = attribute("xml:lang")?.ok_or("a language section says no language; expected xml:lang")?;
                self.lang = Lang::from_code(code.split(['-', '_']).next().unwrap_or(""));
                if self.lang.is_none() {
                    self.leave_out(format!("language {code}"));
                }
            }
            "termSec" | "tig" | "ntig" => self.term = Some(Term::default()),
            _ if self.entry.is_some() && self.reading.is_none() => {
                let is_spelled_out = start.name().as_ref().contains(':');
                let category = if is_spelled_out || matches!(name.as_str(), "term" | "note") {
                    Some(name.clone())
                } else {
                    attribute("type")?
                };
                self.reading = category.map(|category| (category, self.open.len(), String::new()));
            }
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Step {
        if let Some((_, _, read)) = &mut self.reading {
            read.push_str(text);
        }
        Ok(())
    }

    fn end(&mut self) -> Step {
        let name = self.open.pop().unwrap_or_default();
        if let Some((category, _, text)) = self.reading.take_if(|(_, depth, _)| *depth == self.open.len()) {
            self.category(&category, text.trim());
            return Ok(());
        }
        match name.as_str() {
            "termSec" | "tig" | "ntig" => self.end_term(),
            "langSec" | "langSet" => self.lang = None,
            "conceptEntry" | "termEntry" => self.concepts.extend(self.entry.take()),
            _ => {}
        }
        Ok(())
    }

    fn category(&mut self, category: &str, text: &str) {
        let Some(entry) = &mut self.entry else { return };
        if let Some(term) = &mut self.term {
            match category {
                "term" => text.clone_into(&mut term.form),
                "administrativeStatus" | "normativeAuthorization" => text.clone_into(&mut term.status),
                "note" | "usageNote" => text.clone_into(&mut term.note),
                _ => self.leave_out(category.to_owned()),
            }
            return;
        }
        match category {
            "note" if self.lang.is_none() => {
                if !entry.note.is_empty() {
                    entry.note.push(' ');
                }
                entry.note.push_str(text);
            }
            "source" | "originatingInstitution" if !text.is_empty() => entry.source.push(text.to_owned()),
            "crossReference" => entry.confusable.push(text.to_owned()),
            "projectSubset" if fact(entry, text) => {}
            _ => self.leave_out(category.to_owned()),
        }
    }

    fn end_term(&mut self) {
        let Some(term) = self.term.take() else { return };
        let (Some(entry), Some(lang)) = (&mut self.entry, self.lang) else { return };
        if term.form.is_empty() {
            self.leave_out("term without words".to_owned());
            return;
        }
        let status = term.status.to_lowercase();
        if ["deprecated", "superseded", "obsolete", "prohibited"].iter().any(|bad| status.starts_with(bad)) {
            let reason =
                if term.note.is_empty() { status.split("term").next().unwrap_or("").to_owned() } else { term.note };
            entry.avoid.entry(lang).or_default().push(Avoided { form: term.form, reason });
            return;
        }
        let forms = entry.terms.entry(lang).or_default();
        let place = if status.starts_with("preferred") { 0 } else { forms.len() };
        forms.insert(place, term.form);
        if !term.note.is_empty() {
            self.leave_out("note on an accepted term".to_owned());
        }
    }

    fn leave_out(&mut self, what: String) {
        *self.left_out.entry(what).or_default() += 1;
    }
}

/// Takes an identifier that says something; a mere number becomes a source, and the name is made of a rendering.
fn name_by(concept: &mut Concept, id: &str) {
    let name = slug(id);
    let digits = name.chars().filter(char::is_ascii_digit).count();
    if digits > 2 || name.len() < digits + 3 {
        concept.source.push(format!("entry {id}"));
    } else {
        concept.id = name;
    }
}

/// A fact that our own writer put down; whether it was one.
fn fact(concept: &mut Concept, text: &str) -> bool {
    let Some((key, value)) = text.strip_prefix("hexapla ").and_then(|fact| fact.split_once('=')) else { return false };
    match key {
        "id" => {
            value.clone_into(&mut concept.id);
            concept.source.clear();
        }
        "series" => concept.series = Some(value.to_owned()),
        "homonym" => concept.homonyms.push(value.to_owned()),
        "kind" => return Kind::from_name(value).map(|kind| concept.kind = kind).is_some(),
        "scope" => return Scope::from_name(value).map(|scope| concept.scope = scope).is_some(),
        "status" => return Status::from_name(value).map(|status| concept.status = status).is_some(),
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_editions_and_both_styles_are_read() {
        let new = |term: &str| {
            format!(
                "<tbx type=\"TBX-Min\" xmlns:min=\"m\"><text><body><conceptEntry id=\"depositary\"><langSec xml:lang=\"en-GB\">{term}</langSec><langSec xml:lang=\"de\"><termSec><term>Verwahrer</term></termSec></langSec></conceptEntry></body></text></tbx>"
            )
        };
        let attribute = "<termSec><term>old</term><termNote type=\"administrativeStatus\">supersededTerm-admn-sts</termNote></termSec><termSec><term>R&amp;D <hi>x</hi></term><termNote type=\"partOfSpeech\">noun</termNote></termSec>";
        let element = "<termSec><term>old</term><min:administrativeStatus>superseded</min:administrativeStatus></termSec><termSec><term>R&#38;D x</term></termSec>";
        let old = "<martif type=\"TBX\"><martifHeader/><text><body><termEntry id=\"IATE-3551299\"><langSet xml:lang=\"en\"><ntig><termGrp><term>old</term><termNote type=\"normativeAuthorization\">deprecatedTerm</termNote></termGrp></ntig><tig><term><![CDATA[R&D x]]></term></tig></langSet></termEntry></body></text></martif>";
        for (text, id) in [(new(attribute), "depositary"), (new(element), "depositary"), (old.to_owned(), "r-d-x")] {
            let read = read("base.tbx", &text).unwrap_or_else(|error| panic!("{error}"));
            let concept = &read.value[0];
            assert_eq!((concept.id.as_str(), concept.terms[&Lang::En].as_slice()), (id, &["R&D x".to_owned()][..]));
            assert_eq!(concept.avoid[&Lang::En][0].form, "old");
            assert_eq!(read.losses.iter().any(|loss| loss.contains("language de (1)")), id == "depositary");
        }
    }

    #[test]
    fn bad_and_hostile_files_are_refused_with_their_place() {
        let check = |text: &str, place: (u64, u64), words: &str| {
            let error = read("base.tbx", text).expect_err(text);
            assert_eq!((error.line, error.column), place, "{error}");
            assert!(error.message.contains(words), "{error}");
        };
        check("<html></html>", (1, 1), "expected tbx or martif");
        check("<tbx>\n  <text></tbx>", (2, 9), "no proper XML");
        check("<tbx><text>", (1, 12), "ends within");
        check("<tbx></tbx>", (1, 1), "expected conceptEntry");
        check("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<tbx/>", (1, 1), "refused");
        check("<tbx><conceptEntry><note>&lol;</note></conceptEntry></tbx>", (1, 26), "not defined");
        check("<tbx><conceptEntry><langSec></langSec></conceptEntry></tbx>", (1, 20), "expected xml:lang");
        let error = read("base.tbx", &"<tbx>".repeat(100_000)).expect_err("too deep");
        assert!(error.message.contains("64 deep"), "{error}");
    }
}
