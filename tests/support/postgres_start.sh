#!/usr/bin/env bash
# usage: postgres_start.sh FILE [OWNER]
# Starts a throwaway PostgreSQL cluster on a free port of 127.0.0.1 and writes into FILE its address (first line) and its folder
# (second line). It ends with postgres_stop.sh FILE, or as soon as the process OWNER (the caller, unless given) is gone.
# Where Debian's package `postgresql` is not installed, nothing is started and FILE does not exist afterwards.
set -eu

file=$1
owner=${2:-$PPID}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bash "$here/postgres_stop.sh" "$file"

bin=$(find /usr/lib/postgresql/*/bin -maxdepth 1 -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
    found=$(command -v initdb || true)
    [ -n "$found" ] && bin=$(dirname "$found")
fi
if [ -z "$bin" ] || [ ! -x "$bin/pg_ctl" ]; then
    echo "PostgreSQL's server is not installed (apt-get install postgresql): nothing is started."
    exit 0
fi

# The server refuses to run as root.
as=()
folder=$(mktemp -d "${TMPDIR:-/tmp}/keynet-postgres.XXXXXX")
if [ "$(id -u)" = 0 ]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    as=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups --)
    chown "$user" "$folder"
fi
cd "$folder"

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
"${as[@]}" bash -c 'umask 077; printf "%s\n" "$1" > password' _ "$password"
if ! LC_ALL=C.UTF-8 "${as[@]}" "$bin/initdb" --no-sync --pgdata=data --username=desk --pwfile=password --auth=scram-sha-256 \
        --encoding=UTF8 --locale=C.UTF-8 >initdb.log 2>&1; then
    cat initdb.log >&2
    cd / && rm -rf "$folder"
    exit 1
fi
"${as[@]}" rm password

# A port is free only once the server has it: try until one start succeeds.
for _ in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 40000))
    options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off -c synchronous_commit=off"
    options="$options -c full_page_writes=off -c max_connections=100 -c logging_collector=off ${KEYNET_POSTGRES_OPTIONS:-}" # what comes last holds
    if LC_ALL=C.UTF-8 "${as[@]}" "$bin/pg_ctl" --pgdata=data --log=server.log --options="$options" --wait start >/dev/null 2>&1 </dev/null
    then
        umask 077
        mkdir -p "$(dirname "$file")"
        printf 'postgresql://desk:%s@127.0.0.1:%s/postgres\n%s\n' "$password" "$port" "$folder" >"$file"
        # Ends the cluster also when the test run is interrupted.
        setsid bash -c 'while kill -0 "$1" 2>/dev/null && [ -d "$2" ]; do sleep 1; done; bash "$3" "$4" "$2"' \
            _ "$owner" "$folder" "$here/postgres_stop.sh" "$file" >/dev/null 2>&1 </dev/null &
        echo "PostgreSQL $("$bin/postgres" --version | grep -o '[0-9.]*' | head -n 1) listens on 127.0.0.1:$port"
        exit 0
    fi
done
tail -n 20 server.log >&2 || true
cd / && rm -rf "$folder"
exit 1
