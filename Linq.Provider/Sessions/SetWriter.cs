using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Querying;
using Linq.Provider.Sql;
using Linq.Provider.Translation;

namespace Linq.Provider.Sessions;

/// <summary>Sends statements that change many rows at once, and keeps the session's objects in step with what they did.</summary>
internal sealed class SetWriter(UnitOfWork work, ConnectionScope scope, ColumnReader columns)
{
    /// <summary>Sends the statement of a change that was translated.</summary>
    /// <param name="isTracking">Whether objects of the rows are to follow.</param>
    /// <returns>The number of rows changed.</returns>
    public async ValueTask<int> ExecuteAsync(BoundQuery query, ChangeKind kind, EntityPersister persister, bool isTracking, bool async, CancellationToken cancellationToken)
    {
        SqlStatement sql = query.Plan.Statement.Sql;
        PropertyMap[] returned = [.. query.Query.Translated.Returned];
        if (returned.Length == 0)
        {
            return await new AtomicStep(scope).RunAsync(() => scope.ExecuteAsync(sql, query.Values, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        }

        List<object?[]> rows = await new AtomicStep(scope).RunAsync(() => ReadAsync(sql, query.Values, returned, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        if (isTracking)
        {
            TakeOver(persister, kind == ChangeKind.Delete, returned, rows);
        }

        return rows.Count;
    }

    /// <param name="returned">What each row holds: the key, then what was changed.</param>
    public void TakeOver(EntityPersister persister, bool isDeleted, PropertyMap[] returned, List<object?[]> rows)
    {
        int keys = persister.Map.Key.Count;
        foreach (object?[] row in rows)
        {
            if (isDeleted)
            {
                work.AcceptDeleted(persister, row);
            }
            else
            {
                work.AcceptUpdated(persister, row[..keys], returned[keys..], row[keys..]);
            }
        }
    }

    /// <summary>Sends a statement and reads the rows that it returns.</summary>
    public async ValueTask<List<object?[]>> ReadAsync(SqlStatement sql, object?[] values, PropertyMap[] returned, bool async, CancellationToken cancellationToken)
    {
        CompiledShape<object?>[] shapes = [.. returned.Select((p, i) => ShaperCompiler.Compile<object?>(new ColumnShape(p.ClrType, i, p.SqlType, p.IsNullable, p.Converter, p.Name), columns))];
        var context = new ShaperContext();
        List<object?[]> rows = [];
        StatementReader reader = await scope.QueryAsync(sql, values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                rows.Add([.. shapes.Select(s => s.Read(reader.Reader, context))]);
            }
        }
        finally
        {
            await reader.CloseAsync(async).ConfigureAwait(false);
        }

        return rows;
    }
}
