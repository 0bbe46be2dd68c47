//! Lists that one version gives line by line and another on one line, in all six languages.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use hexapla::model::{Document, Lang, PerLang};
use hexapla::rules::Selection;
use hexapla::{parse, read};

/// For each language the head of the list, its points, and what follows.
const TEXTS: [(Lang, &str, [&str; 3], &str); 6] = [
    (
        Lang::Ar,
        "المادة 1\n\n1 - تقوم الأطراف بما يلي:",
        ["(أ) نشر البيانات؛", "(ب) تقديم تقارير سنوية؛", "(ج) تبادل الموظفين."],
        "2 - يجتمع المؤتمر كل سنة.",
    ),
    (
        Lang::Zh,
        "第一条\n\n一、缔约方应：",
        ["（一）公布数据；", "（二）每年提交报告；", "（三）交流人员。"],
        "二、会议每年举行。",
    ),
    (
        Lang::En,
        "Article 1\n\n1. The Parties shall:",
        ["(a) publish data;", "(b) report yearly; and", "(c) exchange staff."],
        "2. The Conference shall meet every year.",
    ),
    (
        Lang::Fr,
        "Article premier\n\n1. Les Parties :",
        ["a) Publient les données ;", "b) Font rapport chaque année ;", "c) Échangent du personnel."],
        "2. La Conférence se réunit tous les ans.",
    ),
    (
        Lang::Ru,
        "Статья 1\n\n1. Участники:",
        ["a) публикуют данные;", "b) ежегодно представляют доклады;", "c) обмениваются персоналом."],
        "2. Конференция проводится ежегодно.",
    ),
    (
        Lang::Es,
        "Artículo 1\n\n1. Las Partes:",
        ["a) Publicarán los datos;", "b) Informarán cada año; y", "c) Intercambiarán personal."],
        "2. La Conferencia se reunirá todos los años.",
    ),
];

/// The texts, with the points of some versions on one line.
fn document(on_one_line: &[Lang]) -> Document {
    let mut versions = PerLang::default();
    for (lang, head, points, rest) in TEXTS {
        let text = if on_one_line.contains(&lang) {
            format!("{head} {}\n\n{rest}\n", points.join(" "))
        } else {
            format!("{head}\n\n{}\n\n{rest}\n", points.join("\n\n"))
        };
        versions[lang] = Some(hexapla::version(read::from_text(lang, "draft.md", text)));
    }
    parse::settle(&mut versions);
    Document { id: "draft".to_owned(), versions }
}

#[test]
fn a_list_is_the_same_list_on_one_line() {
    let cases: [&[Lang]; 6] = [&[], &[Lang::En], &[Lang::Zh], &[Lang::Ar], &[Lang::Fr, Lang::Ru, Lang::Es], &Lang::ALL];
    for on_one_line in cases {
        let document = document(on_one_line);
        let checked = hexapla::check_document(&document, &Selection::default());
        let findings: Vec<&str> = checked.findings.iter().map(|located| located.message.as_str()).collect();
        assert_eq!(findings, [""; 0], "{on_one_line:?}");
        for (lang, version) in document.versions.iter() {
            let addresses: Vec<String> =
                version.iter().flat_map(|v| &v.tree.leaves).map(|leaf| leaf.address.to_string()).collect();
            let points = ["art_1__para_1__point_a", "art_1__para_1__point_b", "art_1__para_1__point_c"];
            let expected =
                ["art_1__heading", "art_1__para_1__chapeau", points[0], points[1], points[2], "art_1__para_2"];
            assert_eq!(addresses, expected, "{lang} of {on_one_line:?}");
        }
    }
}

#[test]
fn a_list_that_only_one_version_seems_to_have_stays_whole() {
    let texts = [
        (Lang::En, "1. It decides that: (a) data are public; (b) reports are yearly.\n\n2. It meets every year.\n"),
        (
            Lang::Fr,
            "1. Elle décide a) que les données sont publiques et b) que les rapports sont annuels.\n\n2. Elle se réunit tous les ans.\n",
        ),
        (
            Lang::Es,
            "1. Decide a) que los datos son públicos y b) que los informes son anuales.\n\n2. Se reúne todos los años.\n",
        ),
    ];
    let mut versions = PerLang::default();
    for (lang, text) in texts {
        versions[lang] = Some(hexapla::version(read::from_text(lang, "draft.md", text.to_owned())));
    }
    parse::settle(&mut versions);
    let counts: Vec<usize> = versions.iter().filter_map(|(_, v)| v.as_ref()).map(|v| v.tree.leaves.len()).collect();
    assert_eq!(counts, [2, 2, 2]);
}

#[test]
fn what_stands_above_the_signatures_is_one_clause_in_all_six() {
    let texts = [
        (
            Lang::Ar,
            "المادة 1\n\nنص.\n\nوإثباتًا لذلك، قام الموقعون أدناه بالتوقيع على هذه الاتفاقية.\n\nحُرِّر في فيينا في اليوم الأول من أيار/مايو 2030.\n",
        ),
        (Lang::Zh, "第一条\n\n案文。\n\n为此，下列签署人签署本公约，以昭信守。\n\n二〇三〇年五月一日订于维也纳。\n"),
        (
            Lang::En,
            "Article 1\n\nText.\n\nIN WITNESS WHEREOF the undersigned have signed this Convention.\n\nDone at Vienna on 1 May 2030.\n",
        ),
        (
            Lang::Fr,
            "Article premier\n\nTexte.\n\nEN FOI DE QUOI, les soussignés ont signé la présente Convention.\n\nFait à Vienne le 1er mai 2030.\n",
        ),
        (
            Lang::Ru,
            "Статья 1\n\nТекст.\n\nВ УДОСТОВЕРЕНИЕ ЧЕГО нижеподписавшиеся подписали настоящую Конвенцию.\n\nСовершено в Вене 1 мая 2030 года.\n",
        ),
        (
            Lang::Es,
            "Artículo 1\n\nTexto.\n\nEN TESTIMONIO DE LO CUAL, los infrascritos han firmado la presente Convención.\n\nHecho en Viena el 1 de mayo de 2030.\n",
        ),
    ];
    for (lang, text) in texts {
        let version = hexapla::version(read::from_text(lang, "draft.md", text.to_owned()));
        let addresses: Vec<String> = version.tree.leaves.iter().map(|leaf| leaf.address.to_string()).collect();
        assert_eq!(addresses, ["art_1__heading", "art_1", "testimonium", "testimonium__para_1"], "{lang}");
        // The date alone opens it as well.
        let (article, rest) = text.split_at(text.rfind("\n\n").unwrap_or(0));
        let article = article.rsplit_once("\n\n").map_or(article, |(article, _)| article);
        let version = hexapla::version(read::from_text(lang, "draft.md", format!("{article}{rest}")));
        let last = version.tree.leaves.last().map(|leaf| leaf.address.to_string());
        assert_eq!(last.as_deref(), Some("testimonium"), "{lang}");
    }
}
