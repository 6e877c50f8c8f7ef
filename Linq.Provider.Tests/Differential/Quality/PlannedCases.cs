using System.Collections;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;
using Linq.Provider.Querying;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Zoo;
using Linq.Provider.Tests.Samples.Chinook;
using Linq.Provider.Tests.Samples.Northwind;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>The rewritten plan of a statement, and whose it is.</summary>
internal sealed record PlannedCase(string Name, Relation Plan);

/// <summary>The plans of the statements of all differential cases, made without a database.</summary>
internal static class PlannedCases
{
    public static IReadOnlyList<PlannedCase> Of(Dialect dialect)
    {
        using Engine engine = Engine.Create("sqlite:///:memory:");
        var planner = new StatementPlanner(dialect);
        var found = new List<PlannedCase>();
        using var company = new CompanyDb(engine, Reading.Unsent);
        found.AddRange(All<ICompany>(company, planner));
        using var zoo = new ZooDb(engine, Reading.Unsent);
        found.AddRange(All<IZoo>(zoo, planner));
        using var chinook = new ChinookDb(engine, Reading.Unsent);
        found.AddRange(All<IChinook>(chinook, planner));
        using var northwind = new NorthwindDb(engine, Reading.Unsent);
        found.AddRange(All<INorthwind>(northwind, planner));
        return found;
    }

    private static IEnumerable<PlannedCase> All<TDb>(TDb db, StatementPlanner planner)
    {
        IEnumerable<CaseList<TDb>> families = typeof(PlannedCases).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(CaseList<TDb>) && !f.DeclaringType!.ContainsGenericParameters)
            .Select(f => (CaseList<TDb>)f.GetValue(null)!);
        return families.SelectMany(f => f.Where(c => !c.Expect.HasFlag(Expect.Refusal)).SelectMany(c => Plans(c, db, planner).Select((plan, i) => new PlannedCase(i == 0 ? $"{f.Family}/{c.Name}" : $"{f.Family}/{c.Name}#{i + 1}", plan))));
    }

    private static IEnumerable<Relation> Plans<TDb>(DifferentialCase<TDb> item, TDb db, StatementPlanner planner)
    {
        UnsentQueryException? query = null;
        try
        {
            (item.Run(db) as IEnumerable)?.GetEnumerator();
        }
        catch (UnsentQueryException e)
        {
            query = e;
        }
        catch (Exception) when (item.Expect != Expect.Rows)
        {
            // A case that throws before it sends anything.
        }

        if (query is null)
        {
            return [];
        }

        BoundQuery bound = query.Provider.BindAsync(query.Expression, async: false, CancellationToken.None).Completed();
        return PlanBuilder.Build(bound.Query.Translated.Query, planner, ColumnReaders.Dynamic, bound.Query.NullParameters(bound.Values)).Statements.Select(s => s.Plan);
    }
}
