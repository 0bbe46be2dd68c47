//! The gate and the watch, as a person meets them.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use assert_cmd::Command;
use tempfile::TempDir;

const TEXTS: [(&str, &str); 4] = [
    (
        "en",
        "Article 1\n\nThe Parties shall cooperate in 2024.\n\nArticle 2\n\n1. Each Party shall report to the Conference.\n\n2. The Conference shall publish all reports within 90 days.\n",
    ),
    (
        "fr",
        "Article premier\n\nLes Parties coopèrent en 2024.\n\nArticle 2\n\n1. Chaque Partie fait rapport à la Conférence.\n\n2. La Conférence publie tous les rapports dans un délai de 90 jours.\n",
    ),
    (
        "es",
        "Artículo 1\n\nLas Partes cooperarán en 2024.\n\nArtículo 2\n\n1. Cada Parte informará a la Conferencia.\n\n2. La Conferencia publicará todos los informes en un plazo de 90 días.\n",
    ),
    (
        "ru",
        "Статья 1\n\nУчастники сотрудничают в 2024 году.\n\nСтатья 2\n\n1. Каждый Участник представляет доклад Конференции.\n\n2. Конференция публикует все доклады в течение 90 дней.\n",
    ),
];

/// The draft with other words for some.
fn folder(from: &str, to: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("draft")).expect("a folder");
    for (name, text) in TEXTS {
        fs::write(folder.path().join(format!("draft/{name}.md")), text.replace(from, to)).expect("a file");
    }
    folder
}

fn hexapla(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("hexapla").expect("the program");
    let output = command.args(arguments).current_dir(folder).output().expect("a run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn the_profiles_ask_for_more_and_more() {
    let check = |from: &str, to: &str, expected: [i32; 3]| {
        let folder = folder(from, to);
        let codes = ["zero-draft", "negotiation", "final"]
            .map(|profile| hexapla(folder.path(), &["gate", "draft", "--profile", profile]).0);
        assert_eq!(codes, expected, "{to}");
        let codes = ["zero-draft", "negotiation", "final"]
            .map(|profile| hexapla(folder.path(), &["check", "draft", "--profile", profile]).0);
        assert_eq!(codes, expected, "check: {to}");
    };
    check("", "", [0, 0, 0]);
    check("90", "[90]", [0, 0, 1]);
    check("90 дней", "30 дней", [0, 1, 1]);
    check("2. Конференция публикует все доклады в течение 90 дней.\n", "", [1, 1, 1]);
}

#[test]
fn a_verdict_says_what_to_do() {
    let folder = folder("90 дней", "30 дней");
    let folder = folder.path();
    let (code, verdict, _) = hexapla(folder, &["gate", "draft"]);
    assert_eq!(code, 1);
    for words in [
        "BLOCKED  profile negotiation: errors block",
        "error N001  ",
        "draft/ru.md:9:",
        "1 finding stands in the way in 1 document.",
        "hexapla waive FINGERPRINT",
    ] {
        assert!(verdict.contains(words), "{words}: {verdict}");
    }
    fs::write(folder.join("hexapla.yaml"), "paths: [draft]\nreports: [{format: json, output: r.json}]\nprofile: ours\nprofiles: {ours: {fail_on: never}}\n").expect("settings");
    let (code, verdict, errors) = hexapla(folder, &["gate"]);
    assert_eq!(code, 0, "{errors}");
    assert!(
        verdict.starts_with("CLEAR  profile ours: nothing blocks\n") && verdict.ends_with("Report: r.json\n"),
        "{verdict}"
    );
    assert!(fs::read_to_string(folder.join("r.json")).expect("a report").contains("N001"));
    assert_eq!(hexapla(folder, &["baseline", "write"]).0, 0);
    let (code, verdict, _) = hexapla(folder, &["gate", "--profile", "final", "--baseline", "hexapla-baseline.yaml"]);
    assert!(code == 0 && verdict.contains("1 known from the baseline."), "{verdict}");
    let (code, _, errors) = hexapla(folder, &["gate", "--profile", "finale"]);
    assert!(code == 2 && errors.contains("did you mean `final`?"), "{errors}");
    fs::write(folder.join("draft/ru.md"), "").expect("a file");
    let (code, verdict, _) = hexapla(folder, &["gate"]);
    assert!(code == 2 && verdict.starts_with("NOT CHECKED"), "{verdict}");
    let (code, verdict, _) = hexapla(folder, &["gate", "--format", "json", "--output", "no/such/folder.json"]);
    assert_eq!(code, 2, "{verdict}");
}

/// The program at work, and the lines it prints.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &Path) -> Watching {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(["check", "draft", "--watch"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a run");
        let (sender, lines) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().expect("output"));
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Watching { child, lines }
    }

    /// The lines up to one that has these words; a slow machine is given time, but not for ever.
    fn until(&self, words: &str) -> Vec<String> {
        let end = Instant::now() + Duration::from_secs(60);
        let mut seen = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            let is_last = line.contains(words);
            seen.push(line);
            if is_last {
                return seen;
            }
        }
        panic!("no `{words}` in {seen:?}");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_saved_file_is_checked_again() {
    let folder = folder("", "");
    let file = folder.path().join("draft/ru.md");
    let watching = Watching::start(folder.path());
    watching.until("Watching 1 document");
    let text = TEXTS[3].1;
    fs::write(&file, text.replace("90", "30")).expect("a file");
    let seen = watching.until("+ error N001");
    assert!(seen.iter().any(|line| line == "draft"), "{seen:?}");
    watching.until("1 finding now.");
    // Saved as editors save: the old file goes, and a new one comes in its place.
    fs::remove_file(&file).expect("a file");
    std::thread::sleep(Duration::from_millis(150));
    fs::write(folder.path().join("draft/ru.md.part"), text).expect("a file");
    fs::rename(folder.path().join("draft/ru.md.part"), &file).expect("a file");
    watching.until("- error N001");
    watching.until("0 findings now.");
}
