//! Benchmarks of the rooms and of the whole.

fn main() {
    divan::main();
}
