using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;
using Linq.Provider.Rewriting.Rules;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>Expressions of the operators, all of depth 1 and a spread of those of depth 2 and 3, over every assignment: the SQL means what C# meant.</summary>
public class ExpandNullSemanticsTests
{
    private static readonly ColumnRef A = new(1, SqlType.Integer, true);
    private static readonly ColumnRef B = new(2, SqlType.Integer, true);
    private static readonly ColumnRef C = new(3, SqlType.Integer, false);
    private static readonly ColumnRef P = new(4, SqlType.Boolean, true);
    private static readonly ColumnRef Q = new(5, SqlType.Boolean, false);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Keeps_the_meaning_of_every_small_expression(bool hasIndexableSame)
    {
        var rule = new ExpandNullSemantics(hasIndexableSame);
        Scalar[] leaves = [.. Leaves()];
        Scalar[] second = [.. leaves.Concat(Combine(leaves, leaves))];
        Dictionary<int, object?>[] rows = [.. Rows()];
        int count = 0;
        foreach (Scalar scalar in second.Concat(Combine([.. second.Where((_, i) => i % 29 == 0)], [.. leaves.Where((_, i) => i % 5 == 0)])))
        {
            Scalar whenTrue = rule.WhenTrue(scalar);
            Scalar whenNot = rule.WhenNotTrue(scalar);
            Scalar value = rule.Value(scalar);
            Scalar folded = FoldConstants.Fold(whenTrue);
            foreach (Dictionary<int, object?> row in rows)
            {
                bool holds = PlanInterpreter.Holds(scalar, row, isSql: false);
                void Require(bool condition, Scalar sql)
                {
                    if (!condition)
                    {
                        Assert.Fail(Describe(sql));
                    }
                }

                string Describe(Scalar sql) => $"{Print(scalar)} became {Print(sql)} at {string.Join(", ", row)}";
                Require(holds == PlanInterpreter.Holds(whenTrue, row, isSql: true), whenTrue);
                Require(holds == PlanInterpreter.Holds(folded, row, isSql: true), folded);
                Require(holds != PlanInterpreter.Holds(whenNot, row, isSql: true), whenNot);
                object? expected = PlanInterpreter.Value(scalar, row, isSql: false);
                object? actual = PlanInterpreter.Value(value, row, isSql: true);
                Require(Equals(expected, actual), value);
                Require(value.IsNullable || actual is not null, value);
                count++;
            }
        }

        Assert.True(count > 100_000, $"only {count} cases");
    }

    [Fact]
    public void Compensates_only_where_null_can_occur()
    {
        Assert.Equal("?3 = 1", Expanded(Compare(BinaryOperator.Equal, C, Literal.Of(1))));
        Assert.Equal("?1 = ?3", Expanded(Compare(BinaryOperator.Equal, A, C)));
        Assert.Equal("?1 = ?2 or ?1 is null and ?2 is null", Expanded(Compare(BinaryOperator.Equal, A, B)));
        Assert.Equal("?1 distinct from 1", Expanded(Compare(BinaryOperator.NotEqual, A, Literal.Of(1))));
        Assert.Equal("?3 <> 1", Expanded(Unary.Not(Compare(BinaryOperator.Equal, C, Literal.Of(1)))));
        Assert.Equal("?1 is not null", Expanded(Compare(BinaryOperator.NotEqual, A, Literal.Null(SqlType.Integer))));
        Assert.Equal("?1 is null or not ?1 in (1, 2)", Expanded(Unary.Not(new InList(A, [Literal.Of(1), Literal.Of(2)]))));
    }

    private static string Expanded(Scalar scalar) => Print(new ExpandNullSemantics(false).WhenTrue(scalar));

    private static string Print(Scalar scalar) => AlgebraPrinter.Print(scalar, Values.Single);

    private static Binary Compare(BinaryOperator op, Scalar a, Scalar b) => Binary.Compare(op, a, b);

    private static IEnumerable<Scalar> Leaves()
    {
        Scalar[] numbers = [A, B, C, Literal.Of(1), Literal.Null(SqlType.Integer)];
        BinaryOperator[] comparisons = [BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Less, BinaryOperator.GreaterOrEqual, BinaryOperator.Match];
        foreach (BinaryOperator op in comparisons)
        {
            foreach (Scalar left in numbers)
            {
                foreach (Scalar right in numbers)
                {
                    yield return Compare(op, left, right);
                }
            }
        }

        yield return P;
        yield return Q;
        yield return Unary.IsNull(A);
        yield return new InList(A, [Literal.Of(1), Literal.Of(2)]);
        yield return new InList(A, [Literal.Of(1), Literal.Null(SqlType.Integer)]);
        yield return new InList(C, [B, Literal.Of(2)]);
        yield return new InList(A, [B, Literal.Null(SqlType.Integer)]);
        yield return new InList(A, []);
        yield return Literal.True;
        yield return Literal.False;
    }

    private static IEnumerable<Scalar> Combine(Scalar[] first, Scalar[] second)
    {
        foreach (Scalar a in first)
        {
            yield return Unary.Not(a);
            yield return Compare(BinaryOperator.Equal, a, Literal.True);
            yield return Compare(BinaryOperator.NotEqual, a, Literal.True);
            yield return Compare(BinaryOperator.Equal, Literal.False, a);
            yield return Compare(BinaryOperator.NotEqual, a, Literal.False);
            yield return new Case([new When(a, P)], Literal.True, SqlType.Boolean, true);
            yield return new Case([new When(Unary.Not(a), Q)], Literal.False, SqlType.Boolean, false);
            foreach (Scalar b in second.Where((_, i) => i % 7 == 0))
            {
                yield return Predicates.And(a, b);
                yield return Predicates.Or(Unary.Not(b), a);
                yield return Compare(BinaryOperator.Equal, a, b);
                yield return Compare(BinaryOperator.NotEqual, b, a);
            }
        }
    }

    private static IEnumerable<Dictionary<int, object?>> Rows()
    {
        object?[] numbers = [null, 1, 2];
        object?[] flags = [null, true, false];
        return from a in numbers from b in numbers from c in numbers.Skip(1) from p in flags from q in flags.Skip(1)
               select new Dictionary<int, object?> { [1] = a, [2] = b, [3] = c, [4] = p, [5] = q };
    }
}
