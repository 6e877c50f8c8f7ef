using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Querying;

/// <summary>Reads an object initialiser out of instructions: a new object that is on the stack twice, of which one is taken for each member that is set.</summary>
internal static class ObjectInitialiser
{
    /// <summary>The property that a method sets, or null.</summary>
    public static PropertyInfo? PropertyOf(MethodInfo method) => method is { IsSpecialName: true, IsStatic: false } && method.ReturnType == typeof(void) && method.GetParameters().Length == 1
        ? Array.Find(method.DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), p => p.SetMethod?.MethodHandle == method.MethodHandle)
        : null;

    /// <summary>The stack with a member of the object set that is on its top twice; null if it is no new object of a class.</summary>
    public static ImmutableStack<Expression>? Set(ImmutableStack<Expression> stack, MemberInfo member, Expression value)
    {
        stack = stack.Pop(out Expression target);
        if (stack.IsEmpty || !ReferenceEquals(stack.Peek(), target))
        {
            return null;
        }

        MemberInitExpression? changed = target switch
        {
            NewExpression { Type.IsValueType: false } made => Expression.MemberInit(made, Expression.Bind(member, value)),
            MemberInitExpression { Type.IsValueType: false } made => made.Update(made.NewExpression, made.Bindings.Append(Expression.Bind(member, value))),
            _ => null,
        };
        return changed is null ? null : stack.Pop().Push(changed);
    }

    /// <summary>
    /// An object of which a condition decides single members: the instructions go two ways from the condition on, and make the same object with other values. Null if they make different ones.
    /// </summary>
    public static MemberInitExpression? Merged(Expression test, Expression then, Expression otherwise)
    {
        if (then is not MemberInitExpression a || otherwise is not MemberInitExpression b || a.NewExpression.Constructor != b.NewExpression.Constructor
            || !a.Bindings.Select(m => m.Member).SequenceEqual(b.Bindings.Select(m => m.Member)))
        {
            return null;
        }

        return Expression.MemberInit(
            a.NewExpression.Update(a.NewExpression.Arguments.Zip(b.NewExpression.Arguments, Either)),
            a.Bindings.Zip(b.Bindings, (x, y) => ((MemberAssignment)x).Update(Either(((MemberAssignment)x).Expression, ((MemberAssignment)y).Expression))));

        Expression Either(Expression x, Expression y) => ReferenceEquals(x, y) ? x : Expression.Condition(test, x, y, x.Type);
    }
}
