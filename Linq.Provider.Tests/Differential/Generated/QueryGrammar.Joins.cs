using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Operators that bring sequences together, and groups.</summary>
internal static partial class QueryGrammar
{
    private static Rows Join(Choice c, Rows rows, Scope scope)
    {
        Rows inner = Nested(c[0], scope);
        (LambdaExpression outerKey, LambdaExpression innerKey) = JoinKeys(c, rows, inner, scope);
        string method = Detail(c, 4) switch { 0 or 1 => "Join", 2 => "LeftJoin", _ => "RightJoin" };
        bool missingOuter = method == "RightJoin";
        bool missingInner = method == "LeftJoin";
        if ((missingOuter && !Model.CanBeMissing(rows.Element)) || (missingInner && !Model.CanBeMissing(inner.Element)))
        {
            (method, missingOuter, missingInner) = ("Join", false, false);
        }

        LambdaExpression result = Pair(c, rows with { HasNulls = rows.HasNulls || missingOuter }, inner with { HasNulls = inner.HasNulls || missingInner }, scope);
        Expression call = Call(rows, method, [rows.Element, inner.Element, outerKey.ReturnType, result.ReturnType], inner.Source, outerKey, innerKey, result);
        return new Rows(call, result.ReturnType);
    }

    private static Rows GroupJoin(Choice c, Rows rows, Scope scope)
    {
        Rows inner = Nested(c[0], scope) is { HasNulls: false } some ? some : Source(c[0], scope);
        (LambdaExpression outerKey, LambdaExpression innerKey) = JoinKeys(c, rows, inner, scope);
        Term matches = new(Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(inner.Element), "matches"));
        LambdaExpression result = Lambda(rows, matches, scope, both => Shape(c[3], both));
        Expression call = Call(rows, nameof(Queryable.GroupJoin), [rows.Element, inner.Element, outerKey.ReturnType, result.ReturnType], inner.Source, outerKey, innerKey, result);
        return new Rows(call, result.ReturnType);
    }

    private static (LambdaExpression Outer, LambdaExpression Inner) JoinKeys(Choice c, Rows outer, Rows inner, Scope scope)
    {
        Type first = JoinType(c[1], outer, inner, scope);
        if (Detail(c[1], 5, 1) != 4)
        {
            return (Lambda(outer, scope, at => Value(c[1], at, first)), Lambda(inner, scope, at => Value(c[2], at, first)));
        }

        Type second = JoinType(c[2], outer, inner, scope);
        return (Lambda(outer, scope, at => Shapes.New(Value(c[1], at, first), Value(c[2], at, second))), Lambda(inner, scope, at => Shapes.New(Value(c[2], at, first), Value(c[1], at, second))));
    }

    /// <summary>A type of which both sides have a value, if there is one.</summary>
    private static Type JoinType(Choice c, Rows outer, Rows inner, Scope scope)
    {
        IEnumerable<Type> Types(Rows rows) => Model.Values(new Scope(Variable(rows.Element, rows.HasNulls, scope))).Select(term => term.Type).Distinct();
        Type[] common = [.. Types(outer).Intersect(Types(inner))];
        return common.Length == 0 ? typeof(int) : common[Detail(c, common.Length)];
    }

    /// <summary>What a join makes of two elements: both, or something of each.</summary>
    private static LambdaExpression Pair(Choice c, Rows rows, Rows inner, Scope scope)
    {
        Term other = Variable(inner.Element, inner.HasNulls, scope, "o");
        Term first = Variable(rows.Element, rows.HasNulls, scope);
        Scope both = scope.With(first, other);
        bool whole = Detail(c, 2, 2) == 0 && (Model.IsFlat(first.Type) || Model.IsGroup(first.Type)) && Model.IsFlat(other.Type);
        Expression body = whole ? Shapes.New(first.Value, other.Value) : Shape(c[3], both);
        return Expression.Lambda(body, (ParameterExpression)first.Value, (ParameterExpression)other.Value);
    }

    private static Rows SelectMany(Choice c, Rows rows, Scope scope)
    {
        Term variable = Variable(rows.Element, rows.HasNulls, scope);
        Rows inner = Nested(c[0], scope.With(variable));
        inner = Detail(c, 3, 1) == 0 && Model.IsEntity(inner.Element) ? inner with { Source = Call(inner, "DefaultIfEmpty", [inner.Element]), HasNulls = true } : inner;
        Type sequence = typeof(IEnumerable<>).MakeGenericType(inner.Element);
        LambdaExpression collection = Expression.Lambda(typeof(Func<,>).MakeGenericType(rows.Element, sequence), inner.Source, (ParameterExpression)variable.Value);
        if (Detail(c, 2, 2) == 0)
        {
            return new Rows(Call(rows, nameof(Queryable.SelectMany), [rows.Element, inner.Element], collection), inner.Element, inner.HasNulls);
        }

        LambdaExpression result = Pair(c, rows, inner, scope);
        return new Rows(Call(rows, nameof(Queryable.SelectMany), [rows.Element, inner.Element, result.ReturnType], collection, result), result.ReturnType);
    }

    private static Rows? GroupBy(Choice c, Rows rows, Scope scope)
    {
        if (rows.HasNulls || !Model.IsFlat(rows.Element))
        {
            return null;
        }

        LambdaExpression key = GroupKey(c, rows, scope);
        Type element = rows.Element;
        var selectors = new List<LambdaExpression> { key };
        if (Detail(c, 4, 1) == 0)
        {
            selectors.Add(Lambda(rows, scope, inner => Value(c[2], inner, ValueType(c[3]))));
            element = selectors[1].ReturnType;
        }

        Type[] types = element == rows.Element && selectors.Count == 1 ? [rows.Element, key.ReturnType] : [rows.Element, key.ReturnType, element];
        return new Rows(Call(rows, nameof(Queryable.GroupBy), types, selectors), typeof(IGrouping<,>).MakeGenericType(key.ReturnType, element));
    }

    private static LambdaExpression GroupKey(Choice c, Rows rows, Scope scope) => Detail(c, 4, 2) == 0
        ? Lambda(rows, scope, inner => Shapes.New(Value(c[0], inner, ValueType(c[0])), Value(c[1], inner, ValueType(c[1]))))
        : Lambda(rows, scope, inner => Value(c[0], inner, ValueType(c[1])));

    /// <summary>Groups, and a row of aggregates of each.</summary>
    private static Rows? Summarise(Choice c, Rows rows, Scope scope)
    {
        if (GroupBy(c[0], rows, scope) is not { } groups)
        {
            return null;
        }

        groups = Detail(c, 3, 2) == 0 ? Where(c[1], groups, scope) : groups;
        LambdaExpression row = Lambda(groups, scope, inner =>
        {
            Expression key = Expression.Property(inner.Variables[0].Value, nameof(IGrouping<,>.Key));
            Expression[] values = [.. Enumerable.Range(2, 1 + (Detail(c, 2, 1))).Select(i => Aggregate(c[i], inner))];
            return Shapes.New([key, .. values]);
        });
        return new Rows(Call(groups, nameof(Queryable.Select), [groups.Element, row.ReturnType], row), row.ReturnType);
    }

    private static Expression Aggregate(Choice c, Scope scope)
    {
        Type type = Detail(c, 6) switch { 0 or 1 => typeof(int), 2 => typeof(decimal?), 3 => typeof(int?), 4 => typeof(string), _ => typeof(decimal) };
        Rows elements = new(scope.Variables[0].Value, Model.ElementOf(scope.Variables[0].Type)!);
        return AggregateOf(c, elements, scope, type) ?? Call(elements, nameof(Enumerable.Count), [elements.Element]);
    }
}
