using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>Sends statements that change many rows at once, and keeps the session's objects in step with what they did.</summary>
internal sealed class SetWriter(UnitOfWork work, ConnectionScope scope, ColumnReader columns)
{
    /// <summary>Sends a statement that changes rows.</summary>
    /// <param name="values">The values of its parameters.</param>
    /// <param name="returned">What it sends back of each row: the key, then what was changed; or nothing.</param>
    /// <param name="persister">The class whose objects are to follow, or null.</param>
    /// <returns>The number of rows changed.</returns>
    public async ValueTask<int> ExecuteAsync(SqlStatement sql, object?[] values, PropertyMap[] returned, EntityPersister? persister, bool isDeleted, bool async, CancellationToken cancellationToken)
    {
        if (returned.Length == 0)
        {
            return await new AtomicStep(scope).RunAsync(() => scope.ExecuteAsync(sql, values, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        }

        List<object?[]> rows = await new AtomicStep(scope).RunAsync(() => ReadAsync(sql, values, returned, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        if (persister is not null)
        {
            TakeOver(persister, isDeleted, returned, rows);
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
