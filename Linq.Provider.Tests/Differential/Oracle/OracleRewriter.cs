using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>
/// Turns a query into calls of <see cref="Enumerable"/> over rows, and applies the documented differences from C#: navigation through null gives null, a predicate over null is false,
/// an aggregate without rows inside another query is null. A value that may be missing is carried as its nullable form as far as its consumers allow.
/// </summary>
internal sealed partial class OracleRewriter : ExpressionVisitor
{
    private int _lambdaDepth;

    public static Expression Rewrite(Expression expression, Type type) => Lifting.Coerce(new OracleRewriter().Visit(expression), type);

    protected override Expression VisitConstant(ConstantExpression node) => node.Value is IOracleQuery query ? Inline(query) : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (IsClientSequence(node))
        {
            return InlineValue(node);
        }

        if (node.Expression is null)
        {
            return node;
        }

        Expression instance = Visit(node.Expression);
        if (SequenceTypes.IsNullable(node.Expression.Type) && SequenceTypes.IsNullable(instance.Type))
        {
            return node.Member.Name == nameof(Nullable<>.Value) ? instance : node.Update(instance);
        }

        Expression result = Lifting.Propagate([instance], [CanBeMissing(instance)], values => Expression.MakeMemberAccess(values[0], node.Member));
        return SequenceTypes.ElementOf(result.Type) is null || SequenceTypes.IsList(result.Type) || IsClient(node) ? result : Lifting.OrEmpty(result);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType == ExpressionType.Quote)
        {
            return Visit(node.Operand);
        }

        Expression operand = Visit(node.Operand);
        switch (node.NodeType)
        {
            case ExpressionType.Convert or ExpressionType.ConvertChecked when operand.Type == node.Type:
                return operand;
            case ExpressionType.Convert or ExpressionType.ConvertChecked:
                bool lifted = SequenceTypes.IsNullable(operand.Type) && !SequenceTypes.IsNullable(node.Operand.Type);
                Type target = lifted ? SequenceTypes.ToNullable(node.Type) : node.Type;
                return operand.Type == target ? operand : Expression.MakeUnary(node.NodeType, operand, target, lifted ? null : node.Method);
            case ExpressionType.Not when node.Type == typeof(bool):
                return Expression.Not(Lifting.Coerce(operand, typeof(bool)));
            case ExpressionType.ArrayLength:
                return Lifting.Propagate([operand], [!IsClient(node.Operand)], values => Expression.ArrayLength(values[0]));
            case ExpressionType.TypeAs:
                return node.Update(operand);
            default:
                return Expression.MakeUnary(node.NodeType, operand, operand.Type, node.Method);
        }
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Expression left = Visit(node.Left);
        Expression right = Visit(node.Right);
        switch (node.NodeType)
        {
            case ExpressionType.AndAlso or ExpressionType.OrElse:
                return Expression.MakeBinary(node.NodeType, Lifting.Coerce(left, typeof(bool)), Lifting.Coerce(right, typeof(bool)));
            case ExpressionType.Coalesce:
                return Expression.Coalesce(left, right);
            case ExpressionType.ArrayIndex:
                return Lifting.Propagate([left, right], [!IsClient(node.Left), SequenceTypes.IsNullable(right.Type)], values => Expression.ArrayIndex(values[0], values[1]));
            case ExpressionType.Add when node.Method?.DeclaringType == typeof(string):
                ParameterInfo[] parameters = node.Method.GetParameters();
                return Expression.Add(Box(left, parameters[0]), Box(right, parameters[1]), node.Method);
            default:
                (left, right) = Lifting.Unify(left, right);
                return Expression.MakeBinary(node.NodeType, left, right, node.IsLiftedToNull, node.Method);
        }
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Expression test = Lifting.Coerce(Visit(node.Test), typeof(bool));
        (Expression whenTrue, Expression whenFalse) = Lifting.Unify(Visit(node.IfTrue), Visit(node.IfFalse));
        return whenTrue.Type == whenFalse.Type
            ? Expression.Condition(test, whenTrue, whenFalse)
            : Expression.Condition(test, Lifting.Coerce(whenTrue, node.Type), Lifting.Coerce(whenFalse, node.Type), node.Type);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Constructor is null)
        {
            return node;
        }

        ParameterInfo[] parameters = node.Constructor.GetParameters();
        Expression[] arguments = [.. node.Arguments.Select((argument, i) => Lifting.Coerce(Visit(argument), parameters[i].ParameterType))];
        return node.Update(arguments);
    }

    protected override MemberAssignment VisitMemberAssignment(MemberAssignment node) =>
        node.Update(Lifting.Coerce(Visit(node.Expression), node.Expression.Type));

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        ParameterInfo[] parameters = node.AddMethod.GetParameters();
        return node.Update(node.Arguments.Select((argument, i) => Lifting.Coerce(Visit(argument), parameters[i].ParameterType)));
    }

    protected override Expression VisitNewArray(NewArrayExpression node) => node.NodeType == ExpressionType.NewArrayInit
        ? node.Update(node.Expressions.Select(element => Lifting.Coerce(Visit(element), node.Type.GetElementType()!)))
        : base.VisitNewArray(node);

    protected override Expression VisitInvocation(InvocationExpression node) =>
        Expression.Invoke(Visit(node.Expression), node.Arguments.Select(argument => Lifting.Coerce(Visit(argument), argument.Type)));

    protected override Expression VisitLambda<T>(Expression<T> node) => Lambda(node, keepLifted: false);

    private LambdaExpression Lambda(LambdaExpression node, bool keepLifted, bool lift = false)
    {
        _lambdaDepth++;
        Expression body = Visit(node.Body);
        _lambdaDepth--;
        body = keepLifted ? body : Lifting.Coerce(body, node.ReturnType);
        if (lift && !SequenceTypes.CanBeNull(body.Type))
        {
            body = Expression.Convert(body, SequenceTypes.ToNullable(body.Type));
        }

        if (body.Type == node.ReturnType)
        {
            return Expression.Lambda(node.Type, body, node.Parameters);
        }

        return Expression.Lambda(body, node.Parameters);
    }

    private static Expression Box(Expression expression, ParameterInfo parameter) =>
        expression.Type == parameter.ParameterType ? expression : Expression.Convert(expression, parameter.ParameterType);

    /// <summary>Whether the value comes from outside the query: it is evaluated as C# does.</summary>
    private static bool IsClient(Expression expression) => !ParameterFinder.HasParameter(expression);

    private bool IsClientSequence(Expression expression) =>
        (typeof(IQueryable).IsAssignableFrom(expression.Type) || typeof(Expression).IsAssignableFrom(expression.Type)) && IsClient(expression);

    private static bool CanBeMissing(Expression instance) => SequenceTypes.CanBeNull(instance.Type) && !IsClient(instance);

    private Expression InlineValue(Expression expression)
    {
        object? value = Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();
        return value switch
        {
            IOracleQuery query => Inline(query),
            LambdaExpression lambda => lambda,
            _ => Expression.Constant(value, expression.Type),
        };
    }

    private Expression Inline(IOracleQuery query) => query.Rows is { } rows
        ? Expression.Constant(rows, typeof(IEnumerable<>).MakeGenericType(query.ElementType))
        : Visit(query.Expression);

    private sealed class ParameterFinder : ExpressionVisitor
    {
        private bool _found;

        public static bool HasParameter(Expression expression)
        {
            var finder = new ParameterFinder();
            finder.Visit(expression);
            return finder._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }
    }
}
