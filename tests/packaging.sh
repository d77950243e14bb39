#!/usr/bin/env bash
# usage: packaging.sh BUILD-FOLDER
# Installs the built program into an empty folder and makes the Debian package: what a user gets is complete and runs.
set -euo pipefail
build=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$here/config XDG_DATA_HOME=$here/data
fail() { echo "packaging: $1" >&2; exit 1; }

files="bin/keynet-desk
share/applications/keynet-desk.desktop
share/bash-completion/completions/keynet-desk
share/doc/keynet-desk/README.ja.md
share/doc/keynet-desk/README.md
share/doc/keynet-desk/copyright
share/icons/hicolor/scalable/apps/keynet-desk.svg
share/man/man1/keynet-desk.1"

cmake --install "$build" --prefix "$here/usr" --component Unspecified >/dev/null
found=$(cd "$here/usr" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
[ "$found" = "$files" ] || fail "installed is
$found"
desk=$here/usr/bin/keynet-desk
"$desk" --version | grep -q '^keynet-desk [0-9]' || fail "the installed program does not tell its version"
"$desk" --database "$here/desk.db" sample --postings 20 --seekers 10 >/dev/null || fail "the installed program makes no database"

# The man page names every command, and the completion offers every one.
commands=$("$desk" --language en help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p')
[ -n "$commands" ] || fail "help lists no command"
offered=$(PATH=$here/usr/bin:$PATH bash -c '. "$1"; COMP_WORDS=(keynet-desk ""); COMP_CWORD=1; _keynet_desk; printf "%s\n" "${COMPREPLY[@]}"' \
          bash "$here/usr/share/bash-completion/completions/keynet-desk")
for command in $commands; do
    grep -q "\b$command\b" "$here/usr/share/man/man1/keynet-desk.1" || fail "the man page does not know $command"
    grep -qx "$command" <<<"$offered" || fail "the completion does not know $command"
done
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$here/usr/share/applications/keynet-desk.desktop" || fail "the desktop entry is not valid"
fi

if ! command -v cpack >/dev/null || ! command -v dpkg-shlibdeps >/dev/null; then
    echo "packaging: no Debian package was made here (cpack or dpkg-shlibdeps is missing)"
    exit 0
fi
(cd "$build" && cpack -G DEB -B "$here/deb" >"$here/log" 2>&1) || { cat "$here/log"; fail "cpack failed"; }
package=$(find "$here/deb" -maxdepth 1 -name '*.deb')
packed=$(dpkg-deb -c "$package" | awk '$1 ~ /^-/ {print $6}' | sed 's|^\./usr/||' | LC_ALL=C sort)
[ "$packed" = "$files" ] || fail "the package holds
$packed"
for needed in libqt6sql6-sqlite fonts-noto-cjk libqt6widgets6 libqt6charts6; do
    dpkg-deb -f "$package" Depends | grep -q "$needed" || fail "the package does not depend on $needed"
done
