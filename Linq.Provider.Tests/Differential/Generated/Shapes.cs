using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>An object of a class with settable properties, as an application's view models are.</summary>
/// <typeparam name="TA">The first property.</typeparam>
/// <typeparam name="TB">The second.</typeparam>
public sealed class Pair<TA, TB>
{
    public TA? A { get; set; }

    public TB? B { get; set; }
}

/// <summary>An object made by a constructor.</summary>
/// <typeparam name="TA">The first property.</typeparam>
/// <typeparam name="TB">The second.</typeparam>
/// <param name="A">The first value.</param>
/// <param name="B">The second value.</param>
public sealed record Couple<TA, TB>(TA A, TB B);

/// <summary>The objects that generated queries make.</summary>
internal static class Shapes
{
    private static readonly Type[] Anonymous =
    [
        new { A = 0 }.GetType().GetGenericTypeDefinition(), new { A = 0, B = 0 }.GetType().GetGenericTypeDefinition(), new { A = 0, B = 0, C = 0 }.GetType().GetGenericTypeDefinition(),
    ];

    /// <summary>An object of an anonymous type, as the compiler makes it.</summary>
    public static Expression New(params IReadOnlyList<Expression> values)
    {
        Type type = Anonymous[values.Count - 1].MakeGenericType([.. values.Select(value => value.Type)]);
        return Expression.New(type.GetConstructors()[0], values, type.GetProperties().OrderBy(property => property.Name));
    }

    /// <summary>An object of a class or structure with two members.</summary>
    public static Expression New(int kind, Expression a, Expression b)
    {
        switch (kind)
        {
            case 0:
                Type pair = typeof(Pair<,>).MakeGenericType(a.Type, b.Type);
                return Expression.MemberInit(Expression.New(pair), Expression.Bind(pair.GetProperty("A")!, a), Expression.Bind(pair.GetProperty("B")!, b));
            case 1:
                return Expression.New(typeof(Couple<,>).MakeGenericType(a.Type, b.Type).GetConstructors()[0], a, b);
            default:
                return Expression.New(typeof(ValueTuple<,>).MakeGenericType(a.Type, b.Type).GetConstructors()[0], a, b);
        }
    }

    /// <summary>An object of the same type as another query makes, of other values; null if the type is made by no other query.</summary>
    public static Expression? Like(Type type, Func<Type, Expression> value)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(Pair<,>))
        {
            Type[] members = type.GetGenericArguments();
            return New(0, value(members[0]), value(members[1]));
        }

        if (definition is null || (!Anonymous.Contains(definition) && definition != typeof(Couple<,>) && definition != typeof(ValueTuple<,>) && definition != typeof(KeyValuePair<,>)))
        {
            return null;
        }

        ConstructorInfo constructor = type.GetConstructors().Single(candidate => candidate.GetParameters().Length > 1 || Anonymous.Contains(definition));
        Expression[] values = [.. constructor.GetParameters().Select(parameter => value(parameter.ParameterType))];
        return Anonymous.Contains(definition) ? New(values) : Expression.New(constructor, values);
    }
}
