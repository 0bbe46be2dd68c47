//! Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one.

use crate::model::Encoding;

/// Why bytes are no text.
#[derive(Debug, PartialEq, Eq)]
pub enum NotText {
    /// There are NUL bytes or other signs of a binary file.
    Binary,
    /// Neither UTF-8 nor marked as UTF-16; the line of the first byte that does not fit, from 1.
    UnknownEncoding {
        /// The line.
        line: usize,
    },
}

/// The text without its byte order mark.
pub fn decode(bytes: Vec<u8>) -> Result<(String, Encoding), NotText> {
    if let Some(body) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return utf16(body, u16::from_le_bytes);
    }
    if let Some(body) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return utf16(body, u16::from_be_bytes);
    }
    if bytes.contains(&0) {
        return Err(NotText::Binary);
    }
    let has_mark = bytes.starts_with(&[0xef, 0xbb, 0xbf]);
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        NotText::UnknownEncoding { line: 1 + good.iter().filter(|&&byte| byte == b'\n').count() }
    })?;
    if has_mark {
        text.drain(..3);
        return Ok((text, Encoding::Utf8Bom));
    }
    Ok((text, Encoding::Utf8))
}

fn utf16(body: &[u8], unit: fn([u8; 2]) -> u16) -> Result<(String, Encoding), NotText> {
    let (pairs, odd) = body.as_chunks::<2>();
    let line = |units: &[u16]| 1 + units.iter().filter(|&&unit| unit == 10).count();
    let units: Vec<u16> = pairs.iter().map(|&pair| unit(pair)).collect();
    if !odd.is_empty() {
        return Err(NotText::UnknownEncoding { line: line(&units) });
    }
    let text = String::from_utf16(&units).map_err(|_| NotText::UnknownEncoding { line: first_bad_line(&units) })?;
    if text.contains('\0') { Err(NotText::Binary) } else { Ok((text, Encoding::Utf16)) }
}

fn first_bad_line(units: &[u16]) -> usize {
    let mut line = 1;
    for decoded in char::decode_utf16(units.iter().copied()) {
        match decoded {
            Ok('\n') => line += 1,
            Ok(_) => {}
            Err(_) => break,
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_apart() {
        let check = |bytes: &[u8], expected: Result<(&str, Encoding), NotText>| {
            assert_eq!(decode(bytes.to_vec()), expected.map(|(text, encoding)| (text.to_owned(), encoding)));
        };
        check("Статья".as_bytes(), Ok(("Статья", Encoding::Utf8)));
        check(b"\xef\xbb\xbfArt", Ok(("Art", Encoding::Utf8Bom)));
        check(b"\xff\xfe\x2c\x7b", Ok(("第", Encoding::Utf16)));
        check(b"\xfe\xff\x7b\x2c", Ok(("第", Encoding::Utf16)));
        check(b"a\nb\xe9", Err(NotText::UnknownEncoding { line: 2 }));
        check(b"\xff\xfe\x00\xd8", Err(NotText::UnknownEncoding { line: 1 }));
        check(b"PK\x03\x04\x00", Err(NotText::Binary));
    }
}
