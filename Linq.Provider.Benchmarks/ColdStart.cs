using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Linq.Provider.Benchmarks;

/// <summary>
/// From `Main` to the first row that a query gives, in a process of its own for each contender and round. The contenders take turns. What the runtime does before `Main` is not
/// counted: it is the same for all.
/// </summary>
internal static class ColdStart
{
    public const string Option = "--cold-start";
    public const string Name = "cold start: Main to first row";

    private const int Id = 4711;

    /// <summary>Starts processes of all contenders for a while, and compares.</summary>
    public static IReadOnlyList<QuickComparison.Result> Run(ShopDatabase database, TimeSpan measuring)
    {
        string[] contenders = database.IsPostgres ? ["ADO.NET", "Dapper", "Linq.Provider", "EF Core"] : ["ADO.NET", "Dapper", "Linq.Provider"];
        return QuickComparison.Take(contenders, measuring, warmUpRounds: 2, (contender, _) => Start(contenders[contender], database));
    }

    /// <summary>One contender's first query, in this process, which does nothing else.</summary>
    public static int RunChild(long start, string contender, string database, string connection)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var bytes = GC.GetTotalAllocatedBytes();
        var name = (contender, database) switch
        {
            ("ADO.NET", "SQLite") => AdoOnSqlite(connection),
            ("ADO.NET", _) => AdoOnPostgres(connection),
            ("Dapper", "SQLite") => DapperOnSqlite(connection),
            ("Dapper", _) => DapperOnPostgres(connection),
            ("Linq.Provider", "SQLite") => ProviderOnSqlite(connection),
            ("Linq.Provider", _) => ProviderOnPostgres(connection),
            _ => EntityFramework(connection),
        };
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed:0} {used:0} {GC.GetTotalAllocatedBytes() - bytes} {name}"));
        return 0;
    }

    private static QuickComparison.Measurement Start(string contender, ShopDatabase database)
    {
        var own = Environment.ProcessPath!;
        string[] arguments = [Option, contender, database.Name, database.ConnectionString];
        var start = Path.GetFileNameWithoutExtension(own) == "dotnet"
            ? new ProcessStartInfo(own, [typeof(ColdStart).Assembly.Location, .. arguments])
            : new ProcessStartInfo(own, arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var parts = line.Split(' ', 4);
        if (process.ExitCode != 0 || parts.Length != 4 || parts[3].Trim() != $"Item number {Id}")
        {
            throw new InvalidOperationException($"{Name}: the process of {contender} ended with {process.ExitCode} and said: {line}");
        }

        return new QuickComparison.Measurement(
            double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    // Each way in a method of its own, so that the just-in-time compiler loads the assemblies of one contender only.

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string AdoOnSqlite(string text)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection(text);
        return Ado(connection);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string AdoOnPostgres(string text)
    {
        using var connection = new NpgsqlConnection(text);
        return Ado(connection);
    }

    private static string Ado(DbConnection connection)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Statements.PointQuery;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("id", Id);
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        return reader.Read() ? AdoContender.ReadItem(reader).Name : "";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string DapperOnSqlite(string text)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection(text);
        return connection.QueryFirst<Item>(Statements.PointQuery, new { id = Id }).Name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string DapperOnPostgres(string text)
    {
        using var connection = new NpgsqlConnection(text);
        return connection.QueryFirst<Item>(Statements.PointQuery, new { id = Id }).Name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ProviderOnSqlite(string text)
    {
        using var engine = Engine.Sqlite(text);
        return Provider(engine, Id);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ProviderOnPostgres(string text)
    {
        using var engine = Engine.Postgres(text);
        return Provider(engine, Id);
    }

    private static string Provider(Engine engine, int id)
    {
        using var db = new ShopSession(engine);
        return db.Items.First(i => i.Id == id).Name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string EntityFramework(string text)
    {
        using var db = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(text).Options);
        var id = Id;
        return db.Items.First(i => i.Id == id).Name;
    }
}
