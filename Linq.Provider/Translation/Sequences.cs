using System.Linq.Expressions;

namespace Linq.Provider.Translation;

/// <summary>What LINQ calls a sequence, and what it can do with one.</summary>
internal static class Sequences
{
    /// <summary>The type of a sequence's elements, or null if the type is no sequence; a text is none, although C# can enumerate its characters.</summary>
    public static Type? ElementTypeOf(Type type) => type.IsArray ? type.GetElementType()
        : type == typeof(string) ? null
        : type.GetInterfaces().Prepend(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Whether a call is one of LINQ's own operators: of <see cref="Queryable"/> over a query, of <see cref="Enumerable"/> over a collection within one.</summary>
    public static bool IsOperator(MethodCallExpression call) => call.Method.DeclaringType is { } type && (type == typeof(Queryable) || type == typeof(Enumerable));
}
