using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Linq.Provider.Tests.Members;

/// <summary>The public members of the framework's simple types that can stand in a query, found by reflection.</summary>
internal static class MemberCatalogue
{
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(string), typeof(char), typeof(Regex), typeof(bool),
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal),
        typeof(Math), typeof(MathF), typeof(Convert),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
        typeof(Guid), typeof(Enum), typeof(Nullable<>), typeof(object), typeof(Random),
    ];

    /// <summary>
    /// The members of a type that C# allows in an expression tree and that take something of the row: no values of the type itself (<c>int.MaxValue</c>), which are parameters of every query;
    /// no spans, pointers and references; nothing that gives no value.
    /// </summary>
    public static IReadOnlyList<MemberInfo> Of(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsDefined(typeof(ObsoleteAttribute), inherit: false) && IsOfQueries(m))
            .OrderBy(m => m.MemberType).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => Parameters(m).Length).ThenBy(Signature, StringComparer.Ordinal),
    ];

    public static ParameterInfo[] Parameters(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    public static string Signature(MemberInfo member)
    {
        string generic = member is MethodInfo { IsGenericMethod: true } method ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        string parameters = string.Join(", ", Parameters(member).Select(p => NameOf(p.ParameterType)));
        return member switch
        {
            ConstructorInfo => $"new {NameOf(member.DeclaringType!)}({parameters})",
            PropertyInfo { Name: "Item" or "Chars" } => $"this[{parameters}]",
            PropertyInfo => member.Name,
            _ => $"{member.Name}{generic}({parameters})",
        };
    }

    public static string NameOf(Type type) => type switch
    {
        { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
        _ when Nullable.GetUnderlyingType(type) is { } bare => NameOf(bare) + "?",
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        _ when type.IsPrimitive || type == typeof(string) || type == typeof(decimal) || type == typeof(object) => type.Name switch
        {
            "Boolean" => "bool",
            "Int16" => "short",
            "UInt16" => "ushort",
            "Int32" => "int",
            "UInt32" => "uint",
            "Int64" => "long",
            "UInt64" => "ulong",
            "Single" => "float",
            "IntPtr" => "nint",
            "UIntPtr" => "nuint",
            var name => name.ToLowerInvariant(),
        },
        _ => type.Name,
    };

    private static bool IsOfQueries(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor => AreValues(constructor),
        PropertyInfo { GetMethod: { IsStatic: false } getter } => IsValue(getter.ReturnType) && AreValues(getter),
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal) && IsValue(method.ReturnType) && AreValues(method) && !IsOperatorOfC(method),
        MethodInfo method => method.ReturnType != typeof(void) && IsValue(method.ReturnType) && AreValues(method) && !(method.IsStatic && method.GetParameters().Length == 0),
        _ => false,
    };

    /// <summary>Conversions and operators that the compiler writes as operators, not as calls of a method; those of other types are members.</summary>
    private static bool IsOperatorOfC(MethodInfo method) => method.Name is "op_Increment" or "op_Decrement" || method.GetParameters().Any(p => p.ParameterType == typeof(Half) || p.ParameterType == typeof(Int128));

    private static bool AreValues(MethodBase method) => method.GetParameters().All(p => IsValue(p.ParameterType));

    private static bool IsValue(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer && type != typeof(void) && type != typeof(Type) && !typeof(Delegate).IsAssignableFrom(type)
        && type != typeof(DefaultInterpolatedStringHandler) && !(type.IsArray && type.GetElementType()!.IsPointer);
}
