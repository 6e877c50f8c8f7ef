using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>Finds the method of <see cref="Enumerable"/> that does what a method of <see cref="Queryable"/> does, for argument types that may have been lifted to nullable.</summary>
internal static class EnumerableMethods
{
    private static readonly ILookup<string, MethodInfo> All = typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static).ToLookup(method => method.Name);

    public static MethodInfo Find(MethodInfo method, IReadOnlyList<Expression> arguments)
    {
        Type[] original = method.IsGenericMethod ? method.GetGenericArguments() : [];
        foreach (MethodInfo candidate in All[method.Name])
        {
            if (TryConstruct(candidate, original, arguments, out MethodInfo? found))
            {
                return found;
            }
        }

        throw new NotSupportedException($"LINQ to Objects has no {method} for ({string.Join(", ", arguments.Select(argument => argument.Type.Name))}).");
    }

    private static bool TryConstruct(MethodInfo candidate, Type[] original, IReadOnlyList<Expression> arguments, [NotNullWhen(true)] out MethodInfo? found)
    {
        found = null;
        ParameterInfo[] parameters = candidate.GetParameters();
        Type[] generics = candidate.IsGenericMethodDefinition ? candidate.GetGenericArguments() : [];
        if (parameters.Length != arguments.Count)
        {
            return false;
        }

        var map = new Dictionary<Type, Type>();
        for (int i = 0; i < parameters.Length; i++)
        {
            if (arguments[i] is LambdaExpression lambda && !MatchesLambda(parameters[i].ParameterType, lambda))
            {
                return false;
            }

            Unify(parameters[i].ParameterType, arguments[i].Type, map);
        }

        if (generics.Length > 0)
        {
            if (generics.Any(generic => !map.ContainsKey(generic)) && generics.Length != original.Length)
            {
                return false;
            }

            candidate = candidate.MakeGenericMethod([.. generics.Select((generic, i) => map.TryGetValue(generic, out Type? type) ? type : original[i])]);
        }

        ParameterInfo[] closed = candidate.GetParameters();
        for (int i = 0; i < closed.Length; i++)
        {
            if (!closed[i].ParameterType.IsAssignableFrom(arguments[i].Type))
            {
                return false;
            }
        }

        found = candidate;
        return true;
    }

    private static bool MatchesLambda(Type parameter, LambdaExpression lambda) =>
        parameter.IsGenericType && typeof(Delegate).IsAssignableFrom(parameter) && parameter.GetGenericArguments().Length == lambda.Parameters.Count + 1;

    private static void Unify(Type parameter, Type argument, Dictionary<Type, Type> map)
    {
        if (parameter.IsGenericParameter)
        {
            // A sequence of a class is one of its base classes, too.
            map[parameter] = map.TryGetValue(parameter, out Type? known) && (known.IsValueType || !argument.IsAssignableFrom(known)) ? known : argument;
        }
        else if (parameter.IsArray && argument.IsArray)
        {
            Unify(parameter.GetElementType()!, argument.GetElementType()!, map);
        }
        else if (parameter.IsGenericType && SequenceTypes.FindConstructed(argument, parameter.GetGenericTypeDefinition()) is { } constructed)
        {
            Type[] from = parameter.GetGenericArguments();
            Type[] to = constructed.GetGenericArguments();
            for (int i = 0; i < from.Length; i++)
            {
                Unify(from[i], to[i], map);
            }
        }
    }
}
