//! The values a text states: numbers, dates, times, amounts, symbols.
//!
//! ```text
//!   within thirty (30) days of 20 September 2023     no more than 1.5 million dollars
//!          └ 30 days           └ 20, September, 2023              └ 1,500,000 dollars
//! ```
//!
//! What is read is the same whatever the language and the way of writing: `30`, `thirty`, `٣٠`
//! and `三十` are one value. A date is read as its day, its month and its year, since languages
//! repeat and leave out its parts differently. Where writing leaves a doubt (`1.250`, `10.30`),
//! a reading says what else it may be, and the other versions decide.

mod characters;
mod clock;
mod context;
mod decimal;
mod figures;
mod han;
mod labels;
mod measures;
mod scan;
mod spelled;
#[cfg(test)]
mod spoken;
mod symbols;
mod tokens;
mod units;
mod words;

use std::fmt;
use std::ops::Range;

pub use decimal::Decimal;
pub use han::is_numeral as han_numeral;
pub use scan::{read, read_with_units};
pub use words::{Joining, Measure, ValueWords};

/// What a text says, whatever the language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A number; ordinals too, since one language counts where another numbers.
    Number(Decimal),
    /// A month, 1 to 12.
    Month(u8),
    /// Two numbers with a stroke between them, the smaller first: a fraction, or the session and
    /// number of a resolution (which Arabic files may store the other way round).
    Pair(u64, u64),
    /// A time of day, in minutes.
    Time(u16),
    /// The symbol of a document, or a resolution numbered by session.
    Symbol(String),
}

/// The months in English.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl fmt::Display for Value {
    /// As in English text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => number.fmt(f),
            Value::Month(month) => {
                f.write_str(MONTHS.get(usize::from(*month).wrapping_sub(1)).copied().unwrap_or("another month"))
            }
            // A financial year: 2027/28.
            Value::Pair(low, high) if (1000..3000).contains(high) && *low < 100 => write!(f, "{high}/{low:02}"),
            Value::Pair(low, high) => write!(f, "{low}/{high}"),
            Value::Time(minutes) => write!(f, "{}.{:02}", minutes / 60, minutes % 60),
            Value::Symbol(symbol) => f.write_str(symbol),
        }
    }
}

/// A place in a text where a value is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The bytes.
    pub range: Range<usize>,
    /// What it says; several values only where they are written as one.
    pub values: Vec<Value>,
    /// What else it may say.
    pub alternatives: Vec<Vec<Value>>,
    /// Whether a good translation may well leave it out or put it otherwise: *one*, *first*, *a
    /// hundred*, the number of an article.
    pub is_soft: bool,
    /// Whether it is the number of a provision that the text refers to.
    pub is_reference: bool,
    /// Whether it is written in words.
    pub is_in_words: bool,
    /// Whether it is an ordinal in words.
    pub is_ordinal: bool,
    /// What is counted.
    pub measure: Option<Measure>,
    /// The date it is part of.
    pub date: Option<Date>,
    /// Whether the same number stands before it in words, and these say something else.
    pub contradicts: bool,
}

impl Reading {
    /// The number of a label, which stands beside the text.
    pub fn of_label(number: u32) -> Reading {
        Reading { is_soft: true, ..Reading::new(0..0, vec![Value::Number(Decimal::whole(u64::from(number)))]) }
    }

    /// A value in figures of which nothing more is known.
    pub fn new(range: Range<usize>, values: Vec<Value>) -> Reading {
        Reading {
            range,
            values,
            alternatives: Vec::new(),
            is_soft: false,
            is_reference: false,
            is_in_words: false,
            is_ordinal: false,
            measure: None,
            date: None,
            contradicts: false,
        }
    }
}

/// A date, as far as it is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

impl fmt::Display for Date {
    /// As in English text: `20 September 2023`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            self.day.map(|day| day.to_string()),
            self.month.map(|month| Value::Month(month).to_string()),
            self.year.map(|year| year.to_string()),
        ];
        f.write_str(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    /// What is read, value by value; soft readings in brackets.
    fn check(lang: Lang, text: &str, expected: &[&str]) {
        let shown: Vec<String> = read(lang, text)
            .iter()
            .map(|reading| {
                let values = reading.values.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
                if reading.is_soft { format!("[{values}]") } else { values }
            })
            .collect();
        assert_eq!(shown, expected, "{lang} {text}");
    }

    #[test]
    fn numbers_are_read_in_every_language() {
        check(Lang::En, "one hundred and twenty days, 1,000 and 0.5", &["120", "1000", "0.5"]);
        check(Lang::Fr, "cent vingt jours, quatre-vingt-dix-sept, 1 000 et 0,5", &["120", "97", "1000", "0.5"]);
        check(Lang::Es, "treinta y cinco días, dos mil millones y 1.000", &["35", "2,000,000,000", "1000"]);
        check(Lang::Ru, "сто двадцать дней; 1 млн. 200 тыс. человек", &["120", "1,200,000"]);
        check(Lang::Zh, "一百二十天，3 300万美元，1.31亿欧元", &["120", "33,000,000", "131,000,000"]);
        check(Lang::Ar, "مائة وعشرين يوما و 000 1 وحدة", &["120", "1000"]);
        check(Lang::Ar, "يومين وسنتين", &["[2]", "[2]"]);
    }

    #[test]
    fn ordinals_fractions_and_shares_are_read() {
        check(Lang::En, "the sixtieth instrument, two thirds", &["60", "2/3"]);
        check(Lang::Es, "sexagésimo noveno instrumento", &["69"]);
        check(Lang::Ru, "шестидесятый документ, две трети", &["60", "2/3"]);
        check(Lang::Zh, "第六十份文书，三分之二，百分之五十", &["60", "2/3", "50"]);
        check(Lang::Ar, "الصك الستين بأغلبية ثلثي الأعضاء", &["60", "2/3"]);
    }

    #[test]
    fn scales_are_read_behind_parts_and_brackets() {
        check(Lang::En, "assistance of (80) million dollars, half a million people", &["80,000,000", "500,000"]);
        check(Lang::Fr, "un demi-million de personnes", &["[1]", "500,000"]);
        check(Lang::Es, "medio millón de personas", &["500,000"]);
        check(Lang::Ru, "полмиллиона человек, (80) млн. долларов", &["500,000", "80,000,000"]);
        check(Lang::Ar, "قرابة النصف مليون مستفيد", &["500,000"]);
        check(Lang::Zh, "应有[90][120]天的时间", &["90", "120"]);
        check(Lang::Ar, "ألفا مليون دولار، خمسون ألفا", &["2,000,000,000", "50,000"]);
        check(Lang::Zh, "铀 730千克", &["730"]);
    }

    #[test]
    fn small_values_are_read_softly() {
        check(Lang::En, "Protocol II, Vitamin C, reelected twice", &["[2]", "[2]"]);
        check(Lang::Fr, "Protocole additionnel II", &["[2]"]);
        check(Lang::Es, "una décima parte", &["[1/10]"]);
        check(Lang::Ru, "одной пятой, восемнадцатилетнего, двадцатипятилетний, семинара", &["[1/5]", "[18]", "[25]"]);
        check(Lang::Zh, "半数以上，一年半，半岛", &["[1/2]", "[1]", "[1/2]"]);
    }

    #[test]
    fn dates_times_and_symbols_are_read() {
        check(Lang::En, "20 September 2023 at 3 p.m.", &["20", "September", "2023", "15.00"]);
        check(Lang::Zh, "二〇二三年九月二十日下午3时", &["2023", "September", "20", "15.00"]);
        check(Lang::Ar, "20 أيلول/سبتمبر 2023", &["20", "September", "2023"]);
        check(Lang::Ru, "А/AC.291/22/Rev.2 и 74/247", &["A/AC.291/22/Rev.2", "74/247"]);
        check(Lang::En, "resolution 217 A (III)", &["217 A (3)"]);
        check(Lang::Ru, "резолюция 217 А (III)", &["217 A (3)"]);
        check(Lang::Ar, "القرار 217 ألف (د - 3)", &["217 A (3)"]);
        check(Lang::En, "ISBN 978-92-1-130-9, article 12", &["[12]"]);
        check(Lang::Ar, "بعد الساعة العاشرة والنصف مساء", &["22.30"]);
    }

    #[test]
    fn what_is_counted_is_read_beside_brackets_and_within_words() {
        let check = |lang: Lang, text: &str, expected: &[(&str, Option<Measure>)]| {
            let readings = read(lang, text);
            let found: Vec<_> =
                readings.iter().map(|reading| (&text[reading.range.clone()], reading.measure)).collect();
            assert_eq!(found, expected, "{text}");
        };
        let (day, year) = (Some(Measure::Day), Some(Measure::Year));
        check(Lang::En, "[30] [60] days", &[("30", day), ("60", day)]);
        check(Lang::Ar, "يومين وسنة واحدة", &[("يومين", day), ("واحدة", year)]);
        check(Lang::Zh, "十分钟，十分重要", &[("十", Some(Measure::Minute))]);
        check(Lang::En, "0.6 ha", &[("0.6", Some(Measure::Hectare))]);
    }

    #[test]
    fn shares_in_figures_are_told_from_shares_in_words() {
        let is_in_words =
            |text: &str| read(Lang::Zh, text).iter().map(|reading| reading.is_in_words).collect::<Vec<_>>();
        assert_eq!(is_in_words("百分之12.5和百分之五十"), [false, true]);
    }

    #[test]
    fn units_are_read_without_a_number() {
        let check = |lang: Lang, text: &str, expected: &[Measure]| {
            let units: Vec<Measure> = read_with_units(lang, text).1.into_iter().map(|(_, unit)| unit).collect();
            assert_eq!(units, expected, "{text}");
        };
        check(Lang::En, "per month, annually, 5 MW", &[Measure::Month, Measure::Year, Measure::Megawatt]);
        check(Lang::Fr, "le mensuel AN", &[Measure::Month]);
        check(Lang::Ru, "ежегодного доклада в течение недели", &[Measure::Year, Measure::Week]);
        check(Lang::Zh, "每日供水340立方米", &[Measure::Day, Measure::CubicMetre]);
        check(Lang::Ar, "شهريا، كل ساعة", &[Measure::Month, Measure::Hour]);
    }

    #[test]
    fn what_arabic_files_store_otherwise_is_read() {
        check(Lang::Ar, "بلغ 731.5 1 مليون دولار", &["1,731,500,000"]);
        check(Lang::Ar, "الجمعية الحادية والثلاثون بعد المائة", &["131"]);
        check(Lang::Ar, "ثلاثة أرباعها، والبرنامج الخمسي", &["3/4", "[2/5]"]);
        check(Lang::Ar, "الهدف 3-4", &["3+4"]);
        check(Lang::Ar, "'3` حشد الموارد", &["[3]"]);
        check(Lang::Ar, "148 350,0 و 2023/2024", &["148,350", "2023/24"]);
        check(Lang::Ar, "من ١ إلى ٢ دجنبر ٢٠١٤، الساعة 18/00", &["[1]", "2", "December", "2014", "18.00"]);
    }

    /// What a reading may be besides.
    #[test]
    fn what_writing_leaves_open_is_kept() {
        let also = |lang: Lang, text: &str, expected: &str| {
            let readings = read(lang, text);
            let others = readings.iter().flat_map(|reading| reading.alternatives.iter().flatten());
            assert!(others.map(ToString::to_string).any(|value| value == expected), "{text}");
        };
        also(Lang::Ar, "الهدف 3-4", "3.4");
        also(Lang::Es, "en septiembre de 201442", "2014");
        also(Lang::En, "in September 2014.42", "2014");
        also(Lang::Fr, "depuis cinq décennies", "50");
        also(Lang::Ar, "بناء على طلب خمس الأطراف", "1/5");
        also(Lang::Ar, "مليونا دولار", "2,000,000");
    }
}
