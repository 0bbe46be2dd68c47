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

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentAttribute, FluentError, FluentResource, FluentValue};

use super::addresses;
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
    catalogue.words(message, &mut Vec::new())
}

/// A word or heading of a report; nothing goes into it.
pub fn word(lang: Lang, id: &'static str) -> String {
    words(lang, &Message::new(id))
}

/// The short name of a rule for headings and tables.
pub fn rule_name(lang: Lang, code: &str) -> Option<String> {
    let catalogue = catalogue(lang);
    let id = format!("name-{code}");
    catalogue.bundle.has_message(&id).then(|| catalogue.format(&id, &FluentArgs::new(), &mut Vec::new()))
}

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
        let mut catalogue = Catalogue { lang, bundle, versions: HashMap::new(), others: Vec::new() };
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
            Argument::Quote(text) => {
                self.format("quotation", &FluentArgs::from_iter([("text", text.as_str())]), errors)
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
