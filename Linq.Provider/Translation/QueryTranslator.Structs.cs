using System.Reflection;
using System.Runtime.CompilerServices;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Translation;

/// <summary>Structs of rows that may not be there.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>
    /// Where a struct is absent, C# has a default one, which equals any other of the same values: it is compared by its members, which have their defaults there. Only where something else than a
    /// default struct is made of default members, the absent one remains one of its own.
    /// </summary>
    private static Item WithDefaults(OptionalItem optional)
    {
        return optional is { Value: ObjectItem { Type.IsValueType: true } made } && optional.Type == made.Type && Whole(made) is { } whole ? whole : optional;

        ObjectItem? Whole(ObjectItem item)
        {
            Item?[] arguments = [.. item.Arguments.Select(Member)];
            Item?[] members = [.. item.Members.Select(m => Member(m.Value))];
            return arguments.Contains(null) || members.Contains(null) || !IsDefaultOfDefaults(item)
                ? null
                : item with { Arguments = arguments.Select(a => a!).ToValueList(), Members = item.Members.Select((m, i) => m with { Value = members[i]! }).ToValueList(), Element = Forms(item) };
        }

        static ListElement? Forms(ObjectItem item) => item.Element is { } element
            ? element with { Forms = element.Forms.Select(f => DefaultInsteadOfNull(f with { Type = item.Type }, ItemOperations.AllowNull(f.Scalar))).ToValueList() }
            : null;

        Item? Member(Item item) => item switch
        {
            ScalarItem scalar => DefaultInsteadOfNull(scalar, ItemOperations.AllowNull(scalar.Scalar)),
            ObjectItem { Type.IsValueType: true } inner => Whole(inner),
            _ => item.MakeOptional(optional.Presence),
        };
    }

    /// <summary>Whether a struct that is made of default values is the default one. A constructor may do what it likes, so it is asked.</summary>
    private static bool IsDefaultOfDefaults(ObjectItem made)
    {
        if (made.Constructor is not { } constructor)
        {
            return true;
        }

        object?[] values = [.. constructor.GetParameters().Select(p => p.ParameterType.IsValueType && !IsNullable(p.ParameterType) ? RuntimeHelpers.GetUninitializedObject(p.ParameterType) : null)];
        try
        {
            return made.Arguments.Count == made.ArgumentMembers.Count && RuntimeHelpers.GetUninitializedObject(made.Type).Equals(constructor.Invoke(values));
        }
#pragma warning disable CA1031 // A constructor or Equals of the application may throw anything.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    /// <summary>The struct of one that may be null, for where it is known to be there.</summary>
    private static Item NotNull(Item item, Type type) => item is OptionalItem nullable && Nullable.GetUnderlyingType(nullable.Type) == type ? nullable.NotNull : item;
}
