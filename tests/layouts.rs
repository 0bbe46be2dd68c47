//! The clean draft as people paste it: other line ends, other marks of headings, the same text. Nothing may be found.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::PathBuf;

use hexapla::model::Lang;
use unicode_width::UnicodeWidthStr;

/// A version without its table, which is no matter of lines, blank lines between its blocks.
fn version(lang: Lang) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora").join("convention-clean");
    let text = fs::read_to_string(folder.join(format!("{}.md", lang.code()))).expect("a version");
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('|')).collect();
    lines.join("\n")
}

/// The text without the marks of Markdown.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|line| line.trim_start_matches(['#', ' ']).trim_matches('*')).collect();
    lines.join("\n")
}

/// One line for each block.
fn without_blank_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// No line wider than 72 columns; words are kept whole, Chinese characters part anywhere but numbers do not.
fn wrapped(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut row = String::new();
        let mut before = ' ';
        let mut pieces: Vec<String> = Vec::new();
        for c in line.chars() {
            let parts = before == ' ' || !c.is_ascii() && c.width_of() > 1 && !"，。；：、）》”".contains(c);
            match pieces.last_mut() {
                Some(piece) if !parts => piece.push(c),
                _ => pieces.push(c.to_string()),
            }
            before = c;
        }
        for piece in pieces {
            if row.width() + piece.trim_end().width() > 72 && !row.is_empty() && !line.starts_with('#') {
                lines.push(row.trim_end().to_owned());
                row.clear();
            }
            row.push_str(&piece);
        }
        lines.push(row.trim_end().to_owned());
    }
    lines.join("\n")
}

trait Width {
    fn width_of(self) -> usize;
}

impl Width for char {
    fn width_of(self) -> usize {
        self.to_string().width()
    }
}

/// The title of an article on a line of its own.
fn with_titles_below(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let is_heading = line.starts_with("####");
        let cut = line.find(['.', '　']).filter(|_| is_heading);
        match cut.or_else(|| line.find(" - ").filter(|_| is_heading)) {
            Some(at) => {
                let title = line[at..].trim_start_matches(['.', '　', ' ', '-']);
                format!("{}\n\n{title}", line[..at].trim_end())
            }
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_heading_that_is_lost_above_others_is_a_heading() {
    // Parts and chapters stand above the heading of an article, or above one another.
    let check = |odd: Lang, lost: &str, expected: &str| {
        let folder = tempfile::tempdir().unwrap();
        for lang in Lang::ALL {
            let text = version(lang);
            let lines: Vec<&str> = text.lines().filter(|line| lang != odd || !line.starts_with(lost)).collect();
            fs::write(folder.path().join(format!("{}.md", lang.code())), lines.join("\n")).unwrap();
        }
        let outcome = hexapla::check(&[folder.path().to_owned()], &hexapla::Options::default(), &|_| {});
        let document = outcome.documents.first().expect("one document");
        let said = |located: &hexapla::model::LocatedFinding| (located.finding.rule, located.message.clone());
        let said: Vec<_> = document.findings.iter().map(said).collect();
        assert_eq!(said, [("S008", expected.to_owned())]);
    };
    check(Lang::Fr, "### Chapitre II", "French has no part II, chapter II, heading; the other five have it.");
    check(Lang::Zh, "## 第二部分", "Chinese has no part II, heading; the other five have it.");
}

#[test]
fn the_clean_draft_is_passed_over_in_silence_however_it_is_laid_out() {
    let check = |name: &str, ending: &str, layout: &dyn Fn(&str) -> String| {
        let folder = tempfile::tempdir().unwrap();
        for lang in Lang::ALL {
            let path = folder.path().join(format!("draft.{}.{ending}", lang.code()));
            fs::write(path, layout(&version(lang))).unwrap();
        }
        let outcome = hexapla::check(&[folder.path().to_owned()], &hexapla::Options::default(), &|_| {});
        let document = outcome.documents.first().expect("one document");
        let said: Vec<&str> = document.findings.iter().map(|located| located.message.as_str()).collect();
        assert_eq!(said, [""; 0], "{name}");
        assert!(document.rows > 220, "{name}: the draft was read: {} rows", document.rows);
        assert!(
            document.versions.iter().all(|(_, version)| version.as_ref().is_some_and(|v| v.articles == 36)),
            "{name}"
        );
    };
    check("plain text", "txt", &plain);
    check("plain text without blank lines", "txt", &|text| without_blank_lines(&plain(text)));
    check("wrapped plain text", "txt", &|text| wrapped(&plain(text)));
    check("Markdown without headings", "md", &plain);
    check("Markdown without blank lines", "md", &|text| without_blank_lines(&plain(text)));
    check("wrapped Markdown", "md", &wrapped);
    check("titles on lines of their own", "md", &with_titles_below);
    check("line ends of Windows", "md", &|text| text.replace('\n', "\r\n"));
}
