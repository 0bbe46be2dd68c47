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
    let mut out = anstream::stdout().lock();
    match out.write_all(report.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("standard output cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// Writes a report to a file if one is given, else to standard output.
pub fn place(path: Option<&Path>, report: &str) -> Result<(), Failure> {
    path.map_or_else(|| print(report), |path| write_file(path, report))
}

/// Writes a report to a file: first beside it, then in its place, so that nobody reads half a report.
pub fn write_file(path: &Path, report: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        format!("{}: the report cannot be written ({error}); check that the folder exists and has room", path.display())
    };
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let written = std::fs::write(&beside, anstream::adapter::strip_str(report).to_string());
    let placed = written.and_then(|()| std::fs::rename(&beside, path));
    if placed.is_err() {
        // What is left of it helps nobody; that it may not be there is no matter.
        let _ = std::fs::remove_file(&beside);
    }
    placed.map_err(failed)
}
