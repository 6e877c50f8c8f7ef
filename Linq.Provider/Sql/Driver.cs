using System.Data;
using System.Data.Common;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>What the execution of statements must know about a database's driver beyond the classes that all ADO.NET drivers share. One per engine.</summary>
internal abstract class Driver : IAsyncDisposable, IDisposable
{
    /// <summary>The name of the database system as OpenTelemetry's semantic conventions write it.</summary>
    public abstract string SystemName { get; }

    /// <summary>The database in words, for messages; never contains a password.</summary>
    public abstract string Description { get; }

    /// <summary>The name of the database, for tracing.</summary>
    public abstract string DatabaseName { get; }

    /// <summary>Whether the database lives and dies with one connection, which all users then share.</summary>
    public virtual bool IsSingleConnection => false;

    /// <summary>How many connections can be open at a time, or <see langword="null"/> if the driver sets no limit.</summary>
    public virtual int? MaxConnections => IsSingleConnection ? 1 : null;

    /// <summary>How long to wait when all of them are in use, or <see langword="null"/> for as long as a statement may take.</summary>
    public virtual TimeSpan? ConnectTimeout => null;

    /// <summary>Creates a connection that is not open.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>Tells a connection how long its own statements (those that end a transaction) may wait; only for drivers that cannot be told in the connection string.</summary>
    public virtual void SetPatience(DbConnection connection, TimeSpan patience)
    {
    }

    /// <summary>Begins a transaction.</summary>
    /// <param name="patience">How long to wait where a transaction has to wait for others before it begins; <see langword="null"/> for the driver's default.</param>
    public virtual ValueTask<DbTransaction> BeginAsync(DbConnection connection, IsolationLevel level, TimeSpan? patience, bool async, CancellationToken cancellationToken) =>
        async ? connection.BeginTransactionAsync(level, cancellationToken) : new(connection.BeginTransaction(level));

    /// <summary>The version that is taken for the server's until a connection has told it: the server's own if that is known beforehand.</summary>
    public abstract Version AssumedVersion { get; }

    /// <summary>The dialect for a version of the server.</summary>
    public abstract Dialect CreateDialect(Version serverVersion, bool nullsFirst);

    /// <summary>Says what an exception of the driver means to the user.</summary>
    public abstract Failure Diagnose(Exception exception);

    /// <summary>Whether a transaction that was begun on an open connection is still there; drivers whose database never ends one by itself need not ask.</summary>
    public virtual bool IsInTransaction(DbConnection connection) => true;

    /// <summary>Whether another connection keeps this one from running some SQL, which changes nothing, at this moment; asked without waiting. Servers queue those who wait, and are not asked.</summary>
    public virtual bool IsHeldUp(DbConnection connection, string sql) => false;

    /// <summary>Whether a running statement must be stopped with <see cref="Interrupt"/>, because the driver's methods do not watch a cancellation token while they run.</summary>
    public virtual bool NeedsInterrupt => false;

    /// <summary>Stops the running statement; called from another thread.</summary>
    public virtual void Interrupt(DbConnection connection)
    {
    }

    /// <summary>Prepares a statement of this library by other means than the driver's commands; null if they are the only or the better means.</summary>
    public virtual DirectStatement? Prepare(DbConnection connection, SqlStatement statement, TimeSpan? timeout) => null;

    /// <summary>Has the server forget a command's plan. Disposing the command alone does not do that with every driver.</summary>
    public virtual ValueTask UnprepareAsync(DbCommand command, bool async) => ValueTask.CompletedTask;

    /// <summary>Prepares a statement to be executed again and again by the driver's own means; <see langword="null"/> if it has none for this connection.</summary>
    /// <param name="patience">How long an execution may wait for others.</param>
    public virtual RowLoop? OpenLoop(DbConnection connection, SqlStatement statement, TimeSpan patience) => null;

    /// <summary>Whether connections can take part in ambient transactions (<c>System.Transactions</c>).</summary>
    public virtual bool CanEnlist => false;

    /// <summary>Whether several statements can be sent together (<see cref="DbBatch"/>).</summary>
    public virtual bool HasBatches => false;

    /// <summary>Whether rows can be brought into a table by a protocol of the driver's own, faster than by statements.</summary>
    public virtual bool HasRowCopy => false;

    /// <summary>The command that <see cref="BeginCopyAsync"/> sends.</summary>
    public virtual string CopyText(Table table, IReadOnlyList<Column> columns) => throw new NotSupportedException();

    /// <summary>Begins to bring in rows; only where <see cref="HasRowCopy"/>. The protocol converts nothing: <see langword="null"/> if a column of the table is of another type than the model says.</summary>
    public virtual ValueTask<RowCopy?> BeginCopyAsync(DbConnection connection, Table table, IReadOnlyList<Column> columns, bool async, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Prepares a connection that was just opened, before the dialect does.</summary>
    public virtual void Configure(DbConnection connection)
    {
    }

    /// <summary>Closes what the driver itself keeps open.</summary>
    public abstract void Dispose();

    /// <summary>Closes what the driver itself keeps open.</summary>
    public abstract ValueTask DisposeAsync();
}

/// <summary>What kind of failure the driver reported.</summary>
internal enum FailureKind
{
    /// <summary>The database refused the statement, for what it says.</summary>
    Statement,

    /// <summary>The database could not carry out the statement, whatever it says: no room, no right to write, no time.</summary>
    Environment,

    /// <summary>The statement collided with another transaction (a serialization failure, a deadlock, a busy database): the same transaction may succeed when it is run again.</summary>
    Collision,

    /// <summary>The statement names a table or view that does not exist.</summary>
    MissingTable,

    /// <summary>No connection could be made, or it was lost.</summary>
    Connection,

    /// <summary>The statement was stopped on request.</summary>
    Cancelled,

    /// <summary>The plan that the server kept for a prepared statement no longer fits its tables. Preparing it anew helps; the database has not run it.</summary>
    StalePlan,
}

/// <summary>A driver's exception understood: its kind, and in a sentence what to do about it (or <see langword="null"/>).</summary>
/// <param name="IsOverflow">Whether a number did not fit its type.</param>
internal readonly record struct Failure(FailureKind Kind, string? Remedy, bool IsOverflow = false);
