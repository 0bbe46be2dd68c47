//! Pairs what two versions have in common, the likeliest partners first.

/// For each of `these`, its partner among `those`. `cost` says how unlikely two are to be partners, or that they
/// cannot be.
pub fn pair(these: usize, those: usize, cost: impl Fn(usize, usize) -> Option<f32>) -> Vec<Option<usize>> {
    let all = (0..these).flat_map(|this| (0..those).map(move |that| (this, that)));
    let mut pairs: Vec<(f32, usize, usize)> =
        all.filter_map(|(this, that)| Some((cost(this, that)?, this, that))).collect();
    pairs.sort_by(|one, other| one.0.total_cmp(&other.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    let (mut partners, mut is_taken) = (vec![None; these], vec![false; those]);
    for (_, this, that) in pairs {
        if partners[this].is_none() && !is_taken[that] {
            (partners[this], is_taken[that]) = (Some(that), true);
        }
    }
    partners
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_pair_comes_first_and_nobody_has_two_partners() {
        let check = |these: &[f32], those: &[f32], expected: &[Option<usize>]| {
            let near =
                |this: usize, that: usize| Some((these[this] - those[that]).abs()).filter(|distance| *distance < 0.5);
            assert_eq!(pair(these.len(), those.len(), near), expected);
        };
        check(&[0.1, 0.2], &[0.2], &[None, Some(0)]);
        check(&[0.1, 0.2], &[0.9, 0.12], &[Some(1), None]);
        check(&[], &[0.9], &[]);
    }
}
