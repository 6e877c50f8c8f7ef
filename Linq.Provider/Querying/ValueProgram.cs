using System.Linq.Expressions;
using Linq.Provider.Collections;

namespace Linq.Provider.Querying;

/// <summary>
/// How the parameter values of queries from one place in the source follow from the objects captured there. Interpreted at first, compiled when the place is used often:
/// then a computation with captured variables costs what it costs in C#. Thread-safe.
/// </summary>
internal sealed class ValueProgram
{
    private const int HotUses = 3;

    private readonly Tiered<Func<List<ConstantExpression>, object?[]>>? _code;

    /// <param name="reader">Has read a query from the place. Its expressions are not kept, since they hold objects of the application.</param>
    public ValueProgram(QueryReader reader)
    {
        if (reader.Parameters.Count > 0)
        {
            ParameterExpression captured = Expression.Parameter(typeof(List<ConstantExpression>), "captured");
            Expression values = QueryClock.OncePerQuery((NewArrayExpression)new CapturedReplacer(reader.Captured, captured).Visit(reader.ValuesExpression())!);
            Expression<Func<List<ConstantExpression>, object?[]>> code = Expression.Lambda<Func<List<ConstantExpression>, object?[]>>(values, captured);
            _code = new(() => code, HotUses);
        }
    }

    /// <summary>The values of a query from the place, which the reader has read.</summary>
    public object?[] Values(QueryReader reader)
    {
        if (_code?.Hot is not { } code)
        {
            return reader.Values();
        }

        try
        {
            return code(reader.Captured);
        }
        catch (NullReferenceException)
        {
            // The interpreter says what is null. Had the application's own code thrown this, it would do so again.
            return reader.Values();
        }
    }

    /// <summary>The place of a captured object is where the walk met it: the object is another one at each execution.</summary>
    private sealed class CapturedReplacer(List<ConstantExpression> known, ParameterExpression captured) : Interpretable
    {
        protected override Expression VisitConstant(ConstantExpression node)
        {
            for (int i = 0; i < known.Count; i++)
            {
                if (ReferenceEquals(known[i], node))
                {
                    Expression constant = Expression.Property(captured, "Item", Expression.Constant(i));
                    return Expression.Convert(Expression.Property(constant, nameof(ConstantExpression.Value)), node.Type);
                }
            }

            return node;
        }
    }
}
