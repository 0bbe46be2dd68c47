//! What must hold for any text at all.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use hexapla::model::{Document, Lang, PerLang, Tree, Version};
use hexapla::{align, parse, read};
use proptest::prelude::*;

fn version(lang: Lang, name: &str, text: &str) -> Version {
    hexapla::version(read::from_text(lang, name, text.to_owned()))
}

/// Every byte of the text belongs to exactly one leaf, and parents stand before their children.
fn assert_sound(text: &str, tree: &Tree) {
    let mut at = 0;
    for leaf in &tree.leaves {
        assert_eq!(leaf.extent.start, at, "no gap and no overlap");
        at = leaf.extent.end;
        assert!(leaf.provision < tree.provisions.len());
    }
    assert_eq!(at, text.len());
    for (index, provision) in tree.provisions.iter().enumerate() {
        match provision.parent {
            None => assert_eq!(index, 0),
            Some(parent) => {
                assert!(parent < index);
                assert_eq!(provision.depth, tree.provisions[parent].depth + 1);
            }
        }
    }
}

/// Lines as drafts have them, in all scripts, whole and broken.
fn line() -> impl Strategy<Value = String> {
    let label = prop::sample::select(vec![
        "",
        "1. ",
        "2. ",
        "(a) ",
        "(b) ",
        "(i) ",
        "一、",
        "（二）",
        "(أ) ",
        "١- ",
        "'1' ",
        "## ",
        "Article 5 ",
        "第三条　",
        "المادة 4 ",
        "    1. ",
        "- ",
        "> ",
        "[",
        "**",
        "Annex",
        "4.b ",
        "[^1]: ",
        "| ",
        "Статья 2. ",
        "㈠",
        "①",
    ]);
    (label, "\\PC{0,40}").prop_map(|(label, text)| format!("{label}{text}\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_is_divided_soundly(lines in prop::collection::vec(line(), 0..30), which in 0usize..6) {
        let text = lines.concat();
        for name in ["t.md", "t.txt"] {
            let version = version(Lang::ALL[which], name, &text);
            let blocks = &version.source.blocks;
            prop_assert!(blocks.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
            assert_sound(&text, &version.tree);
        }
    }

    #[test]
    fn any_versions_are_lined_up(left in prop::collection::vec(line(), 0..12), right in prop::collection::vec(line(), 0..12)) {
        let versions = [(Lang::En, left.concat()), (Lang::Zh, right.concat()), (Lang::Ar, left.concat())];
        let document = document(&versions);
        let alignment = align::align(&document);
        for (lang, version) in document.versions.iter() {
            let Some(version) = version else { continue };
            let mut stands = vec![false; version.tree.leaves.len()];
            alignment.rows.iter().flat_map(|row| &row.cells[lang]).for_each(|cell| stands[cell.leaf] = true);
            prop_assert!(stands.into_iter().all(|stands| stands), "every leaf stands in a row");
        }
        hexapla::check_document(&document, &hexapla::rules::Selection::default());
    }
}

fn document(versions: &[(Lang, String)]) -> Document {
    let find = |lang: Lang| versions.iter().find(|(own, _)| *own == lang);
    Document {
        id: "t".to_owned(),
        versions: PerLang::from_fn(|lang| find(lang).map(|(lang, text)| version(*lang, "t.md", text))),
    }
}

#[test]
fn a_text_lined_up_with_itself_has_no_gap() {
    let text = "# Draft\n\n## Article 1\n\n1. One thing.\n\n2. Another thing:\n\n(a) this;\n\n(b) that.\n\n## Article 2\n\nThe end.\n";
    let versions: Vec<(Lang, String)> = Lang::ALL.into_iter().map(|lang| (lang, text.to_owned())).collect();
    let alignment = align::align(&document(&versions));
    let leaves = parse::parse(&read::from_text(Lang::En, "t.md", text.to_owned())).leaves.len();
    assert_eq!(alignment.rows.len(), leaves);
    assert!(alignment.rows.iter().all(|row| row.present().len() == 6 && row.moved.is_empty()));
}
