using System.Reflection;
using System.Reflection.Emit;

namespace Linq.Provider.Translation;

/// <summary>What is known of the members that an initialiser leaves out: those of a new object hold their defaults, unless its constructor or another member says otherwise.</summary>
internal static class Initialisers
{
    /// <summary>Whether an object of a constructor (null for that of a struct which has none) begins with the defaults of its members.</summary>
    public static bool BeginsEmpty(ConstructorInfo? constructor) => constructor is null || (constructor.GetParameters().Length == 0 && DoesNothing(constructor));

    /// <summary>Whether a member holds what was assigned to it, and nothing else sets it or is set by it: a field, or a property that is no more than one.</summary>
    public static bool IsPlain(MemberInfo member) => member is FieldInfo
        || (member is PropertyInfo { DeclaringType: { } type, GetMethod: { IsVirtual: false } or { IsFinal: true } } property && type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null);

    /// <summary>A constructor that only calls that of its base class, which does nothing either: what the compiler writes for a class without initialisers.</summary>
    private static bool DoesNothing(ConstructorInfo constructor)
    {
        if (constructor.DeclaringType == typeof(object))
        {
            return true;
        }

        byte[] code = [.. (constructor.GetMethodBody()?.GetILAsByteArray() ?? []).Where((b, i) => i is > 0 and < 6 || b != OpCodes.Nop.Value)];
        return code.Length == 7 && code[0] == OpCodes.Ldarg_0.Value && code[1] == OpCodes.Call.Value && code[6] == OpCodes.Ret.Value
            && constructor.Module.ResolveMethod(BitConverter.ToInt32(code, 2), constructor.DeclaringType!.GetGenericArguments(), null) is ConstructorInfo below && DoesNothing(below);
    }
}
