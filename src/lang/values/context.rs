//! What stands together: the parts of a date, the numbers of provisions, a number said twice.

use super::scan::{Scan, as_whole};
use super::tokens::{Kind, Token};
use super::{Date, Reading, Value};

/// Settles what only the neighbours of a value tell.
pub fn apply(scan: &mut Scan<'_>) {
    months_in_figures(scan);
    for index in 0..scan.readings.len() {
        date(scan, index);
    }
    years(scan);
    for index in 0..scan.readings.len() {
        if is_reference(scan, index) || is_of_other_calendar(scan, index) {
            scan.readings[index].is_soft = true;
        }
    }
    say_once(scan);
}

/// `9月`: the sign behind the figures makes them a month.
fn months_in_figures(scan: &mut Scan<'_>) {
    for index in 0..scan.readings.len() {
        let (_, next) = scan.places[index];
        let is_month_sign = scan.tokens.get(next).is_some_and(|token| token.kind == Kind::Sign('月'));
        let Some(value) = number(&scan.readings[index]).filter(|value| is_month_sign && (1..=12).contains(value))
        else {
            continue;
        };
        let reading = &mut scan.readings[index];
        reading.values = vec![Value::Month(value as u8)];
        (reading.is_soft, reading.measure) = (true, None);
        reading.alternatives.clear();
        scan.places[index].1 = next + 1;
        first_of_months(scan, index);
    }
}

/// `7-8月`: the sign stands behind the last month only.
fn first_of_months(scan: &mut Scan<'_>, last: usize) {
    let Some(first) = last.checked_sub(1) else { return };
    let between = scan.text.get(scan.readings[first].range.end..scan.readings[last].range.start).unwrap_or("");
    let value = number(&scan.readings[first]).filter(|value| (1..=12).contains(value));
    if let Some(value) = value.filter(|_| matches!(between.trim(), "-" | "–" | "至" | "、" | "和")) {
        scan.readings[first].alternatives = vec![vec![Value::Month(value as u8)]];
    }
}

/// The only number a reading states.
fn number(reading: &Reading) -> Option<u64> {
    match reading.values.as_slice() {
        [value] => as_whole(value),
        _ => None,
    }
}

/// Binds day, month and year, in whatever order they stand around the month.
fn date(scan: &mut Scan<'_>, index: usize) {
    let [Value::Month(month)] = scan.readings[index].values.as_slice() else { return };
    let mut date = Date { month: Some(*month), ..Date::default() };
    let mut members = vec![index];
    let before = index.checked_sub(1).filter(|&before| are_close(scan, before, index));
    let behind = Some(index + 1).filter(|&behind| behind < scan.readings.len() && are_close(scan, index, behind));
    let last =
        behind.map(|behind| behind + 1).filter(|&last| last < scan.readings.len() && are_close(scan, last - 1, last));
    for member in [before, behind, last].into_iter().flatten() {
        let Some(value) = number(&scan.readings[member]) else { break };
        match value {
            1..=31 if date.day.is_none() && Some(member) != last => date.day = Some(value as u8),
            1000..3000 if date.year.is_none() => date.year = Some(value as u16),
            _ if Some(member) == before => continue,
            _ => break,
        }
        members.push(member);
    }
    if members.len() > 1 {
        for member in members {
            let reading = &mut scan.readings[member];
            (reading.date, reading.is_soft, reading.measure) = (Some(date), false, None);
        }
    }
}

/// Whether only fillers and light signs stand between two readings.
fn are_close(scan: &Scan<'_>, one: usize, other: usize) -> bool {
    let between = scan.places[one].1..scan.places[other].0;
    let is_light = |token: &Token<'_>| match token.kind {
        Kind::Sign(sign) => matches!(sign, '.' | ',' | '-' | 'º' | '°' | '年' | '،'),
        Kind::Word => token
            .sense
            .is_some_and(|sense| sense.is_filler && !sense.is_joiner || sense.measure.is_some_and(|m| m.is_time())),
        Kind::Figures => false,
    };
    between.len() <= 3 && scan.tokens.get(between).is_some_and(|tokens| tokens.iter().all(is_light))
}

/// Four figures without grouping are a year, if they can be.
fn years(scan: &mut Scan<'_>) {
    for reading in scan.readings.iter_mut().filter(|reading| reading.date.is_none() && reading.measure.is_none()) {
        let is_year = number(reading).is_some_and(|value| (1800..2100).contains(&value));
        if is_year && (reading.range.len() == 4 || reading.range.len() == 8) {
            reading.date = Some(Date { year: number(reading).map(|value| value as u16), ..Date::default() });
        }
    }
}

/// Whether a number names a provision: it stands behind the word for one, or goes on with a list of such.
fn is_reference(scan: &Scan<'_>, index: usize) -> bool {
    let (first, next) = scan.places[index];
    let reading = &scan.readings[index];
    if reading.date.is_some_and(|date| date.month.is_some())
        || !reading.values.iter().all(|value| matches!(value, Value::Number(_)))
    {
        return false;
    }
    if scan.lookup.words().cardinals.is_empty() {
        return is_reference_in_characters(scan, index);
    }
    let is_reference_word =
        |index: usize| scan.tokens.get(index).and_then(|token| token.sense).is_some_and(|sense| sense.is_reference);
    let mut at = first;
    let mut steps = 0;
    while let Some(before) = at.checked_sub(1).filter(|_| steps < 8) {
        let token = &scan.tokens[before];
        if is_reference_word(before) {
            return true;
        }
        let is_light = match token.kind {
            Kind::Sign(sign) => matches!(sign, '.' | ',' | '-' | '–' | '—' | '(' | ')' | '،' | '№' | '\'' | '’'),
            Kind::Word => {
                token.sense.is_some_and(|sense| sense.is_filler || sense.is_number())
                    || token.end - token.start <= 4 && is_bracketed(scan, before)
            }
            Kind::Figures => true,
        };
        if !is_light {
            break;
        }
        at = before;
        steps += 1;
    }
    reading.is_in_words && is_reference_word(next)
}

fn is_bracketed(scan: &Scan<'_>, at: usize) -> bool {
    scan.tokens.get(at + 1).is_some_and(|token| token.kind == Kind::Sign(')'))
}

/// 第三条, 附件1.
fn is_reference_in_characters(scan: &Scan<'_>, index: usize) -> bool {
    let (first, next) = scan.places[index];
    let references = scan.lookup.words().references;
    let start = scan.tokens[first].start;
    let before = scan.text[..start].trim_end();
    let is_counted = before.ends_with('第');
    let behind = scan.tokens.get(next).map_or("", |token| &scan.text[token.start..]);
    let names = is_counted && references.iter().any(|word| behind.starts_with(word));
    let is_behind =
        references.iter().any(|word| word.chars().count() > 1 && before.trim_end_matches('第').ends_with(word));
    // 第3和第4段: the word stands behind the last.
    let goes_on = is_counted && behind.starts_with(['和', '至', '、', '及', '到', '或', '(', '（', '-']);
    // 第34-35页: the sign stands behind the last.
    let is_last = index.checked_sub(1).is_some_and(|previous| {
        let between = scan.text.get(scan.readings[previous].range.end..start).unwrap_or("");
        scan.readings[previous].is_soft && matches!(between, "-" | "–" | "至" | "、" | "和" | "到")
    }) && references.iter().any(|word| behind.starts_with(word));
    names || is_behind || goes_on || is_last
}

/// So many characters before a number may name the calendar of its date.
const CALENDAR_REACH: usize = 16;

/// Whether the words beside a number are of another calendar.
fn is_of_other_calendar(scan: &Scan<'_>, index: usize) -> bool {
    let (first, next) = scan.places[index];
    let words = scan.lookup.words();
    if words.cardinals.is_empty() {
        // 回历1445年3月5日: the words are characters, and stand before the whole date.
        let before = scan.text[..scan.tokens[first].start].char_indices().rev().take(CALENDAR_REACH);
        let start = before.take_while(|(_, c)| !matches!(c, '。' | '；' | '，' | ')' | '）')).last();
        let near = start.and_then(|(at, _)| scan.text.get(at..scan.tokens[first].start)).unwrap_or("");
        return words.other_calendars.iter().any(|word| near.contains(word));
    }
    let near = scan.tokens.get(first.saturating_sub(2)..(next + 3).min(scan.tokens.len())).unwrap_or(&[]);
    near.iter().any(|token| token.sense.is_some_and(|sense| sense.is_other_calendar))
}

/// `thirty (30) days` states one number; where the figures are others than the words, it contradicts itself.
fn say_once(scan: &mut Scan<'_>) {
    let mut index = 1;
    while index < scan.readings.len() {
        let (figures, words) = (&scan.readings[index], &scan.readings[index - 1]);
        let between = scan.text.get(words.range.end..figures.range.start).unwrap_or("").trim();
        let closes = scan.text.get(figures.range.end..).unwrap_or("").trim_start().starts_with([')', '）']);
        let is_pair = matches!(between, "(" | "（") && closes && figures.is_in_words != words.is_in_words;
        let (Some(one), Some(other)) = (number(words), number(figures)) else {
            index += 1;
            continue;
        };
        if is_pair && one == other {
            // Said twice it is certain, even where it is small.
            scan.readings[index - 1].is_soft = false;
            scan.readings[index - 1].measure = scan.readings[index - 1].measure.or(scan.readings[index].measure);
            scan.readings[index - 1].range.end = scan.readings[index].range.end;
            scan.readings.remove(index);
            scan.places.remove(index);
            continue;
        }
        // What stands in brackets behind a word may be a year, a note or a list number too.
        let is_sure = words.is_in_words && !words.is_soft && figures.date.is_none() && other > 2;
        let is_ordinal = words.is_ordinal;
        scan.readings[index].contradicts = is_pair && is_sure && !is_ordinal;
        index += 1;
    }
}
