using System.Linq.Expressions;

namespace Linq.Provider.Querying;

/// <summary>Says what the runtime's interpreter of expressions cannot compute so that it can: calls over spans, and <c>??</c> between different types of numbers.</summary>
internal class Interpretable : ExpressionVisitor
{
    public static Expression Of(Expression expression) => new Interpretable().Visit(expression);

    /// <summary>C# converts the left operand to the type of the result.</summary>
    public static BinaryExpression Coalesced(BinaryExpression node) => node is { NodeType: ExpressionType.Coalesce, Type: var type } && (Nullable.GetUnderlyingType(type) ?? type) is { IsValueType: true } value
        && Nullable.GetUnderlyingType(node.Left.Type) is { } left && left != value
            ? Expression.Coalesce(Expression.Convert(node.Left, typeof(Nullable<>).MakeGenericType(value)), node.Right)
            : node;

    protected override Expression VisitMethodCall(MethodCallExpression node) => base.VisitMethodCall(FrameworkCalls.WithoutSpans(node) is { } plain ? plain.Update(null, plain.Arguments.Select(a => a.Type.IsArray ? FrameworkCalls.OrEmpty(a) : a)) : node);

    protected override Expression VisitBinary(BinaryExpression node) => base.VisitBinary(Coalesced(node));
}
