using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Linq.Provider.Execution;

/// <summary>The transaction of a scope and the savepoints in it.</summary>
internal sealed class ScopeTransactions(Database database)
{
    private DbTransaction? _transaction;
    private DbConnection? _connection;
    private int _last;

    public bool IsOpen => _transaction is not null;

    /// <summary>
    /// Whether the database has undone the transaction by itself: the connection was lost, or SQLite gave up (a full disk, an interrupted write). It counts as open until it is rolled
    /// back, so that nobody takes what was done in it for done.
    /// </summary>
    public bool IsLost => _transaction is not null && (IsDisconnected || !database.Driver.IsInTransaction(_connection!));

    public bool IsDisconnected => _connection?.State != ConnectionState.Open;

    /// <summary>The driver's transaction, for its commands.</summary>
    public DbTransaction? Current => _transaction;

    public int Id => IsOpen ? _last : 0;

    /// <summary>The number of savepoints open in each other.</summary>
    public int Depth { get; private set; }

    public async ValueTask BeginAsync(DbConnection connection, IsolationLevel level, bool async, CancellationToken cancellationToken)
    {
        if (IsOpen)
        {
            throw DatabaseErrors.AlreadyInTransaction();
        }

        _transaction = await database.Driver.BeginAsync(connection, level, database.Settings.CommandTimeout, async, cancellationToken).ConfigureAwait(false);
        _connection = connection;
        _last++;
        Depth = 0;
    }

    /// <param name="isAmbient">Whether the savepoint belongs to a transaction that is not of this scope: then the driver has no object for it.</param>
    public async ValueTask SaveAsync(DbConnection connection, bool isAmbient, bool async, CancellationToken cancellationToken)
    {
        string name = Name(Depth + 1);
        if (_transaction is not { } transaction)
        {
            await SendAsync(connection, isAmbient ? $"SAVEPOINT {name}" : throw DatabaseErrors.NotInTransaction("set a savepoint in"), async, cancellationToken).ConfigureAwait(false);
        }
        else if (async)
        {
            await transaction.SaveAsync(name, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            transaction.Save(name);
        }

        Depth++;
    }

    public async ValueTask ReleaseAsync(DbConnection connection, bool isAmbient, int depth, bool async, CancellationToken cancellationToken)
    {
        if (Nested(isAmbient, depth, "commit") is not { } transaction)
        {
            await SendAsync(connection, $"RELEASE SAVEPOINT {Name(depth)}", async, cancellationToken).ConfigureAwait(false);
        }
        else if (async)
        {
            await transaction.ReleaseAsync(Name(depth), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            transaction.Release(Name(depth));
        }

        Depth = depth - 1;
    }

    /// <summary>Rolls back to a savepoint. That the transaction is lost is not an error here: everything is undone then, and the transaction is still to be rolled back.</summary>
    public async ValueTask RollbackToAsync(DbConnection connection, bool isAmbient, int depth, bool async, CancellationToken cancellationToken)
    {
        DbTransaction? nested = Nested(isAmbient, depth, "roll back");
        if (IsLost)
        {
            Depth = depth - 1;
            return;
        }

        if (nested is not { } transaction)
        {
            await SendAsync(connection, $"ROLLBACK TO SAVEPOINT {Name(depth)}", async, cancellationToken).ConfigureAwait(false);
        }
        else if (async)
        {
            await transaction.RollbackAsync(Name(depth), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            transaction.Rollback(Name(depth));
        }

        // Rolling back to a savepoint keeps it; it is released as well, so that its name can be used again.
        await ReleaseAsync(connection, isAmbient, depth, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The savepoints are gone with the ambient transaction that they belonged to.</summary>
    public void Forget()
    {
        if (!IsOpen)
        {
            Depth = 0;
        }
    }

    public async ValueTask CommitAsync(bool async, CancellationToken cancellationToken)
    {
        DbTransaction transaction = _transaction ?? throw DatabaseErrors.NotInTransaction("commit");
        try
        {
            if (async)
            {
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                transaction.Commit();
            }
        }
        finally
        {
            // After a failed commit SQLite keeps the transaction open and PostgreSQL does not; disposing rolls back what is still there.
            await EndAsync(transaction, async).ConfigureAwait(false);
        }
    }

    public async ValueTask RollbackAsync(bool async, CancellationToken cancellationToken)
    {
        DbTransaction transaction = _transaction ?? throw DatabaseErrors.NotInTransaction("roll back");
        try
        {
            if (async)
            {
                await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                transaction.Rollback();
            }
        }
        catch (Exception) when (_connection?.State != ConnectionState.Open)
        {
            // The database rolled back by itself when the connection was lost.
            await database.Pool.ClearAsync(async).ConfigureAwait(false);
        }
        finally
        {
            await EndAsync(transaction, async).ConfigureAwait(false);
        }
    }

    private async ValueTask EndAsync(DbTransaction transaction, bool async)
    {
        _transaction = null;
        _connection = null;
        Depth = 0;
        try
        {
            if (async)
            {
                await transaction.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                transaction.Dispose();
            }
        }
        catch (DbException)
        {
            // Disposing rolls back what a failed commit left; that it fails too adds nothing to the exception that is under way.
        }
    }

    private DbTransaction? Nested(bool isAmbient, int depth, string what) =>
        (_transaction is not null || isAmbient) && depth <= Depth ? _transaction : throw DatabaseErrors.NotInTransaction(what);

    private static async ValueTask SendAsync(DbConnection connection, string sql, bool async, CancellationToken cancellationToken)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        _ = async ? await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteNonQuery();
    }

    private static string Name(int depth) => string.Create(CultureInfo.InvariantCulture, $"lp_{depth}");
}
