//! A worksheet that is one table: a heading that stays in sight, wrapped text, a filter, a page to print.

use unicode_width::UnicodeWidthStr;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::report::common::xml_clean;

/// What a cell holds at most, in units of UTF-16.
const CELL: usize = 32_767;

/// What a sheet holds at most, its heading left out.
const ROWS: u32 = 1_048_575;

/// A4 in the numbering of the format.
const A4: u8 = 9;

/// From right to left in the numbering of the format.
const RIGHT_TO_LEFT: u8 = 2;

/// The looks of cells.
pub struct Styles {
    heading: Format,
    left: Format,
    right: Format,
    marked_left: Format,
    marked_right: Format,
}

impl Styles {
    /// Plain and readable on paper too.
    pub fn new() -> Styles {
        let line = Color::RGB(0xBF_BF_BF);
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
        let left = text.set_border_color(line);
        let right = left.clone().set_reading_direction(RIGHT_TO_LEFT).set_align(FormatAlign::Right);
        let mark = Color::RGB(0xFF_F2_CC);
        Styles {
            heading: left.clone().set_bold().set_background_color(Color::RGB(0xD9_E2_F3)),
            marked_left: left.clone().set_background_color(mark),
            marked_right: right.clone().set_background_color(mark),
            left,
            right,
        }
    }
}

/// A column: its heading, its width in characters, and the direction of its text.
pub struct Column {
    /// What stands over it.
    pub heading: &'static str,
    /// In characters of the standard font.
    pub width: f64,
    /// Whether its text reads from right to left.
    pub is_right_to_left: bool,
}

impl Column {
    /// A column of text from left to right.
    pub const fn new(heading: &'static str, width: f64) -> Column {
        Column { heading, width, is_right_to_left: false }
    }
}

/// A table that is being written.
pub struct Table<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    directions: Vec<bool>,
    widths: Vec<f64>,
    rows: u32,
}

impl<'a> Table<'a> {
    /// Sets the sheet up and writes its heading.
    pub fn new(
        sheet: &'a mut Worksheet,
        styles: &'a Styles,
        name: &str,
        columns: &[Column],
    ) -> Result<Table<'a>, XlsxError> {
        sheet.set_name(name)?;
        for (at, column) in (0..).zip(columns) {
            sheet.set_column_width(at, column.width)?;
            sheet.write_string_with_format(0, at, column.heading, &styles.heading)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_margins(0.4, 0.4, 0.4, 0.6, 0.2, 0.3);
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_footer("&L&A&R&P / &N");
        let directions = columns.iter().map(|column| column.is_right_to_left).collect();
        let widths = columns.iter().map(|column| column.width).collect();
        Ok(Table { sheet, styles, directions, widths, rows: 0 })
    }

    /// Writes a row; the cells at `marked` are coloured. What no longer fits the sheet is left out.
    pub fn row(&mut self, cells: &[String], marked: &[usize]) -> Result<(), XlsxError> {
        if self.rows >= ROWS {
            return Ok(());
        }
        self.rows += 1;
        self.sheet.set_row_height(self.rows, self.height(cells))?;
        for (at, cell) in cells.iter().enumerate() {
            let is_right = self.directions.get(at).copied().unwrap_or(false);
            let style = match (is_right, marked.contains(&at)) {
                (false, false) => &self.styles.left,
                (false, true) => &self.styles.marked_left,
                (true, false) => &self.styles.right,
                (true, true) => &self.styles.marked_right,
            };
            let column = u16::try_from(at).unwrap_or(u16::MAX);
            self.sheet.write_string_with_format(self.rows, column, fitting(&xml_clean(cell)), style)?;
        }
        Ok(())
    }

    /// The height that shows all of the text, in points. Not every program works it out when it opens
    /// a file; none shows more than 409 points.
    fn height(&self, cells: &[String]) -> f64 {
        let lines = |(cell, width): (&String, &f64)| {
            // Lines end at words, which wastes some of each.
            let room = (width * 0.92).max(1.0);
            cell.lines().map(|line| (line.width() as f64 / room).ceil().max(1.0)).sum::<f64>()
        };
        let lines = cells.iter().zip(&self.widths).map(lines).fold(1.0, f64::max);
        (15.0 * lines).min(409.0)
    }

    /// Writes a name and what was counted.
    pub fn counts(&mut self, name: &str, counts: &[usize]) -> Result<(), XlsxError> {
        self.row(&[name.to_owned()], &[])?;
        for (at, count) in (1..).zip(counts) {
            // Counts of findings are far below the numbers that a cell holds exactly.
            let number = u32::try_from(*count).unwrap_or(u32::MAX);
            self.sheet.write_number_with_format(self.rows, at, f64::from(number), &self.styles.left)?;
        }
        Ok(())
    }

    /// Sets the filter over what was written, and prints the first so many columns.
    pub fn finish(self, printed: u16) -> Result<(), XlsxError> {
        self.sheet.set_print_area(0, 0, self.rows, printed.saturating_sub(1))?;
        let last = u16::try_from(self.directions.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.sheet.autofilter(0, 0, self.rows, last)?;
        Ok(())
    }
}

/// The text, cut where a cell ends, with a note of how much it lost.
fn fitting(text: &str) -> String {
    let units = text.encode_utf16().count();
    if units <= CELL {
        return text.to_owned();
    }
    let note = format!(" … [+{units}] …");
    let room = CELL - note.encode_utf16().count();
    let mut used = 0;
    let kept = text.chars().take_while(|c| {
        used += c.len_utf16();
        used <= room
    });
    let kept: String = kept.collect();
    let lost = units - kept.encode_utf16().count();
    format!("{kept} … [+{lost}] …")
}
