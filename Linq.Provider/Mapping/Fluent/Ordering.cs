using System.Linq.Expressions;

namespace Linq.Provider.Mapping.Fluent;

/// <summary>Orderings that were given as functions to object.</summary>
internal static class Ordering
{
    /// <summary>Takes off the conversion to object, so that the key keeps its own type.</summary>
    public static NavigationOrder Of(LambdaExpression key, bool isDescending)
    {
        ArgumentNullException.ThrowIfNull(key);
        Expression body = key.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion && key.ReturnType == typeof(object) ? conversion.Operand : key.Body;
        return new NavigationOrder(Expression.Lambda(body, key.Parameters), isDescending);
    }
}
