//! From findings to bytes, one file a format.

mod alignment;
mod json;
mod outline;
mod quote;
mod rules;
mod terms;
mod text;

pub use alignment::{json as alignment_json, text as alignment_text, tmx as alignment_tmx, tsv as alignment_tsv};
pub use json::json;
pub use outline::{StyleLine, json as outline_json, text as outline_text};
pub use rules::{RuleLine, json as rules_json, text as rules_text};
pub use terms::{json as terms_json, list as terms_list, text as terms_text};
pub use text::{TextStyle, text};
