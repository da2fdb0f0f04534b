#!/usr/bin/env bash
# Removes the provisioned WildFly when what it is made of has changed, so that the build makes it anew and otherwise
# leaves it alone.
# usage: forget-old-server.sh SERVER_DIR MADE_OF...
set -eu

server=$1
shift
stamp=$server.made-of

made_of=$(find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
if [ ! -d "$server" ] || [ "$made_of" != "$(cat "$stamp" 2>/dev/null || true)" ]; then
    rm -rf "$server"
    mkdir -p "$(dirname "$server")"
    printf '%s\n' "$made_of" >"$stamp"
fi
