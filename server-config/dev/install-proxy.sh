#!/usr/bin/env bash
# Sees to it that the tests of the agent find a real HTTP proxy: does nothing where tinyproxy is, installs Debian's where it may.
# usage: install-proxy.sh        (the build of portal-client calls it before its integration tests)
set -euo pipefail

if command -v tinyproxy >/dev/null; then
    exit 0
fi

fail() {
    echo "The tests of the agent need tinyproxy, and it is not installed: $*" >&2
    echo "Install it (Debian, Ubuntu: sudo apt-get install tinyproxy-bin) or build without tests (-DskipTests)." >&2
    exit 1
}

command -v apt-get >/dev/null || fail "this system has no apt-get"
[ "$(id -u)" = 0 ] || fail "only root may install it"

export DEBIAN_FRONTEND=noninteractive
echo "Installing tinyproxy for the tests of the agent"
apt-get update -q >/dev/null || fail "apt-get update failed"
apt-get install -y -q --no-install-recommends tinyproxy-bin >/dev/null || fail "apt-get install tinyproxy-bin failed"
