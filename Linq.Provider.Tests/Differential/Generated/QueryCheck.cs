using System.Globalization;
using Linq.Provider.Querying;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Results;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>What comparing a generated query with LINQ to Objects gave.</summary>
internal enum Verdict
{
    Agrees,

    /// <summary>LINQ to Objects throws, or its answer depends on the order of the rows in the tables.</summary>
    NoAnswer,

    /// <summary>The provider says in time that it cannot translate the query.</summary>
    Refused,

    Differs,
}

/// <param name="Verdict">The outcome.</param>
/// <param name="Message">What differs, or why there is no answer.</param>
/// <param name="HasRows">Whether the answer is more than nothing.</param>
internal sealed record Judgement(Verdict Verdict, string Message = "", bool HasRows = false);

/// <summary>Runs generated queries on one database and in memory.</summary>
internal sealed class QueryCheck(SharedEngine engine, Func<Type, bool> isEntity)
{
    /// <summary>Of two rows that an order leaves as they come, the first two always see one and the other first.</summary>
    private static readonly (int Order, Scrambling Scrambling)[] Orders = [(0, Scrambling.None), (1, Scrambling.None), (1, Scrambling.Rotated), (2, Scrambling.Reversed)];

    private readonly CompanyOracle[] _oracles = [.. RowOrders.All.Select(order => new CompanyOracle(GeneratedData.Graph(order)))];

    /// <summary>Runs a query, and once more with other values in its captured variables.</summary>
    public Judgement Run(RandomQuery query)
    {
        Judgement judgement = RunOnce(query);
        return judgement.Verdict != Verdict.Differs && query.Varied() is { } varied && RunOnce(varied) is { Verdict: Verdict.Differs } other
            ? other with { Message = $"{other.Message}{Environment.NewLine}with other values: {varied}" }
            : judgement;
    }

    private Judgement RunOnce(RandomQuery query)
    {
        Outcome first = Answer(query, 0);
        if (NoResult(first) is { } none)
        {
            return none;
        }

        IReadOnlyList<string> statements = engine.Record();
        using var db = new GeneratedDb(engine.Engine, query.Reading);
        Outcome actual = Outcome.Of(() => query.Run(db), isEntity);
        if (actual.Exception is QueryTranslationException refusal)
        {
            return statements.Count == 0
                ? new Judgement(Verdict.Refused, $"{refusal.Code}: {refusal.Message}")
                : new Judgement(Verdict.Differs, $"Refused only after a statement was sent: {refusal.Message}");
        }

        if (statements.Count == 0 && actual.Exception is ArgumentNullException or InvalidOperationException or NullReferenceException && IsOfApplication(actual.Exception))
        {
            return new Judgement(Verdict.NoAnswer, "the application's own value throws, as it does in C#");
        }

        if (actual.Exception is LinqProviderException && actual.Exception.Message.Contains("parser stack overflow", StringComparison.Ordinal))
        {
            return new Judgement(Verdict.NoAnswer, "too large for SQLite");
        }

        // Rows that come in the very order in which they are expected agree, whether or not that order is promised.
        return first.Result is not null && actual.Result is not null && SnapshotComparison.Difference(first.Result, actual.Result) is null
            ? new Judgement(Verdict.Agrees, HasRows: HasRows(first.Result))
            : Judge(query, first, actual, statements);
    }

    /// <summary>Compares results of which only the oracle's answers over other orders of the rows tell what is promised of their order.</summary>
    private Judgement Judge(RandomQuery query, Outcome first, Outcome actual, IReadOnlyList<string> statements)
    {
        Outcome[] outcomes = [first, .. Enumerable.Range(1, Orders.Length - 1).Select(i => Answer(query, i))];
        return Array.Find(outcomes, outcome => NoResult(outcome) is not null) is { } none
            ? NoResult(none)!
            : Compare(outcomes, actual) ?? Difference(Marked(outcomes), actual, statements);
    }

    private Outcome Answer(RandomQuery query, int order) =>
        Outcome.Of(() => query.Answer(_oracles[Orders[order].Order], Orders[order].Scrambling), isEntity) with { IsOrdered = query.IsOrdered };

    /// <summary>The judgement of a query that LINQ to Objects does not answer, for a reason that a database does not have.</summary>
    private static Judgement? NoResult(Outcome outcome) => outcome.Exception is { } exception and not InvalidOperationException
        ? new Judgement(Verdict.NoAnswer, $"{exception.GetType().Name}: {exception.Message}")
        : null;

    private static bool IsOfApplication(Exception exception) => exception.StackTrace is { } trace
        && (trace.Contains(nameof(CapturedValue), StringComparison.Ordinal) || trace.Contains(nameof(ValueProgram), StringComparison.Ordinal));

    /// <summary>Exceptions and answers that are none; null if there are two results to compare.</summary>
    private static Judgement? Compare(Outcome[] outcomes, Outcome actual)
    {
        if (outcomes[0].Exception is InvalidOperationException expected)
        {
            return actual.Exception is InvalidOperationException ? new Judgement(Verdict.Agrees) : new Judgement(Verdict.NoAnswer, $"{expected.GetType().Name}: {expected.Message}");
        }

        return Array.Exists(outcomes, outcome => outcome.Result is null) || Marked(outcomes) is null
            ? new Judgement(Verdict.NoAnswer, "it depends on the order of the rows")
            : null;
    }

    private static Judgement Difference(Snapshot? expected, Outcome actual, IReadOnlyList<string> statements)
    {
        string? difference = actual.Exception is { } exception
            ? string.Create(CultureInfo.InvariantCulture, $"threw {exception}")
            : SnapshotComparison.Difference(SnapshotComparison.Unorder(expected!, expected!), SnapshotComparison.Unorder(actual.Result!, expected!));
        return difference is null
            ? new Judgement(Verdict.Agrees, HasRows: HasRows(expected!))
            : new Judgement(Verdict.Differs, $"{difference}{Environment.NewLine}{string.Join(Environment.NewLine, statements)}");
    }

    private static bool HasRows(Snapshot answer) => answer is not (ListSnapshot { Items.Count: 0 } or ValueSnapshot { Value: null or 0 or 0L or false or 0m });

    /// <summary>The answer, with those of its lists marked that have no order; null if it depends on the order of the rows.</summary>
    private static Snapshot? Marked(Outcome[] outcomes)
    {
        Snapshot? result = outcomes[0].Result;
        foreach (Outcome permuted in outcomes.Skip(1))
        {
            result = result is null || permuted.Result is null ? null : SnapshotComparison.MarkUnordered(result, permuted.Result, outcomes[0].IsOrdered);
        }

        return result;
    }
}
