//! Where reports go: standard output, or a file that is written completely or not at all.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;

use super::Failure;

/// The width to write for: that of the terminal, or 100 columns.
pub fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let columns = asked.unwrap_or_else(|| {
        if !std::io::stdout().is_terminal() {
            return 100;
        }
        usize::from(terminal_size::terminal_size().map_or(100, |(width, _)| width.0))
    });
    columns.clamp(40, 160)
}

/// Writes a report to standard output. A reader that stops early is no error.
pub fn print(report: &str) -> Result<(), Failure> {
    print_to(anstream::stdout().lock(), report.as_bytes())
}

/// A word to somebody who sits before the terminal that a report went to.
pub fn tell(hint: Option<String>) {
    if let Some(hint) = hint.filter(|_| std::io::stdout().is_terminal()) {
        anstream::eprintln!("{hint}");
    }
}

/// Writes a report that no terminal shows to standard output.
pub fn print_bytes(report: &[u8]) -> Result<(), Failure> {
    print_to(std::io::stdout().lock(), report)
}

fn print_to(mut out: impl Write, report: &[u8]) -> Result<(), Failure> {
    match out.write_all(report).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("standard output cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// A report without what only terminals understand.
pub fn without_colours(report: &[u8]) -> Vec<u8> {
    anstream::adapter::strip_bytes(report).into_vec()
}

/// Writes a report to a file if one is given, else to standard output.
pub fn place(path: Option<&Path>, report: &str) -> Result<(), Failure> {
    path.map_or_else(|| print(report), |path| write_file(path, &without_colours(report.as_bytes())))
}

/// Writes a report to a file: first beside it, then in its place, so that nobody reads half a report.
pub fn write_file(path: &Path, report: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        format!("{}: the report cannot be written ({error}); check that the folder exists and has room", path.display())
    };
    // A device or a pipe is written to; a file put in its place would be in the way of everybody else.
    if std::fs::metadata(path).is_ok_and(|known| !known.is_file() && !known.is_dir()) {
        return std::fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut out| out.write_all(report))
            .map_err(failed);
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let written = std::fs::write(&beside, report);
    let placed = written.and_then(|()| std::fs::rename(&beside, path));
    if placed.is_err() {
        // What is left of it helps nobody; that it may not be there is no matter.
        let _ = std::fs::remove_file(&beside);
    }
    placed.map_err(failed)
}
