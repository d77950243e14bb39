#!/usr/bin/env bash
# usage: tests/benchmarks/office/run.sh BENCH_OFFICE [--pooled] [options of bench_office]
# Makes a throwaway PostgreSQL with the settings that the README gives an office, runs the load on it, and ends it again.
# --pooled: desks sign in through PgBouncer (Debian's package pgbouncer). A pool by sessions: a login has connections of its own, since
# the server decides by it, and statements that are prepared once live in a session, so there is nothing to share by transactions.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
bench=$1
shift
pooled=
if [ "${1:-}" = --pooled ]; then
    pooled=1
    shift
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/keynet-load.XXXXXX")
pool=
end() {
    [ -z "$pool" ] || kill "$pool" 2>/dev/null || true
    bash tests/support/postgres_stop.sh "$folder/address"
    rm -rf "$folder"
}
trap end EXIT
export KEYNET_POSTGRES_OPTIONS="-c max_connections=1100 -c shared_buffers=1GB -c huge_pages=try -c max_parallel_workers_per_gather=0"
KEYNET_POSTGRES_OPTIONS+=" -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c checkpoint_timeout=30min -c max_wal_size=8GB"
KEYNET_POSTGRES_OPTIONS+=" -c wal_compression=lz4"
# Sessions keep what memory they asked for.
export MALLOC_TRIM_THRESHOLD_=67108864 MALLOC_TOP_PAD_=524288 MALLOC_MMAP_THRESHOLD_=33554432
bash tests/support/postgres_start.sh "$folder/address" $$
[ -f "$folder/address" ] || exit 0
address=$(head -n 1 "$folder/address")
address=${address%/postgres}/keynet
if [ -n "$pooled" ]; then
    authority=${address#*@}
    authority=${authority%/*}
    port=$((20000 + RANDOM % 10000))
    secret=${address#postgresql://desk:}
    # Logins of the load have one password; a pool that keeps SCRAM's keys of each would ask the server for them (auth_query).
    { for n in $(seq 0 999); do echo "\"desk$n\" \"A load of desks 12345\""; done; echo "\"desk\" \"${secret%@*}\""; } >"$folder/users"
    cat >"$folder/pool.ini" <<INI
[databases]
keynet = host=${authority%:*} port=${authority#*:}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $port
unix_socket_dir =
auth_type = scram-sha-256
auth_file = $folder/users
pool_mode = session
max_client_conn = 1100
default_pool_size = 4
server_idle_timeout = 60
INI
    chmod -R a+rX "$folder"
    as=()
    [ "$(id -u)" != 0 ] || as=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
    "${as[@]}" pgbouncer -q "$folder/pool.ini" &
    pool=$!
    set -- "$@" --port "$port"
fi
"$bench" "$address" "$@"
