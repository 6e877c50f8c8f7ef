using System.Linq.Expressions;

namespace Linq.Provider.Querying;

/// <summary>Puts expressions in the places of a lambda's parameters, all at once: an expression may hold one of the parameters itself.</summary>
internal sealed class ReplaceParameters(IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<Expression> replacements) : ExpressionVisitor
{
    public ReplaceParameters(ParameterExpression parameter, Expression replacement)
        : this([parameter], [replacement])
    {
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        for (int i = 0; i < replacements.Count; i++)
        {
            if (parameters[i] == node)
            {
                return replacements[i];
            }
        }

        return node;
    }

    /// <summary>What a lambda declares itself, is its own within it.</summary>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        if (!node.Parameters.Any(parameters.Contains))
        {
            return base.VisitLambda(node);
        }

        int[] others = [.. Enumerable.Range(0, replacements.Count).Where(i => !node.Parameters.Contains(parameters[i]))];
        return node.Update(new ReplaceParameters([.. others.Select(i => parameters[i])], [.. others.Select(i => replacements[i])]).Visit(node.Body), node.Parameters);
    }
}
