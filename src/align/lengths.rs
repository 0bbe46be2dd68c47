//! What the lengths of two texts say on whether they belong together.
//!
//! The logarithm of their ratio is held against the mean and the spread that this pair of versions has, and
//! against what two texts have that were taken at random:
//!
//! ```text
//!                   near: these belong together
//!                 ╱╲
//!   ____________╱____╲____________  far: any two
//!      shorter    mean     longer        ln(second / first)
//! ```

use std::sync::LazyLock;

use super::features::Features;
use crate::lang;
use crate::model::Lang;

/// The distribution of ln(size of the second / size of the first).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LengthModel {
    /// The mean of units that belong together.
    pub mean: f32,
    /// Their variance, for units of infinite size.
    pub variance: f32,
    background_mean: f32,
    background_variance: f32,
    /// ln(variance of the background / variance).
    log_variances: f32,
}

/// How long a text is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// At least 1.
    pub letters: f32,
    /// The logarithm of the letters.
    log: f32,
}

impl Size {
    /// Of so many letters.
    pub fn new(letters: f32) -> Size {
        Size { letters, log: letters.ln() }
    }
}

/// The square of the number of deviations beyond which a ratio is just "far off": one cut-off text
/// must not outweigh all that its words say.
const FARTHEST: f32 = 16.0;

/// Short units vary more: the variance doubles at this size.
const SHORT: f32 = 40.0;

impl LengthModel {
    /// A first guess from the whole texts, and from what is known of the languages where these are short: one
    /// text cut off would make all others seem too long.
    pub fn initial(first: &[Features], second: &[Features], langs: [Lang; 2]) -> LengthModel {
        /// So many letters of English count as much as what is known.
        const SHORT_TEXT: f32 = 1000.0;
        let (first_mean, first_variance) = moments(first);
        let (second_mean, second_variance) = moments(second);
        let known = langs.map(|lang| SHORT_TEXT * lang::of(lang).density as f32 / 100.0);
        let total = |units: &[Features]| units.iter().map(|unit| unit.size).sum::<f32>();
        let model = LengthModel {
            mean: ((total(second) + known[1]) / (total(first) + known[0])).ln(),
            variance: 0.0,
            background_mean: second_mean - first_mean,
            background_variance: (first_variance + second_variance).max(0.1),
            log_variances: 0.0,
        };
        model.with_variance(0.06)
    }

    fn with_variance(self, variance: f32) -> LengthModel {
        LengthModel { variance, log_variances: (self.background_variance / variance).ln(), ..self }
    }

    /// The same background with mean and variance of the links given: the median,
    /// and the 68th percentile of the deviations, which outliers do not move.
    pub fn refitted(self, links: &[(f32, f32)]) -> LengthModel {
        if links.len() < 8 {
            return self;
        }
        let mean = percentile(links.iter().map(|&(ratio, _)| ratio).collect(), 0.5);
        let scaled = |&(ratio, size): &(f32, f32)| (ratio - mean).abs() / spread(size).sqrt();
        let deviation = percentile(links.iter().map(scaled).collect(), 0.68);
        LengthModel { mean, ..self }.with_variance((deviation * deviation).clamp(0.004, 0.25))
    }

    /// The logarithm of the likelihood ratio of two sizes.
    pub fn score(&self, first: Size, second: Size) -> f32 {
        let ratio = second.log - first.log;
        let middle = (first.letters + second.letters) / 2.0;
        let near = (ratio - self.mean) * (ratio - self.mean) / (self.variance * spread(middle));
        let far = (ratio - self.background_mean) * (ratio - self.background_mean) / self.background_variance;
        // Beyond a few deviations the model says no more than "far off".
        0.5 * (far - near.min(FARTHEST) + self.log_variances - log_spread(middle))
    }

    /// By how many standard deviations the second is longer than the first lets expect.
    pub fn deviation(&self, first: f32, second: f32) -> f32 {
        let variance = self.variance * spread((first + second) / 2.0);
        ((second / first).ln() - self.mean) / variance.sqrt()
    }
}

fn spread(size: f32) -> f32 {
    1.0 + SHORT / size
}

/// The logarithm of [`spread`]: asked for in every cell of every matrix, so that the common sizes are
/// kept, by half letters, which is what the middle of two counts can be.
fn log_spread(size: f32) -> f32 {
    static BY_HALVES: LazyLock<Vec<f32>> =
        LazyLock::new(|| (0..8192).map(|half| spread(half as f32 / 2.0).ln()).collect());
    BY_HALVES.get((size * 2.0) as usize).copied().unwrap_or_else(|| spread(size).ln())
}

fn moments(units: &[Features]) -> (f32, f32) {
    let count = units.len().max(1) as f32;
    let mean = units.iter().map(|unit| unit.size.ln()).sum::<f32>() / count;
    let variance = units.iter().map(|unit| (unit.size.ln() - mean).powi(2)).sum::<f32>() / count;
    (mean, variance)
}

/// The value below which `share` of the values lie.
pub fn percentile(mut values: Vec<f32>, share: f32) -> f32 {
    values.sort_unstable_by(f32::total_cmp);
    let index = ((values.len() as f32 - 1.0) * share).round().max(0.0) as usize;
    values.get(index).copied().unwrap_or(0.0)
}
