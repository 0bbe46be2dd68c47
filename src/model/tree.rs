//! The provisions of one version.
//!
//! ```text
//!   article 2 ─┬─ heading      «Use of terms»                 leaf, role Heading
//!              ├─ chapeau      «For the purposes of …:»       leaf, role Chapeau
//!              ├─ point (a)    «“Archives” means …»           leaf, role Body
//!              ├─ point (b) ─┬ «“Property” means …:»          leaf, role Chapeau
//!              │             └ point (i) «…»                  leaf, role Body
//!              └─ tail         «These terms apply …»          leaf, role Tail
//! ```
//!
//! Provisions are in document order, a parent before its children. Leaves hold
//! all the text: their extents follow one another without gap or overlap from
//! the first byte of the source to its last.

use super::address::Address;
use super::label::{Label, Number};
use super::span::Span;
use super::visible::VisibleText;

/// All provisions and leaves of one version; the provision at index 0 is the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// In document order; `provisions[0]` is the document itself.
    pub provisions: Vec<Provision>,
    /// In document order.
    pub leaves: Vec<Leaf>,
}

/// A numbered or named part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its kind.
    pub unit: Unit,
    /// The heading word as the text has it (`Section`, `条`, `القسم`), empty where there is none.
    pub word: String,
    /// Its label as printed, if it has one.
    pub label: Option<Label>,
    /// Its address.
    pub address: Address,
    /// The provision around it; `None` only for the document.
    pub parent: Option<usize>,
    /// Steps from the document, which is at 0.
    pub depth: usize,
    /// The provisions directly inside it, in order.
    pub children: Vec<usize>,
}

/// A block of text that belongs to one provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The provision whose words these are.
    pub provision: usize,
    /// What they are to it.
    pub role: LeafRole,
    /// Its address: that of the provision and its part.
    pub address: Address,
    /// The bytes it accounts for, white space and markup around it included.
    pub extent: Span,
    /// The bytes a person would point at: label and text.
    pub span: Span,
    /// The words without the labels before them.
    pub body: VisibleText,
    /// The numbers of the labels printed at its start, outermost first; empty where none is printed.
    /// In `1. (a) Text` there are two.
    pub labels: Vec<Label>,
}

/// What a leaf is to its provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeafRole {
    /// Its heading: the words with the number, or the title on a line of its own.
    Heading,
    /// The words that open a list of points or paragraphs.
    Chapeau,
    /// Its text.
    Body,
    /// Words behind a list that belong to the whole.
    Tail,
    /// A footnote.
    Footnote,
    /// A cell of a table.
    TableCell,
}

/// The kinds of provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// The text as a whole.
    Document,
    /// What stands before the first article or part.
    Preamble,
    /// A paragraph of the preamble.
    Recital,
    /// The largest division (title, Титул, 编, باب).
    Book,
    /// Part.
    Part,
    /// Chapter.
    Chapter,
    /// Section.
    Section,
    /// Subsection.
    Subsection,
    /// A goal, principle, guideline or other numbered heading that is none of the usual units.
    Heading,
    /// Article, rule or regulation.
    Article,
    /// A paragraph, numbered or not.
    Paragraph,
    /// A point of a list; nested points are points inside points.
    Point,
    /// One of several drafting options.
    Option,
    /// An annex, appendix, schedule or protocol with a numbering of its own.
    Annex,
    /// The words above the signatures.
    Testimonium,
    /// A footnote.
    Footnote,
}

impl Unit {
    /// The name in an identifier, in the abbreviations of Akoma Ntoso.
    pub const fn identifier(self) -> &'static str {
        match self {
            Unit::Document => "doc",
            Unit::Preamble => "preamble",
            Unit::Recital => "rec",
            Unit::Book => "book",
            Unit::Part => "part",
            Unit::Chapter => "chp",
            Unit::Section => "sec",
            Unit::Subsection => "subsec",
            Unit::Heading => "hd",
            Unit::Article => "art",
            Unit::Paragraph => "para",
            Unit::Point => "point",
            Unit::Option => "opt",
            Unit::Annex => "annex",
            Unit::Testimonium => "testimonium",
            Unit::Footnote => "fn",
        }
    }

    /// The name for people.
    pub const fn english_name(self) -> &'static str {
        match self {
            Unit::Document => "document",
            Unit::Preamble => "preamble",
            Unit::Recital => "recital",
            Unit::Book => "title",
            Unit::Part => "part",
            Unit::Chapter => "chapter",
            Unit::Section => "section",
            Unit::Subsection => "subsection",
            Unit::Heading => "heading",
            Unit::Article => "article",
            Unit::Paragraph => "paragraph",
            Unit::Point => "point",
            Unit::Option => "option",
            Unit::Annex => "annex",
            Unit::Testimonium => "testimonium",
            Unit::Footnote => "footnote",
        }
    }

    /// Whether such units stand inside an article rather than around it.
    pub const fn is_inside_article(self) -> bool {
        matches!(self, Unit::Paragraph | Unit::Point | Unit::Option | Unit::Recital)
    }

    /// Whether such units hold articles: part, chapter and the like.
    pub const fn is_container(self) -> bool {
        matches!(self, Unit::Book | Unit::Part | Unit::Chapter | Unit::Section | Unit::Subsection | Unit::Heading)
    }
}

impl Tree {
    /// The provision a leaf belongs to.
    pub fn provision_of(&self, leaf: usize) -> &Provision {
        &self.provisions[self.leaves[leaf].provision]
    }

    /// Whether the labels count: most of them begin a list or go on by one.
    ///
    /// They do not where lines of many texts were thrown together; then levels and gaps mean nothing.
    /// A few labels are always taken to count.
    pub fn labels_count(&self) -> bool {
        const FEW: usize = 20;
        let (mut in_order, mut all) = (0, 0);
        for parent in &self.provisions {
            let mut before: Option<Number> = None;
            for child in parent.children.iter().map(|&child| &self.provisions[child]) {
                let Some(label) = child.label.as_ref().filter(|_| child.unit.is_inside_article()) else { continue };
                let begins = label.number == Number::plain(1);
                in_order += usize::from(begins || before.is_some_and(|before| label.number.follows(before)));
                all += 1;
                before = Some(label.number);
            }
        }
        all < FEW || in_order * 2 >= all
    }

    /// The number of articles, or, in a text without any, of the innermost units that have headings.
    pub fn article_count(&self) -> usize {
        let count = |unit| self.provisions.iter().filter(|provision| provision.unit == unit).count();
        [Unit::Article, Unit::Section, Unit::Heading, Unit::Chapter, Unit::Part]
            .into_iter()
            .map(count)
            .find(|&n| n > 0)
            .unwrap_or(0)
    }
}
