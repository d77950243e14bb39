#!/usr/bin/env bash
# usage: app/run.sh [--practice] [options of keynet-desk]
# Installs what is missing, builds, makes a sample database if there is none, and opens the window on it.
# --practice opens it on a G-MIS and a Key-Net of its own on this computer, with a database that is gone afterwards: postings come
# in, are reviewed, appear on Key-Net, and people apply. What Key-Net shows is a web page; its address is printed.
# Without a display it goes through the main job on the command line instead and leaves its results in build/without-window.
set -eu
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
started=$PWD
cd "$top"

lists=(app/packages.txt) targets=(keynet-desk) practice=
if [ "${1:-}" = --practice ]; then
    shift
    practice=yes lists+=(tests/practice/packages.txt) targets+=(keynet-practice)
fi
bash app/install.sh "${lists[@]}"
[ -f build/build.ninja ] || cmake --preset release >/dev/null
[ -z "$practice" ] || cmake -B build -DKEYNET_PRACTICE=ON >/dev/null
if ! ninja -C build -n "${targets[@]}" 2>/dev/null | grep -q 'no work to do'; then
    echo "Building (the first time takes some minutes)…"
    cmake --build --preset release --parallel "$(nproc)" --target "${targets[@]}"
fi
desk=$top/build/app/keynet-desk
step() { printf '\n— %s\n' "$1"; }
[ -z "$practice" ] || . app/practice.sh

database=${XDG_DATA_HOME:-$HOME/.local/share}/keynet-desk/keynet.db
if [ ! -e "$database" ]; then
    echo "Making a sample database: $database"
    mkdir -p "$(dirname "$database")"
    rm -f "$database".new*
    "$desk" --database "$database.new" sample --postings 2000 --seekers 3000
    mv "$database.new" "$database" # only a complete one gets the name
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cd "$started"
    exec "$desk" "$@"
fi

echo "There is no display: the same job goes on without a window."
out=$top/build/without-window
mkdir -p "$out"

step "Import of the posting files in resources/samples"
for file in resources/samples/*.csv resources/samples/*.tsv resources/samples/*.xlsx; do
    [ -e "$file" ] || continue
    code=0
    "$desk" "$@" import postings "$file" --rejects "$out/rejected-$(basename "$file")" || code=$?
    [ "$code" = 0 ] || [ "$code" = 3 ] || exit "$code" # 3: some rows were rejected
done

step "Review of the most urgent postings that are not shown yet"
"$desk" "$@" list postings --review received,in_review,resubmitted --publication unpublished --sort needed_by --limit 5
for number in $("$desk" --json list postings --review received,in_review,resubmitted --publication unpublished --sort needed_by --limit 5 |
                    grep -o '"number":"[^"]*"' | cut -d '"' -f 4); do
    if "$desk" "$@" review approve "$number" --confirm-amber 2>/dev/null; then
        "$desk" "$@" publish "$number"
    else
        "$desk" "$@" review return "$number" --reason missing_item --comment "必須項目をご確認ください。"
    fi
done

step "Shortages"
"$desk" "$@" chart shortage --out "$out/shortage.png"
"$desk" "$@" chart map --out "$out/map.png"
step "Report"
for format in pdf xlsx csv; do
    "$desk" "$@" report shortage --format "$format" --out "$out/shortage.$format"
done

step "The results"
ls -1 "$out"/*
