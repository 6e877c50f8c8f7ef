using Linq.Provider.Execution;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Small reads and writes of migrations: a few rows at a time, as the driver gives them.</summary>
internal static class ScopeQueries
{
    public static async ValueTask<IReadOnlyList<object?[]>> RowsAsync(this ConnectionScope scope, string sql, bool async, CancellationToken cancellationToken)
    {
        StatementReader reader = await scope.QueryAsync(new SqlStatement(sql, []), [], async, cancellationToken).ConfigureAwait(false);
        try
        {
            var rows = new List<object?[]>();
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                object?[] row = new object?[reader.Reader.FieldCount];
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] = reader.Reader.IsDBNull(i) ? null : reader.Reader.GetValue(i);
                }

                rows.Add(row);
            }

            return rows;
        }
        finally
        {
            await reader.CloseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a statement that may change what the connection is, and whose plan is not worth keeping.</summary>
    public static async ValueTask RunAsync(this ConnectionScope scope, string sql, bool async, CancellationToken cancellationToken) =>
        await scope.ExecuteAsync(new SqlStatement(sql, []), [], async, cancellationToken, isForeign: true).ConfigureAwait(false);
}
