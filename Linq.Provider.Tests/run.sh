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
test_process=

# shellcheck source=postgres.sh
source "$tests_dir/postgres.sh"

cleanup() {
    trap - EXIT INT TERM HUP
    if [[ -n $test_process ]]; then
        kill -- "-$test_process" 2>/dev/null || true
        wait "$test_process" 2>/dev/null || true
    fi
    stop_server
    rm -rf "$scratch"
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
else
    start_pooler || true
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
