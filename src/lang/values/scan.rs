//! Reads the values of a text: first one by one, then what stands together.

use super::decimal::Decimal;
use super::figures::{self, Figure};
use super::tokens::{Kind, Token, cut};
use super::words::{Lookup, Measure, Sense, fold_into, lookup};
use super::{Date, Reading, Value, context, han, spelled, symbols};
use crate::model::Lang;

/// The values of a text in the order in which they stand.
pub fn read(lang: Lang, text: &str) -> Vec<Reading> {
    let lookup = lookup(lang);
    let tokens = cut(text, lookup);
    let mut scan = Scan { text, tokens: &tokens, lookup, readings: Vec::new(), places: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = scan.step(at).max(at + 1);
    }
    context::apply(&mut scan);
    scan.readings
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
        let Some(sense) = token.sense else { return self.compound(at) };
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
        if let Some((numerator, denominator)) = sense.fraction {
            self.fraction(at, at + 1, u64::from(numerator), u64::from(denominator));
            return at + 1;
        }
        self.spelled(at).unwrap_or(at + 1)
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
    fn month(&self, at: usize) -> Option<(u8, usize)> {
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
    fn phrase(&self, at: usize) -> Option<&'static Sense> {
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

    fn fraction(&mut self, first: usize, next: usize, numerator: u64, denominator: u64) {
        if let Some(reading) = self.push(first, next, vec![pair(numerator, denominator)]) {
            reading.is_soft = numerator == 1;
            reading.is_in_words = true;
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
        let (measure, next) = self.measure(number.next, number.value);
        let is_soft = number.is_vague || number.value < 3 || number.is_ordinal && number.value < 4;
        let reading = self.push(at, number.next, vec![whole(number.value)])?;
        (reading.is_soft, reading.is_in_words, reading.measure) = (is_soft, true, measure);
        reading.is_ordinal = number.is_ordinal;
        Some(next)
    }

    fn figure(&mut self, at: usize) -> usize {
        if let Some(next) = self.code(at).or_else(|| self.numeric_date(at)).or_else(|| self.strokes(at)) {
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
        let (scale, scaled) = self.scale(figure.next);
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
        let is_soft = self.is_label(at, next) || value == 1 || self.is_glued(at, value);
        let values = lists.remove(0);
        if let Some(reading) = self.push(at, next, values) {
            (reading.alternatives, reading.measure, reading.is_soft) = (lists, measure, is_soft);
        }
        behind
    }

    /// `0300`, as a time.
    fn four_digits(&self, at: usize, next: usize) -> Option<(u64, u64)> {
        let digits = figures::ascii(self.text, self.tokens.get(at).filter(|_| next == at + 1)?);
        let (hour, minute) = digits.split_at_checked(2).filter(|_| digits.len() == 4)?;
        Some((hour.parse().ok()?, minute.parse().ok()?)).filter(|&(hour, minute)| hour < 24 && minute < 60)
    }

    /// The power of ten of the words behind a number, and the token behind them.
    fn scale(&self, at: usize) -> (u8, usize) {
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

    fn han_scale(&self, token: &Token<'_>) -> Option<(u8, usize)> {
        if !matches!(token.kind, Kind::Sign('\u{4e00}'..='\u{9fff}')) {
            return None;
        }
        han::scale(self.text, token.start)
    }

    /// What goes on with a number in scaled figures: `1 млн. 200 тыс.`, `1亿2 000万`.
    fn lower_part(&self, at: usize, scale: u8, list: &[Value]) -> Option<(Value, usize)> {
        let [Value::Number(high)] = list else { return None };
        self.tokens.get(at).filter(|token| token.kind == Kind::Figures)?;
        let figure = figures::read(self.text, self.tokens, at, self.lookup.words())?;
        let (lower, next) = self.scale(figure.next);
        let [low] = figure.candidates.first()?.as_slice() else { return None };
        let is_lower = lower < scale && (lower > 0 || self.han_scale(self.tokens.get(at.checked_sub(1)?)?).is_some());
        is_lower.then(|| Some((Value::Number(high.plus(low.scaled(lower))?), next)))?
    }

    /// What is counted, and the token behind its words.
    fn measure(&self, at: usize, value: u64) -> (Option<Measure>, usize) {
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
        (!measure.is_time() || value < 1000).then_some(measure)
    }

    /// A currency that stands before its amount.
    fn measure_before(&self, at: usize) -> Option<Measure> {
        let token = self.tokens.get(at.checked_sub(1)?)?;
        let measure = match token.kind {
            Kind::Sign(sign) => self.lookup.of(sign.encode_utf8(&mut [0; 4]))?.0.measure,
            _ => token.sense?.measure,
        };
        measure.filter(|measure| measure.is_money())
    }

    /// The number of a list item or a footnote, at the very beginning or in brackets.
    fn is_label(&self, at: usize, next: usize) -> bool {
        let sign = |index: usize, signs: &[char]| {
            self.tokens.get(index).is_some_and(|token| matches!(token.kind, Kind::Sign(c) if signs.contains(&c)))
        };
        let closes = sign(next, &[')', '）']);
        let opens = at > 0 && sign(at - 1, &['(', '（', '[']);
        let begins = at == 0 && sign(next, &['.', ')', '-', '–', '．', '、', ']']);
        let is_bracketed = at > 0 && sign(at - 1, &['[']) && sign(next, &[']']);
        // `4.7 Ensure that …`
        let is_outline =
            at == 0 && next > at + 1 && self.tokens.get(1).is_some_and(|token| token.kind == Kind::Sign('.'));
        begins || is_bracketed || is_outline || closes && (!opens || next == at + 1)
    }

    /// Whether a number is written onto a word: a footnote, or the number of a code that is too low to tell.
    fn is_glued(&self, at: usize, value: u64) -> bool {
        let Some(token) = at.checked_sub(1).and_then(|before| self.tokens.get(before)) else { return false };
        if self.tokens[at].is_spaced {
            return false;
        }
        if token.kind != Kind::Word {
            return matches!(token.kind, Kind::Sign(')' | '”' | '»' | '"' | '》' | '.' | ';'));
        }
        let word = &self.text[token.start..token.end];
        let is_particle = token.sense.is_some() || self.lookup.words().proclitics.contains(&word);
        let is_code = value >= 10 && word.chars().all(char::is_uppercase);
        !is_particle && !is_code
    }

    /// `90年代`, `90-е годы`: the century may be left out.
    fn decade(&self, at: usize, next: usize, value: u64) -> Option<Vec<Value>> {
        let is_decade = (20..100).contains(&value) && value.is_multiple_of(10) && next == at + 1;
        let behind = &self.text[self.tokens.get(at)?.end..];
        let is_marked = ["年代", "-е", "-х"].iter().any(|mark| behind.starts_with(mark));
        (is_decade && is_marked).then(|| vec![whole(1900 + value)])
    }

    /// Numbers in groups with hyphens (of books, telephones, accounts) are left alone.
    fn code(&self, at: usize) -> Option<usize> {
        let mut groups = 1;
        let mut next = at + 1;
        while let (Some(hyphen), Some(group)) = (self.tokens.get(next), self.tokens.get(next + 1)) {
            let is_group = matches!(group.kind, Kind::Figures | Kind::Word) && !group.is_spaced;
            if hyphen.kind != Kind::Sign('-') || hyphen.is_spaced || !is_group {
                break;
            }
            groups += 1;
            next += 2;
        }
        (groups > 3).then_some(next)
    }

    /// `20.09.2023`, `20/9/2023`, `2023-09-20`.
    fn numeric_date(&mut self, at: usize) -> Option<usize> {
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
        for (year, other) in [(first, second), (second, first)] {
            let full = if other < 100 { year / 100 * 100 + other } else { other };
            if (1900..2100).contains(&year) && full == year + 1 {
                alternatives.insert(0, vec![whole(year), whole(full)]);
            }
        }
        let times = [(first, second), (second, first)].into_iter().filter(|&(hour, minute)| hour < 25 && minute < 60);
        alternatives.extend(times.map(|(hour, minute)| vec![time(hour, minute)]));
        let next = next.min(self.tokens.len());
        self.push(at, next, vec![pair(first, second)])?.alternatives = alternatives;
        Some(next)
    }

    /// A time of day: `10:18`, `10.18 a.m.`, `10 h 18`, `10时18分`.
    fn clock(&mut self, at: usize, figure: &Figure) -> Option<usize> {
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

    /// A number in Chinese characters, 百分之 and 三分之 included.
    fn han(&mut self, at: usize) -> usize {
        let start = self.tokens[at].start;
        let Some(number) = han::read(self.text, start) else { return at + 1 };
        let next = self.token_from(start + number.len, at);
        if self.text[start + number.len..].starts_with("分之")
            && let Some(end) = self.parts(at, next + 2, number.value)
        {
            return end;
        }
        let before = self.text[..start].chars().next_back();
        let is_ordinal = before == Some('第');
        let is_month = self.text[start + number.len..].starts_with('月') && (1..=12).contains(&number.value);
        if is_month {
            return self.han_month(at, next, number.value);
        }
        let (measure, behind) = self.measure(next, number.value);
        let is_soft = number.value < 3 || is_ordinal && number.value < 4 || number.is_vague;
        let is_century = self.text[start + number.len..].starts_with("世纪");
        if let Some(reading) = self.push(at, next, vec![Value::Number(han::decimal(number.value))]) {
            (reading.is_soft, reading.is_in_words, reading.measure) = (is_soft || is_century, true, measure);
        }
        behind.max(next)
    }

    fn han_month(&mut self, at: usize, next: usize, value: u64) -> usize {
        let month = u8::try_from(value).unwrap_or(0);
        if let Some(reading) = self.push(at, next + 1, vec![Value::Month(month)]) {
            reading.is_soft = true;
        }
        next + 1
    }

    /// X分之Y: per cent where X is a hundred, a fraction else.
    fn parts(&mut self, first: usize, at: usize, denominator: u64) -> Option<usize> {
        // What is not agreed may begin here: 百分之[六十五].
        let at = at + usize::from(matches!(self.tokens.get(at)?.kind, Kind::Sign('[' | '［')));
        let token = self.tokens.get(at)?;
        let (values, next) = if token.kind == Kind::Figures {
            let figure = figures::read(self.text, self.tokens, at, self.lookup.words())?;
            (figure.candidates.into_iter().next()?, figure.next)
        } else {
            let number = han::read(self.text, token.start)?;
            (vec![han::decimal(number.value)], self.token_from(token.start + number.len, at))
        };
        if denominator == 100 {
            let reading = self.push(first, next, values.into_iter().map(Value::Number).collect())?;
            (reading.is_in_words, reading.measure) = (true, Some(Measure::Percent));
            return Some(next);
        }
        let numerator = values.first()?.as_whole()?;
        self.fraction(first, next, numerator, denominator);
        Some(next)
    }

    /// The first token from `at` on that starts at a byte or behind it.
    fn token_from(&self, byte: usize, at: usize) -> usize {
        at + self.tokens[at..].iter().take_while(|token| token.start < byte).count()
    }
}

/// What people say for a share or a number with a half: three quarters for 75 per cent, two and a half for 2.5.
fn otherwise(values: &[Value], measure: Option<Measure>) -> Option<Vec<Value>> {
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

fn pair(one: u64, other: u64) -> Value {
    Value::Pair(one.min(other), one.max(other))
}

fn time(hour: u64, minute: u64) -> Value {
    Value::Time(u16::try_from(hour % 24 * 60 + minute).unwrap_or(0))
}
