using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Mapping.Fluent;

/// <summary>Reads the properties out of lambdas such as <c>x => x.Name</c> and <c>x => new { x.A, x.B }</c>.</summary>
internal static class MemberPath
{
    public static PropertyInfo Property(LambdaExpression path) => Find(path.Body, path.Parameters[0])
        ?? throw new ArgumentException($"'{path}' does not name a property. Write a lambda such as x => x.Name.", nameof(path));

    public static IReadOnlyList<string> Names(LambdaExpression path)
    {
        ParameterExpression parameter = path.Parameters[0];
        IReadOnlyList<Expression> parts = path.Body is NewExpression creation ? creation.Arguments : [path.Body];
        PropertyInfo?[] properties = [.. parts.Select(part => Find(part, parameter))];
        return properties.Length > 0 && properties.All(p => p is not null)
            ? [.. properties.Select(p => p!.Name)]
            : throw new ArgumentException($"'{path}' does not name properties. Write a lambda such as x => x.Name or x => new {{ x.A, x.B }}.", nameof(path));
    }

    private static PropertyInfo? Find(Expression expression, ParameterExpression parameter) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } conversion => Find(conversion.Operand, parameter),
        MemberExpression { Member: PropertyInfo property } member when member.Expression == parameter => property,
        _ => null,
    };
}
