//! Waivers and baseline through the life of a text: edits, renumbering, duplicates, expiry.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// Articles of a draft: the obligation, and the number of days in each version.
const LANGS: [&str; 4] = ["en", "fr", "es", "ru"];

/// One article in the four versions; `{}` is the number of days.
const REPORTS: [&str; 4] = [
    "The Conference shall publish all reports within {} days of their receipt.",
    "La Conférence publie tous les rapports dans un délai de {} jours à compter de leur réception.",
    "La Conferencia publicará todos los informes en un plazo de {} días a partir de su recepción.",
    "Конференция публикует все доклады в течение {} дней после их получения.",
];
const ARCHIVES: [&str; 4] = [
    "Each Party shall protect its archives and keep them for {} years.",
    "Chaque Partie protège ses archives et les conserve pendant {} ans.",
    "Cada Parte protegerá sus archivos y los conservará durante {} años.",
    "Каждый Участник охраняет свои архивы и хранит их в течение {} лет.",
];
const COOPERATION: [&str; 4] = [
    "The Parties shall cooperate in the training of experts.",
    "Les Parties coopèrent à la formation des experts.",
    "Las Partes cooperarán en la formación de expertos.",
    "Участники сотрудничают в подготовке экспертов.",
];
const HEADS: [&str; 4] = ["Article", "Article", "Artículo", "Статья"];

/// An article: its paragraphs, each with the number that all versions have and the one of the Russian.
type Article<'a> = &'a [(&'a [&'a str; 4], u32, u32)];

fn write(folder: &Path, articles: &[Article<'_>]) {
    for (at, lang) in LANGS.iter().enumerate() {
        let mut text = String::new();
        for (index, paragraphs) in articles.iter().enumerate() {
            text.push_str(&format!("{} {}\n\n", HEADS[at], index + 1));
            for (number, (words, usual, russian)) in paragraphs.iter().enumerate() {
                let days = if *lang == "ru" { russian } else { usual };
                text.push_str(&format!("{}. {}\n\n", number + 1, words[at].replace("{}", &days.to_string())));
            }
        }
        fs::create_dir_all(folder.join("draft")).expect("a folder");
        fs::write(folder.join(format!("draft/{lang}.md")), text).expect("a file");
    }
}

fn folder(articles: &[Article<'_>]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), articles);
    folder
}

fn hexapla(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("hexapla").expect("the program");
    let output = command.args(arguments).current_dir(folder).output().expect("a run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// The addresses of the findings that count, and how many were accepted.
fn counting(folder: &Path, arguments: &[&str]) -> (Vec<String>, u64) {
    let all: Vec<&str> = ["check", "draft", "--format", "json"].iter().chain(arguments).copied().collect();
    let (_, report, errors) = hexapla(folder, &all);
    let report: Value = serde_json::from_str(&report).unwrap_or_else(|_| panic!("{errors}"));
    let findings = report["findings"].as_array().expect("findings");
    let address =
        |finding: &Value| format!("{} {}", finding["rule"].as_str().unwrap(), finding["address"].as_str().unwrap());
    (findings.iter().map(address).collect(), report["summary"]["waived"].as_u64().expect("a number"))
}

const KNOWN: &[&str] = &["--baseline", "hexapla-baseline.yaml"];

#[test]
fn a_baseline_survives_edits_and_never_absorbs_what_is_new() {
    let reports: Article<'_> = &[(&COOPERATION, 0, 0), (&REPORTS, 90, 30)];
    let archives: Article<'_> = &[(&ARCHIVES, 10, 10), (&COOPERATION, 0, 0)];
    let folder = folder(&[archives, reports]);
    let folder = folder.path();
    assert_eq!(counting(folder, &[]), (vec!["N001 art_2__para_2".to_owned()], 0));
    assert_eq!(hexapla(folder, &["baseline", "write", "draft"]).0, 0);
    let written = fs::read_to_string(folder.join("hexapla-baseline.yaml")).expect("a baseline");
    let check = |articles: &[Article<'_>], expected: &[&str], accepted: u64| {
        write(folder, articles);
        let (found, waived) = counting(folder, KNOWN);
        assert_eq!((found, waived), (expected.iter().map(|&one| one.to_owned()).collect(), accepted));
        let now = fs::read_to_string(folder.join("hexapla-baseline.yaml")).expect("a baseline");
        assert_eq!(now, written, "no check writes the baseline");
    };
    check(&[archives, reports], &[], 1);
    // An article before it, a paragraph before it, an edit elsewhere.
    check(&[&[(&COOPERATION, 0, 0)], archives, reports], &[], 1);
    check(&[archives, &[(&ARCHIVES, 5, 5), (&COOPERATION, 0, 0), (&REPORTS, 90, 30)]], &[], 1);
    check(&[&[(&ARCHIVES, 25, 25)], reports], &[], 1);
    // Another value in its place, a second one of the same rule in the same article, an equal second one.
    check(&[archives, &[(&COOPERATION, 0, 0), (&REPORTS, 90, 45)]], &["N001 art_2__para_2"], 0);
    check(&[archives, &[(&ARCHIVES, 5, 7), (&REPORTS, 90, 30)]], &["N001 art_2__para_1"], 1);
    check(&[archives, reports, reports], &["N001 art_3__para_2"], 1);
    // Corrected, and made again elsewhere in other words.
    check(&[&[(&ARCHIVES, 10, 12)], &[(&COOPERATION, 0, 0), (&REPORTS, 90, 90)]], &["N001 art_1__para_1"], 0);
}

#[test]
fn a_baseline_is_pruned_and_shown_only_when_asked() {
    let folder = folder(&[&[(&ARCHIVES, 10, 12)], &[(&REPORTS, 90, 30)]]);
    let folder = folder.path();
    assert_eq!(hexapla(folder, &["baseline", "write", "draft"]).0, 0);
    let (code, _, errors) = hexapla(folder, &["baseline", "write", "draft"]);
    assert!(code == 2 && errors.contains("--force"), "{errors}");
    write(folder, &[&[(&ARCHIVES, 10, 10)], &[(&REPORTS, 90, 30)]]);
    let (_, list, _) = hexapla(folder, &["baseline", "show", "draft"]);
    assert!(list.contains("gone ") && list.contains("1 of 2 findings are still there."), "{list}");
    let (_, told, _) = hexapla(folder, &["baseline", "prune", "draft"]);
    assert!(told.starts_with("1 findings were taken away, 1 remain"), "{told}");
    assert_eq!(hexapla(folder, &["baseline", "write", "draft", "--force"]).0, 0);
    let (code, _, errors) = hexapla(folder, &["check", "draft", "--baseline", "nowhere.yaml"]);
    assert!(code == 2 && errors.contains("nowhere.yaml: is not there; `hexapla baseline write`"), "{errors}");
}

fn waive(folder: &Path, more: &[&str]) {
    let (_, report, _) = hexapla(folder, &["check", "draft", "--format", "json"]);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let print =
        report["findings"][0]["fingerprint"].as_str().expect("a fingerprint").get(..8).expect("digits").to_owned();
    let fixed = ["waive", &print, "--reason", "Agreed: \"30\" is meant.", "--author", "A. Reviser"];
    let rest = ["--path", "draft", "--today", "2026-11-25"];
    let all: Vec<&str> = fixed.iter().chain(&rest).chain(more).copied().collect();
    let (code, told, errors) = hexapla(folder, &all);
    assert!(code == 0 && told.contains("Accepted: "), "{told}{errors}");
}

#[test]
fn a_waiver_holds_until_it_expires_or_its_text_changes() {
    let reports: Article<'_> = &[(&COOPERATION, 0, 0), (&REPORTS, 90, 30)];
    let folder = folder(&[reports]);
    let folder = folder.path();
    waive(folder, &["--expires", "2027-01-31"]);
    let today = |day: &'static str| ["--today", day];
    assert_eq!(counting(folder, &today("2027-01-31")), (vec![], 1));
    assert_eq!(hexapla(folder, &["check", "draft", "--today", "2027-01-31"]).0, 0);
    assert_eq!(counting(folder, &today("2027-02-01")).0, ["N001 art_1__para_2"]);
    let (code, _, errors) = hexapla(folder, &["check", "draft", "--today", "2027-02-01"]);
    assert!(code == 1 && errors.contains("expired on 2027-01-31"), "{errors}");
    // A renumbering does not matter; another number does.
    write(folder, &[&[(&COOPERATION, 0, 0)], reports]);
    assert_eq!(counting(folder, &today("2026-12-01")), (vec![], 1));
    let shown = counting(folder, &["--today", "2026-12-01", "--show-waived"]);
    assert_eq!(shown, (vec!["N001 art_2__para_2".to_owned()], 1));
    write(folder, &[&[(&COOPERATION, 0, 0), (&REPORTS, 90, 60)]]);
    assert_eq!(counting(folder, &today("2026-12-01")).0, ["N001 art_1__para_2"]);
    let (_, _, errors) = hexapla(folder, &["check", "draft", "--today", "2026-12-01"]);
    assert!(
        errors.contains("hexapla-waivers.yaml:3:16: the waiver") && errors.contains("no finding any more"),
        "{errors}"
    );
    // A run that could not have found it does not speak of it.
    let (_, _, errors) = hexapla(folder, &["check", "draft", "--select", "S", "--today", "2026-12-01"]);
    assert_eq!(errors, "");
    assert_eq!(hexapla(folder, &["waive", "--prune", "--path", "draft", "--today", "2026-12-01"]).0, 0);
    let left = fs::read_to_string(folder.join("hexapla-waivers.yaml")).expect("waivers");
    assert!(!left.contains("fingerprint:"), "{left}");
}

#[test]
fn faults_in_waivers_are_told_with_their_place() {
    let folder = folder(&[&[(&REPORTS, 90, 30)]]);
    let folder = folder.path();
    let entry = "- fingerprint: \"0123456789abcdef\"\n  reason: r\n  author: a\n  date: 2026-11-25\n";
    let check = |text: &str, expected: &str| {
        fs::write(folder.join("hexapla-waivers.yaml"), text).expect("a file");
        let (code, _, errors) = hexapla(folder, &["check", "draft"]);
        assert!(code == 2 && errors.contains(expected), "{errors}");
    };
    check(&entry.replace("reason: r", "reason: ''"), "hexapla-waivers.yaml:2:11: a waiver needs a reason");
    check(&entry.replace("2026-11-25", "2026-11-31"), ":4:9: `2026-11-31` is no date");
    check(&entry.replace("date", "dade"), ":4:3: there is no setting `dade` here; did you mean `date`?");
    check(&entry.replace("0123456789abcdef", "0123"), ":1:16: `0123` is no fingerprint");
    check(&format!("{entry}{entry}"), ":5:16: the finding `0123456789abcdef` stands here a second time");
    fs::write(folder.join("hexapla-waivers.yaml"), "").expect("a file");
    let (code, _, errors) =
        hexapla(folder, &["waive", "ffffffff", "--reason", "r", "--author", "a", "--path", "draft"]);
    assert!(code == 2 && errors.contains("no finding has the fingerprint"), "{errors}");
}

#[test]
fn a_comment_in_the_text_accepts_what_stands_behind_it() {
    let folder = folder(&[&[(&COOPERATION, 0, 0), (&REPORTS, 90, 30)]]);
    let folder = folder.path();
    let file = folder.join("draft/ru.md");
    let text = fs::read_to_string(&file).expect("a file");
    let check = |comment: &str, expected: (usize, u64), told: &str| {
        fs::write(&file, text.replace("2. ", &format!("<!-- hexapla: {comment} -->\n\n2. "))).expect("a file");
        let (found, waived) = counting(folder, &["--today", "2026-11-25"]);
        assert_eq!((found.len(), waived), expected, "{comment}: {found:?}");
        let (_, _, errors) = hexapla(folder, &["check", "draft", "--today", "2026-11-25"]);
        assert!(errors.contains(told) && errors.is_empty() == told.is_empty(), "{errors}");
    };
    check("waive N001 the delegation knows", (0, 1), "");
    check("waive S001,different-number until 2026-11-25 known", (0, 1), "");
    check("waive N001 until 2026-11-24 known", (1, 0), "draft/ru.md:5:1: this waiver expired on 2026-11-24");
    check("waive N001", (1, 0), "needs a reason");
    check("waive N01 known", (1, 0), "did you mean");
    check("waive S001 known", (1, 0), "matches no finding any more");
}
