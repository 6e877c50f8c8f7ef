using System.Linq.Expressions;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Querying;

/// <summary>What queries need of the session (or connection) that they run on.</summary>
internal interface IQueryHost
{
    /// <summary>The way that the host's queries go; shared by all hosts of the model.</summary>
    QueryPipeline Pipeline { get; }

    /// <summary>The connection that statements go through.</summary>
    ConnectionScope Scope { get; }

    /// <summary>Where the entities of one result keep their identity, or null if nothing is tracked.</summary>
    /// <param name="keepsSiblings">Whether objects that the host holds already stay with the result that they came with.</param>
    IEntityStore? OpenStore(bool keepsSiblings = false);

    /// <summary>Whether queries track by default.</summary>
    bool Tracking { get; }

    /// <summary>The map of a class; throws LP1102 if it is not mapped.</summary>
    EntityMap MapOf(Type type);

    /// <summary>Maps a class that is not mapped yet; the pipeline may be another one afterwards.</summary>
    void EnsureMapped(Type type);

    /// <summary>Called before every query: checks that the host is usable and flushes pending changes if it is asked to.</summary>
    ValueTask BeforeQueryAsync(bool async, CancellationToken cancellationToken);
}

/// <summary>A query provider that also runs queries without blocking.</summary>
internal interface IAsyncQueryProvider : IQueryProvider
{
    /// <summary>Runs a query for a single result.</summary>
    ValueTask<TResult> ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken);

    /// <summary>The elements of a query, read while they are enumerated.</summary>
    IAsyncEnumerable<T> ExecuteAsyncSequence<T>(Expression expression, CancellationToken cancellationToken);
}
