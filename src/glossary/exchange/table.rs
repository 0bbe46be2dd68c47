//! Tables: one concept a line, below a header of language codes.
//!
//! ```text
//!   id,en,en_avoid,fr
//!   treaty,treaty | international agreement,accord [another concept],traité
//! ```
//!
//! Several values in a field are parted by `|` or `;`; a backslash before one takes its meaning away.

use super::{Exchanged, GlossaryError, name_all};
use crate::model::{Avoided, Concept, Kind, Lang, Scope, Status};

const KEYS: [&str; 8] = ["id", "kind", "confusable", "homonyms", "series", "scope", "status", "source"];

/// What a column holds.
#[derive(Clone, Copy)]
enum Column {
    Fact(usize),
    Note,
    Terms(Lang),
    Avoid(Lang),
}

/// Reads a table; without a delimiter given, of comma, semicolon and tab the one that the header has most.
pub fn read(file: &str, text: &str, delimiter: Option<u8>) -> Result<Exchanged<Vec<Concept>>, GlossaryError> {
    let header = text.lines().next().unwrap_or("");
    let count = |sign: u8| header.bytes().filter(|byte| *byte == sign).count();
    let delimiter =
        delimiter.unwrap_or_else(|| [b'\t', b';', b','].into_iter().max_by_key(|&sign| count(sign)).unwrap_or(b','));
    let fault = |line: u64, column: usize, message: String| GlossaryError {
        file: file.to_owned(),
        line,
        column: column as u64,
        message,
    };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        fault(line, 1, message_of(&error))
    };
    let header = reader.headers().map_err(unreadable)?.clone();
    let mut columns = Vec::new();
    for (index, name) in header.iter().enumerate() {
        columns.push(column(name).ok_or_else(|| {
            fault(1, start_of(&header, index), format!("no column is called `{name}`; expected a language code (ar, zh, en, fr, ru, es), one followed by _avoid, id, kind, confusable, homonyms, series, scope, status, source or note"))
        })?);
    }
    if !columns.iter().any(|column| matches!(column, Column::Terms(_))) {
        return Err(fault(
            1,
            1,
            "no column is called by a language code; expected a header such as `id,en,fr`".to_owned(),
        ));
    }
    let mut concepts = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(1, csv::Position::line);
        let mut concept = Concept::named("");
        for (index, (column, field)) in columns.iter().zip(record.iter()).enumerate() {
            fill(&mut concept, *column, field).map_err(|message| fault(line, start_of(&record, index), message))?;
        }
        if !concept.id.is_empty() || !concept.terms.is_empty() {
            concepts.push(concept);
        }
    }
    name_all(&mut concepts);
    Ok(Exchanged { value: concepts, losses: Vec::new() })
}

fn message_of(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the line has {len} fields; expected {expected_len}, as in the header")
        }
        _ => format!("the table cannot be read ({error})"),
    }
}

/// The column, in characters, at which a field begins, where no field before it is in quotation marks.
fn start_of(record: &csv::StringRecord, index: usize) -> usize {
    record.iter().take(index).map(|field| field.chars().count() + 1).sum::<usize>() + 1
}

fn column(name: &str) -> Option<Column> {
    let name = name.trim().to_lowercase();
    if let Some(index) = KEYS.iter().position(|key| *key == name) {
        return Some(Column::Fact(index));
    }
    if name == "note" {
        return Some(Column::Note);
    }
    match name.strip_suffix("_avoid") {
        Some(code) => Lang::from_code(code).map(Column::Avoid),
        None => Lang::from_code(&name).map(Column::Terms),
    }
}

fn fill(concept: &mut Concept, column: Column, field: &str) -> Result<(), String> {
    match column {
        Column::Terms(lang) => {
            let forms = values(field).into_iter().map(|value| unescaped(&value));
            let list: Vec<String> = forms.collect();
            if !list.is_empty() {
                concept.terms.entry(lang).or_default().extend(list);
            }
        }
        Column::Avoid(lang) => {
            let list: Vec<Avoided> = values(field).into_iter().map(|value| avoided(&value)).collect();
            if !list.is_empty() {
                concept.avoid.entry(lang).or_default().extend(list);
            }
        }
        Column::Note => field.clone_into(&mut concept.note),
        Column::Fact(key) => fact(concept, KEYS[key], field.trim())?,
    }
    Ok(())
}

fn fact(concept: &mut Concept, key: &str, field: &str) -> Result<(), String> {
    let list = || values(field).iter().map(|value| unescaped(value)).collect::<Vec<String>>();
    let unknown = |names: &[&str]| format!("`{field}` is not known; expected {}", names.join(", "));
    match key {
        "id" => field.clone_into(&mut concept.id),
        "confusable" => concept.confusable = list(),
        "homonyms" => concept.homonyms = list(),
        "source" => concept.source = list(),
        "series" => concept.series = (!field.is_empty()).then(|| field.to_owned()),
        _ if field.is_empty() => {}
        "kind" => concept.kind = Kind::from_name(field).ok_or_else(|| unknown(&Kind::ALL.map(Kind::name)))?,
        "scope" => concept.scope = Scope::from_name(field).ok_or_else(|| unknown(&Scope::ALL.map(Scope::name)))?,
        _ => concept.status = Status::from_name(field).ok_or_else(|| unknown(&Status::ALL.map(Status::name)))?,
    }
    Ok(())
}

/// The values of a field, still escaped.
fn values(field: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut is_escaped = false;
    for c in field.chars() {
        if matches!(c, '|' | ';') && !is_escaped {
            values.push(String::new());
        } else if let Some(last) = values.last_mut() {
            last.push(c);
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    values.iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

/// A rendering, and its reason in square brackets.
fn avoided(value: &str) -> Avoided {
    let split = value.strip_suffix(']').filter(|rest| !rest.ends_with('\\')).and_then(|rest| rest.split_once(" ["));
    let (form, reason) = split.unwrap_or((value, "not accepted"));
    Avoided { form: unescaped(form), reason: unescaped(reason) }
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut is_escaped = false;
    for c in value.chars() {
        if c == '\\' && !is_escaped {
            is_escaped = true;
            continue;
        }
        text.push(c);
        is_escaped = false;
    }
    text
}

fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        if matches!(c, '\\' | '|' | ';' | '[' | ']') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// Writes a table with every column that some concept fills.
pub fn write(concepts: &[Concept], delimiter: u8) -> String {
    let mut columns = vec![("id".to_owned(), Column::Fact(0))];
    for lang in Lang::ALL {
        columns.push((lang.code().to_owned(), Column::Terms(lang)));
        columns.push((format!("{lang}_avoid"), Column::Avoid(lang)));
    }
    columns.extend(KEYS.iter().enumerate().skip(1).map(|(index, key)| ((*key).to_owned(), Column::Fact(index))));
    columns.push(("note".to_owned(), Column::Note));
    let is_used = |column: Column| concepts.iter().any(|concept| !field(concept, column).is_empty());
    columns.retain(|(name, column)| name == "id" || matches!(column, Column::Terms(_)) || is_used(*column));
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(columns.iter().map(|(name, _)| name));
    for concept in concepts {
        let _ = writer.write_record(columns.iter().map(|(_, column)| field(concept, *column)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn field(concept: &Concept, column: Column) -> String {
    let joined = |list: &[String]| list.iter().map(|value| escaped(value)).collect::<Vec<_>>().join(" | ");
    let unless_usual = |name: &str, usual: &str| if name == usual { String::new() } else { name.to_owned() };
    match column {
        Column::Terms(lang) => concept.terms.get(&lang).map_or_else(String::new, |forms| joined(forms)),
        Column::Avoid(lang) => {
            let show = |avoided: &Avoided| format!("{} [{}]", escaped(&avoided.form), escaped(&avoided.reason));
            let list: Vec<String> = concept.avoid.get(&lang).into_iter().flatten().map(show).collect();
            list.join(" | ")
        }
        Column::Note => concept.note.clone(),
        Column::Fact(key) => match KEYS[key] {
            "id" => concept.id.clone(),
            "kind" => unless_usual(concept.kind.name(), Kind::default().name()),
            "confusable" => joined(&concept.confusable),
            "homonyms" => joined(&concept.homonyms),
            "series" => concept.series.clone().unwrap_or_default(),
            "scope" => unless_usual(concept.scope.name(), Scope::default().name()),
            "status" => unless_usual(concept.status.name(), Status::default().name()),
            _ => joined(&concept.source),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_as_people_make_it_is_read() {
        let text = "en;EN_avoid;fra\n\"treaty|pact\";accord;traité\n";
        let read = read("base.csv", text, None).expect("a table").value;
        assert_eq!(read[0].id, "treaty");
        assert_eq!(read[0].terms[&Lang::En], ["treaty", "pact"]);
        assert_eq!(read[0].avoid[&Lang::En][0].form, "accord");
        assert_eq!(read[0].terms[&Lang::Fr], ["traité"]);
    }

    #[test]
    fn faults_are_told_with_their_place() {
        let check = |text: &str, place: (u64, u64), words: &str| {
            let error = read("base.csv", text, None).expect_err(text);
            assert_eq!((error.line, error.column), place, "{error}");
            assert!(error.message.contains(words), "{error}");
        };
        check("id,en,de\n", (1, 7), "no column is called `de`");
        check("id,note\n", (1, 1), "language code");
        check("id,en\na,b\nc\n", (3, 1), "expected 2");
        check("id,en,kind\na,b,sort\n", (2, 5), "expected term, phrase");
    }
}
