using System.Transactions;

namespace Linq.Provider.Execution;

/// <content>Taking part in ambient transactions, where the driver can.</content>
internal sealed partial class ConnectionScope
{
    /// <summary>The transaction of the connection that is held, if that is an ambient one.</summary>
    private Transaction? _enlisted;
    private Transaction? _watched;

    /// <summary>Who wants to know how an ambient transaction ended in which something was sent.</summary>
    public IAmbientParticipant? Participant { get; init; }

    /// <summary>Whether an ambient transaction governs what is sent; one that the scope itself began goes before.</summary>
    public bool IsAmbient => Ambient is not null;

    private Transaction? Ambient => _transactions.IsOpen || !_database.Driver.CanEnlist ? null : Transaction.Current;

    /// <summary>Rolls the ambient transaction back, for all who take part.</summary>
    public void RollbackAmbient() => Ambient?.Rollback();

    /// <summary>Forgets the savepoints of an ambient transaction that is over.</summary>
    public void ForgetSavepoints() => _transactions.Forget();

    private async ValueTask<PooledConnection> RentAsync(bool async, CancellationToken cancellationToken)
    {
        if (Ambient is not { } ambient)
        {
            return _connection ??= await _database.Pool.RentAsync(async, cancellationToken).ConfigureAwait(false);
        }

        if (_connection is null)
        {
            _connection = await _database.Ambient.RentAsync(ambient, async, cancellationToken).ConfigureAwait(false);
        }
        else if (!ambient.Equals(_enlisted))
        {
            _database.Ambient.Enlist(_connection, ambient);
        }

        _enlisted = ambient;
        Watch(ambient);
        return _connection;
    }

    private ValueTask GiveBackAsync(PooledConnection connection, bool async)
    {
        Transaction? ambient = _enlisted;
        _enlisted = null;
        return ambient is null ? _database.Pool.ReturnAsync(connection, async) : _database.Ambient.ReturnAsync(ambient, connection, async);
    }

    private void Watch(Transaction ambient)
    {
        if (!ambient.Equals(_watched))
        {
            Transaction copy = ambient.Clone();
            _watched = copy;
            copy.TransactionCompleted += (_, e) => Participant?.AmbientEnded(e.Transaction?.TransactionInformation.Status == TransactionStatus.Committed);
        }
    }

    private void RefuseForeignAmbient()
    {
        if (!_database.Driver.CanEnlist && Transaction.Current is not null)
        {
            throw DatabaseErrors.NoAmbientTransactions(_database.Driver);
        }
    }
}

/// <summary>Takes part in ambient transactions.</summary>
internal interface IAmbientParticipant
{
    /// <summary>Called once for each, when it is over; it may be on another thread.</summary>
    void AmbientEnded(bool isCommitted);
}
