//! `hexapla waive`: accepting findings, with a reason.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::config::{self, Accepted, Date, Trace};
use hexapla::model::{CheckedDocument, LocatedFinding};

use super::accepted::{date, today};
use super::check::Check;
use super::setup::{Setup, setup};
use super::{Failure, output};

/// The arguments.
#[derive(Args)]
pub struct Waive {
    /// The fingerprints of findings, or their first digits, as reports show them.
    #[arg(value_name = "FINGERPRINT", required_unless_present = "prune")]
    fingerprints: Vec<String>,
    /// Why the findings are accepted.
    #[arg(long, required_unless_present = "prune")]
    reason: Option<String>,
    /// Who accepts them.
    #[arg(long, required_unless_present = "prune")]
    author: Option<String>,
    /// The last day on which they count as accepted, such as 2027-01-31.
    #[arg(long, value_name = "DATE")]
    expires: Option<String>,
    /// Remove the waivers that match no finding any more, or have expired.
    #[arg(long, conflicts_with_all = ["fingerprints", "reason", "author", "expires"])]
    prune: bool,
    /// Where the texts are, if not where the settings say or here.
    #[arg(long = "path", value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The profile whose findings are meant, as of the gate; that of no gate unless given.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The settings; hexapla.yaml found upwards unless given.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The file of waivers; hexapla-waivers.yaml beside the settings unless given.
    #[arg(long, value_name = "FILE")]
    waivers: Option<PathBuf>,
    /// The day that counts as today.
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<String>,
}

impl Waive {
    /// Writes the file anew, with more entries or fewer.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let today = today(self.today.as_deref())?;
        let expires = self.expires.as_deref().map(|text| date("--expires", text)).transpose()?;
        let check = Check {
            paths: self.paths.clone(),
            config: self.config.clone(),
            profile: self.profile.clone(),
            ..Check::default()
        };
        let setup = setup(&check)?;
        let file = self.waivers.clone().unwrap_or_else(|| config::waivers_path(&setup.config));
        let waivers = config::load_waivers(&file).map_err(|error| error.to_string())?;
        let mut outcome = check.outcome(&setup);
        let (waivers, told) = if self.prune {
            if !outcome.problems.is_empty() {
                return Err("some texts could not be read, so nobody can say which waivers they need".to_owned());
            }
            pruned(waivers, &setup, &mut outcome.documents, today)
        } else {
            self.extended(waivers, &outcome.documents, today, expires)?
        };
        output::write_file(&file, config::write_waivers(waivers).as_bytes())?;
        output::print(&format!("{told}{} was written.\n", file.display()))?;
        Ok(ExitCode::SUCCESS)
    }

    fn extended(
        &self,
        mut waivers: Vec<Accepted>,
        documents: &[CheckedDocument],
        today: Date,
        expires: Option<Date>,
    ) -> Result<(Vec<Accepted>, String), Failure> {
        let (reason, author) = (said("--reason", self.reason.as_deref())?, said("--author", self.author.as_deref())?);
        let mut told = String::new();
        for print in &self.fingerprints {
            let (document, located) = the_one(documents, print)?;
            told.push_str(&format!("Accepted: {}\n", located.message));
            waivers.retain(|waiver| waiver.trace.fingerprint.value != located.fingerprint);
            let trace = Trace::of(&document.id, located);
            waivers.push(Accepted { trace, reason: reason.clone(), author: author.clone(), date: today, expires });
        }
        Ok((waivers, told))
    }
}

fn pruned(
    waivers: Vec<Accepted>,
    setup: &Setup,
    documents: &mut [CheckedDocument],
    today: Date,
) -> (Vec<Accepted>, String) {
    let selection = setup.options.plan.selection(&[]);
    let stale = config::apply_waivers(&waivers, documents, today, &|rule| selection.includes(rule));
    let told = stale.iter().map(|stale| format!("Removed: {}\n", stale.message)).collect();
    let is_kept = |index: usize| !stale.iter().any(|stale| stale.index == index);
    let kept = waivers.into_iter().enumerate().filter(|(index, _)| is_kept(*index)).map(|(_, waiver)| waiver);
    (kept.collect(), told)
}

fn said(option: &str, text: Option<&str>) -> Result<String, Failure> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| format!("{option}: is empty; a waiver needs it for those who read it later"))
}

/// The finding whose fingerprint begins with these digits.
fn the_one<'a>(
    documents: &'a [CheckedDocument],
    print: &str,
) -> Result<(&'a CheckedDocument, &'a LocatedFinding), Failure> {
    let print = print.trim().to_ascii_lowercase();
    let all = documents.iter().flat_map(|document| document.findings.iter().map(move |located| (document, located)));
    let mut meant = all.filter(|(_, located)| located.fingerprint.starts_with(&print));
    match (meant.next(), meant.next()) {
        _ if print.len() < 4 => Err(format!("`{print}` is too short; give the first eight digits of a fingerprint")),
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(format!("`{print}` begins more than one fingerprint; give more of its digits")),
        (None, _) => Err(format!("no finding has the fingerprint `{print}`; `hexapla check` shows those there are")),
    }
}
