//! Finding `hexapla.yaml`, reading it, and holding it to what the types do not say.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use serde_yaml::Spanned;

use super::profiles;
use super::settings::{Levels, Settings};
use super::yaml::{self, ConfigError};
use crate::model::{Lang, LangSet, PerLang};
use crate::rules::{Selection, nearest};

/// The name of the file that is looked for.
pub const FILE_NAME: &str = "hexapla.yaml";

/// A settings file has at most so many bytes; a long one has a few thousand.
const MOST_BYTES: u64 = 1 << 20;
const MOST_NODES: usize = 50_000;

/// Settings, and where they were found.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The file; `None` where there is none and everything has its default.
    pub file: Option<PathBuf>,
    /// What is written there.
    pub settings: Settings,
    overrides: Vec<(GlobSet, Levels)>,
}

impl Config {
    /// The file found upwards from a path.
    pub fn find(from: &Path) -> Option<PathBuf> {
        let start = std::path::absolute(from).ok()?;
        let found = start.ancestors().map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())?;
        // The shorter name is the one people know the file by.
        let here = std::env::current_dir().ok();
        let short = here.and_then(|here| found.strip_prefix(here).map(Path::to_owned).ok());
        Some(short.unwrap_or(found))
    }

    /// Reads the file. `formats` are the forms of report that there are.
    ///
    /// # Errors
    ///
    /// Whatever is not as [`Settings`] says, with line and column.
    pub fn load(file: &Path, formats: &[&str]) -> Result<Config, ConfigError> {
        Config::from_text(file, &yaml::read(file, MOST_BYTES)?, formats)
    }

    /// The same from a text that is at hand.
    ///
    /// # Errors
    ///
    /// As [`Config::load`].
    pub fn from_text(file: &Path, text: &str, formats: &[&str]) -> Result<Config, ConfigError> {
        let settings: Settings = yaml::parse(file, text, MOST_NODES)?;
        if let Some(name) = &settings.profile {
            profiles::profile(file, &settings, &name.value)
                .map_err(|error| ConfigError { place: error.place.or(Some(place(name))), ..error })?;
        }
        for name in settings.profiles.keys() {
            profiles::profile(file, &settings, name)?;
        }
        for report in &settings.reports {
            let name = report.format.value.as_str();
            if !formats.contains(&name) {
                let hint = nearest(name, formats.iter().copied()).unwrap_or("text");
                let message = format!("there is no form of report `{name}`; did you mean `{hint}`?");
                return Err(ConfigError::at(file, report.format.referenced, message));
            }
        }
        if let Some(document) = settings.documents.iter().find(|one| !one.files.value.contains(LANGUAGE)) {
            let message = format!("`{}` lacks {LANGUAGE} in the place of the language", document.files.value);
            return Err(ConfigError::at(file, document.files.referenced, message));
        }
        let compile = |patterns: &[Spanned<String>]| globs(file, patterns);
        let overrides = settings.overrides.iter().map(|one| Ok((compile(&one.paths)?, one.rules.clone())));
        let overrides = overrides.collect::<Result<_, ConfigError>>()?;
        Ok(Config { file: Some(file.to_owned()), settings, overrides })
    }

    /// A path of the settings as seen from where the program runs.
    pub fn path(&self, path: &Path) -> PathBuf {
        self.folder().join(path)
    }

    /// The folder of the file; empty where that is the current one.
    pub fn folder(&self) -> PathBuf {
        self.file.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
    }

    /// The languages that take part.
    pub fn languages(&self) -> LangSet {
        let named: LangSet = self.settings.languages.iter().map(|language| language.0).collect();
        if named.is_empty() { Lang::ALL.into_iter().collect() } else { named }
    }

    /// The rules for a document of these files: the defaults, the settings, the overrides, then `layers`.
    pub fn selection(&self, files: &[&Path], layers: &[Levels]) -> Selection {
        let mut selection = Selection::default();
        apply(&mut selection, &self.settings.rules);
        let fits = |globs: &GlobSet| files.iter().any(|file| globs.is_match(self.relative(file)));
        for (_, levels) in self.overrides.iter().filter(|(globs, _)| fits(globs)) {
            apply(&mut selection, levels);
        }
        layers.iter().for_each(|levels| apply(&mut selection, levels));
        selection
    }

    /// The files of the documents that the settings name one by one, where they are there.
    pub fn documents(&self) -> Vec<(String, PerLang<Option<PathBuf>>)> {
        let of = |pattern: &str, lang: Lang| {
            let named = |code: &str| self.path(Path::new(&pattern.replace(LANGUAGE, code)));
            codes(lang).map(|code| named(&code)).find(|path| path.is_file())
        };
        let documents = self.settings.documents.iter();
        documents.map(|one| (one.name.clone(), PerLang::from_fn(|lang| of(&one.files.value, lang)))).collect()
    }

    /// A path as the patterns of the settings see it.
    fn relative(&self, path: &Path) -> PathBuf {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let folder = self.file.as_deref().and_then(|file| std::path::absolute(file).ok());
        let folder = folder.as_deref().and_then(Path::parent);
        folder.and_then(|folder| whole.strip_prefix(folder).ok()).map_or(whole.clone(), Path::to_owned)
    }
}

/// What stands for the code of the language in the path of a document.
const LANGUAGE: &str = "{language}";

/// All spellings of the codes of a language.
fn codes(lang: Lang) -> impl Iterator<Item = String> {
    lang.codes().into_iter().flat_map(|code| [code.to_owned(), code.to_uppercase()])
}

/// A family first, then what is said of its rules one by one.
fn apply(selection: &mut Selection, levels: &Levels) {
    let (families, rules): (Vec<_>, Vec<_>) = levels.iter().partition(|(word, _)| word.0.trim().len() == 1);
    for (word, level) in families.into_iter().chain(rules) {
        // Words were held to the catalogue when they were read.
        let _ = selection.set(&word.0, level.severity());
    }
}

fn globs(file: &Path, patterns: &[Spanned<String>]) -> Result<GlobSet, ConfigError> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let fault = |error: globset::Error| ConfigError::at(file, pattern.referenced, error.kind().to_string());
        // As in a shell, `*` stays in its folder and `**` goes below.
        set.add(GlobBuilder::new(&pattern.value).literal_separator(true).build().map_err(fault)?);
    }
    set.build().map_err(|error| ConfigError::whole(file, error.kind().to_string()))
}

fn place<T>(value: &Spanned<T>) -> (u64, u64) {
    (value.referenced.line(), value.referenced.column())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Severity;

    fn load(text: &str) -> Result<Config, ConfigError> {
        Config::from_text(Path::new("hexapla.yaml"), text, &["text", "json"])
    }

    #[test]
    fn faults_are_told_with_their_place_and_the_right_name() {
        let check = |text: &str, expected: &str| {
            let error = load(text).expect_err(text).to_string();
            assert!(error.starts_with(&format!("hexapla.yaml:{expected}")), "{error}");
        };
        check("paths: [.]\nrulez: {}\n", "2:1: there is no setting `rulez` here; did you mean `rules`?");
        check("rules:\n  S010: of\n", "2:9: `of` is not possible here; did you mean `off`?");
        check(
            "rules:\n  missing-provison: off\n",
            "2:3: there is no rule `missing-provison`; did you mean missing-provision?",
        );
        check("paths: 3\n", "1:8: ");
        check("paths: {a: b}\n", "1:8: ");
        check("fail_on: error\nfail_on: never\n", "2:1: `fail_on` stands here a second time");
        check("languages: [en, de]\n", "1:17: `de` is no language");
        check("profile: finale\n", "1:10: there is no profile `finale`; did you mean `final`?");
        check("profiles:\n  ours: {extends: theirs}\n", "2:19: there is no profile `theirs`");
        check("profiles:\n  a: {extends: b}\n  b: {extends: a}\n", "3:16: the profile `a` extends itself");
        check("reports: [{format: jsn}]\n", "1:20: there is no form of report `jsn`; did you mean `json`?");
        check("documents: [{name: a, files: a.md}]\n", "1:30: `a.md` lacks {language}");
        check("overrides: [{paths: ['a[']  , rules: {}}]\n", "1:22: unclosed character class");
        check("rules: {S001: error\n", "");
    }

    #[test]
    fn hostile_files_are_refused() {
        let mut text = "paths:\n  - &a0 [x, x]\n".to_owned();
        (1..60).for_each(|n| text.push_str(&format!("  - &a{n} [*a{0}, *a{0}]\n", n - 1)));
        assert!(load(&text).is_err());
        assert!(load(&"[".repeat(100_000)).is_err());
        let folder = tempfile::tempdir().expect("a folder");
        let large = folder.path().join(FILE_NAME);
        std::fs::File::create(&large).and_then(|file| file.set_len(100 << 20)).expect("a large file");
        let error = Config::load(&large, &[]).expect_err("too large");
        assert!(error.to_string().contains("at most 1048576"), "{error}");
    }

    #[test]
    fn levels_go_from_the_general_to_the_particular() {
        let config = load(concat!(
            "rules: {S001: note, S: off, french-spacing: error}\n",
            "overrides: [{paths: ['annexes/**'], rules: {S002: warning}}]\n",
            "profiles: {ours: {extends: zero-draft, rules: {N001: warning}, fail_on: note}}\n",
        ))
        .expect("settings");
        let levels = |path: &str, layers: &[Levels]| {
            let selection = config.selection(&[Path::new(path)], layers);
            ["S001", "S002", "N001", "N002", "U014"].map(|code| selection.level(code))
        };
        let (note, warning, error) = (Some(Severity::Note), Some(Severity::Warning), Some(Severity::Error));
        assert_eq!(levels("draft/en.md", &[]), [note, None, error, error, error]);
        assert_eq!(levels("annexes/one/en.md", &[]), [note, warning, error, error, error]);
        assert_eq!(levels("old/annexes/one/en.md", &[]), [note, None, error, error, error]);
        let ours = profiles::profile(Path::new(""), &config.settings, "ours").expect("a profile");
        assert_eq!(levels("draft/en.md", &ours.layers), [note, None, warning, None, None]);
        assert_eq!(ours.fail_on.name(), "note");
    }

    #[test]
    fn nothing_written_is_the_default() {
        let config = load("# only a comment\n\n").expect("settings");
        assert_eq!(config.selection(&[], &[]), Selection::default());
        assert_eq!(config.languages().len(), 6);
    }
}
