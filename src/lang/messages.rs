//! Sentences in the language of a report, from its catalogue.
//!
//! ```text
//!   S001  odd {ar}  others {en, fr …}  place art_2      what a rule states
//!     en  S001 = { $odd } has no { $place } …           the catalogue
//!     →   Arabic has no article 2; the other five have it.
//! ```
//!
//! A catalogue is a Fluent resource, `lang/<code>/messages.ftl`. For every gap the sentence may ask
//! for more than the words: `$odd-in` and `$odd-of` are versions in the cases a language has for
//! *in* and *of* them, `$odd-count` is their number, by which a verb agrees.
//!
//! Fluent can wrap what goes into a gap in characters that isolate its direction of writing. That is
//! off: a message goes into files that other programs search and compare, and the reports that are
//! looked at isolate quotations themselves, each by the means of its format.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentAttribute, FluentError, FluentResource, FluentValue};

use super::{addresses, unseen};
use crate::model::{Address, Argument, Lang, LangSet, Message, Part};

/// What is said to people, with a capital where the language has one.
pub fn sentence(lang: Lang, message: &Message) -> String {
    capitalised(words(lang, message))
}

/// What is said to people, as inside a sentence.
pub fn words(lang: Lang, message: &Message) -> String {
    let own = catalogue(lang);
    let is_known = message.id.is_empty() || own.bundle.has_message(message.id);
    let catalogue = if is_known { own } else { catalogue(super::DEFAULT) };
    catalogue.words(&evened(message), &mut Vec::new())
}

/// The figures of one sentence are written alike: 1,000 beside 10,000, and of what is measured in any case. By
/// itself a number of four digits may be a year.
fn evened(message: &Message) -> Cow<'_, Message> {
    let mut figures = Vec::new();
    collect_figures(message, false, &mut figures);
    let is_grouped = figures.iter().any(|(figure, is_measured)| *is_measured || figure.contains(','));
    if !is_grouped || figures.iter().all(|(figure, _)| grouped(figure) == *figure) {
        return Cow::Borrowed(message);
    }
    let mut message = message.clone();
    message.arguments.iter_mut().for_each(|(_, argument)| group(argument));
    Cow::Owned(message)
}

/// All figures of a message, and whether they are measured in something.
fn collect_figures<'a>(message: &'a Message, is_measured: bool, figures: &mut Vec<(&'a str, bool)>) {
    let is_measured = is_measured || message.id == "N-measured";
    let mut open: Vec<&Argument> = message.arguments.iter().map(|(_, argument)| argument).collect();
    while let Some(argument) = open.pop() {
        match argument {
            Argument::Figure(figure) => figures.push((figure, is_measured)),
            Argument::Words(words) => collect_figures(words, is_measured, figures),
            Argument::List(items) | Argument::Series(items) => open.extend(items),
            _ => {}
        }
    }
}

fn group(argument: &mut Argument) {
    match argument {
        Argument::Figure(figure) => *figure = grouped(figure),
        Argument::Words(words) => words.arguments.iter_mut().for_each(|(_, argument)| group(argument)),
        Argument::List(items) | Argument::Series(items) => items.iter_mut().for_each(group),
        _ => {}
    }
}

/// `1000.5` as `1,000.5`; longer numbers are grouped already.
fn grouped(figure: &str) -> String {
    let whole = figure.find('.').unwrap_or(figure.len());
    let is_bare = whole == 4 && figure.bytes().take(whole).all(|digit| digit.is_ascii_digit());
    if is_bare { format!("{},{}", &figure[..1], &figure[1..]) } else { figure.to_owned() }
}

/// A word or heading of a report; nothing goes into it.
pub fn word(lang: Lang, id: &'static str) -> String {
    words(lang, &Message::new(id))
}

/// A label of a report that has many of them: a message without gaps, made once.
pub fn label(lang: Lang, id: &str) -> &'static str {
    let labels = |lang| &catalogue(lang).labels;
    labels(lang).get(id).or_else(|| labels(super::DEFAULT).get(id)).map_or("", String::as_str)
}

/// The short name of a rule for headings and tables.
pub fn rule_name(lang: Lang, code: &str) -> Option<String> {
    let catalogue = catalogue(lang);
    let id = format!("name-{code}");
    catalogue.bundle.has_message(&id).then(|| catalogue.format(&id, &FluentArgs::new(), &mut Vec::new()))
}

/// The messages that are labels, by how their names begin.
const LABELS: [&str; 3] = ["page-", "table-", "severity-"];

/// The cases of versions: by themselves, *in* them, *of* them.
const CASES: [Option<&str>; 3] = [None, Some("in"), Some("of")];

/// The names of versions in each of the cases.
type Cases = [String; 3];

struct Catalogue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Versions by name, one for each set of them; they are in nearly every sentence.
    versions: HashMap<LangSet, Cases>,
    /// *The other five*, by number.
    others: Vec<Cases>,
    /// What stands on the page and in the tables, by name.
    labels: HashMap<String, String>,
}

fn catalogue(lang: Lang) -> &'static Catalogue {
    static CATALOGUES: [OnceLock<Catalogue>; 6] = [const { OnceLock::new() }; 6];
    CATALOGUES[lang.index()].get_or_init(|| Catalogue::load(lang, &mut Vec::new()))
}

impl Catalogue {
    /// Reads a catalogue. Whatever is wrong with it goes to `faults`, and tests keep it from being so.
    fn load(lang: Lang, faults: &mut Vec<String>) -> Catalogue {
        let resource = FluentResource::try_new(super::of(lang).messages.to_owned());
        let resource = resource.unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{lang}: {error}")));
            resource
        });
        let mut bundle = FluentBundle::new_concurrent(lang.code().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{lang}: {error}")));
        }
        let mut catalogue =
            Catalogue { lang, bundle, versions: HashMap::new(), others: Vec::new(), labels: HashMap::new() };
        let mut errors = Vec::new();
        for bits in 0..1_u32 << Lang::ALL.len() {
            let langs: LangSet = Lang::ALL.into_iter().filter(|lang| bits >> lang.index() & 1 == 1).collect();
            let cases = catalogue.versions(langs, &mut errors);
            catalogue.versions.insert(langs, cases);
        }
        catalogue.others = (0..=Lang::ALL.len())
            .map(|count| {
                let arguments = FluentArgs::from_iter([("count", count)]);
                CASES.map(|case| catalogue.format_case("others", case, &arguments, &mut errors))
            })
            .collect();
        let ids = super::of(lang).messages.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        for id in ids.filter(|id| LABELS.iter().any(|kind| id.starts_with(kind))) {
            catalogue.labels.insert(id.to_owned(), catalogue.format(id, &FluentArgs::new(), &mut errors));
        }
        faults.extend(errors.iter().map(|error| format!("{lang}: {error}")));
        catalogue
    }

    fn versions(&self, langs: LangSet, errors: &mut Vec<FluentError>) -> Cases {
        let mut arguments = FluentArgs::from_iter([("count", langs.len())]);
        let names = |case, errors: &mut Vec<FluentError>| {
            let name = |lang: Lang, errors: &mut Vec<FluentError>| {
                self.format_case(&format!("language-{lang}"), case, &arguments, errors)
            };
            let names: Vec<String> = langs.iter().map(|lang| name(lang, errors)).collect();
            self.list(&names, ["list-more", "list-last"], errors)
        };
        let names = CASES.map(|case| (case, names(case, errors)));
        // Russian says *во* for *в* before some of them.
        arguments.set("first", langs.iter().next().map_or("", Lang::code));
        for (case, names) in names {
            arguments.set(suffixed("names", case), names);
        }
        CASES.map(|case| self.format_case("versions", case, &arguments, errors))
    }

    fn words(&self, message: &Message, errors: &mut Vec<FluentError>) -> String {
        if let ("", [(_, Argument::Text(text))]) = (message.id, message.arguments.as_slice()) {
            return text.clone();
        }
        let mut arguments = FluentArgs::with_capacity(message.arguments.len() * 2);
        for (gap, argument) in &message.arguments {
            self.fill(&mut arguments, gap, argument, errors);
        }
        self.format(message.id, &arguments, errors)
    }

    /// Puts into the arguments what a sentence may ask for in a gap.
    fn fill<'a>(
        &'a self,
        arguments: &mut FluentArgs<'a>,
        gap: &'static str,
        argument: &'a Argument,
        errors: &mut Vec<FluentError>,
    ) {
        if let Some((cases, count)) = self.cases(argument) {
            for (case, words) in CASES.into_iter().zip(cases) {
                arguments.set(suffixed(gap, case), words.as_str());
            }
            arguments.set(suffixed(gap, Some("count")), count);
            return;
        }
        match argument {
            Argument::Count(count) => arguments.set(gap, *count),
            Argument::List(items) | Argument::Series(items) => {
                arguments.set(suffixed(gap, Some("count")), items.len());
                arguments.set(gap, self.said(argument, errors));
            }
            Argument::Case(case) => arguments.set(gap, *case),
            Argument::Figure(figure) => {
                let value: f64 = figure.replace(',', "").parse().unwrap_or_default();
                arguments.set(suffixed(gap, Some("count")), counted(value));
                arguments.set(gap, self.said(argument, errors));
            }
            _ => arguments.set(gap, self.said(argument, errors)),
        }
    }

    /// The cases of versions, and how many these are.
    fn cases(&self, argument: &Argument) -> Option<(&Cases, usize)> {
        match *argument {
            Argument::Languages(langs) => Some((self.versions.get(&langs)?, langs.len())),
            Argument::Others { agreeing, all, odd } if agreeing == all.minus(odd) && agreeing.len() > 1 => {
                Some((self.others.get(agreeing.len())?, agreeing.len()))
            }
            Argument::Others { agreeing, .. } => Some((self.versions.get(&agreeing)?, agreeing.len())),
            _ => None,
        }
    }

    /// An argument as it stands in a list or by itself.
    fn said(&self, argument: &Argument, errors: &mut Vec<FluentError>) -> String {
        match argument {
            Argument::Languages(_) | Argument::Others { .. } => {
                self.cases(argument).map_or_else(String::new, |(cases, _)| cases[0].clone())
            }
            Argument::Place(address) if is_document(address) => self.format("this-text", &FluentArgs::new(), errors),
            Argument::Place(address) | Argument::Address(address) => addresses::label(self.lang, address),
            Argument::Text(text) => text.clone(),
            Argument::Figure(figure) => {
                let mut sign = |id| self.format(id, &FluentArgs::new(), errors);
                let (group, point) = (sign("figure-group"), sign("figure-point"));
                figure.split(',').map(|part| part.replace('.', &point)).collect::<Vec<_>>().join(&group)
            }
            Argument::Quote(text) => {
                self.format("quotation", &FluentArgs::from_iter([("text", unseen::readable(text))]), errors)
            }
            Argument::Own(words) => words[self.lang].clone(),
            Argument::Count(count) => count.to_string(),
            Argument::Case(case) => (*case).to_owned(),
            Argument::Words(message) => self.words(message, errors),
            Argument::List(items) => self.list(&self.all(items, errors), ["list-more", "list-last"], errors),
            Argument::Series(items) => self.list(&self.all(items, errors), ["list-more", "list-more"], errors),
        }
    }

    fn all(&self, items: &[Argument], errors: &mut Vec<FluentError>) -> Vec<String> {
        items.iter().map(|item| self.said(item, errors)).collect()
    }

    /// *1*, *1 and 2*, *1, 2 and 3*; `joints` are what stands between two items, and before the last.
    fn list(&self, items: &[String], joints: [&str; 2], errors: &mut Vec<FluentError>) -> String {
        let Some((first, rest)) = items.split_first() else { return String::new() };
        let mut listed = first.clone();
        for (index, item) in rest.iter().enumerate() {
            let id = joints[usize::from(index + 1 == rest.len())];
            // Spanish says *e* for *y* before an i.
            let initial: String = item.chars().take(1).flat_map(char::to_lowercase).collect();
            let arguments = FluentArgs::from_iter([
                ("before", FluentValue::from(listed)),
                ("item", FluentValue::from(item.as_str())),
                ("initial", FluentValue::from(initial)),
            ]);
            listed = self.format(id, &arguments, errors);
        }
        listed
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>, errors: &mut Vec<FluentError>) -> String {
        self.format_case(id, None, arguments, errors)
    }

    /// A message, or an attribute of it for a case; without the attribute the message itself.
    fn format_case(
        &self,
        id: &str,
        case: Option<&str>,
        arguments: &FluentArgs<'_>,
        errors: &mut Vec<FluentError>,
    ) -> String {
        let Some(message) = self.bundle.get_message(id) else { return id.to_owned() };
        let attribute = case.and_then(|case| message.get_attribute(case));
        let pattern = attribute.as_ref().map(FluentAttribute::value).or_else(|| message.value());
        let Some(pattern) = pattern else { return id.to_owned() };
        self.bundle.format_pattern(pattern, Some(arguments), errors).into_owned()
    }
}

/// A number of the same plural form that is below 103: the rules of the library look at whole numbers where
/// those of Arabic look at their last two digits.
fn counted(value: f64) -> f64 {
    if value.fract() != 0.0 || value < 100.0 {
        return value;
    }
    let rest = value % 100.0;
    if rest < 3.0 { rest + 100.0 } else { rest }
}

fn is_document(address: &Address) -> bool {
    address.steps.is_empty() && address.part == Part::Whole
}

fn suffixed(gap: &str, suffix: Option<&str>) -> String {
    suffix.map_or_else(|| gap.to_owned(), |suffix| format!("{gap}-{suffix}"))
}

fn capitalised(text: String) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(chars).collect(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Number, Step, Unit};
    use Lang::{Ar, En, Es, Fr, Ru, Zh};

    #[test]
    fn every_catalogue_is_read_whole() {
        let mut faults = Vec::new();
        Lang::ALL.into_iter().for_each(|lang| drop(Catalogue::load(lang, &mut faults)));
        assert_eq!(faults, [""; 0]);
    }

    /// A sentence in the six languages, in the order of their columns.
    fn check(message: &Message, expected: [&str; 6]) {
        assert_eq!(Lang::ALL.map(|lang| sentence(lang, message)), expected);
    }

    fn set(langs: &[Lang]) -> LangSet {
        langs.iter().copied().collect()
    }

    #[test]
    fn versions_are_named_and_others_are_counted() {
        let step = Step { unit: Unit::Article, number: Some(Number::plain(12)), level: 0 };
        let article = Address { steps: vec![step], part: Part::Whole };
        let all = set(&Lang::ALL);
        let missing = |odd: LangSet| Message::new("S001").versions(odd, all.minus(odd), all).place(&article);
        check(
            &missing(set(&[Ar])).count("more", 0),
            [
                "المادة 12: هذا الحكم غير وارد في النص العربي، وهو وارد في النصوص الخمسة الأخرى.",
                "第十二条：阿拉伯文本中缺少此规定，其他五种文本中则有。",
                "Arabic has no article 12; the other five have it.",
                "Article 12 : disposition absente du texte arabe, mais présente dans les cinq autres textes.",
                "Статья 12: в арабском тексте это положение отсутствует; в остальных пяти текстах оно имеется.",
                "Artículo 12: esta disposición falta en el texto árabe, pero figura en los otros cinco textos.",
            ],
        );
        check(
            &missing(set(&[Fr, Ru])).count("more", 3),
            [
                "المادة 12: هذا الحكم غير وارد في النصين الفرنسي والروسي، ومثله 3 مقاطع تليه، وهو وارد في النصوص الأربعة الأخرى.",
                "第十二条：法文和俄文本中缺少此规定及其后3段文字，其他四种文本中则有。",
                "French and Russian have no article 12 and the 3 passages behind it; the other four have it.",
                "Article 12 : disposition absente des textes français et russe, de même que les 3 passages qui suivent, mais présente dans les quatre autres textes.",
                "Статья 12: во французском и русском текстах это положение отсутствует, как и следующие за ним фрагменты текста (всего 3); в остальных четырёх текстах оно имеется.",
                "Artículo 12: esta disposición falta en los textos francés y ruso, al igual que los 3 pasajes siguientes, pero figura en los otros cuatro textos.",
            ],
        );
    }

    #[test]
    fn figures_of_a_sentence_are_written_alike() {
        let value = |figure: &str| Message::new("N-value").with("value", Argument::Figure(figure.to_owned()));
        let swap = |extra: Message, lacking: Message| {
            let (odd, all) = (set(&[Ar]), set(&[Ar, En, Fr]));
            let message = Message::new("N-swap").versions(odd, all.minus(odd), all).place(&Address::default());
            let list = |words| vec![Argument::Words(words)];
            sentence(En, &message.list("extra", list(extra)).list("lacking", list(lacking)))
        };
        let check = |extra: Message, lacking: Message, expected: &str| {
            assert_eq!(swap(extra, lacking), format!("Arabic has {expected}, in this text."));
        };
        check(value("10,000"), value("1000"), "10,000 where the other two have 1,000");
        check(value("1998"), value("1989"), "1998 where the other two have 1989");
        let metres = |figure: &str| {
            let measured = Message::new("N-measured").with("value", Argument::Figure(figure.to_owned()));
            measured.case("measure", "metre")
        };
        check(metres("1000"), metres("900"), "1,000 metres where the other two have 900 metres");
    }

    #[test]
    fn lists_end_as_each_language_ends_them() {
        let names = |langs: &[Lang]| {
            let langs = set(langs);
            Lang::ALL.map(|lang| catalogue(lang).versions[&langs][0].clone())
        };
        assert_eq!(
            names(&[Ar, Zh, En]),
            [
                "النصوص العربية والصينية والإنكليزية",
                "阿拉伯文、中文和英文本",
                "Arabic, Chinese and English",
                "les textes arabe, chinois et anglais",
                "арабский, китайский и английский тексты",
                "los textos árabe, chino e inglés",
            ]
        );
        assert_eq!(
            names(&[Es]),
            ["النص الإسباني", "西班牙文本", "Spanish", "le texte espagnol", "испанский текст", "el texto español"]
        );
    }

    #[test]
    fn words_of_the_draft_are_quoted_and_counted() {
        let message = Message::new("U-one")
            .odd(set(&[Ru]))
            .with("place", Argument::Place(Address::default()))
            .words("what", Message::new("U002-word").quote("word", "VIPдне"))
            .count("more", 2)
            .words("why", Message::new("U-no-more"));
        check(
            &message,
            [
                "هذا النص، في النص الروسي: ”VIPдне“، وهي كلمة تخلط بين كتابتين، هنا وفي موضعين آخرين.",
                "本案文：俄文本中有混用两种文字的“VIPдне”，此处及另外2处均如此。",
                "Russian has “VIPдне”, which is in two scripts, in this text, here and in 2 more places.",
                "Ce texte, du texte russe : « VIPдне », mot qui mélange deux écritures, ici et à 2 autres endroits.",
                "Настоящий текст, в русском тексте: «VIPдне» — в слове смешаны два вида письма; здесь и ещё в 2 местах.",
                "Este texto, en el texto ruso: “VIPдне”, palabra que mezcla dos escrituras, aquí y en otros 2 lugares.",
            ],
        );
        check(&Message::plain("as it is".to_owned()), ["As it is"; 6]);
    }
}
