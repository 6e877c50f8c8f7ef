using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Linq.Provider.Querying;

/// <summary>
/// A captured condition that decides, as in C#, whether a part of the query is evaluated: <c>filter == null || x.Name == filter.Name</c> never reads the name of a null filter.
/// </summary>
/// <param name="Condition">The condition; it does not depend on the rows.</param>
/// <param name="Skips">The value of the condition with which the part is not evaluated.</param>
/// <param name="Outer">The guard of the condition itself.</param>
internal sealed record Guard(Expression Condition, bool Skips, Guard? Outer)
{
    public bool IsReached => Outer is not { IsReached: false } && (bool)CapturedValue.Of(Condition)! != Skips;

    /// <summary>What stands for a value that is not read: the condition keeps the database from using it. Texts of PostgreSQL cannot hold the default of characters.</summary>
    public static object? Unread(Type type) => type == typeof(char) ? ' ' : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? RuntimeHelpers.GetUninitializedObject(type) : null;

    /// <summary>A value that is computed only if all guards let it be.</summary>
    public static Expression Protect(Expression boxed, Type type, Guard? guard)
    {
        for (Guard? outer = guard; outer is not null; outer = outer.Outer)
        {
            // The outermost condition is decided first: an inner one may not even be computable without it.
            Expression unread = Expression.Constant(Unread(type), typeof(object));
            Expression condition = outer.Condition.Type == typeof(bool) ? outer.Condition : Expression.Convert(outer.Condition, typeof(bool));
            boxed = outer.Skips ? Expression.Condition(condition, unread, boxed) : Expression.Condition(condition, boxed, unread);
        }

        return boxed;
    }

    /// <summary>Whether an operand alone can decide a chain of one logical operator: <c>a &amp;&amp; b &amp;&amp; c</c> is <c>(a &amp;&amp; b) &amp;&amp; c</c>.</summary>
    public static bool Decides(Expression operand, Expression chain, ExpressionType op)
        => ReferenceEquals(operand, chain) || (chain is BinaryExpression binary && binary.NodeType == op && (Decides(operand, binary.Right, op) || Decides(operand, binary.Left, op)));
}
