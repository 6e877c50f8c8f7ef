using System.Collections;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>What a property can be to a mapping, judged by its type alone.</summary>
internal enum MemberKind
{
    /// <summary>A value of a column.</summary>
    Value,

    /// <summary>A related object.</summary>
    Reference,

    /// <summary>A collection of related objects.</summary>
    Collection,

    /// <summary>Nothing that a table can hold.</summary>
    Unsupported,
}

/// <summary>Finds the properties of a class that concern a mapping and judges their types.</summary>
internal static class MemberScan
{
    /// <summary>The readable public properties, those of base classes first, each class in the order of its declaration.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract" && !p.IsDefined(typeof(NotMappedAttribute)) && !p.IsDefined(typeof(TranslatableAttribute)))
        .GroupBy(p => p.Name)
        .Select(g => g.Aggregate((p, other) => Depth(other.DeclaringType!) > Depth(p.DeclaringType!) ? other : p))
        .OrderBy(p => Depth(Original(p).DeclaringType!))
        .ThenBy(p => p.MetadataToken);

    public static MemberKind KindOf(Type type, out Type? target)
    {
        target = null;
        if (ClrTypeMap.IsMapped(type))
        {
            return MemberKind.Value;
        }

        if (CanBeEntity(type) && ElementOf(type) is null)
        {
            target = type;
            return MemberKind.Reference;
        }

        target = ElementOf(type);
        return target is not null && CanBeEntity(target) && !type.IsArray ? MemberKind.Collection : MemberKind.Unsupported;
    }

    /// <summary>Whether a value can be put into the property after construction.</summary>
    public static bool HasSetter(PropertyInfo property) => Original(property).SetMethod is not null || property.SetMethod is not null;

    /// <summary>
    /// The field behind a property without a setter: that of an automatic property, or one named after it as <c>_posts</c> or <c>posts</c>. A collection that has
    /// none is computed from something else.
    /// </summary>
    public static FieldInfo? BackingField(PropertyInfo property)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        string camel = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        string[] names = [$"<{property.Name}>k__BackingField", $"_{camel}", camel, $"m_{camel}"];
        return names.Select(name => property.DeclaringType!.GetField(name, Own)).FirstOrDefault(f => f is not null && property.PropertyType.IsAssignableFrom(f.FieldType));
    }

    /// <summary>Whether instances of the type can be rows: a class of the application.</summary>
    public static bool CanBeEntity(Type type) =>
        type is { IsClass: true, IsArray: false, IsPointer: false, ContainsGenericParameters: false }
        && type != typeof(string)
        && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(Attribute).IsAssignableFrom(type)
        && type.Namespace is not "System" && type.Namespace?.StartsWith("System.", StringComparison.Ordinal) != true;

    /// <summary>The types of keys and values of a dictionary, or null.</summary>
    public static (Type Key, Type Value)? DictionaryTypes(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() is var g && (g == typeof(IDictionary<,>) || g == typeof(IReadOnlyDictionary<,>)))
        ?.GetGenericArguments() is [var key, var value] ? (key, value) : null;

    private static Type? ElementOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        if (DictionaryTypes(type) is { } pair)
        {
            return pair.Value;
        }

        Type[] sequences = [.. type.GetInterfaces().Append(type).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() is var g && (g == typeof(IEnumerable<>) || g == typeof(IUnreadCollection<>)))];
        return typeof(IDictionary).IsAssignableFrom(type) ? null : sequences.Select(i => i.GetGenericArguments()[0]).FirstOrDefault();
    }

    // An override stands where the property was first declared.
    private static PropertyInfo Original(PropertyInfo property) =>
        property.GetMethod!.GetBaseDefinition() is var first && first.DeclaringType != property.DeclaringType
            ? first.DeclaringType!.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) ?? property
            : property.DeclaringType!.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) ?? property;

    private static int Depth(Type type) => type.BaseType is null ? 0 : 1 + Depth(type.BaseType);
}
