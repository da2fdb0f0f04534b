#!/usr/bin/env bash
# Starts the built portal on the provisioned WildFly, in demo mode and in the foreground.
# usage: run.sh BUILD_DIR PORT DATA_DIR RATE_LIMIT        (mvn -Prun calls it)
set -u

build=$1
port=$2
data=$3
rate_limit=$4
here=$(cd "$(dirname "$0")" && pwd)
log=$data/log/console.log

fail() {
    echo "License Portal did not start: $*" >&2
    exit 1
}

case $port in *[!0-9]* | "") fail "the port must be a number, as in -Dport=18080, not '$port'" ;; esac
mkdir -p "$data/log" || fail "the data folder $data cannot be written; choose another with -Ddata=DIR"

# One server per data folder. A server that is just stopping gets some seconds.
exec 9>"$data/lock"
flock -w 20 9 || fail "another portal uses $data; stop it, or choose another folder with -Ddata=DIR"

export PORTAL_DEMO=true
# issuers of single sign-on may stand on the same machine, over plain HTTP
export PORTAL_OUTBOUND_PRIVATE=${PORTAL_OUTBOUND_PRIVATE:-true}
export PORTAL_RATE_LIMIT=$rate_limit
# Resets are counted for a year: whoever lifts the limits for a script that resets one site again and again means these, too.
if [ "$rate_limit" = off ]; then
    export PORTAL_HARDWARE_RESETS_PER_YEAR=${PORTAL_HARDWARE_RESETS_PER_YEAR:-1000000}
fi
export PORTAL_PUBLIC_URL=${PORTAL_PUBLIC_URL:-http://localhost:$port}
export PORTAL_JAVA_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto ${PORTAL_JAVA_OPTS:-}"

bash "$here/../wildfly/run.sh" "$build/wildfly" "$build/license-portal.ear" "$port" "$data" >"$log" 2>&1 9>&- &
server=$!

stop() {
    trap - TERM INT
    kill -TERM "$server" 2>/dev/null
    wait "$server"
    echo "License Portal stopped."
    exit 0
}
trap stop TERM INT

# The first errors of the log, without their stack traces.
reason() {
    grep -aE 'ERROR|Caused by|PORTAL_|Address already in use' "$log" | cut -c1-400 | head -n 12 >&2
}

ready() {
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
    printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
    read -r _ status _ <&3
    exec 3<&- 3>&-
    [ "$status" = 200 ]
} 2>/dev/null

until ready; do
    if ! kill -0 "$server" 2>/dev/null; then
        reason
        fail "the server ended; its log is $log"
    fi
    sleep 0.2
done

sed "s/@PORT@/$port/g; s|@DATA@|$data|g; s|@LOG@|$log|g" "$here/welcome.txt"
# Maven does not pass a SIGTERM on: the portal ends with whoever started it.
while kill -0 "$server" 2>/dev/null; do
    kill -0 "$PPID" 2>/dev/null || stop
    sleep 0.5 &
    wait $!
done
wait "$server"
status=$?
tail -n 20 "$log" >&2
echo "License Portal ended with status $status; its log is $log" >&2
exit "$status"
