using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

namespace Linq.Provider.Materialization;

/// <summary>Expressions that read and write members whatever their visibility: private and init setters, and the backing fields of properties without one.</summary>
internal static class MemberAccess
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static Type TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => throw new ArgumentException($"{member} is neither a property nor a field.", nameof(member)),
    };

    public static Expression Get(Expression instance, MemberInfo member) => member switch
    {
        PropertyInfo property => Expression.Property(instance, Declared(property)),
        FieldInfo field => Expression.Field(instance, field),
        _ => throw new ArgumentException($"{member} is neither a property nor a field.", nameof(member)),
    };

    public static Expression Set(Expression instance, MemberInfo member, Expression value)
    {
        value = ConvertTo(value, TypeOf(member));
        if (member is PropertyInfo property && Declared(property) is { CanWrite: true } writable)
        {
            return Expression.Assign(Expression.Property(instance, writable), value);
        }

        FieldInfo field = member as FieldInfo ?? BackingField((PropertyInfo)member)
            ?? throw new ArgumentException($"{member.DeclaringType}.{member.Name} has neither a setter nor a backing field, so that it cannot be set.", nameof(member));
        return field.IsInitOnly
            ? Expression.Invoke(Expression.Constant(InitOnlySetter(field)), instance, value)
            : Expression.Assign(Expression.Field(instance, field), value);
    }

    public static bool CanSet(PropertyInfo property) => Declared(property).CanWrite || BackingField(property) is not null;

    public static Expression ConvertTo(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>The property as its declaring class sees it: a subclass does not see private setters.</summary>
    private static PropertyInfo Declared(PropertyInfo property) => property.ReflectedType == property.DeclaringType
        ? property
        : property.DeclaringType!.GetProperty(property.Name, AnyInstance | BindingFlags.Static, null, property.PropertyType, Type.EmptyTypes, null) ?? property;

    private static FieldInfo? BackingField(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", AnyInstance);

    /// <summary>Expression trees refuse to assign readonly fields; IL does not.</summary>
    private static Delegate InitOnlySetter(FieldInfo field)
    {
        Type owner = field.DeclaringType!;
        var method = new DynamicMethod($"set_{field.Name}", typeof(void), [owner, field.FieldType], owner, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Stfld, field);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate(typeof(Action<,>).MakeGenericType(owner, field.FieldType));
    }
}
