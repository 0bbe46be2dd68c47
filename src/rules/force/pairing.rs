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

/// What a pair does when a likelier partner of one of the two asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It stays.
    Keeps,
    /// It parts, and the first of the two takes another partner, or none.
    LetsGo(Option<usize>),
}

/// Gives each of `these` that has no partner, or one that it lets go, the nearest of its likes which lacks a partner
/// or is let go by it.
///
/// Where languages order a sentence in another way, the nearest is not the likeliest partner: *no building shall be
/// erected without consent* has its *without* beside the `не` of a sentence that says `без согласия … не возводится`.
/// `distance` tells how far two likes are apart, or that they are none.
pub fn claim(
    partners: &mut [Option<usize>],
    those: usize,
    distance: impl Fn(usize, usize) -> Option<f32>,
    hold: impl Fn(usize, usize, &[Option<usize>]) -> Hold,
) {
    let mut holders = vec![None; those];
    for (this, partner) in partners.iter().enumerate() {
        partner.iter().for_each(|&that| holders[that] = Some(this));
    }
    for this in 0..partners.len() {
        let own = partners[this];
        if own.is_some_and(|that| distance(this, that).is_some() || hold(this, that, partners) == Hold::Keeps) {
            continue;
        }
        let can_have = |that: &usize| holders[*that].is_none_or(|holder| hold(holder, *that, partners) != Hold::Keeps);
        let near = (0..those).filter(can_have).filter_map(|that| Some((distance(this, that)?, that)));
        let Some((_, that)) = near.min_by(|one, other| one.0.total_cmp(&other.0)) else { continue };
        if let Some(holder) = holders[that]
            && let Hold::LetsGo(next) = hold(holder, that, partners)
        {
            partners[holder] = next;
            next.iter().for_each(|&next| holders[next] = Some(holder));
        }
        own.iter().for_each(|&own| holders[own] = None);
        (partners[this], holders[that]) = (Some(that), Some(this));
    }
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

    #[test]
    fn likes_are_claimed_from_those_that_let_go() {
        // Upper case is sure; what is unsure lets go.
        let check = |these: &str, those: &str, before: &[Option<usize>], expected: &[Option<usize>]| {
            let at = |text: &str, index: usize| text.as_bytes()[index];
            let like = |this: usize, that: usize| {
                let is_like = at(these, this) == at(those, that) && at(these, this).is_ascii_uppercase();
                is_like.then_some((this as f32 - that as f32).abs())
            };
            let hold = |this: usize, that: usize, _: &[Option<usize>]| {
                let is_sure = at(these, this).is_ascii_uppercase() && at(those, that).is_ascii_uppercase();
                if is_sure { Hold::Keeps } else { Hold::LetsGo(None) }
            };
            let mut partners = before.to_vec();
            claim(&mut partners, those.len(), like, hold);
            assert_eq!(partners, expected);
        };
        check("Na", "N", &[None, Some(0)], &[Some(0), None]);
        check("NA", "N", &[None, Some(0)], &[None, Some(0)]);
        check("Na", "nN", &[Some(0), Some(1)], &[Some(1), None]);
    }
}
