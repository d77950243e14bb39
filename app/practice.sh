# Read by run.sh: starts the practice world, connects a database of its own with it, and opens the window on it.
home=$(mktemp -d)
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config KEYNET_KEYCHAIN=off
export KEYNET_PASSPHRASE_FILE=$home/passphrase
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
head -c 24 /dev/urandom | base64 >"$KEYNET_PASSPHRASE_FILE" # gone with the database
database=$home/practice.db

"$top/build/tests/practice/keynet-practice" --pace 20 >"$home/address" &
world=$!
trap 'kill "$world" 2>/dev/null; rm -rf "$home"' EXIT
for _ in $(seq 50); do
    [ ! -s "$home/address" ] || break
    sleep 0.1
done
address=$(head -n 1 "$home/address")
[ -n "$address" ] || { echo "The practice world did not start." >&2; exit 1; }

on_practice() { "$desk" --database "$database" "$@"; }
printf 'practice\n' | on_practice connection set gmis --url "$address" --app 1 --every 1
printf 'practice\n' | on_practice connection set keynet --url "$address" --every 1
step "Postings come in from G-MIS"
on_practice sync gmis || true
echo "What Key-Net shows: $address/"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cd "$started"
    "$desk" --database "$database" "$@"
    exit
fi

echo "There is no display: the circle goes on without a window."
step "Review: approve what may be, publish it, tell Key-Net and G-MIS"
for number in $(on_practice --json list postings --review received --limit 5 | grep -o '"number":"[^"]*"' | cut -d '"' -f 4); do
    if on_practice review approve "$number" --confirm-amber 2>/dev/null; then on_practice publish "$number"; fi
done
on_practice sync keynet || true
on_practice sync gmis || true
step "The outbox, and what differs on both sides"
on_practice outbox list
on_practice conflict list
exit
