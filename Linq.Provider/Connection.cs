using System.Data;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Querying;
using Linq.Provider.Schema;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>
/// A connection to the database without the ORM. Settings that a statement makes for its connection last until disposal, except on a SQLite database in memory,
/// whose only connection all users of the engine take turns with. Not thread-safe.
/// </summary>
public sealed class Connection : IDisposable, IAsyncDisposable
{
    internal Connection(Engine engine, ConnectionScope scope) => (Engine, Scope) = (engine, scope);

    internal Engine Engine { get; }

    internal ConnectionScope Scope { get; }

    /// <summary>Runs a statement. What stands in the holes of the interpolated string becomes parameters: it can never be read as SQL.</summary>
    /// <param name="sql">The statement, such as <c>$"update users set name = {name} where id = {id}"</c>.</param>
    /// <returns>The number of rows changed, or -1 for a statement that does not change rows.</returns>
    /// <exception cref="LinqProviderException">The database refuses the statement (LP1003), a table is missing (LP1004), or a hole holds a value no column can store (LP1302).</exception>
    public int Execute(FormattableString sql) => ExecuteAsync(sql, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Execute"/>
    public Task<int> ExecuteAsync(FormattableString sql, CancellationToken cancellationToken = default) => ExecuteAsync(sql, async: true, cancellationToken).AsTask();

    /// <summary>Begins a transaction.</summary>
    /// <param name="level">How far it is isolated from others; by default as the database does it.</param>
    /// <exception cref="LinqProviderException">A transaction is open already (LP1009).</exception>
    public SessionTransaction Begin(IsolationLevel level = default) => BeginAsync(level, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Begin"/>
    public Task<SessionTransaction> BeginAsync(IsolationLevel level = default, CancellationToken cancellationToken = default) =>
        BeginAsync(level, async: true, cancellationToken).AsTask();

    /// <summary>The rows of a table, to query with LINQ; columns are named as text: <c>from r in connection.From(users) where r.Get&lt;int&gt;("age") > 18 select r</c>.</summary>
    /// <param name="table">The table.</param>
    public IQueryable<Row> From(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Query<Row>(new QueryProvider(new QueryHost(this)), new TableRootExpression(table, typeof(Row), Engine.Database));
    }

    /// <summary>Rolls back an open transaction and gives the physical connection back to the engine.</summary>
    public void Dispose() => Scope.Dispose();

    /// <summary>Rolls back an open transaction and gives the physical connection back to the engine.</summary>
    public ValueTask DisposeAsync() => Scope.DisposeAsync();

    private ValueTask<int> ExecuteAsync(FormattableString sql, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return Scope.ExecuteAsync(InterpolatedSql.ToStatement(sql), [], async, cancellationToken, isForeign: true);
    }

    private async ValueTask<SessionTransaction> BeginAsync(IsolationLevel level, bool async, CancellationToken cancellationToken)
    {
        await Scope.BeginAsync(level == default ? IsolationLevel.Unspecified : level, async, cancellationToken).ConfigureAwait(false);
        int id = Scope.TransactionId;
        return new SessionTransaction(
            (async, token) => Scope.TransactionId == id ? Scope.CommitAsync(async, token) : throw DatabaseErrors.NotInTransaction("commit"),
            (async, token) => Scope.TransactionId == id ? Scope.RollbackAsync(async, token) : throw DatabaseErrors.NotInTransaction("roll back"),
            () => Scope.TransactionId == id);
    }

    /// <summary>Queries of Core: nothing is mapped and nothing tracked.</summary>
    private sealed class QueryHost(Connection connection) : IQueryHost
    {
        public QueryPipeline Pipeline => connection.Engine.CorePipeline;

        public ConnectionScope Scope => connection.Scope;

        public IEntityStore? OpenStore(bool keepsSiblings = false) => null;

        public bool Tracking => false;

        public EntityMap MapOf(Type type) => throw new MappingException(
            ErrorCodes.UnmappedClass, $"'{type.Name}' is not mapped on a connection of Core, which knows tables only. Query connection.From(table), or use a Session.");

        public void EnsureMapped(Type type) => MapOf(type);

        public ValueTask BeforeQueryAsync(bool async, CancellationToken cancellationToken) => default;
    }
}
