using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Linq.Provider.Querying;

/// <summary>Captured objects of anonymous type and tuples: the database knows their members, each of which is a parameter.</summary>
internal static class CapturedObject
{
    /// <summary>The object made anew of its members; null for objects of other types, and for an object that is null.</summary>
    public static NewExpression? Open(Expression captured)
    {
        Type type = captured.Type;
        if (!IsOpen(type) || (!type.IsValueType && CapturedValue.Of(captured) is null))
        {
            return null;
        }

        return MembersOf(captured);
    }

    /// <summary>Whether objects of a type are made of their members and nothing else.</summary>
    public static bool IsOpen(Type type) => type.IsGenericType
        && (typeof(ITuple).IsAssignableFrom(type) || type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal))
        && type.GetConstructors()[0].GetParameters().Length == type.GetGenericArguments().Length;

    /// <summary>By itself, because the closures are made where a method begins, and most captured objects are no such.</summary>
    private static NewExpression MembersOf(Expression captured)
    {
        Type type = captured.Type;
        ConstructorInfo constructor = type.GetConstructors()[0];
        MemberInfo[] members = [.. constructor.GetParameters().Select(p => MemberFor(type, p.Name!))];
        return Expression.New(constructor, members.Select(m => Expression.MakeMemberAccess(captured, m)), members);
    }

    private static MemberInfo MemberFor(Type type, string name)
        => type.GetMember(name, MemberTypes.Property | MemberTypes.Field, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)[0];
}
