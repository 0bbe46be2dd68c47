//! Family R: references to other provisions and to other instruments.

mod dangling_reference;
mod different_instrument;
mod different_reference;
mod neighbours;
mod numbering;
mod odd_reference;
mod quotations;
mod targets;

pub use targets::Targets;

use super::Family;

/// The family.
pub const FAMILY: Family = Family {
    letter: 'R',
    about: "references",
    rules: &[different_reference::RULE, dangling_reference::RULE, different_instrument::RULE, odd_reference::RULE],
};
