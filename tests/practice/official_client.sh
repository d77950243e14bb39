#!/usr/bin/env bash
# usage: official_client.sh KEYNET_PRACTICE – with KEYNET_KINTONE_CLIENT naming the folder of @kintone/rest-api-client; 77: skipped.
set -eu
[ -n "${KEYNET_KINTONE_CLIENT:-}" ] && command -v node >/dev/null || { echo "KEYNET_KINTONE_CLIENT names no client"; exit 77; }
address=$(mktemp)
"$1" --pace 0 >"$address" &
world=$!
trap 'kill "$world"; rm -f "$address"' EXIT
for _ in $(seq 100); do
    [ ! -s "$address" ] || break
    sleep 0.1
done
node "$(dirname "${BASH_SOURCE[0]}")/official_client.cjs" "$(head -n 1 "$address")" "$KEYNET_KINTONE_CLIENT"
