//! What `check`, `gate`, `waive` and `baseline` share: findings that are accepted, and what day it is.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use hexapla::config::{self, Accepted, Date, Trace};
use hexapla::model::CheckedDocument;
use hexapla::{Outcome, worklist};

use super::Failure;
use super::check::Check;
use super::setup::Setup;

/// Waivers and known findings of a run.
pub struct AcceptedFindings {
    waivers_file: PathBuf,
    waivers: Vec<Accepted>,
    known: Vec<Trace>,
    today: Date,
}

impl AcceptedFindings {
    /// Reads the files, before anything is checked.
    pub fn load(check: &Check, setup: &Setup) -> Result<AcceptedFindings, Failure> {
        let waivers_file = check.waivers.clone().unwrap_or_else(|| config::waivers_path(&setup.config));
        let own = setup.config.settings.baseline.as_deref().map(|path| setup.config.path(path));
        let baseline = check.baseline.clone().or(own);
        Ok(AcceptedFindings {
            waivers: config::load_waivers(&waivers_file).map_err(|error| error.to_string())?,
            waivers_file,
            known: baseline
                .map_or_else(|| Ok(Vec::new()), |file| config::load_baseline(&file))
                .map_err(|error| error.to_string())?,
            today: today(check.today.as_deref())?,
        })
    }

    /// Marks the findings that are accepted, tells what accepts nothing, and keeps those of the versions asked for.
    pub fn apply(&self, setup: &Setup, outcome: &mut Outcome) {
        let selection = setup.options.plan.selection(&[]);
        let runs = |rule: &str| selection.includes(rule);
        for line in config::apply_comments(&mut outcome.documents, self.today, &runs) {
            anstream::eprintln!("hexapla: {line}");
        }
        let stale = config::apply_waivers(&self.waivers, &mut outcome.documents, self.today, &runs);
        for stale in &stale {
            let file = self.waivers_file.display();
            anstream::eprintln!(
                "hexapla: {file}:{}: {}; `hexapla waive --prune` removes it",
                stale.place,
                stale.message
            );
        }
        config::apply_baseline(&self.known, &mut outcome.documents);
        // Last, so that nothing is thought stale whose findings are only not asked for.
        outcome.documents.iter_mut().for_each(|document| worklist::keep(document, setup.answering));
    }
}

/// Leaves the accepted findings out of the reports; what remains of them is their number.
pub fn hide(documents: &mut [CheckedDocument]) {
    for document in documents {
        let before = document.findings.len();
        document.findings.retain(|located| located.waived.is_none());
        document.waived += before - document.findings.len();
    }
}

/// The day: the one given, or that of the clock. Nothing else in the program asks the clock.
pub fn today(given: Option<&str>) -> Result<Date, Failure> {
    match given {
        Some(text) => date("--today", text),
        None => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
            Ok(Date::after_epoch(since / 86_400))
        }
    }
}

/// A day of the command line.
pub fn date(option: &str, text: &str) -> Result<Date, Failure> {
    Date::read(text).ok_or_else(|| format!("{option}: `{text}` is no date; expected one such as 2027-01-31"))
}
