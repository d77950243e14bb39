# Read by run.sh: starts the practice world, connects a database of its own with it, and opens the window on it.
home=$(mktemp -d)
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config KEYNET_KEYCHAIN=off
export KEYNET_PASSPHRASE_FILE=$home/passphrase
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
head -c 24 /dev/urandom | base64 >"$KEYNET_PASSPHRASE_FILE" # gone with the database
database=$home/practice.db

"$top/build/tests/practice/keynet-practice" --pace "${KEYNET_PRACTICE_PACE:-20}" >"$home/address" &
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
value() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; } # of the first such key in a JSON answer
step "A posting with one seat is reviewed, approved, and appears on Key-Net"
posting=G-00010
on_practice review approve "$posting" --confirm-amber
on_practice publish "$posting"
on_practice sync keynet
step "Somebody applies"
application=
for _ in $(seq 60); do
    sleep 1
    on_practice --json sync keynet >/dev/null || true
    application=$(on_practice --json list applications --limit 1 | value number)
    [ -z "$application" ] || break
done
[ -n "$application" ] || { echo "Nobody applied within a minute." >&2; exit 1; }
seeker=$(on_practice --json list applications --limit 1 | value seeker)
on_practice list applications
step "An interview is set, and its address is on Key-Net"
on_practice application advance "$application" --to referred
interview=$(on_practice --json interview schedule "$application" --at "$(TZ=Asia/Tokyo date +%Y-%m-%dT%H:%M)" --mode online \
    --url https://meet.example.jp/practice --interviewer 佐藤 --confirm-clash | value number)
on_practice sync keynet
on_practice interview result "$interview" --result passed
step "The seat fills: offered, accepted, licence seen, training complete, started"
hire=$(on_practice --json hire offer "$application" | value number)
on_practice hire accept "$hire"
on_practice seeker licence "$seeker" --profession 看護師 --check original_seen
echo "certificate" >"$home/certificate.txt"
on_practice training record "$seeker" --module infection_control,medical_safety,protective_equipment \
    --evidence "$home/certificate.txt"
on_practice hire start "$hire"
step "The posting ends by itself, and both systems hear of it"
on_practice list postings --search "$posting"
on_practice sync keynet
on_practice sync gmis
step "The outbox, and what differs on both sides"
on_practice outbox list
on_practice inbox list
on_practice conflict list
exit
