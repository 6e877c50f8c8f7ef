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

    /// <summary>Reads a property as its class declares it, although a subclass overrides it: an emitted subclass would load the relationship.</summary>
    public static Expression GetDirect(Expression instance, PropertyInfo property) => Declared(property) is { GetMethod: { IsVirtual: true, IsFinal: false } getter } declared
        ? Expression.Invoke(Expression.Constant(Direct(getter, typeof(Func<,>), declared.PropertyType, [])), ConvertTo(instance, getter.DeclaringType!))
        : Get(instance, property);

    /// <summary>Sets a property as its class declares it, although a subclass overrides it.</summary>
    public static Expression SetDirect(Expression instance, PropertyInfo property, Expression value) => Declared(property) is { SetMethod: { IsVirtual: true, IsFinal: false } setter } declared
        ? Expression.Invoke(
            Expression.Constant(Direct(setter, typeof(Action<,>), typeof(void), [declared.PropertyType])), ConvertTo(instance, setter.DeclaringType!), ConvertTo(value, declared.PropertyType))
        : Set(instance, property, value);

    public static bool CanSet(PropertyInfo property) => Declared(property).CanWrite || BackingField(property) is not null;

    public static Expression ConvertTo(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>The property as its declaring class sees it: a subclass does not see private setters.</summary>
    private static PropertyInfo Declared(PropertyInfo property) => property.ReflectedType == property.DeclaringType
        ? property
        : property.DeclaringType!.GetProperty(property.Name, AnyInstance | BindingFlags.Static, null, property.PropertyType, Type.EmptyTypes, null) ?? property;

    private static FieldInfo? BackingField(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", AnyInstance);

    /// <summary>Expression trees call virtual methods virtually only; IL does as it is told.</summary>
    private static Delegate Direct(MethodInfo accessor, Type delegateType, Type result, Type[] arguments)
    {
        Type owner = accessor.DeclaringType!;
        var method = new DynamicMethod($"direct_{accessor.Name}", result, [owner, .. arguments], owner, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        if (arguments.Length > 0)
        {
            il.Emit(OpCodes.Ldarg_1);
        }

        il.Emit(OpCodes.Call, accessor);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate(delegateType.MakeGenericType([owner, .. arguments, .. result == typeof(void) ? Type.EmptyTypes : [result]]));
    }

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
