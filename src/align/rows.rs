//! From links of pairs to rows of all versions.
//!
//! ```text
//!   1-1 links    ar7─zh7─fr7─es7   cluster P        one unit of each version at most
//!                en7─ru7           cluster Q1
//!                en8─ru8           cluster Q2
//!   2-1 links    P covers Q1, Q2   P is larger:     one row, en and ru split it
//!                                  P is not larger: two rows, the units of P stand in both
//! ```
//!
//! Rows follow the segmentation of the majority: a block that one version joins
//! must not glue the rows of the others together.

use std::collections::BTreeMap;

use super::lattice::Link;
use super::pairs::{Linked, Pair, longest_increasing};
use super::{moves, profile};
use crate::model::{Lang, LangSet, PerLang};

/// A row before it has an address: for each version the units, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Units {
    /// Indices of units; a unit may stand in several rows.
    pub cells: PerLang<Vec<usize>>,
    /// The versions in which the row stands elsewhere than in most.
    pub moved: LangSet,
}

impl Units {
    /// The row of one unit that stands alone.
    pub fn alone(lang: Lang, unit: usize) -> Units {
        let mut row = Units::default();
        row.cells[lang].push(unit);
        row
    }

    /// The versions that have the row.
    pub fn present(&self) -> LangSet {
        self.cells.langs_where(|units| !units.is_empty())
    }
}

/// The rows of all versions, in the order of the majority; every unit stands in at least one.
pub fn assemble(linked: &Linked<'_>) -> Vec<Units> {
    let counts = linked.counts();
    let mut clusters = Clusters::new(&counts);
    clusters.join_one_to_one(&linked.pairs);
    let covers = clusters.covers(&linked.pairs);
    let rows = in_order(clusters.into_rows(&covers), &counts);
    let rows = moves::joined(linked, profile::refined(linked, rows));
    mark_moved(in_order(rows, &counts))
}

type Cluster = usize;
type Node = usize;

struct Clusters {
    starts: PerLang<usize>,
    nodes: Vec<(Lang, usize)>,
    cluster_of: Vec<Cluster>,
    members: Vec<Vec<Node>>,
}

impl Clusters {
    fn new(counts: &PerLang<usize>) -> Clusters {
        let mut starts = PerLang::default();
        let mut nodes = Vec::new();
        for (lang, &count) in counts.iter() {
            starts[lang] = nodes.len();
            nodes.extend((0..count).map(|unit| (lang, unit)));
        }
        let members = (0..nodes.len()).map(|node| vec![node]).collect();
        Clusters { starts, cluster_of: (0..nodes.len()).collect(), nodes, members }
    }

    fn node(&self, lang: Lang, unit: usize) -> Node {
        self.starts[lang] + unit
    }

    fn langs(&self, cluster: Cluster) -> LangSet {
        self.members[cluster].iter().map(|&node| self.nodes[node].0).collect()
    }

    /// Joins clusters along 1-1 links, the surest first, where at least half of the links
    /// that could hold them together are there (average linkage).
    fn join_one_to_one(&mut self, pairs: &[Pair]) {
        let mut edges: Vec<(f32, Node, Node)> = Vec::new();
        for pair in pairs {
            for link in pair.links.iter().filter(|link| link.row_count == 1 && link.column_count == 1) {
                let weight = pair.probability(link.row, link.column);
                edges.push((weight, self.node(pair.first, link.row), self.node(pair.second, link.column)));
            }
        }
        edges.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut neighbours: Vec<Vec<Node>> = vec![Vec::new(); self.nodes.len()];
        for &(_, a, b) in &edges {
            neighbours[a].push(b);
            neighbours[b].push(a);
        }
        // What is too weakly held when first met may hold when its clusters have grown.
        for _ in 0..2 {
            for &(_, a, b) in &edges {
                self.join_if_held(self.cluster_of[a], self.cluster_of[b], &neighbours);
            }
        }
    }

    fn join_if_held(&mut self, a: Cluster, b: Cluster, neighbours: &[Vec<Node>]) {
        if a == b || !self.langs(a).intersection(self.langs(b)).is_empty() {
            return;
        }
        let (kept, gone) = if self.members[a].len() >= self.members[b].len() { (a, b) } else { (b, a) };
        let into_kept = |node: &Node| neighbours[*node].iter().filter(|&&n| self.cluster_of[n] == kept).count();
        let links: usize = self.members[gone].iter().map(into_kept).sum();
        if links * 2 < self.members[a].len() * self.members[b].len() {
            return;
        }
        for node in std::mem::take(&mut self.members[gone]) {
            self.cluster_of[node] = kept;
            self.members[kept].push(node);
        }
    }

    /// For each cluster those it covers: its units are the single side of links to units of both.
    fn covers(&self, pairs: &[Pair]) -> BTreeMap<Cluster, Vec<Cluster>> {
        let mut votes: BTreeMap<(Cluster, Cluster), usize> = BTreeMap::new();
        for pair in pairs {
            for link in pair.links.iter().filter(|link| link.row_count + link.column_count == 3) {
                for (coarse, fine) in self.sides(pair, link) {
                    *votes.entry((self.cluster_of[coarse], self.cluster_of[fine])).or_default() += 1;
                }
            }
        }
        let mut covers: BTreeMap<Cluster, Vec<Cluster>> = BTreeMap::new();
        for ((coarse, fine), count) in votes {
            let disjoint = self.langs(coarse).intersection(self.langs(fine)).is_empty();
            let possible = self.members[coarse].len() * self.members[fine].len();
            if coarse != fine && disjoint && count * 2 >= possible {
                covers.entry(coarse).or_default().push(fine);
            }
        }
        covers.retain(|_, fine| fine.len() >= 2);
        covers
    }

    /// The pairs of coarse and fine unit of a 1-2 or 2-1 link.
    fn sides(&self, pair: &Pair, link: &Link) -> [(Node, Node); 2] {
        let row = |offset| self.node(pair.first, link.row + offset);
        let column = |offset| self.node(pair.second, link.column + offset);
        if link.row_count == 2 {
            [(column(0), row(0)), (column(0), row(1))]
        } else {
            [(row(0), column(0)), (row(0), column(1))]
        }
    }

    fn into_rows(self, covers: &BTreeMap<Cluster, Vec<Cluster>>) -> Vec<Units> {
        // Where each cluster's units stand: in its own row, or in those of others.
        let mut stands_in: BTreeMap<Cluster, Vec<Cluster>> = BTreeMap::new();
        for (&coarse, fine) in covers {
            let finest = fine.iter().map(|&cluster| self.members[cluster].len()).max().unwrap_or(0);
            let is_free = |cluster: &Cluster| !stands_in.contains_key(cluster);
            if !is_free(&coarse) || !fine.iter().all(is_free) {
                continue;
            }
            if self.members[coarse].len() > finest {
                fine.iter().for_each(|&cluster| {
                    stands_in.insert(cluster, vec![coarse]);
                });
            } else {
                stands_in.insert(coarse, fine.clone());
            }
        }
        let mut rows: BTreeMap<Cluster, Units> = BTreeMap::new();
        for (cluster, members) in self.members.iter().enumerate().filter(|(_, members)| !members.is_empty()) {
            let targets = stands_in.get(&cluster).cloned().unwrap_or_else(|| vec![cluster]);
            for target in targets {
                let row = rows.entry(target).or_default();
                for &node in members {
                    let (lang, unit) = self.nodes[node];
                    row.cells[lang].push(unit);
                }
            }
        }
        let mut rows: Vec<Units> = rows.into_values().collect();
        rows.iter_mut().flat_map(|row| row.cells.0.iter_mut()).for_each(|units| units.sort_unstable());
        rows
    }
}

/// Puts rows in the order of the majority: again and again the row that comes next in the
/// largest share of the versions that have it.
fn in_order(rows: Vec<Units>, counts: &PerLang<usize>) -> Vec<Units> {
    let mut queues: PerLang<Vec<usize>> = PerLang::default();
    for (lang, &count) in counts.iter() {
        let mut first_row_of: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (index, row) in rows.iter().enumerate() {
            row.cells[lang].first().into_iter().for_each(|&unit| first_row_of[unit].push(index));
        }
        // Rows that share a unit of this version follow the order they have elsewhere.
        first_row_of.iter_mut().for_each(|list| list.sort_by_key(|&index| elsewhere(&rows[index], lang)));
        queues[lang] = first_row_of.into_iter().flatten().collect();
    }
    let mut heads: PerLang<usize> = PerLang::default();
    let mut placed = vec![false; rows.len()];
    let mut order = Vec::with_capacity(rows.len());
    while order.len() < rows.len() {
        for (lang, queue) in queues.iter() {
            while queue.get(heads[lang]).is_some_and(|&row| placed[row]) {
                heads[lang] += 1;
            }
        }
        let head = |lang: Lang| queues[lang].get(heads[lang]).copied();
        let ready = |row: usize| {
            let present = rows[row].cells.langs_where(|units| !units.is_empty());
            present.iter().filter(|&lang| head(lang) == Some(row)).count() as f32 / present.len() as f32
        };
        let candidates = Lang::ALL.into_iter().filter_map(head);
        let next = candidates.max_by(|&a, &b| {
            ready(a).total_cmp(&ready(b)).then(depth(&rows[b], counts).total_cmp(&depth(&rows[a], counts)))
        });
        let Some(next) = next else { break };
        placed[next] = true;
        order.push(next);
    }
    order.into_iter().map(|index| rows[index].clone()).collect()
}

/// Where the row stands in the other versions, as the smallest unit of any.
fn elsewhere(row: &Units, lang: Lang) -> usize {
    row.cells
        .iter()
        .filter(|(other, _)| *other != lang)
        .filter_map(|(_, units)| units.first().copied())
        .min()
        .unwrap_or(0)
}

/// How far down the versions a row stands, from 0 to 1.
fn depth(row: &Units, counts: &PerLang<usize>) -> f32 {
    let places = row
        .cells
        .iter()
        .filter_map(|(lang, units)| units.first().map(|&unit| unit as f32 / counts[lang].max(1) as f32));
    let places: Vec<f32> = places.collect();
    places.iter().sum::<f32>() / places.len().max(1) as f32
}

/// Marks the versions in which a row is not in the longest run that follows the common order.
fn mark_moved(mut rows: Vec<Units>) -> Vec<Units> {
    for lang in Lang::ALL {
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            placed.extend(row.cells[lang].first().map(|&unit| (unit, index)));
        }
        // Rows that share a unit are no move.
        placed.sort_by_key(|&(unit, index)| (unit, index));
        let sequence: Vec<usize> = placed.iter().map(|&(_, index)| index).collect();
        let in_run = longest_increasing(&sequence);
        let mut is_in_run = vec![false; placed.len()];
        in_run.into_iter().for_each(|position| is_in_run[position] = true);
        for (position, &(_, index)) in placed.iter().enumerate() {
            if !is_in_run[position] {
                rows[index].moved.insert(lang);
            }
        }
    }
    rows
}
