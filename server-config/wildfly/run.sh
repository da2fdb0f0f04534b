#!/usr/bin/env bash
# Runs the portal on its WildFly in the foreground; Ctrl-C or SIGTERM stops it. It ends by itself, with status 1 and
# the reason, when the portal refuses to start.
# usage: run.sh WILDFLY_HOME EAR PORT DATA_DIR
#
# Every other port moves along with PORT. The configuration is copied afresh on every start, so that it is always the
# one of this version; what must last is in DATA_DIR and in the database.
set -u

home=$1
ear=$2
port=$3
data=$4
base=$data/server
deployment=$base/deployments/license-portal.ear

fail() {
    echo "License Portal did not start: $*" >&2
    exit 1
}

mkdir -p "$base/deployments" || fail "the data folder $data cannot be written"
rm -rf "$base/configuration" "$base/tmp" "$base/data/content"
cp -R "$home/standalone/configuration" "$base/" || fail "no server in $home"
rm -f "$base"/deployments/*
cp "$ear" "$deployment" || fail "no portal at $ear"

export LAUNCH_JBOSS_IN_BACKGROUND=true
JBOSS_PIDFILE=$(mktemp) # the server's script allows no spaces in it
export JBOSS_PIDFILE
"$home/bin/standalone.sh" \
    -Djboss.server.base.dir="$base" \
    -Djboss.socket.binding.port-offset=$((port - 8080)) \
    -Dportal.data.dir="$data" &
server=$!

# ends the server and this script; $1 is the exit status
stop() {
    trap - TERM INT
    kill -TERM "$server" 2>/dev/null
    # A server that does not end by itself is ended: nothing is lost, each change is a transaction.
    for _ in $(seq 225); do
        kill -0 "$server" 2>/dev/null || break
        sleep 0.2
    done
    if kill -0 "$server" 2>/dev/null; then
        kill -KILL "$(cat "$JBOSS_PIDFILE")" "$server"
    fi
    wait "$server"
    rm -f "$JBOSS_PIDFILE"
    exit "$1"
}
trap 'stop 0' TERM INT

# WildFly itself goes on without an application that failed to start.
until [ -e "$deployment.deployed" ]; do
    if [ -e "$deployment.failed" ]; then
        # The reason stands in a text within a text: \" ends it, \\\" is a quotation mark in it.
        reason=$(sed -n 's/^.*Caused by: [A-Za-z0-9_.$]*: *//p' "$deployment.failed" | tail -n 1 \
            | sed 's/\([^\]\)\\".*$/\1/; s/\\\\*"/"/g')
        echo "License Portal did not start: ${reason:-see the log above}" >&2
        stop 1
    fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.2 &
    wait $!
done
wait "$server"
