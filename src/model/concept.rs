//! A concept of a term base and its renderings in the six languages.

use std::collections::BTreeMap;

use super::Lang;

/// One concept and its renderings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// What it is called in messages and other entries, such as `state-party`.
    pub id: String,
    /// The accepted renderings, the preferred one first.
    pub terms: BTreeMap<Lang, Vec<String>>,
    /// Renderings that do not stand for it.
    pub avoid: BTreeMap<Lang, Vec<Avoided>>,
    /// Concepts that are taken for it by mistake.
    pub confusable: Vec<String>,
    /// Concepts that have a rendering in common with it, as they must.
    pub homonyms: Vec<String>,
    /// The name of a fixed series it is a member of.
    pub series: Option<String>,
    /// Whether it is a term, or a turn of phrase.
    pub kind: Kind,
    /// Where it applies.
    pub scope: Scope,
    /// How sure its renderings are.
    pub status: Status,
    /// The instruments its renderings come from.
    pub source: Vec<String>,
    /// Anything a person should know.
    pub note: String,
}

impl Concept {
    /// A concept without renderings.
    pub fn named(id: impl Into<String>) -> Concept {
        Concept {
            id: id.into(),
            terms: BTreeMap::new(),
            avoid: BTreeMap::new(),
            confusable: Vec::new(),
            homonyms: Vec::new(),
            series: None,
            kind: Kind::Term,
            scope: Scope::Always,
            status: Status::Established,
            source: Vec::new(),
            note: String::new(),
        }
    }

    /// The name as words, for messages.
    pub fn label(&self) -> String {
        let name = self.id.replace('-', " ");
        name.replace("state party", "State Party").replace("states parties", "States Parties")
    }
}

/// A rendering that does not stand for a concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avoided {
    /// The rendering.
    pub form: String,
    /// Why not.
    pub reason: String,
}

/// What a concept is in a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A thing with a name; a text that means it names it.
    #[default]
    Term,
    /// A turn of phrase or a whole predicate, which good drafting may word otherwise.
    Phrase,
    /// A term that is written with a capital letter where its language has them: *Party*, not *party*.
    Name,
    /// The title of an article, whose words mean it only where a heading or a paragraph ends with them.
    Title,
    /// A word that means it only beside another member of its series, and has other uses.
    Member,
}

/// Where a concept applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// In every text.
    #[default]
    Always,
    /// In the instrument at hand only.
    Instrument,
    /// In definitions only.
    Definitions,
}

/// How sure the renderings of a concept are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Taken from adopted texts.
    #[default]
    Established,
    /// To be compared with the adopted text.
    Probable,
    /// Kept for people; takes no part in a check.
    Unsure,
}

impl Kind {
    /// Its values, the usual one first.
    pub const ALL: [Kind; 5] = [Kind::Term, Kind::Phrase, Kind::Name, Kind::Title, Kind::Member];

    /// As it is written in a term base.
    pub const fn name(self) -> &'static str {
        ["term", "phrase", "name", "title", "member"][self as usize]
    }

    /// Whether it names a thing, so that a text that means the thing names it.
    pub const fn is_term(self) -> bool {
        !matches!(self, Kind::Phrase | Kind::Title)
    }

    /// The value of a name.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|value| value.name() == name)
    }
}

impl Scope {
    /// Its values, the usual one first.
    pub const ALL: [Scope; 3] = [Scope::Always, Scope::Instrument, Scope::Definitions];

    /// As it is written in a term base.
    pub const fn name(self) -> &'static str {
        ["always", "instrument", "definitions"][self as usize]
    }

    /// The value of a name.
    pub fn from_name(name: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|value| value.name() == name)
    }
}

impl Status {
    /// Its values, the usual one first.
    pub const ALL: [Status; 3] = [Status::Established, Status::Probable, Status::Unsure];

    /// As it is written in a term base.
    pub const fn name(self) -> &'static str {
        ["established", "probable", "unsure"][self as usize]
    }

    /// The value of a name.
    pub fn from_name(name: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|value| value.name() == name)
    }
}
