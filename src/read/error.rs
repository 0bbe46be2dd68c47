//! What can go wrong between the disk and the text, said to a person.

use std::path::PathBuf;

use thiserror::Error;

/// Why a file or a document could not be read. Every message is one line that
/// says what happened, where, and what to do.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The path does not exist.
    #[error("{}: there is no such file or folder; check the spelling", .0.display())]
    NotFound(PathBuf),
    /// The operating system refused.
    #[error("{}: cannot be read ({reason}); check the permissions, and that no program is writing it", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// A link to something that is not there.
    #[error("{}: is a link that leads nowhere; remove it, or restore what it should lead to", .0.display())]
    BrokenLink(PathBuf),
    /// A link to a folder in which it lies itself.
    #[error("{}: is a link to a folder in which it lies itself; remove it", .0.display())]
    LinkLoop(PathBuf),
    /// The file changed its size while it was read.
    #[error("{}: changed while it was being read; run the check again when it has been saved", .0.display())]
    Changed(PathBuf),
    /// Neither a file nor a folder.
    #[error("{}: is no regular file; give a file of text or a folder", .0.display())]
    NoFile(PathBuf),
    /// Nothing but white space.
    #[error("{}: is empty; put the text in or remove the file", .0.display())]
    Empty(PathBuf),
    /// A binary file.
    #[error("{}: is no text (it has binary data); save the document as UTF-8 text or Markdown", .0.display())]
    Binary(PathBuf),
    /// An encoding that cannot be told.
    #[error("{}:{line}: is neither UTF-8 nor UTF-16 with a byte order mark; save the file as UTF-8", path.display())]
    UnknownEncoding {
        /// The file.
        path: PathBuf,
        /// The line of the first byte that does not fit.
        line: usize,
    },
    /// Larger than any treaty.
    #[error("{}: has {megabytes} MB, more than the {limit} MB that are read; split the document", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        megabytes: u64,
        /// The largest size that is read.
        limit: u64,
    },
    /// A format that is not read.
    #[error("{}: the format .{extension} is not read; {advice}", path.display())]
    UnsupportedFormat {
        /// The file.
        path: PathBuf,
        /// Its ending.
        extension: String,
        /// What to do instead.
        advice: &'static str,
    },
    /// The name does not say the language, and the text does not show it.
    #[error("{}: the language cannot be told; name the file like en.md or draft.en.md (ar, zh, en, fr, ru, es)", .0.display())]
    UnknownLanguage(PathBuf),
    /// Two files claim to be the same version.
    #[error("{} and {}: both are the {language} version of one document; remove or rename one", first.display(), second.display())]
    Ambiguous {
        /// One file.
        first: PathBuf,
        /// The other.
        second: PathBuf,
        /// The language in English.
        language: &'static str,
    },
    /// A code in a file name that is no official language.
    #[error("{}: `{code}` is none of the six languages ar, zh, en, fr, ru, es; rename or remove the file", path.display())]
    UnknownCode {
        /// The file.
        path: PathBuf,
        /// The code.
        code: String,
    },
    /// Nothing to compare with.
    #[error("{}: only the {language} version was found; at least two languages are needed for a comparison", path.display())]
    SingleVersion {
        /// The file.
        path: PathBuf,
        /// The language in English.
        language: &'static str,
    },
    /// A folder without texts.
    #[error("{}: no versions were found; name them en.md, fr.md, … or draft.en.md, draft.fr.md, … (.md or .txt)", .0.display())]
    NothingFound(PathBuf),
}
