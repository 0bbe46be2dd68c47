//! The page in a browser: both directions of writing, filters, links, keys, columns, print, and a draft
//! that means harm.
//!
//! Headless Chromium is driven through its debugging pipe. Where it is not installed these tests say that
//! they were skipped.

#![cfg(unix)]
// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// A browser with one page.
struct Browser {
    program: Child,
    commands: File,
    answers: BufReader<File>,
    session: Value,
    last: u64,
    folder: TempDir,
}

/// The browser, or nothing where there is none.
fn browser() -> Option<Browser> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders).flat_map(|folder| names.map(|name| folder.join(name)));
    let Some(program) = found.into_iter().find(|path| path.is_file()) else {
        eprintln!("skipped: Chromium is not installed, so the page was not tried in a browser");
        return None;
    };
    Some(Browser::start(&program))
}

impl Browser {
    fn start(program: &Path) -> Browser {
        let folder = tempfile::tempdir().expect("a folder");
        let [to, from] = ["to", "from"].map(|name| folder.path().join(name));
        assert!(Command::new("mkfifo").args([&to, &from]).status().expect("mkfifo").success());
        let flags = "--headless --no-sandbox --disable-gpu --disable-background-networking --remote-debugging-pipe";
        let line = format!("exec timeout 300 \"$0\" {flags} --user-data-dir=\"$3\" about:blank 3<\"$1\" 4>\"$2\"");
        let program = Command::new("sh")
            .args(["-c", &line])
            .args([program, &to, &from, &folder.path().join("profile")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the browser");
        let commands = File::options().write(true).open(to).expect("a pipe");
        let answers = BufReader::new(File::open(from).expect("a pipe"));
        let mut browser = Browser { program, commands, answers, session: Value::Null, last: 0, folder };
        let target = browser.send("Target.createTarget", json!({"url": "about:blank"}))["targetId"].clone();
        let attached = browser.send("Target.attachToTarget", json!({"targetId": target, "flatten": true}));
        browser.session = attached["sessionId"].clone();
        browser
    }

    /// Sends a command and waits for its answer.
    fn send(&mut self, method: &str, parameters: Value) -> Value {
        self.last += 1;
        let mut command = json!({"id": self.last, "method": method, "params": parameters});
        if !self.session.is_null() {
            command["sessionId"] = self.session.clone();
        }
        self.commands.write_all(format!("{command}\0").as_bytes()).expect("a browser that listens");
        loop {
            let mut answer = Vec::new();
            self.answers.read_until(0, &mut answer).expect("an answer");
            answer.pop();
            let answer: Value = serde_json::from_slice(&answer).expect("a browser that runs");
            if answer["id"] == self.last {
                assert!(answer["error"].is_null(), "{method}: {answer}");
                return answer["result"].clone();
            }
        }
    }

    fn open(&mut self, page: &Path, width: u32) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        self.send("Emulation.setDeviceMetricsOverride", size);
        self.send("Page.navigate", json!({"url": format!("file://{}", page.display())}));
        for _ in 0..200 {
            if self.value("document.readyState === 'complete' && location.protocol === 'file:'") == true {
                return;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("the page did not open");
    }

    /// What an expression of the page comes to.
    fn value(&mut self, expression: &str) -> Value {
        let asked = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let answer = self.send("Runtime.evaluate", asked);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Seconds the page has worked so far.
    fn work(&mut self) -> f64 {
        let answer = self.send("Performance.getMetrics", json!({}));
        let metrics = answer["metrics"].as_array().expect("figures");
        metrics.iter().find(|metric| metric["name"] == "TaskDuration").expect("the figure")["value"]
            .as_f64()
            .expect("a time")
    }

    fn key(&mut self, key: &str) {
        self.send("Input.dispatchKeyEvent", json!({"type": "keyDown", "key": key, "text": key}));
        self.send("Input.dispatchKeyEvent", json!({"type": "keyUp", "key": key}));
    }

    /// Compares what some expressions come to with what they should.
    fn check(&mut self, expected: &[(&str, Value)]) {
        let found: Vec<(&str, Value)> =
            expected.iter().map(|(expression, _)| (*expression, self.value(expression))).collect();
        assert_eq!(found, expected);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.commands.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        let _ = self.program.wait();
    }
}

/// Writes the page of a copy of a corpus in which one finding is accepted.
fn write_page_with_waiver(folder: &Path) -> PathBuf {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
        command.current_dir(folder).args(arguments).output().expect("a run").stdout
    };
    let draft = folder.join("night");
    fs::create_dir(&draft).expect("a folder");
    for code in ["ar", "zh", "en", "fr", "ru", "es"] {
        let name = format!("{code}.md");
        fs::copy(corpus("convention-night").join(&name), draft.join(&name)).expect("a text");
    }
    let report: Value = serde_json::from_slice(&run(&["check", "night", "--format", "json"])).expect("JSON");
    let print = report["findings"][0]["fingerprint"].as_str().expect("a fingerprint").to_owned();
    run(&["waive", &print, "--reason", "<b>Agreed</b>", "--author", "A. Reviser", "--path", "night"]);
    let page = folder.join("waived.html");
    fs::write(&page, run(&["check", "night", "--show-waived", "--format", "html"])).expect("a page");
    page
}

#[test]
fn accepted_findings_are_marked_counted_apart_and_filtered() {
    let Some(mut browser) = browser() else { return };
    let page = write_page_with_waiver(browser.folder.path());
    browser.open(&page, 1280);
    browser.value(HELPERS);
    browser.check(&[
        ("all('.finding[data-waived=yes]').length", json!(1)),
        ("document.querySelector('.counts .accepted b').textContent", json!("1")),
        ("document.querySelector('.finding.accepted .waiver bdi').textContent", json!("<b>Agreed</b>")),
        ("click('.chip.yes'); shown('.finding').map((f) => f.dataset.waived).join()", json!("yes")),
        ("click('#clear'); click('.chip.no'); shown('.finding').length === all('.finding').length - 1", json!(true)),
        (
            "const of = (text) => Number(text.match(/\\d+/)[0]); \
             all('.counts li:not(.accepted) b').reduce((sum, b) => sum + of(b.textContent), 0) === all('.finding').length - 1",
            json!(true),
        ),
    ]);
}

/// Writes the page of a folder, and says how many findings there are.
fn write_page(draft: &Path, page: &Path) -> u64 {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
        command.arg("check").arg(draft).args(arguments).output().expect("a run")
    };
    let html = run(&["--format", "html"]).stdout;
    fs::write(page, html).expect("a page");
    let report: Value = serde_json::from_slice(&run(&["--format", "json"]).stdout).expect("JSON");
    report["findings"].as_array().map_or(0, Vec::len) as u64
}

fn corpus(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora").join(name)
}

/// Helpers that the expressions below are written with.
const HELPERS: &str = "
    var all = (query) => [...document.querySelectorAll(query)];
    var shown = (query) => all(query).filter((element) => !element.hidden);
    var click = (query) => document.querySelector(query).click();
    var choose = (filter, value) => {
        const select = document.querySelector(`select[data-filter=${filter}]`);
        select.value = value;
        select.dispatchEvent(new Event('change'));
    };
    var gap = (lang, side) => {
        const cell = document.querySelector(`.versions tbody:nth-of-type(3) td[lang=${lang}]`);
        const text = document.createRange();
        text.selectNodeContents(cell);
        return Math.abs(text.getBoundingClientRect()[side] - cell.getBoundingClientRect()[side]) < 2;
    };
    var heads = () => all('.versions thead th[lang]').filter((head) => head.offsetWidth > 0);
    var rising = (values) => values.every((value, index) => index === 0 || values[index - 1] < value);
    true";

#[test]
fn the_page_is_laid_out_filtered_and_walked_through() {
    let Some(mut browser) = browser() else { return };
    let page = browser.folder.path().join("night.html");
    let findings = write_page(&corpus("convention-night"), &page);
    browser.open(&page, 1280);
    browser.value(HELPERS);
    layout(&mut browser, findings);
    filters(&mut browser, findings);
    movement(&mut browser);
    columns(&mut browser);
    narrow_and_printed(&mut browser);
}

fn layout(browser: &mut Browser, findings: u64) {
    browser.check(&[
        ("shown('.finding').length", json!(findings)),
        ("all('.verdict').length", json!(1)),
        ("gap('ar', 'right') && gap('en', 'left') && gap('zh', 'left')", json!(true)),
        ("getComputedStyle(document.querySelector('td[lang=ar]')).direction", json!("rtl")),
        ("heads().map((head) => head.lang).join(' ')", json!("ar zh en fr ru es")),
        ("rising(heads().map((head) => head.getBoundingClientRect().left))", json!(true)),
        ("document.documentElement.scrollWidth <= innerWidth", json!(true)),
        // Every finding is marked in a cell, every link has its end, no id is given twice.
        ("all('.finding').filter((f) => !document.querySelector(`td[lang] a.number[href='#${f.id}']`)).map((f) => f.id)", json!([])),
        ("all('a[href]').filter((link) => !document.getElementById(decodeURI(link.hash.slice(1)))).length", json!(0)),
        ("all('[id]').length - new Set(all('[id]').map((element) => element.id)).size", json!(0)),
    ]);
}

fn filters(browser: &mut Browser, findings: u64) {
    browser.check(&[
        ("click('.chip.ar'); shown('.finding').length > 0 && shown('.finding').every((f) => f.dataset.language.split(' ').includes('ar'))", json!(true)),
        ("document.getElementById('shown').textContent.includes(shown('.finding').length)", json!(true)),
        ("click('#clear'); shown('.finding').length", json!(findings)),
        ("click('.chip.w'); new Set(shown('.finding').map((f) => f.dataset.severity)).size", json!(1)),
        ("click('#clear'); choose('rule', 'S'); shown('.finding').every((f) => f.dataset.rule.startsWith('S'))", json!(true)),
        ("click('#clear'); choose('place', document.getElementById('f1').dataset.place); new Set(shown('.versions > tbody').map((row) => row.dataset.place)).size", json!(1)),
        ("click('#clear'); click('#brief'); shown('.versions > tbody').length < all('.versions > tbody').length / 2", json!(true)),
        ("click('#clear'); shown('.versions > tbody').length === all('.versions > tbody').length", json!(true)),
        ("click('.rules a[data-only*=language]'); const only = document.querySelector('.rules a[data-only*=language]'); shown('.finding').every((f) => only.dataset.only.includes('rule=' + f.dataset.rule)) && location.hash === only.hash", json!(true)),
        ("click('#clear'); location.hash = ''; shown('.finding').length", json!(findings)),
    ]);
    // Time of the processor on the page's thread, which other programs at work do not lengthen.
    browser.send("Performance.enable", json!({"timeDomain": "threadTicks"}));
    let before = browser.work();
    browser.value("click('.chip.fr'); document.body.offsetHeight");
    let spent = browser.work() - before;
    assert!(spent > 0.0 && spent < 0.1, "filtering takes {spent} s");
    browser.value("click('#clear')");
}

fn movement(browser: &mut Browser) {
    browser.open(&browser.folder.path().join("night.html"), 1280);
    browser.value(HELPERS);
    let press = |browser: &mut Browser, keys: &str, expected: &str| {
        keys.chars().for_each(|key| browser.key(&key.to_string()));
        let focused = browser.value("location.hash + ' ' + document.activeElement.id");
        assert_eq!(focused, expected, "after {keys}");
    };
    press(browser, "n", "#f1 f1");
    press(browser, "jn", "#f3 f3");
    press(browser, "pk", "#f1 f1");
    // The frames in which the place is looked up again.
    browser.value("new Promise((done) => setTimeout(done, 400))");
    browser.check(&[
        ("document.getElementById('f1').getBoundingClientRect().bottom > 0", json!(true)),
        ("document.getElementById('f1').getBoundingClientRect().top < innerHeight", json!(true)),
    ]);
    browser.key("?");
    browser.check(&[
        ("document.getElementById('keys').open", json!(true)),
        ("click('#close'); document.getElementById('keys').open", json!(false)),
        ("click('.first'); all('.finding.now').length === 1 && location.hash === document.querySelector('.first').hash", json!(true)),
    ]);
}

fn columns(browser: &mut Browser) {
    browser.check(&[
        ("click('[data-column=zh] input'); heads().map((head) => head.lang).join(' ')", json!("ar en fr ru es")),
        ("click('[data-column=es] [data-step=\"-1\"]'); heads().map((head) => head.lang).join(' ')", json!("ar en fr es ru")),
        ("[...document.querySelectorAll('.versions tbody tr')[1].children].map((cell) => cell.lang).join(' ').trim()", json!("ar zh en fr es ru")),
        ("click('[data-column=zh] input'); heads().length", json!(6)),
    ]);
}

fn narrow_and_printed(browser: &mut Browser) {
    browser.open(&browser.folder.path().join("night.html"), 420);
    browser.value(HELPERS);
    browser.check(&[
        ("document.documentElement.scrollWidth <= innerWidth", json!(true)),
        ("getComputedStyle(document.querySelector('.versions td[lang=ar]'), '::before').content", json!("\"العربية\"")),
        ("document.querySelector('.versions td[lang=ar]').offsetWidth > 300", json!(true)),
    ]);
    browser.send("Emulation.setEmulatedMedia", json!({"media": "print"}));
    browser.check(&[
        ("getComputedStyle(document.querySelector('.versions thead')).display", json!("table-header-group")),
        ("getComputedStyle(document.querySelector('.controls')).display", json!("none")),
        ("all('.finding').every((finding) => getComputedStyle(finding).display !== 'none')", json!(true)),
    ]);
    let print = browser.send("Page.printToPDF", json!({"preferCSSPageSize": true, "pageRanges": "1"}));
    assert!(print["data"].as_str().is_some_and(|data| data.starts_with("JVBER")), "a PDF");
}

const HOSTILE: &str = "Article 1\n\nThe Parties </td></table><script>document.title='owned'</script> shall cooperate in 2024.\n\n\
    Article 2\n\n1. Each \"><img src=x onerror=\"document.title='owned'\"> Party \u{202e}shall\u{2066} report.\n\n\
    2. The Conference </style></script><style>*{display:none}</style> shall publish \u{0}all reports within 90 days.\n";

#[test]
fn a_draft_cannot_run_or_paint_anything() {
    let Some(mut browser) = browser() else { return };
    let draft = browser.folder.path().join("\"><b onclick=x>&amp;");
    fs::create_dir(&draft).expect("a folder");
    let hostile = HOSTILE.replace('\0', "");
    fs::write(draft.join("en.md"), &hostile).expect("a file");
    fs::write(draft.join("fr.md"), hostile.replace("2024", "2025").replace("The ", "Les ")).expect("a file");
    fs::write(draft.join("es.txt"), hostile.replace("90", "60").replace("The ", "Las ")).expect("a file");
    let page = browser.folder.path().join("hostile.html");
    write_page(&draft, &page);
    let html = fs::read_to_string(&page).expect("the page");
    assert!(!html.contains(['\u{202e}', '\u{2066}']) && html.contains("⟦U+202E⟧"));
    browser.open(&page, 1280);
    browser.value(HELPERS);
    let add = "const made = document.createElement(name); made.textContent = text; document.body.append(made);";
    browser.check(&[
        ("document.title.startsWith('\"><b onclick=x>')", json!(true)),
        ("all('img, iframe, object, embed, link, [onclick], [onerror], [style]:not(html)').length", json!(0)),
        ("all('script').length + ' ' + all('style').length", json!("1 1")),
        ("document.querySelector('.versions').textContent.includes(\"<script>document.title='owned'</script>\")", json!(true)),
        ("document.querySelector('.versions').textContent.includes('</style></script><style>*{display:none}</style>')", json!(true)),
    ]);
    // Even markup that got through would be stopped by the policy of the page.
    browser.value(&format!("var add = (name, text) => {{ {add} }}; add('script', \"document.title = 'owned'\"); add('style', '*{{display:none}}')"));
    browser.check(&[
        ("document.title === 'owned'", json!(false)),
        ("getComputedStyle(document.body).display", json!("block")),
    ]);
}

#[test]
fn a_batch_has_an_index_and_needs_no_script() {
    let Some(mut browser) = browser() else { return };
    let page = browser.folder.path().join("batch.html");
    write_page(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora"), &page);
    browser.send("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    browser.open(&page, 1280);
    browser.value(HELPERS);
    browser.check(&[
        (
            "all('.index tbody tr').map((row) => row.querySelector('a').textContent + ' ' + row.cells[1].className)",
            json!(["convention-clean clean", "convention-night e"]),
        ),
        (
            "all('.index a').every((link) => document.querySelector(link.hash).classList.contains('document'))",
            json!(true),
        ),
        ("document.querySelector('.controls').hidden", json!(true)),
        ("shown('.finding').length === all('.finding').length && all('.finding').length > 0", json!(true)),
    ]);
}

#[test]
fn threads_do_not_change_the_page() {
    let run = |threads: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
        let arguments = ["check", "corpora/convention-night", "--format", "html", "--threads", threads];
        command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("a run").stdout
    };
    let one = run("1");
    assert!(one.len() > 100_000 && one == run("8"));
}
