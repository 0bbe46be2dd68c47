//! Exact numbers: `1 500 000`, `1.5 million` and `1,500 thousand` are one.

use std::fmt;

/// A number without sign as `digits × 10^exponent`; the digits do not end in zero, so that
/// equal numbers are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decimal {
    digits: u64,
    exponent: i16,
}

impl Decimal {
    /// A whole number.
    pub fn whole(value: u64) -> Decimal {
        Decimal::new(value, 0)
    }

    fn new(mut digits: u64, mut exponent: i16) -> Decimal {
        if digits == 0 {
            return Decimal { digits: 0, exponent: 0 };
        }
        while digits.is_multiple_of(10) {
            digits /= 10;
            exponent = exponent.saturating_add(1);
        }
        Decimal { digits, exponent }
    }

    /// The number written with `integer` before and `fraction` behind the decimal sign, both
    /// ASCII digits; `None` beyond what can be told apart (18 digits).
    pub fn from_digits(integer: &str, fraction: &str) -> Option<Decimal> {
        let fraction = fraction.trim_end_matches('0');
        let integer = integer.trim_start_matches('0');
        if integer.len() + fraction.len() > 18 {
            return None;
        }
        let written = format!("0{integer}{fraction}");
        Some(Decimal::new(written.parse().ok()?, -(fraction.len() as i16)))
    }

    /// The number times ten to the power of `scale`.
    #[must_use]
    pub fn scaled(self, scale: u8) -> Decimal {
        Decimal::new(self.digits, self.exponent.saturating_add(i16::from(scale)))
    }

    /// The sum, where it can be told exactly.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let exponent = self.exponent.min(other.exponent);
        let aligned = |number: Decimal| {
            let shift = u32::try_from(number.exponent - exponent).ok()?;
            number.digits.checked_mul(10u64.checked_pow(shift)?)
        };
        Some(Decimal::new(aligned(self)?.checked_add(aligned(other)?)?, exponent))
    }

    /// The whole number before a half: 2 of 2.5.
    pub fn without_half(self) -> Option<Decimal> {
        (self.exponent == -1 && self.digits % 10 == 5).then(|| Decimal::whole(self.digits / 10))
    }

    /// The value of a whole number that fits.
    pub fn as_whole(self) -> Option<u64> {
        let power = 10u64.checked_pow(u32::try_from(self.exponent).ok()?)?;
        self.digits.checked_mul(power)
    }
}

impl fmt::Display for Decimal {
    /// As in English text: `1,500,000`, `0.5`, `1998`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits.to_string();
        let Ok(behind) = usize::try_from(-self.exponent) else {
            return f.write_str(&grouped(&format!("{digits}{}", "0".repeat(self.exponent.min(40) as usize))));
        };
        if behind == 0 {
            return f.write_str(&grouped(&digits));
        }
        let padded = format!("{digits:0>width$}", width = behind + 1);
        let (integer, fraction) = padded.split_at(padded.len() - behind);
        write!(f, "{}.{fraction}", grouped(integer))
    }
}

/// With commas from five digits on: most numbers of four digits are years.
fn grouped(digits: &str) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_are_equal_values() {
        let check = |number: Option<Decimal>, expected: &str| {
            assert_eq!(number.map(|number| number.to_string()).as_deref(), Some(expected));
        };
        check(Decimal::from_digits("1500", "").map(|n| n.scaled(3)), "1,500,000");
        check(Decimal::from_digits("0", "50"), "0.5");
        check(Decimal::from_digits("12", "05"), "12.05");
        check(Decimal::from_digits("000", ""), "0");
        check(Decimal::whole(1_000_000).plus(Decimal::whole(200_000)), "1,200,000");
        check(Decimal::from_digits("0", "5").and_then(|half| half.plus(Decimal::whole(1))), "1.5");
        assert_eq!(Decimal::from_digits("1", "50").map(|n| n.scaled(6)), Some(Decimal::whole(1_500_000)));
        assert_eq!(Decimal::from_digits("1234567890123456789", ""), None);
        assert_eq!(Decimal::whole(30_000).as_whole(), Some(30_000));
    }
}
