using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Querying;

/// <summary>
/// Which parts of a query belong to its structure by their values: literals, and what decides how a call is translated, such as formats and patterns, and the enums that say how a call works.
/// </summary>
internal static class ShapeValues
{
    /// <summary>Whether an argument of a method is a format or a pattern.</summary>
    public static bool Is(MethodInfo method, int index)
    {
        if (method.DeclaringType?.Namespace is not (nameof(System) or "System.Text.RegularExpressions"))
        {
            return false;
        }

        ParameterInfo parameter = method.GetParameters()[index];
        return parameter.Name switch
        {
            "format" or "pattern" => parameter.ParameterType == typeof(string),
            "replacement" => method.DeclaringType == typeof(Regex),
            "toBase" or "fromBase" => true,
            "separator" => parameter.ParameterType == typeof(char[]) && method.Name == nameof(string.Split),
            _ => false,
        };
    }

    /// <summary>Whether values of an enum say how a method works.</summary>
    public static bool IsMode(Type type) => type == typeof(StringComparison) || type == typeof(MidpointRounding) || type == typeof(RegexOptions) || type == typeof(StringSplitOptions)
        || type == typeof(NumberStyles) || type == typeof(DateTimeStyles) || type == typeof(TimeSpanStyles) || type == typeof(CompareOptions) || type == typeof(DateTimeKind)
        || type == typeof(Base64FormattingOptions);

    /// <summary>Values whose literal occurrence is part of the query's structure.</summary>
    public static bool IsSimple(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsPrimitive || bare.IsEnum || bare == typeof(string) || bare == typeof(decimal);
    }

    public static bool IsPosition(Type type) => type == typeof(Index) || type == typeof(Range);

    public static bool IsBoxing(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } && !node.Type.IsValueType
        && (operand is ConstantExpression { Value: null } || (operand.Type.IsValueType || operand is ConstantExpression { Value: string }) && ClrTypeMap.TryGet(operand.Type, out _, out _));

    /// <summary>Values that decide how a query is translated, so that they must be known then.</summary>
    public static bool IsPartOfShape(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return IsPosition(bare) || Comparers.IsComparer(bare) || bare == typeof(Regex) || bare == typeof(Type) || bare.IsEnum && (bare == typeof(Loading) || IsMode(bare));
    }
}
