using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>Statements that change many rows at once.</content>
public partial class Session
{
    /// <summary>Deletes, updates or inserts the rows of a query in the session's transaction.</summary>
    /// <param name="rows">Makes the query's rows, for the class that is changed.</param>
    internal async ValueTask<int> ChangeRowsAsync(
        ChangeKind kind, Type target, Func<EntityMap, (Expression Rows, IReadOnlyList<string> Properties)> rows, bool async, CancellationToken cancellationToken)
    {
        CheckWritable(target);
        EntityPersister persister = _services.Model.PersisterOf(((IQueryHost)this).MapOf(target));
        (Expression source, IReadOnlyList<string> properties) = rows(persister.Map);
        await ((IQueryHost)this).BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        Enter();
        try
        {
            bool returns = kind != ChangeKind.Insert && persister.Map.Key.Count > 0 && _work.HoldsRowsOf(persister);
            var change = new ChangeExpression(kind, source, target, properties, returns);
            BoundQuery query = await _services.Pipeline.BindAsync(change, this, async, cancellationToken).ConfigureAwait(false);
            bool isTracking = query.Query.Normalized.Tracking ?? true;
            return await NewSetWriter().ExecuteAsync(query, kind, persister, isTracking, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    private SetWriter NewSetWriter() => new(_work, _scope, Engine.Columns);

    private void CheckWritable(Type type)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Options.IsReadOnly)
        {
            throw SessionErrors.ReadOnly();
        }

        EnsureMapped(type);
    }
}
