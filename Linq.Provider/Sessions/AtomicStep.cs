using System.Data;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;

namespace Linq.Provider.Sessions;

/// <summary>
/// Does something in the session's transaction, all or nothing: begins the transaction if none is open, else sets a savepoint, so that a failure undoes this step only and
/// the transaction stays usable.
/// </summary>
internal sealed class AtomicStep(ConnectionScope scope)
{
    public async ValueTask<T> RunAsync<T>(Func<ValueTask<T>> step, bool async, CancellationToken cancellationToken)
    {
        int savepoint = 0;
        if (scope.InTransaction)
        {
            savepoint = await scope.BeginNestedAsync(async, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await scope.BeginAsync(IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            T result = await step().ConfigureAwait(false);
            if (savepoint > 0)
            {
                await scope.CommitNestedAsync(savepoint, async, cancellationToken).ConfigureAwait(false);
            }

            return result;
        }
        catch
        {
            await UndoAsync(savepoint, async).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask UndoAsync(int savepoint, bool async)
    {
        try
        {
            // Not with the caller's token: what was cancelled must be undone all the same.
            if (savepoint > 0)
            {
                await scope.RollbackNestedAsync(savepoint, async, CancellationToken.None).ConfigureAwait(false);
            }
            else if (scope.InTransaction)
            {
                await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (LinqProviderException)
        {
            // The connection is lost, and the transaction with it; the exception under way tells why.
        }
    }
}
