#!/usr/bin/env bash
# Turns an unpacked Payara Server 6 into the portal's: what can only be changed while the server is down.
# usage: setup.sh PAYARA_HOME DRIVER_DIR...     (the build calls it; a second call changes nothing)
set -eu

home=$1
shift
domain=$home/glassfish/domains/domain1
config=$domain/config/domain.xml

fail() {
    echo "cannot set up Payara: $*" >&2
    exit 1
}

[ -f "$config" ] || fail "no Payara in $home"
chmod +x "$home/bin/asadmin"

# Neither messaging nor the data grid is used; left on, each listens on every interface of the machine, and commands
# at boot come too late for both. The words for the first of the two configurations, the one that the server runs with.
if ! grep -q 'type="DISABLED"' "$config"; then
    sed -i -e '0,/<hazelcast-config-specific-configuration>/s||<jms-service type="DISABLED" default-jms-host="none"/>\n            <hazelcast-config-specific-configuration enabled="false">|' "$config"
fi
# The remote shell of the module system, on port 6666, goes as well.
sed -i -e 's/org.apache.felix.shell.remote,//' "$config"

grep -q '<jms-service type="DISABLED"' "$config" || fail "messaging stays on in $config"
grep -q 'specific-configuration enabled="false"' "$config" || fail "the data grid stays on in $config"

for drivers in "$@"; do cp "$drivers"/*.jar "$domain/lib/"; done
