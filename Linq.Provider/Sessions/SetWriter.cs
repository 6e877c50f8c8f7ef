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
    /// <param name="results">Takes the rows that the application has asked for, which stand before what is returned; null if it has not.</param>
    /// <returns>The number of rows changed.</returns>
    public async ValueTask<int> ExecuteAsync(
        SqlStatement sql, object?[] values, PropertyMap[] returned, EntityPersister? persister, bool isDeleted, ReturnedObjects? results, bool async, CancellationToken cancellationToken)
    {
        if (returned.Length == 0 && results is null)
        {
            int count = await new AtomicStep(scope).RunAsync(() => scope.ExecuteAsync(sql, values, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
            work.NoteWrite();
            return count;
        }

        List<object?[]> rows = await new AtomicStep(scope).RunAsync(() => ReadAsync(sql, values, returned, results, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        work.NoteWrite();
        if (persister is not null && returned.Length > 0)
        {
            TakeOver(persister, isDeleted, returned, rows);
        }

        return rows.Count;
    }

    /// <param name="returned">What each row holds: the key, then what was changed.</param>
    public void TakeOver(EntityPersister persister, bool isDeleted, PropertyMap[] returned, List<object?[]> rows)
    {
        int keys = persister.Map.Key.Count;
        if (isDeleted)
        {
            work.AcceptDeleted(persister, rows);
            return;
        }

        foreach (object?[] row in rows)
        {
            work.AcceptUpdated(persister, row[..keys], returned[keys..], row[keys..]);
        }
    }

    /// <summary>Sends a statement and reads the rows that it returns.</summary>
    public async ValueTask<List<object?[]>> ReadAsync(
        SqlStatement sql, object?[] values, PropertyMap[] returned, ReturnedObjects? results, bool async, CancellationToken cancellationToken)
    {
        int first = results?.Row.Columns.Count ?? 0;
        CompiledShape<object?>[] shapes = [.. returned.Select((p, i) => ShaperCompiler.Compile<object?>(new ColumnShape(p.ClrType, first + i, p.SqlType, p.IsNullable, p.Converter, p.Name), columns))];
        var context = new ShaperContext();
        List<object?[]> rows = [];
        StatementReader reader = await scope.QueryAsync(sql, values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                results?.Rows.Add(results.Row.Read(reader.Reader));
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

/// <summary>The rows that a statement has sent back, as plain objects.</summary>
internal sealed record ReturnedObjects(RowReturning Row)
{
    public List<object> Rows { get; } = [];

    /// <summary>What the application wants of them.</summary>
    public List<R> Select<T, R>(System.Linq.Expressions.Expression<Func<T, R>> result)
    {
        const int Many = 1000;

        // To compile costs as much as some hundred interpreted calls.
        Func<T, R> make = result.Compile(preferInterpretation: Rows.Count < Many);
        return [.. Rows.Select(row => make((T)row))];
    }
}
