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
        Outcome[] outcomes = new Outcome[Orders.Length];
        for (int i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Outcome.Of(() => query.Answer(_oracles[Orders[i].Order], Orders[i].Scrambling), isEntity) with { IsOrdered = query.IsOrdered };
            if (outcomes[i].Exception is { } exception and not InvalidOperationException)
            {
                return new Judgement(Verdict.NoAnswer, $"{exception.GetType().Name}: {exception.Message}");
            }
        }

        IReadOnlyList<string> statements = engine.Record();
        using var db = new CompanyDb(engine.Engine, query.Reading);
        Outcome actual = Outcome.Of(() => query.Run(db), isEntity);
        if (actual.Exception is QueryTranslationException refusal)
        {
            return statements.Count == 0
                ? new Judgement(Verdict.Refused, $"{refusal.Code}: {refusal.Message}")
                : new Judgement(Verdict.Differs, $"Refused only after a statement was sent: {refusal.Message}");
        }

        if (statements.Count == 0 && actual.Exception is ArgumentNullException or InvalidOperationException && IsOfApplication(actual.Exception))
        {
            return new Judgement(Verdict.NoAnswer, "the application's own value throws, as it does in C#");
        }

        if (actual.Exception is LinqProviderException && actual.Exception.Message.Contains("parser stack overflow", StringComparison.Ordinal))
        {
            return new Judgement(Verdict.NoAnswer, "too large for SQLite");
        }

        return Compare(outcomes, actual) is { } judgement ? judgement : Difference(Marked(outcomes), actual, statements);
    }

    private static bool IsOfApplication(Exception exception) => exception.StackTrace?.Contains(nameof(CapturedValue), StringComparison.Ordinal) == true;

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
        bool hasRows = expected is not (ListSnapshot { Items.Count: 0 } or ValueSnapshot { Value: null or 0 or 0L or false or 0m });
        return difference is null
            ? new Judgement(Verdict.Agrees, HasRows: hasRows)
            : new Judgement(Verdict.Differs, $"{difference}{Environment.NewLine}{string.Join(Environment.NewLine, statements)}");
    }

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
