//! For people at a meeting or a desk: one file that opens in any browser and needs nothing else.
//!
//! ```text
//!   verdict, and the way to the first error                 index of the documents, for a batch
//!   filters · columns · previous and next finding           (script)
//!   summary: rules × versions, articles × versions, list of findings, what was read
//!   a row a provision: label │ العربية │ 中文 │ English │ …  │ the findings of the row
//!   the rules behind the findings
//! ```
//!
//! The page fetches nothing and runs nothing but its own script: its content policy names the script and
//! the stylesheet by their hashes and forbids the rest, so that even a mistake in escaping could not make
//! a draft run. Everything is readable without script.

mod controls;
mod escape;
mod marks;
mod places;
mod rules;
mod summary;
mod table;
mod words;

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use self::escape::text;
use self::marks::Numbers;
use self::places::Places;
use self::words::Words;
use super::{Material, RuleLine};
use crate::model::{CheckedDocument, LangSet, Severity};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// A document and what is needed to write about it.
struct Frame<'a> {
    document: &'a CheckedDocument,
    /// Its number on the page, from 1.
    number: usize,
    langs: LangSet,
    places: &'a Places<'a>,
    numbers: Numbers<'a>,
    rules: &'a [RuleLine],
    words: &'static Words,
    /// The level of the heading over it.
    level: usize,
}

impl Frame<'_> {
    /// Whether findings are shown that somebody accepted.
    fn has_accepted(&self) -> bool {
        self.places.findings.iter().any(|placed| placed.located.waived.is_some())
    }

    /// The article in which a row stands.
    fn unit_of(&self, row: Option<usize>) -> Option<usize> {
        let row = row?;
        self.places.units.partition_point(|unit| unit.rows.start <= row).checked_sub(1)
    }
}

/// The report on all documents, as a page.
pub fn html(material: &Material<'_>) -> String {
    let words = words::of(material.language);
    let places: Vec<Places> = material.documents.iter().map(places::places).collect();
    let severities: Vec<Vec<Severity>> = places.iter().map(severities).collect();
    let mut frames: Vec<Frame> = Vec::with_capacity(places.len());
    let mut first = 1;
    for ((document, places), severities) in material.documents.iter().zip(&places).zip(&severities) {
        frames.push(Frame {
            document,
            number: frames.len() + 1,
            langs: document.versions.langs_where(Option::is_some),
            places,
            numbers: Numbers { first, severities, words },
            rules: material.rules,
            words,
            level: if material.documents.len() == 1 { 1 } else { 2 },
        });
        first += severities.len();
    }
    page(material, &frames, words)
}

fn severities(places: &Places<'_>) -> Vec<Severity> {
    places.findings.iter().map(|placed| placed.located.finding.severity).collect()
}

fn page(material: &Material<'_>, frames: &[Frame<'_>], words: &Words) -> String {
    let mut page = String::new();
    write_head(&mut page, &title(frames, words), words);
    write_verdict(&mut page, material, frames, words);
    if frames.len() > 1 {
        summary::write_index(&mut page, material.documents, words);
    }
    controls::write_controls(&mut page, frames);
    page.push_str("<main id=\"main\">\n");
    for frame in frames {
        write_document(&mut page, frame);
    }
    rules::write_rules(&mut page, &controls::rules_found(frames), words);
    page.push_str("</main>\n");
    let version = env!("CARGO_PKG_VERSION");
    let _ = writeln!(page, "<footer><p>{} Hexapla {version}</p></footer>", words.made_by);
    controls::write_help(&mut page, words);
    let _ = write!(page, "<script>{SCRIPT}</script>\n</body>\n</html>\n");
    page
}

fn title(frames: &[Frame<'_>], words: &Words) -> String {
    match frames {
        [only] => only.document.id.clone(),
        many => format!("{} {}", words.documents, many.len()),
    }
}

/// The policy stands before anything it governs.
fn write_head(page: &mut String, title: &str, words: &Words) {
    let (style, script) = (hash(STYLE), hash(SCRIPT));
    let _ = write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{style}'; \
         script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{} – Hexapla</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">{}</a>\n",
        words.lang,
        words.direction(),
        text(title),
        words.skip
    );
}

fn hash(content: &str) -> String {
    STANDARD.encode(Sha256::digest(content))
}

fn write_verdict(page: &mut String, material: &Material<'_>, frames: &[Frame<'_>], words: &Words) {
    let (class, verdict) = summary::verdict(material.documents, words);
    let _ = write!(
        page,
        "<header>\n<p class=\"tagline\">Hexapla · {}</p>\n<h1>{}</h1>\n<p class=\"verdict {class}\">{verdict}</p>",
        words.tagline,
        text(&title(frames, words))
    );
    summary::write_counts(page, material.documents, words);
    if material.unchecked > 0 {
        let _ = write!(page, "<p class=\"unchecked\">{} {}</p>", words.unchecked, material.unchecked);
    }
    if let Some((number, severity)) = first_finding(frames) {
        let name = if severity == Severity::Error { words.first_error } else { words.first_finding };
        let _ = write!(page, "<p><a class=\"first\" href=\"#f{number}\">{name}</a></p>");
        let _ = write!(page, "<h2>{}</h2>", words.how_to_read);
        controls::write_legend(page, words);
    }
    page.push_str("</header>\n");
}

/// The first of the gravest findings that nobody accepted.
fn first_finding(frames: &[Frame<'_>]) -> Option<(usize, Severity)> {
    let all = frames.iter().flat_map(|frame| {
        let counting = frame.places.findings.iter().enumerate().filter(|(_, placed)| placed.located.waived.is_none());
        counting.map(|(number, placed)| (frame.numbers.of(number), placed.located.finding.severity))
    });
    all.max_by_key(|&(number, severity)| (severity, std::cmp::Reverse(number)))
}

fn write_document(page: &mut String, frame: &Frame<'_>) {
    let _ = write!(page, "<section class=\"document\" id=\"d{}\">", frame.number);
    if frame.level > 1 {
        let (class, verdict) = summary::verdict(std::slice::from_ref(frame.document), frame.words);
        let name = text(&frame.document.id);
        let _ = write!(page, "<h{0}>{name}</h{0}><p class=\"verdict {class}\">{verdict}</p>", frame.level);
        summary::write_counts(page, std::slice::from_ref(frame.document), frame.words);
    }
    summary::write_summary(page, frame);
    let _ = writeln!(page, "<h{0} class=\"texts\">{1}</h{0}>", frame.level + 1, frame.words.side_by_side);
    table::write_table(page, frame);
    page.push_str("</section>\n");
}
