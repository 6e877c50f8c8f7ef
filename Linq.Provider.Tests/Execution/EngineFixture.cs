using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Execution;

/// <summary>A new database with a table <c>t (id, name)</c> of some rows, and an engine for it.</summary>
internal sealed class EngineFixture : IDisposable
{
    private readonly TestDatabase _database;

    public EngineFixture(Dbms dbms, Action<EngineOptions>? configure = null, int rows = 3)
    {
        _database = TestDatabase.Create(dbms);
        _database.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)");
        _database.Execute($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) INSERT INTO t SELECT i, 'name ' || i FROM n");
        Engine = Engine.Create(_database.Url, configure);
    }

    public Engine Engine { get; }

    public Database Database => Engine.Database;

    public PoolStatistics Pool => Database.Pool.Statistics;

    public static SqlStatement Statement(string sql, params (string Name, SqlType Type)[] parameters) =>
        new(sql, [.. parameters.Select((p, i) => new SqlParameter(p.Name, i, null, p.Type, null, false))]);

    /// <summary>Reads the first column of all rows as text.</summary>
    public static List<string> Read(ConnectionScope scope, SqlStatement statement, params object?[] values)
    {
        using StatementReader reader = scope.QueryAsync(statement, values, async: false, default).Completed();
        return Rest(reader);
    }

    public static List<string> Rest(StatementReader reader)
    {
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.Reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    public ConnectionScope NewScope() => new(Database);

    public string Count()
    {
        using ConnectionScope scope = NewScope();
        return Read(scope, Statement("SELECT count(*) FROM t"))[0];
    }

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }
}
