//! A term base as it is written, and what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, de};
use serde_yaml::Spanned;

use super::plain::{self, Node};
use super::side_by_side;
use crate::model::{Avoided, Concept, Kind, Lang, Position, Scope, Status};

/// The most bytes of a term base; twenty thousand concepts in six languages are about ten million.
pub(super) const MOST_BYTES: usize = 64 << 20;
/// The most nodes of a term base; a concept has about sixty.
const MOST_NODES: usize = 4_000_000;
const MOST_ALIASES: usize = 1_000;
/// So many bytes at least are read by one thread at a time.
const PIECE: usize = 16 << 10;

/// What is wrong with a term base.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {message}", place(file, *line, *column))]
pub struct GlossaryError {
    /// The file.
    pub file: String,
    /// The line, from 1; 0 where the fault is the file as a whole.
    pub line: u64,
    /// The column in characters, from 1.
    pub column: u64,
    /// What is wrong, and what was expected.
    pub message: String,
}

fn place(file: &str, line: u64, column: u64) -> String {
    if line == 0 { file.to_owned() } else { format!("{file}:{line}:{column}") }
}

impl Placed {
    /// The same entry so many lines further down.
    fn below(mut self, lines: usize) -> Placed {
        let lists = self.terms.values_mut().chain(self.avoid.values_mut()).flatten();
        let places = std::iter::once(&mut self.id).chain(lists).chain(&mut self.confusable);
        places.for_each(|place| place.line += lines);
        self
    }
}

/// A concept, and where the parts of its entry stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The concept.
    pub concept: Concept,
    /// Where its identifier stands.
    pub id: Position,
    /// Where its renderings stand, in their order.
    pub terms: BTreeMap<Lang, Vec<Position>>,
    /// Where its renderings to be avoided stand.
    pub avoid: BTreeMap<Lang, Vec<Position>>,
    /// Where the names of confusable concepts stand.
    pub confusable: Vec<Position>,
}

/// Reads a term base. `file` serves messages only.
///
/// # Errors
///
/// Whatever is not a list of concepts as `glossary/README.md` describes them, equal keys and
/// equal identifiers included; files beyond the limits of size, nodes and aliases.
pub fn load(file: &str, text: &str) -> Result<Vec<Concept>, GlossaryError> {
    Ok(load_placed(file, text)?.into_iter().map(|placed| placed.concept).collect())
}

/// The same with the place of everything.
///
/// # Errors
///
/// As [`load`].
pub fn load_placed(file: &str, text: &str) -> Result<Vec<Placed>, GlossaryError> {
    let fault = |line, column, message: String| GlossaryError { file: file.to_owned(), line, column, message };
    if text.len() > MOST_BYTES {
        return Err(fault(0, 0, format!("a term base has at most {MOST_BYTES} bytes; this one has {}", text.len())));
    }
    let placed = match in_pieces(text) {
        Some(placed) => placed,
        None => parsed(text).map_err(|(line, column, message)| fault(line, column, message))?,
    };
    let mut known = BTreeSet::new();
    match placed.iter().find(|entry| !known.insert(&entry.concept.id)) {
        Some(twice) => Err(fault(
            twice.id.line as u64,
            twice.id.column as u64,
            format!("the concept `{}` stands here a second time; expected an id of its own", twice.concept.id),
        )),
        None => Ok(placed),
    }
}

/// The entries of a file that can be cut where they begin, the pieces read side by side; nothing if any of them
/// cannot be read by itself. What is wrong is then said of the file as a whole.
fn in_pieces(text: &str) -> Option<Vec<Placed>> {
    let pieces = pieces(text);
    // An anchor, a directive or a second document reaches beyond a piece.
    let is_beyond = |line: &str| ["---", "...", "%"].iter().any(|mark| line.starts_with(mark));
    let reaches_beyond = text.contains(['&', '*']) || text.lines().any(is_beyond);
    let read = |&(line, piece): &(usize, &str)| {
        plain_entries(piece, line).or_else(|| {
            let entries = parsed(piece).ok().filter(|_| !reaches_beyond && pieces.len() > 1)?;
            Some((entries.into_iter().map(|entry| entry.below(line - 1)).collect(), 0))
        })
    };
    let read: Vec<(Vec<Placed>, usize)> = side_by_side::map(&pieces, read).into_iter().collect::<Option<_>>()?;
    let nodes: usize = read.iter().map(|(_, nodes)| nodes).sum();
    (nodes <= MOST_NODES).then(|| read.into_iter().flat_map(|(entries, _)| entries).collect())
}

/// A text in pieces of about equal size that begin with an entry, each with the number of its first line.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut line) = (0, 1);
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let least = rest.ceil_char_boundary(PIECE.min(rest.len()));
        let length = rest[least..].find("\n- ").map_or(rest.len(), |at| least + at + 1);
        let piece = &rest[..length];
        pieces.push((line, piece));
        line += piece.bytes().filter(|&byte| byte == b'\n').count();
        start += length;
    }
    pieces
}

/// The entries of a text that has them in the plain form, and how many nodes they have.
fn plain_entries(text: &str, line: usize) -> Option<(Vec<Placed>, usize)> {
    let (items, nodes) = plain::read(text, line)?;
    let entries = items.into_iter().map(|item| match item {
        Node::Map(fields) => plain_entry(fields),
        _ => None,
    });
    Some((entries.collect::<Option<_>>()?, nodes))
}

fn plain_entry(fields: Vec<(&str, Node<'_>)>) -> Option<Placed> {
    let (mut id, mut terms, mut entry) = (None, None, Entry::default());
    for (key, value) in fields {
        match key {
            "id" => id = Some(spanned(value)?),
            "terms" => terms = Some(by_code(value, spanned)?),
            "avoid" => entry.avoid = by_code(value, forbidden)?,
            "confusable" => entry.confusable = list(value, spanned)?,
            "homonyms" => entry.homonyms = list(value, scalar)?,
            "series" => entry.series = Some(scalar(value)?),
            "kind" => entry.kind = Kind::from_name(&scalar(value)?)?,
            "scope" => entry.scope = Scope::from_name(&scalar(value)?)?,
            "status" => entry.status = Status::from_name(&scalar(value)?)?,
            "source" => entry.source = list(value, scalar)?,
            "note" => entry.note = scalar(value)?,
            _ => return None,
        }
    }
    Some(Entry { id: id?, terms: terms?, ..entry }.placed())
}

fn forbidden(node: Node<'_>) -> Option<Forbidden> {
    let Node::Map(fields) = node else { return None };
    let (mut form, mut reason) = (None, None);
    for (key, value) in fields {
        match key {
            "form" => form = Some(spanned(value)?),
            "reason" => reason = Some(scalar(value)?),
            _ => return None,
        }
    }
    Some(Forbidden { form: form?, reason: reason? })
}

fn by_code<'t, T>(node: Node<'t>, read: fn(Node<'t>) -> Option<T>) -> Option<BTreeMap<Code, Vec<T>>> {
    let Node::Map(fields) = node else { return None };
    fields.into_iter().map(|(code, value)| Some((Code(Lang::from_code(code)?), list(value, read)?))).collect()
}

fn list<'t, T>(node: Node<'t>, read: fn(Node<'t>) -> Option<T>) -> Option<Vec<T>> {
    let Node::List(items) = node else { return None };
    items.into_iter().map(read).collect()
}

fn scalar(node: Node<'_>) -> Option<String> {
    let Node::Text(text, _) = node else { return None };
    Some(text.into_owned())
}

fn spanned(node: Node<'_>) -> Option<Text> {
    let Node::Text(text, place) = node else { return None };
    Some(Text { value: text.into_owned(), place })
}

/// The entries of a text by way of the YAML parser, or line, column and message of what is wrong.
fn parsed(text: &str) -> Result<Vec<Placed>, (u64, u64, String)> {
    let mut options = serde_yaml::Options::default();
    if let Some(budget) = &mut options.budget {
        budget.max_nodes = MOST_NODES;
        budget.max_events = 2 * MOST_NODES;
        budget.max_aliases = MOST_ALIASES;
        budget.max_total_scalar_bytes = MOST_BYTES;
    }
    let entries: Vec<Entry> = serde_yaml::from_str_with_options(text, options).map_err(|error| {
        let (line, column) = error.location().map_or((0, 0), |location| (location.line(), location.column()));
        let message = error.without_snippet().to_string();
        (line, column, message.lines().next().unwrap_or_default().to_owned())
    })?;
    Ok(entries.into_iter().map(Entry::placed).collect())
}

/// A concept as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Text,
    terms: BTreeMap<Code, Vec<Text>>,
    #[serde(default)]
    avoid: BTreeMap<Code, Vec<Forbidden>>,
    #[serde(default)]
    confusable: Vec<Text>,
    #[serde(default)]
    homonyms: Vec<String>,
    #[serde(default)]
    series: Option<String>,
    #[serde(default, deserialize_with = "kind")]
    kind: Kind,
    #[serde(default, deserialize_with = "scope")]
    scope: Scope,
    #[serde(default, deserialize_with = "status")]
    status: Status,
    #[serde(default)]
    source: Vec<String>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Forbidden {
    form: Text,
    reason: String,
}

impl Entry {
    fn placed(self) -> Placed {
        let (terms, term_places) = by_language(self.terms, |term| (term.place, term.value));
        let (avoid, avoid_places) = by_language(self.avoid, |avoided| {
            (avoided.form.place, Avoided { form: avoided.form.value, reason: avoided.reason })
        });
        Placed {
            id: self.id.place,
            terms: term_places,
            avoid: avoid_places,
            confusable: self.confusable.iter().map(|id| id.place).collect(),
            concept: Concept {
                id: self.id.value,
                terms,
                avoid,
                confusable: self.confusable.into_iter().map(|id| id.value).collect(),
                homonyms: self.homonyms,
                series: self.series,
                kind: self.kind,
                scope: self.scope,
                status: self.status,
                source: self.source,
                note: self.note,
            },
        }
    }
}

type ByLang<T> = BTreeMap<Lang, Vec<T>>;

fn by_language<T, U>(
    lists: BTreeMap<Code, Vec<T>>,
    mut split: impl FnMut(T) -> (Position, U),
) -> (ByLang<U>, ByLang<Position>) {
    let (mut values, mut places) = (BTreeMap::new(), BTreeMap::new());
    for (code, list) in lists {
        let (where_they_stand, what_they_are) = list.into_iter().map(&mut split).unzip();
        values.insert(code.0, what_they_are);
        places.insert(code.0, where_they_stand);
    }
    (values, places)
}

/// A scalar with its place.
#[derive(Deserialize)]
#[serde(from = "Spanned<String>")]
struct Text {
    value: String,
    place: Position,
}

impl Default for Text {
    fn default() -> Text {
        Text { value: String::new(), place: Position { line: 1, column: 1 } }
    }
}

impl From<Spanned<String>> for Text {
    fn from(spanned: Spanned<String>) -> Text {
        let at = spanned.referenced;
        Text { value: spanned.value, place: Position { line: at.line() as usize, column: at.column() as usize } }
    }
}

/// A language code as a key.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Code(Lang);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Code, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown = || de::Error::custom(format!("`{code}` is no language; expected ar, zh, en, fr, ru or es"));
        Lang::from_code(&code).map(Code).ok_or_else(unknown)
    }
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
    named(from, Kind::from_name, &Kind::ALL.map(Kind::name))
}

fn scope<'de, D: Deserializer<'de>>(from: D) -> Result<Scope, D::Error> {
    named(from, Scope::from_name, &Scope::ALL.map(Scope::name))
}

fn status<'de, D: Deserializer<'de>>(from: D) -> Result<Status, D::Error> {
    named(from, Status::from_name, &Status::ALL.map(Status::name))
}

fn named<'de, D: Deserializer<'de>, T>(
    from: D,
    read: impl Fn(&str) -> Option<T>,
    names: &[&str],
) -> Result<T, D::Error> {
    let name = String::deserialize(from)?;
    read(&name).ok_or_else(|| de::Error::custom(format!("`{name}` is not known; expected {}", names.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::BUILT_IN_TEXT;

    #[test]
    fn faults_are_told_with_their_place() {
        let check = |text: &str, place: (u64, u64), words: &str| {
            let error = load("base.yaml", text).expect_err(text);
            assert_eq!((error.line, error.column), place, "{error}");
            assert!(error.message.contains(words), "{error}");
        };
        check("- id: one\n  terms: {en: [a]}\n  terms: {en: [b]}\n", (3, 3), "duplicate");
        check("- id: one\n  terms: {en: [a]}\n- id: one\n  terms: {en: [b]}\n", (3, 7), "second time");
        check("- id: one\n  terms: {en: [a]}\n  color: red\n", (3, 3), "unknown field");
        check("- id: one\n  terms: {en: [a]}\n  kind: sort\n", (3, 9), "expected term, phrase");
        check("- id: one\n  terms: {xx: [a]}\n", (2, 11), "is no language");
        check("- terms: {en: [a]}\n", (1, 3), "id");
    }

    #[test]
    fn everything_has_its_place() {
        let text = "- id: one\n  terms:\n    ar: [أب, ج]\n    en: [\"b\"]\n  avoid:\n    en: [{form: c, reason: d}]\n";
        let placed = load_placed("base.yaml", text).expect("a base");
        let at = |line, column| Position { line, column };
        assert_eq!(placed[0].id, at(1, 7));
        assert_eq!(placed[0].terms[&Lang::Ar], [at(3, 10), at(3, 14)]);
        assert_eq!(placed[0].avoid[&Lang::En], [at(6, 17)]);
    }

    #[test]
    fn a_base_reads_alike_in_pieces_and_as_a_whole() {
        let whole = parsed(BUILT_IN_TEXT).expect("the base");
        assert!(plain_entries(BUILT_IN_TEXT, 1).expect("the plain form").0 == whole);
        assert!(pieces(BUILT_IN_TEXT).len() > 3);
        assert!(in_pieces(BUILT_IN_TEXT).expect("pieces") == whole);
        // A scalar over two lines in every entry leaves each piece to the parser.
        let folded = BUILT_IN_TEXT.replace("\n  status", "\n  series: in\n    two\n  status");
        let folded = folded.replace("\n  series: consent-to-be-bound", "");
        assert!(in_pieces(&folded).expect("pieces") == parsed(&folded).expect("the base"));
        assert!(in_pieces(&format!("{folded}- id: &anchor one\n  terms: {{}}\n")).is_none());
    }

    #[test]
    fn hostile_files_are_refused() {
        let mut text = "- &a0 [x, x]\n".to_owned();
        (1..60).for_each(|n| text.push_str(&format!("- &a{n} [*a{0}, *a{0}]\n", n - 1)));
        assert!(load("base.yaml", &text).is_err());
        assert!(load("base.yaml", &"[".repeat(100_000)).is_err());
    }
}
