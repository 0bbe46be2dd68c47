//! What a language knows of numbers, dates and measures, and how its words are looked up.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use crate::lang;
use crate::model::{Lang, PerLang};

/// The words of a language for values, and its habits of writing them. Words are in their usual
/// spelling; case, accents, vowel signs and hamza seats do not count when they are looked up.
pub struct ValueWords {
    /// Counting words and their inflected forms, hundreds such as `doscientos` included.
    pub cardinals: &'static [(&'static str, u32)],
    /// Words that say how many times.
    pub adverbs: &'static [(&'static str, u32)],
    /// Beginnings of counting words that open a compound (`трехлетний`); 0 for what only looks like one.
    pub compound_beginnings: &'static [(&'static str, u32)],
    /// Beginnings of ordinal words; each takes all the [`ordinal_endings`](Self::ordinal_endings).
    pub ordinals: &'static [(&'static str, u32)],
    /// What ordinal words end in.
    pub ordinal_endings: &'static [&'static str],
    /// Ordinals whose endings are not those of the others, or that have another word as well.
    pub irregular_ordinals: &'static [u32],
    /// Words for a hundred that multiply what stands before them.
    pub hundreds: &'static [&'static str],
    /// Words for a thousand and more, with their power of ten.
    pub scales: &'static [(&'static str, u8)],
    /// Those of them that are twice as much directly before another, and may be alone: ألفا مليون is 2,000 million.
    pub dual_scales: &'static [&'static str],
    /// Words for the parts of a whole, as the denominator of a fraction.
    pub denominators: &'static [(&'static str, u8)],
    /// Words that are a whole fraction.
    pub fractions: &'static [(&'static str, (u8, u8))],
    /// Words that put a hundred behind what is above it: الحادية والثلاثون بعد المائة is the 131st.
    pub beyond: &'static [&'static str],
    /// Pronouns written onto the end of a fraction (*three quarters of them*).
    pub enclitics: &'static [&'static str],
    /// Words that stand between the parts of a number.
    pub joiners: &'static [&'static str],
    /// Between which parts of a number they stand.
    pub joining: Joining,
    /// Number words that mean something else as often.
    pub ambiguous: &'static [&'static str],
    /// The months.
    pub months: &'static [(&'static str, u8)],
    /// Words of other calendars; numbers beside them are not compared.
    pub other_calendars: &'static [&'static str],
    /// What is measured.
    pub measures: &'static [(&'static str, Measure)],
    /// Words that speak of a measure without being counted in it: *annual*, *monthly*; duals that are counted already.
    pub unit_words: &'static [(&'static str, Measure)],
    /// Beginnings of such words; each takes all the [`ordinal_endings`](Self::ordinal_endings).
    pub unit_stems: &'static [(&'static str, Measure)],
    /// Words for provisions, which numbers behind them name.
    pub references: &'static [&'static str],
    /// Words between numbers that name provisions, and between the parts of a date.
    pub fillers: &'static [&'static str],
    /// Words before and behind a time of day, and whether it is in the second half of the day.
    pub day_halves: &'static [(&'static str, bool)],
    /// Words for a time of day, in minutes.
    pub clock_words: &'static [(&'static str, u16)],
    /// Particles written onto the beginning of a word; where there is *and* in one it comes first.
    pub proclitics: &'static [&'static str],
    /// The sign before decimals. The other of comma and stop groups thousands.
    pub decimal_sign: char,
    /// Whether files store the groups of a number in reverse (`000 1`).
    pub reverses_groups: bool,
    /// Whether the parts of an outline number stand between hyphens: `3-3` for 3.3.
    pub outlines_with_hyphens: bool,
}

/// Between which parts of a number a word for *and* stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Behind hundreds and thousands: `one hundred and twenty`.
    BehindHundreds,
    /// Before one and eleven: `vingt et un`, where units count on from sixty and eighty.
    BeforeOne,
    /// Between tens and units: `treinta y cinco`.
    BehindTens,
    /// Nowhere: `сто двадцать пять`.
    Nowhere,
    /// Everywhere, and units come before tens: `مائة وخمسة وعشرون`.
    Everywhere,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Hundredths.
    Percent,
    /// Dollars of any country.
    Dollar,
    /// Euros.
    Euro,
    /// Pounds of any country.
    Pound,
    /// Francs of any country.
    Franc,
    /// Yen.
    Yen,
    /// Yuan.
    Yuan,
    /// Roubles.
    Rouble,
    /// Rupees of any country.
    Rupee,
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
    /// Tens of years.
    Decade,
    /// Millimetres.
    Millimetre,
    /// Centimetres.
    Centimetre,
    /// Metres.
    Metre,
    /// Kilometres.
    Kilometre,
    /// Square metres.
    SquareMetre,
    /// Cubic metres.
    CubicMetre,
    /// Square kilometres.
    SquareKilometre,
    /// Miles, at sea and on land.
    Mile,
    /// Hectares.
    Hectare,
    /// Litres.
    Litre,
    /// Gallons.
    Gallon,
    /// Grams.
    Gram,
    /// Kilograms.
    Kilogram,
    /// Tonnes.
    Tonne,
    /// Watts.
    Watt,
    /// Kilowatts.
    Kilowatt,
    /// Megawatts.
    Megawatt,
}

/// What kind of thing a measure is of: only within one can a measure be taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// A part of a whole.
    Share,
    /// An amount of money.
    Money,
    /// A length of time.
    Time,
    /// A length.
    Length,
    /// An area.
    Area,
    /// A volume.
    Volume,
    /// A weight.
    Mass,
    /// Power.
    Power,
}

impl Measure {
    /// The name by which the catalogues know it.
    pub const fn name(self) -> &'static str {
        match self {
            Measure::Percent => "percent",
            Measure::Dollar => "dollar",
            Measure::Euro => "euro",
            Measure::Pound => "pound",
            Measure::Franc => "franc",
            Measure::Yen => "yen",
            Measure::Yuan => "yuan",
            Measure::Rouble => "rouble",
            Measure::Rupee => "rupee",
            Measure::Second => "second",
            Measure::Minute => "minute",
            Measure::Hour => "hour",
            Measure::Day => "day",
            Measure::Week => "week",
            Measure::Month => "month",
            Measure::Year => "year",
            Measure::Decade => "decade",
            Measure::Millimetre => "millimetre",
            Measure::Centimetre => "centimetre",
            Measure::Metre => "metre",
            Measure::Kilometre => "kilometre",
            Measure::SquareMetre => "square-metre",
            Measure::CubicMetre => "cubic-metre",
            Measure::SquareKilometre => "square-kilometre",
            Measure::Mile => "mile",
            Measure::Hectare => "hectare",
            Measure::Litre => "litre",
            Measure::Gallon => "gallon",
            Measure::Gram => "gram",
            Measure::Kilogram => "kilogram",
            Measure::Tonne => "tonne",
            Measure::Watt => "watt",
            Measure::Kilowatt => "kilowatt",
            Measure::Megawatt => "megawatt",
        }
    }

    /// What kind of thing it is a measure of.
    pub const fn dimension(self) -> Dimension {
        use Measure as M;
        match self {
            M::Percent => Dimension::Share,
            M::Dollar | M::Euro | M::Pound | M::Franc | M::Yen | M::Yuan | M::Rouble | M::Rupee => Dimension::Money,
            M::Second | M::Minute | M::Hour | M::Day | M::Week | M::Month | M::Year | M::Decade => Dimension::Time,
            M::Millimetre | M::Centimetre | M::Metre | M::Kilometre | M::Mile => Dimension::Length,
            M::SquareMetre | M::SquareKilometre | M::Hectare => Dimension::Area,
            M::CubicMetre | M::Litre | M::Gallon => Dimension::Volume,
            M::Gram | M::Kilogram | M::Tonne => Dimension::Mass,
            M::Watt | M::Kilowatt | M::Megawatt => Dimension::Power,
        }
    }

    /// Whether it is a currency.
    pub const fn is_money(self) -> bool {
        matches!(self.dimension(), Dimension::Money)
    }

    /// Whether it is a length of time.
    pub const fn is_time(self) -> bool {
        matches!(self.dimension(), Dimension::Time)
    }
}

/// All that a word may mean for a value.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sense {
    /// Its value as a counting word.
    pub cardinal: Option<u32>,
    /// Its value as an ordinal.
    pub ordinal: Option<u32>,
    /// Whether it is a hundred that multiplies.
    pub is_hundred: bool,
    /// Its power of ten, if it is a thousand or more.
    pub scale: Option<u8>,
    /// Whether it may be twice that.
    pub is_dual: bool,
    /// Into how many parts it divides.
    pub denominator: Option<u8>,
    /// The fraction it is.
    pub fraction: Option<(u8, u8)>,
    /// Whether it puts a hundred behind what is above it.
    pub is_beyond: bool,
    /// Whether it joins the parts of a number.
    pub is_joiner: bool,
    /// Whether it means something else as often.
    pub is_ambiguous: bool,
    /// The month it names.
    pub month: Option<u8>,
    /// Whether it belongs to another calendar.
    pub is_other_calendar: bool,
    /// What it measures.
    pub measure: Option<Measure>,
    /// The measure it speaks of, where nothing is counted in it.
    pub unit: Option<Measure>,
    /// Whether it names a provision.
    pub is_reference: bool,
    /// Whether it stands between numbers that belong together.
    pub is_filler: bool,
    /// Which half of the day it says.
    pub day_half: Option<bool>,
    /// The time of day it names, in minutes.
    pub clock: Option<u16>,
    /// Whether a phrase of two words may begin with it.
    pub opens_phrase: bool,
}

impl Sense {
    /// Whether a number may begin with it.
    pub const fn is_number(&self) -> bool {
        self.cardinal.is_some() || self.ordinal.is_some() || self.is_hundred || self.scale.is_some()
    }
}

/// The senses of the words of one language.
pub struct Lookup {
    senses: FxHashMap<String, Sense>,
    compounds: Vec<(String, u32)>,
    /// The units by their first character, of words that no spaces part.
    units: FxHashMap<char, Vec<(&'static str, Measure)>>,
    words: &'static ValueWords,
}

static LOOKUPS: LazyLock<PerLang<Lookup>> =
    LazyLock::new(|| PerLang::from_fn(|lang| Lookup::build(lang::of(lang).values)));

/// The senses of the words of a language.
pub fn lookup(lang: Lang) -> &'static Lookup {
    &LOOKUPS[lang]
}

impl Lookup {
    fn build(words: &'static ValueWords) -> Lookup {
        let mut lookup =
            Lookup { senses: FxHashMap::default(), compounds: Vec::new(), units: FxHashMap::default(), words };
        for &(stem, value) in words.ordinals {
            for ending in words.ordinal_endings {
                lookup.sense(&format!("{stem}{ending}")).ordinal = Some(value);
            }
        }
        words
            .cardinals
            .iter()
            .chain(words.adverbs)
            .for_each(|&(word, value)| lookup.sense(word).cardinal = Some(value));
        words.hundreds.iter().for_each(|word| lookup.sense(word).is_hundred = true);
        words.scales.iter().for_each(|&(word, scale)| lookup.sense(word).scale = Some(scale));
        words.dual_scales.iter().for_each(|word| lookup.sense(word).is_dual = true);
        words.denominators.iter().for_each(|&(word, parts)| lookup.sense(word).denominator = Some(parts));
        words.fractions.iter().for_each(|&(word, fraction)| lookup.sense(word).fraction = Some(fraction));
        for ending in words.enclitics {
            let with = |word: &str| format!("{word}{ending}");
            words.denominators.iter().for_each(|(word, parts)| lookup.sense(&with(word)).denominator = Some(*parts));
            words.fractions.iter().for_each(|(word, part)| lookup.sense(&with(word)).fraction = Some(*part));
        }
        words.beyond.iter().for_each(|word| lookup.sense(word).is_beyond = true);
        words.joiners.iter().for_each(|word| lookup.sense(word).is_joiner = true);
        words.ambiguous.iter().for_each(|word| lookup.sense(word).is_ambiguous = true);
        words.months.iter().for_each(|&(word, month)| lookup.sense(word).month = Some(month));
        words.other_calendars.iter().for_each(|word| lookup.sense(word).is_other_calendar = true);
        words.measures.iter().for_each(|&(word, measure)| lookup.sense(word).measure = Some(measure));
        words.unit_words.iter().for_each(|&(word, unit)| lookup.sense(word).unit = Some(unit));
        for &(stem, unit) in words.unit_stems {
            words.ordinal_endings.iter().for_each(|end| lookup.sense(&format!("{stem}{end}")).unit = Some(unit));
        }
        words.references.iter().for_each(|word| lookup.sense(word).is_reference = true);
        words.fillers.iter().for_each(|word| lookup.sense(word).is_filler = true);
        words.day_halves.iter().for_each(|&(word, half)| lookup.sense(word).day_half = Some(half));
        words.clock_words.iter().for_each(|&(word, minutes)| lookup.sense(word).clock = Some(minutes));
        for unit in words.measures.iter().chain(words.unit_words) {
            let first = unit.0.chars().next().filter(|first| !first.is_ascii() && !is_spelled(*first));
            first.into_iter().for_each(|first| lookup.units.entry(first).or_default().push(*unit));
        }
        lookup.compounds = words.compound_beginnings.iter().map(|&(word, value)| (folded(word), value)).collect();
        lookup
    }

    fn sense(&mut self, word: &str) -> &mut Sense {
        let key = folded(word);
        if let Some((first, _)) = key.split_once(' ') {
            self.senses.entry(first.to_owned()).or_default().opens_phrase = true;
        }
        self.senses.entry(key).or_default()
    }

    /// The sense of a folded word or of a phrase of two, and whether *and* is written onto it.
    pub fn of(&self, word: &str) -> Option<(&Sense, bool)> {
        if let Some(sense) = self.senses.get(word) {
            return Some((sense, false));
        }
        self.words.proclitics.iter().find_map(|proclitic| {
            let stem = word.strip_prefix(proclitic)?;
            // What remains behind one letter is a word of its own only where enough of it remains.
            let is_whole = proclitic.len() > 2 || stem.chars().count() > 2 || proclitic == &self.words.proclitics[0];
            let sense = self.senses.get(stem).filter(|_| is_whole)?;
            Some((sense, proclitic.starts_with(self.words.proclitics[0])))
        })
    }

    /// The units whose names begin with a character.
    pub fn units_beginning_with(&self, character: char) -> &[(&'static str, Measure)] {
        self.units.get(&character).map_or(&[], Vec::as_slice)
    }

    /// The number a compound word begins with: `двадцатипятилетний`.
    pub fn compound(&self, word: &str) -> Option<u32> {
        let (value, rest) = self.beginning(word)?;
        let more = self.beginning(rest).filter(|(more, _)| value >= 20 && value % 10 == 0 && *more < 10);
        Some(value + more.map_or(0, |(more, _)| more)).filter(|value| *value > 0)
    }

    /// The longest beginning of a compound, and what stands behind it.
    fn beginning<'w>(&self, word: &'w str) -> Option<(u32, &'w str)> {
        let beginnings = self.compounds.iter().filter_map(|(beginning, value)| {
            let rest = word.strip_prefix(beginning.as_str())?;
            (*value == 0 || rest.chars().nth(3).is_some()).then_some((*value, rest))
        });
        beginnings.min_by_key(|(_, rest)| rest.len())
    }

    /// The habits of the language.
    pub const fn words(&self) -> &'static ValueWords {
        self.words
    }
}

/// Whether a character belongs to a word that is looked up as a whole.
fn is_spelled(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{4e00}'..='\u{9fff}')
}

fn folded(word: &str) -> String {
    let mut key = String::new();
    fold_into(word, &mut key);
    key
}

/// Appends a word as it is looked up.
pub fn fold_into(word: &str, key: &mut String) {
    for c in word.chars() {
        match c {
            'a'..='z' | ' ' => key.push(c),
            'A'..='Z' => key.push(c.to_ascii_lowercase()),
            'а'..='и' | 'к'..='я' | '\u{4e00}'..='\u{9fff}' => key.push(c),
            _ => fold_rare(c, key),
        }
    }
}

fn fold_rare(c: char, key: &mut String) {
    let letter = match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ó' | 'ô' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'й' => 'и',
        'ё' | 'Ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ئ' => 'ي',
        'ؤ' => 'و',
        '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => return,
        _ if is_combining_mark(c) => return,
        // Some capitals, those of mathematics for one, have no small letter.
        _ if c.is_uppercase() && !c.to_lowercase().eq([c]) => {
            return c.to_lowercase().for_each(|lower| fold_into(lower.encode_utf8(&mut [0; 4]), key));
        }
        _ => c,
    };
    key.push(letter);
}
