//! The forms of report as a whole: each valid by its own schema or reader on the demonstration draft,
//! the same on any number of threads, and none lost by what happens to another.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::CommandCargoExt;
use hexapla::report::FORMATS;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

const DRAFT: &str = "corpora/convention-night";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Exit code, standard output, standard error.
fn check(arguments: &[&str]) -> (i32, Vec<u8>, String) {
    let output = Command::cargo_bin("hexapla")
        .expect("the program")
        .arg("check")
        .arg(DRAFT)
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("a run");
    (output.status.code().unwrap_or(-1), output.stdout, String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Every form of report in one run, each in a file of its own.
fn all_in(folder: &Path, more: &[&str]) {
    let files: Vec<String> =
        FORMATS.iter().map(|format| folder.join(format.name).to_string_lossy().into_owned()).collect();
    let mut arguments: Vec<&str> = more.to_vec();
    for (format, file) in FORMATS.iter().zip(&files) {
        arguments.extend(["--format", format.name, "--output", file]);
    }
    let (code, _, errors) = check(&arguments);
    assert_eq!((code, errors.as_str()), (1, ""));
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn a_terminal_shows_every_line_whole() {
    // The default is 100 columns where standard output is no terminal.
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let (_, report, _) = check(&["--lang", lang]);
        let report = String::from_utf8(report).expect("UTF-8");
        let wide: Vec<&str> = report.lines().filter(|line| line.width() > 100).collect();
        assert_eq!(wide, [""; 0], "{lang}");
        assert!(report.contains("⟦U+202E⟧") && !report.contains('\u{202e}'), "{lang}");
    }
}

#[test]
fn every_form_is_the_same_on_any_number_of_threads() {
    let (one, eight) = (folder(), folder());
    all_in(one.path(), &["--threads", "1"]);
    all_in(eight.path(), &["--threads", "8"]);
    for format in FORMATS {
        let bytes = |folder: &TempDir| fs::read(folder.path().join(format.name)).expect("a report");
        assert!(bytes(&one) == bytes(&eight), "{}", format.name);
        assert!(!bytes(&one).is_empty(), "{}", format.name);
    }
}

#[test]
fn a_report_that_cannot_be_written_loses_no_other() {
    let folder = folder();
    let good = |index: usize| folder.path().join(format!("good{index}")).to_string_lossy().into_owned();
    let (first, last) = (good(1), good(2));
    let check_with = |bad: &str| {
        let formats = ["--format", "json", "--format", "csv", "--format", "sarif", "--format", "text"];
        let outputs = ["--output", &first, "--output", bad, "--output", &last];
        let (code, text, errors) = check(&[formats.as_slice(), &outputs].concat());
        assert_eq!(code, 2, "{errors}");
        assert!(errors.contains("the report cannot be written"), "{errors}");
        assert!(String::from_utf8_lossy(&text).contains("errors"));
        for path in [&first, &last] {
            let report = fs::read(path).expect("the other report");
            serde_json::from_slice::<serde_json::Value>(&report).expect("a whole report");
            fs::remove_file(path).expect("a file");
        }
    };
    let missing = folder.path().join("no/such/folder/r.csv");
    check_with(&missing.to_string_lossy());
    let file = folder.path().join("file");
    fs::write(&file, "in the way").expect("a file");
    check_with(&file.join("r.csv").to_string_lossy());
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["file"], "nothing half-written is left");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_and_loses_no_other() {
    let folder = folder();
    let good = folder.path().join("r.json").to_string_lossy().into_owned();
    let (code, _, errors) = check(&["--format", "csv", "--output", "/dev/full", "--format", "json", "--output", &good]);
    assert_eq!(code, 2, "{errors}");
    assert!(errors.contains("/dev/full: the report cannot be written"), "{errors}");
    assert!(!fs::metadata("/dev/full").expect("the device").is_file(), "the device is still one");
    serde_json::from_slice::<serde_json::Value>(&fs::read(good).expect("a report")).expect("JSON");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
    let status = Command::cargo_bin("hexapla")
        .expect("the program")
        .args(["check", DRAFT, "--format", "sarif"])
        .current_dir(root())
        .stdout(full)
        .status()
        .expect("a run");
    assert_eq!(status.code(), Some(2));
}

#[test]
fn a_work_list_holds_what_one_version_has_to_answer() {
    let findings = |more: &[&str]| -> Vec<serde_json::Value> {
        let (_, report, _) = check(&[&["--format", "json"], more].concat());
        let report: serde_json::Value = serde_json::from_slice(&report).expect("JSON");
        report["findings"].as_array().expect("findings").clone()
    };
    let names = |finding: &serde_json::Value, code: &str| {
        finding["languages"].as_array().expect("languages").iter().any(|own| own == code)
    };
    let all = findings(&[]);
    let expected: Vec<_> =
        all.iter().filter(|finding| names(finding, "ar")).map(|found| &found["fingerprint"]).collect();
    let own = findings(&["--for", "ar"]);
    assert!(!own.is_empty() && own.len() < all.len());
    assert_eq!(own.iter().map(|found| &found["fingerprint"]).collect::<Vec<_>>(), expected);
    assert!(own.iter().all(|found| found["evidence"][0]["language"] == "ar"), "its own words come first");
    let (code, _, errors) = check(&["--for", "xx"]);
    assert_eq!(code, 2, "{errors}");
    let (_, text, _) = check(&["--by", "rule", "--for", "ar"]);
    assert!(String::from_utf8_lossy(&text).contains("\nN001 different-number\n"));
}

/// A schema that may lie in the folder `HEXAPLA_SCHEMAS` names; without it the check is skipped, and says so.
fn schema(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("HEXAPLA_SCHEMAS").map(|folder| PathBuf::from(folder).join(name));
    let found = path.filter(|path| path.is_file());
    if found.is_none() {
        eprintln!("skipped: no {name} in the folder that HEXAPLA_SCHEMAS names");
    }
    found
}

#[test]
fn sarif_keeps_its_schema() {
    let (_, report, _) = check(&["--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_slice(&report).expect("JSON");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert!(results.len() > 40);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("an index");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    }
    let Some(path) = schema("sarif-schema-2.1.0.json") else { return };
    let schema = serde_json::from_slice(&fs::read(path).expect("the schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&log).take(5).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn junit_keeps_its_schema() {
    let folder = folder();
    let file = folder.path().join("r.xml");
    check(&["--format", "junit", "--output", &file.to_string_lossy()]);
    assert!(fs::read_to_string(&file).expect("a report").contains("<testcase name=\"S001 missing-provision\""));
    let Some(schema) = schema("junit-10.xsd") else { return };
    let Ok(run) = Command::new("xmllint").arg("--noout").arg("--schema").arg(schema).arg(&file).output() else {
        eprintln!("skipped: no xmllint");
        return;
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn the_readme_lists_the_forms() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let (_, below) = readme.split_once("| form | for whom |\n|---|---|\n").expect("the table of forms");
    let listed: Vec<&str> = below.lines().take_while(|line| line.starts_with('|')).collect();
    let expected: Vec<String> =
        FORMATS.iter().map(|format| format!("| {} | {} |", format.name, format.summary)).collect();
    assert_eq!(listed, expected);
}
