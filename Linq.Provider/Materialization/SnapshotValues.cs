using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Materialization;

/// <summary>How a property's value is copied into a snapshot and compared with it. Arrays and lists can be changed in place, so they are copied and compared by content.</summary>
internal static class SnapshotValues
{
    /// <summary>Whether values of a type can be changed in place.</summary>
    public static bool IsMutable(Type type) => type.IsSZArray || ListElement(type) is not null;

    public static Expression Copy(Expression value)
    {
        Type type = value.Type;
        if (type.IsSZArray)
        {
            return Call(nameof(CopyArray), [type.GetElementType()!], value);
        }

        return ListElement(type) is { } element
            ? MemberAccess.ConvertTo(Call(nameof(CopyList), [element], value), type)
            : value;
    }

    public static Expression AreSame(Expression left, Expression right)
    {
        Type type = left.Type;
        if (type.IsSZArray)
        {
            return Call(nameof(SameArrays), [type.GetElementType()!], left, right);
        }

        if (ListElement(type) is { } element)
        {
            return Call(nameof(SameLists), [element], left, right);
        }

        if (type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?))
        {
            return Call(nameof(SameInstants), [], MemberAccess.ConvertTo(left, typeof(DateTimeOffset?)), MemberAccess.ConvertTo(right, typeof(DateTimeOffset?)));
        }

        Type comparer = typeof(EqualityComparer<>).MakeGenericType(type);
        return Expression.Call(Expression.Property(null, comparer, nameof(EqualityComparer<int>.Default)), nameof(Equals), null, left, right);
    }

    private static T[]? CopyArray<T>(T[]? value) => value is null ? null : [.. value];

    private static List<T>? CopyList<T>(IEnumerable<T>? value) => value is null ? null : [.. value];

    private static bool SameArrays<T>(T[]? left, T[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    private static bool SameLists<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));

    /// <summary>The same instant with another offset is a change: a database may store the offset.</summary>
    private static bool SameInstants(DateTimeOffset? left, DateTimeOffset? right) =>
        left.HasValue == right.HasValue && left.GetValueOrDefault().EqualsExact(right.GetValueOrDefault());

    private static Type? ListElement(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? element : null;

    private static MethodCallExpression Call(string name, Type[] types, params Expression[] arguments)
    {
        MethodInfo method = typeof(SnapshotValues).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
        return Expression.Call(types.Length == 0 ? method : method.MakeGenericMethod(types), arguments);
    }
}
