#!/usr/bin/env bash
# Runs every test on SQLite and PostgreSQL, in any working directory; arguments go to `dotnet test`:
#
#     bash Linq.Provider.Tests/run.sh --filter FullyQualifiedName~Schema
#
# The PostgreSQL server is the one that LINQ_PROVIDER_TEST_POSTGRES names (postgresql://user:password@host:port/database), else
# a private throw-away server, started here from the installed binaries (installed with apt-get when missing and possible) and
# removed at the end. Without any server the PostgreSQL half is skipped; that is a failure where CI=true.
# The last line is `N passed, N failed, N skipped`; the exit code is 0 if nothing failed.
# shellcheck disable=SC2317 # the trap calls functions that shellcheck takes for unreachable
set -euo pipefail

tests_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d -t linq-provider-tests.XXXXXX)
server_dir=
server_bin=
server_user=
test_process=

say() { printf '%s\n' "$*" >&2; }

cleanup() {
    trap - EXIT INT TERM HUP
    if [[ -n $test_process ]]; then
        kill -- "-$test_process" 2>/dev/null || true
        wait "$test_process" 2>/dev/null || true
    fi
    stop_server
    rm -rf "$scratch"
}

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

# Prints one counter of the test result file, 0 if there is none because the build failed.
counter() {
    local value=
    if [[ -f $scratch/results.trx ]]; then
        value=$(sed -n 's/.*<Counters[^>]* '"$1"'="\([0-9]*\)".*/\1/p' "$scratch/results.trx")
    fi
    printf '%s\n' "${value:-0}"
}

trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# A build node or compiler server that outlives the script keeps the caller's pipe open, and a CI job waiting for it hangs.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

if ! command -v dotnet >/dev/null; then
    say "dotnet is not on the PATH: install the .NET 10 SDK."
    exit 1
fi

exit_code=0
if [[ -n ${LINQ_PROVIDER_TEST_POSTGRES:-} ]]; then
    say "PostgreSQL: the server of LINQ_PROVIDER_TEST_POSTGRES."
elif ! start_server; then
    stop_server
    say "PostgreSQL tests are skipped."
    if [[ ${CI:-} == true ]]; then exit_code=1; fi
fi

# In the background, because bash runs a trap only after a foreground command has ended, and as a process group (set -m), to stop it
# with all its children. Temporary files go where they are removed even if the tests are killed.
set -m
TMPDIR=$scratch dotnet test "$tests_dir/Linq.Provider.Tests.csproj" --nologo \
    --results-directory "$scratch" --logger "trx;LogFileName=results.trx" "$@" </dev/null &
test_process=$!
set +m
wait "$test_process" || exit_code=$?
test_process=

passed=$(counter passed)
failed=$(counter failed)
skipped=$(($(counter total) - $(counter executed)))
if [[ $exit_code -ne 0 && $failed -eq 0 ]]; then
    say "No test failed, but the run did: see above."
    failed=1
fi
printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
exit "$exit_code"
