//! Numbers in Chinese characters, and the characters that scale figures.

use super::decimal::Decimal;

/// A number in Chinese characters.
pub struct Han {
    /// How many bytes it takes.
    pub len: usize,
    /// Its value.
    pub value: u64,
    /// Whether it says only about how many (千百万, 数百).
    pub is_vague: bool,
}

/// Words that begin like a number and are none.
const NOT_NUMBERS: [&str; 34] = [
    "十分",
    "万一",
    "百姓",
    "百科",
    "千方百计",
    "千禧",
    "一般",
    "一些",
    "一切",
    "一致",
    "一定",
    "一直",
    "一起",
    "一旦",
    "一样",
    "一贯",
    "一律",
    "一并",
    "一再",
    "一经",
    "一道",
    "一体",
    "四川",
    "三角",
    "三亚",
    "九龙",
    "五角大楼",
    "五金",
    "十字",
    "三峡",
    "万国",
    "两岸",
    "万隆",
    "百慕大",
];
/// What begins like *very* and is ten of something.
const TENS: [&str; 2] = ["十分钟", "十分之"];

/// Characters behind which a number is only about so large.
const ABOUT: [char; 5] = ['几', '数', '上', '好', '成'];

/// The units before which 千 makes another unit: 千克.
const THOUSANDFOLD: &str = "克米瓦赫卡帕伏焦";

/// The number that begins at byte `at`.
pub fn read(text: &str, at: usize) -> Option<Han> {
    let rest = text.get(at..)?;
    let run_end = rest.find(|c| !is_numeral(c)).unwrap_or(rest.len());
    let run = &rest[..run_end];
    let is_word =
        NOT_NUMBERS.iter().any(|word| rest.starts_with(word)) && !TENS.iter().any(|ten| rest.starts_with(ten));
    if run.is_empty() || run.chars().count() > 16 || is_word {
        return None;
    }
    // Alone these are parts of other words (内陆, 队伍).
    let is_formal = run.chars().all(|c| "壹贰叁肆伍陆柒捌玖".contains(c)) && run.chars().count() == 1;
    // 星期四 and 周五 are days of the week.
    let is_weekday = ["星期", "礼拜", "周"].iter().any(|word| text[..at].ends_with(word)) && run.chars().count() == 1;
    if is_formal || is_weekday {
        return None;
    }
    // 三氟甲烷 and 二氧化碳 are substances.
    let is_substance = rest[run_end..].starts_with(['氧', '氟', '氯', '溴', '硫', '氮', '氢', '硝', '氨']);
    if is_substance && run.chars().count() == 1 {
        return None;
    }
    if run == "千" && rest[run_end..].starts_with(|c| THOUSANDFOLD.contains(c)) {
        return None;
    }
    let is_vague = run.chars().all(|c| digit(c).is_none()) && !run.starts_with(['十', '拾']);
    let value = positional(run).or_else(|| additive(run))?;
    Some(Han { len: run.len(), value, is_vague: is_vague || text[..at].ends_with(ABOUT) })
}

/// Whether a character may stand in a number.
pub fn is_numeral(c: char) -> bool {
    digit(c).is_some() || power(c).is_some()
}

/// 二〇二三, 一九九八: digit by digit. Two characters are rather two numbers (三四).
fn positional(run: &str) -> Option<u64> {
    if run.chars().count() < 3 && !(run.chars().count() > 1 && run.contains(['〇', '○', '零'])) {
        return None;
    }
    run.chars().try_fold(0u64, |value, c| value.checked_mul(10)?.checked_add(digit(c)?))
}

/// 一百二十, 三千五百万, 两亿.
fn additive(run: &str) -> Option<u64> {
    let (mut total, mut section, mut pending) = (0u64, 0u64, None);
    for c in run.chars() {
        if let Some(digit) = digit(c) {
            if pending.is_some_and(|digit| digit > 0) {
                return None;
            }
            pending = Some(digit);
            continue;
        }
        let power = power(c)?;
        let unit = 10u64.checked_pow(power)?;
        if power < 4 {
            section = section.checked_add(pending.take().filter(|&digit| digit > 0).unwrap_or(1) * unit)?;
        } else {
            let low = section + pending.take().unwrap_or(0);
            let low = if low == 0 && total == 0 { 1 } else { low };
            total = if power == 8 {
                total.checked_add(low)?.checked_mul(unit)?
            } else {
                total.checked_add(low.checked_mul(unit)?)?
            };
            section = 0;
        }
    }
    total.checked_add(section)?.checked_add(pending.unwrap_or(0))
}

fn digit(c: char) -> Option<u64> {
    Some(match c {
        '〇' | '零' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn power(c: char) -> Option<u32> {
    Some(match c {
        '十' | '拾' => 1,
        '百' | '佰' => 2,
        '千' | '仟' => 3,
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        _ => return None,
    })
}

/// The powers of ten written behind figures (3 300万, 1.5亿, 2百万), with the number of bytes they take.
pub fn scale(text: &str, at: usize) -> Option<(u8, usize)> {
    let rest = text.get(at..)?;
    let mut scale = 0u32;
    let mut len = 0;
    let mut signs = rest.chars().take(4).peekable();
    while let Some(c) = signs.next() {
        match (power(c), c) {
            // 3千克 are three kilograms.
            (Some(3), _) if signs.peek().is_some_and(|next| THOUSANDFOLD.contains(*next)) => break,
            (Some(power), _) => {
                scale += power;
                len += c.len_utf8();
            }
            // 30多万: the vague sign stands inside.
            (None, '多' | '余') if len == 0 => len += c.len_utf8(),
            _ => break,
        }
    }
    (scale > 0).then_some((u8::try_from(scale).ok()?, len))
}

/// The value of a whole number as a decimal.
pub fn decimal(value: u64) -> Decimal {
    Decimal::whole(value)
}
