#!/usr/bin/env bash
# usage: tests/run.sh [--sanitize] [CTest options]
# Installs what the tests need, builds, and runs all of them; ends non-zero on any failure.
# --sanitize does the same with ASAN and UBSAN in a folder of its own.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=tests
if [ "${1:-}" = --sanitize ]; then
    preset=sanitize
    shift
fi

bash app/install.sh app/packages.txt tests/packages.txt
jobs=$(nproc)
[ -f "build-$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$jobs"

result=0
log="build-$preset/tests.log"
ctest --preset "$preset" --parallel "$jobs" "$@" 2>&1 | tee "$log" || result=$?
[ "${PIPESTATUS[0]}" = 0 ] || result=1

# Fewer tests than programs would mean that something was not built.
passed=$(grep -cE '^ *[0-9]+/[0-9]+ Test .* Passed ' "$log" || true)
skipped=$(grep -cE '^ *[0-9]+/[0-9]+ Test .*\*\*\*(Skipped|Not Run \(Disabled\))' "$log" || true)
failed=$(grep -cE '^ *[0-9]+/[0-9]+ Test .*\*\*\*(Failed|Timeout|Exception|Not Run  )' "$log" || true)
if [ "$passed" = 0 ]; then
    echo "No test ran." >&2
    result=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$result"
