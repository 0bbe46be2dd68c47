//! From disk to [`Source`]: finding the versions, decoding them, cutting them into blocks.
//!
//! One file a format; `FORMATS` is where another is added.

mod decode;
mod discover;
mod error;
mod label_start;
mod markdown;
mod plain;

use std::io::Read;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use discover::{Discovery, DocumentFiles, discover};
pub use error::ReadError;

use crate::lang::identify;
use crate::model::{Block, Encoding, Lang, PerLang, Source};

/// The largest file that is read, in bytes. The longest treaties have a few million; what is larger is a
/// collection, or no text at all, and lining it up would take hours.
const LARGEST: u64 = 16 << 20;

/// Cuts a text into blocks.
type Cutter = fn(&str) -> Vec<Block>;

/// Endings of file names, and what cuts such files; anything else is plain text.
const FORMATS: [(&str, Cutter); 2] = [("md", markdown::blocks), ("markdown", markdown::blocks)];

/// Reads all versions of a document; all that is wrong with them, if anything is.
pub fn read_document(document: &DocumentFiles) -> Result<PerLang<Option<Source>>, Vec<ReadError>> {
    let read = |lang: Lang| document.files[lang].as_ref().map(|path| read_file(path, Some(lang)));
    let results: Vec<_> = Lang::ALL.into_par_iter().map(read).collect();
    let mut sources = PerLang::default();
    let mut problems = Vec::new();
    for (lang, result) in Lang::ALL.into_iter().zip(results) {
        match result.transpose() {
            Ok(source) => sources[lang] = source,
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(sources) } else { Err(problems) }
}

/// Reads one version; where no language is given, the file name tells it, or the text.
pub fn read_file(path: &Path, lang: Option<Lang>) -> Result<Source, ReadError> {
    let (text, encoding) = read_text(path)?;
    let named = || {
        path.file_stem()
            .and_then(|stem| stem.to_str())
            .and_then(|stem| stem.rsplit(['.', '_', '-']).next().and_then(Lang::from_code))
    };
    let lang = lang.or_else(named).or_else(|| identify::identify(&text));
    let lang = lang.ok_or_else(|| ReadError::UnknownLanguage(path.to_owned()))?;
    Ok(source(lang, path.to_owned(), text, encoding))
}

/// A version whose text is at hand already; the ending of the path says its format.
pub fn from_text(lang: Lang, path: impl Into<PathBuf>, text: String) -> Source {
    source(lang, path.into(), text, Encoding::Utf8)
}

fn source(lang: Lang, path: PathBuf, text: String, encoding: Encoding) -> Source {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let format = FORMATS.iter().find(|(known, _)| *known == ending);
    let blocks = format.map_or(plain::blocks as Cutter, |&(_, cutter)| cutter)(&text);
    Source::new(lang, path, text, encoding, blocks)
}

/// The decoded text of a file.
fn read_text(path: &Path) -> Result<(String, Encoding), ReadError> {
    let bytes = read_bytes(path)?;
    let (text, encoding) = decode::decode(bytes).map_err(|reason| match reason {
        decode::NotText::Binary => ReadError::Binary(path.to_owned()),
        decode::NotText::UnknownEncoding { line } => ReadError::UnknownEncoding { path: path.to_owned(), line },
    })?;
    if text.trim().is_empty() { Err(ReadError::Empty(path.to_owned())) } else { Ok((text, encoding)) }
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let failed = |error: std::io::Error| unreadable(path, &error);
    // Asked before it is opened: opening a pipe would wait for a writer.
    let data = std::fs::metadata(path).map_err(failed)?;
    if !data.is_file() {
        return Err(ReadError::NoFile(path.to_owned()));
    }
    if data.len() > LARGEST {
        let (megabytes, limit) = (data.len() >> 20, LARGEST >> 20);
        return Err(ReadError::TooLarge { path: path.to_owned(), megabytes, limit });
    }
    let mut bytes = Vec::with_capacity(data.len() as usize);
    // One byte more than there should be shows that the file has grown.
    std::fs::File::open(path).map_err(failed)?.take(data.len() + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 != data.len() { Err(ReadError::Changed(path.to_owned())) } else { Ok(bytes) }
}

/// What the operating system's refusal means.
fn unreadable(path: &Path, error: &std::io::Error) -> ReadError {
    match error.kind() {
        std::io::ErrorKind::NotFound => ReadError::NotFound(path.to_owned()),
        _ => ReadError::Unreadable { path: path.to_owned(), reason: error.to_string() },
    }
}
