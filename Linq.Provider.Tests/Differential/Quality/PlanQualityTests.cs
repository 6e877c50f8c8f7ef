using Linq.Provider.Sql;
using Linq.Provider.Sql.PostgreSql;
using Linq.Provider.Sql.Sqlite;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>The statements of all differential cases hold nothing that nobody needs. What is left on purpose is listed with its reason.</summary>
public sealed class PlanQualityTests
{
    private static readonly Dictionary<string, string> s_known = [];

    [Theory]
    [InlineData(Dbms.Sqlite)]
    [InlineData(Dbms.PostgreSql)]
    public void Statements_hold_nothing_needless(Dbms dbms)
    {
        Dialect dialect = dbms == Dbms.Sqlite ? SqliteDialect.Default : PostgresDialect.Default;
        IReadOnlyList<PlannedCase> cases = PlannedCases.Of(dialect);
        Assert.True(cases.Count > 1000, $"Only {cases.Count} statements were found.");
        string[] faults = [.. cases.AsParallel().AsOrdered().SelectMany(c => Faults(c, dbms).Distinct().Select(f => $"{c.Name}: {f}"))];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(PlannedCase item, Dbms dbms)
    {
        SqlQuery query = (dbms == Dbms.Sqlite ? new PlanFolder(0, ["value", "key"], ordersByOuterColumns: false) : new PlanFolder(1, null, ordersByOuterColumns: true)).Fold(item.Plan);
        return PlanFaults.Of(item.Plan).Concat(BlockFaults.Of(query));
    }
}
