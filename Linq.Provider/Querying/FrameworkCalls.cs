using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Schema;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// Says calls of the framework that other expressions express: spans as sequences, factories as constructors, interpolation as concatenation. What is left is less to
/// translate.
/// </summary>
internal static class FrameworkCalls
{
    private static readonly MethodInfo s_concat = new Func<object?, object?, string>(string.Concat).Method;

    /// <param name="call">A call whose arguments are rewritten already.</param>
    public static Expression Rewrite(MethodCallExpression call)
    {
        Type? declaring = call.Method.DeclaringType;
        if (declaring == typeof(MemoryExtensions))
        {
            return OnSequence(call) ?? call;
        }

        if (declaring == typeof(string))
        {
            return Text(call) ?? call;
        }

        if (ListCalls.Rewrite(call) is { } list)
        {
            return list;
        }

        if (IsFactory(call.Method) && call.Type.GetConstructor([.. call.Method.GetParameters().Select(p => p.ParameterType)]) is { } constructor)
        {
            return Expression.New(constructor, call.Arguments);
        }

        if (declaring == typeof(System.Text.RegularExpressions.Regex))
        {
            return TextCalls.Static(call) ?? call;
        }

        if ((Comparers.Equality(call) ?? Comparers.Order(call)) is { } compared)
        {
            return compared;
        }

        if (NumberCalls.Rewrite(call) is { } number)
        {
            return number;
        }

        if (call.Method.Name == nameof(Nullable<>.GetValueOrDefault) && call.Object is { } nullable && Nullable.GetUnderlyingType(nullable.Type) is { } type)
        {
            return Expression.Coalesce(nullable, call.Arguments.Count == 1 ? call.Arguments[0] : ClrTypeMap.IsMapped(type) ? Expression.Constant(Activator.CreateInstance(type), type) : Expression.Default(type));
        }

        return call;
    }

    /// <summary>Whether a method makes a tuple or pair of its arguments.</summary>
    public static bool IsFactory(MethodInfo method) => method.Name == nameof(ValueTuple.Create)
        && (method.DeclaringType == typeof(ValueTuple) || method.DeclaringType == typeof(Tuple) || method.DeclaringType == typeof(KeyValuePair));

    private static Expression? OnSequence(MethodCallExpression call) => WithoutSpans(call) switch
    {
        { Method.Name: nameof(MemoryExtensions.Contains) } contains => Containers.Open(contains),
        { Method.Name: nameof(MemoryExtensions.SequenceEqual), Arguments: [var list, var other] } equal => list.Type == typeof(byte[]) ? equal.Update(null, [OrEmpty(list), OrEmpty(other)]) : NewerOperators.Rewrite(equal),
        { } other => ListCalls.Rewrite(other) ?? other,
        null => null,
    };

    /// <summary>C# 14 binds <c>array.Contains(x)</c> and its like to spans, which no expression tree can hold a value of: the same call over the array. Null if there is none.</summary>
    public static MethodCallExpression? WithoutSpans(MethodCallExpression call)
    {
        bool isDefault = call.Arguments.Count == 2 || call is { Arguments: [_, _, ConstantExpression { Value: null }] };
        if (call.Method.DeclaringType != typeof(MemoryExtensions) || !call.Method.IsGenericMethod || !isDefault || Unspan(call.Arguments[0]) is not { } list || (Unspan(call.Arguments[1]) ?? call.Arguments[1]) is not { Type.IsByRefLike: false } other)
        {
            return null;
        }

        Type[] types = [call.Method.GetGenericArguments()[0]];
        return call.Method.Name switch
        {
            nameof(MemoryExtensions.Contains) or nameof(MemoryExtensions.SequenceEqual) => Expression.Call(typeof(Enumerable), call.Method.Name, types, list, other),
            nameof(MemoryExtensions.IndexOf) or nameof(MemoryExtensions.LastIndexOf) when list.Type.IsArray && other.Type == types[0] => Expression.Call(typeof(Array), call.Method.Name, types, list, other),
            _ => null,
        };
    }

    /// <summary>The span of no array is empty.</summary>
    public static BinaryExpression OrEmpty(Expression array) => Expression.Coalesce(array, Expression.Constant(Array.CreateInstance(array.Type.GetElementType()!, 0)));

    private static Expression? Unspan(Expression span) => span switch
    {
        _ when !span.Type.IsByRefLike => null,
        MethodCallExpression { Method.Name: "op_Implicit" or nameof(MemoryExtensions.AsSpan), Arguments: [var list] } => Unspan(list) ?? Written(list),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var list } => Unspan(list) ?? list,
        _ => null,
    };

    /// <summary>An array that is written or chosen in the query; between it and a span of objects, C# converts it to its own type.</summary>
    private static Expression Written(Expression list)
        => list is UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Operand: NewArrayExpression or BinaryExpression or ConditionalExpression } conversion ? conversion.Operand : list;

    private static Expression? Text(MethodCallExpression call) => (call.Method.Name, call.Arguments) switch
    {
        (nameof(string.Format), [{ } culture, ConstantExpression { Value: string format }, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } values]) when InvariantCulture.IsProvider(culture.Type) && InvariantCulture.Is(culture)
            => Interpolate(format, values.Expressions),
        (nameof(string.Format), [{ } culture, ConstantExpression { Value: string format }, ..]) when InvariantCulture.IsProvider(culture.Type) && InvariantCulture.Is(culture)
            && call.Method.GetParameters().Skip(2).All(p => p.ParameterType == typeof(object)) => Interpolate(format, [.. call.Arguments.Skip(2)]),
        (nameof(string.Format), [ConstantExpression { Value: string format }, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } values]) => Interpolate(format, values.Expressions),
        (nameof(string.Format), [ConstantExpression { Value: string format }, ..]) when call.Method.GetParameters().Skip(1).All(p => p.ParameterType == typeof(object)) => Interpolate(format, [.. call.Arguments.Skip(1)]),
        (nameof(string.Concat), [{ } parts]) => ItemsOf(parts) is { } items ? Concatenate(items) : null,
        (nameof(string.Join), [{ } separator, { } parts]) => ItemsOf(parts) is { } items ? Concatenate(items.SelectMany((part, i) => i == 0 ? [part] : new[] { separator, part })) : null,
        _ => null,
    };

    /// <summary>The items of a list that is written in the query.</summary>
    public static IEnumerable<Expression>? ItemsOf(Expression list) => list switch
    {
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions,
        ListInitExpression { NewExpression.Arguments.Count: 0 } created when created.Initializers.All(i => i.Arguments.Count == 1) => created.Initializers.Select(i => i.Arguments[0]),
        _ => null,
    };

    /// <summary>The concatenation that an interpolated string is; null if a hole is no value of the query.</summary>
    private static Expression? Interpolate(string format, IReadOnlyList<Expression> values)
    {
        var parts = new List<Expression>();
        foreach (CompositeFormatPart part in CompositeFormatPart.Split(format))
        {
            if (part.Argument >= values.Count || (part.Argument < 0 ? Expression.Constant(part.Text) : Hole(values[part.Argument], part)) is not { } text)
            {
                return null;
            }

            parts.Add(text);
        }

        return Concatenate(parts);
    }

    /// <summary>A value with the format and the width that its hole asks for.</summary>
    private static Expression? Hole(Expression value, CompositeFormatPart part)
    {
        Expression bare = value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } && value.Type == typeof(object) ? operand : value;
        Expression? text = part.Format is null ? value : Formatted(bare, part.Format);
        if (text is null || part.Width == 0)
        {
            return text;
        }

        // Null is as wide as any other value.
        text = text.Type == typeof(string) ? Expression.Coalesce(text, Expression.Constant(string.Empty)) : Expression.Call(s_concat, Boxed(text), Expression.Constant(null, typeof(object)));
        return Expression.Call(text, part.Width > 0 ? nameof(string.PadLeft) : nameof(string.PadRight), null, Expression.Constant(Math.Abs(part.Width)));
    }

    private static Expression? Formatted(Expression value, string format)
    {
        if (value.Type == typeof(string) || value.Type == typeof(char) || value.Type == typeof(bool))
        {
            // Formats mean nothing to these.
            return value;
        }

        if (Nullable.GetUnderlyingType(value.Type) is { } type)
        {
            return Formatted(Expression.Convert(value, type), format) is { } text
                ? Expression.Condition(Expression.NotEqual(value, Expression.Constant(null, value.Type)), text, Expression.Constant(string.Empty))
                : null;
        }

        return value.Type.GetMethod(nameof(ToString), [typeof(string)]) is { } method ? Expression.Call(value, method, Expression.Constant(format)) : null;
    }

    private static Expression Concatenate(IEnumerable<Expression> parts)
        => parts.Select(Boxed).Aggregate((Expression)Expression.Constant(string.Empty), (text, part) => Expression.Call(s_concat, Boxed(text), part));

    private static Expression Boxed(Expression value) => value.Type == typeof(object) ? value : Expression.Convert(value, typeof(object));
}
