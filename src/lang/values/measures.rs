//! What stands around a number: the words that scale it, and what it counts.

use super::scan::{Scan, pair};
use super::spelled::Spelled;
use super::tokens::{Kind, Token};
use super::words::Measure;
use super::{Decimal, Value, figures, han};

impl Scan<'_> {
    /// The power of ten of the words behind a number, and the token behind them.
    pub fn scale(&self, at: usize) -> (u8, usize) {
        let (mut scale, mut next) = (0u8, at);
        while let Some(token) = self.tokens.get(next) {
            if let Some((power, len)) = self.han_scale(token) {
                let end = token.start + len;
                next += self.tokens[next..].iter().take_while(|token| token.end <= end).count();
                scale = scale.saturating_add(power);
                continue;
            }
            let Some(power) = token.sense.and_then(|sense| sense.scale).filter(|_| !token.has_and) else { break };
            scale = scale.saturating_add(power);
            next += 1;
            // The stop of an abbreviation.
            let has_stop = self.tokens.get(next).is_some_and(|token| token.kind == Kind::Sign('.') && !token.is_spaced);
            let goes_on =
                self.tokens.get(next + 1).is_some_and(|token| token.sense.is_some() || token.kind == Kind::Figures);
            next += usize::from(has_stop && goes_on);
        }
        (scale, next)
    }

    /// The same where the number alone stands in brackets: (80) million.
    pub fn scale_behind_bracket(&self, at: usize, next: usize) -> (u8, usize) {
        let is = |index: Option<usize>, signs: [char; 2]| {
            let token = index.and_then(|index| self.tokens.get(index));
            token.is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)))
        };
        if is(at.checked_sub(1), ['(', '（']) && is(Some(next), [')', '）']) {
            let (scale, behind) = self.scale(next + 1);
            return if scale > 0 { (scale, behind) } else { (0, next) };
        }
        self.scale(next)
    }

    /// *Half a million*: adds the number, and gives the token behind it.
    pub fn part_of_scale(&mut self, at: usize, numerator: u64, denominator: u64) -> Option<usize> {
        let first = self.tokens.get(at + 1)?;
        // An article or a hyphen may stand between: half a million, un demi-million.
        let is_light = first.kind == Kind::Sign('-') || first.kind == Kind::Word && first.end - first.start <= 2;
        let (scale, next) = match self.scale(at + 1) {
            (0, _) if is_light => self.scale(at + 2),
            found => found,
        };
        let hundredths = (numerator * 100).checked_div(denominator).filter(|_| 100 % denominator == 0)?;
        let power = scale.checked_sub(2)?;
        let (measure, behind) = self.measure(next, 0);
        let value = Decimal::whole(hundredths).scaled(power);
        self.push(at, next, vec![Value::Number(value)])?.measure = measure;
        Some(behind)
    }

    fn han_scale(&self, token: &Token<'_>) -> Option<(u8, usize)> {
        if !matches!(token.kind, Kind::Sign('\u{4e00}'..='\u{9fff}')) {
            return None;
        }
        han::scale(self.text, token.start)
    }

    /// What goes on with a number in scaled figures: `1 млн. 200 тыс.`, `1亿2 000万`.
    pub fn lower_part(&self, at: usize, scale: u8, list: &[Value]) -> Option<(Value, usize)> {
        let [Value::Number(high)] = list else { return None };
        self.tokens.get(at).filter(|token| token.kind == Kind::Figures)?;
        let figure = figures::read(self.text, self.tokens, at, self.lookup.words())?;
        let (lower, next) = self.scale(figure.next);
        let [low] = figure.candidates.first()?.as_slice() else { return None };
        let is_lower = lower < scale && (lower > 0 || self.han_scale(self.tokens.get(at.checked_sub(1)?)?).is_some());
        is_lower.then(|| Some((Value::Number(high.plus(low.scaled(lower))?), next)))?
    }

    /// What is counted where the word says so itself (يومين, *two days*), or stands before its adjective (سنة واحدة).
    pub fn measure_within(&self, at: usize, number: &Spelled) -> Option<Measure> {
        let sense = |at: usize| self.tokens.get(at)?.sense;
        match number.value {
            2 => sense(number.next.checked_sub(1)?)?.unit,
            1 if !number.is_ordinal => sense(at.checked_sub(1)?)?.measure.filter(|measure| measure.is_time()),
            _ => None,
        }
    }

    /// The token behind the bracket around a number, and behind other numbers in brackets that may stand in
    /// its place: `[30] [60] days`.
    fn behind_brackets(&self, at: usize) -> usize {
        let is = |at: usize, signs: [char; 2]| {
            self.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)))
        };
        let mut at = at;
        while is(at, [']', '］']) {
            at += 1;
            let is_number = |at: usize| self.tokens.get(at).is_some_and(|token| token.kind == Kind::Figures);
            if is(at, ['[', '［']) && is_number(at + 1) && is(at + 2, [']', '］']) {
                at += 2;
            }
        }
        at
    }

    /// What is counted, and the token behind its words.
    pub fn measure(&self, at: usize, value: u64) -> (Option<Measure>, usize) {
        let behind = self.behind_brackets(at);
        if behind > at {
            return (self.measure(behind, value).0, at);
        }
        let Some(token) = self.tokens.get(at) else { return (None, at) };
        let words = self.lookup.words();
        if let Some(measure) = self.phrase(at).and_then(|sense| sense.measure) {
            return (Some(measure), at + 2);
        }
        if matches!(token.kind, Kind::Sign(_)) {
            let rest = &self.text[token.start..];
            let longest = words.measures.iter().filter(|(word, _)| rest.starts_with(word));
            let Some(&(word, measure)) = longest.max_by_key(|(word, _)| word.len()) else {
                let is_hyphen = token.kind == Kind::Sign('-') && !token.is_spaced;
                return if is_hyphen { (self.measure_word(at + 1, value), at) } else { (None, at) };
            };
            let is_year = measure == Measure::Year && value >= 1000;
            let end = token.start + word.len();
            let count = self.tokens[at..].iter().take_while(|token| token.end <= end).count();
            return (Some(measure).filter(|_| !is_year), at + count);
        }
        (self.measure_word(at, value), at)
    }

    fn measure_word(&self, at: usize, value: u64) -> Option<Measure> {
        let measure = self.tokens.get(at)?.sense?.measure?;
        // Law 75 of the year 2008.
        let names_year = measure == Measure::Year && self.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Figures);
        (!names_year).then_some(())?;
        (!measure.is_time() || value < 1000).then_some(measure)
    }

    /// A currency that stands before its amount.
    pub fn measure_before(&self, at: usize) -> Option<Measure> {
        let token = self.tokens.get(at.checked_sub(1)?)?;
        let measure = match token.kind {
            Kind::Sign(sign) => self.lookup.of(sign.encode_utf8(&mut [0; 4]))?.0.measure,
            _ => token.sense?.measure,
        };
        measure.filter(|measure| measure.is_money())
    }
}

/// What people say for a share or a number with a half: three quarters for 75 per cent, two and a half for 2.5.
pub fn otherwise(values: &[Value], measure: Option<Measure>) -> Option<Vec<Value>> {
    let [Value::Number(number)] = values else { return None };
    match (number.as_whole(), measure) {
        (Some(20), Some(Measure::Percent)) => Some(vec![pair(1, 5)]),
        (Some(25), Some(Measure::Percent)) => Some(vec![pair(1, 4)]),
        (Some(50), Some(Measure::Percent)) => Some(vec![pair(1, 2)]),
        (Some(75), Some(Measure::Percent)) => Some(vec![pair(3, 4)]),
        (None, _) => number.without_half().map(|integer| vec![Value::Number(integer), pair(1, 2)]),
        _ => None,
    }
}
