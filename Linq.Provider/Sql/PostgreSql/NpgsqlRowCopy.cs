using Npgsql;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Binary COPY.</summary>
internal sealed class NpgsqlRowCopy(NpgsqlBinaryImporter importer) : RowCopy
{
    public override async ValueTask WriteAsync(ColumnLists rows, bool async, CancellationToken cancellationToken)
    {
        var lists = (PostgresLists)rows;
        int count = lists.Count;
        IReadOnlyList<PostgresLists.ColumnList> columns = lists.Columns;
        for (int row = 0; row < count; row++)
        {
            if (async)
            {
                await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
                foreach (PostgresLists.ColumnList column in columns)
                {
                    await column.WriteAsync(importer, row, cancellationToken).ConfigureAwait(false);
                }
            }
            else
            {
                importer.StartRow();
                for (int i = 0; i < columns.Count; i++)
                {
                    columns[i].Write(importer, row);
                }
            }
        }
    }

    public override async ValueTask CompleteAsync(bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            importer.Complete();
        }
    }

    public override async ValueTask CloseAsync(bool async)
    {
        if (async)
        {
            await importer.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            importer.Dispose();
        }
    }
}
