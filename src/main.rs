//! The command line: arguments in, bytes and an exit code out.

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
