using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Values, and objects made of them.</summary>
internal static partial class QueryGrammar
{
    /// <summary>What a projection selects: a value or an object of several, collections among them.</summary>
    private static Expression Shape(Choice c, Scope scope) => Pick<Expression>(c,
        [() => Value(c, scope, PresentType(c, scope))],
        [
            () => Value(c[0], scope, PresentType(c[1], scope)), () => Value(c[0], scope, PresentType(c[1], scope)),
            () => Shapes.New(Member(c[0], scope), Member(c[1], scope)), () => Shapes.New(Member(c[0], scope), Member(c[1], scope), Member(c[2], scope)), () => Shapes.New(Member(c[0], scope)),
            () => Shapes.New(Detail(c, 3), Member(c[0], scope), Member(c[1], scope)),
        ]);

    private static Expression Member(Choice c, Scope scope) => Pick<Expression>(c,
        [() => Value(c, scope, PresentType(c, scope)), () => Entity(c, scope)],
        [() => Value(c[0], scope, ValueType(c[1])), () => Value(c[0], scope, PresentType(c[1], scope)), () => List(c, scope), () => Shapes.New(Member(c[0], scope), Member(c[1], scope))]);

    private static Expression? Entity(Choice c, Scope scope)
    {
        Term[] entities = [.. Model.Entities(scope)];
        return entities.Length == 0 ? null : entities[Detail(c, entities.Length)].Value;
    }

    private static Expression? List(Choice c, Scope scope)
    {
        Rows rows = Nested(c[0], scope);
        if (rows.HasNulls || Model.IsGroup(rows.Element))
        {
            return null;
        }

        string container = Detail(c, 5) switch { 0 => nameof(Enumerable.ToArray), 1 when Model.IsValue(rows.Element) => nameof(Enumerable.ToHashSet), _ => nameof(Enumerable.ToList) };
        return Expression.Call(typeof(Enumerable), container, [rows.Element], rows.Source);
    }

    /// <summary>A type of which there is a value at hand.</summary>
    private static Type PresentType(Choice c, Scope scope)
    {
        Type[] types = [.. Model.Values(scope).Select(term => term.Type).Distinct()];
        return types.Length == 0 ? typeof(int) : types[Detail(c, types.Length)];
    }

    private static Expression Value(Choice c, Scope scope, Type type)
    {
        if (type == typeof(bool))
        {
            // A member behind an object that may be missing is false as a condition, but null as a value.
            return Condition(c, scope) is var condition && condition is MemberExpression { Expression: MemberExpression } ? Expression.Condition(condition, Expression.Constant(true), Expression.Constant(false)) : condition;
        }

        return Pick<Expression>(c,
            [() => Path(c, scope, type), () => Path(c, scope, type), () => Path(c, scope, type), () => Constant(c, type)],
            [
                () => Path(c, scope, type), () => Expression.Condition(Condition(c[0], scope), Value(c[1], scope, type), Value(c[2], scope, type)), () => Coalesce(c, scope, type),
                () => Widen(c, scope, type), () => Chosen(c, scope, type), () => AggregateOf(c, scope, type), () => AggregateOf(c, scope, type),
                () => Computed(c, scope, type), () => Computed(c, scope, type), () => Computed(c, scope, type),
            ]);
    }

    private static Expression? Path(Choice c, Scope scope, Type type)
    {
        Term[] paths = [.. Model.Values(scope).Where(term => term.Type == type)];
        return paths.Length == 0 ? null : paths[Detail(c, paths.Length)].Value;
    }

    private static Expression Coalesce(Choice c, Scope scope, Type type)
    {
        Type nullable = SequenceTypes.ToNullable(type);
        return Expression.Coalesce(Value(c[0], scope, nullable), Value(c[1], scope, type));
    }

    private static Expression? Widen(Choice c, Scope scope, Type type)
    {
        Type? from = Nullable.GetUnderlyingType(type) ?? (type == typeof(int) && Detail(c, 2, 1) == 0 ? typeof(short) : type == typeof(long) || type == typeof(double) || type == typeof(decimal) ? typeof(int) : null);
        if (from == typeof(bool))
        {
            // A test of a text that is null is no value in C#; as a condition it is false.
            return Path(c, scope, from) is { } path ? Expression.Convert(path, type) : null;
        }

        return from is null ? null : Expression.Convert(Value(c[0], scope, from), type);
    }

    /// <summary>The first value of another query.</summary>
    private static Expression? Chosen(Choice c, Scope scope, Type type)
    {
        // The default of dates is the smallest one, which PostgreSQL's driver takes for minus infinity.
        if (scope.Depth >= DeepestQuery || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(char))
        {
            return null;
        }

        Rows rows = Nested(c[0], scope);
        if (Ordered(c[1], rows, scope) is not { } ordered)
        {
            return null;
        }

        if (Model.IsEntity(rows.Element) && Detail(c, 2, 1) == 0)
        {
            Expression one = Detail(c, 3, 2) == 0 ? Extreme(c, ordered, scope) : Call(ordered, Detail(c, 3, 2) == 1 ? nameof(Queryable.LastOrDefault) : nameof(Queryable.FirstOrDefault), [rows.Element]);
            return Path(c, new Scope(new Term(one, IsOptional: true)), type);
        }

        LambdaExpression selector = Lambda(rows, scope, inner => Value(c[2], inner, type));
        Expression values = Call(ordered, nameof(Queryable.Select), [rows.Element, type], selector);
        Rows of = rows with { Source = values };
        return Detail(c, 7, 2) switch
        {
            0 => Call(of, nameof(Queryable.LastOrDefault), [type]),
            1 => Call(of, nameof(Queryable.ElementAtOrDefault), [type], Expression.Constant(Detail(c, 4))),
            2 => Call(of with { Source = Call(of, nameof(Queryable.Take), [type], Expression.Constant(1)) }, nameof(Queryable.SingleOrDefault), [type]),
            3 => Call(of, nameof(Queryable.FirstOrDefault), [type], Constant(c[3], type)),
            _ => Call(of, nameof(Queryable.FirstOrDefault), [type]),
        };
    }

    private static Expression? AggregateOf(Choice c, Scope scope, Type type) => scope.Depth >= DeepestQuery ? null : AggregateOf(c[1], Nested(c[0], scope), scope, type);

    /// <summary>An aggregate of a type. Minimum, maximum and mean are nullable: of nothing, they are null.</summary>
    private static Expression? AggregateOf(Choice c, Rows rows, Scope scope, Type type)
    {
        bool isNumber = type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double);
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if ((type == typeof(int) || type == typeof(long)) && Detail(c, 3, 1) != 0)
        {
            string count = type == typeof(int) ? "Count" : "LongCount";
            return c.IsLeaf || Detail(c, 3, 1) == 1 ? Call(rows, count, [rows.Element]) : Call(rows, count, [rows.Element], Lambda(rows, scope, inner => Condition(c[0], inner)));
        }

        LambdaExpression selector = Lambda(rows, scope, inner => Value(c[0], inner, type));
        if (type == typeof(double) && scope.Depth > 0)
        {
            // The last digits of a sum depend on the order of its rows: it is a result, nothing to compare with.
            return null;
        }

        if (isNumber)
        {
            return Call(rows, nameof(Queryable.Sum), [rows.Element], selector);
        }

        if (bare == typeof(bool) || bare == typeof(Guid) || (type.IsValueType && bare == type))
        {
            return null;
        }

        if (type == typeof(double?) && Detail(c, 2, 1) == 0)
        {
            return Call(rows, nameof(Queryable.Average), [rows.Element], Lambda(rows, scope, inner => Value(c[0], inner, typeof(int?))));
        }

        return Call(rows, Detail(c, 2, 2) == 0 ? nameof(Queryable.Max) : nameof(Queryable.Min), [rows.Element, type], selector);
    }

    private static Expression? Computed(Choice c, Scope scope, Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(int) || bare == typeof(long) || bare == typeof(decimal) || bare == typeof(double))
        {
            return Arithmetic(c, scope, type, bare);
        }

        return type == typeof(string) ? Text(c, scope) : Time(c, scope, type);
    }

    private static Expression Arithmetic(Choice c, Scope scope, Type type, Type bare)
    {
        Expression left = Value(c[0], scope, type);
        Expression Small(params object[] values) => Expression.Convert(Expression.Constant(Convert.ChangeType(values[Detail(c[1], values.Length, 1)], bare)), type);
        switch (Detail(c, 8))
        {
            case 0 or 1:
                return Expression.Add(left, Value(c[1], scope, type));
            case 2:
                return Expression.Subtract(left, Value(c[1], scope, type));
            case 3:
                return Expression.Multiply(left, Small(2, -1, 3));
            case 4 when bare == typeof(int) || bare == typeof(long):
                return Expression.Divide(left, Small(2, 3, -4));
            case 5 when bare == typeof(int) || bare == typeof(long):
                return Expression.Modulo(left, Small(2, 3, -4));
            case 6:
                return Expression.Negate(left);
            case 7 when type == bare:
                return Expression.Call(typeof(Math).GetMethod(nameof(Math.Abs), [bare])!, left);
            default:
                return bare == typeof(int) && type == bare ? OfOtherType(c, scope) : Expression.Add(left, Small(1, 2, -3));
        }
    }
}
