using System.Reflection;
using System.Reflection.Emit;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// Emits the subclass whose instances a session tracks. It overrides the accessors of virtual relationship properties (and in a second class, for objects that are read without
/// some columns, those of virtual column properties), and nothing else: reflection and serialisers see
/// the properties of the mapped class. In C# it would be
/// <code>
/// class Order$Tracked(…) : Order(…), ILazyEntity
/// {
///     public ILazySource? Source { get; set; }
///     public override Customer? Customer
///     {
///         get { Source?.Read("Customer"); return base.Customer; }
///         set { Source?.Write("Customer", value); base.Customer = value; }
///     }
/// }
/// </code>
/// It lies in an assembly of its own that may see everything of the mapped class, so that internal classes and private constructors work.
/// </summary>
internal static class TrackedClass
{
    private const MethodAttributes Overriding = MethodAttributes.Virtual | MethodAttributes.HideBySig | MethodAttributes.ReuseSlot;

    /// <summary>Whether reading the property can be noticed: its getter is virtual and its class can be derived from.</summary>
    public static bool CanIntercept(EntityMap map, PropertyInfo property) =>
        Interception.IsOverridable(map.ClrType, property);

    /// <summary>Whether a session puts a collection of its own into the property.</summary>
    public static bool HoldsLazyCollection(NavigationMap navigation) =>
        Interception.HoldsOwnCollection(navigation.Member, navigation.IsCollection) && MemberAccess.CanSet(navigation.Member);

    /// <summary>The constructor of the emitted subclass, or the mapped class's own if there is nothing to intercept.</summary>
    /// <param name="defers">Whether instances may lack columns, so that access to these is noticed too.</param>
    public static ConstructorInfo ConstructorOf(EntityMap map, bool defers)
    {
        PropertyInfo[] columns = [.. map.Properties.Where(p => defers && p.Member is not null && CanIntercept(map, p.Member)).Select(p => map.ClrType.GetProperty(p.Name) ?? p.Member!)];
        NavigationMap[] intercepted = [.. map.Navigations.Where(n => !n.IsLogged && !HoldsLazyCollection(n) && CanIntercept(map, Declaration(map, n)))];
        if (intercepted.Length + columns.Length == 0 || map.ClrType.IsAbstract)
        {
            return map.Instantiation.Constructor;
        }

        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"{map.ClrType.Name}$Tracked"), AssemblyBuilderAccess.RunAndCollect);
        ModuleBuilder module = assembly.DefineDynamicModule("Tracked");
        SeeEverything(assembly, module, map);
        TypeBuilder type = module.DefineType($"{map.ClrType.FullName}$Tracked", TypeAttributes.Public | TypeAttributes.Class, map.ClrType, [typeof(ILazyEntity), .. defers ? [typeof(IDeferringEntity)] : Type.EmptyTypes]);
        FieldBuilder source = ImplementSource(type, typeof(ILazyEntity), nameof(ILazyEntity.Source));
        foreach (NavigationMap navigation in intercepted)
        {
            PropertyInfo property = Declaration(map, navigation);
            OverrideGetter(type, source, property, nameof(ILazySource.Read));
            if (WatchableSetter(property) is { } setter)
            {
                OverrideSetter(type, source, property, setter, nameof(ILazySource.Write), passesValue: true);
            }
        }

        FieldBuilder? watcher = defers ? ImplementSource(type, typeof(IDeferringEntity), nameof(IDeferringEntity.Columns)) : null;
        foreach (PropertyInfo column in columns)
        {
            OverrideGetter(type, watcher!, column, nameof(ILazySource.ReadColumn));
            if (WatchableSetter(column) is { } setter)
            {
                OverrideSetter(type, watcher!, column, setter, nameof(ILazySource.WriteColumn), passesValue: false);
            }
        }

        Type[] parameters = ForwardConstructor(type, map.Instantiation.Constructor);
        return type.CreateType().GetConstructor(parameters)!;
    }

    /// <summary>The property as the mapped class itself has it: a class may override what its base declares.</summary>
    private static PropertyInfo Declaration(EntityMap map, NavigationMap navigation) => map.ClrType.GetProperty(navigation.Name) ?? navigation.Member;

    /// <summary>A setter that is init-only cannot be called by the application later.</summary>
    private static MethodInfo? WatchableSetter(PropertyInfo property) =>
        property.SetMethod is { IsVirtual: true, IsFinal: false, IsPrivate: false } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Length == 0 ? setter : null;

    /// <summary>Implements a property of an interface that says who is told; gives the field behind it.</summary>
    private static FieldBuilder ImplementSource(TypeBuilder type, Type contract, string name)
    {
        FieldBuilder source = type.DefineField($"${name}", typeof(ILazySource), FieldAttributes.Private);
        const MethodAttributes Explicit = MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot;
        PropertyInfo declared = contract.GetProperty(name)!;
        MethodBuilder get = type.DefineMethod($"$get_{name}", Explicit, typeof(ILazySource), Type.EmptyTypes);
        ILGenerator il = get.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, source);
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(get, declared.GetMethod!);

        MethodBuilder set = type.DefineMethod($"$set_{name}", Explicit, typeof(void), [typeof(ILazySource)]);
        il = set.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Stfld, source);
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(set, declared.SetMethod!);
        return source;
    }

    private static void OverrideGetter(TypeBuilder type, FieldBuilder source, PropertyInfo property, string notice)
    {
        MethodInfo getter = property.GetMethod!;
        MethodBuilder method = type.DefineMethod(getter.Name, AccessOf(getter) | Overriding, property.PropertyType, Type.EmptyTypes);
        ILGenerator il = method.GetILGenerator();
        Label call = BeginCall(il, source, property);
        il.Emit(OpCodes.Callvirt, typeof(ILazySource).GetMethod(notice)!);
        il.MarkLabel(call);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, getter);
        il.Emit(OpCodes.Ret);
    }

    private static void OverrideSetter(TypeBuilder type, FieldBuilder source, PropertyInfo property, MethodInfo setter, string notice, bool passesValue)
    {
        MethodBuilder method = type.DefineMethod(setter.Name, AccessOf(setter) | Overriding, typeof(void), [property.PropertyType]);
        ILGenerator il = method.GetILGenerator();
        Label call = BeginCall(il, source, property);
        if (passesValue)
        {
            il.Emit(OpCodes.Ldarg_1);
        }

        il.Emit(OpCodes.Callvirt, typeof(ILazySource).GetMethod(notice)!);
        il.MarkLabel(call);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, setter);
        il.Emit(OpCodes.Ret);
    }

    /// <summary>Jumps to the label that is returned if there is no source, else pushes the source and the name of the property.</summary>
    private static Label BeginCall(ILGenerator il, FieldBuilder source, PropertyInfo property)
    {
        Label call = il.DefineLabel();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, source);
        il.Emit(OpCodes.Brfalse, call);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, source);
        il.Emit(OpCodes.Ldstr, property.Name);
        return call;
    }

    private static Type[] ForwardConstructor(TypeBuilder type, ConstructorInfo constructor)
    {
        Type[] parameters = [.. constructor.GetParameters().Select(p => p.ParameterType)];
        ConstructorBuilder forward = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, parameters);
        ILGenerator il = forward.GetILGenerator();
        for (int i = 0; i <= parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)i);
        }

        il.Emit(OpCodes.Call, constructor);
        il.Emit(OpCodes.Ret);
        return parameters;
    }

    private static MethodAttributes AccessOf(MethodInfo method) => method.Attributes & MethodAttributes.MemberAccessMask;

    /// <summary>
    /// The runtime lets an assembly see the internals of those that it names by an attribute of this name, which the framework itself does not declare
    /// (DispatchProxy does the same).
    /// </summary>
    private static void SeeEverything(AssemblyBuilder assembly, ModuleBuilder module, EntityMap map)
    {
        TypeBuilder attribute = module.DefineType("System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute", TypeAttributes.Public | TypeAttributes.Class, typeof(Attribute));
        ConstructorBuilder constructor = attribute.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(string)]);
        ILGenerator il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, typeof(Attribute).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes)!);
        il.Emit(OpCodes.Ret);
        ConstructorInfo created = attribute.CreateType().GetConstructor([typeof(string)])!;
        IEnumerable<Type> used = map.Navigations.Select(n => n.Member.PropertyType)
            .Concat(map.Properties.Select(p => p.ClrType))
            .Concat(map.Instantiation.Constructor.GetParameters().Select(p => p.ParameterType))
            .Append(map.ClrType)
            .Append(typeof(ILazyEntity));
        foreach (string name in used.SelectMany(WithParts).Select(t => t.Assembly.GetName().Name!).Distinct(StringComparer.Ordinal))
        {
            assembly.SetCustomAttribute(new CustomAttributeBuilder(created, [name]));
        }
    }

    private static IEnumerable<Type> WithParts(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            yield return t;
            foreach (Type part in t.GetGenericArguments().SelectMany(WithParts))
            {
                yield return part;
            }
        }
    }
}
