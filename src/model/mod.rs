//! The nouns of the field: what is passed from room to room.
//!
//! ```text
//!  Source ── one version of a text, decoded, cut into blocks by its format
//!    Tree ── its provisions (article, paragraph, point …) and its leaves (blocks of text)
//!  Alignment ── rows × languages: which leaves say the same thing
//!  Finding ── where one version says something else
//! ```
//!
//! Nothing here reads, compares or prints; types guard their own invariants
//! and no more. Every other room may import this one, and this one none.

pub mod address;
pub mod alignment;
pub mod concept;
pub mod finding;
pub mod label;
pub mod language;
pub mod message;
pub mod outcome;
pub mod source;
pub mod span;
pub mod tree;
pub mod visible;

pub use address::{Address, Part, Step, lower_roman};
pub use alignment::{Alignment, Cell, Document, Evidence as RowEvidence, Row, SentenceRow, Version};
pub use concept::{Avoided, Concept, Kind, Scope, Status};
pub use finding::{Evidence, Finding, Severity, Verdict};
pub use label::{Frame, Label, LabelStyle, Number, Numerals};
pub use language::{Lang, LangSet, PerLang};
pub use message::{Argument, Message};
pub use outcome::{
    CheckedDocument, Ground, LocatedFinding, Place, TextCell, TextRow, VersionSummary, Waiver, WaiverComment,
};
pub use source::{Block, BlockKind, Encoding, Position, Source};
pub use span::Span;
pub use tree::{Leaf, LeafRole, Provision, Tree, Unit};
pub use visible::VisibleText;
