using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Querying;

/// <summary>
/// Members that compute their value from others (<see cref="TranslatableAttribute"/>): in a query each stands for its expression. That is a static member of the class which
/// holds it, or the member's own body, read from its compiled code.
/// </summary>
internal sealed class ComputedMembers
{
    /// <summary>A member may use others; one that uses itself would never end.</summary>
    private const int DeepestUse = 64;

    private readonly Dictionary<MemberInfo, LambdaExpression?> _bodies = [];
    private readonly Dictionary<MethodInfo, bool> _functions = [];

    /// <summary>What a use of a computed member stands for; null for all other expressions.</summary>
    /// <param name="use">A part of a query.</param>
    /// <param name="depth">How many uses it lies within.</param>
    /// <exception cref="QueryTranslationException">The member has no expression (LP1217).</exception>
    public Expression? Expand(Expression use, int depth)
    {
        MemberInfo? member = use switch
        {
            MemberExpression { Member: PropertyInfo property } => property,
            MethodCallExpression call when call.Method.DeclaringType != typeof(Queryable) && call.Method.DeclaringType != typeof(Enumerable) => call.Method,
            _ => null,
        };
        if (member is null || BodyOf(member) is not { } body)
        {
            return null;
        }

        if (depth > DeepestUse)
        {
            throw NoBody(member, "it uses itself");
        }

        return use switch
        {
            MemberExpression access => LinqCall.Apply(body, access.Expression is null ? [] : [access.Expression]),
            MethodCallExpression call => LinqCall.Apply(body, call.Object is null ? [.. call.Arguments] : [call.Object, .. call.Arguments]),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a method is one of the database, which runs there whatever its arguments are.</summary>
    public bool IsFunction(MethodInfo method)
    {
        if (!_functions.TryGetValue(method, out bool isFunction))
        {
            isFunction = method.IsDefined(typeof(SqlFunctionAttribute), inherit: false);
            _functions.Add(method, isFunction);
        }

        return isFunction;
    }

    private LambdaExpression? BodyOf(MemberInfo member)
    {
        if (!_bodies.TryGetValue(member, out LambdaExpression? body))
        {
            body = member.GetCustomAttribute<TranslatableAttribute>(inherit: false) is { } attribute ? Registered(member, attribute) ?? Compiled(member) : null;
            _bodies.Add(member, body);
        }

        return body;
    }

    private static LambdaExpression? Registered(MemberInfo member, TranslatableAttribute attribute)
    {
        string name = attribute.Expression ?? member.Name + nameof(TranslatableAttribute.Expression);
        object? value = member.DeclaringType!.GetMember(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).FirstOrDefault() switch
        {
            PropertyInfo property => property.GetValue(null),
            FieldInfo field => field.GetValue(null),
            MethodInfo { IsGenericMethod: false } method when method.GetParameters().Length == 0 => method.Invoke(null, null),
            _ => null,
        };
        if (value is null)
        {
            return attribute.Expression is null ? null : throw NoBody(member, $"'{member.DeclaringType.Name}' has no static property, field or method '{name}' with an expression");
        }

        return value is LambdaExpression lambda && lambda.Parameters.Select(p => p.Type).SequenceEqual(ParametersOf(member)) && lambda.ReturnType == GetterOf(member).ReturnType
            ? lambda
            : throw NoBody(member, $"'{name}' is of another type than Expression<Func<{string.Join(", ", ParametersOf(member).Append(GetterOf(member).ReturnType).Select(t => t.Name))}>>");
    }

    private static LambdaExpression Compiled(MemberInfo member)
    {
        MethodInfo getter = GetterOf(member);
        return getter is { IsVirtual: true, IsFinal: false } && !getter.DeclaringType!.IsSealed
            ? throw NoBody(member, "it is virtual, so that another class may compute it in another way")
            : MethodBodyReader.Read(getter) ?? throw NoBody(member, "its body is more than one expression of members, operators and calls");
    }

    private static MethodInfo GetterOf(MemberInfo member) => member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member;

    private static IEnumerable<Type> ParametersOf(MemberInfo member)
        => GetterOf(member) is var getter && getter.IsStatic ? getter.GetParameters().Select(p => p.ParameterType) : getter.GetParameters().Select(p => p.ParameterType).Prepend(member.DeclaringType!);

    private static QueryTranslationException NoBody(MemberInfo member, string why) => new(
        ErrorCodes.NoExpression,
        $"'{member.DeclaringType!.Name}.{member.Name}' is marked [Translatable], but has no expression that a query could use: {why}. "
        + $"Give the class a static property '{member.Name}Expression' of type Expression<Func<…>>, whose parameters are the object and those of the member.");
}
