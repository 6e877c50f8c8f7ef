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

    /// <summary>What a lambda declares itself, is its own within it: it is not replaced, and catches nothing of what comes in from outside.</summary>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        int[] others = [.. Enumerable.Range(0, replacements.Count).Where(i => !node.Parameters.Contains(parameters[i]))];
        ParameterExpression[] caught = [.. others.SelectMany(i => Variables.Of(replacements[i]).Free).Intersect(node.Parameters)];
        if (others.Length == replacements.Count && caught.Length == 0)
        {
            return base.VisitLambda(node);
        }

        Dictionary<ParameterExpression, ParameterExpression> renamed = caught.ToDictionary(p => p, p => Expression.Parameter(p.Type, p.Name));
        Expression body = new ReplaceParameters([.. renamed.Keys], [.. renamed.Values]).Visit(node.Body);
        return node.Update(new ReplaceParameters([.. others.Select(i => parameters[i])], [.. others.Select(i => replacements[i])]).Visit(body), node.Parameters.Select(p => renamed.GetValueOrDefault(p, p)));
    }
}
