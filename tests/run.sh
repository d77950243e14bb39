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

bash app/install.sh app/packages.txt tests/packages.txt tests/practice/packages.txt
jobs=$(nproc)
[ -f "build-$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$jobs"

# Node is for the tests only: Prism holds every call to the contract of Key-Net, the official client of kintone keeps the practice
# world honest. Without npm, or without a network, these two are skipped.
node=$PWD/build-$preset/node
if command -v npm >/dev/null && [ ! -x "$node/node_modules/.bin/prism" ]; then
    npm install --silent --no-fund --no-audit --prefix "$node" @stoplight/prism-cli@5 @kintone/rest-api-client@6 >/dev/null 2>&1 ||
        echo "Prism and the kintone client are not to be had: their tests are skipped." >&2
fi
if [ -x "$node/node_modules/.bin/prism" ]; then
    export KEYNET_PRISM=$node/node_modules/.bin/prism
    export KEYNET_KINTONE_CLIENT=$node/node_modules/@kintone/rest-api-client
fi

# Many tests wait for a server or a clock most of their time, so there are more of them at work than processors.
result=0
log="build-$preset/tests.log"
ctest --preset "$preset" --parallel "$((jobs + 2))" "$@" 2>&1 | tee "$log" || result=$?
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
