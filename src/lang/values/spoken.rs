//! Writes numbers and dates as each language does, to test that they are read again.

use super::{Date, MONTHS, Value, read};
use crate::model::Lang;

const EN: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const EN_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn english(n: u32) -> String {
    match n {
        0..20 => EN[n as usize].to_owned(),
        20..100 => joined(EN_TENS[n as usize / 10], "-", n % 10, english),
        100..1000 => joined(&format!("{} hundred", english(n / 100)), " and ", n % 100, english),
        _ => {
            let link = if n % 1000 < 100 { " and " } else { " " };
            joined(&format!("{} thousand", english(n / 1000)), link, n % 1000, english)
        }
    }
}

/// What comes first, and the rest where there is one.
fn joined(first: &str, link: &str, rest: u32, write: impl Fn(u32) -> String) -> String {
    if rest == 0 { first.to_owned() } else { format!("{first}{link}{}", write(rest)) }
}

const FR: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];
const FR_TENS: [&str; 10] =
    ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

fn french(n: u32) -> String {
    match n {
        0..17 => FR[n as usize].to_owned(),
        17..20 => format!("dix-{}", FR[n as usize - 10]),
        80 => "quatre-vingts".to_owned(),
        20..100 => {
            let tens = n as usize / 10;
            let rest = if matches!(tens, 7 | 9) { n % 20 } else { n % 10 };
            let link = if matches!(rest, 1 | 11) && tens < 8 { " et " } else { "-" };
            joined(FR_TENS[tens], link, rest, french)
        }
        100..200 => joined("cent", " ", n % 100, french),
        200..1000 if n.is_multiple_of(100) => format!("{} cents", french(n / 100)),
        200..1000 => joined(&format!("{} cent", french(n / 100)), " ", n % 100, french),
        1000..2000 => joined("mille", " ", n % 1000, french),
        _ => joined(
            &format!("{} mille", french(n / 1000).replace("vingts", "vingt").replace("cents", "cent")),
            " ",
            n % 1000,
            french,
        ),
    }
}

const ES: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const ES_TENS: [&str; 10] =
    ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const ES_HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

fn spanish(n: u32) -> String {
    match n {
        0..30 => ES[n as usize].to_owned(),
        30..100 => joined(ES_TENS[n as usize / 10], " y ", n % 10, spanish),
        100 => "cien".to_owned(),
        101..1000 => joined(ES_HUNDREDS[n as usize / 100], " ", n % 100, spanish),
        1000..2000 => joined("mil", " ", n % 1000, spanish),
        _ => {
            // Before a noun one loses its ending: treinta y un mil.
            let thousands = spanish(n / 1000).replace("veintiuno", "veintiún");
            let thousands = thousands.strip_suffix("uno").map_or(thousands.clone(), |stem| format!("{stem}un"));
            joined(&format!("{thousands} mil"), " ", n % 1000, spanish)
        }
    }
}

fn spanish_feminine(n: u32) -> String {
    let masculine = spanish(n).replace("cientos", "cientas").replace("quinientos", "quinientas");
    masculine.strip_suffix("uno").map_or(masculine.clone(), |stem| format!("{stem}una"))
}

/// Nominative and genitive.
const RU: [[&str; 2]; 20] = [
    ["ноль", "ноль"],
    ["один", "одного"],
    ["два", "двух"],
    ["три", "трех"],
    ["четыре", "четырех"],
    ["пять", "пяти"],
    ["шесть", "шести"],
    ["семь", "семи"],
    ["восемь", "восьми"],
    ["девять", "девяти"],
    ["десять", "десяти"],
    ["одиннадцать", "одиннадцати"],
    ["двенадцать", "двенадцати"],
    ["тринадцать", "тринадцати"],
    ["четырнадцать", "четырнадцати"],
    ["пятнадцать", "пятнадцати"],
    ["шестнадцать", "шестнадцати"],
    ["семнадцать", "семнадцати"],
    ["восемнадцать", "восемнадцати"],
    ["девятнадцать", "девятнадцати"],
];
const RU_TENS: [[&str; 2]; 10] = [
    ["", ""],
    ["", ""],
    ["двадцать", "двадцати"],
    ["тридцать", "тридцати"],
    ["сорок", "сорока"],
    ["пятьдесят", "пятидесяти"],
    ["шестьдесят", "шестидесяти"],
    ["семьдесят", "семидесяти"],
    ["восемьдесят", "восьмидесяти"],
    ["девяносто", "девяноста"],
];
const RU_HUNDREDS: [[&str; 2]; 10] = [
    ["", ""],
    ["сто", "ста"],
    ["двести", "двухсот"],
    ["триста", "трехсот"],
    ["четыреста", "четырехсот"],
    ["пятьсот", "пятисот"],
    ["шестьсот", "шестисот"],
    ["семьсот", "семисот"],
    ["восемьсот", "восьмисот"],
    ["девятьсот", "девятисот"],
];

/// A Russian number in a case; of feminine things in the nominative too.
fn russian(n: u32, case: usize, is_feminine: bool) -> String {
    let write = |n| russian(n, case, is_feminine);
    match n {
        1 if is_feminine => ["одна", "одной"][case].to_owned(),
        2 if is_feminine => ["две", "двух"][case].to_owned(),
        0..20 => RU[n as usize][case].to_owned(),
        20..100 => joined(RU_TENS[n as usize / 10][case], " ", n % 10, write),
        100..1000 => joined(RU_HUNDREDS[n as usize / 100][case], " ", n % 100, write),
        _ => {
            let thousands = n / 1000;
            let word = match (case, thousands % 10, thousands / 10 % 10) {
                (0, 1, tens) if tens != 1 => "тысяча",
                (1, 1, tens) if tens != 1 => "тысячи",
                (0, 2..=4, tens) if tens != 1 => "тысячи",
                _ => "тысяч",
            };
            joined(&format!("{} {word}", russian(thousands, case, true)), " ", n % 1000, write)
        }
    }
}

const ZH: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

fn chinese(n: u32) -> String {
    let rest = |rest: u32, below: u32| match rest {
        0 => String::new(),
        _ if rest < below => format!("零{}", chinese_inside(rest)),
        _ => chinese_inside(rest),
    };
    match n {
        0..10 => ZH[n as usize].to_owned(),
        10..20 => format!("十{}", rest(n % 10, 1)),
        20..100 => format!("{}十{}", ZH[n as usize / 10], rest(n % 10, 1)),
        100..1000 => format!("{}百{}", ZH[n as usize / 100], rest(n % 100, 10)),
        1000..10_000 => format!("{}千{}", ZH[n as usize / 1000], rest(n % 1000, 100)),
        _ => format!("{}万{}", chinese(n / 10_000), rest(n % 10_000, 1000)),
    }
}

/// Inside a number ten is 一十.
fn chinese_inside(n: u32) -> String {
    if (10..20).contains(&n) { format!("一{}", chinese(n)) } else { chinese(n) }
}

/// What is counted decides the form: masculine and feminine.
const AR: [[&str; 2]; 11] = [
    ["صفر", "صفر"],
    ["واحد", "واحدة"],
    ["اثنان", "اثنتان"],
    ["ثلاثة", "ثلاث"],
    ["أربعة", "أربع"],
    ["خمسة", "خمس"],
    ["ستة", "ست"],
    ["سبعة", "سبع"],
    ["ثمانية", "ثمان"],
    ["تسعة", "تسع"],
    ["عشرة", "عشر"],
];
/// Nominative and oblique.
const AR_TENS: [[&str; 2]; 10] = [
    ["", ""],
    ["", ""],
    ["عشرون", "عشرين"],
    ["ثلاثون", "ثلاثين"],
    ["أربعون", "أربعين"],
    ["خمسون", "خمسين"],
    ["ستون", "ستين"],
    ["سبعون", "سبعين"],
    ["ثمانون", "ثمانين"],
    ["تسعون", "تسعين"],
];
const AR_HUNDREDS: [&str; 10] =
    ["", "مائة", "", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];

fn arabic(n: u32, gender: usize, case: usize) -> String {
    let write = |n| arabic(n, gender, case);
    let two = [["اثنان", "اثنين"], ["اثنتان", "اثنتين"]][gender][case];
    match n {
        2 => two.to_owned(),
        0..=10 => AR[n as usize][gender].to_owned(),
        11 => ["أحد عشر", "إحدى عشرة"][gender].to_owned(),
        12 => [["اثنا عشر", "اثني عشر"], ["اثنتا عشرة", "اثنتي عشرة"]][gender][case].to_owned(),
        13..20 => {
            let unit = if n == 18 && gender == 1 { "ثماني" } else { AR[n as usize - 10][gender] };
            format!("{unit} {}", ["عشر", "عشرة"][gender])
        }
        20..100 => {
            let tens = AR_TENS[n as usize / 10][case];
            let unit = if n % 10 == 1 { ["واحد", "إحدى"][gender].to_owned() } else { write(n % 10) };
            if n.is_multiple_of(10) { tens.to_owned() } else { format!("{unit} و{tens}") }
        }
        100..1000 => {
            let hundreds =
                if n / 100 == 2 { ["مائتان", "مائتين"][case] } else { AR_HUNDREDS[n as usize / 100] };
            joined(hundreds, " و", n % 100, write)
        }
        _ => {
            let thousands = match n / 1000 {
                1 => "ألف".to_owned(),
                2 => ["ألفان", "ألفين"][case].to_owned(),
                3..=10 => format!("{} آلاف", arabic(n / 1000, 0, case)),
                100 => "مائة ألف".to_owned(),
                many => format!("{} ألفا", arabic(many, 0, case)),
            };
            joined(&thousands, " و", n % 1000, write)
        }
    }
}

/// Every way in which a number is written in words.
fn cardinals(n: u32) -> Vec<(Lang, String)> {
    let mut forms = vec![
        (Lang::En, english(n)),
        (Lang::Fr, french(n)),
        (Lang::Es, spanish(n)),
        (Lang::Es, spanish_feminine(n)),
        (Lang::Zh, chinese(n)),
    ];
    forms.extend(
        [(0, false), (0, true), (1, false), (1, true)].map(|(case, gender)| (Lang::Ru, russian(n, case, gender))),
    );
    forms.extend([(0, 0), (0, 1), (1, 0), (1, 1)].map(|(gender, case)| (Lang::Ar, arabic(n, gender, case))));
    forms
}

fn check(lang: Lang, text: &str, expected: u32) {
    let values: Vec<Vec<Value>> = read(lang, text).into_iter().map(|reading| reading.values).collect();
    assert_eq!(values, [[super::scan::whole(u64::from(expected))]], "{lang}: {text}");
}

#[test]
fn cardinals_are_read_as_they_are_written() {
    // All up to ten thousand; above, every number of the hundreds and of the thousands in turn.
    for n in (0..10_000).chain((10_000..=100_000).step_by(41)).chain([100_000]) {
        for (lang, text) in cardinals(n) {
            check(lang, &text, n);
        }
    }
}

fn english_ordinal(n: u32) -> String {
    const FORMS: [&str; 20] = [
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];
    match n {
        0..20 => FORMS[n as usize].to_owned(),
        20..100 if n.is_multiple_of(10) => format!("{}ieth", EN_TENS[n as usize / 10].trim_end_matches('y')),
        20..100 => format!("{}-{}", EN_TENS[n as usize / 10], english_ordinal(n % 10)),
        _ if n.is_multiple_of(100) => format!("{} hundredth", english(n / 100)),
        _ => format!("{} hundred and {}", english(n / 100), english_ordinal(n % 100)),
    }
}

fn french_ordinal(n: u32) -> String {
    match n {
        1 => "premier".to_owned(),
        _ => {
            let cardinal = french(n).trim_end_matches('s').to_owned();
            let cardinal = if n % 10 == 3 || n % 100 == 13 || n % 20 == 6 { french(n) } else { cardinal };
            let stem = match cardinal.as_str() {
                known if known.ends_with("cinq") => format!("{known}u"),
                known if known.ends_with("neuf") => format!("{}v", &known[..known.len() - 1]),
                known if known.ends_with("troi") => format!("{known}s"),
                known => known.trim_end_matches('e').to_owned(),
            };
            format!("{stem}ième")
        }
    }
}

fn spanish_ordinal(n: u32) -> String {
    const UNITS: [&str; 20] = [
        "",
        "primero",
        "segundo",
        "tercero",
        "cuarto",
        "quinto",
        "sexto",
        "séptimo",
        "octavo",
        "noveno",
        "décimo",
        "undécimo",
        "duodécimo",
        "decimotercero",
        "decimocuarto",
        "decimoquinto",
        "decimosexto",
        "decimoséptimo",
        "decimoctavo",
        "decimonoveno",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "vigésimo",
        "trigésimo",
        "cuadragésimo",
        "quincuagésimo",
        "sexagésimo",
        "septuagésimo",
        "octogésimo",
        "nonagésimo",
    ];
    match n {
        0..20 => UNITS[n as usize].to_owned(),
        20..100 => joined(TENS[n as usize / 10], " ", n % 10, spanish_ordinal),
        100..200 => joined("centésimo", " ", n % 100, spanish_ordinal),
        _ => "ducentésimo".to_owned(),
    }
}

/// Nominative and genitive.
fn russian_ordinal(n: u32, case: usize) -> String {
    const UNITS: [[&str; 2]; 20] = [
        ["", ""],
        ["первый", "первого"],
        ["второй", "второго"],
        ["третий", "третьего"],
        ["четвертый", "четвертого"],
        ["пятый", "пятого"],
        ["шестой", "шестого"],
        ["седьмой", "седьмого"],
        ["восьмой", "восьмого"],
        ["девятый", "девятого"],
        ["десятый", "десятого"],
        ["одиннадцатый", "одиннадцатого"],
        ["двенадцатый", "двенадцатого"],
        ["тринадцатый", "тринадцатого"],
        ["четырнадцатый", "четырнадцатого"],
        ["пятнадцатый", "пятнадцатого"],
        ["шестнадцатый", "шестнадцатого"],
        ["семнадцатый", "семнадцатого"],
        ["восемнадцатый", "восемнадцатого"],
        ["девятнадцатый", "девятнадцатого"],
    ];
    const TENS: [&str; 10] =
        ["", "", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"];
    let ending = ["ый", "ого"][case];
    match n {
        0..20 => UNITS[n as usize][case].to_owned(),
        40 => ["сороковой", "сорокового"][case].to_owned(),
        20..100 if n.is_multiple_of(10) => format!("{}{ending}", TENS[n as usize / 10]),
        20..100 => format!("{} {}", RU_TENS[n as usize / 10][0], russian_ordinal(n % 10, case)),
        100 => format!("сот{ending}"),
        101..200 => format!("сто {}", russian_ordinal(n % 100, case)),
        _ => format!("двухсот{ending}"),
    }
}

/// Masculine and feminine.
fn arabic_ordinal(n: u32, gender: usize) -> String {
    const UNITS: [[&str; 2]; 11] = [
        ["", ""],
        ["الأول", "الأولى"],
        ["الثاني", "الثانية"],
        ["الثالث", "الثالثة"],
        ["الرابع", "الرابعة"],
        ["الخامس", "الخامسة"],
        ["السادس", "السادسة"],
        ["السابع", "السابعة"],
        ["الثامن", "الثامنة"],
        ["التاسع", "التاسعة"],
        ["العاشر", "العاشرة"],
    ];
    let unit = |n: u32| if n == 1 { ["الحادي", "الحادية"][gender] } else { UNITS[n as usize][gender] };
    match n {
        0..=10 => UNITS[n as usize][gender].to_owned(),
        11..20 => format!("{} {}", unit(n - 10), ["عشر", "عشرة"][gender]),
        20..100 if n.is_multiple_of(10) => format!("ال{}", AR_TENS[n as usize / 10][1]),
        20..100 => format!("{} وال{}", unit(n % 10), AR_TENS[n as usize / 10][0]),
        100 => "المائة".to_owned(),
        101..200 => format!("{} بعد المائة", arabic_ordinal(n % 100, gender)),
        _ => "المائتان".to_owned(),
    }
}

#[test]
fn ordinals_are_read_as_they_are_written() {
    for n in 1..=200 {
        check(Lang::En, &english_ordinal(n), n);
        check(Lang::Fr, &french_ordinal(n), n);
        check(Lang::Es, &spanish_ordinal(n), n);
        check(Lang::Zh, &format!("第{}", chinese(n)), n);
        (0..2).for_each(|case| check(Lang::Ru, &russian_ordinal(n, case), n));
        (0..2).for_each(|gender| check(Lang::Ar, &arabic_ordinal(n, gender), n));
    }
}

/// A date as every language writes it.
fn dates(day: u32, month: usize, year: u32) -> Vec<(Lang, String)> {
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const ES: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    const RU: [&str; 12] = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];
    const AR: [[&str; 2]; 12] = [
        ["كانون الثاني", "يناير"],
        ["شباط", "فبراير"],
        ["آذار", "مارس"],
        ["نيسان", "أبريل"],
        ["أيار", "مايو"],
        ["حزيران", "يونيه"],
        ["تموز", "يوليه"],
        ["آب", "أغسطس"],
        ["أيلول", "سبتمبر"],
        ["تشرين الأول", "أكتوبر"],
        ["تشرين الثاني", "نوفمبر"],
        ["كانون الأول", "ديسمبر"],
    ];
    let figures = |n: u32| {
        n.to_string()
            .chars()
            .map(|c| ["〇", ZH[1], ZH[2], ZH[3], ZH[4], ZH[5], ZH[6], ZH[7], ZH[8], ZH[9]][c as usize - '0' as usize])
            .collect::<String>()
    };
    let eastern = |n: u32| {
        n.to_string()
            .chars()
            .map(|c| char::from_u32('٠' as u32 + c as u32 - '0' as u32).unwrap_or(c))
            .collect::<String>()
    };
    let (at, names) = (month - 1, AR[month - 1]);
    let first = if day == 1 { "1er".to_owned() } else { day.to_string() };
    let month = at as u32 + 1;
    vec![
        (Lang::En, format!("{day} {} {year}", MONTHS[at])),
        (Lang::En, format!("{} {day}, {year}", MONTHS[at])),
        (Lang::Fr, format!("{first} {} {year}", FR[at])),
        (Lang::Es, format!("{day} de {} de {year}", ES[at])),
        (Lang::Ru, format!("{day} {} {year} года", RU[at])),
        (Lang::Zh, format!("{year}年{month}月{day}日")),
        (Lang::Zh, format!("{}年{}月{}日", figures(year), chinese(month), chinese(day))),
        (Lang::Ar, format!("{day} {}/{} {year}", names[0], names[1])),
        (Lang::Ar, format!("{} {} / {} {}", eastern(day), names[0], names[1], eastern(year))),
        (Lang::Ar, format!("{day} {} {year}", names[1])),
    ]
}

#[test]
fn dates_are_read_as_they_are_written() {
    // Every day and month, and every year of two centuries, in turn.
    for day in 1..=28u32 {
        for month in 1..=12usize {
            for year in (1850 + (day * 12 + month as u32) % 13..2050).step_by(13) {
                let date = Date { year: Some(year as u16), month: Some(month as u8), day: Some(day as u8) };
                for (lang, text) in dates(day, month, year) {
                    let readings = read(lang, &text);
                    assert_eq!(readings.len(), 3, "{lang}: {text}");
                    assert!(readings.iter().all(|reading| reading.date == Some(date)), "{lang}: {text}");
                }
            }
        }
    }
}
