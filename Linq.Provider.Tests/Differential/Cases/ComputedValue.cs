using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>The query that shows a computed value for every specimen, ordered by it, so that the database has to compute it.</summary>
internal static class ComputedValue
{
    /// <param name="value">What to compute.</param>
    /// <param name="rows">The specimens for which the databases agree with C#; all if missing. Those left out are told in <c>docs/semantics.md</c>.</param>
    public static Func<ICompany, object> Of<TValue>(Expression<Func<Specimen, TValue>> value, Expression<Func<Specimen, bool>>? rows = null)
    {
        ParameterExpression row = value.Parameters[0];
        var pair = typeof(Pair<TValue>);
        var shown = Expression.Lambda<Func<Specimen, Pair<TValue>>>(
            Expression.MemberInit(
                Expression.New(pair),
                Expression.Bind(pair.GetProperty(nameof(Pair<>.Id))!, Expression.Property(row, nameof(Specimen.Id))),
                Expression.Bind(pair.GetProperty(nameof(Pair<>.Value))!, value.Body)),
            row);
        return db => (rows is null ? db.Specimens : db.Specimens.Where(rows)).OrderBy(value).ThenBy(s => s.Id).Select(shown);
    }

    private sealed class Pair<TValue>
    {
        public int Id { get; set; }

        public TValue? Value { get; set; }
    }
}
