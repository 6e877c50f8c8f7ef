using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>The query that shows a computed value for every specimen, ordered by it, so that the database has to compute it.</summary>
internal static class ComputedValue
{
    public static Func<ICompany, object> Of<TValue>(Expression<Func<Specimen, TValue>> value)
    {
        ParameterExpression row = value.Parameters[0];
        var pair = typeof(Pair<TValue>);
        var shown = Expression.Lambda<Func<Specimen, Pair<TValue>>>(
            Expression.MemberInit(
                Expression.New(pair),
                Expression.Bind(pair.GetProperty(nameof(Pair<>.Id))!, Expression.Property(row, nameof(Specimen.Id))),
                Expression.Bind(pair.GetProperty(nameof(Pair<>.Value))!, value.Body)),
            row);
        return db => db.Specimens.OrderBy(value).ThenBy(s => s.Id).Select(shown);
    }

    private sealed class Pair<TValue>
    {
        public int Id { get; set; }

        public TValue? Value { get; set; }
    }
}
