//! Hexapla compares the six official-language versions of a draft treaty.
//!
//! ```text
//!  files ──read──▶ Source ──parse──▶ Tree ──align──▶ Alignment ──rules──▶ Finding ──report──▶ bytes
//!                  (one text)     (provisions)   (rows × languages)
//! ```
//!
//! One direction, no way back. Every arrow is a room; the nouns between them
//! live in [`model`]. Verbs never import verbs: a room knows `model`, what is
//! known of the languages ([`lang`]), and nothing of its neighbours.

pub mod align;
pub mod lang;
pub mod model;
pub mod parse;
pub mod read;
pub mod report;
pub mod rules;
