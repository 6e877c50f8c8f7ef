using System.Data;
using Linq.Provider.Diagnostics;
using Linq.Provider.Sessions;
using Linq.Provider.Sql;

namespace Linq.Provider;

/// <content>Running a transaction until it succeeds.</content>
public partial class Session
{
    private const int MostAttempts = 20;
    private const int LongestPause = 500;

    /// <summary>The number of commits so far.</summary>
    private int _commits;

    /// <summary>
    /// Runs work in a transaction and commits it; if it collides with another transaction or loses its connection, it is rolled back, in memory too, and run again. Every attempt
    /// begins with all objects expired, so that what it finds and queries is read in its own transaction. See <see cref="TransactionExtensions"/>.
    /// </summary>
    internal async ValueTask<TResult> RunInTransactionAsync<TResult>(Func<ValueTask<TResult>> work, IsolationLevel level, bool async, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_scope.InTransaction)
        {
            throw SessionErrors.NestedRun();
        }

        if (_work.Pending() is not ({ Count: 0 }, { Count: 0 }, { Count: 0 }))
        {
            throw SessionErrors.UnsavedBeforeRun();
        }

        for (int attempt = 1; ; attempt++)
        {
            (int commits, bool hasBegun) = (_commits, attempt > 1);
            TResult result;
            try
            {
                _work.ExpireAll();
                await BeginAsync(level, async, cancellationToken).ConfigureAwait(false);
                hasBegun = true;
                int transaction = _scope.TransactionId;
                result = await work().ConfigureAwait(false);
                if (_scope.TransactionId != transaction)
                {
                    throw SessionErrors.EndedInside();
                }

                await FlushAsync(async, cancellationToken).ConfigureAwait(false);
                await EndAsync(async, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception cause)
            {
                // Not with the caller's token: what was cancelled must be undone all the same.
                await RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
                bool mayRepeat = hasBegun && _commits == commits && KindOf(cause) is FailureKind.Collision or FailureKind.Connection or FailureKind.StalePlan;
                if (!mayRepeat)
                {
                    throw;
                }

                if (attempt == MostAttempts)
                {
                    throw SessionErrors.RetriesExhausted(attempt, cause);
                }

                await PauseAsync(attempt, async, cancellationToken).ConfigureAwait(false);
                continue;
            }

            RaiseAfterCommit();
            return result;
        }
    }

    /// <summary>What the driver says of the exception at the bottom of another one; a collision also if all connections were in use.</summary>
    private FailureKind KindOf(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case LinqProviderException { Code: ErrorCodes.ConnectionBusy }:
                    return FailureKind.Collision;
                case LinqProviderException { Code: ErrorCodes.CannotConnect }:
                    return FailureKind.Connection;
                case LinqProviderException { Code: ErrorCodes.CommitInDoubt }:
                    // To run it again might do it twice.
                    return FailureKind.Statement;
            }

            if (Engine.Database.Driver.Diagnose(cause).Kind is var kind and (FailureKind.Collision or FailureKind.Connection or FailureKind.StalePlan))
            {
                return kind;
            }
        }

        return FailureKind.Statement;
    }

    /// <summary>Waits a random time, up to twice as long after each attempt, so that those who collided do not meet again.</summary>
    private static async ValueTask PauseAsync(int attempt, bool async, CancellationToken cancellationToken)
    {
        TimeSpan pause = TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * Math.Min(LongestPause, 2 << attempt));
        if (async)
        {
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            Thread.Sleep(pause);
        }
    }
}
