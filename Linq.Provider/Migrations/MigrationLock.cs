using System.Diagnostics;
using System.Globalization;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>
/// Sees to it that one process at a time migrates a database. Where the database has locks that go with the connection, by such a lock: it ends with the process. On SQLite by a lease, a row with
/// owner and expiry: each transaction renews it, and fails if another process has taken it over.
/// </summary>
internal sealed class MigrationLock(ConnectionScope scope, DdlGenerator ddl, MigrationOptions options)
{
    /// <summary>Any number that others are unlikely to use for their locks.</summary>
    private const long Key = 0x4C50_4D49_4752_4154;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly string _owner = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}");

    private DateTime Now => options.TimeProvider.GetUtcNow().UtcDateTime;

    /// <summary>Takes the lock, waiting while another process has it.</summary>
    /// <exception cref="MigrationException">It was not to be had in time.</exception>
    public async ValueTask TakeAsync(bool async, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        bool waits = false;
        while (await HolderAsync(async, cancellationToken).ConfigureAwait(false) is { } holder)
        {
            if (Stopwatch.GetElapsedTime(started) >= options.LockTimeout)
            {
                throw new MigrationException(
                    ErrorCodes.MigrationLocked, $"{holder} Waited {options.LockTimeout.TotalSeconds:0.#} seconds, and changed nothing. Run the command again when it has ended.");
            }

            if (!waits)
            {
                options.Progress?.Invoke($"{holder} Waiting up to {options.LockTimeout.TotalSeconds:0.#} seconds.");
                waits = true;
            }

            await PauseAsync(async, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes sure, at the beginning of a transaction, that the lock is still this process's, and for how long.</summary>
    public async ValueTask RenewAsync(bool async, CancellationToken cancellationToken)
    {
        if (ddl.TryLock(Key) is not null)
        {
            return;
        }

        string sql = $"UPDATE \"{VersionTable.LeaseName}\" SET \"expires\" = {Expiry()} WHERE \"owner\" = {DdlGenerator.QuoteText(_owner)}";
        if (await scope.ExecuteAsync(new SqlStatement(sql, []), [], async, cancellationToken, isForeign: true).ConfigureAwait(false) != 1)
        {
            throw new MigrationException(
                ErrorCodes.LeaseLost, $"The lease on the database ran out, and another process has taken it over. The step under way was rolled back; see how far the other came with `current`. A lease lasts {options.LeaseDuration}.");
        }
    }

    /// <summary>Gives the lock back.</summary>
    public async ValueTask ReleaseAsync(bool async)
    {
        string sql = ddl.Unlock(Key) ?? $"DELETE FROM \"{VersionTable.LeaseName}\" WHERE \"owner\" = {DdlGenerator.QuoteText(_owner)}";
        await scope.RunAsync(sql, async, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Tries to take the lock; who has it if it could not be taken.</summary>
    private async ValueTask<string?> HolderAsync(bool async, CancellationToken cancellationToken)
    {
        if (ddl.TryLock(Key) is { } tryLock)
        {
            IReadOnlyList<object?[]> rows = await scope.RowsAsync(tryLock, async, cancellationToken).ConfigureAwait(false);
            return rows[0][0] is true ? null : "Another process is migrating the database: it holds the advisory lock.";
        }

        return await WriterAsync(async, cancellationToken).ConfigureAwait(false) ?? await LeaseHolderAsync(async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who keeps this process from writing at all at this moment, by a transaction of its own; asked without the driver's patience, which is another than that of the options.</summary>
    private async ValueTask<string?> WriterAsync(bool async, CancellationToken cancellationToken)
    {
        if (!await scope.IsHeldUpAsync("BEGIN IMMEDIATE; ROLLBACK", async, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        bool canRead = !await scope.IsHeldUpAsync($"SELECT 1 FROM \"{VersionTable.LeaseName}\"", async, cancellationToken).ConfigureAwait(false);
        return (canRead ? await LeaseAsync(async, cancellationToken).ConfigureAwait(false) : null) ?? "Another process is writing to the database.";
    }

    private async ValueTask<string?> LeaseHolderAsync(bool async, CancellationToken cancellationToken)
    {
        try
        {
            await scope.BeginAsync(System.Data.IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
            string? holder = await TakeLeaseAsync(async, cancellationToken).ConfigureAwait(false);
            await scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
            return holder;
        }
        catch (LinqProviderException failure) when (!scope.InTransaction && scope.IsCollision(failure))
        {
            return "Another process is writing to the database.";
        }
        catch when (scope.InTransaction)
        {
            await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<string?> TakeLeaseAsync(bool async, CancellationToken cancellationToken)
    {
        await scope.RunAsync(
            $"CREATE TABLE IF NOT EXISTS \"{VersionTable.LeaseName}\" (\"id\" INTEGER NOT NULL PRIMARY KEY CHECK (\"id\" = 1), \"owner\" TEXT NOT NULL, \"expires\" TEXT NOT NULL)", async, cancellationToken).ConfigureAwait(false);
        if (await LeaseAsync(async, cancellationToken).ConfigureAwait(false) is { } holder)
        {
            return holder;
        }

        await scope.RunAsync(
            $"INSERT OR REPLACE INTO \"{VersionTable.LeaseName}\" (\"id\", \"owner\", \"expires\") VALUES (1, {DdlGenerator.QuoteText(_owner)}, {Expiry()})", async, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Who has a lease that is in force, if anybody.</summary>
    private async ValueTask<string?> LeaseAsync(bool async, CancellationToken cancellationToken)
    {
        if ((await scope.RowsAsync(ddl.TableExists(VersionTable.LeaseName), async, cancellationToken).ConfigureAwait(false)).Count == 0)
        {
            return null;
        }

        IReadOnlyList<object?[]> rows = await scope.RowsAsync($"SELECT \"owner\", \"expires\" FROM \"{VersionTable.LeaseName}\"", async, cancellationToken).ConfigureAwait(false);
        return rows is [[string owner, string expires]] && !IsDead(owner) && DateTime.Parse(expires, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) > Now
            ? $"Another process is migrating the database: {Owner(owner)}, whose lease runs until {expires}."
            : null;
    }

    private static string Owner(string owner) => owner.Split('/') is [var machine, var process, _] ? $"process {process} on {machine}" : owner;

    private static async ValueTask PauseAsync(bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await Task.Delay(s_pause, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            cancellationToken.WaitHandle.WaitOne(s_pause);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private string Expiry() => DdlGenerator.QuoteText((Now + options.LeaseDuration).ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Whether the owner was a process of this machine that is no more: then nobody need wait for the expiry.</summary>
    private static bool IsDead(string owner)
    {
        string[] parts = owner.Split('/');
        if (parts.Length != 3 || parts[0] != Environment.MachineName || !int.TryParse(parts[1], out int id))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
