//! Work on all cores by threads of its own.
//!
//! The built-in base is read when it is first asked for, which may be in the middle of a parallel check. A thread of
//! the shared pool that waits for parts of that work takes up other work meanwhile, perhaps the check of another
//! document, which asks for the base too: it would wait for itself.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Turns every item into another, in order.
pub fn map<T: Sync, U: Send>(items: &[T], change: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(threads).max(1);
    if items.len() <= share {
        return items.iter().map(change).collect();
    }
    let change = &change;
    thread::scope(|scope| {
        let start = |part| scope.spawn(move || -> Vec<U> { <[T]>::iter(part).map(change).collect() });
        let running: Vec<_> = items.chunks(share).map(start).collect();
        running.into_iter().flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_their_order() {
        for count in [0, 1, 2, 7, 100] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
