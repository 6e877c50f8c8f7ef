using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Diagnostics;
using Linq.Provider.Translation;
using static Linq.Provider.Querying.LinqCall;

namespace Linq.Provider.Querying;

/// <summary>
/// Takes comparers out of the operators that accept one. The default comparers and <see cref="StringComparer.Ordinal"/> say what the operators do anyway, as far as equality
/// goes; <see cref="StringComparer.OrdinalIgnoreCase"/> compares upper case. No other comparer has a counterpart in SQL.
/// </summary>
internal static class Comparers
{
    private static readonly MethodInfo s_upper = new Func<string>(string.Empty.ToUpperInvariant).Method;

    private enum Meaning
    {
        Default, IgnoreCase, Unknown,
    }

    /// <summary>Whether values of a type are comparers: part of a query's structure, not parameters.</summary>
    public static bool IsComparer(Type type) => type == typeof(StringComparer)
        || type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IEqualityComparer<>) || definition == typeof(IComparer<>) || definition == typeof(EqualityComparer<>) || definition == typeof(Comparer<>));

    /// <summary>Whether a comparer says what SQL does anyway.</summary>
    public static bool IsDefault(object? comparer) => MeaningOf(comparer) == Meaning.Default;

    /// <summary>What stands for a comparer in the key of a query: its meaning, or itself.</summary>
    public static object KeyOf(object? comparer) => MeaningOf(comparer) is var meaning && meaning == Meaning.Unknown ? comparer! : meaning;

    /// <summary>The call without its comparer; the same call if it has none.</summary>
    /// <exception cref="QueryTranslationException">The comparer has no counterpart in SQL.</exception>
    public static MethodCallExpression Remove(MethodCallExpression call)
    {
        Type last = call.Method.GetParameters()[^1].ParameterType;
        if (!last.IsGenericType || last.GetGenericTypeDefinition() is var definition && definition != typeof(IEqualityComparer<>) && definition != typeof(IComparer<>))
        {
            return call;
        }

        if (call.Method.Name is nameof(Enumerable.ToHashSet) or nameof(Enumerable.ToLookup) or nameof(Enumerable.ToDictionary))
        {
            // In a result the application makes them, with any comparer; where the query goes on with one, it is a Distinct or a GroupBy (Containers).
            return call;
        }

        // Only a constant tells what a comparer does.
        object? comparer = Unconverted(call.Arguments[^1]) is ConstantExpression constant ? constant.Value : call.Arguments[^1];
        Meaning meaning = MeaningOf(comparer);
        if (call.Method.GetParameters()[^1].IsOptional && meaning == Meaning.Default)
        {
            // CountBy and AggregateBy have no other overload.
            return call;
        }

        return meaning switch
        {
            Meaning.Default => Without(call),
            Meaning.IgnoreCase => IgnoreCase(call) ?? throw Refusal(call, "it does not know StringComparer.OrdinalIgnoreCase. Use ToUpperInvariant() of the text instead."),
            _ => throw Refusal(call, $"the comparer '{(comparer is Expression written ? Untranslatable.Print(written) : comparer!.GetType().Name)}' has no counterpart in SQL. Leave it out, use StringComparer.Ordinal or OrdinalIgnoreCase, or call ToList() before."),
        };
    }

    /// <summary>What a comparer is asked itself (<c>EqualityComparer&lt;T&gt;.Default.Equals(x.Key, key)</c>), in code for any type; null for other calls and comparers.</summary>
    public static Expression? Equality(MethodCallExpression call)
        => call is { Method.Name: nameof(Equals), Object: { } comparer, Arguments: [var left, var right] } && left.Type == right.Type && IsComparer(call.Method.DeclaringType!) && Unconverted(comparer) is ConstantExpression { Value: { } known }
            ? MeaningOf(known) switch
            {
                Meaning.Default => SequenceOperators.Same(left, right),
                Meaning.IgnoreCase => Expression.Call(typeof(string), nameof(string.Equals), null, left, right, Expression.Constant(StringComparison.OrdinalIgnoreCase)),
                _ => null,
            }
            : null;

    /// <summary>A comparison that code for any type asks of an interface (<c>where TKey : IComparable&lt;TKey&gt;</c>), as a call of the type that is known now; null for other calls.</summary>
    public static MethodCallExpression? Order(MethodCallExpression call)
    {
        if (call is not { Method: { Name: nameof(IComparable.CompareTo), DeclaringType.IsInterface: true }, Object: { } target, Arguments: [var argument] })
        {
            return null;
        }

        (Expression left, Expression right) = (Unconverted(target), argument.Type == typeof(object) ? Unconverted(argument) : argument);
        return left.Type == right.Type && left.Type.GetMethod(nameof(IComparable.CompareTo), [right.Type]) is { } method ? Expression.Call(left, method, right) : null;
    }

    private static QueryTranslationException Refusal(MethodCallExpression call, string why)
        => new(ErrorCodes.UntranslatableOperator, $"The operator '{call.Method.Name}' cannot be translated here: {why}");

    private static Expression Unconverted(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? Unconverted(operand) : expression;

    private static Meaning MeaningOf(object? comparer)
    {
        if (comparer is null || ReferenceEquals(comparer, StringComparer.Ordinal) || comparer.Equals(StringComparer.Ordinal))
        {
            return Meaning.Default;
        }

        if (comparer.Equals(StringComparer.OrdinalIgnoreCase))
        {
            return Meaning.IgnoreCase;
        }

        Type type = comparer.GetType();
        return DefaultOf(typeof(EqualityComparer<>), type) is { } equality && ReferenceEquals(equality, comparer) || DefaultOf(typeof(Comparer<>), type) is { } order && ReferenceEquals(order, comparer)
            ? Meaning.Default
            : Meaning.Unknown;
    }

    private static object? DefaultOf(Type definition, Type comparer)
    {
        for (Type? type = comparer; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            {
                return type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
            }
        }

        return null;
    }

    /// <summary>The overload without the comparer.</summary>
    private static MethodCallExpression Without(MethodCallExpression call)
        => Expression.Call(call.Method.DeclaringType!, call.Method.Name, call.Method.GetGenericArguments(), [.. call.Arguments.SkipLast(1)]);

    /// <summary>The call without its comparer over upper case; null where the result would show which of several texts was taken for the same.</summary>
    private static MethodCallExpression? IgnoreCase(MethodCallExpression call)
    {
        Expression[] arguments = [.. call.Arguments];
        Type[] types = call.Method.GetGenericArguments();
        switch (call.Method.Name)
        {
            case "Distinct":
                return Of(arguments[0], "DistinctBy", [typeof(string), typeof(string)], Over(typeof(string), Upper));
            case "Union":
                return Of(arguments[0], "UnionBy", [typeof(string), typeof(string)], arguments[1], Over(typeof(string), Upper));
            case "Intersect" or "Except":
                return Of(arguments[0], call.Method.Name + "By", [typeof(string), typeof(string)], UpperAll(arguments[1]), Over(typeof(string), Upper));
            case "IntersectBy" or "ExceptBy":
                return Of(arguments[0], call.Method.Name, types, UpperAll(arguments[1]), UpperOf(arguments[2]));
            case "Contains":
                return Of(UpperAll(arguments[0]), "Contains", types, Upper(arguments[1]));
            case "SequenceEqual":
                return Of(UpperAll(arguments[0]), "SequenceEqual", types, UpperAll(arguments[1]));
            case "Order" or "OrderDescending":
                return Of(arguments[0], call.Method.Name.Replace("Order", "OrderBy", StringComparison.Ordinal), [typeof(string), typeof(string)], Over(typeof(string), Upper));
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "DistinctBy" or "MinBy" or "MaxBy":
                return Of(arguments[0], call.Method.Name, types, UpperOf(arguments[1]));
            case "UnionBy":
                return Of(arguments[0], call.Method.Name, types, arguments[1], UpperOf(arguments[2]));
            case "Join" or "GroupJoin" or "LeftJoin" or "RightJoin":
                return Of(arguments[0], call.Method.Name, types, arguments[1], UpperOf(arguments[2]), UpperOf(arguments[3]), Lambda(arguments[4]));
            case "GroupBy":
                return Of(arguments[0], call.Method.Name, types, [GroupKeyOf(arguments[1]), .. arguments[2..^1].Select(Lambda)]);
            case "CountBy" or "AggregateBy":
                arguments[1] = Quoted(call.Method.DeclaringType!, GroupKeyOf(arguments[1]));
                arguments[^1] = Expression.Constant(null, call.Method.GetParameters()[^1].ParameterType);
                return call.Update(null, arguments);
            default:
                return null;
        }
    }

    private static Expression Upper(Expression text) => Expression.Call(text, s_upper);

    private static LambdaExpression UpperOf(Expression lambda) => Expression.Lambda(Upper(Lambda(lambda).Body), Lambda(lambda).Parameters);

    /// <summary>Groups of texts that differ in case alone bear the first of them.</summary>
    private static LambdaExpression GroupKeyOf(Expression lambda) => Expression.Lambda(Expression.Call(GroupKey.Marker, Upper(Lambda(lambda).Body), Lambda(lambda).Body), Lambda(lambda).Parameters);

    private static MethodCallExpression UpperAll(Expression texts) => Of(texts, "Select", [typeof(string), typeof(string)], Over(typeof(string), Upper));
}
