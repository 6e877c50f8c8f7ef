using Linq.Provider.Algebra;

namespace Linq.Provider.Sql;

/// <summary>Spellings on which the databases agree.</summary>
internal static class CommonFunctions
{
    public static IEnumerable<Spelling> All =>
    [
        Spelling.Of(Functions.Coalesce, "coalesce({*})"),
        Spelling.Of(Functions.Length, "length({0})"),
        Spelling.Of(Functions.Replace, "replace({0}, {1}, {2})"),
        Spelling.Of(Functions.Substring, "substr({0}, {1+1}, {2})"),
        Spelling.Of(Functions.SubstringFrom, "substr({0}, {1+1})"),
        Spelling.Of(Functions.Abs, "abs({0})"),
        Spelling.Of(AggregateFunction.Count, 0, "count(*)"),
        Spelling.Of(AggregateFunction.Count, "count({0})"),
        Spelling.Of(AggregateFunction.Sum, "sum({0})"),
        Spelling.Of(AggregateFunction.Average, "avg({0})"),
        Spelling.Of(AggregateFunction.Min, "min({0})"),
        Spelling.Of(AggregateFunction.Max, "max({0})"),
        Spelling.Of(WindowFunction.RowNumber, "row_number()"),
        Spelling.Of(WindowFunction.Count, 0, "count(*)"),
        Spelling.Of(WindowFunction.Count, "count({0})"),
        Spelling.Of(WindowFunction.Sum, "sum({0})"),
        Spelling.Of(WindowFunction.Average, "avg({0})"),
        Spelling.Of(WindowFunction.Min, "min({0})"),
        Spelling.Of(WindowFunction.Max, "max({0})"),
        Spelling.Of(WindowFunction.Lag, "lag({*})"),
        Spelling.Of(WindowFunction.Lead, "lead({*})"),
        Spelling.Of(WindowFunction.FirstValue, "first_value({*})"),
        Spelling.Of(WindowFunction.LastValue, "last_value({*})"),
    ];
}
