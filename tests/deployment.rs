//! The gate where texts are kept: what is published for other programs is read as they would read it.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn yaml(name: &str) -> Value {
    let text = fs::read_to_string(root().join(name)).expect("a file");
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn hexapla(arguments: &[&str]) -> String {
    let output = Command::cargo_bin("hexapla").expect("the program").args(arguments).output().expect("a run");
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The commands that lines of a script give to the program, after `hexapla`.
fn commands(text: &str) -> Vec<Vec<String>> {
    let of = |line: &str| {
        let (_, rest) = line.split_once("hexapla gate")?;
        let rest = rest.split(['`', '#', ':']).next().unwrap_or("");
        Some(std::iter::once("gate").chain(rest.split_whitespace()).map(str::to_owned).collect())
    };
    text.lines().filter_map(of).collect()
}

/// Runs a script with bash, where there is one; with no commands but `-n`, it is only read.
fn bash(script: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Option<i32> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("script");
    fs::write(&file, script).expect("a script");
    let output = std::process::Command::new("bash")
        .args(arguments)
        .arg(&file)
        .current_dir(root())
        .envs(environment.iter().copied())
        .output()
        .ok()?;
    output.status.code()
}

#[test]
fn the_action_runs_the_gate() {
    let action = yaml("action.yml");
    assert_eq!(action["runs"]["using"], "composite");
    let steps = action["runs"]["steps"].as_array().expect("steps");
    for step in steps {
        let code = bash(step["run"].as_str().expect("a script"), &["-n"], &[]);
        assert!(matches!(code, None | Some(0)), "{step}");
    }
    let script = steps[1]["run"].as_str().expect("a script");
    let folder = tempfile::tempdir().expect("a folder");
    let (out, report) = (folder.path().join("out"), folder.path().join("report.json"));
    let program = PathBuf::from(env!("CARGO_BIN_EXE_hexapla"));
    let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
    let check = |path: &str, profile: &str, expected: i32| {
        let environment = [
            ("HEXAPLA_PATH", path),
            ("HEXAPLA_PROFILE", profile),
            ("HEXAPLA_REPORT", &text(&report)),
            ("HEXAPLA", &text(&program)),
            ("GITHUB_OUTPUT", &text(&out)),
        ]
        .map(|(name, value)| (name, value.to_owned()));
        let environment: Vec<(&str, &str)> = environment.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let Some(code) = bash(script, &["-eo", "pipefail"], &environment) else { return };
        assert_eq!(code, expected, "{path} {profile}");
        assert!(fs::read_to_string(&out).expect("output").contains(&format!("exit-code={expected}")));
    };
    check("corpora/convention-clean", "", 0);
    check("corpora/convention-night", "negotiation", 1);
    check("nowhere", "", 2);
}

#[test]
fn examples_are_whole_and_their_commands_exist() {
    let github = yaml("examples/ci/github.yml");
    let inputs = github["jobs"]["gate"]["steps"][1]["with"].as_object().expect("inputs").clone();
    let known = yaml("action.yml")["inputs"].clone();
    assert!(inputs.keys().all(|name| known.get(name).is_some()), "{inputs:?}");
    let hook = yaml(".pre-commit-hooks.yaml");
    assert_eq!(hook[0]["entry"], "hexapla gate");
    let gitlab = yaml("examples/ci/gitlab.yml");
    let script = gitlab["hexapla-gate"]["script"][0].as_str().expect("a script").to_owned();
    let folder = tempfile::tempdir().expect("a folder");
    for mut arguments in commands(&script) {
        arguments.push(root().join("corpora/convention-clean").to_str().expect("UTF-8").to_owned());
        let mut command = Command::cargo_bin("hexapla").expect("the program");
        command.args(&arguments).current_dir(folder.path()).assert().success();
    }
    assert!(folder.path().join("hexapla.json").exists());
    let container = fs::read_to_string(root().join("Containerfile")).expect("a file");
    assert!(container.contains("ENTRYPOINT [\"hexapla\"]") && container.contains("cargo build --release --locked"));
}

#[test]
fn shells_complete_and_the_manual_is_written() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = hexapla(&["completions", shell]);
        assert!(script.contains("baseline") && script.contains("show-waived"), "{shell}");
        if shell == "bash" {
            assert!(matches!(bash(&script, &["-n"], &[]), None | Some(0)));
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("man1");
    hexapla(&["man", pages.to_str().expect("UTF-8")]);
    for name in ["hexapla", "hexapla-check", "hexapla-gate", "hexapla-waive", "hexapla-baseline", "hexapla-rules"] {
        let page = fs::read_to_string(pages.join(format!("{name}.1"))).expect("a page");
        assert!(page.contains(".SH SYNOPSIS"), "{name}");
    }
    assert!(hexapla(&["man"]).contains(".SH SYNOPSIS"));
}
