using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Tells which tables of a database have rows, by looking for one: counting them would read whole tables. Each is asked once.</summary>
internal sealed class TablesWithRows(ConnectionScope scope, DdlGenerator ddl, MetaData schema)
{
    private readonly Dictionary<TableName, bool?> _known = [];

    /// <summary>Whether a table has rows; null if that is not known, because it is not there or may not be read.</summary>
    public bool? Ask(TableName name)
    {
        if (!_known.TryGetValue(name, out bool? hasRows))
        {
            _known[name] = hasRows = schema.TryGetTable(name.FullName, out Table? table) ? Look(table) : null;
        }

        return hasRows;
    }

    private bool? Look(Table table)
    {
        try
        {
            return scope.RowsAsync($"SELECT 1 FROM {ddl.Name(table)} LIMIT 1", async: false, default).Completed().Count > 0;
        }
        catch (LinqProviderException failure) when (failure.Code is ErrorCodes.MissingTable or ErrorCodes.StatementFailed)
        {
            return null;
        }
    }
}
