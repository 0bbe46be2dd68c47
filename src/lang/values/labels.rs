//! Figures that are no values: the numbers of list items and footnotes, and codes.

use super::decimal::Decimal;
use super::scan::{Scan, whole};
use super::tokens::{Kind, Token};
use super::words::{Measure, Sense};
use super::{Value, figures};
use crate::lang::marks::is_note_number;

impl Scan<'_> {
    /// The number of a list item or a footnote, at the very beginning or in brackets.
    pub fn is_label(&self, at: usize, next: usize) -> bool {
        let sign = |index: usize, signs: &[char]| {
            self.tokens.get(index).is_some_and(|token| matches!(token.kind, Kind::Sign(c) if signs.contains(&c)))
        };
        let closes = sign(next, &[')', '）']);
        let opens = at > 0 && sign(at - 1, &['(', '（', '[']);
        let begins = at == 0 && sign(next, &['.', ')', '-', '–', '．', '、', ']']);
        // The values of a draft stand in brackets too: within [90] [120] days.
        let is_bracketed = at > 0 && sign(at - 1, &['[']) && sign(next, &[']']) && self.is_note(at, next);
        // `4.7 Ensure that …`
        let is_outline =
            at == 0 && next > at + 1 && self.tokens.get(1).is_some_and(|token| token.kind == Kind::Sign('.'));
        // An apostrophe on either side: '3'
        let quotes = ['\'', '`', '‘', '’', '′'];
        let is_quoted = at == 1 && sign(0, &quotes) && sign(next, &quotes);
        let is_item = closes && if opens { next == at + 1 } else { !self.is_inside_brackets(at) };
        begins || is_bracketed || is_outline || is_quoted || is_item
    }

    /// Whether a number in brackets stands like the mark of a note.
    fn is_note(&self, at: usize, next: usize) -> bool {
        let text = |from: usize, to: usize| self.text.get(self.tokens[from].start..self.tokens[to].end).unwrap_or("");
        let before = self.text[..self.tokens[at - 1].start].chars().next_back();
        let behind = self.text[self.tokens[next].end..].chars().next();
        is_note_number(text(at, next - 1), before, behind)
    }

    /// Whether a bracket that was opened shortly before is still open: (Action Team 14).
    fn is_inside_brackets(&self, at: usize) -> bool {
        let before = self.tokens[at.saturating_sub(40)..at].iter().rev();
        let mut signs = before.filter_map(|token| match token.kind {
            Kind::Sign('(' | '（') => Some(true),
            Kind::Sign(')' | '）') => Some(false),
            _ => None,
        });
        signs.next().unwrap_or(false)
    }

    /// `3-3` for 3.3, `26-659` for 26.659, `4-5-1` at the head of a line, where a language writes outlines so;
    /// it may be a range as well.
    pub fn outline(&mut self, at: usize) -> Option<usize> {
        if !self.lookup.words().outlines_with_hyphens {
            return None;
        }
        let figures = |index: usize| self.tokens.get(index).filter(|token| token.kind == Kind::Figures);
        let mut parts = vec![figures::ascii(self.text, figures(at)?)];
        let mut next = at + 1;
        while let (Some(hyphen), Some(part)) = (self.tokens.get(next), figures(next + 1)) {
            if hyphen.kind != Kind::Sign('-') || hyphen.is_spaced || part.is_spaced {
                break;
            }
            parts.push(figures::ascii(self.text, part));
            next += 2;
        }
        if parts.len() < 2 || parts.iter().any(|part| part.len() > 3) || self.month(next).is_some() {
            return None;
        }
        let values = parts.iter().filter_map(|part| part.parse().ok()).map(whole).collect();
        let decimal = Decimal::from_digits(&parts[0], &parts[1]).map(|value| vec![Value::Number(value)]);
        let grouped = Decimal::from_digits(&parts[..2].concat(), "").filter(|_| parts[1].len() == 3);
        let grouped = grouped.map(|value| vec![Value::Number(value)]);
        let (measure, behind) = self.measure(next, 0);
        let reading = self.push(at, next, values)?;
        reading.alternatives = [decimal, grouped].into_iter().flatten().collect();
        (reading.is_soft, reading.measure) = (at == 0, measure);
        Some(behind)
    }

    /// `201442`, `2014.42`: a year, and the mark of a footnote written onto it.
    pub fn year_with_note(&self, at: usize) -> Option<Vec<Value>> {
        let token = self.tokens.get(at)?;
        let digits = figures::ascii(self.text, token);
        let behind = self.tokens.get(at + 1).filter(|next| next.kind == Kind::Sign('.') && !next.is_spaced);
        let note = behind.and_then(|_| self.tokens.get(at + 2)).filter(|note| !note.is_spaced);
        let (year, note) = match (digits.split_at_checked(4)?, note) {
            ((year, ""), Some(note)) if note.kind == Kind::Figures => (year, figures::ascii(self.text, note)),
            ((year, rest), _) => (year, rest.to_owned()),
        };
        let is_note = (1..=3).contains(&note.len()) && !note.starts_with('0');
        let year = year.parse().ok().filter(|year| (1900..2100).contains(year) && is_note)?;
        Some(vec![whole(year)])
    }

    /// Whether a number is written onto a word: a footnote, or the number of a code that is too low to tell.
    pub fn is_glued(&self, at: usize, value: u64) -> bool {
        let Some(token) = at.checked_sub(1).and_then(|before| self.tokens.get(before)) else { return false };
        if self.tokens[at].is_spaced {
            return false;
        }
        // `1/CP.21`: the stop belongs to the letters before it.
        let before = at.checked_sub(2).and_then(|before| self.tokens.get(before)).filter(|_| !token.is_spaced);
        let is_sign = |token: &Token<'_>| self.text[token.start..token.end].chars().all(|c| c.is_ascii_uppercase());
        if token.kind == Kind::Sign('.') && before.is_some_and(is_sign) {
            return false;
        }
        if token.kind != Kind::Word {
            return matches!(token.kind, Kind::Sign(')' | '”' | '»' | '"' | '》' | '.' | ';'));
        }
        let word = &self.text[token.start..token.end];
        let may_touch = |sense: &Sense| sense.is_joiner || sense.measure.is_some_and(Measure::is_money);
        let is_particle = token.sense.is_some_and(may_touch) || self.lookup.words().proclitics.contains(&word);
        let is_code = value >= 10 && word.chars().all(char::is_uppercase);
        !is_particle && !is_code
    }

    /// `90年代`, `90-е годы`: the century may be left out.
    pub fn decade(&self, at: usize, next: usize, value: u64) -> Option<Vec<Value>> {
        let is_decade = (20..100).contains(&value) && value.is_multiple_of(10) && next == at + 1;
        let behind = &self.text[self.tokens.get(at)?.end..];
        let is_marked = ["年代", "-е", "-х"].iter().any(|mark| behind.starts_with(mark));
        (is_decade && is_marked).then(|| vec![whole(1900 + value)])
    }

    /// Numbers in groups with hyphens (of books, telephones, accounts) are left alone.
    pub fn code(&self, at: usize) -> Option<usize> {
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
}
