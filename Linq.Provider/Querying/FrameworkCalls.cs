using System.Linq.Expressions;
using System.Reflection;
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

        if (IsFactory(call.Method) && call.Type.GetConstructor([.. call.Method.GetParameters().Select(p => p.ParameterType)]) is { } constructor)
        {
            return Expression.New(constructor, call.Arguments);
        }

        if (declaring == typeof(Math) && call.Method.Name == nameof(Math.DivRem) && call is { Arguments: [var dividend, var divisor] } && call.Type.GetConstructor([dividend.Type, divisor.Type]) is { } pair)
        {
            return Expression.New(pair, Expression.Divide(dividend, divisor), Expression.Modulo(dividend, divisor));
        }

        if (call.Method.Name == nameof(Nullable<>.GetValueOrDefault) && call.Object is { } nullable && Nullable.GetUnderlyingType(nullable.Type) is { } type)
        {
            return Expression.Coalesce(nullable, call.Arguments.Count == 1 ? call.Arguments[0] : Expression.Constant(Activator.CreateInstance(type), type));
        }

        return call;
    }

    /// <summary>Whether a method makes a tuple or pair of its arguments.</summary>
    public static bool IsFactory(MethodInfo method) => method.Name == nameof(ValueTuple.Create)
        && (method.DeclaringType == typeof(ValueTuple) || method.DeclaringType == typeof(Tuple) || method.DeclaringType == typeof(KeyValuePair));

    /// <summary>C# 14 binds <c>array.Contains(x)</c> and its like to spans, which no expression tree can hold a value of.</summary>
    private static MethodCallExpression? OnSequence(MethodCallExpression call)
    {
        if (call.Method.Name is not (nameof(MemoryExtensions.Contains) or nameof(MemoryExtensions.SequenceEqual)) || Unspan(call.Arguments[0]) is not { } list)
        {
            return null;
        }

        Type[] types = [call.Method.GetGenericArguments()[0]];
        Expression other = Unspan(call.Arguments[1]) ?? call.Arguments[1];
        bool isDefault = call.Arguments.Count == 2 || call is { Arguments: [_, _, ConstantExpression { Value: null }] };
        if (!isDefault || other.Type.IsByRefLike)
        {
            return null;
        }

        return call.Method.Name == nameof(MemoryExtensions.SequenceEqual)
            ? Expression.Call(typeof(Enumerable), call.Method.Name, types, OrEmpty(list), OrEmpty(other))
            : Expression.Call(typeof(Enumerable), call.Method.Name, types, list, other);
    }

    /// <summary>The span of no array is empty.</summary>
    private static Expression OrEmpty(Expression list) => list.Type == typeof(byte[]) ? Expression.Coalesce(list, Expression.Constant(Array.Empty<byte>())) : list;

    private static Expression? Unspan(Expression span) => span switch
    {
        _ when !span.Type.IsByRefLike => null,
        MethodCallExpression { Method.Name: "op_Implicit" or nameof(MemoryExtensions.AsSpan), Arguments: [var list] } => Unspan(list) ?? list,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var list } => Unspan(list) ?? list,
        _ => null,
    };

    private static Expression? Text(MethodCallExpression call) => (call.Method.Name, call.Arguments) switch
    {
        (nameof(string.Format), [ConstantExpression { Value: string format }, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } values]) => Interpolate(format, values.Expressions),
        (nameof(string.Format), [ConstantExpression { Value: string format }, ..]) when call.Method.GetParameters().Skip(1).All(p => p.ParameterType == typeof(object)) => Interpolate(format, [.. call.Arguments.Skip(1)]),
        (nameof(string.Concat), [NewArrayExpression { NodeType: ExpressionType.NewArrayInit } parts]) => Concatenate(parts.Expressions),
        (nameof(string.Join), [{ } separator, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } parts])
            => Concatenate(parts.Expressions.SelectMany((part, i) => i == 0 ? [part] : new[] { separator, part })),
        _ => null,
    };

    /// <summary>The concatenation that an interpolated string is; null if it formats or aligns values, which only C# does.</summary>
    private static Expression? Interpolate(string format, IReadOnlyList<Expression> values)
    {
        if (!SqlFormat.IsPlain(format))
        {
            return null;
        }

        (Collections.ValueList<string> fragments, Collections.ValueList<int> holes) = SqlFormat.Split(format);
        var parts = new List<Expression>();
        for (int i = 0; i < fragments.Count; i++)
        {
            if (fragments[i].Length > 0)
            {
                parts.Add(Expression.Constant(fragments[i]));
            }

            if (i < holes.Count)
            {
                parts.Add(values[holes[i]]);
            }
        }

        return Concatenate(parts);
    }

    private static Expression Concatenate(IEnumerable<Expression> parts)
        => parts.Select(Boxed).Aggregate((Expression)Expression.Constant(string.Empty), (text, part) => Expression.Call(s_concat, Boxed(text), part));

    private static Expression Boxed(Expression value) => value.Type == typeof(object) ? value : Expression.Convert(value, typeof(object));
}
