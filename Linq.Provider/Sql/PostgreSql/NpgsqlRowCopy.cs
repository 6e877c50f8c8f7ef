using Linq.Provider.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Binary COPY.</summary>
internal sealed class NpgsqlRowCopy(NpgsqlBinaryImporter importer, IReadOnlyList<SqlType> types) : RowCopy
{
    private readonly NpgsqlDbType[] _dbTypes = [.. types.Select(PostgresValues.TypeOf)];

    public override async ValueTask WriteAsync(object?[] values, bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            importer.StartRow();
        }

        for (int i = 0; i < values.Length; i++)
        {
            object? value = values[i] is { } given ? PostgresValues.Store(given, types[i]) : null;
            if (async)
            {
                await (value is null ? importer.WriteNullAsync(cancellationToken) : importer.WriteAsync(value, _dbTypes[i], cancellationToken)).ConfigureAwait(false);
            }
            else if (value is null)
            {
                importer.WriteNull();
            }
            else
            {
                importer.Write(value, _dbTypes[i]);
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
