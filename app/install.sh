#!/usr/bin/env bash
# usage: install.sh LIST…
# Installs by apt the packages of the lists that are not there yet; where nothing is missing it asks nobody.
set -eu

command -v dpkg-query >/dev/null || {
    echo "This is neither Debian nor Ubuntu: please install what $* name by hand." >&2
    exit 0
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]; }

wanted=$(sed -e 's/#.*//' "$@" | awk 'NF {print $1}')
missing=()
for line in $wanted; do
    found=no
    for name in ${line//|/ }; do
        if installed "$name"; then found=yes; break; fi
    done
    [ "$found" = yes ] || missing+=("$line")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
        echo "Packages are missing (${missing[*]}): run this as root, or install sudo." >&2
        exit 1
    }
    as=(sudo)
fi
apt() { "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

echo "Installing ${#missing[@]} packages…"
apt update >/dev/null
names=()
for line in "${missing[@]}"; do
    chosen=
    for name in ${line//|/ }; do
        if [ -n "$(apt-cache madison "$name" 2>/dev/null)" ]; then chosen=$name; break; fi
    done
    [ -n "$chosen" ] || {
        echo "No package $line is to be had: enable the release's main archive (on Ubuntu also universe) and try again." >&2
        exit 1
    }
    names+=("$chosen")
done
apt install -y --no-install-recommends "${names[@]}" >/dev/null
