//! Settings, accepted findings and the gate, as a person meets them on the command line.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

const EN: &str = "Article 1\n\nThe Parties shall cooperate in 2024.\n\nArticle 2\n\n1. Each Party shall report to the Conference.\n\n2. The Conference shall publish all reports within 90 days.\n";
const FR: &str = "Article premier\n\nLes Parties coopèrent en 2024.\n\nArticle 2\n\n1. Chaque Partie fait rapport à la Conférence.\n\n2. La Conférence publie tous les rapports dans un délai de 90 jours.\n";
const ES: &str = "Artículo 1\n\nLas Partes cooperarán en 2024.\n\nArtículo 2\n\n1. Cada Parte informará a la Conferencia.\n\n2. La Conferencia publicará todos los informes en un plazo de 90 días.\n";
const RU: &str = "Статья 1\n\nУчастники сотрудничают в 2024 году.\n\nСтатья 2\n\n1. Каждый Участник представляет доклад Конференции.\n\n2. Конференция публикует все доклады в течение 30 дней.\n";

fn hexapla(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("hexapla").expect("the program");
    let output = command.args(arguments).current_dir(folder).output().expect("a run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// A folder with a draft whose Russian version says 30 where the others say 90.
fn draft() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("en", EN), ("fr", FR), ("es", ES), ("ru", RU)] {
        write(folder.path(), &format!("draft/{name}.md"), text);
    }
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    fs::write(path, text).expect("a file");
}

/// The exit code of a command with these settings.
fn code(folder: &Path, settings: &str, arguments: &[&str]) -> i32 {
    write(folder, "hexapla.yaml", settings);
    let (code, report, errors) = hexapla(folder, arguments);
    assert!(code < 2, "{report}{errors}");
    code
}

#[test]
fn settings_are_found_and_the_command_line_wins() {
    let folder = draft();
    let folder = folder.path();
    assert_eq!(code(folder, "", &["check"]), 1);
    assert_eq!(code(folder, "rules: {N: off}\n", &["check"]), 0);
    assert_eq!(code(folder, "rules: {N: off}\n", &["check", "draft"]), 0);
    assert_eq!(code(folder, "rules: {N: warning}\n", &["check"]), 0);
    assert_eq!(code(folder, "rules: {N: warning}\n", &["check", "--fail-on", "warning"]), 1);
    assert_eq!(code(folder, "fail_on: never\n", &["check"]), 0);
    assert_eq!(code(folder, "fail_on: never\n", &["check", "--fail-on", "error"]), 1);
    assert_eq!(code(folder, "languages: [en, fr, es]\n", &["check"]), 0);
    assert_eq!(code(folder, "overrides: [{paths: ['draft/*'], rules: {N001: off}}]\n", &["check"]), 0);
    assert_eq!(code(folder, "overrides: [{paths: ['other/*'], rules: {N001: off}}]\n", &["check"]), 1);
    write(folder, "other.yaml", "rules: {N001: note}\n");
    assert_eq!(code(folder, "", &["check", "--config", "other.yaml"]), 0);
    let (code, _, errors) = hexapla(&folder.join("draft"), &["check", "--config", "../nowhere.yaml"]);
    assert_eq!((code, errors.contains("nowhere.yaml: cannot be read")), (2, true), "{errors}");
}

#[test]
fn documents_with_names_of_their_own_are_found() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("ENG", EN), ("FRA", FR), ("SPA", ES), ("RUS", RU)] {
        write(folder.path(), &format!("texts/{name}/2026/final.md"), text);
    }
    write(folder.path(), "hexapla.yaml", "documents: [{name: convention, files: 'texts/{language}/2026/final.md'}]\n");
    let (code, report, errors) = hexapla(folder.path(), &["check"]);
    assert_eq!(code, 1, "{errors}");
    assert!(report.contains("convention") && report.contains("in en fr ru es"), "{report}");
}

#[test]
fn reports_of_the_settings_are_written() {
    let folder = draft();
    let folder = folder.path();
    let settings = "reports: [{format: text}, {format: json, output: report.json}]\n";
    assert_eq!(code(folder, settings, &["check"]), 1);
    assert!(fs::read_to_string(folder.join("report.json")).expect("a report").contains("N001"));
}

#[test]
fn faults_in_settings_are_told() {
    let folder = draft();
    write(folder.path(), "hexapla.yaml", "rules:\n  S01: off\n");
    let (code, report, errors) = hexapla(folder.path(), &["check"]);
    assert_eq!((code, report.as_str()), (2, ""));
    assert!(errors.starts_with("hexapla: hexapla.yaml:2:3: there is no rule `S01`"), "{errors}");
}

#[test]
fn the_published_schema_is_the_generated_one() {
    let published = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("hexapla.schema.json"));
    // Written by `hexapla init --schema > hexapla.schema.json`.
    assert_eq!(published.expect("the schema"), hexapla::config::schema());
}

#[test]
fn a_written_file_of_settings_is_valid_and_never_written_over() {
    let folder = draft();
    let folder = folder.path();
    assert_eq!(hexapla(folder, &["init"]).0, 0);
    let text = fs::read_to_string(folder.join("hexapla.yaml")).expect("settings");
    assert!(text.contains("#   draft: en es fr ru\n") && text.contains("  - ru\n  - es\n"), "{text}");
    // What is commented out is valid too.
    let is_setting = |line: &str| line.starts_with("# ") && !line.starts_with("#  ") && line.contains(':');
    // As YAML 1.2 has it and editors read it, `off` is a word.
    let mut options = serde_yaml::Options::default();
    options.strict_booleans = true;
    for text in [text.clone(), shown(&text)] {
        let schema: serde_json::Value = serde_json::from_str(&hexapla::config::schema()).expect("a schema");
        let value: serde_json::Value = serde_yaml::from_str_with_options(&text, options.clone()).expect("YAML");
        let validator = jsonschema::validator_for(&schema).expect("a valid schema");
        let faults: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(faults, [""; 0], "{text}");
        hexapla::config::Config::from_text(Path::new("hexapla.yaml"), &text, &["text", "json"]).expect("settings");
    }
    assert!(text.lines().any(is_setting));
    assert_eq!(hexapla(folder, &["check"]).0, 1);
    write(folder, "hexapla.yaml", "fail_on: never\n");
    let (code, _, errors) = hexapla(folder, &["init"]);
    assert!(code == 2 && errors.contains("is there already"), "{errors}");
    assert_eq!(fs::read_to_string(folder.join("hexapla.yaml")).expect("settings"), "fail_on: never\n");
    assert_eq!(hexapla(folder, &["init", "--force"]).0, 0);
}

/// The settings with their commented lines in force: those from a key at the margin on.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    let mut inside = false;
    for line in text.lines() {
        let Some(rest) = line.strip_prefix("# ") else {
            inside = false;
            shown.push_str(line);
            shown.push('\n');
            continue;
        };
        let key = rest.split(':').next().unwrap_or("");
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_') && rest.contains(':');
        inside = is_key || inside && rest.starts_with("  ");
        if inside {
            shown.push_str(rest);
            shown.push('\n');
        }
    }
    shown
}
