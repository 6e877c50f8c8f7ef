using System.Data;
using System.Data.Common;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>Reads the schema of a database by the dialect's catalogue.</summary>
internal static class SchemaReader
{
    /// <summary>Reads the schema in a transaction of its own, so that several statements see the same; within the scope's transaction if one is open.</summary>
    public static async ValueTask<MetaData> ReadAsync(ConnectionScope scope, Catalogue catalogue, bool async, CancellationToken cancellationToken)
    {
        bool isOwn = catalogue.Statements.Count > 1 && !scope.InTransaction;
        if (isOwn)
        {
            await scope.BeginAsync(IsolationLevel.RepeatableRead, async, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            var results = new List<IReadOnlyList<object?[]>>();
            foreach (string statement in catalogue.Statements)
            {
                results.Add(await RowsAsync(scope, statement, async, cancellationToken).ConfigureAwait(false));
            }

            return catalogue.Read(results);
        }
        finally
        {
            if (isOwn)
            {
                await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<IReadOnlyList<object?[]>> RowsAsync(ConnectionScope scope, string sql, bool async, CancellationToken cancellationToken)
    {
        StatementReader reader = await scope.QueryAsync(new SqlStatement(sql, []), [], async, cancellationToken).ConfigureAwait(false);
        try
        {
            var rows = new List<object?[]>();
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                rows.Add(Values(reader.Reader));
            }

            return rows;
        }
        finally
        {
            await reader.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private static object?[] Values(DbDataReader reader)
    {
        var values = new object?[reader.FieldCount];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
        }

        return values;
    }
}
