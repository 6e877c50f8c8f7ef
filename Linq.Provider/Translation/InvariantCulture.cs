using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>The culture in which texts in a database are written, as an argument of formatting and parsing.</summary>
internal static class InvariantCulture
{
    private static readonly PropertyInfo[] s_properties =
    [
        typeof(CultureInfo).GetProperty(nameof(CultureInfo.InvariantCulture))!,
        typeof(NumberFormatInfo).GetProperty(nameof(NumberFormatInfo.InvariantInfo))!,
        typeof(DateTimeFormatInfo).GetProperty(nameof(DateTimeFormatInfo.InvariantInfo))!,
    ];

    private static readonly object?[] s_values = [.. s_properties.Select(p => p.GetValue(null))];

    /// <summary>Whether a property is one of those that give the invariant culture.</summary>
    public static bool Is(MemberInfo member) => Array.IndexOf(s_properties, member) >= 0;

    /// <summary>Whether an argument is the invariant culture, or null: the current culture, which is taken for the invariant one as in <c>ToString()</c>.</summary>
    public static bool Is(Expression argument) => argument switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } => Is(operand),
        ConstantExpression constant => constant.Value is null,
        MemberExpression { Expression: null, Member: { } member } => Is(member),
        _ => false,
    };

    /// <summary>
    /// How the invariant culture is written, for a captured one; null for any other. Which culture is the current one is not captured: what a query means would depend on the machine. A culture with
    /// the name of the invariant one may have been changed, so the name does not count.
    /// </summary>
    public static Expression? Of(Expression captured, object? value)
    {
        if (captured is MemberExpression { Expression: null, Member: PropertyInfo { DeclaringType: var declaring } } && IsProvider(declaring!))
        {
            return null;
        }

        return value is null ? Expression.Constant(null, captured.Type)
            : Array.FindIndex(s_values, known => ReferenceEquals(known, value)) is >= 0 and var place ? Expression.Property(null, s_properties[place])
            : null;
    }

    /// <summary>Whether arguments of a type say the culture.</summary>
    public static bool IsProvider(Type type) => typeof(IFormatProvider).IsAssignableFrom(type);

    /// <summary>The overload that does not ask for a culture, or null.</summary>
    public static MemberInfo? WithoutProvider(MemberInfo member)
    {
        if (member is not MethodInfo method)
        {
            return null;
        }

        Type[] types = [.. method.GetParameters().Select(p => p.ParameterType).Where(t => !IsProvider(t))];
        return method.DeclaringType!.GetMethod(method.Name, types);
    }
}
