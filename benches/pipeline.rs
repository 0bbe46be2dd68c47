//! How long each room takes, and the whole: on a six-language text made up here, and on the
//! real texts beside the project where they are.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use divan::Bencher;
use hexapla::glossary::exchange::{Format, export};
use hexapla::glossary::{self, Concept, Matcher};
use hexapla::model::{Document, Lang, PerLang, Source};
use hexapla::rules::Selection;
use hexapla::{align, lang, parse, read};

fn main() {
    divan::main();
}

/// Folders of real texts; those that are absent are left out and said to be.
fn corpora() -> Vec<&'static str> {
    let all = ["synthetic", "cc-by-4.0", "charter", "unpc-dev"];
    let (present, absent): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|name| *name == "synthetic" || folder(name).is_dir());
    if !absent.is_empty() {
        eprintln!("skipped: {} (not beside the project)", absent.join(", "));
    }
    present
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora").join(name)
}

/// The text of every version of a corpus, with a file name that tells its format.
fn texts(corpus: &str) -> PerLang<(String, String)> {
    if corpus == "synthetic" {
        return PerLang::from_fn(|lang| ("draft.md".to_owned(), synthetic(lang)));
    }
    let files = read::discover(&[folder(corpus)], Lang::ALL.into_iter().collect()).documents.remove(0);
    PerLang::from_fn(|lang| {
        let path = files.files[lang].clone().expect("all six versions");
        (path.to_string_lossy().into_owned(), std::fs::read_to_string(path).expect("a readable file"))
    })
}

/// A treaty of 76 articles with numbered paragraphs and points, about a megabyte in all.
fn synthetic(lang: Lang) -> String {
    let word = lang::of(lang).heading_words[0].0;
    let filler = ["алфавит документ", "文件与档案", "الوثائق والمحفوظات", "records and archives"][lang.index() % 4];
    let mut text = String::new();
    for article in 1..=76 {
        text.push_str(&match lang::of(lang).heading_form {
            lang::HeadingForm::Enclosed => format!("## 第{article}{word}\n\n"),
            lang::HeadingForm::WordThenNumber => format!("## {word} {article}\n\n"),
        });
        for paragraph in 1..=8 {
            text.push_str(&format!("{paragraph}. {} {}:\n\n", article * 100 + paragraph, filler.repeat(12)));
        }
    }
    text
}

fn sources(corpus: &str) -> PerLang<Source> {
    let texts = texts(corpus);
    PerLang::from_fn(|lang| read::from_text(lang, texts[lang].0.clone(), texts[lang].1.clone()))
}

fn document(corpus: &str) -> Document {
    let sources = sources(corpus);
    Document { id: corpus.to_owned(), versions: PerLang::from_fn(|lang| Some(hexapla::version(sources[lang].clone()))) }
}

#[divan::bench(args = corpora())]
fn cut_into_blocks(bencher: Bencher, corpus: &str) {
    let texts = texts(corpus);
    bencher.bench(|| {
        PerLang::from_fn(|lang| read::from_text(lang, texts[lang].0.clone(), texts[lang].1.clone()).blocks.len())
    });
}

#[divan::bench(args = corpora())]
fn parse_versions(bencher: Bencher, corpus: &str) {
    let sources = sources(corpus);
    bencher.bench(|| PerLang::from_fn(|lang| parse::parse(&sources[lang]).leaves.len()));
}

#[divan::bench(args = corpora(), sample_count = 10)]
fn line_up(bencher: Bencher, corpus: &str) {
    let document = document(corpus);
    bencher.bench(|| align::align(&document).rows.len());
}

#[divan::bench(args = corpora(), sample_count = 10)]
fn line_up_and_apply_rules(bencher: Bencher, corpus: &str) {
    let document = document(corpus);
    bencher.bench(|| hexapla::check_document(&document, &Selection::default()).findings.len());
}

/// A base of so many concepts: the built-in ones, each again and again with a word of its own behind every rendering.
fn base_of(count: usize) -> Vec<Concept> {
    let known = &glossary::built_in().concepts;
    let own = |index: usize| {
        let mut concept = known[index % known.len()].clone();
        if index >= known.len() {
            concept.id = format!("{}-{index}", concept.id);
            concept.terms.values_mut().flatten().for_each(|form| form.push_str(&format!(" {index}")));
            concept.avoid.values_mut().flatten().for_each(|avoided| avoided.form.push_str(&format!(" {index}")));
        }
        concept
    };
    (0..count).map(own).collect()
}

#[divan::bench(args = [200, 20_000], sample_count = 10)]
fn find_terms(bencher: Bencher, concepts: usize) {
    let matcher = Matcher::new(&base_of(concepts));
    let corpus = corpora().pop().unwrap_or("synthetic");
    let texts = texts(corpus);
    bencher.bench(|| PerLang::from_fn(|lang| matcher.find(lang, &texts[lang].1).len()));
}

#[divan::bench(args = [200, 20_000], sample_count = 5)]
fn load_term_base(bencher: Bencher, concepts: usize) {
    let text = export(Format::Yaml, &base_of(concepts)).value;
    bencher.bench(|| glossary::load("base.yaml", &text).map(|concepts| Matcher::new(&concepts)).is_ok());
}
