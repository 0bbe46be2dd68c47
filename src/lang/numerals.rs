//! The counting signs of labels and headings, read into numbers.
//!
//! Every reader takes the whole sign (`xiv`, `第` taken off, brackets taken off)
//! and gives its value, or `None` where the sign is none of its system.

use super::words::digit_to_ascii;
use crate::model::lower_roman;

/// `12`, `١٢`, `１２`; at most four digits, since labels do not go further.
pub fn digits(sign: &str) -> Option<u32> {
    let ascii: String = sign.chars().map(digit_to_ascii).collect();
    let plausible = (1..=4).contains(&ascii.len()) && ascii.bytes().all(|byte| byte.is_ascii_digit());
    if plausible { ascii.parse().ok() } else { None }
}

/// `xiv` or `XIV`, with the Cyrillic letters that are typed for Roman ones; up to 399.
pub fn roman(sign: &str) -> Option<u32> {
    let mut total = 0;
    let mut last = 0;
    let mut lowest_written = String::new();
    for c in sign.chars().rev() {
        let letter = match c {
            'Х' | 'х' => 'x',
            'І' | 'і' => 'i',
            'С' | 'с' => 'c',
            'М' | 'м' => 'm',
            'V' | 'I' | 'X' | 'L' | 'C' => c.to_ascii_lowercase(),
            _ => c,
        };
        let worth = match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            _ => return None,
        };
        total = if worth < last { total - worth } else { total + worth };
        last = last.max(worth);
        lowest_written.insert(0, letter);
    }
    // Only the regular form counts, or words such as `ill` and `civil` would be numbers.
    (total > 0 && total < 400 && lower_roman(total as u32) == lowest_written).then_some(total as u32)
}

/// `c` is 3, `aa` is 27, `bb` is 28, in either case.
pub fn latin_letters(sign: &str) -> Option<u32> {
    repeated(sign, "abcdefghijklmnopqrstuvwxyz")
}

/// `в` is 3: the letters that legal texts use, without ё й ъ ы ь.
pub fn cyrillic_letters(sign: &str) -> Option<u32> {
    repeated(sign, "абвгдежзиклмнопрстуфхцчшщэюя")
}

/// The Latin letter a Cyrillic one is mistaken for (`с)` in the place of `c)`), counted.
pub fn latin_look_alike(sign: &str) -> Option<u32> {
    let mut chars = sign.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return None };
    let latin = match c {
        'а' => "a",
        'с' => "c",
        'е' => "e",
        'о' => "o",
        'р' => "p",
        'х' => "x",
        'у' => "y",
        'і' => "i",
        'А' => "A",
        'В' => "B",
        'С' => "C",
        'Е' => "E",
        'Н' => "H",
        'І' => "I",
        'К' => "K",
        'М' => "M",
        'О' => "O",
        'Р' => "P",
        'Т' => "T",
        'Х' => "X",
        _ => return None,
    };
    latin_letters(latin)
}

/// `ج` is 3, in the abjad order that the United Nations uses; `هـ` may be stretched.
pub fn abjad_letters(sign: &str) -> Option<u32> {
    let bare: String = sign.chars().filter(|&c| c != 'ـ').map(bare_arabic).collect();
    repeated(&bare, "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ")
}

fn bare_arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        _ => c,
    }
}

/// One letter, or one letter repeated for the second and third round of the alphabet.
fn repeated(sign: &str, alphabet: &str) -> Option<u32> {
    let lower = sign.to_lowercase();
    let mut chars = lower.chars();
    let first = chars.next()?;
    let count = lower.chars().count();
    if count > 3 || chars.any(|c| c != first) {
        return None;
    }
    let index = alphabet.chars().position(|letter| letter == first)?;
    u32::try_from((count - 1) * alphabet.chars().count() + index + 1).ok()
}

/// 一 to 九百九十九, additive (`一百二十`, `廿三`) or by position (`二八七`).
pub fn chinese(sign: &str) -> Option<u32> {
    if sign.is_empty() || sign.chars().count() > 8 {
        return None;
    }
    let all_digits = sign.chars().all(|c| chinese_digit(c).is_some());
    if all_digits && sign.chars().count() > 1 {
        return sign.chars().try_fold(0u32, |value, c| value.checked_mul(10)?.checked_add(chinese_digit(c)?));
    }
    let (mut total, mut pending) = (0u32, None);
    for c in sign.chars() {
        match (c, chinese_digit(c)) {
            (_, Some(digit)) if pending.is_none() || pending == Some(0) => pending = Some(digit),
            ('百', _) => total += pending.take().unwrap_or(1) * 100,
            ('十', _) => total += pending.take().filter(|&digit| digit > 0).unwrap_or(1) * 10,
            ('廿', _) => total += 20,
            ('卅', _) => total += 30,
            _ => return None,
        }
    }
    Some(total + pending.unwrap_or(0)).filter(|&value| value > 0)
}

fn chinese_digit(c: char) -> Option<u32> {
    let index = "〇一二三四五六七八九".chars().position(|digit| digit == c);
    let index = index.or_else(|| "零壹贰叁肆伍陆柒捌玖".chars().position(|digit| digit == c));
    match (index, c) {
        (Some(index), _) => u32::try_from(index).ok(),
        (None, '○' | 'Ｏ') => Some(0),
        (None, '两') => Some(2),
        _ => None,
    }
}

/// The number in Chinese numerals up to 999; beyond that, and for nought, in digits.
pub fn chinese_form(value: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |value: u32| DIGITS[value as usize % 10];
    match value {
        1..=9 => digit(value).to_owned(),
        10..=19 => format!("十{}", digit(value)),
        20..=99 => format!("{}十{}", digit(value / 10), digit(value)),
        100..=999 => {
            let rest = match value % 100 {
                0 => String::new(),
                small @ 1..=9 => format!("零{}", digit(small)),
                rest => format!("{}十{}", digit(rest / 10), digit(rest)),
            };
            format!("{}百{rest}", digit(value / 100))
        }
        _ => value.to_string(),
    }
}

/// 甲 乙 丙 … and 子 丑 寅 …, the heavenly stems and earthly branches.
pub fn chinese_stem(sign: &str) -> Option<u32> {
    let mut chars = sign.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return None };
    let place = |list: &str| list.chars().position(|stem| stem == c);
    place("甲乙丙丁戊己庚辛壬癸")
        .or_else(|| place("子丑寅卯辰巳午未申酉戌亥"))
        .and_then(|index| u32::try_from(index + 1).ok())
}

/// ① ⑴ ⒈ ㈠: one character that is a whole label.
pub fn enclosed(c: char) -> Option<u32> {
    let count = |first: char| u32::from(c).checked_sub(u32::from(first)).map(|index| index + 1);
    match c {
        '①'..='⑳' => count('①'),
        '⑴'..='⒇' => count('⑴'),
        '⒈'..='⒛' => count('⒈'),
        '㈠'..='㈩' => count('㈠'),
        _ => None,
    }
}

/// `ألف`, `باء` …: the names of Arabic letters that head divisions.
pub fn arabic_letter_name(sign: &str) -> Option<u32> {
    const NAMES: [&str; 28] = [
        "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين",
        "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين",
    ];
    let index = NAMES.iter().position(|name| *name == sign)?;
    u32::try_from(index + 1).ok()
}

/// Ordinal words: `الحادية عشرة` is 11, `الثاني والعشرون` is 22, `الأولى بعد المائة` is 101;
/// without article too, and in the form of headings (`ثانيا`).
pub fn arabic_ordinal(sign: &str) -> Option<u32> {
    let folded = super::words::fold(sign);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let mut value = 0;
    let mut after_hundred = false;
    for word in words {
        match word {
            "بعد" => after_hundred = true,
            "عشر" | "عشره" if (1..10).contains(&value) => value += 10,
            _ => value += arabic_ordinal_word(word)?,
        }
    }
    (value > 0 && value < 400 && (!after_hundred || value > 100)).then_some(value)
}

/// The masculine ordinal that numbers parts, chapters and annexes: `الرابع عشر`, `الحادي والعشرون`;
/// beyond 99 in digits.
pub fn arabic_ordinal_form(value: u32) -> String {
    const UNITS: [&str; 11] =
        ["", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];
    const TENS: [&str; 10] =
        ["", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"];
    let (ten, unit) = (value as usize / 10, value as usize % 10);
    let first = if unit == 1 { "الحادي" } else { UNITS[unit] };
    match value {
        1..=10 => UNITS[value as usize].to_owned(),
        11..=19 => format!("{first} عشر"),
        20..=99 if unit == 0 => TENS[ten].to_owned(),
        20..=99 => format!("{first} و{}", TENS[ten]),
        _ => value.to_string(),
    }
}

fn arabic_ordinal_word(word: &str) -> Option<u32> {
    const UNITS: [(&str, u32); 22] = [
        ("اول", 1),
        ("اولي", 1),
        ("اولا", 1),
        ("حادي", 1),
        ("حاديه", 1),
        ("واحد", 1),
        ("واحده", 1),
        ("ثاني", 2),
        ("ثانيه", 2),
        ("ثانيا", 2),
        ("ثالث", 3),
        ("رابع", 4),
        ("خامس", 5),
        ("سادس", 6),
        ("سابع", 7),
        ("ثامن", 8),
        ("تاسع", 9),
        ("عاشر", 10),
        ("مايه", 100),
        ("ميه", 100),
        ("مايتان", 200),
        ("مايتين", 200),
    ];
    const TENS: [(&str, u32); 8] =
        [("عشر", 20), ("ثلاث", 30), ("اربع", 40), ("خمس", 50), ("ست", 60), ("سبع", 70), ("ثمان", 80), ("تسع", 90)];
    let bare = word.strip_prefix('و').filter(|rest| rest.starts_with("ال") || rest.chars().count() > 4).unwrap_or(word);
    let stem = bare.strip_prefix("ال").unwrap_or(bare);
    if let Some(tens) = stem.strip_suffix("ون").or_else(|| stem.strip_suffix("ين"))
        && let Some(&(_, value)) = TENS.iter().find(|(known, _)| *known == tens)
    {
        return Some(value);
    }
    let unit = |form: &str| UNITS.iter().find(|(known, _)| *known == form).map(|&(_, value)| value);
    // ثالثة and ثالثا are the forms of ثالث.
    unit(stem).or_else(|| stem.strip_suffix(['ه', 'ا']).and_then(unit))
}

/// `bis` is 2, `ter` 3 …; also with a hyphen before it.
pub fn latin_insertion(word: &str) -> Option<u16> {
    const WORDS: [(&str, u16); 16] = [
        ("bis", 2),
        ("ter", 3),
        ("quater", 4),
        ("quat", 4),
        ("quinquies", 5),
        ("sexies", 6),
        ("septies", 7),
        ("octies", 8),
        ("novies", 9),
        ("nonies", 9),
        ("decies", 10),
        ("undecies", 11),
        ("duodecies", 12),
        ("terdecies", 13),
        ("бис", 2),
        ("тер", 3),
    ];
    let lower = word.trim_start_matches('-').to_lowercase();
    WORDS.iter().find(|(known, _)| *known == lower).map(|&(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(read: fn(&str) -> Option<u32>, cases: &[(&str, Option<u32>)]) {
        for &(sign, expected) in cases {
            assert_eq!(read(sign), expected, "{sign}");
        }
    }

    #[test]
    fn every_system_is_read() {
        check(digits, &[("12", Some(12)), ("١٢", Some(12)), ("１２", Some(12)), ("12345", None), ("", None)]);
        check(roman, &[("xiv", Some(14)), ("XXXIX", Some(39)), ("ХІ", Some(11)), ("iiii", None), ("ill", None)]);
        check(latin_letters, &[("c", Some(3)), ("aa", Some(27)), ("bb", Some(28)), ("ab", None), ("é", None)]);
        check(cyrillic_letters, &[("в", Some(3)), ("я", Some(28)), ("й", None)]);
        check(latin_look_alike, &[("с", Some(3)), ("б", None), ("В", Some(2)), ("в", None)]);
        check(abjad_letters, &[("أ", Some(1)), ("ج", Some(3)), ("هـ", Some(5)), ("ت", Some(22)), ("أأ", Some(29))]);
        check(chinese, &[("十", Some(10)), ("一百一十一", Some(111)), ("一百十一", Some(111)), ("二八七", Some(287))]);
        check(
            chinese,
            &[("廿三", Some(23)), ("一百零五", Some(105)), ("三十", Some(30)), ("条", None), ("十条", None)],
        );
        check(chinese_stem, &[("丙", Some(3)), ("子", Some(1)), ("第", None)]);
        check(arabic_letter_name, &[("جيم", Some(3)), ("كتاب", None)]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in 1..100 {
            assert_eq!(chinese(&chinese_form(value)), Some(value));
            assert_eq!(roman(&lower_roman(value)), Some(value));
            assert_eq!(arabic_ordinal(&arabic_ordinal_form(value)), Some(value), "{}", arabic_ordinal_form(value));
        }
    }

    #[test]
    fn arabic_ordinals_are_read_in_all_forms() {
        check(
            arabic_ordinal,
            &[
                ("الأولى", Some(1)),
                ("الأول", Some(1)),
                ("ثانيا", Some(2)),
                ("العاشرة", Some(10)),
                ("الحادية عشرة", Some(11)),
                ("التاسع عشر", Some(19)),
                ("العشرون", Some(20)),
                ("الحادية والعشرون", Some(21)),
                ("الثامنة والثلاثين", Some(38)),
                ("المائة", Some(100)),
                ("الأولى بعد المائة", Some(101)),
                ("الخامسة والعشرون بعد المائة", Some(125)),
                ("الدول", None),
                ("", None),
            ],
        );
    }
}
