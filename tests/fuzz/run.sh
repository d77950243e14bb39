#!/usr/bin/env bash
# usage: run.sh [SECONDS] [BUILD FOLDER]
# Builds the fuzz target with clang and runs it; without clang or its runtime it says so and is content.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-60}
build=${2:-$root/build-fuzz}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! command -v clang++ >/dev/null ||
    ! echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' |
        clang++ -x c++ -fsanitize=fuzzer,address - -o "$work/probe" 2>/dev/null; then
    echo "fuzz: skipped, clang or its sanitizer runtime is not here"
    exit 0
fi
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O1 -gline-tables-only" -DCMAKE_C_COMPILER=clang \
    -DCMAKE_CXX_COMPILER=clang++ -DKEYNET_TESTS=OFF -DKEYNET_UNITY=ON -DKEYNET_FUZZ=ON >/dev/null
cmake --build "$build" --target fuzz_tablereader
fuzz=$build/tests/fuzz/fuzz_tablereader
mkdir -p "$work/seeds" "$work/corpus" "$work/found"
# Memory that Qt and ICU keep for good is no leak of ours.
export ASAN_OPTIONS=detect_leaks=0
"$fuzz" --seeds "$work/seeds"
if ! "$fuzz" -max_total_time="$seconds" -max_len=8192 -rss_limit_mb=2048 -timeout=20 -print_final_stats=1 \
    -artifact_prefix="$work/found/" "$work/corpus" "$work/seeds" 2>"$work/log"; then
    tail -n 60 "$work/log"
    cp -r "$work/found" "$build/"
    echo "fuzz: failed; the input is in $build/found" >&2
    exit 1
fi
grep -E "^(stat::number_of_executed_units|Done)" "$work/log"
