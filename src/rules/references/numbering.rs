//! Which numbers the provisions of a version have: what a reference can hit.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lang::drafts::{self, Status};
use crate::lang::references::ReferenceUnit;
use crate::model::{Address, Lang, Tree, Unit, Version};

/// Numbers from the article, or what stands for it, inwards: `[(5, 1), (2, 1)]` is paragraph 2 of article 5.
pub type Path = Vec<(u32, u16)>;

/// The printed numbers of one version.
#[derive(Debug, Default)]
pub struct Numbering {
    /// The unit that stands for the article.
    basic: Option<Unit>,
    /// All numbered provisions.
    paths: FxHashSet<Path>,
    /// Those that have numbered provisions inside.
    parents: FxHashSet<Path>,
    /// Those that stand in brackets as a whole.
    bracketed: FxHashSet<Path>,
    /// Those of which only the number is left.
    deleted: FxHashSet<Path>,
}

/// With fewer articles a text is an excerpt, and what it refers to may stand elsewhere.
const FEWEST: usize = 3;

impl Numbering {
    /// The numbering of a version.
    pub fn new(lang: Lang, version: &Version) -> Numbering {
        let tree = &version.tree;
        let basic = basic_unit(tree);
        let mut numbering = Numbering { basic, ..Numbering::default() };
        let mut known: FxHashMap<usize, Path> = FxHashMap::default();
        for (index, provision) in tree.provisions.iter().enumerate() {
            let above = provision.parent.and_then(|parent| known.get(&parent)).cloned();
            let is_basic = Some(provision.unit) == basic;
            // Nobody refers to a paragraph through the option it stands in.
            let label = provision.label.as_ref().filter(|_| provision.unit != Unit::Option);
            let (Some(label), true) = (label, is_basic || above.is_some()) else {
                // What has no number of its own passes that of the provision around it on.
                if let (Some(above), true) = (above, provision.unit.is_inside_article()) {
                    known.insert(index, above);
                }
                continue;
            };
            let mut path = if is_basic { Path::new() } else { above.unwrap_or_default() };
            if !path.is_empty() {
                numbering.parents.insert(path.clone());
            }
            path.push((label.number.value, label.number.insertion));
            numbering.paths.insert(path.clone());
            known.insert(index, path);
        }
        numbering.read_brackets(lang, version, &known);
        numbering
    }

    fn read_brackets(&mut self, lang: Lang, version: &Version, known: &FxHashMap<usize, Path>) {
        let mut leaves: FxHashMap<usize, usize> = FxHashMap::default();
        version.tree.leaves.iter().for_each(|leaf| *leaves.entry(leaf.provision).or_default() += 1);
        for leaf in version.tree.leaves.iter().filter(|leaf| leaves.get(&leaf.provision) == Some(&1)) {
            let Some(path) = known.get(&leaf.provision) else { continue };
            // The brackets stand around the number or behind it.
            let texts = [leaf.span.of(&version.source.text), leaf.body.as_str()];
            let notes = drafts::statuses(lang, texts[1]);
            let is_gone = notes.iter().any(|(range, status)| {
                *status == Status::Deleted && range.len() + 2 * '（'.len_utf8() >= texts[1].trim().len()
            });
            if is_gone {
                self.deleted.insert(path.clone());
            } else if texts.into_iter().any(is_in_brackets) {
                self.bracketed.insert(path.clone());
            }
        }
    }

    /// Whether a unit word names what stands for the article here.
    pub fn is_basic(&self, unit: ReferenceUnit) -> bool {
        self.basic == Some(unit.unit()) && self.is_instrument()
    }

    /// Whether the articles are those of one whole instrument: numbered from 1 with hardly a gap.
    pub fn is_instrument(&self) -> bool {
        let articles = || self.paths.iter().filter(|path| path.len() == 1 && path[0].1 == 1).map(|path| path[0].0);
        let (count, last) = (articles().count(), articles().max().unwrap_or(0) as usize);
        count >= FEWEST && count * 10 >= last * 9
    }

    /// Whether a path leads to a provision, as far as the provisions on the way number what is inside them.
    pub fn holds(&self, path: &[(u32, u16)]) -> bool {
        (1..=path.len()).all(|end| {
            let above = &path[..end - 1];
            self.paths.contains(&path[..end]) || !above.is_empty() && !self.parents.contains(above)
                // Above it the numbers ended already.
                || end > 1 && !self.paths.contains(above)
        })
    }

    /// Whether a numbered provision has exactly this path.
    pub fn has(&self, path: &[(u32, u16)]) -> bool {
        self.paths.contains(path)
    }

    /// Whether a *bis* or the like stands behind a provision.
    pub fn is_followed_by_inserted(&self, path: &[(u32, u16)]) -> bool {
        let Some((&(value, insertion), above)) = path.split_last() else { return false };
        self.has(&[above, &[(value, insertion.saturating_add(1))]].concat())
    }

    /// Whether a provision has numbered ones inside.
    pub fn has_inner(&self, path: &[(u32, u16)]) -> bool {
        self.parents.contains(path)
    }

    /// Whether only the number of a provision is left.
    pub fn is_deleted(&self, path: &[(u32, u16)]) -> bool {
        self.deleted.contains(path)
    }

    /// Whether a provision stands in brackets as a whole.
    pub fn is_bracketed(&self, path: &[(u32, u16)]) -> bool {
        self.bracketed.contains(path)
    }
}

/// Whether one pair of brackets stands around a whole text.
fn is_in_brackets(text: &str) -> bool {
    let inner = text.trim().strip_prefix(['[', '［']).and_then(|rest| rest.strip_suffix([']', '］']));
    inner.is_some_and(|inner| !inner.contains(['[', ']', '［', '］']))
}

/// The unit that stands for articles: the article, or the most frequent kind of numbered heading.
fn basic_unit(tree: &Tree) -> Option<Unit> {
    let count = |unit: Unit| {
        tree.provisions.iter().filter(|provision| provision.unit == unit && provision.label.is_some()).count()
    };
    if count(Unit::Article) > 0 {
        return Some(Unit::Article);
    }
    let kinds = [Unit::Part, Unit::Chapter, Unit::Heading, Unit::Section];
    kinds.into_iter().max_by_key(|&unit| count(unit)).filter(|&unit| count(unit) > 0)
}

/// The numbers of an address from the article inwards, if it stands in a numbered one. A note stands in none.
pub fn path_of(address: &Address) -> Option<Path> {
    if address.steps.iter().any(|step| step.unit == Unit::Footnote) {
        return None;
    }
    let inner = address.steps.iter().position(|step| step.unit.is_inside_article()).unwrap_or(address.steps.len());
    let holder = inner.checked_sub(1)?;
    let steps = address.steps[holder..].iter().filter(|step| step.unit != Unit::Option);
    steps.map(|step| step.number.map(|number| (number.value, number.insertion))).collect()
}
