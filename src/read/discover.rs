//! Which files are the versions of which document.
//!
//! ```text
//!   draft/en.md   draft/fr.md          a folder a document
//!   draft.en.md   draft.fr.md          a stem a document (also draft_en, draft-en)
//!   en/draft.md   fr/draft.md          a folder a language
//!   rev1.md       rev1-translation.md  names that say nothing: the text tells
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::ReadError;
use crate::lang::identify;
use crate::model::{Lang, LangSet, PerLang};

/// A document and the files of its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFiles {
    /// Its name, unique within a run.
    pub id: String,
    /// The file of each version that is there.
    pub files: PerLang<Option<PathBuf>>,
}

/// What was found, and what was wrong with the rest.
#[derive(Debug, Default)]
pub struct Discovery {
    /// The documents with at least two versions, by name.
    pub documents: Vec<DocumentFiles>,
    /// What keeps other documents from being checked.
    pub problems: Vec<ReadError>,
}

/// The endings of files that are read.
const TEXT_ENDINGS: [&str; 4] = ["md", "markdown", "txt", "text"];

/// Endings of documents that people will try, with what to do.
const OTHER_ENDINGS: [(&str, &str); 7] = [
    ("docx", "save it as plain text (UTF-8) or Markdown"),
    ("doc", "save it as plain text (UTF-8) or Markdown"),
    ("odt", "save it as plain text (UTF-8) or Markdown"),
    ("rtf", "save it as plain text (UTF-8) or Markdown"),
    ("pdf", "its text layer cannot be trusted: take the Word file and save that as plain text (UTF-8)"),
    ("html", "save it as plain text (UTF-8) or Markdown"),
    ("htm", "save it as plain text (UTF-8) or Markdown"),
];

/// Files that stand in a folder of texts without being versions.
const NOT_VERSIONS: [&str; 6] = ["readme", "license", "licence", "changelog", "contributing", "notes"];

/// Finds the documents under folders and among files; only versions in `languages` are taken.
pub fn discover(paths: &[PathBuf], languages: LangSet) -> Discovery {
    let mut discovery = Discovery::default();
    let mut groups = Groups::default();
    let mut explicit = Vec::new();
    for path in paths {
        match std::fs::metadata(path) {
            Ok(data) if data.is_dir() => groups.add_folder(path, &mut discovery.problems),
            Ok(data) if data.is_file() => explicit.push(path.clone()),
            Ok(_) => discovery.problems.push(ReadError::NoFile(path.clone())),
            Err(error) => discovery.problems.push(super::unreadable(path, &error)),
        }
    }
    groups.add_files(explicit, &mut discovery.problems);
    groups.finish(languages, &mut discovery);
    discovery
}

/// Files by the document they seem to belong to.
#[derive(Default)]
struct Groups {
    named: BTreeMap<String, Vec<(Lang, PathBuf)>>,
}

/// What the name of a file says.
enum Name {
    /// Language, and the name of the document.
    Version(Lang, String),
    /// The place of a language is taken by something else.
    Unknown(String, String),
    /// Nothing.
    Silent,
}

impl Groups {
    fn add_folder(&mut self, root: &Path, problems: &mut Vec<ReadError>) {
        let mut folders: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
        let walk = WalkBuilder::new(root).standard_filters(false).hidden(true).follow_links(true).build();
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    let path = entry.into_path();
                    folders.entry(path.parent().unwrap_or(root).to_owned()).or_default().push(path);
                }
                Ok(_) => {}
                Err(error) => problems.push(walk_problem(root, &error)),
            }
        }
        let before = (self.named.len(), problems.len());
        for (folder, mut files) in folders {
            files.sort();
            self.add_folder_files(root, &folder, files, problems);
        }
        if before == (self.named.len(), problems.len()) {
            problems.push(ReadError::NothingFound(root.to_owned()));
        }
    }

    fn add_folder_files(&mut self, root: &Path, folder: &Path, files: Vec<PathBuf>, problems: &mut Vec<ReadError>) {
        let texts: Vec<PathBuf> = files.iter().filter(|path| is_text(path) && !is_aside(path)).cloned().collect();
        if texts.is_empty() {
            problems.extend(files.iter().filter(|path| !is_aside(path)).filter_map(|path| unsupported(path)).take(1));
            return;
        }
        let mut silent = Vec::new();
        let mut unknown = Vec::new();
        let mut found_any = false;
        for path in texts {
            match read_name(&path) {
                Name::Version(lang, stem) => {
                    found_any = true;
                    self.add(document_id(root, folder, &stem), lang, path);
                }
                Name::Unknown(code, stem) => unknown.push((path, code, stem)),
                Name::Silent => silent.push(path),
            }
        }
        for (path, code, stem) in unknown {
            // `draft.xx.md` is a slip only where `draft.en.md` stands beside it.
            if self.named.contains_key(&document_id(root, folder, &stem)) {
                problems.push(ReadError::UnknownCode { path, code });
            } else {
                silent.push(path);
            }
        }
        if !found_any {
            self.add_silent(root, folder, silent, problems);
        }
    }

    /// Files whose names say no language: the folder above does, or the text must.
    fn add_silent(&mut self, root: &Path, folder: &Path, files: Vec<PathBuf>, problems: &mut Vec<ReadError>) {
        let folder_lang = folder.file_name().and_then(|name| name.to_str()).and_then(Lang::from_code);
        if let (Some(lang), Some(above)) = (folder_lang, folder.parent()) {
            for path in files {
                self.add(document_id(root, above, &stem_of(&path)), lang, path);
            }
            return;
        }
        let id = document_id(root, folder, "");
        for path in files {
            match identified(&path) {
                Ok(lang) => self.add(id.clone(), lang, path),
                Err(problem) => problems.push(problem),
            }
        }
    }

    /// Files that were named one by one.
    fn add_files(&mut self, files: Vec<PathBuf>, problems: &mut Vec<ReadError>) {
        let mut silent = Vec::new();
        for path in files {
            if let Some(problem) = unsupported(&path) {
                problems.push(problem);
                continue;
            }
            match read_name(&path) {
                Name::Version(lang, stem) => {
                    self.add(if stem.is_empty() { parent_name(&path) } else { stem }, lang, path)
                }
                Name::Unknown(..) | Name::Silent => silent.push(path),
            }
        }
        let id = silent.first().map(|path| stem_of(path)).unwrap_or_default();
        for path in silent {
            let folder_lang =
                path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).and_then(Lang::from_code);
            match folder_lang.map_or_else(|| identified(&path), Ok) {
                Ok(lang) => self.add(id.clone(), lang, path),
                Err(problem) => problems.push(problem),
            }
        }
    }

    fn add(&mut self, id: String, lang: Lang, path: PathBuf) {
        let versions = self.named.entry(id).or_default();
        if !versions.iter().any(|(_, known)| *known == path) {
            versions.push((lang, path));
        }
    }

    fn finish(self, languages: LangSet, discovery: &mut Discovery) {
        for (id, mut versions) in self.named {
            versions.sort();
            versions.retain(|(lang, _)| languages.contains(*lang));
            if let Some(pair) = versions.windows(2).find(|pair| pair[0].0 == pair[1].0) {
                let (first, second) = (pair[0].1.clone(), pair[1].1.clone());
                let language = pair[0].0.english_name();
                discovery.problems.push(ReadError::Ambiguous { first, second, language });
                continue;
            }
            match versions.as_slice() {
                [] => {}
                [(lang, path)] => {
                    let language = lang.english_name();
                    discovery.problems.push(ReadError::SingleVersion { path: path.clone(), language });
                }
                _ => {
                    let file = |lang| versions.iter().find(|(known, _)| *known == lang).map(|(_, path)| path.clone());
                    discovery.documents.push(DocumentFiles { id, files: PerLang::from_fn(file) });
                }
            }
        }
    }
}

fn is_text(path: &Path) -> bool {
    ending(path).is_some_and(|ending| TEXT_ENDINGS.contains(&ending.as_str()))
}

fn is_aside(path: &Path) -> bool {
    NOT_VERSIONS.contains(&stem_of(path).to_lowercase().as_str())
}

fn unsupported(path: &Path) -> Option<ReadError> {
    let ending = ending(path)?;
    let &(_, advice) = OTHER_ENDINGS.iter().find(|(known, _)| *known == ending)?;
    Some(ReadError::UnsupportedFormat { path: path.to_owned(), extension: ending, advice })
}

fn ending(path: &Path) -> Option<String> {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase())
}

fn stem_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn parent_name(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    absolute
        .parent()
        .and_then(Path::file_name)
        .map_or_else(|| "document".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// `en` is a version of its folder's document; `draft.en`, `draft_EN`, `draft-fra` of `draft`.
fn read_name(path: &Path) -> Name {
    let stem = stem_of(path);
    if let Some(lang) = Lang::from_code(&stem) {
        return Name::Version(lang, String::new());
    }
    let Some(at) = stem.rfind(['.', '_', '-']) else {
        let is_code_like = stem.len() == 2 && stem.chars().all(|c| c.is_ascii_lowercase());
        return if is_code_like { Name::Unknown(stem, String::new()) } else { Name::Silent };
    };
    let (name, code) = (&stem[..at], &stem[at + 1..]);
    match Lang::from_code(code) {
        Some(lang) if !name.is_empty() => Name::Version(lang, name.to_owned()),
        _ if (2..=3).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphabetic()) => {
            Name::Unknown(code.to_owned(), name.to_owned())
        }
        _ => Name::Silent,
    }
}

/// The folder below the root that was asked for, and the stem if there is one.
fn document_id(root: &Path, folder: &Path, stem: &str) -> String {
    let below = folder.strip_prefix(root).unwrap_or(folder);
    let mut parts: Vec<String> =
        below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if parts.is_empty() && stem.is_empty() {
        return parent_name(&root.join("version"));
    }
    if !stem.is_empty() {
        parts.push(stem.to_owned());
    }
    parts.join("/")
}

/// The language of a file by its text.
fn identified(path: &Path) -> Result<Lang, ReadError> {
    let (text, _) = super::read_text(path)?;
    identify::identify(&text).ok_or_else(|| ReadError::UnknownLanguage(path.to_owned()))
}
/// What stopped the walk at one place of a folder.
fn walk_problem(place: &Path, error: &ignore::Error) -> ReadError {
    match error {
        ignore::Error::WithPath { path, err } => walk_problem(path, err),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => walk_problem(place, err),
        ignore::Error::Loop { child, .. } => ReadError::LinkLoop(child.clone()),
        ignore::Error::Io(error) if error.kind() == std::io::ErrorKind::NotFound && place.is_symlink() => {
            ReadError::BrokenLink(place.to_owned())
        }
        ignore::Error::Io(error) => super::unreadable(place, error),
        other => ReadError::Unreadable { path: place.to_owned(), reason: other.to_string() },
    }
}
