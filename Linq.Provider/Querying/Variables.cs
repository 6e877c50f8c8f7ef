using System.Linq.Expressions;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>The variables of an expression that are not its own, and whether it reads the database.</summary>
internal sealed class Variables : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _own = [];
    private readonly HashSet<ParameterExpression> _used = [];

    private Variables()
    {
    }

    public bool HasRoot { get; private set; }

    public IEnumerable<ParameterExpression> Free => _used.Except(_own);

    public static Variables Of(Expression expression)
    {
        var variables = new Variables();
        variables.Visit(expression);
        return variables;
    }

    public override Expression? Visit(Expression? node)
    {
        HasRoot |= node is EntityRootExpression or TableRootExpression or SqlRootExpression;
        return base.Visit(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _own.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _used.Add(node);
        return node;
    }
}
