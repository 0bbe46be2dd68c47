//! Numbers in Chinese characters in their place: what they count, and what they are a part of.

use super::scan::Scan;
use super::tokens::Kind;
use super::words::Measure;
use super::{Value, figures, han};

impl Scan<'_> {
    /// A number in Chinese characters, 百分之 and 三分之 included.
    pub fn han(&mut self, at: usize) -> usize {
        let start = self.tokens[at].start;
        let Some(number) = han::read(self.text, start) else { return at + 1 };
        let next = self.token_from(start + number.len, at);
        if self.text[start + number.len..].starts_with("分之")
            && let Some(end) = self.parts(at, next + 2, number.value)
        {
            return end;
        }
        if number.value == 1 && self.text[start + number.len..].starts_with('半') {
            return next;
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

    /// 半数, 一年半; not 半岛.
    pub fn half(&mut self, at: usize) -> usize {
        let behind = self.text[self.tokens[at].end..].chars().next();
        if !behind.is_some_and(|c| "岛球导径官自".contains(c)) {
            self.fraction(at, at + 1, 1, 2);
        }
        at + 1
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
        let is_in_figures = token.kind == Kind::Figures;
        let (values, next) = if is_in_figures {
            let figure = figures::read(self.text, self.tokens, at, self.lookup.words())?;
            (figure.candidates.into_iter().next()?, figure.next)
        } else {
            let number = han::read(self.text, token.start)?;
            (vec![han::decimal(number.value)], self.token_from(token.start + number.len, at))
        };
        if denominator == 100 {
            let reading = self.push(first, next, values.into_iter().map(Value::Number).collect())?;
            (reading.is_in_words, reading.measure) = (!is_in_figures, Some(Measure::Percent));
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
