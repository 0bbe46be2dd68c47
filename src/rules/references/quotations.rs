//! Text that an instrument quotes from another one, as an amending protocol does: what it refers to is the other's.
//!
//! ```text
//!   Article 6
//!   “Article 14 bis
//!   1. A ferry shall not …                 quoted, though no mark stands in this block
//!   2. Paragraph 1 shall not apply ….”
//! ```

use crate::model::{Lang, LeafRole, PerLang, Row};
use crate::rules::Context;

/// So many blocks a quotation may go on before a mark is taken for a slip.
const LONGEST: usize = 60;

/// For each version and row whether its text stands in a quotation that fills it.
pub fn quoted_rows(context: &Context<'_>) -> PerLang<Vec<bool>> {
    PerLang::from_fn(|lang| of_version(context, lang))
}

fn of_version(context: &Context<'_>, lang: Lang) -> Vec<bool> {
    let mut left = 0;
    let of_row = |row: &Row| {
        let leaves = row.cells[lang].iter().filter_map(|cell| context.leaf(lang, cell.leaf));
        let mut texts = leaves.map(|leaf| leaf.span.of(context.source(lang)));
        let first = texts.next().unwrap_or("");
        let opens = opens_quoted(first);
        // The heading of another article of this instrument ends what was never closed.
        if row.role == LeafRole::Heading && !opens {
            left = 0;
        }
        if left == 0 && !opens {
            return false;
        }
        let text = texts.fold(first.to_owned(), |text, next| text + " " + next);
        let (goes_on, open) = (left > 0, balance(&text));
        left = match left {
            0 if open > 0 => LONGEST,
            0 => 0,
            _ if open < 0 || ends_closing(&text) => 0,
            _ => left - 1,
        };
        // A term that is defined stands in quotation marks by itself.
        goes_on || opens && (open > 0 || ends_closing(&text))
    };
    context.alignment.rows.iter().map(of_row).collect()
}

fn opens_quoted(text: &str) -> bool {
    text.trim_start_matches(['#', '*', ' ', '>', '\u{a0}']).starts_with(['“', '«', '„', '"', '「', '『'])
}

fn ends_closing(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ';', '。', '；', '؛', '*', ' ', '\n']);
    text.ends_with(['”', '»', '"', '」', '』'])
}

/// How many quotations a text opens more than it closes; straight marks open and close in turn.
fn balance(text: &str) -> isize {
    let straight = text.matches('"').count() as isize % 2;
    let of = |marks: &[char]| text.matches(marks).count() as isize;
    let paired = of(&['“', '«', '„', '「', '『']) - of(&['”', '»', '」', '』']);
    if straight == 0 {
        paired
    } else if opens_quoted(text) {
        paired + 1
    } else {
        paired - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_told_from_defined_terms() {
        let check = |text: &str, opens: bool, open: isize, closes: bool| {
            assert_eq!((opens_quoted(text), balance(text), ends_closing(text)), (opens, open, closes), "{text}");
        };
        check("“Article 14 bis", true, 1, false);
        check("2. Paragraph 1 shall not apply.”", false, -1, true);
        check("“Party” means a State.", true, 0, false);
        check("\"المادة 14 مكررا", true, 1, false);
        check("2 - لا تنطبق الفقرة 1\".", false, -1, true);
        check("« Article 14 bis »", true, 0, true);
    }
}
