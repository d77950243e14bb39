#!/usr/bin/env bash
# Two PostgreSQL servers on 127.0.0.1, one streaming from the other, for tests of what happens when one goes.
#   postgres_pair.sh init FOLDER          makes both; writes FOLDER/ports (first: takes changes) and FOLDER/password
#   postgres_pair.sh kill FOLDER a|b      kill -9, as a power cut
#   postgres_pair.sh promote FOLDER a|b   the standby takes changes from now on, alone
#   postgres_pair.sh rejoin FOLDER a|b    made anew from the other one, and waited for by every change
#   postgres_pair.sh again FOLDER a|b     started again after a kill, with what it has
#   postgres_pair.sh stop FOLDER          ends both and removes the folder
# 77: PostgreSQL's server is not installed.
set -eu

action=$1 folder=$2 which=${3:-}
bin=$(find /usr/lib/postgresql/*/bin -maxdepth 1 -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || exit 77
as=()
if [ "$(id -u)" = 0 ]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    as=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups --)
fi
other() { [ "$1" = a ] && echo b || echo a; }
isFree() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
port() { sed -n "$([ "$1" = a ] && echo 1 || echo 2)p" "$folder/ports"; }
sql() { PGPASSWORD=$(cat "$folder/password") psql -X -q -A -t -h 127.0.0.1 -p "$(port "$1")" -U desk -d postgres -c "$2"; }
run() { (cd "$folder" && LC_ALL=C.UTF-8 "${as[@]}" "$@" >>"$folder/log" 2>&1 </dev/null); }
serve() {
    run "$bin/pg_ctl" --pgdata="$1" --log="$1.log" --wait --timeout=60 \
        --options="-p $(port "$1") -h 127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c wal_level=replica -c full_page_writes=on" start
}
follow() { # $1 from the other one
    local from
    from=$(other "$1")
    rm -rf "${folder:?}/$1"
    PGPASSWORD=$(cat "$folder/password") run env PGPASSWORD="$(cat "$folder/password")" "$bin/pg_basebackup" -h 127.0.0.1 \
        -p "$(port "$from")" -U desk -D "$1" -R -X stream -c fast
    serve "$1"
    sql "$from" "ALTER SYSTEM SET synchronous_standby_names = '*'"
    sql "$from" "SELECT pg_reload_conf()" >/dev/null
    for _ in $(seq 200); do
        [ "$(sql "$from" "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")" = 1 ] && return 0
        sleep 0.1
    done
    return 1
}

case $action in
init)
    mkdir -p "$folder"
    od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$folder/password"
    first=$((20000 + RANDOM % 12000)) # below those that a system gives to whoever asks for any
    until isFree "$first" && isFree $((first + 1)); do first=$((20000 + RANDOM % 12000)); done
    printf '%s\n%s\n' "$first" $((first + 1)) >"$folder/ports"
    touch "$folder/log"
    [ ${#as[@]} = 0 ] || chown -R "$user" "$folder"
    run "$bin/initdb" --no-sync --pgdata=a --username=desk --pwfile=password --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8
    serve a
    follow b
    ;;
kill)
    pid=$(head -n 1 "$folder/$which/postmaster.pid")
    children=$(ps -o pid= --ppid "$pid")
    kill -9 "$pid" $children 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
    rm -f "$folder/$which/postmaster.pid"
    ;;
promote)
    run "$bin/pg_ctl" --pgdata="$which" --wait promote
    sql "$which" "ALTER SYSTEM SET synchronous_standby_names = ''"
    sql "$which" "SELECT pg_reload_conf()" >/dev/null
    ;;
rejoin) follow "$which" ;;
again) serve "$which" ;;
stop)
    for one in a b; do
        [ -f "$folder/$one/postmaster.pid" ] && run "$bin/pg_ctl" --pgdata="$one" --mode=immediate --wait stop || true
    done
    rm -rf "$folder"
    ;;
esac
