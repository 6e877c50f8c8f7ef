using System.Linq.Expressions;

namespace Linq.Provider.Materialization;

/// <summary>Puts arguments in place of a lambda's parameters.</summary>
internal static class LambdaInliner
{
    /// <summary>
    /// Inlines a lambda. An argument goes straight into the body, so that it is evaluated only if the body gets there (a column that is null in the branch not taken must not
    /// throw), if it is cheap to evaluate again (<c>IsPure</c>) or used once; but not into an inner lambda, which may run when the reader has moved on. Else it is evaluated first, into a variable.
    /// </summary>
    public static Expression Inline(LambdaExpression lambda, IReadOnlyList<(Expression Value, bool IsPure)> arguments)
    {
        var uses = new UseCounter(lambda.Parameters);
        uses.Visit(lambda.Body);
        Dictionary<ParameterExpression, Expression> replacements = [];
        List<ParameterExpression> variables = [];
        List<Expression> body = [];
        for (int i = 0; i < lambda.Parameters.Count; i++)
        {
            ParameterExpression parameter = lambda.Parameters[i];
            Expression value = MemberAccess.ConvertTo(arguments[i].Value, parameter.Type);
            bool direct = !uses.IsCaptured(parameter) && (arguments[i].IsPure || uses.Count(parameter) <= 1);
            if (!direct)
            {
                ParameterExpression variable = Expression.Variable(parameter.Type, parameter.Name);
                variables.Add(variable);
                body.Add(Expression.Assign(variable, value));
                value = variable;
            }

            replacements.Add(parameter, value);
        }

        Expression inlined = new Replacer(replacements).Visit(lambda.Body);
        return variables.Count == 0 ? inlined : Expression.Block(lambda.ReturnType, variables, [.. body, inlined]);
    }

    private sealed class UseCounter(IReadOnlyCollection<ParameterExpression> parameters) : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, int> _counts = parameters.ToDictionary(p => p, _ => 0);
        private readonly HashSet<ParameterExpression> _captured = [];
        private int _depth;

        public int Count(ParameterExpression parameter) => _counts[parameter];

        public bool IsCaptured(ParameterExpression parameter) => _captured.Contains(parameter);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (_counts.TryGetValue(node, out int count))
            {
                _counts[node] = count + 1;
                if (_depth > 0)
                {
                    _captured.Add(node);
                }
            }

            return node;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _depth++;
            base.VisitLambda(node);
            _depth--;
            return node;
        }
    }

    private sealed class Replacer(Dictionary<ParameterExpression, Expression> replacements) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => replacements.GetValueOrDefault(node, node);
    }
}
