//! Family F: negation, prohibition, permission, obligation, recommendation and qualifiers.
//!
//! What each version's words do is read once, passage by passage ([`passage`]); a rule compares
//! how often the versions do one thing ([`compare`]).

mod changed;
mod clauses;
mod columns;
mod compare;
mod losses;
mod lost_negation;
mod pairing;
pub mod passage;
mod permission_or_obligation;
mod prohibition;
mod recommendation;
mod slips;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'F',
    about: "force",
    rules: &[lost_negation::RULE, prohibition::RULE, permission_or_obligation::RULE, recommendation::RULE],
};
