using System.Linq.Expressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Translation;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>
/// C# computes a call that gives another value each time once for each row that it is selected for. A query computes it where it is used, which is the same only in that very row: not in
/// the elements of a collection of the row, nor in the rows that a join makes of it.
/// </summary>
internal sealed class VolatileRows : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Variable> _variables = [];
    private int _depth;

    private VolatileRows()
    {
    }

    /// <summary>What a lambda's parameter stands for.</summary>
    /// <param name="Value">The expression that made it, over the variables of its own lambda.</param>
    /// <param name="Depth">How many lambdas are around its uses in its own row; none where one row becomes many.</param>
    private sealed record Variable(Expression Value, int? Depth);

    /// <exception cref="QueryTranslationException">A query uses such a call in other rows than it was selected for.</exception>
    public static void Require(Expression query) => new VolatileRows().Visit(query);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        foreach (Expression argument in node.Arguments)
        {
            if (LinqCall.AsLambda(argument) is { } lambda)
            {
                Define(node, lambda);
            }
        }

        return base.VisitMethodCall(node);
    }

    private void Define(MethodCallExpression call, LambdaExpression lambda)
    {
        bool makesRows = lambda.Parameters.Count > 1 && call.Method.Name is "SelectMany" or "Join" or "GroupJoin" or "LeftJoin" or "RightJoin" or "FullJoin";
        for (int i = 0; i < lambda.Parameters.Count; i++)
        {
            // A join has two sources, whose rows its last lambda takes.
            Expression source = call.Arguments[makesRows && call.Method.Name != "SelectMany" ? Math.Min(i, 1) : 0];
            if ((i == 0 || makesRows) && Element(source) is { } element && ElementTypeOf(source.Type) == lambda.Parameters[i].Type)
            {
                _variables[lambda.Parameters[i]] = new Variable(element, makesRows ? null : _depth + 1);
            }
        }
    }

    /// <summary>The expression of a sequence's elements, where operators only choose and sort what a Select made.</summary>
    private static Expression? Element(Expression source) => source is MethodCallExpression { Arguments: [var below, ..] } call
        ? call is { Method.Name: "Select", Arguments: [_, var selector] } && LinqCall.AsLambda(selector) is { } lambda ? lambda.Body
        : ElementTypeOf(call.Type) is { } type && type == ElementTypeOf(below.Type) ? Element(below)
        : null
        : null;

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _depth++;
        Expression visited = base.VisitLambda(node);
        _depth--;
        return visited;
    }

    protected override Expression VisitMember(MemberExpression node) => Root(node) is { } row ? Used(node, row) : base.VisitMember(node);

    protected override Expression VisitParameter(ParameterExpression node) => Root(node) is { } row ? Used(node, row) : node;

    private Expression Used(Expression path, ParameterExpression row) => _variables[row].Depth == _depth || new Finder(this).Find(path) is not { } once ? path
        : throw VolatileCalls.UsedTwice(once, "the query uses what it gave for one row in several");

    /// <summary>The variable that a path of members begins with.</summary>
    private ParameterExpression? Root(Expression path) => path switch
    {
        ParameterExpression parameter when _variables.ContainsKey(parameter) => parameter,
        MemberExpression { Expression: { } target } => Root(target),
        _ => null,
    };

    /// <summary>What a path of members is, as far as the objects that it goes through are made by the query.</summary>
    private Expression Value(Expression path) => path switch
    {
        ParameterExpression parameter when _variables.TryGetValue(parameter, out Variable? variable) => Value(variable.Value),
        MemberExpression { Expression: { } target } member when Root(member) is not null => Value(target) switch
        {
            NewExpression { Members: { } members } made when members.IndexOf(member.Member) is >= 0 and var at => Value(made.Arguments[at]),
            MemberInitExpression init when init.Bindings.OfType<MemberAssignment>().FirstOrDefault(b => b.Member == member.Member) is { } binding => Value(binding.Expression),
            var whole => whole,
        },
        _ => path,
    };

    /// <summary>Finds the call that a value is made with, if any.</summary>
    private sealed class Finder(VolatileRows rows) : ExpressionVisitor
    {
        private VolatileExpression? _found;

        public VolatileExpression? Find(Expression value)
        {
            Visit(value);
            return _found;
        }

        public override Expression? Visit(Expression? node) => _found is not null || node is null ? node
            : rows.Root(node) is not null && rows.Value(node) is var value && !ReferenceEquals(value, node) ? Visit(value)
            : base.Visit(node);

        protected override Expression VisitExtension(Expression node)
        {
            _found = node as VolatileExpression;
            return node;
        }
    }
}
