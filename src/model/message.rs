//! What a rule has to say, before it is a sentence.
//!
//! A rule states which sentence it means and what belongs into it; the sentence is made at the
//! edge, in the language of the report, from the catalogue of that language.

use super::address::Address;
use super::language::{LangSet, PerLang};

/// A sentence of the catalogues, and what belongs into its gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    /// Which sentence, such as `S001`: the code of the rule, and a word where it has several.
    /// Empty for words that are said as they are.
    pub id: &'static str,
    /// What goes into the gaps, by their names.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What goes into a gap of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// Versions by name: *Arabic and French*.
    Languages(LangSet),
    /// Versions, called *the other five* where they are all but the odd ones.
    Others {
        /// The versions that are meant.
        agreeing: LangSet,
        /// All versions present.
        all: LangSet,
        /// Those that stand alone.
        odd: LangSet,
    },
    /// A provision; the document itself is *this text*.
    Place(Address),
    /// A provision; the document itself is *the document*.
    Address(Address),
    /// Words that are the same in every language: a number, a symbol, a code.
    Text(String),
    /// Words of the draft, in quotation marks.
    Quote(String),
    /// Words that every language has its own for.
    Own(PerLang<String>),
    /// A number of things.
    Count(usize),
    /// One of several cases, among which the sentence chooses.
    Case(&'static str),
    /// Words that are a sentence of the catalogues themselves.
    Words(Message),
    /// Several things: *1, 2 and 3*.
    List(Vec<Argument>),
    /// Several things that are not summed up: *1, 2, 3*.
    Series(Vec<Argument>),
}

impl Message {
    /// A sentence without anything in its gaps yet.
    pub const fn new(id: &'static str) -> Message {
        Message { id, arguments: Vec::new() }
    }

    /// Words that are said as they are in every language.
    pub fn plain(words: String) -> Message {
        Message::new("").with("text", Argument::Text(words))
    }

    /// With something in a gap.
    #[must_use]
    pub fn with(mut self, gap: &'static str, argument: Argument) -> Message {
        self.arguments.push((gap, argument));
        self
    }

    /// With the versions that stand alone, and the others: the gaps `odd` and `others`.
    #[must_use]
    pub fn versions(self, odd: LangSet, agreeing: LangSet, all: LangSet) -> Message {
        self.odd(odd).with("others", Argument::Others { agreeing, all, odd })
    }

    /// With versions in the gap `odd`.
    #[must_use]
    pub fn odd(self, odd: LangSet) -> Message {
        self.with("odd", Argument::Languages(odd))
    }

    /// With a provision in the gap `place`.
    #[must_use]
    pub fn place(self, address: &Address) -> Message {
        self.with("place", Argument::Place(address.clone()))
    }

    /// With a number of things.
    #[must_use]
    pub fn count(self, gap: &'static str, count: usize) -> Message {
        self.with(gap, Argument::Count(count))
    }

    /// With words that are the same in every language.
    #[must_use]
    pub fn text(self, gap: &'static str, text: impl Into<String>) -> Message {
        self.with(gap, Argument::Text(text.into()))
    }

    /// With words of the draft in quotation marks.
    #[must_use]
    pub fn quote(self, gap: &'static str, text: impl Into<String>) -> Message {
        self.with(gap, Argument::Quote(text.into()))
    }

    /// With one of several cases.
    #[must_use]
    pub fn case(self, gap: &'static str, case: &'static str) -> Message {
        self.with(gap, Argument::Case(case))
    }

    /// With other words of the catalogues.
    #[must_use]
    pub fn words(self, gap: &'static str, words: Message) -> Message {
        self.with(gap, Argument::Words(words))
    }

    /// With several things.
    #[must_use]
    pub fn list(self, gap: &'static str, items: Vec<Argument>) -> Message {
        self.with(gap, Argument::List(items))
    }
}

impl From<String> for Message {
    fn from(words: String) -> Message {
        Message::plain(words)
    }
}
