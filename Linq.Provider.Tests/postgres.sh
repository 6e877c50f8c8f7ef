#!/usr/bin/env bash
# A private throw-away PostgreSQL server, on loopback and a free port, from the installed binaries (installed with apt-get when missing and
# possible), run by a user other than root. run.sh and the benchmarks use it. Run by itself, it runs a command while the server is there:
#
#     bash Linq.Provider.Tests/postgres.sh COMMAND…       # finds the server's URL in LINQ_PROVIDER_TEST_POSTGRES
#
# Sourced, it gives start_server, which sets that variable, and stop_server; and start_pooler, which starts pgbouncer before that server, if it is installed or can be, and sets
# LINQ_PROVIDER_TEST_PGBOUNCER. It needs $scratch, a folder for logs.
# shellcheck disable=SC2317 # the trap calls functions that shellcheck takes for unreachable

server_dir=
server_bin=
server_user=

say() { printf '%s\n' "$*" >&2; }

# PostgreSQL refuses to run as root, so everything of the server runs as $server_user when that is set.
as_server_user() {
    if [[ -z $server_user ]]; then
        "$@"
    elif command -v runuser >/dev/null; then
        (cd / && runuser -u "$server_user" -- "$@")
    else
        # shellcheck disable=SC2016 # the inner shell expands them
        (cd / && su -s /bin/sh "$server_user" -c 'exec "$0" "$@"' -- "$@")
    fi
}

stop_server() {
    if [[ -n $server_dir ]]; then
        if [[ -f $server_dir/pgbouncer.pid ]]; then
            kill -QUIT "$(cat "$server_dir/pgbouncer.pid")" 2>/dev/null || true
        fi
        if [[ -f $server_dir/data/postmaster.pid ]]; then
            as_server_user "$server_bin/pg_ctl" stop -D "$server_dir/data" -m immediate -w -s >/dev/null 2>&1 || true
        fi
        rm -rf "$server_dir"
        server_dir=
    fi
}

# Prints the folder of the newest installed server, or fails.
find_server_binaries() {
    local candidates candidate
    candidates=$(
        printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin | sort -rV
        pg_config --bindir 2>/dev/null || true
        dirname "$(command -v initdb || echo /nowhere/initdb)"
    )
    while read -r candidate; do
        if [[ -x $candidate/initdb && -x $candidate/pg_ctl && -x $candidate/postgres ]]; then
            printf '%s\n' "$candidate"
            return
        fi
    done <<<"$candidates"
    return 1
}

install_server() {
    if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then return 1; fi
    say "PostgreSQL is not installed: installing it with apt-get."
    local install=(apt-get install -y -q --no-install-recommends postgresql)
    DEBIAN_FRONTEND=noninteractive "${install[@]}" >"$scratch/apt.log" 2>&1 && return
    { DEBIAN_FRONTEND=noninteractive apt-get update -q && DEBIAN_FRONTEND=noninteractive "${install[@]}"; } >"$scratch/apt.log" 2>&1 && return
    tail -n 5 "$scratch/apt.log" >&2
    return 1
}

choose_server_user() {
    if [[ $(id -u) -ne 0 ]]; then return; fi
    for server_user in postgres nobody; do
        if id "$server_user" >/dev/null 2>&1; then return; fi
    done
    say "No unprivileged user to run PostgreSQL as: neither postgres nor nobody exists."
    return 1
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

create_cluster() {
    local locale
    for locale in "--lc-collate=C --lc-ctype=C.UTF-8" "--lc-collate=C --lc-ctype=en_US.UTF-8" "--locale=C"; do
        rm -rf "$server_dir/data"
        # shellcheck disable=SC2086 # the locale is one or two options
        if as_server_user "$server_bin/initdb" -D "$server_dir/data" -U postgres --encoding=UTF8 $locale --no-sync \
            --auth=scram-sha-256 --pwfile="$server_dir/password" >"$scratch/initdb.log" 2>&1; then
            return
        fi
    done
    tail -n 5 "$scratch/initdb.log" >&2
    return 1
}

# Starts the server and sets LINQ_PROVIDER_TEST_POSTGRES, or fails, having said why.
start_server() {
    server_bin=$(find_server_binaries) || { install_server && server_bin=$(find_server_binaries); } || {
        say "No PostgreSQL server: set LINQ_PROVIDER_TEST_POSTGRES to the URL of one, or install PostgreSQL."
        return 1
    }
    choose_server_user || return

    local password port attempt
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    if [[ -n $server_user ]]; then
        server_dir=$(env -u TMPDIR mktemp -d -t linq-provider-postgres.XXXXXX)    # root's own may be closed to that user
    else
        server_dir=$(mktemp -d -t linq-provider-postgres.XXXXXX)
    fi
    printf '%s\n' "$password" >"$server_dir/password"
    if [[ -n $server_user ]]; then chown -R "$server_user" "$server_dir"; fi
    create_cluster || return

    for attempt in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        port_is_free "$port" || continue
        # The data is thrown away, so durability only costs time; just-in-time compilation never pays for such small queries.
        cat >"$server_dir/data/postgresql.auto.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
jit = off
timezone = 'UTC'
lc_messages = 'C'
CONF
        if as_server_user "$server_bin/pg_ctl" start -D "$server_dir/data" -l "$server_dir/log" -w -s -t 60 </dev/null >/dev/null 2>&1; then
            export LINQ_PROVIDER_TEST_POSTGRES="postgresql://postgres:$password@127.0.0.1:$port/postgres"
            say "PostgreSQL: $("$server_bin/postgres" --version | sed 's/^[^0-9]*//'), private server on 127.0.0.1:$port."
            return
        fi
        say "PostgreSQL did not start on port $port (attempt $attempt)."
    done
    tail -n 5 "$server_dir/log" >&2 || true
    return 1
}

find_pooler() { PATH=$PATH:/usr/sbin:/usr/local/sbin command -v pgbouncer; }

install_pooler() {
    if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then return 1; fi
    say "pgbouncer is not installed: installing it with apt-get."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends pgbouncer >"$scratch/apt.log" 2>&1
}

# Starts a pooler in transaction mode before the private server, with two connections to it for each database, so that sessions take turns on them. Fails, having said why.
start_pooler() {
    local pooler password server_port port attempt
    pooler=$(find_pooler) || { install_pooler && pooler=$(find_pooler); } || {
        say "No pgbouncer: its tests are skipped."
        return 1
    }
    password=$(cat "$server_dir/password")
    server_port=$(sed -n 's/^port = //p' "$server_dir/data/postgresql.auto.conf")
    printf '"postgres" "%s"\n' "$password" >"$server_dir/users.txt"
    for attempt in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        port_is_free "$port" || continue
        cat >"$server_dir/pgbouncer.ini" <<CONF
[databases]
* = host=127.0.0.1 port=$server_port

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $port
unix_socket_dir =
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
ignore_startup_parameters = extra_float_digits
auth_type = scram-sha-256
auth_file = $server_dir/users.txt
logfile = $server_dir/pgbouncer.log
pidfile = $server_dir/pgbouncer.pid
CONF
        if [[ -n $server_user ]]; then chown "$server_user" "$server_dir/users.txt" "$server_dir/pgbouncer.ini"; fi
        if as_server_user "$pooler" -q -d "$server_dir/pgbouncer.ini" >"$scratch/pgbouncer.log" 2>&1 </dev/null; then
            export LINQ_PROVIDER_TEST_PGBOUNCER="postgresql://postgres:$password@127.0.0.1:$port"
            say "pgbouncer: $("$pooler" --version | sed -n 's/^PgBouncer //Ip'), on 127.0.0.1:$port."
            return
        fi
        say "pgbouncer did not start on port $port (attempt $attempt)."
    done
    tail -n 5 "$scratch/pgbouncer.log" >&2 || true
    return 1
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    set -euo pipefail
    if [[ $# -eq 0 ]]; then
        say "Usage: bash Linq.Provider.Tests/postgres.sh COMMAND…"
        exit 2
    fi
    scratch=$(mktemp -d -t linq-provider-postgres-log.XXXXXX)
    trap 'trap - EXIT; stop_server; rm -rf "$scratch"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    if [[ -z ${LINQ_PROVIDER_TEST_POSTGRES:-} ]]; then
        start_server
    fi
    "$@"
fi
