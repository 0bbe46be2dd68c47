//! Cuts a passage where all versions end a clause.
//!
//! ```text
//!   English   … are not licensed; however, the Licensor waives …
//!   Chinese   ……不在许可范围内。但是，许可人可以……
//! ```
//!
//! What one version writes as two sentences another divides by a semicolon. Words are compared by their places,
//! and the shorter the text, the less these wander.

use crate::model::{Lang, LangSet, PerLang, Row, Span};
use crate::rules::Context;

/// The semicolons of the six languages.
const SEMICOLONS: [char; 3] = [';', '；', '؛'];
/// How far the shares of a clause in its passage may lie apart.
const UNLIKE: f32 = 0.2;

/// The passage, or its clauses where all versions have as many of about the same shares.
pub fn split(context: &Context<'_>, row: &Row, langs: LangSet, whole: PerLang<Span>) -> Vec<PerLang<Span>> {
    let ends =
        PerLang::from_fn(|lang| if langs.contains(lang) { ends(context, row, lang, whole[lang]) } else { Vec::new() });
    let mut numbers = langs.iter().map(|lang| ends[lang].len());
    let number = numbers.next().unwrap_or(0);
    if number < 2 || !numbers.all(|other| other == number) {
        return vec![whole];
    }
    let clause = |index: usize, lang: Lang| {
        let end = |index: usize| ends[lang].get(index).copied().unwrap_or(whole[lang].end);
        Span { start: if index == 0 { whole[lang].start } else { end(index - 1) }, end: end(index) }
    };
    let clauses: Vec<PerLang<Span>> = (0..number)
        .map(|index| PerLang::from_fn(|lang| if langs.contains(lang) { clause(index, lang) } else { whole[lang] }))
        .collect();
    let is_alike = clauses.iter().all(|clause| is_alike(langs, clause, &whole));
    if is_alike { clauses } else { vec![whole] }
}

/// Whether a clause takes about the same share in all versions.
fn is_alike(langs: LangSet, clause: &PerLang<Span>, whole: &PerLang<Span>) -> bool {
    let length = |span: Span| (span.end - span.start) as f32;
    let shares = langs.iter().map(|lang| length(clause[lang]) / length(whole[lang]).max(1.0));
    let (least, most) = shares.fold((1.0_f32, 0.0_f32), |(least, most), share| (least.min(share), most.max(share)));
    most - least <= UNLIKE
}

/// Where the clauses of a version end, the last one at the end of the passage.
fn ends(context: &Context<'_>, row: &Row, lang: Lang, whole: Span) -> Vec<usize> {
    let text = whole.of(context.source(lang));
    let mut ends: Vec<usize> = text
        .match_indices(SEMICOLONS)
        .map(|(at, sign)| whole.start + at + sign.len())
        .chain(sentence_ends(context, row, lang))
        .filter(|&end| whole.start < end && end < whole.end)
        .chain([whole.end])
        .collect();
    ends.sort_unstable();
    // Between two ends that are one, there is nothing but room.
    let is_empty =
        |from: usize, to: usize| context.source(lang).get(from..to).is_none_or(|text| text.trim().is_empty());
    ends.dedup_by(|later, earlier| is_empty(*earlier, *later));
    ends
}

fn sentence_ends<'a>(context: &'a Context<'_>, row: &'a Row, lang: Lang) -> impl Iterator<Item = usize> + 'a {
    let cells = row.sentences.iter().flat_map(move |sentence| &sentence.cells[lang]);
    cells.filter_map(move |(leaf, range)| Some(context.leaf(lang, *leaf)?.body.to_source(range.start, range.end).end))
}
