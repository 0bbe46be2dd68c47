//! All that is known of one language, one file each.

pub mod identify;
pub mod lexicon;
pub mod sentences;
pub mod words;
