//! One sentence in six languages, with one slip in one of them at a time: the consistent versions must be silent, and
//! every slip must be exactly one finding, of the right family and put down to the right version.
//!
//! `tests/planted/*.txt` holds the sentences: `## family`, then a line for each language, in which
//! `⟦consistent|slip⟧` marks what is changed. They stand in a small treaty, so that references lead somewhere.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use hexapla::model::{Document, Lang, PerLang};
use hexapla::read;
use hexapla::rules::Selection;
use rayon::prelude::*;

/// How one language writes the treaty around the sentence.
struct Frame {
    title: &'static str,
    article: &'static str,
    annex: &'static str,
    paragraph: &'static str,
    /// Numbers from one on, of articles and paragraphs and of annexes.
    numbers: [&'static str; 12],
    annexes: [&'static str; 3],
    sentence: &'static str,
    list: &'static str,
}

const FIGURES: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
const ROMAN: [&str; 3] = ["I", "II", "III"];

const fn frame(lang: Lang) -> Frame {
    match lang {
        Lang::Ar => Frame {
            title: "اتفاقية البحوث",
            article: "المادة {}",
            annex: "المرفق {}",
            paragraph: "{} - ",
            numbers: FIGURES,
            annexes: ["الأول", "الثاني", "الثالث"],
            sentence: "تتعاون الأطراف في مجال البحوث.",
            list: "تقوم الأطراف بما يلي:\n\n(أ) نشر البيانات؛\n\n(ب) تقديم تقارير سنوية عن:\n\n'1' قوانينها؛\n\n'2' خططها؛\n\n(ج) تبادل الموظفين.",
        },
        Lang::Zh => Frame {
            title: "研究公约",
            article: "第{}条",
            annex: "附件{}",
            paragraph: "{}、",
            numbers: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"],
            annexes: ["一", "二", "三"],
            sentence: "缔约方在研究领域开展合作。",
            list: "缔约方应：\n\n（一）公布数据；\n\n（二）每年报告：\n\n1. 本国法律；\n\n2. 本国计划；\n\n（三）交流人员。",
        },
        Lang::En => Frame {
            title: "Convention on Research",
            article: "Article {}",
            annex: "Annex {}",
            paragraph: "{}. ",
            numbers: FIGURES,
            annexes: ROMAN,
            sentence: "The Parties cooperate in the field of research.",
            list: "The Parties shall:\n\n(a) publish data;\n\n(b) report each year on:\n\n(i) their laws;\n\n(ii) their plans;\n\n(c) exchange staff.",
        },
        Lang::Fr => Frame {
            title: "Convention sur la recherche",
            article: "Article {}",
            annex: "Annexe {}",
            paragraph: "{}. ",
            numbers: FIGURES,
            annexes: ROMAN,
            sentence: "Les Parties coopèrent dans le domaine de la recherche.",
            list: "Les Parties :\n\na) Publient les données ;\n\nb) Font rapport chaque année sur :\n\ni) Leurs lois ;\n\nii) Leurs plans ;\n\nc) Échangent du personnel.",
        },
        Lang::Ru => Frame {
            title: "Конвенция об исследованиях",
            article: "Статья {}",
            annex: "Приложение {}",
            paragraph: "{}. ",
            numbers: FIGURES,
            annexes: ROMAN,
            sentence: "Участники сотрудничают в области исследований.",
            list: "Участники:\n\na) публикуют данные;\n\nb) ежегодно сообщают:\n\ni) о своих законах;\n\nii) о своих планах;\n\nc) обмениваются персоналом.",
        },
        Lang::Es => Frame {
            title: "Convención sobre la Investigación",
            article: "Artículo {}",
            annex: "Anexo {}",
            paragraph: "{}. ",
            numbers: FIGURES,
            annexes: ROMAN,
            sentence: "Las Partes cooperan en el ámbito de la investigación.",
            list: "Las Partes:\n\na) Publicarán los datos;\n\nb) Informarán cada año sobre:\n\ni) Sus leyes;\n\nii) Sus planes;\n\nc) Intercambiarán personal.",
        },
    }
}

/// The treaty with a sentence as article 5, paragraph 3.
fn treaty(lang: Lang, sentence: &str) -> String {
    let frame = frame(lang);
    let mut text = format!("# {}\n", frame.title);
    for (article, number) in frame.numbers.iter().enumerate() {
        text.push_str(&format!("\n## {}\n", frame.article.replace("{}", number)));
        let paragraphs: &[&str] = match article {
            2 => &[frame.sentence, frame.list, frame.sentence],
            4 => &[frame.sentence, frame.list, sentence, frame.sentence],
            3 | 7 => &[frame.sentence; 3],
            _ => &[frame.sentence],
        };
        for (number, paragraph) in frame.numbers.iter().zip(paragraphs) {
            text.push_str(&format!("\n{}{paragraph}\n", frame.paragraph.replace("{}", number)));
        }
    }
    for number in frame.annexes {
        text.push_str(&format!("\n## {}\n\n{}\n", frame.annex.replace("{}", number), frame.sentence));
    }
    text
}

/// A line without its marks: as it is consistent, or with the slip. What nobody sees is written `\u{200b}`.
fn with(line: &str, has_slip: bool) -> String {
    let chosen = chosen(line, has_slip);
    let mut parts = chosen.split("\\u{");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a closed code");
        text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

fn chosen(line: &str, has_slip: bool) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('⟦') {
        let (slot, after) = behind.split_once('⟧').expect("a closed slot");
        let (consistent, slip) = slot.split_once('|').expect("two readings");
        text.push_str(before);
        text.push_str(if has_slip { slip } else { consistent });
        rest = after;
    }
    text + rest
}

/// The findings as `family of the rule` and the languages that stand alone.
fn said(lines: &PerLang<String>, odd: Option<Lang>, selection: &Selection) -> Vec<String> {
    let version = |lang: Lang| {
        let text = treaty(lang, &with(&lines[lang], odd == Some(lang)));
        Some(hexapla::version(read::from_text(lang, "draft.md", text)))
    };
    let document = Document { id: "draft".to_owned(), versions: PerLang::from_fn(version) };
    let found = hexapla::check_with(&document, selection, &hexapla::Options::default()).findings;
    found.iter().map(|located| located.finding.languages.codes().join(" ")).collect()
}

fn sentences(name: &str) -> Vec<(String, PerLang<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/planted").join(name);
    let text = fs::read_to_string(path).expect("the sentences");
    let block = |block: &str| {
        let (family, lines) = block.split_once('\n').expect("a family");
        let line = |lang: Lang| {
            let own = lines.lines().find_map(|line| line.strip_prefix(&format!("{}: ", lang.code())));
            own.expect("a line for every language").to_owned()
        };
        (family.trim().to_owned(), PerLang::from_fn(line))
    };
    text.split("## ").skip(1).map(block).collect()
}

fn check(name: &str) {
    let mut missed: Vec<String> = sentences(name)
        .par_iter()
        .flat_map_iter(|(family, lines)| {
            let families: Vec<String> = family.chars().map(String::from).collect();
            let selection = Selection::new(&families, &[]).expect("known families");
            let of = |odd: Option<Lang>| {
                let expected: Vec<String> = odd.into_iter().map(|lang| lang.code().to_owned()).collect();
                let said = said(lines, odd, &selection);
                (said != expected).then(|| format!("{expected:?} {said:?} {}", lines[odd.unwrap_or(Lang::En)]))
            };
            let slips = Lang::ALL.into_iter().filter(|lang| lines[*lang].contains('⟦')).map(Some);
            std::iter::once(None).chain(slips).filter_map(of).collect::<Vec<_>>()
        })
        .collect();
    missed.sort();
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn other_values_are_found_in_every_language() {
    check("values.txt");
}

#[test]
fn other_references_are_found_in_every_language() {
    check("references.txt");
}

#[test]
fn other_marks_are_found_in_every_language() {
    check("marks.txt");
}

#[test]
fn what_is_wrong_with_the_text_is_found_in_every_language() {
    check("text.txt");
}

#[test]
fn another_force_is_found_in_every_language() {
    check("force.txt");
}

#[test]
fn opposite_words_are_found_in_every_language() {
    check("opposites.txt");
}
