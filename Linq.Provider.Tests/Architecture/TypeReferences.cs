using System.Reflection;

namespace Linq.Provider.Tests.Architecture;

/// <summary>
/// Collects every type that one type refers to: in its declaration, its members' signatures, attributes and locals, and in what its
/// methods' bodies call, read and get back.
/// </summary>
internal sealed class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly HashSet<Type> found = [];

    /// <summary>Type definitions, in no particular order.</summary>
    public static IReadOnlyCollection<Type> Of(Type type)
    {
        var references = new TypeReferences();
        references.AddType(type);
        return references.found;
    }

    /// <summary>The methods and constructors that a type declares.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => type.GetMembers(Declared).OfType<MethodBase>();

    private void AddType(Type type)
    {
        Add(type.BaseType);
        AddAll(type.GetInterfaces());
        AddConstraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
        AddAttributes(type.CustomAttributes);
        foreach (var member in type.GetMembers(Declared))
        {
            AddAttributes(member.CustomAttributes);
            switch (member)
            {
                case FieldInfo field:
                    Add(field.FieldType);
                    break;
                case PropertyInfo property:
                    Add(property.PropertyType);
                    break;
                case EventInfo @event:
                    Add(@event.EventHandlerType);
                    break;
                case MethodBase method:
                    AddMethod(method);
                    break;
            }
        }
    }

    private void AddMethod(MethodBase method)
    {
        Add((method as MethodInfo)?.ReturnType);
        AddConstraints(method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
        foreach (var parameter in method.GetParameters())
        {
            Add(parameter.ParameterType);
            AddAttributes(parameter.CustomAttributes);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(body.LocalVariables.Select(l => l.LocalType));
        AddAll(body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType!));
        foreach (var (_, member) in InstructionReader.Members(method))
        {
            AddMention(member);
        }
    }

    // The result of a call counts, since an enumeration's constants leave no other trace. Its parameters do not: to pass a value means to have it.
    private void AddMention(MemberInfo member)
    {
        Add(member as Type ?? member.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(field.FieldType);
                break;
            case MethodInfo method:
                Add(method.ReturnType);
                AddAll(method.IsGenericMethod ? method.GetGenericArguments() : []);
                break;
        }
    }

    private void AddConstraints(Type[] genericParameters)
    {
        foreach (var parameter in genericParameters)
        {
            AddAll(parameter.GetGenericParameterConstraints());
        }
    }

    private void AddAttributes(IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            AddAll(attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(n => n.TypedValue)).Select(a => a.Value).OfType<Type>());
        }
    }

    private void AddAll(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            Add(type);
        }
    }

    private void Add(Type? type)
    {
        if (type is null || type.IsGenericParameter || type.IsFunctionPointer)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType());
        }
        else if (found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || type.IsGenericType)
        {
            AddAll(type.IsGenericType ? type.GenericTypeArguments : []);
        }
    }
}
