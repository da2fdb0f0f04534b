#!/usr/bin/env bash
# Sees to it that the browser tests find a Chromium: does nothing where there is one, installs Debian's where it may.
# usage: install-browser.sh        (the build of portal-ear calls it before its tests)
set -euo pipefail

for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null; then
        exit 0
    fi
done

fail() {
    echo "The browser tests need Chromium, and none is installed: $*" >&2
    echo "Install it (Debian, Ubuntu: sudo apt-get install chromium) or build without tests (-DskipTests)." >&2
    exit 1
}

command -v apt-get >/dev/null || fail "this system has no apt-get"
[ "$(id -u)" = 0 ] || fail "only root may install it"

export DEBIAN_FRONTEND=noninteractive
echo "Installing Chromium for the browser tests"
apt-get update -q >/dev/null || fail "apt-get update failed"
apt-get install -y -q --no-install-recommends chromium >/dev/null || fail "apt-get install chromium failed"
