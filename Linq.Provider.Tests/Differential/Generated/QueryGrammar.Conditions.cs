using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Conditions.</summary>
internal static partial class QueryGrammar
{
    private static readonly string[] Tests = [nameof(string.StartsWith), nameof(string.EndsWith), nameof(string.Contains)];

    private static readonly MethodInfo IsNullOrEmpty = typeof(string).GetMethod(nameof(string.IsNullOrEmpty))!;

    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    private static Expression Condition(Choice c, Scope scope) => Pick<Expression>(c,
        [() => Comparison(c, c, c, scope, PresentType(c, scope)), () => Path(c, scope, typeof(bool)), () => IsNull(c, scope), () => Constant(c, typeof(bool))],
        [
            () => Comparison(c, c[0], c[1], scope, PresentType(c[2], scope)), () => Comparison(c, c[0], c[1], scope, ValueType(c[2])), () => Comparison(c, c[0], c[1], scope, PresentType(c[2], scope)),
            () => Expression.AndAlso(Condition(c[0], scope), Condition(c[1], scope)), () => Expression.OrElse(Condition(c[0], scope), Condition(c[1], scope)), () => Expression.Not(Condition(c[0], scope)),
            () => Exists(c, scope), () => Exists(c, scope), () => Contains(c, scope), () => TextTest(c, scope), () => InList(c, scope), () => SameEntity(c, scope), () => Bare(c, scope), () => SameSequence(c, scope),
            () => Expression.Condition(Condition(c[0], scope), Condition(c[1], scope), Condition(c[2], scope)), () => Equal(ExpressionType.Equal, Value(c[0], scope, typeof(bool?)), Expression.Constant(Detail(c, 2, 1) == 0, typeof(bool?))),
        ]);

    private static Expression Comparison(Choice c, Choice left, Choice right, Scope scope, Type type)
    {
        if (type == typeof(bool))
        {
            return Path(c, scope, type) ?? Expression.Constant(true);
        }

        Expression a = Value(left, scope, type);
        bool isNull = SequenceTypes.CanBeNull(type) && Detail(c, 8, 1) == 0;
        Expression b = isNull ? CapturedAs(type, null) : c.IsLeaf ? Constant(right, type) : Value(right, scope, type);
        return Compared(c, a, b);
    }

    private static Expression Compared(Choice c, Expression a, Expression b)
    {
        Type bare = Nullable.GetUnderlyingType(a.Type) ?? a.Type;
        ExpressionType[] kinds = [ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.GreaterThanOrEqual, ExpressionType.GreaterThan, ExpressionType.LessThanOrEqual];
        ExpressionType kind = kinds[Detail(c, bare == typeof(bool) || bare == typeof(Guid) ? 2 : kinds.Length)];
        if (a.Type == typeof(string) && kind is not (ExpressionType.Equal or ExpressionType.NotEqual))
        {
            return Expression.MakeBinary(kind, Expression.Call(Compare, a, b), Expression.Constant(0));
        }

        return Equal(kind, a, b);
    }

    /// <summary>The comparison as the compiler writes it: enums, characters and small numbers as numbers.</summary>
    private static BinaryExpression Equal(ExpressionType kind, Expression a, Expression b)
    {
        Type bare = Nullable.GetUnderlyingType(a.Type) ?? a.Type;
        bool isPromoted = bare == typeof(Level) || bare == typeof(short) || bare == typeof(byte) || bare == typeof(char);
        Type? number = !isPromoted ? null : bare == a.Type ? typeof(int) : typeof(int?);
        return number is null ? Expression.MakeBinary(kind, a, b) : Expression.MakeBinary(kind, Expression.Convert(a, number), Expression.Convert(b, number));
    }

    private static Expression? IsNull(Choice c, Scope scope)
    {
        Term[] terms = [.. Model.Values(scope).Where(term => SequenceTypes.CanBeNull(term.Type)), .. Model.Entities(scope).Where(term => term.IsOptional), .. scope.Variables.Where(term => term.IsOptional && Model.CanBeMissing(term.Type))];
        if (terms.Length == 0)
        {
            return null;
        }

        Expression value = terms[Detail(c, terms.Length)].Value;
        return Detail(c, 2, 1) == 0 ? Expression.Equal(value, Expression.Constant(null, value.Type)) : Expression.NotEqual(value, Expression.Constant(null, value.Type));
    }

    private static Expression? Exists(Choice c, Scope scope)
    {
        if (scope.Depth >= DeepestQuery)
        {
            return null;
        }

        Rows rows = Nested(c[0], scope);
        return Detail(c, 3) == 0 ? Call(rows, nameof(Queryable.Any), [rows.Element])
            : Call(rows, Detail(c, 3) == 1 ? nameof(Queryable.Any) : nameof(Queryable.All), [rows.Element], Lambda(rows, scope, inner => Condition(c[1], inner)));
    }

    private static Expression? Contains(Choice c, Scope scope)
    {
        if (scope.Depth >= DeepestQuery)
        {
            return null;
        }

        Rows rows = Nested(c[0], scope);
        if (!Model.IsValue(rows.Element))
        {
            Type type = ValueType(c[2]);
            LambdaExpression selector = Lambda(rows, scope, inner => Value(c[3], inner, type));
            rows = new Rows(Call(rows, nameof(Queryable.Select), [rows.Element, type], selector), type);
        }

        return Call(rows, nameof(Queryable.Contains), [rows.Element], Value(c[1], scope, rows.Element));
    }

    /// <summary>Whether two queries give the same values in the same order.</summary>
    private static Expression? SameSequence(Choice c, Scope scope)
    {
        if (scope.Depth >= DeepestQuery || Nested(c[0], scope) is not { HasNulls: false } rows)
        {
            return null;
        }

        Type type = PresentType(c[1], new Scope(Variable(rows.Element, false, scope)));
        Rows Sorted(Rows of, Choice value) => Ordered(c[3], Selected(of, Lambda(of, scope, inner => Value(value, inner, type)), isOrdered: false), scope)!;
        Rows other = Detail(c, 2) == 0 ? Where(c[4], rows, scope) : Nested(c[4], scope);
        return other.HasNulls || other.IsQueryable != rows.IsQueryable ? null : Call(Sorted(rows, c[2]), nameof(Queryable.SequenceEqual), [type], Sorted(other, c[5]).Source);
    }

    private static Expression TextTest(Choice c, Scope scope)
    {
        Expression text = Value(c[0], scope, typeof(string));
        if (Detail(c, 4) == 3)
        {
            return Expression.Call(IsNullOrEmpty, text);
        }

        return Expression.Call(text, typeof(string).GetMethod(Tests[Detail(c, 4)], [typeof(string), typeof(StringComparison)])!, Value(c[1], scope, typeof(string)), Expression.Constant(StringComparison.Ordinal));
    }

    /// <summary>A list of the application's.</summary>
    private static Expression InList(Choice c, Scope scope)
    {
        Type type = PresentType(c[1], scope);
        Expression value = Value(c[0], scope, type);
        Array list = Array.CreateInstance(type, 3);
        for (int i = 0; i < 3; i++)
        {
            object?[] samples = Samples(type);
            list.SetValue(SequenceTypes.CanBeNull(type) && i == 2 && Detail(c, 2, 1) == 0 ? null : samples[(Detail(c, samples.Length) + (i * 2)) % samples.Length], i);
        }

        Type sequence = typeof(List<>).MakeGenericType(type);
        return Expression.Call(CapturedAs(sequence, Activator.CreateInstance(sequence, list)), sequence.GetMethod(nameof(List<>.Contains))!, value);
    }

    private static Expression? SameEntity(Choice c, Scope scope)
    {
        ILookup<Type, Term> entities = Model.Entities(scope).ToLookup(term => term.Type);
        Term[] candidates = [.. entities.Where(group => group.Count() > 1).SelectMany(group => group)];
        if (candidates.Length == 0)
        {
            return null;
        }

        Term left = candidates[Detail(c, candidates.Length)];
        Term[] others = [.. entities[left.Type].Where(term => term != left)];
        Term right = others[Detail(c[0], others.Length, 1)];
        return Detail(c, 2, 1) == 0 ? Expression.Equal(left.Value, right.Value) : Expression.NotEqual(left.Value, right.Value);
    }

    /// <summary>A comparison of a value that the navigation to it may not reach; then it is false.</summary>
    private static Expression? Bare(Choice c, Scope scope)
    {
        Term[] paths = [.. Model.Values(scope).Where(term => term.Value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: MemberExpression })];
        if (paths.Length == 0)
        {
            return null;
        }

        Expression value = ((UnaryExpression)paths[Detail(c, paths.Length)].Value).Operand;
        return value.Type == typeof(bool) ? value : Compared(c, value, Constant(c[0], value.Type));
    }
}
