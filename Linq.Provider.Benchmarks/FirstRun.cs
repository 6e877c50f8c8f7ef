using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Linq.Provider.Benchmarks;

/// <summary>
/// The first run of a query that the process has never seen, in a process that has run others: what reading the tree, translating, rewriting and spelling it costs. Each round has a
/// new query, made of pieces that all contenders know. The base sends the same SQL with a new command.
/// </summary>
internal sealed partial class FirstRun : IDisposable
{
    public const string Name = "never-seen query shape (client CPU)";

    private const int WarmUpRounds = 60;

    private static readonly string[] Numbers = [nameof(Item.Quantity), nameof(Item.SupplierId), nameof(Item.Id)];
    private static readonly string[] Columns = [nameof(Item.Id), nameof(Item.Name), nameof(Item.CreatedAt), nameof(Item.Quantity), nameof(Item.Weight), nameof(Item.SupplierId), nameof(Item.Note), nameof(Item.IsActive)];
    private static readonly Func<Expression, Expression, Expression>[] Comparisons = [Expression.GreaterThan, Expression.GreaterThanOrEqual, Expression.NotEqual];

    private readonly DbConnection connection;
    private readonly Engine speller;
    private readonly ShopSession spelling;
    private readonly ShopSession session;
    private readonly ShopContext? context;

    public FirstRun(ShopDatabase database)
    {
        connection = database.Open();
        speller = database.CreateEngine();
        spelling = new ShopSession(speller, SessionOptions.ReadOnly);
        session = new ShopSession(database.Engine, SessionOptions.ReadOnly);
        if (database.IsPostgres)
        {
            context = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(database.ConnectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);
        }
    }

    public IReadOnlyList<QuickComparison.Result> Run(TimeSpan measuring)
    {
        string[] contenders = context is null ? ["ADO.NET", "Linq.Provider"] : ["ADO.NET", "Linq.Provider", "EF Core"];
        return QuickComparison.Take(contenders, measuring, WarmUpRounds, (contender, round) => contender switch
        {
            0 => Measure(ByHand(round)),
            1 => Measure(Query(session.Items, round)),
            _ => Measure(Query(context!.Items, round)),
        }, m => m.CpuMicroseconds);
    }

    public void Dispose()
    {
        context?.Dispose();
        session.Dispose();
        spelling.Dispose();
        speller.Dispose();
        connection.Dispose();
    }

    private static QuickComparison.Measurement Measure(IQueryable<PageRow> query) => Measure(query.ToList);

    private static QuickComparison.Measurement Measure(Func<List<PageRow>> run)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var rows = run();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds;
        return rows.Count == 0
            ? throw new InvalidOperationException($"{Name}: no rows.")
            : new QuickComparison.Measurement(elapsed, used, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private Func<List<PageRow>> ByHand(int round)
    {
        var sql = Comments().Replace(Query(spelling.Items, round).ToSql(), "");
        return () =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Add(command, "p0", Last(round));
            Add(command, "p1", "A");
            using var reader = command.ExecuteReader();
            var rows = new List<PageRow>();
            while (reader.Read())
            {
                rows.Add(new PageRow { Id = reader.GetInt32(0), Name = reader.GetString(1), Price = reader.GetDecimal(2), CreatedAt = reader.GetDateTime(3) });
            }

            return rows;
        };
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static int Last(int round) => 25 + (round % 5);

    /// <summary>
    /// items.Where(i => i.Id &lt;= last &amp;&amp; i.Note != text &amp;&amp; …).OrderBy(i => i.A).ThenByDescending(i => i.B).Take(20).Select(…), with other columns and comparisons in each round. Few rows
    /// are found by their key, since it is not the database that is measured.
    /// </summary>
    private static IQueryable<PageRow> Query(IQueryable<Item> items, int round)
    {
        var last = Last(round);
        var note = "A";
        Expression<Func<int>> number = () => last;
        Expression<Func<string>> text = () => note;
        var item = Expression.Parameter(typeof(Item), "i");
        Expression condition = Expression.LessThanOrEqual(Expression.Property(item, nameof(Item.Id)), number.Body);
        condition = Expression.AndAlso(condition, Expression.NotEqual(Expression.Property(item, nameof(Item.Note)), text.Body));
        condition = Expression.AndAlso(condition, Comparisons[round % Comparisons.Length](Expression.Property(item, Numbers[round / 5 % 3]), Expression.Constant(round % 2)));
        for (var extra = round / 15 % 4; extra > 0; extra--)
        {
            condition = Expression.AndAlso(condition, Expression.NotEqual(Expression.Property(item, nameof(Item.Weight)), Expression.Constant(-1.5 - extra)));
        }

        var filtered = items.Where(Expression.Lambda<Func<Item, bool>>(condition, item));
        var ordered = Sort(Sort(filtered, nameof(Queryable.OrderBy), Columns[round / 60 % 8]), nameof(Queryable.ThenByDescending), Columns[round / 480 % 8]);
        return ordered.Take(20).Select(i => new PageRow { Id = i.Id, Name = i.Name, Price = i.Price, CreatedAt = i.CreatedAt });
    }

    private static IQueryable<Item> Sort(IQueryable<Item> items, string method, string column)
    {
        var item = Expression.Parameter(typeof(Item), "i");
        var key = Expression.Property(item, column);
        return items.Provider.CreateQuery<Item>(Expression.Call(typeof(Queryable), method, [typeof(Item), key.Type], items.Expression, Expression.Quote(Expression.Lambda(key, item))));
    }

    [GeneratedRegex("^--.*\n", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
