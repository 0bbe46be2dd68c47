//! Brackets that all versions have, but not around the same words.

use std::collections::BTreeSet;

use super::draft::{self, Placed};
use crate::lang::marks::{self, Side};
use crate::lang::{self, HeadingForm, lexicon, words};
use crate::model::{Evidence, Finding, Lang, LangSet, Message, Row, Severity, Span, Verdict};
use crate::rules::view::{finding, majority};
use crate::rules::{Context, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    code: "B003",
    name: "bracket-placement",
    summary: "square brackets that are nested otherwise, empty, or around other words than in the other versions",
    severity: Severity::Warning,
    on_by_default: true,
    rank: 40,
    page: include_str!("bracket_placement.md"),
    check,
};

/// How many times more or less of the text must stand in the brackets.
const RATIO: f32 = 2.6;
/// By how much of the text at least.
const PART: f32 = 0.3;
/// The same for brackets around a few words, where the other versions agree closely.
const SMALL_RATIO: f32 = 3.5;
const SMALL_PART: f32 = 0.06;
/// Rows with more sentences and brackets are no provisions, and would take long.
const MOST_LOOKS: usize = 20_000;

/// The brackets of a version in a row, and what stands in them.
struct Inside {
    lang: Lang,
    span: Span,
    /// How they are nested: `()` for a pair, siblings in order of their shape.
    shape: String,
    /// Pairs to be filled in.
    slots: usize,
    /// The sentences in which they open.
    sentences: Vec<usize>,
    /// Values and concepts inside and outside.
    inside: BTreeSet<String>,
    outside: BTreeSet<String>,
    /// The share of the letters that stands inside.
    share: f32,
    /// How many words and signs join others before the brackets, in them and behind them, if there is one pair.
    joints: Option<[usize; 3]>,
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = draft::of_versions(context);
    let mut findings = Vec::new();
    if all.0.iter().filter(|brackets| !brackets.is_empty()).count() < 2 {
        return findings;
    }
    for (index, row) in context.rows() {
        let versions = draft::by_version(context, &all, row);
        let counts: BTreeSet<_> = versions.iter().map(|(_, own)| draft::Counts::of(own.iter().copied())).collect();
        if versions.len() < 2 || counts.len() != 1 || counts.first() == Some(&draft::Counts::default()) {
            continue;
        }
        let read: Vec<Inside> = versions.iter().filter_map(|(lang, own)| inside(context, row, *lang, own)).collect();
        if read.len() == versions.len() {
            findings.extend(compare(context, index, &read));
        }
    }
    findings
}

/// The first way in which one version's brackets differ.
fn compare(context: &Context<'_>, index: usize, read: &[Inside]) -> Option<Finding> {
    let shapes: Vec<(Lang, &str)> = read.iter().map(|own| (own.lang, own.shape.as_str())).collect();
    if let Some((odd, agreeing)) = odd_ones(&shapes) {
        return Some(report(context, index, read, (odd, agreeing), "B003-nesting"));
    }
    let slots: Vec<(Lang, usize)> = read.iter().map(|own| (own.lang, own.slots)).collect();
    if let Some((odd, agreeing)) = odd_ones(&slots) {
        let more = read.iter().filter(|own| odd.contains(own.lang)).map(|own| own.slots).max();
        let most = read.iter().filter(|own| agreeing.contains(own.lang)).map(|own| own.slots).max();
        let what = if more > most { "B003-empty" } else { "B003-filled" };
        return Some(report(context, index, read, (odd, agreeing), what));
    }
    let sentences: Vec<(Lang, &[usize])> = read.iter().map(|own| (own.lang, own.sentences.as_slice())).collect();
    let elsewhere = odd_ones(&sentences)
        .filter(|(odd, agreeing)| odd.len() == 1 && Verdict::of(*odd, *agreeing) == Verdict::Majority);
    if let Some((odd, agreeing)) = elsewhere {
        return Some(report(context, index, read, (odd, agreeing), "B003-sentence"));
    }
    if let Some((odd, agreeing)) = beyond_a_joint(read) {
        return Some(report(context, index, read, (odd, agreeing), "B003-words"));
    }
    around_others(context, index, read)
}

/// `[data] and samples` in all versions but one, which has `data and [samples]`: only where all join as many things.
fn beyond_a_joint(read: &[Inside]) -> Option<(LangSet, LangSet)> {
    let joints: Vec<(Lang, [usize; 3])> =
        read.iter().map(|own| Some((own.lang, own.joints?))).collect::<Option<_>>()?;
    let total = |joints: &[usize; 3]| joints.iter().sum::<usize>();
    let first = joints.first()?.1;
    // What is inside joins as much in all of them, or it may be worded otherwise.
    let is_alike = |own: &[usize; 3]| total(own) == total(&first) && own[1] == first[1];
    if joints.len() < 4 || !joints.iter().all(|(_, own)| is_alike(own)) {
        return None;
    }
    odd_ones(&joints).filter(|(odd, agreeing)| odd.len() == 1 && agreeing.len() + 1 == joints.len())
}

fn odd_ones<T: PartialEq + Copy>(values: &[(Lang, T)]) -> Option<(LangSet, LangSet)> {
    majority(values).map(|(_, agreeing, odd)| (odd, agreeing)).filter(|(odd, _)| !odd.is_empty())
}

/// One version has in brackets what the others have outside them, and the other way round.
fn around_others(context: &Context<'_>, index: usize, read: &[Inside]) -> Option<Finding> {
    if read.len() < 3 {
        return None;
    }
    for own in read {
        let others: Vec<&Inside> = read.iter().filter(|other| other.lang != own.lang).collect();
        let most = |count: usize| count * 5 >= others.len() * 4;
        let all = |set: fn(&Inside) -> &BTreeSet<String>, item: &String| {
            most(others.iter().filter(|other| set(other).contains(item)).count())
        };
        let only_in: Vec<&String> = own.inside.difference(&own.outside).collect();
        let only_out: Vec<&String> = own.outside.difference(&own.inside).collect();
        let wrongly_in = only_in.iter().filter(|&&item| all(|o| &o.outside, item) && !all(|o| &o.inside, item));
        let wrongly_out = only_out.iter().filter(|&&item| all(|o| &o.inside, item) && !all(|o| &o.outside, item));
        // A verb stands in the brackets of one language and behind the modal of another; a value does not.
        let weight = |item: &&&String| if item.starts_with(|c: char| c.is_ascii_digit()) { 2 } else { 1 };
        let votes: usize = wrongly_in.chain(wrongly_out).map(|item| weight(&item)).sum();
        let mut shares: Vec<f32> = others.iter().map(|other| other.share).collect();
        shares.sort_unstable_by(f32::total_cmp);
        let usual = shares[shares.len() / 2];
        let spread = shares[shares.len() - 1] - shares[0];
        let (less, more) = if own.share < usual { (own.share, usual) } else { (usual, own.share) };
        let apart = more - less;
        let other_size = more > RATIO * less && apart > PART && spread < apart
            || more > SMALL_RATIO * less && apart > SMALL_PART && spread * 2.0 < apart;
        if votes >= 2 || other_size {
            let (odd, agreeing) = (LangSet::only(own.lang), others.iter().map(|other| other.lang).collect());
            return Some(report(context, index, read, (odd, agreeing), "B003-words"));
        }
    }
    None
}

fn report(
    context: &Context<'_>,
    index: usize,
    read: &[Inside],
    (odd, agreeing): (LangSet, LangSet),
    what: &'static str,
) -> Finding {
    let row = &context.alignment.rows[index];
    let message = Message::new(what).versions(odd, agreeing, context.alignment.langs).place(&row.address);
    let places = odd.iter().chain(agreeing.iter());
    let evidence = places
        .filter_map(|lang| read.iter().find(|own| own.lang == lang))
        .map(|own| Evidence { lang: own.lang, span: own.span })
        .collect();
    finding(&RULE, &row.address, odd, agreeing, message, evidence)
}

/// Reads the brackets of a version; `None` where they are not all pairs within the row.
fn inside(context: &Context<'_>, row: &Row, lang: Lang, own: &[&Placed]) -> Option<Inside> {
    let version = context.document.versions[lang].as_ref()?;
    let text = version.source.text.as_str();
    let shape = shape(own)?;
    let (first, last) = (own.first()?, own.last()?);
    let row_text = row.cells[lang].iter().filter_map(|cell| {
        let leaf = context.leaf(lang, cell.leaf)?;
        let span = draft::cell_span(leaf, cell);
        Some(Span::new(span.start.max(leaf.span.start), span.end.min(leaf.span.end)))
    });
    let (mut within, mut without, mut slots, mut depth) = (String::new(), String::new(), 0, 0_usize);
    let cells = row.cells[lang].iter().filter_map(|cell| context.leaf(lang, cell.leaf));
    let label_end = cells.flat_map(|leaf| &leaf.labels).map(|label| label.span.end).max().unwrap_or(0);
    let mut joints = [0; 3];
    let mut passed = 0;
    let mut opened_last = false;
    let mut rest = own.iter().peekable();
    for span in row_text {
        let mut at = span.start;
        while let Some(bracket) = rest.next_if(|bracket| bracket.span.start < span.end) {
            let piece = Span::new(at, bracket.span.start).of(text);
            // What two brackets hold is not one word: [60][90].
            let side = if depth > 0 { &mut within } else { &mut without };
            side.push_str(piece);
            side.push(' ');
            joints[passed.min(2)] +=
                count_joints(lang, Span::new(at.max(label_end), bracket.span.start.max(label_end)).of(text));
            // One language writes *and* onto the word in the brackets, another before them.
            if passed == 1 && opens_with_joint(lang, piece) {
                joints[0] += 1;
                joints[1] = joints[1].saturating_sub(1);
            }
            passed += 1;
            if bracket.side == Side::Open {
                depth += 1;
            } else {
                depth = depth.saturating_sub(1);
                // What closes behind another pair holds that pair at least.
                let is_empty = opened_last && marks::is_slot(piece.trim_start_matches(['[', '［']));
                slots += usize::from(is_empty);
            }
            opened_last = bracket.side == Side::Open;
            at = bracket.span.end;
        }
        let piece = Span::new(at, span.end).of(text);
        joints[passed.min(2)] += count_joints(lang, Span::new(at.max(label_end), span.end.max(label_end)).of(text));
        if depth > 0 { &mut within } else { &mut without }.push_str(piece);
        without.push(' ');
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count() as f32;
    let share = letters(&within) / (letters(&within) + letters(&without)).max(1.0);
    Some(Inside {
        lang,
        span: first.span.cover(last.span),
        shape,
        slots,
        sentences: sentences(context, row, lang, own),
        inside: concepts(lang, &within),
        outside: concepts(lang, &without),
        share,
        joints: (own.len() == 2).then_some(joints),
    })
}

fn opens_with_joint(lang: Lang, text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let length = match lang::of(lang).heading_form {
        HeadingForm::Enclosed => text.chars().next().map_or(0, char::len_utf8),
        HeadingForm::WordThenNumber => text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len()),
    };
    count_joints(lang, &text[..length]) > 0
}

/// How many words for *and* and *or* and commas stand in a text, those side by side counted once.
fn count_joints(lang: Lang, text: &str) -> usize {
    let language = lang::of(lang);
    let ands = language.references.and;
    // What follows a label belongs to it: 三、
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    if language.heading_form == HeadingForm::Enclosed {
        return text.char_indices().filter(|(at, c)| ands.contains(&&text[*at..*at + c.len_utf8()])).count();
    }
    let proclitic = language.values.proclitics.first().copied();
    let (mut count, mut follows) = (0, false);
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let is_and = ands.contains(&words::fold(&bare).trim())
            || proclitic.is_some_and(|and| bare.strip_prefix(and).is_some_and(|rest| rest.chars().nth(2).is_some()));
        let has_comma = word.ends_with([',', '،', ';', '؛']);
        count += usize::from(is_and && !follows) + usize::from(has_comma);
        follows = has_comma;
    }
    count
}

/// The nesting, without regard to the order of siblings, since languages order words differently.
fn shape(own: &[&Placed]) -> Option<String> {
    let mut levels: Vec<Vec<String>> = vec![Vec::new()];
    for bracket in own {
        match bracket.side {
            Side::Open => levels.push(Vec::new()),
            Side::Close => {
                let mut inner = levels.pop()?;
                inner.sort_unstable();
                levels.last_mut()?.push(format!("({})", inner.concat()));
            }
        }
    }
    let mut outer = levels.pop().filter(|_| levels.is_empty())?;
    outer.sort_unstable();
    Some(outer.concat())
}

/// The sentences of the row in which brackets open, where the row has several.
fn sentences(context: &Context<'_>, row: &Row, lang: Lang, own: &[&Placed]) -> Vec<usize> {
    if own.len().saturating_mul(row.sentences.len()) > MOST_LOOKS {
        return Vec::new();
    }
    let holds = |index: usize, bracket: &Placed| {
        row.sentences[index].cells[lang].iter().any(|(leaf, range)| {
            context.leaf(lang, *leaf).is_some_and(|leaf| {
                let span = leaf.body.to_source(range.start, range.end);
                span.start <= bracket.span.start && bracket.span.start < span.end
            })
        })
    };
    let opening = own.iter().filter(|bracket| bracket.side == Side::Open);
    let mut found: Vec<usize> =
        opening.filter_map(|bracket| (0..row.sentences.len()).find(|&index| holds(index, bracket))).collect();
    found.sort_unstable();
    found
}

/// Values and concepts, which are the same in every language.
fn concepts(lang: Lang, text: &str) -> BTreeSet<String> {
    let folded = words::fold(text);
    let folded = words::without_proclitics(&folded);
    let value = |concept: u16| lexicon::number_value(concept).map(|value| value.to_string());
    let named = lexicon::concepts_in(lang, &folded).into_iter();
    let named = named.map(|concept| value(concept).unwrap_or_else(|| lexicon::name(concept).to_owned()));
    let digits = folded.split(' ').filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned);
    named.chain(digits).collect()
}
