#!/usr/bin/env bash
# usage: postgres_stop.sh FILE [FOLDER]
# Ends the cluster that postgres_start.sh wrote into FILE and removes its folder; with FOLDER only if FILE still speaks of that one
# or of none. Nothing to end is no error.
set -eu

file=$1
folder=${2:-}
named=$(sed -n 2p "$file" 2>/dev/null || true)
[ -n "$folder" ] || folder=$named
[ "$folder" != "$named" ] || rm -f "$file"
case $folder in
*/keynet-postgres.*) ;;
*) exit 0 ;; # not a folder of postgres_start.sh
esac

pid=$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null || true)
if [ "${pid:-0}" -gt 1 ]; then
    kill -QUIT "$pid" 2>/dev/null || true # at once; nothing in it is worth a checkpoint
    for _ in $(seq 100); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
fi
rm -rf "$folder"
