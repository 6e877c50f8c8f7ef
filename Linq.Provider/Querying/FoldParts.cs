using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// The parts of a fold's step that depend on the row alone. The database computes them, as it would in a projection: the application folds their values.
/// <code>(sum, e) => sum * 2 + e.Department.Name.Length   →   e => e.Department.Name.Length   and   (sum, x) => sum * 2 + x</code>
/// </summary>
internal sealed class FoldParts : ExpressionVisitor
{
    private static readonly MethodInfo s_required = typeof(FoldParts).GetMethod(nameof(Required), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ParameterExpression _row;
    private readonly List<Expression> _parts = [];
    private readonly List<(ParameterExpression Hole, Expression Part)> _holes = [];
    private int _conditions;

    private FoldParts(ParameterExpression row) => _row = row;

    /// <summary>What to select of the rows, and the step over that; null if the step needs the row's object itself and nothing else.</summary>
    public static (LambdaExpression Selector, LambdaExpression Step)? Of(LambdaExpression step)
    {
        var parts = new FoldParts(step.Parameters[1]);
        Expression body = parts.Visit(step.Body);
        if (parts._parts.Count == 0 || parts._parts.TrueForAll(p => p == parts._row))
        {
            return null;
        }

        Expression selected = parts._parts.SkipLast(1).Reverse().Aggregate(parts._parts[^1], (rest, part) => LinqCall.Tuple(part, rest));
        ParameterExpression values = Expression.Parameter(selected.Type, "x");
        Expression rest = values;
        for (int i = 0; i < parts._holes.Count; i++)
        {
            bool isLast = i == parts._holes.Count - 1;
            (ParameterExpression hole, Expression part) = parts._holes[i];
            body = new ReplaceParameters(hole, Read(isLast ? rest : LinqCall.Item(rest, 1), part)).Visit(body)!;
            rest = isLast ? rest : LinqCall.Item(rest, 2);
        }

        return (Expression.Lambda(selected, parts._row), Expression.Lambda(body, step.Parameters[0], values));
    }

    [return: NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node)
    {
        if (node is null or LambdaExpression || typeof(IQueryable).IsAssignableFrom(node.Type) || !IsOfRow(node) || (_conditions > 0 && !IsRead(node)))
        {
            return base.Visit(node);
        }

        // What is not always computed may be null where it is not.
        bool isOptional = _conditions > 0 && node.Type.IsValueType && Nullable.GetUnderlyingType(node.Type) is null && ClrTypeMap.TryGet(node.Type, out _, out _);
        ParameterExpression hole = Expression.Parameter(node.Type);
        _parts.Add(isOptional ? Expression.Convert(node, typeof(Nullable<>).MakeGenericType(node.Type)) : node);
        _holes.Add((hole, node));
        return hole;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Expression test = Visit(node.Test);
        return node.Update(test, Conditionally(node.IfTrue), Conditionally(node.IfFalse));
    }

    protected override Expression VisitBinary(BinaryExpression node) => node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Coalesce
        ? node.Update(Visit(node.Left), node.Conversion, Conditionally(node.Right))
        : base.VisitBinary(node);

    protected override Expression VisitLambda<T>(Expression<T> node) => node.Update(Conditionally(node.Body), node.Parameters);

    private Expression Conditionally(Expression node)
    {
        _conditions++;
        Expression visited = Visit(node);
        _conditions--;
        return visited;
    }

    /// <summary>Whether the database only looks something up: what it computes may fail where the condition forbids it.</summary>
    private static bool IsRead(Expression node) => node is ParameterExpression or MemberExpression || (node is MethodCallExpression call && Sequences.IsOperator(call))
        || (node is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } && Nullable.GetUnderlyingType(node.Type) == operand.Type && IsRead(operand));

    private bool IsOfRow(Expression node)
    {
        Variables variables = Variables.Of(node);
        ParameterExpression[] free = [.. variables.Free];
        return free.All(p => p == _row) && (free.Length > 0 || variables.HasRoot);
    }

    private static Expression Read(Expression value, Expression part) => value.Type == part.Type
        ? value
        : Expression.Call(s_required.MakeGenericMethod(part.Type), value, Expression.Constant(Untranslatable.Print(part)));

    private static T Required<T>(T? value, string source) where T : struct => value ?? throw ReadFailure.NullValue($"'{source}'", typeof(T));
}
