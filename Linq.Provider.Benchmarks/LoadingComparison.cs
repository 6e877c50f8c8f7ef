using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Linq.Provider.Benchmarks;

/// <summary>
/// What every loading strategy costs: statements, rows and time over 500 parents with 10 children each, and over the same with three grandchildren each. The strategies take turns,
/// so that whatever disturbs the machine disturbs all alike; times are medians of ratios to SelectIn in the same round.
/// </summary>
internal static partial class LoadingComparison
{
    private const int ParentCount = 500;
    private const int Rounds = 15;
    private static readonly Loading[] Strategies = [Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate];

    private static readonly (string Name, Func<GraphDb, Loading, long> Load)[] Graphs =
    [
        ("500 × 10", static (db, strategy) => db.Parents.Include(p => p.Children, strategy).ToList().Sum(p => (long)p.Children.Count)),
        ("500 × 10 × 3", static (db, strategy) => db.Parents.Include(p => p.Children, strategy).ThenInclude(c => c.Items, strategy).ToList().SelectMany(p => p.Children).Sum(c => (long)c.Items.Count)),
    ];

    /// <summary>The table for one database, in Markdown.</summary>
    public static string Run(ShopDatabase database)
    {
        using (var seed = new GraphDb(database.Engine))
        {
            seed.CreateAll();
            seed.AddRange(Enumerable.Range(1, ParentCount).Select(NewParent));
            seed.Commit();
        }

        var table = new StringBuilder($"**{database.Name}**\n\n| graph | strategy | statements | rows | time, SelectIn = 1 |\n|---|---|---:|---:|---:|\n");
        foreach ((string name, Func<GraphDb, Loading, long> load) in Graphs)
        {
            double[][] times = Measure(database.Engine, load);
            for (int i = 0; i < Strategies.Length; i++)
            {
                (long statements, long rows) = Count(database, load, Strategies[i]);
                double ratio = Median(times[i].Zip(times[Array.IndexOf(Strategies, Loading.SelectIn)], (t, reference) => t / reference));
                table.Append(CultureInfo.InvariantCulture, $"| {name} | `{Strategies[i]}` | {statements} | {rows:N0} | {ratio:0.00} |\n");
            }
        }

        return table.ToString();
    }

    /// <summary>Puts the tables between the markers of docs/loading.md, if the program runs inside the repository.</summary>
    public static void Publish(string tables)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "docs", "loading.md") is var page && File.Exists(page))
            {
                File.WriteAllText(page, Between().Replace(File.ReadAllText(page), $"<!-- costs -->\n{tables.TrimEnd()}\n<!-- end of costs -->"));
                return;
            }
        }
    }

    private static GraphParent NewParent(int number) => new()
    {
        Name = $"parent {number}",
        Children = [.. Enumerable.Range(1, 10).Select(c => new GraphChild
        {
            Name = $"child {number}.{c}",
            Items = [.. Enumerable.Range(1, 3).Select(i => new GraphItem { Name = $"item {number}.{c}.{i}" })],
        })],
    };

    private static double[][] Measure(Engine engine, Func<GraphDb, Loading, long> load)
    {
        double[][] times = [.. Strategies.Select(_ => new double[Rounds])];
        for (int round = -3; round < Rounds; round++)
        {
            for (int i = 0; i < Strategies.Length; i++)
            {
                using var db = new GraphDb(engine);
                long start = Stopwatch.GetTimestamp();
                load(db, Strategies[i]);
                if (round >= 0)
                {
                    times[i][round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                }
            }
        }

        return times;
    }

    private static (long Statements, long Rows) Count(ShopDatabase database, Func<GraphDb, Loading, long> load, Loading strategy)
    {
        long rows = 0;
        void Note(string line) => rows += LoggedRows().Match(line) is { Success: true } match ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        using Engine engine = database.Name.StartsWith("SQLite", StringComparison.OrdinalIgnoreCase)
            ? Engine.Sqlite(database.ConnectionString, o => o.LogTo(Note))
            : Engine.Postgres(database.ConnectionString, o => o.LogTo(Note));
        using var db = new GraphDb(engine);
        load(db, strategy);
        return (db.StatementCount, rows);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    [GeneratedRegex(@"ms, (\d+) rows")]
    private static partial Regex LoggedRows();

    [GeneratedRegex("<!-- costs -->.*?<!-- end of costs -->", RegexOptions.Singleline)]
    private static partial Regex Between();
}

/// <summary>The top of the graph that is loaded.</summary>
public class GraphParent
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public ICollection<GraphChild> Children { get; set; } = [];
}

/// <summary>Its middle.</summary>
public class GraphChild
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int GraphParentId { get; set; }

    public virtual GraphParent GraphParent { get; set; } = null!;

    public ICollection<GraphItem> Items { get; set; } = [];
}

/// <summary>Its bottom.</summary>
public class GraphItem
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int GraphChildId { get; set; }

    public virtual GraphChild GraphChild { get; set; } = null!;
}

internal sealed class GraphDb(Engine engine) : Session(engine)
{
    public EntitySet<GraphParent> Parents => Set<GraphParent>();
}
