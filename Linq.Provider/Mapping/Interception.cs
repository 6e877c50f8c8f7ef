using System.Reflection;
using Linq.Provider.Mapping.Declarative;

namespace Linq.Provider.Mapping;

/// <summary>Whether a session can notice that a relationship is read, so that it can load it then.</summary>
internal static class Interception
{
    public static bool IsPossible(Type clrType, PropertyInfo member, bool isCollection) => HoldsOwnCollection(member, isCollection) || IsOverridable(clrType, member);

    /// <summary>Whether a session can put a collection of its own into the property.</summary>
    public static bool HoldsOwnCollection(PropertyInfo member, bool isCollection) =>
        isCollection && member.PropertyType.IsInterface && (MemberScan.HasSetter(member) || MemberScan.BackingField(member)?.Name == $"<{member.Name}>k__BackingField");

    /// <summary>The only strategy of a property whose type is a <see cref="DynamicCollection{T}"/> or <see cref="WriteOnlyCollection{T}"/>; null for others.</summary>
    public static Loading? LoadingOf(PropertyInfo member) => !typeof(ILoggedCollection).IsAssignableFrom(member.PropertyType) ? null
        : typeof(IQueryable).IsAssignableFrom(member.PropertyType) ? Loading.Dynamic : Loading.WriteOnly;

    /// <summary>Whether an emitted subclass can override the property.</summary>
    public static bool IsOverridable(Type clrType, PropertyInfo member) => !clrType.IsSealed && member.GetMethod is { IsVirtual: true, IsFinal: false, IsPrivate: false };
}
