//! Files of term bases, of which no more is read than a term base may have.

use std::io::Read;
use std::path::Path;

use super::load::{GlossaryError, MOST_BYTES};

/// The bytes of a file.
///
/// # Errors
///
/// A file that cannot be read or is too large; of such a one no more is read than tells so.
pub fn read_limited(path: &Path) -> Result<Vec<u8>, GlossaryError> {
    let fault = |message: String| GlossaryError { file: path.display().to_string(), line: 0, column: 0, message };
    let file = std::fs::File::open(path).map_err(|error| fault(format!("cannot be read ({error})")))?;
    let mut bytes = Vec::new();
    let limit = MOST_BYTES as u64 + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(|error| fault(format!("cannot be read ({error})")))?;
    if bytes.len() > MOST_BYTES {
        return Err(fault(format!("has more than the {} MB that a term base may have; split it", MOST_BYTES >> 20)));
    }
    Ok(bytes)
}
