//! Numbers in words, for languages that write words.
//!
//! ```text
//!   one hundred and twenty      cent vingt        ciento veinte
//!   сто двадцать                مائة وعشرون       quatre-vingt-dix-septième
//! ```

use super::tokens::{Kind, Token};
use super::words::{Joining, Sense, ValueWords};

/// A number in words.
pub struct Spelled {
    /// The token behind it.
    pub next: usize,
    /// Its value.
    pub value: u64,
    /// Whether it counts a place in an order.
    pub is_ordinal: bool,
    /// Twice the value, where the word may be a dual.
    pub twice: Option<u64>,
    /// Whether its words mean something else as often, or name no exact number (*a hundred*).
    pub is_vague: bool,
}

/// The number whose words begin at token `at`.
pub fn read(tokens: &[Token<'_>], at: usize, words: &ValueWords) -> Option<Spelled> {
    let first = tokens.get(at)?;
    let sense = first.sense.filter(|sense| sense.is_number())?;
    let mut sum = Sum { joining: words.joining, total: 0, group: 0, is_ordinal: false };
    let is_twice = sense.is_dual && is_scale(tokens, at + 1);
    match sense.scale.filter(|_| is_twice) {
        Some(scale) => sum.total = 10u64.checked_pow(u32::from(scale))?.checked_mul(2)?,
        None => sum.add(sense, Gap::None)?,
    }
    let mut next = at + 1;
    while let Some((gap, place)) = gap(tokens, next) {
        let Some(sense) = tokens.get(place).and_then(|token| token.sense) else { break };
        if !sense.is_number() || sum.add(sense, gap).is_none() {
            break;
        }
        next = place + 1;
    }
    let is_single = next == at + 1;
    let value = sum.total.checked_add(sum.group)?;
    let hundreds = behind_hundreds(tokens, next).filter(|_| value < 100);
    Some(Spelled {
        next: if hundreds.is_some() { next + 2 } else { next },
        value: value + hundreds.unwrap_or(0),
        is_ordinal: sum.is_ordinal || hundreds.is_some(),
        twice: value.checked_mul(2).filter(|_| is_single && sense.is_dual),
        is_vague: is_single && (sense.is_ambiguous || sense.is_hundred || sense.scale.is_some()),
    })
}

fn is_scale(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| !token.has_and && token.sense.is_some_and(|sense| sense.scale.is_some()))
}

/// The hundreds that are put behind what is above them.
fn behind_hundreds(tokens: &[Token<'_>], at: usize) -> Option<u64> {
    tokens.get(at)?.sense.filter(|sense| sense.is_beyond)?;
    let sense = tokens.get(at + 1)?.sense?;
    let hundreds = sense.cardinal.filter(|value| value % 100 == 0 && *value < 1000).map(u64::from);
    hundreds.or_else(|| sense.is_hundred.then_some(100))
}

/// What stands between two words of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Hyphen,
    And,
}

/// What stands before the next word, and where that is.
fn gap(tokens: &[Token<'_>], at: usize) -> Option<(Gap, usize)> {
    let token = tokens.get(at)?;
    match token.kind {
        Kind::Sign('-' | '‐' | '‑') if !token.is_spaced => match tokens.get(at + 1) {
            // quatre-vingt-et-un
            Some(next) if next.sense.is_some_and(|sense| sense.is_joiner) => Some((Gap::And, at + 3)),
            _ => Some((Gap::Hyphen, at + 1)),
        },
        Kind::Word if token.has_and => Some((Gap::And, at)),
        Kind::Word if token.sense.is_some_and(|sense| sense.is_joiner && !sense.is_number()) => {
            Some((Gap::And, at + 1))
        }
        Kind::Word => Some((Gap::None, at)),
        _ => None,
    }
}

/// A number that is being put together: what lies above the last scale word, and below it.
struct Sum {
    joining: Joining,
    total: u64,
    group: u64,
    is_ordinal: bool,
}

impl Sum {
    /// Adds a word; `None` where it does not belong to the number.
    fn add(&mut self, sense: &Sense, gap: Gap) -> Option<()> {
        let is_first = self.total == 0 && self.group == 0;
        let value = sense.cardinal.or(sense.ordinal).map(u64::from);
        let is_ordinal = sense.cardinal.is_none() && sense.ordinal.is_some();
        // Behind an ordinal only ordinals go on, save where units come before tens.
        let may_go_on = !self.is_ordinal || is_ordinal || self.joining == Joining::Everywhere;
        if !is_first && !may_go_on {
            return None;
        }
        if let Some(value) =
            value.filter(|_| !sense.is_hundred || is_first && !self.is_ordinal && sense.cardinal.is_some())
        {
            if !is_first && !self.multiplies_twenty(value) {
                self.fits(value, gap).then_some(())?;
            }
            match value {
                // Two thousand in one word (ألفان).
                1000.. if is_first => self.total = value,
                _ if self.multiplies_twenty(value) => self.group += 76,
                _ => self.group += value,
            }
        } else if sense.is_hundred {
            self.add_hundred(gap)?;
        } else {
            self.multiply(sense.scale?, gap)?;
        }
        self.is_ordinal |= is_ordinal;
        Some(())
    }

    /// Four times twenty.
    fn multiplies_twenty(&self, value: u64) -> bool {
        self.joining == Joining::BeforeOne && value == 20 && self.group % 100 == 4
    }

    /// Whether a smaller number goes on with this one.
    fn fits(&self, value: u64, gap: Gap) -> bool {
        let (tens, units) = (self.group % 100 / 10, self.group % 10);
        let place = match self.group {
            0 => 1000,
            group if group.is_multiple_of(100) => 100,
            group if group.is_multiple_of(10) => 10,
            _ => 1,
        };
        let is_and = gap == Gap::And;
        match self.joining {
            Joining::Everywhere if value == 10 && tens == 0 && units > 0 => !is_and,
            Joining::Everywhere if tens == 0 && units > 0 => {
                is_and && (20..100).contains(&value) && value.is_multiple_of(10)
            }
            Joining::Everywhere => is_and && value < place,
            Joining::BehindHundreds => value < place && !(is_and && place < 100),
            Joining::BehindTens => value < place && (is_and == (place == 10) || self.is_ordinal && !is_and),
            Joining::BeforeOne if place == 10 && matches!(tens, 6 | 8) => {
                value < 20 && value != 10 + 10 && (!is_and || matches!(value, 1 | 11))
            }
            Joining::BeforeOne => value < place && (!is_and || place == 10 && value == 1),
            Joining::Nowhere => value < place && !is_and && gap != Gap::Hyphen,
        }
    }

    fn add_hundred(&mut self, gap: Gap) -> Option<()> {
        let is_and = gap == Gap::And;
        self.group = match self.group {
            0 if self.total == 0 || is_and == (self.joining == Joining::Everywhere) => 100,
            1..=99 if !is_and => self.group.checked_mul(100)?,
            _ => return None,
        };
        Some(())
    }

    fn multiply(&mut self, scale: u8, gap: Gap) -> Option<()> {
        let power = 10u64.checked_pow(u32::from(scale))?;
        let low = self.total % power + self.group;
        // What has been multiplied by more stays; *and* before a scale word belongs to a new part.
        let factor = if low == 0 { 1 } else { low };
        if gap == Gap::And && low > 0 {
            return None;
        }
        self.total = (self.total - self.total % power).checked_add(factor.checked_mul(power)?)?;
        self.group = 0;
        Some(())
    }
}
