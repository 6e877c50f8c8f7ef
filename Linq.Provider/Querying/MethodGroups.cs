using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Querying;

/// <summary>A method that stands where a lambda is expected: <c>x.Name.All(char.IsDigit)</c> is <c>x.Name.All(c => char.IsDigit(c))</c>.</summary>
internal static class MethodGroups
{
    /// <summary>The lambda that calls the method; null for anything else.</summary>
    public static LambdaExpression? AsLambda(Expression node)
    {
        if (node is not UnaryExpression { NodeType: ExpressionType.Convert, Operand: MethodCallExpression { Method.Name: nameof(MethodInfo.CreateDelegate), Object: ConstantExpression { Value: MethodInfo method } } creation }
            || !typeof(Delegate).IsAssignableFrom(node.Type))
        {
            return null;
        }

        ParameterExpression[] parameters = [.. node.Type.GetMethod("Invoke")!.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name))];
        Expression? target = creation.Arguments is [_, var instance] && !method.IsStatic ? Expression.Convert(instance, method.DeclaringType!) : null;
        if ((target is null) != method.IsStatic || method.GetParameters().Length != parameters.Length)
        {
            return null;
        }

        IEnumerable<Expression> arguments = parameters.Zip(method.GetParameters(), (p, m) => p.Type == m.ParameterType ? p : (Expression)Expression.Convert(p, m.ParameterType));
        Expression call = Expression.Call(target, method, arguments);
        Type result = node.Type.GetMethod("Invoke")!.ReturnType;
        return Expression.Lambda(node.Type, call.Type == result ? call : Expression.Convert(call, result), parameters);
    }
}
