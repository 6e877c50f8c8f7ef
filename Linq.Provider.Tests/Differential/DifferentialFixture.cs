using System.Collections.Concurrent;
using Linq.Provider.Tests.Differential.Results;
using Linq.Provider.Tests.Infrastructure;
using Xunit.Sdk;

namespace Linq.Provider.Tests.Differential;

/// <summary>
/// Runs cases on a database and on LINQ to Objects and compares. The schema and the rows are made once per database and shared by all cases, which only read.
/// </summary>
/// <typeparam name="TDb">The sets of the model, as properties of type <see cref="IQueryable{T}"/>.</typeparam>
public abstract class DifferentialFixture<TDb> : IDisposable
{
    private readonly ConcurrentDictionary<(string Family, string Name), Expected> _expected = new();
    private readonly ConcurrentDictionary<Dbms, Lazy<SharedEngine>> _engines = new();
    private readonly Lazy<IReadOnlyList<TDb>> _oracles;

    /// <summary>Prepares the rows in memory on first use.</summary>
    protected DifferentialFixture() => _oracles = new Lazy<IReadOnlyList<TDb>>(CreateOracles);

    /// <summary>The same rows in memory, in several orders; the second is the reverse of the first.</summary>
    protected abstract IReadOnlyList<TDb> CreateOracles();

    /// <summary>Creates a database with the rows; the fixture disposes it.</summary>
    private protected abstract TestDatabase CreateDatabase(Dbms dbms);

    /// <summary>Begins a session, which the harness disposes.</summary>
    private protected abstract TDb Open(Engine engine, Reading reading);

    /// <summary>Whether objects of the class are compared by their mapped values.</summary>
    protected abstract bool IsEntity(Type type);

    /// <summary>Runs one case, compares its result with the oracle's and its SQL with the baseline.</summary>
    internal void Run(CaseList<TDb> cases, Dbms dbms, CaseId id, string baselineDirectory)
    {
        DifferentialCase<TDb> item = cases[id.Name];
        Expected expected = _expected.GetOrAdd((id.Family, id.Name), _ => Expect(item));
        if (expected.Defect is not null)
        {
            throw new XunitException($"The case itself is wrong: {expected.Defect}");
        }

        string sql = Check(item, expected, dbms, Reading.Tracked);
        string again = Check(item, expected, dbms, Reading.UntrackedAsync);
        if (sql != again)
        {
            throw new XunitException($"The asynchronous run of the same query sent other SQL.{Environment.NewLine}{sql}{Environment.NewLine}-- then{Environment.NewLine}{again}");
        }

        Baseline.For(baselineDirectory, id.Family, dbms).Check(id.Name, sql);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Lazy<SharedEngine> engine in _engines.Values.Where(engine => engine.IsValueCreated))
        {
            engine.Value.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    private string Check(DifferentialCase<TDb> item, Expected expected, Dbms dbms, Reading reading)
    {
        SharedEngine engine = _engines.GetOrAdd(dbms, key => new Lazy<SharedEngine>(() => new SharedEngine(CreateDatabase(key)))).Value;
        IReadOnlyList<string> statements = engine.Record();
        TDb db = Open(engine.Engine, reading);
        using var session = db as IDisposable;
        Outcome actual = Outcome.Of(() => item.Run(db), IsEntity);
        string sql = string.Join("\n", statements);
        bool refusal = item.Expect.HasFlag(Differential.Expect.Refusal);
        string? difference = refusal ? Refusal(actual, statements.Count) : Difference(expected.Outcome!, actual);
        if (difference is null && !refusal)
        {
            difference = Statements(item, statements.Count, expected.Outcome!);
        }

        return difference is null ? sql : throw new XunitException($"{reading}: {difference}{Environment.NewLine}{Environment.NewLine}{sql}{Environment.NewLine}{actual.Exception?.StackTrace}");
    }

    /// <summary>A statement for the rows, and at most one more for every collection in them.</summary>
    private static string? Statements(DifferentialCase<TDb> item, int count, Outcome expected)
    {
        if (count == 0)
        {
            return item.Expect.HasFlag(Differential.Expect.NoStatement) ? null : "no statement reached the database: the case proves nothing.";
        }

        int most = (item.Expect.HasFlag(Differential.Expect.SecondStatement) ? 2 : 1) + (expected.Result?.Collections ?? 0);
        return count <= most ? null : $"{count} statements were sent where {most} are enough.";
    }

    private Expected Expect(DifferentialCase<TDb> item)
    {
        if (item.Expect.HasFlag(Differential.Expect.Refusal))
        {
            return new Expected(null, null);
        }

        Outcome[] outcomes = [.. _oracles.Value.Select(db => Outcome.Of(() => item.Run(db), IsEntity))];
        Outcome first = outcomes[0];
        bool exception = item.Expect.HasFlag(Differential.Expect.Exception);
        if (first.Exception is not null)
        {
            return exception && outcomes.All(outcome => outcome.Exception?.GetType() == first.Exception.GetType())
                ? new Expected(first, null)
                : new Expected(null, $"LINQ to Objects throws {first.Exception}");
        }

        if (exception)
        {
            return new Expected(null, $"LINQ to Objects was expected to throw and gives {first}");
        }

        bool empty = item.Expect.HasFlag(Differential.Expect.Empty);
        if (first.IsEmpty != empty)
        {
            return new Expected(null, empty ? "it gives rows, though it is marked as empty." : "its result is empty: it proves nothing.");
        }

        Snapshot result = first.Result!;
        foreach (Outcome permuted in outcomes.Skip(1))
        {
            if (permuted.Result is null || SnapshotComparison.MarkUnordered(result, permuted.Result, first.IsOrdered) is not { } marked || LosesOrder(first, marked))
            {
                return new Expected(null, $"it depends on the order of the rows in the tables.{Environment.NewLine}{first}{Environment.NewLine}-- then{Environment.NewLine}{permuted}");
            }

            result = marked;
        }

        return new Expected(first with { Result = result }, null);
    }

    private static bool LosesOrder(Outcome first, Snapshot marked) => first.IsOrdered && first.Result is ListSnapshot && marked is ListSnapshot { IsOrdered: false } && first.FromQuery;

    private static string? Difference(Outcome expected, Outcome actual) => (expected, actual) switch
    {
        ({ Exception: { } wanted }, { Exception: { } got }) => wanted.GetType() == got.GetType() ? null : $"expected {wanted.GetType().Name}, got {actual}",
        ({ Exception: { } wanted }, _) => $"expected {wanted.GetType().Name}, got {actual}",
        (_, { Exception: not null }) => $"threw {actual}",
        _ => SnapshotComparison.Difference(expected.Result!, SnapshotComparison.Unorder(actual.Result!, expected.Result!)),
    };

    private static string? Refusal(Outcome actual, int statements)
    {
        if (actual.Exception is not QueryTranslationException)
        {
            return $"expected {nameof(QueryTranslationException)}, got {actual}";
        }

        return statements == 0 ? null : "the query was refused only after a statement had been sent.";
    }

    /// <summary>The oracle's answer, or why the case is no test.</summary>
    private sealed record Expected(Outcome? Outcome, string? Defect);
}
