#!/bin/sh
# Writes the two lists that a template cannot: the addresses to listen on, and the proxies whose word on the client is believed.
set -eu
folder=${NGINX_ENVSUBST_OUTPUT_DIR:?}
mkdir -p "$folder"
port=${NGINX_PORT:-8080}

# Only on the network of that name, so that no other container has a way in; everywhere if no name is given.
if [ -n "${LISTEN_NAME:-}" ]; then
    known=$(getent ahostsv4 "$LISTEN_NAME" | cut -d' ' -f1 | sort -u)
    listen=
    for address in $known; do
        if grep -qF "$address" /proc/net/fib_trie; then listen="$listen$address "; fi
    done
    [ -n "$listen" ] || { echo "10-addresses.sh: $LISTEN_NAME is none of this container's addresses" >&2; exit 1; }
else
    listen=0.0.0.0
fi
for address in $listen; do echo "listen $address:$port default_server;"; done > "$folder/listen.inc"

trusted=$(printf %s "${TRUSTED_PROXIES:-}" | tr ',' ' ')
{
    for network in $trusted; do echo "set_real_ip_from $network;"; done
    echo "real_ip_header X-Forwarded-For;"
    echo "real_ip_recursive on;"
    echo 'geo $realip_remote_addr $from_trusted_proxy {'
    echo "    default 0;"
    for network in $trusted; do echo "    $network 1;"; done
    echo "}"
} > "$folder/trusted-proxies.inc"
