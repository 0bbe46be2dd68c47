//! The settings and the command line put together: what `check` and `gate` work from.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla::Options;
use hexapla::config::{self, Config, Plan, Profile, Threshold};
use hexapla::glossary::{self, Glossary};
use hexapla::model::{LangSet, PerLang};
use hexapla::read::{self, Discovery, DocumentFiles, ReadError};
use hexapla::report::{self, Format, Grouping};

use super::Failure;
use super::check::Check;

/// What a run is made of. The command line goes before the settings.
pub struct Setup {
    /// The settings that were found.
    pub config: Config,
    /// Where to look for versions.
    pub paths: Vec<PathBuf>,
    /// What the library needs.
    pub options: Options,
    /// The versions whose findings are wanted; none where all are.
    pub answering: LangSet,
    /// What reports for people put findings together by.
    pub grouping: Grouping,
    /// The least severity that counts.
    pub threshold: Threshold,
    /// The reports to make, and the files for them.
    pub reports: Vec<(&'static Format, Option<PathBuf>)>,
    /// The profile, if one counts.
    pub profile: Option<Profile>,
}

/// Reads the settings for a run; a profile counts only where one is named.
pub fn setup(check: &Check) -> Result<Setup, Failure> {
    let config = own_config(check)?;
    let profile = check.profile.as_deref().map(|name| profile(&config, Some(name))).transpose()?;
    put_together(check, config, profile)
}

/// The same for a gate, which has a profile in any case: the one named, that of the settings, or the usual one.
pub fn setup_gate(check: &Check) -> Result<Setup, Failure> {
    let config = own_config(check)?;
    let profile = profile(&config, check.profile.as_deref())?;
    put_together(check, config, Some(profile))
}

fn own_config(check: &Check) -> Result<Config, Failure> {
    config(check.config.as_deref(), check.paths.first().map(PathBuf::as_path))
}

/// The command line before the profile, the profile before the settings.
fn put_together(check: &Check, config: Config, profile: Option<Profile>) -> Result<Setup, Failure> {
    let layers = profile.as_ref().map_or_else(Vec::new, |profile| profile.layers.clone());
    let plan = Plan::new(config.clone(), layers, check.select.clone(), check.ignore.clone())
        .map_err(|unknown| unknown.to_string())?;
    let asked = |option: &str, codes: &[String], otherwise: LangSet| {
        if codes.is_empty() { Ok(otherwise) } else { super::languages(option, codes) }
    };
    let languages = asked("--languages", &check.languages, config.languages())?;
    let reports = reports(check, &config)?;
    let keep_texts = reports.iter().any(|(format, _)| format.needs_texts);
    let language = check.lang.as_ref().map(|code| super::language("--lang", code)).transpose()?;
    let report_language = language.unwrap_or(hexapla::lang::DEFAULT);
    let options = Options { languages, plan, glossary: glossary(check, &config)?, report_language, keep_texts };
    let threshold = check.fail_on.map(Threshold::from);
    let threshold = threshold.or(profile.as_ref().map(|profile| profile.fail_on)).or(config.settings.fail_on);
    Ok(Setup {
        paths: paths(check, &config),
        options,
        answering: asked("--for", &check.for_languages, LangSet::EMPTY)?,
        grouping: check.by.map(Grouping::from).unwrap_or_default(),
        threshold: threshold.unwrap_or(Threshold::Error),
        reports,
        profile,
        config,
    })
}

/// The settings of a file that was named, or of the one found upwards from a path.
pub fn config(named: Option<&Path>, path: Option<&Path>) -> Result<Config, Failure> {
    let file = named.map(Path::to_owned).or_else(|| Config::find(path.unwrap_or(Path::new("."))));
    let formats: Vec<&str> = report::FORMATS.iter().map(|format| format.name).collect();
    file.map_or_else(|| Ok(Config::default()), |file| Config::load(&file, &formats)).map_err(|error| error.to_string())
}

fn profile(config: &Config, named: Option<&str>) -> Result<Profile, Failure> {
    let own = config.settings.profile.as_ref().map(|name| name.value.as_str());
    let name = named.or(own).unwrap_or(config::USUAL_PROFILE);
    let file = config.file.clone().unwrap_or_else(|| PathBuf::from("--profile"));
    config::profile(&file, &config.settings, name).map_err(|error| error.to_string())
}

/// The paths of the command line; else those of the settings; else the current folder.
fn paths(check: &Check, config: &Config) -> Vec<PathBuf> {
    let named = &config.settings.paths;
    if !check.paths.is_empty() {
        return check.paths.clone();
    }
    if !named.is_empty() {
        return named.iter().map(|path| in_short(config.path(path))).collect();
    }
    if config.settings.documents.is_empty() { vec![PathBuf::from(".")] } else { Vec::new() }
}

/// `./draft` is `draft`.
fn in_short(path: PathBuf) -> PathBuf {
    let short: PathBuf = path.components().filter(|part| *part != std::path::Component::CurDir).collect();
    if short.as_os_str().is_empty() { PathBuf::from(".") } else { short }
}

fn reports(check: &Check, config: &Config) -> Result<Vec<(&'static Format, Option<PathBuf>)>, Failure> {
    let named = &config.settings.reports;
    if !check.format.is_empty() || !check.output.is_empty() || named.is_empty() {
        let text = report::format("text").ok_or("there is no form of report `text`")?;
        let formats = if check.format.is_empty() { vec![text] } else { check.format.clone() };
        each_has_its_place(formats.len(), &check.output)?;
        let outputs = check.output.iter().cloned().map(Some).chain(std::iter::repeat(None));
        return Ok(formats.into_iter().zip(outputs).collect());
    }
    let outputs: Vec<PathBuf> =
        named.iter().filter_map(|report| report.output.as_deref()).map(|path| in_short(config.path(path))).collect();
    each_has_its_place(named.len(), &outputs)?;
    let target = |one: &config::ReportSettings| {
        let output = one.output.as_deref().map(|path| in_short(config.path(path)));
        Some((report::format(&one.format.value)?, output))
    };
    Ok(named.iter().filter_map(target).collect())
}

/// One report at most goes to standard output, and no two to one file.
fn each_has_its_place(formats: usize, outputs: &[PathBuf]) -> Result<(), Failure> {
    if outputs.len() > formats || formats > outputs.len() + 1 {
        return Err("each --format but one needs an --output of its own, in the same order".to_owned());
    }
    let mut paths: Vec<_> = outputs.iter().collect();
    paths.sort_unstable();
    match paths.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("--output {}: two reports cannot go to one file", pair[0].display())),
        None => Ok(()),
    }
}

/// The built-in term base with the given files added; nothing where none is given.
fn glossary(check: &Check, config: &Config) -> Result<Option<Arc<Glossary>>, Failure> {
    let named = config.settings.glossary.iter().map(|path| config.path(path));
    let mut added = Vec::new();
    for path in named.chain(check.glossary.iter().cloned()) {
        let name = path.display().to_string();
        let text = super::terms::read_text(&path)?;
        added.extend(glossary::load(&name, &text).map_err(|error| error.to_string())?);
    }
    Ok((!added.is_empty()).then(|| Arc::new(Glossary::extended(added))))
}

impl Setup {
    /// The documents under the paths, and those that the settings name.
    pub fn discover(&self, check: &Check) -> Discovery {
        let mut discovery = read::discover(&self.paths, self.options.languages);
        if !check.paths.is_empty() {
            return discovery;
        }
        for (id, mut files) in self.config.documents() {
            let keep = |lang| self.options.languages.contains(lang);
            files = PerLang::from_fn(|lang| files[lang].take().filter(|_| keep(lang)));
            match files.langs_where(Option::is_some).len() {
                0 => discovery.problems.push(ReadError::NothingFound(PathBuf::from(&id))),
                1 => {
                    let one = files.iter().find_map(|(lang, path)| Some((lang.english_name(), path.clone()?)));
                    let single = one.map(|(language, path)| ReadError::SingleVersion { path, language });
                    discovery.problems.extend(single);
                }
                _ => discovery.documents.push(DocumentFiles { id, files }),
            }
        }
        discovery.documents.sort_by(|one, other| one.id.cmp(&other.id));
        discovery
    }
}
