using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>The pieces from which the oracle builds expressions in which null, met on the way, gives null.</summary>
internal static class Lifting
{
    /// <summary>Makes <paramref name="expression"/> a <paramref name="type"/>. A missing <see cref="bool"/> is false; any other missing value is an error, as in a read of null.</summary>
    public static Expression Coerce(Expression expression, Type type)
    {
        if (expression.Type == type)
        {
            return expression;
        }

        if (Nullable.GetUnderlyingType(expression.Type) is { } underlying && underlying == type)
        {
            return type == typeof(bool)
                ? Expression.Coalesce(expression, Expression.Constant(false))
                : Expression.Property(expression, nameof(Nullable<>.Value));
        }

        if (SequenceTypes.ElementOf(type) is { } element && typeof(IQueryable).IsAssignableFrom(type) && !typeof(IQueryable).IsAssignableFrom(expression.Type))
        {
            return Expression.Convert(Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [element], expression), type);
        }

        return type.IsAssignableFrom(expression.Type) && !expression.Type.IsValueType ? expression : Expression.Convert(expression, type);
    }

    /// <summary>Brings two operands to the same nullability.</summary>
    public static (Expression Left, Expression Right) Unify(Expression left, Expression right)
    {
        if (left.Type == right.Type)
        {
            return (left, right);
        }

        if (SequenceTypes.ToNullable(left.Type) == right.Type)
        {
            return (Expression.Convert(left, right.Type), right);
        }

        return SequenceTypes.ToNullable(right.Type) == left.Type ? (left, Expression.Convert(right, left.Type)) : (left, right);
    }

    /// <summary>
    /// Evaluates <paramref name="operands"/> once and passes them to <paramref name="use"/>, unless one of those marked in <paramref name="guarded"/> is null: then the result is null.
    /// A guarded nullable value arrives unwrapped.
    /// </summary>
    public static Expression Propagate(IReadOnlyList<Expression> operands, IReadOnlyList<bool> guarded, Func<IReadOnlyList<Expression>, Expression> use)
    {
        if (!guarded.Contains(true))
        {
            return use(operands);
        }

        var variables = operands.Select(operand => Expression.Variable(operand.Type)).ToList();
        var values = new List<Expression>();
        Expression test = Expression.Constant(true);
        for (int i = 0; i < operands.Count; i++)
        {
            bool unwrap = guarded[i] && SequenceTypes.IsNullable(operands[i].Type);
            values.Add(unwrap ? Expression.Property(variables[i], nameof(Nullable<>.Value)) : variables[i]);
            if (guarded[i])
            {
                test = Expression.AndAlso(test, Expression.Not(IsNull(variables[i])));
            }
        }

        Expression result = use(values);
        Type type = SequenceTypes.ToNullable(result.Type);
        Expression body = Expression.Condition(test, result.Type == type ? result : Expression.Convert(result, type), Expression.Default(type));
        return Expression.Block(type, variables, [.. variables.Select((variable, i) => Expression.Assign(variable, operands[i])), body]);
    }

    /// <summary>A sequence that is empty where <paramref name="sequence"/> is null.</summary>
    public static Expression OrEmpty(Expression sequence)
    {
        Type element = SequenceTypes.ElementOf(sequence.Type)!;
        Type list = typeof(List<>).MakeGenericType(element);
        if (sequence.Type.IsAssignableFrom(list))
        {
            return Expression.Coalesce(sequence, Expression.Convert(Expression.New(list), sequence.Type));
        }

        return sequence.Type.IsAssignableFrom(element.MakeArrayType())
            ? Expression.Coalesce(sequence, Expression.Convert(Expression.NewArrayInit(element), sequence.Type))
            : sequence;
    }

    private static Expression IsNull(Expression value) => SequenceTypes.IsNullable(value.Type)
        ? Expression.Not(Expression.Property(value, nameof(Nullable<>.HasValue)))
        : Expression.ReferenceEqual(value, Expression.Constant(null));
}
