using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Operators that came to LINQ later, and overloads that are not the usual ones.</summary>
internal static partial class QueryGrammar
{
    /// <summary>A name for a value beside the row, as a let clause gives it.</summary>
    private static Rows? Let(Choice c, Rows rows, Scope scope) => CanBePart(rows)
        ? Selected(rows, Lambda(rows, scope, inner => Shapes.New(inner.Variables[0].Value, Value(c[0], inner, ValueType(c[1])))), rows.IsOrdered)
        : null;

    private static Rows? Index(Choice c, Rows rows, Scope scope)
    {
        if (!CanBePart(rows) || Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        return new Rows(Call(ordered, nameof(Queryable.Index), [rows.Element]), typeof(ValueTuple<,>).MakeGenericType(typeof(int), rows.Element), IsOrdered: true);
    }

    /// <summary>Whether an object of which the elements are a part tells when they are missing.</summary>
    private static bool CanBePart(Rows rows) => !rows.HasNulls || Model.IsEntity(rows.Element) || Model.IsValue(rows.Element);

    private static Rows Selected(Rows rows, LambdaExpression selector, bool isOrdered) =>
        new(Call(rows, nameof(Queryable.Select), [rows.Element, selector.ReturnType], selector), selector.ReturnType, IsOrdered: isOrdered);

    private static Rows? Values(Choice c, Rows rows, Scope scope)
    {
        if (!Model.IsValue(rows.Element))
        {
            return null;
        }

        switch (Detail(c, 4))
        {
            case 0:
                return rows with { Source = Call(rows, nameof(Queryable.Order), [rows.Element]), IsOrdered = true };
            case 1:
                return rows with { Source = Call(rows, nameof(Queryable.OrderDescending), [rows.Element]), IsOrdered = true };
            default:
                Rows ordered = Ordered(c[0], rows, scope)!;
                return ordered with { Source = Call(ordered, Detail(c, 4) == 2 ? nameof(Queryable.Append) : nameof(Queryable.Prepend), [rows.Element], Constant(c[1], rows.Element)) };
        }
    }

    private static Rows? Chunk(Choice c, Rows rows, Scope scope) => !rows.HasNulls && !Model.IsGroup(rows.Element) && Ordered(c[0], rows, scope) is { } ordered
        ? new Rows(Call(ordered, nameof(Queryable.Chunk), [rows.Element], Expression.Constant(1 + Detail(c, 4))), rows.Element.MakeArrayType(), IsOrdered: true)
        : null;

    /// <summary>Rows and a number or sum of each key.</summary>
    private static Rows? FoldBy(Choice c, Rows rows, Scope scope)
    {
        if (rows.HasNulls)
        {
            return null;
        }

        // In C#, null is no key of a count.
        LambdaExpression key = Lambda(rows, scope, inner => ValueType(c[1]) is var of && of == typeof(string)
            ? Expression.Coalesce(Value(c[0], inner, of), Expression.Constant(""))
            : Value(c[0], inner, Nullable.GetUnderlyingType(of) ?? of));
        Type type = Detail(c, 2) == 0 ? typeof(int) : typeof(decimal);
        Expression comparer = Expression.Constant(null, typeof(IEqualityComparer<>).MakeGenericType(key.ReturnType));
        if (Detail(c, 2, 1) == 0)
        {
            return new Rows(Call(rows, nameof(Queryable.CountBy), [rows.Element, key.ReturnType], key, comparer), typeof(KeyValuePair<,>).MakeGenericType(key.ReturnType, typeof(int)));
        }

        ParameterExpression sum = Expression.Parameter(type, "sum");
        LambdaExpression added = Lambda(rows, scope, inner => Value(c[2], inner, type));
        LambdaExpression fold = Expression.Lambda(Expression.Add(sum, added.Body), sum, added.Parameters[0]);
        Expression seed = Expression.Constant(Convert.ChangeType(Detail(c, 3, 2), type));
        return new Rows(Call(rows, nameof(Queryable.AggregateBy), [rows.Element, key.ReturnType, type], key, seed, fold, comparer), typeof(KeyValuePair<,>).MakeGenericType(key.ReturnType, type));
    }

    private static Rows? UnionBy(Choice c, Rows rows, Scope scope)
    {
        if (Like(c, rows, scope) is not { } like || Ordered(c[0], rows, scope) is not { } first || Ordered(c[3], like, scope) is not { } second)
        {
            return null;
        }

        var both = new Rows(rows.Source, rows.Element, rows.HasNulls || like.HasNulls);
        LambdaExpression key = Lambda(both, scope, inner => Value(c[1], inner, ValueType(c[2])));
        return both with { Source = Call(first, nameof(Queryable.UnionBy), [rows.Element, key.ReturnType], second.Source, key) };
    }

    /// <summary>What becomes of each key and its rows.</summary>
    private static Rows? GroupInto(Choice c, Rows rows, Scope scope)
    {
        if (rows.HasNulls || !Model.IsFlat(rows.Element))
        {
            return null;
        }

        LambdaExpression key = GroupKey(c, rows, scope);
        var of = new Term(Expression.Parameter(key.ReturnType, "key"));
        var members = new Term(Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(rows.Element), "members"));
        LambdaExpression result = Expression.Lambda(Shape(c[3], scope.With(members, of)), (ParameterExpression)of.Value, (ParameterExpression)members.Value);
        return new Rows(Call(rows, nameof(Queryable.GroupBy), [rows.Element, key.ReturnType, result.ReturnType], key, result), result.ReturnType);
    }

    private static Rows? Ranges(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        var range = new Range(new Index(Detail(c, 5), Detail(c, 3, 1) == 0), new Index(Detail(c[1], 7), Detail(c[1], 3, 1) == 0));
        LambdaExpression condition = Lambda(rows, Variable(typeof(int), false, scope, "i"), scope, inner => Condition(c[1], inner));
        return Detail(c, 4, 2) switch
        {
            0 => ordered with { Source = Call(ordered, nameof(Queryable.TakeWhile), [rows.Element], condition) },
            1 => ordered with { Source = Call(ordered, nameof(Queryable.SkipWhile), [rows.Element], condition) },
            _ => ordered with { Source = Call(ordered, nameof(Queryable.Take), [rows.Element], Expression.Constant(range)) },
        };
    }

    /// <summary>The rows of each row with its position.</summary>
    private static Rows? SelectManyAt(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        Term variable = Variable(rows.Element, rows.HasNulls, scope);
        Term position = Variable(typeof(int), false, scope, "i");
        Rows inner = Nested(c[1], scope.With(variable, position));
        Type sequence = typeof(IEnumerable<>).MakeGenericType(inner.Element);
        LambdaExpression collection = Expression.Lambda(typeof(Func<,,>).MakeGenericType(rows.Element, typeof(int), sequence), inner.Source, (ParameterExpression)variable.Value, (ParameterExpression)position.Value);
        return new Rows(Call(ordered, nameof(Queryable.SelectMany), [rows.Element, inner.Element], collection), inner.Element, inner.HasNulls);
    }

    private static Rows? OfType(Choice c, Rows rows)
    {
        if (rows.Element.IsValueType || !Model.IsFlat(rows.Element))
        {
            return null;
        }

        return Detail(c, 2) == 0 ? rows with { Source = Call(rows, nameof(Queryable.OfType), [rows.Element]), HasNulls = false } : rows with { Source = Call(rows, nameof(Queryable.Cast), [rows.Element]) };
    }

    /// <summary>What is loaded with entities; which ones come is not its business.</summary>
    private static Rows? Include(Choice c, Rows rows, Scope scope)
    {
        if (!rows.IsQueryable || !Model.IsEntity(rows.Element) || scope.Depth > 0)
        {
            return null;
        }

        PropertyInfo[] navigations = [.. rows.Element.GetProperties().Where(p => Model.IsEntity(Model.ElementOf(p.PropertyType) ?? p.PropertyType))];
        if (navigations.Length == 0)
        {
            return null;
        }

        Expression source = rows.Source;
        for (int i = 0; i <= Detail(c, 2); i++)
        {
            PropertyInfo navigation = navigations[Detail(c, navigations.Length, 1 + i)];
            ParameterExpression element = Expression.Parameter(rows.Element, "x");
            Loading? loading = Detail(c[i], 5) switch { 0 => Loading.Joined, 1 => Loading.SelectIn, 2 => Loading.Subquery, _ => null };
            LambdaExpression path = Expression.Lambda(Expression.Property(element, navigation), element);
            source = Expression.Call(typeof(QueryExtensions), nameof(QueryExtensions.Include), [rows.Element, navigation.PropertyType], source, Expression.Quote(path), Expression.Constant(loading, typeof(Loading?)));
        }

        return rows with { Source = source };
    }

    /// <summary>Pairs as tuples.</summary>
    private static Rows? ZipTuples(Choice c, Rows rows, Scope scope)
    {
        Rows others = Nested(c[1], scope);
        if (!CanBePart(rows) || !CanBePart(others) || Model.IsGroup(others.Element) || Ordered(c[0], rows, scope) is not { } first || Ordered(c[2], others, scope) is not { } second)
        {
            return null;
        }

        return new Rows(Call(first, nameof(Queryable.Zip), [rows.Element, others.Element], second.Source), typeof(ValueTuple<,>).MakeGenericType(rows.Element, others.Element), IsOrdered: true);
    }
}
