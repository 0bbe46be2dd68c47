//! Term bases as people and programs write them: blocks by indentation, lists and maps on one line, scalars
//! with or without quotation marks. They are read many times faster than YAML at large.
//!
//! ```text
//!   - id: one                        list ─ map ─ scalar
//!     terms:                                └─ map
//!       en: ["first", second]                   └─ list on a line
//! ```
//!
//! Whatever is not certain to mean the same to a YAML parser is `None` here, and is left to one: anchors, tags,
//! escapes, scalars of several lines, comments behind a value, whatever may be a number or nothing, and all faults.

use std::borrow::Cow;

use crate::model::Position;

/// A value with its place.
#[derive(Debug)]
pub enum Node<'t> {
    /// A scalar.
    Text(Cow<'t, str>, Position),
    /// A list.
    List(Vec<Node<'t>>),
    /// A map, whose keys are unlike.
    Map(Vec<(&'t str, Node<'t>)>),
}

/// How deep values may stand in one another; an entry needs five.
const DEEPEST: usize = 8;

/// The list that a text consists of, and how many nodes it has; `line` is the number of its first line.
pub fn read(text: &str, line: usize) -> Option<(Vec<Node<'_>>, usize)> {
    let is_plain =
        |c: char| !(c.is_control() && c != '\n' && c != '\r' || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}'));
    if !text.chars().all(is_plain) {
        return None;
    }
    let mut lines = Vec::new();
    for (index, content) in text.lines().enumerate() {
        let bare = content.trim_start_matches(' ');
        if !bare.is_empty() && !bare.starts_with('#') {
            let indent = content.len() - bare.len();
            lines.push(Cursor { line: line + index, column: indent + 1, rest: bare });
        }
    }
    let mut reader = Reader { lines, at: 0, nodes: 0 };
    let items = match reader.lines.first()?.rest.starts_with("- ") {
        true => reader.list(1, 0)?,
        false => return None,
    };
    (reader.at == reader.lines.len()).then_some((items, reader.nodes))
}

/// The rest of a line.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    line: usize,
    column: usize,
    rest: &'t str,
}

impl<'t> Cursor<'t> {
    /// Goes on by so many bytes, which it gives.
    fn take(&mut self, bytes: usize) -> Option<&'t str> {
        let (taken, rest) = self.rest.split_at_checked(bytes)?;
        self.column += taken.chars().count();
        self.rest = rest;
        Some(taken)
    }

    fn skip_spaces(&mut self) {
        let bare = self.rest.trim_start_matches(' ');
        self.column += self.rest.len() - bare.len();
        self.rest = bare;
    }

    const fn place(&self) -> Position {
        Position { line: self.line, column: self.column }
    }

    /// The key at the beginning of a map's line, taken with its colon and what white space follows.
    fn key(&mut self) -> Option<&'t str> {
        let length = self.rest.find(|c: char| !c.is_ascii_lowercase()).filter(|&length| length > 0)?;
        let behind = self.rest.get(length..)?.strip_prefix(':')?;
        if !behind.is_empty() && !behind.starts_with(' ') {
            return None;
        }
        let key = self.take(length)?;
        self.take(1)?;
        self.skip_spaces();
        Some(key)
    }
}

struct Reader<'t> {
    /// Those that are neither empty nor comments. The column of a line is where it begins.
    lines: Vec<Cursor<'t>>,
    at: usize,
    nodes: usize,
}

impl<'t> Reader<'t> {
    fn line(&self) -> Option<Cursor<'t>> {
        self.lines.get(self.at).copied()
    }

    /// The line, if it begins at a column, and whether it is an item of a list.
    fn line_at(&self, column: usize, is_item: bool) -> Option<Cursor<'t>> {
        self.line().filter(|line| line.column == column && line.rest.starts_with("- ") == is_item)
    }

    /// Whether what was read ends here: what stands deeper would go on with it.
    fn ends(&self, column: usize) -> Option<()> {
        self.line().is_none_or(|line| line.column <= column).then_some(())
    }

    fn list(&mut self, column: usize, depth: usize) -> Option<Vec<Node<'t>>> {
        let mut items = Vec::new();
        while let Some(mut line) = self.line_at(column, true) {
            line.take(2)?;
            line.skip_spaces();
            self.nodes += 1;
            items.push(if line.clone().key().is_some() {
                let inner = line.column;
                self.lines[self.at] = line;
                Node::Map(self.map(inner, depth + 1)?)
            } else {
                self.on_line(line, depth + 1)?
            });
            self.ends(column)?;
        }
        (!items.is_empty() && depth < DEEPEST).then_some(items)
    }

    fn map(&mut self, column: usize, depth: usize) -> Option<Vec<(&'t str, Node<'t>)>> {
        let mut entries: Vec<(&str, Node<'_>)> = Vec::new();
        while let Some(mut line) = self.line_at(column, false) {
            let key = line.key()?;
            if depth >= DEEPEST || entries.iter().any(|(known, _)| *known == key) {
                return None;
            }
            self.nodes += 2;
            let value =
                if line.rest.is_empty() { self.below(column, depth + 1)? } else { self.on_line(line, depth + 1)? };
            entries.push((key, value));
            self.ends(column)?;
        }
        (!entries.is_empty()).then_some(entries)
    }

    /// The value of a key behind which nothing stands.
    fn below(&mut self, column: usize, depth: usize) -> Option<Node<'t>> {
        self.at += 1;
        let line = self.line()?;
        let is_item = line.rest.starts_with("- ");
        if line.column < column || line.column == column && !is_item {
            return None;
        }
        Some(if is_item {
            Node::List(self.list(line.column, depth)?)
        } else {
            Node::Map(self.map(line.column, depth)?)
        })
    }

    /// A value that ends with its line.
    fn on_line(&mut self, mut line: Cursor<'t>, depth: usize) -> Option<Node<'t>> {
        self.at += 1;
        let value = self.value(&mut line, false, depth)?;
        line.skip_spaces();
        line.rest.is_empty().then_some(value)
    }

    fn value(&mut self, line: &mut Cursor<'t>, is_inside: bool, depth: usize) -> Option<Node<'t>> {
        self.nodes += 1;
        let place = line.place();
        match line.rest.chars().next()? {
            _ if depth >= DEEPEST => None,
            '[' => self.list_on_line(line, depth + 1).map(Node::List),
            '{' => self.map_on_line(line, depth + 1).map(Node::Map),
            '"' => Some(Node::Text(double_quoted(line)?, place)),
            '\'' => Some(Node::Text(single_quoted(line)?, place)),
            _ => Some(Node::Text(Cow::Borrowed(unquoted(line, is_inside)?), place)),
        }
    }

    fn list_on_line(&mut self, line: &mut Cursor<'t>, depth: usize) -> Option<Vec<Node<'t>>> {
        let mut items = Vec::new();
        line.take(1)?;
        line.skip_spaces();
        while !line.rest.starts_with(']') {
            items.push(self.value(line, true, depth)?);
            separator(line, ']')?;
        }
        line.take(1)?;
        Some(items)
    }

    fn map_on_line(&mut self, line: &mut Cursor<'t>, depth: usize) -> Option<Vec<(&'t str, Node<'t>)>> {
        let mut entries: Vec<(&str, Node<'_>)> = Vec::new();
        line.take(1)?;
        line.skip_spaces();
        while !line.rest.starts_with('}') {
            let key = line.key()?;
            if entries.iter().any(|(known, _)| *known == key) {
                return None;
            }
            entries.push((key, self.value(line, true, depth)?));
            separator(line, '}')?;
        }
        line.take(1)?;
        Some(entries)
    }
}

/// Goes over a comma, unless the end is here.
fn separator(line: &mut Cursor<'_>, end: char) -> Option<()> {
    line.skip_spaces();
    if line.rest.starts_with(end) {
        return Some(());
    }
    line.rest.starts_with(',').then(|| line.take(1))?;
    line.skip_spaces();
    // Two commas in a row, or one before the end, are for a parser to judge.
    (!line.rest.starts_with([',', end])).then_some(())
}

fn double_quoted<'t>(line: &mut Cursor<'t>) -> Option<Cow<'t, str>> {
    line.take(1)?;
    let mut whole = Cow::Borrowed("");
    loop {
        let part = line.take(line.rest.find(['"', '\\'])?)?;
        add(&mut whole, part);
        if line.take(1)? == "\"" {
            return Some(whole);
        }
        let escaped = line.take(1).filter(|escaped| matches!(*escaped, "\"" | "\\"))?;
        add(&mut whole, escaped);
    }
}

fn single_quoted<'t>(line: &mut Cursor<'t>) -> Option<Cow<'t, str>> {
    line.take(1)?;
    let mut whole = Cow::Borrowed("");
    loop {
        let part = line.take(line.rest.find('\'')?)?;
        add(&mut whole, part);
        line.take(1)?;
        if !line.rest.starts_with('\'') {
            return Some(whole);
        }
        add(&mut whole, line.take(1)?);
    }
}

fn add<'t>(whole: &mut Cow<'t, str>, part: &'t str) {
    if whole.is_empty() {
        *whole = Cow::Borrowed(part);
    } else if !part.is_empty() {
        whole.to_mut().push_str(part);
    }
}

/// A scalar without quotation marks that can only be text.
fn unquoted<'t>(line: &mut Cursor<'t>, is_inside: bool) -> Option<&'t str> {
    const ENDS: [char; 3] = [',', ']', '}'];
    const DOUBTFUL: [char; 12] = [':', '#', '&', '*', '!', '|', '>', '%', '@', '`', '[', '{'];
    let length = if is_inside { line.rest.find(ENDS)? } else { line.rest.len() };
    let text = line.rest.get(..length)?.trim_end_matches(' ');
    let is_text = text.starts_with(char::is_alphabetic) && !text.contains(DOUBTFUL) && !is_special(text);
    line.take(text.len()).filter(|_| is_text)
}

/// Whether a word stands for nothing, a truth value or a number in one version of YAML or another.
fn is_special(text: &str) -> bool {
    const SPECIAL: [&str; 10] = ["null", "true", "false", "yes", "no", "on", "off", "inf", "infinity", "nan"];
    text.len() < 2 && text.is_ascii() || SPECIAL.iter().any(|special| text.eq_ignore_ascii_case(special))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The scalars as `line:column text`, or nothing where a parser of YAML is needed.
    fn check(text: &str, expected: Option<&str>) {
        fn scalars(node: &Node<'_>, shown: &mut Vec<String>) {
            match node {
                Node::Text(text, place) => shown.push(format!("{}:{} {text}", place.line, place.column)),
                Node::List(items) => items.iter().for_each(|item| scalars(item, shown)),
                Node::Map(entries) => entries.iter().for_each(|(_, value)| scalars(value, shown)),
            }
        }
        let shown = read(text, 1).map(|(items, _)| {
            let mut shown = Vec::new();
            items.iter().for_each(|item| scalars(item, &mut shown));
            shown.join(", ")
        });
        assert_eq!(shown.as_deref(), expected, "{text}");
    }

    #[test]
    fn what_is_plain_is_read_with_its_places() {
        check("- id: one\n  terms: {en: [ab, \"c, \\\"d\\\"\"]}\n", Some("1:7 one, 2:16 ab, 2:20 c, \"d\""));
        check("- id: one\n  terms:\n    fr:\n    - l'eau\n    - 'l''air'\n", Some("1:7 one, 4:7 l'eau, 5:7 l'air"));
        check("# base\n\n- id: \"one\"\r\n  note: é, ü\r\n- id: two\n", Some("3:7 one, 4:9 é, ü, 5:7 two"));
        check("-   id: one\n    terms:\n      ar: [أب, ج]\n", Some("1:9 one, 3:12 أب, 3:16 ج"));
        check("- id: one\n  source: []\n", Some("1:7 one"));
    }

    #[test]
    fn what_needs_a_parser_is_left_to_one() {
        for text in [
            "",
            "id: one\n",
            "- id: one\n  id: two\n",
            "- id: one # a comment\n",
            "- id: &a one\n",
            "- id: 12\n",
            "- id: null\n",
            "- id: one\n  note: a\n   b\n",
            "- id: one\n  note: |\n    a\n",
            "- id: one\n  note: \"a\n    b\"\n",
            "- id: one\n  note: \"\\n\"\n",
            "- id: one\n  note: a: b\n",
            "- id: one\n  terms:\n",
            "- id: one\n terms: {}\n",
            "- id: one\n\tnote: a\n",
            "- id: one\n---\n- id: two\n",
            "- id: [one,, two]\n",
            "- id: [one\n",
            "- - - one\n",
        ] {
            check(text, None);
        }
        check(&format!("- id: {}", "[".repeat(100_000)), None);
    }
}
