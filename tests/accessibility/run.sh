#!/usr/bin/env bash
# usage: tests/accessibility/run.sh [KEYNET-DESK]
# Opens the window on sample data in a virtual display of its own and walks it through AT-SPI (walk.py).
# Needs: at-spi2-core python3-pyatspi dbus xvfb. Skips with 77 where one of them is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
desk=${1:-$here/../../build/app/keynet-desk}
python=/usr/bin/python3 # the one that Debian packages belong to
for tool in dbus-run-session xvfb-run python3; do
    command -v "$tool" > /dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
"$python" -c "import pyatspi" 2> /dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }
launcher=$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2> /dev/null | head -1 || true)
[ -n "$launcher" ] || { echo "skipped: at-spi2-core is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder/run
mkdir -m 700 -p "$XDG_RUNTIME_DIR"
QT_QPA_PLATFORM=offscreen "$desk" --database "$folder/desk.db" --language en sample --postings 600 > /dev/null
export folder desk here launcher python
dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' bash -c '
    "$launcher" --launch-immediately > /dev/null 2>&1 &
    sleep 1
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$desk" --database "$folder/desk.db" --language en &
    window=$!
    answer=0
    "$python" "$here/walk.py" || answer=$?
    kill "$window"
    exit $answer'
