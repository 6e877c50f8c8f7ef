namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>Questions about types that the oracle asks again and again.</summary>
internal static class SequenceTypes
{
    /// <summary>The element type of a sequence, or null if <paramref name="type"/> is none. Text and bytes are values, not sequences.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        return FindConstructed(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    /// <summary>The constructed form of <paramref name="definition"/> that <paramref name="type"/> is, extends or implements.</summary>
    public static Type? FindConstructed(Type type, Type definition)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == definition)
            {
                return current;
            }
        }

        return type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);
    }

    /// <summary>Whether the type is one that a list column has: a null list is a null, which only as the source of a query is empty.</summary>
    public static bool IsList(Type type) => (type.IsArray || FindConstructed(type, typeof(List<>)) is not null) && ElementOf(type) is { } element && (element.IsValueType || element == typeof(string));

    public static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    public static bool CanBeNull(Type type) => !type.IsValueType || IsNullable(type);

    public static Type ToNullable(Type type) => CanBeNull(type) || type == typeof(void) ? type : typeof(Nullable<>).MakeGenericType(type);
}
