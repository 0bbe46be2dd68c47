//! The rows and columns of tables, as their lines show them.

/// The row of a table that was reached in a provision.
#[derive(Default)]
pub struct TableRow {
    /// Its number, from 1; the rows of several tables are counted through.
    pub number: u16,
    /// Where its line begins.
    line: Option<usize>,
}

impl TableRow {
    /// Goes on to the row of a cell and returns its column: what stands on one line is one row.
    pub fn take(&mut self, text: &str, cell: usize) -> u16 {
        let before = text.get(..cell).unwrap_or("");
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        if self.line.replace(line) != Some(line) {
            self.number = self.number.saturating_add(1);
        }
        let bars = before[line..].matches('|').count() - before[line..].matches("\\|").count();
        let starts_with_bar = before[line..].trim_start().starts_with('|');
        u16::try_from(bars + usize::from(!starts_with_bar)).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_placed_by_line_and_bar() {
        let check = |text: &str, expected: &[(u16, u16)]| {
            let mut row = TableRow::default();
            let cells = text.match_indices(char::is_alphabetic).map(|(at, _)| {
                let column = row.take(text, at);
                (row.number, column)
            });
            assert_eq!(cells.collect::<Vec<_>>(), expected, "{text}");
        };
        check("| a | b |\n|---|---|\n|   | c |\n\n| d |\n", &[(1, 1), (1, 2), (2, 2), (3, 1)]);
        check("a | \\| | b\n--|--|--\nc | d", &[(1, 1), (1, 3), (2, 1), (2, 2)]);
    }
}
