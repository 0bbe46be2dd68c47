//! What a project has settled: `hexapla.yaml`, the findings it accepts, and those it began with.
//!
//! ```text
//!   hexapla.yaml ──load──▶ Config ─┬─ selection   which rules, how grave, for which document
//!                                  └─ Profile     what the gate demands
//!   hexapla-waivers.yaml  ┐
//!   comments in the text  ├──apply──▶ findings that are kept but do not count
//!   hexapla-baseline.yaml ┘
//! ```
//!
//! Settings apply from the general to the particular: the defaults of the rules, the settings,
//! the overrides for some documents, the profile of the gate, the command line.

mod baseline;
mod comments;
mod date;
mod load;
mod plan;
mod profiles;
mod settings;
mod template;
mod trace;
mod waivers;
mod yaml;

pub use baseline::{BASELINE_NAME, apply_baseline, load_baseline, traces, write_baseline};
pub use comments::{apply_comments, comments};
pub use date::Date;
pub use load::{Config, FILE_NAME};
pub use plan::Plan;
pub use profiles::{Profile, USUAL as USUAL_PROFILE, profile};
pub use settings::{Level, Levels, ReportSettings, RuleWord, Settings, Threshold, schema};
pub use template::template;
pub use trace::Trace;
pub use waivers::{Accepted, Stale, WAIVERS_NAME, apply_waivers, load_waivers, waivers_path, write_waivers};
pub use yaml::ConfigError;
