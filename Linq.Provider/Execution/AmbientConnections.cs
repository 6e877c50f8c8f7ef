using System.Transactions;
using Linq.Provider.Collections;

namespace Linq.Provider.Execution;

/// <summary>
/// The connections that take part in ambient transactions (<c>System.Transactions</c>). A transaction has one, which all sessions of the engine use in turn: a second one would make
/// it a distributed transaction. Between statements it waits here, and when the transaction is over it goes back to the pool. Thread-safe.
/// </summary>
internal sealed class AmbientConnections(ConnectionPool pool)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Transaction, List<PooledConnection>> _waiting = [];

    /// <summary>Gives out a connection that takes part in the transaction.</summary>
    public async ValueTask<PooledConnection> RentAsync(Transaction transaction, bool async, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.TryGetValue(transaction, out List<PooledConnection>? waiting) && waiting.Count > 0)
            {
                PooledConnection last = waiting[^1];
                waiting.RemoveAt(waiting.Count - 1);
                return last;
            }
        }

        PooledConnection connection = await pool.RentAsync(async, cancellationToken).ConfigureAwait(false);
        try
        {
            Enlist(connection, transaction);
            return connection;
        }
        catch
        {
            await pool.ReturnAsync(connection, async).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Has a connection take part in a transaction.</summary>
    /// <exception cref="LinqProviderException">The transaction is over (LP1009).</exception>
    public void Enlist(PooledConnection connection, Transaction transaction)
    {
        try
        {
            connection.Connection.EnlistTransaction(transaction);
            lock (_lock)
            {
                if (!_waiting.ContainsKey(transaction))
                {
                    // The scope disposes its own object before the transaction is over.
                    Transaction copy = transaction.Clone();
                    _waiting.Add(copy, []);
                    copy.TransactionCompleted += (_, _) => End(copy);
                }
            }
        }
        catch (Exception cause) when (cause is TransactionException or InvalidOperationException)
        {
            throw DatabaseErrors.CannotEnlist(cause);
        }
    }

    /// <summary>Takes a connection back until the next statement, or for good if the transaction is over.</summary>
    public ValueTask ReturnAsync(Transaction transaction, PooledConnection connection, bool async)
    {
        lock (_lock)
        {
            if (!connection.IsBroken && _waiting.TryGetValue(transaction, out List<PooledConnection>? waiting))
            {
                waiting.Add(connection);
                return ValueTask.CompletedTask;
            }
        }

        return pool.ReturnAsync(connection, async);
    }

    private void End(Transaction transaction)
    {
        List<PooledConnection>? waiting;
        lock (_lock)
        {
            _waiting.Remove(transaction, out waiting);
        }

        foreach (PooledConnection connection in waiting ?? [])
        {
            pool.ReturnAsync(connection, async: false).Completed();
        }
    }
}
