#!/usr/bin/env bash
# Times the whole program on a folder: five runs, wall clock and memory of each.
# Compare two builds within one run of this script, since machines are noisy:
#   benches/whole_process.sh FOLDER [HEXAPLA] [OTHER_HEXAPLA]
set -euo pipefail
folder=${1:?which folder?}
shift
programs=("$@")
[ ${#programs[@]} -gt 0 ] || programs=("$(dirname "$0")/../target/release/hexapla")
for run in 1 2 3 4 5; do
    for program in "${programs[@]}"; do
        start=$(date +%s%N)
        "$program" check "$folder" --format json --fail-on never >/dev/null
        end=$(date +%s%N)
        printf 'run %d  %s  %d ms\n' "$run" "$program" $(((end - start) / 1000000))
    done
done
