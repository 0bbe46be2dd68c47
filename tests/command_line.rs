//! The command line as a person meets it: exit codes, messages, and bad input.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

const EN: &str = "Article 1\n\nThe Parties shall cooperate in 2024.\n\nArticle 2\n\n1. Each Party shall report to the Conference.\n\n2. The Conference shall publish all reports within 90 days.\n";
const FR: &str = "Article premier\n\nLes Parties coopèrent en 2024.\n\nArticle 2\n\n1. Chaque Partie fait rapport à la Conférence.\n\n2. La Conférence publie tous les rapports dans un délai de 90 jours.\n";
const ES: &str = "Artículo 1\n\nLas Partes cooperarán en 2024.\n\nArtículo 2\n\n1. Cada Parte informará a la Conferencia.\n\n2. La Conferencia publicará todos los informes en un plazo de 90 días.\n";
const RU: &str = "Статья 1\n\nУчастники сотрудничают в 2024 году.\n\nСтатья 2\n\n1. Каждый Участник представляет доклад Конференции.\n\n2. Конференция публикует все доклады в течение 90 дней.\n";

fn hexapla(arguments: &[&str], folder: &Path) -> (i32, String, String) {
    let output = Command::cargo_bin("hexapla")
        .expect("the program")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("a run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// A folder with files in it.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn draft() -> [(&'static str, &'static [u8]); 4] {
    [("en.md", EN.as_bytes()), ("fr.md", FR.as_bytes()), ("es.md", ES.as_bytes()), ("ru.md", RU.as_bytes())]
}

#[test]
fn equal_versions_pass_and_a_lost_paragraph_fails() {
    let clean = folder(&draft());
    assert_eq!(hexapla(&["check"], clean.path()).0, 0);
    let mut files = draft();
    let cut = RU.replace("2. Конференция публикует все доклады в течение 90 дней.\n", "");
    files[3].1 = cut.as_bytes();
    let lossy = folder(&files);
    let (code, report, _) = hexapla(&["check"], lossy.path());
    assert_eq!(code, 1);
    assert!(report.contains("Russian has no article 2, paragraph 2; the other three have it."), "{report}");
    assert_eq!(hexapla(&["check", "--fail-on", "never"], lossy.path()).0, 0);
    assert_eq!(hexapla(&["check", "--ignore", "S001"], lossy.path()).0, 0);
}

#[test]
fn nothing_to_check_is_not_nothing_found() {
    let empty = folder(&[]);
    let check = |lang: &str, expected: &str| {
        let (code, report, errors) = hexapla(&["check", "--lang", lang], empty.path());
        assert_eq!((code, report.as_str()), (2, expected), "{errors}");
    };
    check("en", "Nothing was checked.\n");
    check("zh", "未检查任何文本。\n");
}

#[test]
fn a_report_is_in_the_language_asked_for() {
    let mut files = draft();
    let cut = RU.replace("2. Конференция публикует все доклады в течение 90 дней.\n", "");
    files[3].1 = cut.as_bytes();
    let lossy = folder(&files);
    let (code, report, _) = hexapla(&["check", "--lang", "fr"], lossy.path());
    assert_eq!(code, 1);
    let said = [
        "article 2\n  erreur S001  Article 2, paragraphe 2 : disposition absente du texte russe, mais présente",
        "  S001  disposition manquante",
        "1 erreur dans 1 document.",
    ];
    said.into_iter().for_each(|words| assert!(report.contains(words), "{report}"));
    let (_, report, _) = hexapla(&["check", "--lang", "R", "--format", "json"], lossy.path());
    let value: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(value["findings"][0]["label"], "статья 2, пункт 2");
    let (code, _, errors) = hexapla(&["check", "--lang", "de"], lossy.path());
    assert_eq!(code, 2);
    assert!(errors.contains("--lang: `de` is none of the six languages"), "{errors}");
}

#[test]
fn json_keeps_its_contract() {
    let clean = folder(&draft());
    let (_, report, _) = hexapla(&["check", "--format", "json"], clean.path());
    let value: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let keys: Vec<&String> = value.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["documents", "findings", "schema", "summary", "tool"]);
    assert_eq!(value["documents"][0]["versions"]["fr"]["articles"], 2);
    let (_, rows, _) = hexapla(&["align", "--format", "json"], clean.path());
    let value: serde_json::Value = serde_json::from_str(&rows).expect("JSON");
    let cells = &value["documents"][0]["rows"][0]["cells"];
    assert_eq!(cells["en"][0]["line"], 1);
    assert_eq!(cells.as_object().expect("cells").len(), 4);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_checked() {
    let check = |files: &[(&str, &[u8])], expected: &str| {
        let folder = folder(files);
        let (code, _, errors) = hexapla(&["check"], folder.path());
        assert_eq!(code, 2, "{errors}");
        assert!(errors.contains(expected), "{errors}");
    };
    let en = EN.as_bytes();
    let fr = FR.as_bytes();
    check(&[("en.md", en)], "only the English version was found");
    check(&[("en.md", en), ("fr.md", fr), ("en.txt", en)], "both are the English version");
    check(&[("a.en.md", en), ("a.fr.md", fr), ("a.xx.md", fr)], "`xx` is none of the six languages");
    check(&[("en.md", en), ("fr.md", b"")], "fr.md: is empty");
    check(&[("en.md", en), ("fr.md", b"a\0b")], "fr.md: is no text");
    check(&[("en.md", en), ("fr.md", b"ligne\nd\xe9j\xe0 vu")], "fr.md:2: is neither UTF-8 nor UTF-16");
    check(&[], "no versions were found");
    check(&[("draft.pdf", b"%PDF")], "take the Word file");
    let batch = folder(&[("one/en.md", en), ("one/fr.md", fr), ("two/en.md", en), ("two/fr.md", b"\0")]);
    let (code, report, errors) = hexapla(&["check"], batch.path());
    assert_eq!(code, 2);
    assert!(report.contains("one") && errors.contains("fr.md: is no text"), "{report}{errors}");
}

#[test]
fn utf16_and_byte_order_marks_are_read() {
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend(RU.encode_utf16().flat_map(u16::to_le_bytes));
    let mut marked = vec![0xef, 0xbb, 0xbf];
    marked.extend(FR.as_bytes());
    let folder = folder(&[("en.txt", EN.as_bytes()), ("fr.txt", &marked), ("ru.txt", &utf16)]);
    let (code, report, errors) = hexapla(&["check"], folder.path());
    assert_eq!((code, errors.as_str()), (0, ""), "{report}");
}

#[test]
fn mistakes_in_arguments_are_explained() {
    let clean = folder(&draft());
    let check = |arguments: &[&str], expected: &str| {
        let (code, _, errors) = hexapla(arguments, clean.path());
        assert_eq!(code, 2, "{errors}");
        assert!(errors.contains(expected), "{errors}");
    };
    check(&["check", "nowhere"], "there is no such file or folder");
    check(&["check", "--select", "S0O1"], "did you mean S001?");
    check(&["check", "--languages", "en,de"], "`de` is none of the six languages");
    check(&["check", "--output", "no/such/folder/r.txt"], "the report cannot be written");
    check(&["explain", "missing-provison"], "did you mean missing-provision?");
    assert_eq!(hexapla(&["explain", "S001"], clean.path()).0, 0);
    assert_eq!(hexapla(&["rules", "--format", "json"], clean.path()).0, 0);
    assert_eq!(hexapla(&["outline", "fr.md"], clean.path()).0, 0);
}

#[test]
fn threads_change_nothing() {
    let mut files = draft();
    let cut = FR.replace("1. Chaque Partie fait rapport à la Conférence.\n", "");
    files[1].1 = cut.as_bytes();
    let folder = folder(&files);
    let one = hexapla(&["check", "--format", "json", "--threads", "1"], folder.path());
    let eight = hexapla(&["check", "--format", "json", "--threads", "8"], folder.path());
    assert_eq!(one, eight);
}

#[test]
fn monsters_are_read_without_harm() {
    let line = "The Parties shall cooperate. ".repeat(360_000);
    let nested: String = (0..1000).map(|depth| format!("{}- (a) [text\n", " ".repeat(depth * 2))).collect();
    let quotes = format!("{}text\n", "> ".repeat(1000));
    for monster in [line, nested, quotes] {
        let folder = folder(&[("en.md", monster.as_bytes()), ("fr.md", FR.as_bytes())]);
        let (code, _, errors) = hexapla(&["check", "--format", "json"], folder.path());
        assert!((0..=1).contains(&code), "{errors}");
    }
}

#[test]
fn a_version_larger_than_any_treaty_is_refused() {
    let large = EN.repeat(50_000_000 / EN.len());
    let folder = folder(&[("en.md", large.as_bytes()), ("fr.md", FR.as_bytes())]);
    let (code, _, errors) = hexapla(&["check"], folder.path());
    assert_eq!(code, 2);
    assert!(errors.contains("en.md: has 47 MB, more than the 16 MB that are read; split the document"), "{errors}");
}

#[cfg(target_os = "linux")]
#[test]
fn what_changes_or_vanishes_is_named() {
    use std::os::unix::fs::symlink;
    let check = |target: &str, expected: &str| {
        let folder = folder(&[("en.md", EN.as_bytes()), ("fr.md", FR.as_bytes())]);
        symlink(target, folder.path().join("ru.md")).expect("a link");
        let (code, _, errors) = hexapla(&["check"], folder.path());
        assert_eq!(code, 2, "{errors}");
        assert!(errors.contains(expected), "{errors}");
    };
    // The kernel says that this file is empty, and then gives text.
    check("/proc/self/status", "ru.md: changed while it was being read");
    check("nowhere.md", "ru.md: is a link that leads nowhere");
}

#[cfg(unix)]
#[test]
fn a_version_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("en.md", EN.as_bytes()), ("fr.md", FR.as_bytes())]);
    let locked = folder.path().join("fr.md");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o0)).expect("to lock a file");
    if fs::read(&locked).is_ok() {
        eprintln!("skipped: this user may read everything");
        return;
    }
    let (code, _, errors) = hexapla(&["check"], folder.path());
    assert_eq!(code, 2);
    assert!(errors.contains("fr.md: cannot be read"), "{errors}");
}

#[cfg(unix)]
#[test]
fn paths_that_are_not_utf8_are_read() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder(&[]);
    let odd = folder.path().join(std::ffi::OsStr::from_bytes(b"dr\xe9ft"));
    fs::create_dir(&odd).expect("a folder");
    fs::write(odd.join("en.md"), EN).expect("a file");
    fs::write(odd.join("fr.md"), FR).expect("a file");
    assert_eq!(hexapla(&["check", "--format", "json"], folder.path()).0, 0);
}

#[test]
fn term_bases_go_from_and_to_other_programs() {
    let table = "id,en,en_avoid,fr\ntreaty-seat,seat of the treaty,place [vague],siège du traité\n";
    let folder = folder(&[("base.csv", table.as_bytes()), ("bad.csv", b"en,de\n"), ("bad.yaml", b"- id: one\n")]);
    let run = |arguments: &[&str]| hexapla(arguments, folder.path());
    assert_eq!(run(&["terms", "import", "base.csv", "-o", "base.yaml"]).0, 0);
    assert_eq!(run(&["terms", "export", "base.yaml", "--to", "tbx", "--output", "base.tbx"]).0, 0);
    assert_eq!(run(&["terms", "import", "base.tbx", "-o", "again.yaml"]).0, 0);
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    assert_eq!(read("base.yaml"), read("again.yaml"));
    let (code, report, _) = run(&["terms", "lint", "base.yaml"]);
    assert_eq!((code, report.as_str()), (0, "Nothing to put right in 1 concept.\n"));
    let (code, report, _) = run(&["terms", "lint", "base.yaml", "--languages", "en,es"]);
    assert!(code == 1 && report.starts_with("base.yaml:1:7: warning: "), "{report}");
    let (code, _, errors) = run(&["terms", "import", "bad.csv", "-o", "none.yaml"]);
    assert!(code == 2 && errors.contains("bad.csv:1:4: ") && !folder.path().join("none.yaml").exists(), "{errors}");
    assert_eq!(run(&["terms", "lint", "bad.yaml"]).0, 2);
}

#[test]
fn concepts_are_found_by_their_words() {
    let folder = folder(&[]);
    let (code, entry, _) = hexapla(&["terms", "show", "запрашивающее"], folder.path());
    assert!(code == 0 && entry.contains("requesting-state-party") && entry.contains("请求缔约国"), "{entry}");
    let (code, entry, _) = hexapla(&["terms", "show", "depositary", "--format", "json"], folder.path());
    assert!(code == 0 && entry.contains("\"id\": \"depositary\""), "{entry}");
    assert_eq!(hexapla(&["terms", "show", "no such words"], folder.path()).0, 1);
}
