//! Where a provision stands, said without any language.
//!
//! Follows the naming convention of Akoma Ntoso (OASIS LegalDocML, the basis of
//! AKN4UN): `art_12__para_2__point_b`. Printed for people it reads
//! `article 12, paragraph 2 (b)`.

use std::fmt;

use super::label::{Number, latin_multiplicative};
use super::tree::Unit;

/// The way from the document to a provision, outermost step first, and the part of it that is meant.
///
/// Parts, chapters and sections are left out above an article, since articles
/// are counted through the whole instrument; annexes are not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// From the outermost provision to the innermost.
    pub steps: Vec<Step>,
    /// Which part of the innermost provision.
    pub part: Part,
}

/// One step of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    /// The kind of provision.
    pub unit: Unit,
    /// Its number, or its ordinal among its unnumbered siblings.
    pub number: Option<Number>,
    /// For points, their depth below the paragraph, from 1: (a) is 1, (i) is 2.
    pub level: u8,
}

/// The part of a provision an address means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The whole, or its only text.
    #[default]
    Whole,
    /// Its heading or title.
    Heading,
    /// The words that open a list.
    Chapeau,
    /// The words behind a list that belong to the whole.
    Tail,
    /// The n-th further block of text, from 2.
    Block(u16),
    /// A cell by its row and column, from 1; the rows of several tables are counted through.
    Cell(u16, u16),
}

impl Address {
    /// The address for people, in English: `article 12, paragraph 2 (b)`.
    pub fn label(&self) -> String {
        let mut label = String::new();
        for step in &self.steps {
            step.write_label(&mut label);
        }
        match self.part {
            Part::Whole => {}
            Part::Heading => push_phrase(&mut label, "heading"),
            Part::Chapeau => push_phrase(&mut label, "chapeau"),
            Part::Tail => push_phrase(&mut label, "closing text"),
            Part::Block(n) => push_phrase(&mut label, &format!("unnumbered text {n}")),
            Part::Cell(row, column) => push_phrase(&mut label, &format!("row {row}, column {column}")),
        }
        if label.is_empty() { "the document".to_owned() } else { label }
    }

    /// The address of the article, annex or other basic unit that holds the provision.
    pub fn basic_unit(&self) -> Address {
        let inner = self.steps.iter().position(|step| step.unit.is_inside_article()).unwrap_or(self.steps.len());
        Address { steps: self.steps[..inner].to_vec(), part: Part::Whole }
    }
}

impl fmt::Display for Address {
    /// The identifier in the manner of Akoma Ntoso; the document itself is `doc`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.steps.is_empty() {
            f.write_str("doc")?;
        }
        for (index, step) in self.steps.iter().enumerate() {
            let separator = if index == 0 { "" } else { "__" };
            write!(f, "{separator}{}", step.identifier())?;
        }
        match self.part {
            Part::Whole => Ok(()),
            Part::Heading => f.write_str("__heading"),
            Part::Chapeau => f.write_str("__chapeau"),
            Part::Tail => f.write_str("__tail"),
            Part::Block(n) => write!(f, "__block_{n}"),
            Part::Cell(row, column) => write!(f, "__row_{row}__col_{column}"),
        }
    }
}

impl Step {
    fn identifier(&self) -> String {
        let Some(number) = self.number else { return self.unit.identifier().to_owned() };
        let insertion =
            if number.insertion > 1 { latin_multiplicative(number.insertion).replace(' ', "") } else { String::new() };
        format!("{}_{}{insertion}", self.unit.identifier(), self.sign(number.value))
    }

    fn write_label(&self, label: &mut String) {
        let Some(number) = self.number else { return push_phrase(label, self.unit.english_name()) };
        let insertion =
            if number.insertion > 1 { format!(" {}", latin_multiplicative(number.insertion)) } else { String::new() };
        let sign = self.sign(number.value);
        if self.unit == Unit::Point {
            let separator = if label.is_empty() { "" } else { " " };
            label.push_str(&format!("{separator}({sign}{insertion})"));
        } else {
            push_phrase(label, &format!("{} {sign}{insertion}", self.unit.english_name()));
        }
    }

    /// Points are lettered, then in Roman numerals, then lettered and Roman again, as in UN documents.
    fn sign(&self, value: u32) -> String {
        match (self.unit, self.level) {
            (Unit::Point, level) if level % 2 == 0 && level > 0 => lower_roman(value),
            (Unit::Point, _) => letters(value),
            (Unit::Part | Unit::Chapter | Unit::Book, _) => lower_roman(value).to_uppercase(),
            _ => value.to_string(),
        }
    }
}

fn push_phrase(label: &mut String, phrase: &str) {
    if !label.is_empty() {
        label.push_str(", ");
    }
    label.push_str(phrase);
}

/// 1 is `a`, 26 is `z`, 27 is `aa`, 28 is `bb`, as in UN documents.
fn letters(value: u32) -> String {
    let Some(index) = value.checked_sub(1) else { return "0".to_owned() };
    let repeat = index / 26 + 1;
    if repeat > 4 {
        return value.to_string();
    }
    let letter = char::from(b'a' + (index % 26) as u8);
    std::iter::repeat_n(letter, repeat as usize).collect()
}

/// `i`, `ii`, `iii`, `iv` … ; beyond 399, where nobody numbers so, plain digits.
pub fn lower_roman(value: u32) -> String {
    const SIGNS: [(u32, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    if value == 0 || value > 399 {
        return value.to_string();
    }
    let mut rest = value;
    let mut roman = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            roman.push_str(sign);
            rest -= worth;
        }
    }
    roman
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(unit: Unit, value: u32, level: u8) -> Step {
        Step { unit, number: Some(Number::plain(value)), level }
    }

    #[test]
    fn an_address_is_printed_for_programs_and_for_people() {
        let bis = Step { unit: Unit::Article, number: Some(Number { value: 8, insertion: 2 }), level: 0 };
        let point = Address {
            steps: vec![bis, step(Unit::Paragraph, 2, 0), step(Unit::Point, 28, 1), step(Unit::Point, 4, 2)],
            part: Part::Chapeau,
        };
        assert_eq!(point.to_string(), "art_8bis__para_2__point_bb__point_iv__chapeau");
        assert_eq!(point.label(), "article 8 bis, paragraph 2 (bb) (iv), chapeau");
        assert_eq!(point.basic_unit().label(), "article 8 bis");
        let cell = Address { steps: vec![step(Unit::Annex, 2, 0)], part: Part::Cell(3, 1) };
        assert_eq!(
            (cell.to_string().as_str(), cell.label().as_str()),
            ("annex_2__row_3__col_1", "annex 2, row 3, column 1")
        );
        assert_eq!(Address::default().to_string(), "doc");
        assert_eq!(step(Unit::Chapter, 14, 0).identifier(), "chp_XIV");
    }
}
