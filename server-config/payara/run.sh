#!/usr/bin/env bash
# Runs the portal on Payara in the foreground; Ctrl-C or SIGTERM stops it.
# usage: run.sh PAYARA_HOME EAR PORT DATA_DIR        (PAYARA_HOME as setup.sh left it)
#
# Every other port moves along with PORT, as on WildFly. The domain is made afresh on every start, so that the
# configuration is always the one of this version; what must last is in DATA_DIR and in the database.
set -u

home=$1
ear=$2
port=$3
data=$4
here=$(cd "$(dirname "$0")" && pwd)
offset=$((port - 8080))
admin=$((4848 + offset))
domains=$data/payara
domain=$domains/domain1

fail() {
    echo "License Portal did not start: $*" >&2
    exit 1
}

case "${PORTAL_DB_URL:-}" in
    jdbc:postgresql:*) driver=org.postgresql.Driver ;;
    "" | jdbc:derby:*) driver=org.apache.derby.iapi.jdbc.AutoloadedDriver ;;
    *) fail "PORTAL_DB_URL must begin with jdbc:postgresql: or jdbc:derby:" ;;
esac
export PORTAL_DB_URL="${PORTAL_DB_URL:-jdbc:derby:$data/derby;create=true}"
export PORTAL_DB_USER=${PORTAL_DB_USER:-portal}
export PORTAL_DB_PASSWORD=${PORTAL_DB_PASSWORD:-portal}

mkdir -p "$domains" || fail "the data folder $data cannot be written"
rm -rf "$domain"
cp -R "$home/glassfish/domains/domain1" "$domain" || fail "no Payara in $home"
sed -i -e "s/port=\"4848\"/port=\"$admin\"/" "$domain/config/domain.xml"
sed -e "s|@PORT@|$port|; s|@TLS_PORT@|$((8181 + offset))|; s|@DRIVER@|$driver|; s|@POOL@|${PORTAL_DB_POOL:-32}|" \
    "$here/portal.asadmin" >"$domain/config/portal.asadmin"
for option in ${PORTAL_JAVA_OPTS:-}; do
    sed -i -e "0,/<jvm-options>-server</s||<jvm-options>$option</jvm-options>\n                &|" "$domain/config/domain.xml"
done

stop() {
    trap - TERM INT
    "$home/bin/asadmin" --interactive=false stop-domain --domaindir "$domains" domain1 >/dev/null
    exit "${1:-0}"
}
trap stop TERM INT

"$home/bin/asadmin" --interactive=false start-domain --domaindir "$domains" \
    --prebootcommandfile "$domain/config/portal.asadmin" domain1 ||
    fail "the server did not start; its log is $domain/logs/server.log"
"$home/bin/asadmin" --interactive=false --port "$admin" deploy "$ear" || {
    tail -n 40 "$domain/logs/server.log" >&2
    echo "License Portal did not start: its deployment failed" >&2
    stop 1
}

server=$(cat "$domain/config/pid")
while kill -0 "$server" 2>/dev/null; do
    sleep 1 &
    wait $!
done
echo "License Portal ended; its log is $domain/logs/server.log" >&2
exit 1
