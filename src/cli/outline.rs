//! `hexapla outline`: what was recognised in one text.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hexapla::model::Lang;
use hexapla::{parse, read, report};

use super::{Failure, TextOrJson, output};

/// The arguments.
#[derive(Args)]
pub struct Outline {
    /// One version of a text.
    file: PathBuf,
    /// The form of the outline.
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
    /// Its language, where neither name nor text tell it.
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
}

impl Outline {
    /// Prints the outline.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let lang = match &self.language {
            Some(code) => super::languages("--language", std::slice::from_ref(code))?.iter().next(),
            None => None::<Lang>,
        };
        let source = read::read_file(&self.file, lang).map_err(|problem| problem.to_string())?;
        let version = hexapla::version(source);
        let styles: Vec<_> = parse::label_styles(&version.tree).into_iter().map(style_line).collect();
        output::print(&match self.format {
            TextOrJson::Text => report::outline_text(&version, &styles, output::width()),
            TextOrJson::Json => report::outline_json(&version, &styles),
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The facts of the parse room in the words of the report room, which does not know it.
fn style_line(style: parse::StyleUse) -> report::StyleLine {
    report::StyleLine {
        unit: style.unit,
        level: style.level,
        style: style.style,
        count: style.count,
        first: style.first,
    }
}
