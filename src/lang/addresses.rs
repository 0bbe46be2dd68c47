//! Addresses for people, in the words of each language: `article 12, paragraphe 2, alinéa b)`.
//!
//! From the largest unit to the smallest, as over the entries of a corrigendum; a
//! reference inside a sentence is written by [`super::references::write()`].

use super::numerals::{arabic_ordinal_form, chinese_form};
use super::references::point_sign;
use crate::lang::{self, Language};
use crate::model::{Address, Lang, Part, Step, Unit, lower_roman};

/// How a language names the units of an address.
///
/// A pattern shows where the number stands and in which signs: `article {1}`, `partie {I}`,
/// `第{一}条`, `الجزء {الأول}`. Without a number the words alone are printed.
pub struct AddressWords {
    /// The pattern of a unit, in lower case as inside a sentence.
    pub unit: fn(Unit) -> &'static str,
    /// Its heading or title.
    pub heading: &'static str,
    /// The words that open a list.
    pub chapeau: &'static str,
    /// The words behind a list that belong to the whole.
    pub tail: &'static str,
    /// A further block of text: a pattern.
    pub block: &'static str,
    /// A row and a column of a table: two patterns.
    pub cell: [&'static str; 2],
    /// What stands between two units.
    pub between: &'static str,
    /// What stands before the first sign of a point, behind the unit around it; nothing where the sign
    /// names the unit itself, as `第（一）项` does.
    pub before_point: &'static str,
    /// The first article, where it is not simply counted: `article premier`.
    pub first_article: Option<&'static str>,
}

/// The address in the words of a language; the document itself has a word too.
pub fn label(lang: Lang, address: &Address) -> String {
    let language = lang::of(lang);
    let words = language.addresses;
    let mut label = String::new();
    for (index, step) in address.steps.iter().enumerate() {
        match step.number {
            Some(_) if step.unit == Unit::Point => push_point(language, address, index, &mut label),
            _ => push(words, &unit(language, step), &mut label),
        }
    }
    match address.part {
        Part::Whole => {}
        Part::Heading => push(words, words.heading, &mut label),
        Part::Chapeau => push(words, words.chapeau, &mut label),
        Part::Tail => push(words, words.tail, &mut label),
        Part::Block(n) => push(words, &numbered(words.block, u32::from(n), ""), &mut label),
        Part::Cell(row, column) => {
            for (pattern, number) in words.cell.iter().zip([row, column]) {
                push(words, &numbered(pattern, u32::from(number), ""), &mut label);
            }
        }
    }
    if label.is_empty() { (words.unit)(Unit::Document).to_owned() } else { label }
}

/// The label with a capital, as at the head of an entry.
pub fn title(lang: Lang, address: &Address) -> String {
    let label = label(lang, address);
    let mut chars = label.chars();
    let Some(first) = chars.next() else { return label };
    first.to_uppercase().chain(chars).collect()
}

fn push(words: &AddressWords, phrase: &str, label: &mut String) {
    if !label.is_empty() {
        label.push_str(words.between);
    }
    label.push_str(phrase);
}

fn unit(language: &Language, step: &Step) -> String {
    let pattern = (language.addresses.unit)(step.unit);
    let Some(number) = step.number else { return unnumbered(pattern) };
    match language.addresses.first_article {
        Some(form) if step.unit == Unit::Article && number.value == 1 && number.insertion < 2 => form.to_owned(),
        _ => numbered(pattern, number.value, &lang::references::insertion(language, number)),
    }
}

/// Points inside points stand behind one another's signs.
fn push_point(language: &Language, address: &Address, index: usize, label: &mut String) {
    let step = &address.steps[index];
    let Some(number) = step.number else { return };
    let depth = address.steps[..index].iter().rev().take_while(|other| other.unit == Unit::Point).count() + 1;
    let sign = point_sign(language, number, depth);
    let words = language.addresses;
    match (label.is_empty(), words.before_point) {
        (_, "") => {}
        (true, _) => label.push_str(&format!("{} ", unnumbered((words.unit)(Unit::Point)))),
        (false, _) if depth > 1 => label.push(' '),
        (false, lead) => label.push_str(lead),
    }
    label.push_str(&sign);
}

fn unnumbered(pattern: &str) -> String {
    match pattern.split_once('{') {
        // In `第{一}条` what stands before the number belongs to it.
        Some((before, rest)) => match rest.split_once('}') {
            Some((_, after)) if !after.is_empty() => after.to_owned(),
            _ => before.trim_end().to_owned(),
        },
        None => pattern.to_owned(),
    }
}

fn numbered(pattern: &str, value: u32, insertion: &str) -> String {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern.to_owned() };
    let (signs, after) = rest.split_once('}').unwrap_or((rest, ""));
    let number = match signs {
        "I" => lower_roman(value).to_uppercase(),
        "一" => chinese_form(value),
        "الأول" => arabic_ordinal_form(value),
        _ => value.to_string(),
    };
    format!("{before}{number}{after}{insertion}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Number, Step};

    fn step(unit: Unit, value: u32, level: u8) -> Step {
        Step { unit, number: Some(Number::plain(value)), level }
    }

    fn check(steps: &[Step], part: Part, expected: [&str; 6]) {
        let address = Address { steps: steps.to_vec(), part };
        assert_eq!(Lang::ALL.map(|lang| label(lang, &address)), expected);
        assert_eq!(label(Lang::En, &address), address.label());
    }

    #[test]
    fn every_language_writes_an_address_in_its_way() {
        check(
            &[step(Unit::Article, 5, 0), step(Unit::Paragraph, 2, 0), step(Unit::Point, 2, 1)],
            Part::Whole,
            [
                "المادة 5، الفقرة 2 (ب)",
                "第五条第二款第（二）项",
                "article 5, paragraph 2 (b)",
                "article 5, paragraphe 2, alinéa b)",
                "статья 5, пункт 2 b)",
                "artículo 5, párrafo 2 b)",
            ],
        );
        let bis = Step { unit: Unit::Article, number: Some(Number { value: 11, insertion: 2 }), level: 0 };
        check(
            &[bis, step(Unit::Point, 1, 1), step(Unit::Point, 4, 2)],
            Part::Chapeau,
            [
                "المادة 11 مكررا (أ) '4'، الفاتحة",
                "第十一条之二第（一）项第4目起首部分",
                "article 11 bis (a) (iv), chapeau",
                "article 11 bis, alinéa a) iv), chapeau",
                "статья 11 bis a) iv), вводная часть",
                "artículo 11 bis a) iv), encabezamiento",
            ],
        );
        check(
            &[step(Unit::Article, 1, 0)],
            Part::Heading,
            [
                "المادة 1، العنوان",
                "第一条标题",
                "article 1, heading",
                "article premier, titre",
                "статья 1, заголовок",
                "artículo 1, título",
            ],
        );
    }

    #[test]
    fn larger_units_and_what_has_no_number_are_named() {
        check(
            &[step(Unit::Part, 14, 0), step(Unit::Section, 2, 0)],
            Part::Whole,
            [
                "الجزء الرابع عشر، الفرع 2",
                "第十四部分第二节",
                "part XIV, section 2",
                "partie XIV, section 2",
                "часть XIV, раздел 2",
                "parte XIV, sección 2",
            ],
        );
        check(
            &[Step { unit: Unit::Preamble, number: None, level: 0 }, step(Unit::Recital, 3, 0)],
            Part::Whole,
            [
                "الديباجة، الفقرة 3",
                "序言第三段",
                "preamble, recital 3",
                "préambule, alinéa 3",
                "преамбула, абзац 3",
                "preámbulo, párrafo 3",
            ],
        );
        check(
            &[Step { unit: Unit::Article, number: None, level: 0 }],
            Part::Block(2),
            [
                "المادة، النص غير المرقم 2",
                "条第二段文字",
                "article, unnumbered text 2",
                "article, texte non numéroté 2",
                "статья, абзац 2",
                "artículo, texto no numerado 2",
            ],
        );
        check(
            &[step(Unit::Annex, 2, 0)],
            Part::Cell(3, 1),
            [
                "المرفق الثاني، الصف 3، العمود 1",
                "附件二第三行第一列",
                "annex 2, row 3, column 1",
                "annexe II, ligne 3, colonne 1",
                "приложение II, строка 3, столбец 1",
                "anexo II, fila 3, columna 1",
            ],
        );
        check(&[], Part::Whole, ["الوثيقة", "文件", "the document", "le document", "документ", "el documento"]);
        assert_eq!(title(Lang::Ru, &Address { steps: vec![step(Unit::Point, 3, 1)], part: Part::Tail }), {
            "Подпункт c), заключительный текст"
        });
        assert_eq!(label(Lang::Ar, &Address { steps: vec![step(Unit::Annex, 21, 0)], part: Part::Whole }), {
            "المرفق الحادي والعشرون"
        });
    }
}
