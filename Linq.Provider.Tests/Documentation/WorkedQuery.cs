using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;
using Linq.Provider.Querying;
using Linq.Provider.Sql;
using Linq.Provider.Sql.PostgreSql;
using Linq.Provider.Sql.Sqlite;
using Linq.Provider.Translation;

namespace Linq.Provider.Tests.Documentation;

/// <summary>One query, and what each stage of the pipeline makes of it: the generated parts of <c>docs/architecture.md</c>.</summary>
internal static class WorkedQuery
{
    public static IReadOnlyDictionary<string, string> Stages()
    {
        using var engine = Engine.Create("sqlite:///:memory:");
        using var db = new CompanyDb(engine);
        db.CreateAll();
        Fill(db);

        string? city = "Graz";
        var (query, source) = Written(
            from d in db.Departments
            where d.City != city
            from e in d.Employees.OrderByDescending(e => e.Salary).Take(2)
            select new { Department = d.Name, e.Name, e.Salary });

        var provider = QueryExtensions.ProviderOf(query);
        var bound = provider.BindAsync(query.Expression, async: false, CancellationToken.None).Completed();
        var reader = new QueryReader();
        reader.Read(query.Expression);
        return new Dictionary<string, string>
        {
            ["C#"] = source,
            ["expression"] = Untranslatable.Print(query.Expression),
            ["key"] = $"{Wrapped(Unnumbered(reader.Key.ToString()))}\n\nvalues: {string.Join(", ", bound.Values)}",
            ["normalised"] = Untranslatable.Print(bound.Query.Normalized.Expression),
            ["query model"] = Unnumbered(new RelinqParser(QueryExtensions.IncludeMethods).Parse(bound.Query.Normalized.Expression).ToString()),
            ["algebra"] = AlgebraPrinter.Print(bound.Query.Translated.Query.Plan),
            ["shape"] = Print(bound.Query.Translated.Query.Shape),
            ["rules on SQLite"] = Rules(bound, SqliteDialect.Default),
            ["rules on PostgreSQL"] = Rules(bound, PostgresDialect.Default),
            ["SQL on SQLite"] = Sql(bound, SqliteDialect.Default),
            ["SQL on PostgreSQL"] = Sql(bound, PostgresDialect.Default),
            ["null"] = Sql(bound with { Values = [null] }, SqliteDialect.Default),
            ["rows"] = string.Join('\n', query.ToList().Order(Comparer<object>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())))),
        };
    }

    private static (IQueryable<T> Query, string Source) Written<T>(IQueryable<T> query, [CallerArgumentExpression(nameof(query))] string source = "")
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        return (query, string.Join('\n', lines.Select(line => line.Trim())));
    }

    /// <summary>The compiler numbers anonymous types over the whole assembly.</summary>
    private static string Unnumbered(string text) => Regex.Replace(text, @"<>f__AnonymousType\d+`\d+", "AnonymousType");

    private static string Wrapped(string text) => Regex.Replace(text, @"(.{100,140}) ", "$1\n");

    private static void Fill(CompanyDb db)
    {
        var research = new Department { Name = "Research", City = null };
        var sales = new Department { Name = "Sales", City = "London" };
        var archive = new Department { Name = "Archive", City = "Graz" };
        db.AddRange([research, sales, archive]);
        db.AddRange(
        [
            new Employee { Name = "Alice", Salary = 91_000m, Department = research },
            new Employee { Name = "Bruno", Salary = 74_000m, Department = research },
            new Employee { Name = "Chiara", Salary = 83_500m, Department = research },
            new Employee { Name = "Daniel", Salary = 62_000m, Department = sales },
            new Employee { Name = "Elif", Salary = 45_000m, Department = archive },
        ]);
        db.Commit();
    }

    private static string Rules(BoundQuery query, Dialect dialect)
    {
        var text = new StringBuilder();
        Plan(query, dialect, (rule, after) => text.Append("-- ").Append(rule).Append('\n').Append(AlgebraPrinter.Print(after).TrimEnd()).Append("\n\n"));
        return text.ToString();
    }

    private static string Sql(BoundQuery query, Dialect dialect)
    {
        var statement = Plan(query, dialect, null).Statement.Sql;
        return string.Join('\n', statement.Parameters.Select(p => $"-- {p.Name} = {(p.Index < 0 ? p.Value : query.Values[p.Index])}").Append(statement.Text));
    }

    private static ShapedPlan Plan(BoundQuery query, Dialect dialect, Action<string, Relation>? trace) => PlanBuilder.Build(
        query.Query.Translated.Query, new StatementPlanner(dialect), ColumnReaders.Dynamic, query.Query.NullParameters(query.Values), trace);

    private static string Print(Shape shape) => shape switch
    {
        ObjectShape o => $"new {{ {string.Join(", ", o.Arguments.Select((a, i) => $"{o.ArgumentMembers[i].Name} = {Print(a)}"))} }}",
        ColumnShape c => $"column {c.Ordinal} as {c.Type.Name}",
        _ => shape.ToString(),
    };
}
