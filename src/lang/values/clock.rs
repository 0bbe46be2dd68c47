//! Times of day and dates in figures: `10:18`, `10 h 18`, `10时18分`, `20.09.2023`.

use super::figures::{self, Figure};
use super::scan::{Scan, time, whole};
use super::spelled::Spelled;
use super::tokens::{Kind, Token};
use super::words::Measure;
use super::{Date, Value};

impl Scan<'_> {
    /// `20.09.2023`, `20/9/2023`, `2023-09-20`.
    pub fn numeric_date(&mut self, at: usize) -> Option<usize> {
        let [first, one, second, other, third] = self.tokens.get(at..at + 5)? else { return None };
        let is_run = one.kind == other.kind
            && matches!(one.kind, Kind::Sign('.' | '/' | '-'))
            && [one, second, other, third].iter().all(|token| !token.is_spaced)
            && [first, second, third].iter().all(|token| token.kind == Kind::Figures);
        let read = |token| figures::ascii(self.text, token).parse::<u16>().ok();
        let (first, month, third) = (read(first)?, read(second)?, read(third)?);
        let (day, year) = if first > 31 { (third, first) } else { (first, third) };
        if !is_run || !(1..=31).contains(&day) || !(1..=12).contains(&month) || !(1800..2200).contains(&year) {
            return None;
        }
        let month = u8::try_from(month).ok()?;
        let values = vec![whole(u64::from(day)), Value::Month(month), whole(u64::from(year))];
        let date = Date { year: Some(year), month: Some(month), day: u8::try_from(day).ok() };
        self.push(at, at + 5, values)?.date = Some(date);
        Some(at + 5)
    }

    /// A time of day: `10:18`, `10.18 a.m.`, `10 h 18`, `10时18分`.
    pub fn clock(&mut self, at: usize, figure: &Figure) -> Option<usize> {
        let [hour] = figure.candidates.first()?.as_slice() else { return None };
        let minutes = |index: usize| {
            let token = self.tokens.get(index).filter(|token| token.kind == Kind::Figures)?;
            let digits = figures::ascii(self.text, token);
            digits.parse::<u64>().ok().filter(|&minutes| minutes < 60 && digits.len() < 3)
        };
        let next = self.tokens.get(figure.next);
        let sign = |token: Option<&Token<'_>>, sign: char| token.is_some_and(|token| token.kind == Kind::Sign(sign));
        let whole_hour = hour.as_whole().filter(|&hour| hour < 25);
        let (hour, minute, mut end) = if let Some((hour, minute)) = figure.time {
            (hour, minute, figure.next)
        } else if sign(next, ':') && !next?.is_spaced {
            (whole_hour?, minutes(figure.next + 1)?, figure.next + 2)
        } else if sign(next, '时') {
            let minute = minutes(figure.next + 1).filter(|_| sign(self.tokens.get(figure.next + 2), '分'));
            (whole_hour?, minute.unwrap_or(0), figure.next + if minute.is_some() { 3 } else { 1 })
        } else if next.and_then(|token| token.sense).and_then(|sense| sense.measure) == Some(Measure::Hour) {
            let stop = usize::from(sign(self.tokens.get(figure.next + 1), '.'));
            (whole_hour?, minutes(figure.next + 1 + stop)?, figure.next + 2 + stop)
        } else {
            (whole_hour?, 0, figure.next)
        };
        let half = self.day_half(at, end);
        if half.is_none() && end == figure.next {
            return None;
        }
        let plain = self.numbers(at, end);
        // What is not said, such as *in the afternoon* before the second of two times, the other versions may tell.
        let (said, later) = (time(hour, minute), time(hour + if hour < 12 { 12 } else { 0 }, minute));
        let (is_afternoon, behind) = half.unwrap_or((false, end));
        end = behind.max(end);
        let (value, other) = if is_afternoon { (later, said) } else { (said, later) };
        let reversed =
            self.lookup.words().reverses_groups.then(|| vec![time(minute, hour)]).filter(|_| minute < 24 && hour < 60);
        let reading = self.push(at, end, vec![value])?;
        reading.alternatives = [Some(vec![other]), reversed, Some(plain)].into_iter().flatten().collect();
        Some(end)
    }

    /// `0300`, as a time.
    pub fn four_digits(&self, at: usize, next: usize) -> Option<(u64, u64)> {
        let digits = figures::ascii(self.text, self.tokens.get(at).filter(|_| next == at + 1)?);
        let (hour, minute) = digits.split_at_checked(2).filter(|_| digits.len() == 4)?;
        Some((hour.parse().ok()?, minute.parse().ok()?)).filter(|&(hour, minute)| hour < 24 && minute < 60)
    }

    /// *The tenth hour in the evening*, and a half or a quarter behind it.
    pub fn spelled_hour(&mut self, at: usize, number: &Spelled) -> Option<usize> {
        let before = self.tokens.get(at.checked_sub(1)?)?.sense?;
        let is_hour = before.measure == Some(Measure::Hour) && number.is_ordinal && (1..=12).contains(&number.value);
        is_hour.then_some(())?;
        let sense = |index: usize| self.tokens.get(index).and_then(|token| token.sense);
        let part = self.tokens.get(number.next).filter(|token| token.has_and).and_then(|token| token.sense?.fraction);
        let minute =
            part.map_or(0, |(numerator, denominator)| u64::from(numerator) * 60 / u64::from(denominator.max(1)));
        let next = number.next + usize::from(part.is_some());
        let half = sense(next).and_then(|sense| sense.day_half);
        let (said, later) = (time(number.value, minute), time(number.value % 12 + 12, minute));
        let (value, other) = if half == Some(true) { (later, said) } else { (said, later) };
        let reading = self.push(at, next, vec![value])?;
        (reading.is_in_words, reading.alternatives) = (true, vec![vec![other], vec![whole(number.value)]]);
        Some(next + usize::from(half.is_some()))
    }

    /// The numbers between two tokens, each by itself.
    fn numbers(&self, at: usize, end: usize) -> Vec<Value> {
        let figures = self.tokens[at..end.min(self.tokens.len())].iter().filter(|token| token.kind == Kind::Figures);
        figures.filter_map(|token| figures::ascii(self.text, token).parse().ok()).map(whole).collect()
    }

    /// Whether a time is in the second half of the day, and the token behind the words that say so.
    fn day_half(&self, at: usize, end: usize) -> Option<(bool, usize)> {
        let before = self.text[..self.tokens[at].start].trim_end();
        let words = self.lookup.words();
        // Chinese says it before the time, in characters; the others behind it.
        if words.cardinals.is_empty() {
            return words.day_halves.iter().find(|(word, _)| before.ends_with(word)).map(|&(_, half)| (half, end));
        }
        let token = self.tokens.get(end)?;
        if let Some(half) = token.sense.and_then(|sense| sense.day_half) {
            return Some((half, end + 1));
        }
        let behind = self.text[token.start..].get(..4)?.to_ascii_lowercase();
        let half = words.day_halves.iter().find(|(word, _)| {
            let mut letters = word.chars();
            matches!((letters.next(), letters.next(), letters.next()), (Some(a), Some(m), None) if behind == format!("{a}.{m}."))
        });
        half.map(|&(_, half)| (half, end + 3))
    }
}
