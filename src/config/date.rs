//! A day of the civil calendar, as people write it in a file of waivers: `2026-11-25`.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `2026-11-25`; nothing where there is no such day.
    pub fn read(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            let part = parts.next()?;
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u16::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let is_whole = parts.next().is_none() && (1..=days).contains(&day);
        is_whole.then_some(Date { year, month: month as u8, day: day as u8 })
    }

    /// The day that many days behind the first of January 1970.
    pub fn after_epoch(days: u64) -> Date {
        // Counted in years that begin in March, so that the odd day stands at their end.
        let days = days.min(2_900_000) + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year + era * 400 + u64::from(month <= 2);
        Date { year: year as u16, month: month as u8, day: day as u8 }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        let fault = || de::Error::custom(format!("`{text}` is no date; expected one such as 2027-01-31"));
        Date::read(&text).ok_or_else(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_and_read() {
        let check = |days: u64, text: &str| {
            assert_eq!(Date::after_epoch(days).to_string(), text);
            assert_eq!(Date::read(text), Some(Date::after_epoch(days)));
        };
        check(0, "1970-01-01");
        check(59, "1970-03-01");
        check(11_016, "2000-02-29");
        check(20_782, "2026-11-25");
        for text in ["2026-02-29", "2026-13-01", "2026-1-1", "25-11-2026", "2026-11-25-1", "", "2026-00-10"] {
            assert_eq!(Date::read(text), None, "{text}");
        }
    }
}
