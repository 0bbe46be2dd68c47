//! Reads the values of a text: first one by one, then what stands together.

use std::ops::Range;

use super::decimal::Decimal;
use super::figures::{self, Figure};
use super::measures::otherwise;
use super::tokens::{Kind, Token, cut};
use super::words::{Lookup, Measure, Sense, fold_into, lookup};
use super::{Reading, Value, context, han, spelled, symbols};
use crate::model::Lang;

/// The values of a text in the order in which they stand.
pub fn read(lang: Lang, text: &str) -> Vec<Reading> {
    read_with_units(lang, text).0
}

/// The same, and the units that the text speaks of, counted or not.
pub fn read_with_units(lang: Lang, text: &str) -> (Vec<Reading>, Vec<(Range<usize>, Measure)>) {
    let lookup = lookup(lang);
    let tokens = cut(text, lookup);
    let mut scan = Scan { text, tokens: &tokens, lookup, readings: Vec::new(), places: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = scan.step(at).max(at + 1);
    }
    context::apply(&mut scan);
    let units = scan.units();
    (scan.readings, units)
}

/// A text that is being read.
pub struct Scan<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token<'static>],
    /// What the words mean.
    pub lookup: &'static Lookup,
    /// What has been read.
    pub readings: Vec<Reading>,
    /// For each reading its first token and the token behind it.
    pub places: Vec<(usize, usize)>,
}

impl<'a> Scan<'a> {
    /// Reads what begins at a token; gives the token to go on with.
    fn step(&mut self, at: usize) -> usize {
        let Some(token) = self.tokens.get(at) else { return at + 1 };
        match token.kind {
            Kind::Figures => self.figure(at),
            Kind::Sign(sign) if han::is_numeral(sign) => self.han(at),
            Kind::Sign('半') => self.half(at),
            Kind::Sign(_) => at + 1,
            Kind::Word => self.word(at, token),
        }
    }

    /// Adds a reading from token `first` to before token `next`.
    pub fn push(&mut self, first: usize, next: usize, values: Vec<Value>) -> Option<&mut Reading> {
        let range = self.tokens.get(first)?.start..self.tokens.get(next.checked_sub(1)?)?.end;
        self.places.push((first, next));
        self.readings.push(Reading::new(range, values));
        self.readings.last_mut()
    }

    fn word(&mut self, at: usize, token: &Token<'static>) -> usize {
        if let Some(symbol) = symbols::document(self.text, self.tokens, at) {
            self.push(at, symbol.next, vec![Value::Symbol(symbol.text)]);
            return symbol.next;
        }
        let Some(sense) = token.sense else { return self.numeral(at).unwrap_or_else(|| self.compound(at)) };
        if let Some((month, next)) = self.month(at) {
            if let Some(reading) = self.push(at, next, vec![Value::Month(month)]) {
                // Without a day or a year beside it a month may well be put otherwise.
                reading.is_soft = true;
            }
            return next;
        }
        if let Some(minutes) = sense.clock {
            if let Some(reading) = self.push(at, at + 1, vec![Value::Time(minutes)]) {
                (reading.is_soft, reading.is_in_words) = (true, true);
            }
            return at + 1;
        }
        // La cuarta parte: the whole is not said.
        if let Some(denominator) = self.phrase(at).and_then(|sense| sense.denominator) {
            self.fraction(at, at + 2, 1, u64::from(denominator));
            return at + 2;
        }
        if let Some((numerator, denominator)) = sense.fraction.filter(|_| sense.cardinal.is_none()) {
            if let Some(next) = self.part_of_scale(at, u64::from(numerator), u64::from(denominator)) {
                return next;
            }
            self.fraction(at, at + 1, u64::from(numerator), u64::from(denominator));
            if sense.is_ambiguous
                && let Some(reading) = self.readings.last_mut()
            {
                reading.is_soft = true;
            }
            return at + 1;
        }
        let next = self.spelled(at).unwrap_or(at + 1);
        if let Some((numerator, denominator)) = sense.fraction {
            self.may_be_part(at, pair(u64::from(numerator), u64::from(denominator)));
        }
        next
    }

    /// A word that is a number or a part of a whole, such as خمس, may be the latter where nothing is counted.
    fn may_be_part(&mut self, at: usize, part: Value) {
        let range = self.tokens[at].start..self.tokens[at].end;
        let last = self.readings.last_mut().filter(|last| last.range == range && last.measure.is_none());
        if let Some(reading) = last {
            reading.alternatives.push(vec![part]);
        }
    }

    /// `Protocol II`: where one version has a Roman numeral another has an ordinal.
    fn numeral(&mut self, at: usize) -> Option<usize> {
        let value = symbols::numeral(self.text, self.tokens, at)?;
        let reading = self.push(at, at + 1, vec![whole(u64::from(value))])?;
        (reading.is_soft, reading.is_in_words, reading.is_ordinal) = (true, true, true);
        Some(at + 1)
    }

    /// A word such as `трехлетний` holds a number, but others say it otherwise.
    fn compound(&mut self, at: usize) -> usize {
        let token = &self.tokens[at];
        let mut key = String::new();
        if !self.lookup.words().compound_beginnings.is_empty() {
            fold_into(&self.text[token.start..token.end], &mut key);
            if let Some(value) = self.lookup.compound(&key)
                && let Some(reading) = self.push(at, at + 1, vec![whole(u64::from(value))])
            {
                (reading.is_soft, reading.is_in_words) = (true, true);
            }
        }
        at + 1
    }

    /// The month a word or two name; a second name behind a stroke is the same month.
    pub fn month(&self, at: usize) -> Option<(u8, usize)> {
        let (month, next) = self.month_name(at)?;
        let is_double = self.tokens.get(next).is_some_and(|token| token.kind == Kind::Sign('/'));
        match self.month_name(next + 1).filter(|_| is_double) {
            Some((other, behind)) if other == month => Some((month, behind)),
            _ => Some((month, next)),
        }
    }

    fn month_name(&self, at: usize) -> Option<(u8, usize)> {
        let token = self.tokens.get(at)?;
        if let Some((month, _)) = self.phrase(at).and_then(|sense| Some((sense.month?, ()))) {
            return Some((month, at + 2));
        }
        let sense = token.sense?;
        let is_name = !sense.is_ambiguous || self.text[token.start..].starts_with(char::is_uppercase);
        sense.month.filter(|_| is_name).map(|month| (month, at + 1))
    }

    /// What two words mean together.
    pub fn phrase(&self, at: usize) -> Option<&'static Sense> {
        let (first, second) = (self.tokens.get(at)?, self.tokens.get(at + 1)?);
        if !first.sense?.opens_phrase || second.kind != Kind::Word {
            return None;
        }
        let mut key = String::new();
        fold_into(&self.text[first.start..first.end], &mut key);
        key.push(' ');
        fold_into(&self.text[second.start..second.end], &mut key);
        self.lookup.of(&key).map(|(sense, _)| sense)
    }

    /// A part of a whole.
    pub fn fraction(&mut self, first: usize, next: usize, numerator: u64, denominator: u64) {
        if let Some(reading) = self.push(first, next, vec![pair(numerator, denominator)]) {
            reading.is_soft = numerator == 1;
            reading.is_in_words = true;
            // Un cuarto is a quarter, or a fourth.
            if numerator == 1 && denominator > 2 {
                reading.alternatives.push(vec![whole(denominator)]);
            }
        }
    }

    fn spelled(&mut self, at: usize) -> Option<usize> {
        let number = spelled::read(self.tokens, at, self.lookup.words())?;
        let hyphen = self.tokens.get(number.next).is_some_and(|token| token.kind == Kind::Sign('-'));
        let behind = number.next + usize::from(hyphen);
        let parts = self.phrase(behind).and_then(|sense| Some((sense.denominator?, behind + 2)));
        let part = || self.tokens.get(behind)?.sense.and_then(|sense| Some((sense.denominator?, behind + 1)));
        if let Some((denominator, next)) = parts.or_else(part)
            && number.value > 0
            && number.value < u64::from(denominator)
            && !number.is_ordinal
        {
            self.fraction(at, next, number.value, u64::from(denominator));
            return Some(next);
        }
        if let Some(next) = self.spelled_hour(at, &number) {
            return Some(next);
        }
        let (measure, next) = self.measure(number.next, number.value);
        let measure = self.measure_within(at, &number).or(measure);
        let is_soft = number.is_vague || number.value < 3 || number.is_ordinal && number.value < 4;
        let reading = self.push(at, number.next, vec![whole(number.value)])?;
        (reading.is_soft, reading.is_in_words) = (is_soft, true);
        reading.is_ordinal = number.is_ordinal;
        reading.alternatives.extend(decades(number.value, measure));
        reading.alternatives.extend(number.twice.map(|twice| vec![whole(twice)]));
        // The other versions may count the same in years.
        reading.measure = measure.filter(|measure| *measure != Measure::Decade);
        Some(next)
    }

    fn figure(&mut self, at: usize) -> usize {
        let special = self.code(at).or_else(|| self.numeric_date(at)).or_else(|| self.strokes(at));
        if let Some(next) = special.or_else(|| self.outline(at)) {
            return next;
        }
        let Some(figure) = figures::read(self.text, self.tokens, at, self.lookup.words()) else { return at + 1 };
        if let Some(next) = self.clock(at, &figure) {
            return next;
        }
        if let [candidate] = figure.candidates.as_slice()
            && let Some(session) = symbols::session(self.text, self.tokens, figure.next)
        {
            let number = candidate.iter().map(Decimal::to_string).collect::<String>();
            self.push(at, session.next, vec![Value::Symbol(format!("{number}{}", session.text))]);
            return session.next;
        }
        self.quantity(at, figure)
    }

    /// A number in figures, with the words that scale it and what it counts.
    fn quantity(&mut self, at: usize, figure: Figure) -> usize {
        let (scale, scaled) = self.scale_behind_bracket(at, figure.next);
        let mut lists: Vec<Vec<Value>> = figure
            .candidates
            .iter()
            .map(|list| {
                let (last, before) = list.split_last().map_or((None, [].as_slice()), |(last, rest)| (Some(last), rest));
                before.iter().copied().chain(last.map(|last| last.scaled(scale))).map(Value::Number).collect()
            })
            .collect();
        let mut next = scaled;
        if scale > 0
            && let Some((sum, behind)) = self.lower_part(scaled, scale, &lists[0])
        {
            lists = vec![vec![sum]];
            next = behind;
        }
        let value = lists[0].first().and_then(as_whole).unwrap_or(0);
        let (measure, behind) = self.measure(next, value);
        let measure = measure.or_else(|| self.measure_before(at));
        if let Some((hour, minute)) = figure.time.filter(|_| scale == 0).or_else(|| self.four_digits(at, next)) {
            lists.push(vec![time(hour, minute)]);
        } else if measure == Some(Measure::Hour) && value < 25 {
            lists.push(vec![time(value, 0)]);
        }
        lists.extend(self.decade(at, next, value));
        lists.extend(otherwise(&lists[0], measure));
        lists.extend(decades(value, measure));
        let measure = measure.filter(|measure| *measure != Measure::Decade);
        lists.extend(self.year_with_note(at));
        // Labels are small: of (1967) every figure counts.
        let is_label = value < 1000 && measure.is_none() && next < self.tokens.len() && self.is_label(at, next);
        let is_soft = is_label || value == 1 || self.is_glued(at, value);
        let values = lists.remove(0);
        if let Some(reading) = self.push(at, next, values) {
            (reading.alternatives, reading.measure, reading.is_soft) = (lists, measure, is_soft);
        }
        behind
    }

    /// `74/247`, `2/3`, `2014/15`; and whatever is behind further strokes.
    fn strokes(&mut self, at: usize) -> Option<usize> {
        let figure = |index: usize| {
            let token = self.tokens.get(index).filter(|token| token.kind == Kind::Figures)?;
            figures::ascii(self.text, token).parse::<u64>().ok()
        };
        self.tokens.get(at + 1).filter(|token| token.kind == Kind::Sign('/') && !token.is_spaced)?;
        self.tokens.get(at + 2).filter(|token| !token.is_spaced)?;
        let (first, second) = (figure(at)?, figure(at + 2)?);
        let mut next = at + 3;
        while self.tokens.get(next).is_some_and(|token| token.kind == Kind::Sign('/') && !token.is_spaced) {
            next += 2;
        }
        let mut alternatives = vec![vec![whole(first), whole(second)]];
        let mut value = pair(first, second);
        for (year, other) in [(first, second), (second, first)] {
            let full = if other < 100 { year / 100 * 100 + other } else { other };
            if (1900..2100).contains(&year) && full == year + 1 {
                alternatives.insert(0, vec![whole(year), whole(full)]);
                // One language writes 2027/28 where another writes 2027/2028.
                value = pair(year, full % 100);
            }
        }
        // No fraction is written 18/00.
        if figures::ascii(self.text, &self.tokens[at + 2]) == "00" && next == at + 3 && (1..25).contains(&first) {
            self.push(at, next, vec![time(first, 0)])?;
            return Some(next);
        }
        let times = [(first, second), (second, first)].into_iter().filter(|&(hour, minute)| hour < 25 && minute < 60);
        alternatives.extend(times.map(|(hour, minute)| vec![time(hour, minute)]));
        let next = next.min(self.tokens.len());
        self.push(at, next, vec![value])?.alternatives = alternatives;
        Some(next)
    }
}

/// *Five decades* may be fifty years.
fn decades(value: u64, measure: Option<Measure>) -> Option<Vec<Value>> {
    (measure == Some(Measure::Decade) && value < 100).then(|| vec![whole(value * 10)])
}

/// A whole number as a value.
pub fn whole(value: u64) -> Value {
    Value::Number(Decimal::whole(value))
}

/// A whole number out of a value.
pub fn as_whole(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_whole(),
        _ => None,
    }
}

/// Two numbers with a stroke between them.
pub fn pair(one: u64, other: u64) -> Value {
    Value::Pair(one.min(other), one.max(other))
}

/// A time of day.
pub fn time(hour: u64, minute: u64) -> Value {
    Value::Time(u16::try_from(hour % 24 * 60 + minute).unwrap_or(0))
}
