using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>A query that was made by chance, for any <see cref="ICompany"/>.</summary>
internal sealed class RandomQuery
{
    private const int Depth = 5;

    private static readonly HashSet<string> Unordered =
        [nameof(Queryable.GroupBy), nameof(Queryable.Distinct), nameof(Queryable.DistinctBy), nameof(Queryable.Union), nameof(Queryable.Concat), nameof(Queryable.Intersect), nameof(Queryable.Except), nameof(Queryable.IntersectBy), nameof(Queryable.ExceptBy), nameof(Queryable.UnionBy), nameof(Queryable.CountBy), nameof(Queryable.AggregateBy)];

    /// <summary>Operators that bring several rows for each of a sequence: in that sequence's order, if it has one.</summary>
    private static readonly HashSet<string> Multiplying = [nameof(Queryable.SelectMany), nameof(Queryable.Join), nameof(Queryable.LeftJoin), nameof(Queryable.RightJoin)];

    private readonly Choice _choice;

    private RandomQuery(Choice choice)
    {
        Expression = QueryGrammar.Query(choice);
        _choice = choice.Frozen();
    }

    private RandomQuery(Choice choice, Expression expression)
    {
        Expression = expression;
        _choice = choice;
    }

    /// <summary>How the rows are read: queries take turns.</summary>
    public Reading Reading => _choice.Number % 2 == 0 ? Reading.Tracked : Reading.UntrackedAsync;

    /// <summary>The query over <see cref="Model.Db"/>.</summary>
    public Expression Expression { get; }

    /// <summary>Queries of any form; a failing one is made smaller in its choices.</summary>
    public static Arbitrary<RandomQuery> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Of), query => query.Smaller());

    public static RandomQuery Of(int seed) => new(Choice.Growing(new Random(seed), Depth));

    public IEnumerable<RandomQuery> Smaller() => _choice.Smaller().Select(smaller => new RandomQuery(smaller));

    /// <summary>Whether the rows come in an order.</summary>
    public bool IsOrdered => Element is null || OrderOfQuery.IsOrdered(Expression);

    /// <summary>Of a sequence, the type of its elements.</summary>
    private Type? Element => typeof(IQueryable).IsAssignableFrom(Expression.Type) ? SequenceTypes.ElementOf(Expression.Type) : null;

    /// <summary>Runs the query on a database; the result of a sequence is an <see cref="IQueryable"/>.</summary>
    public object? Run(ICompany db)
    {
        Expression bound = new Binder(db, Scrambling.None, meter: null).Visit(Expression);
        string method = Element is null ? nameof(IQueryProvider.Execute) : nameof(IQueryProvider.CreateQuery);
        return typeof(IQueryProvider).GetMethods().Single(candidate => candidate.Name == method && candidate.IsGenericMethod).MakeGenericMethod(Element ?? bound.Type).Invoke(db.Departments.Provider, [bound]);
    }

    /// <summary>The answer of LINQ to Objects; throws <see cref="TooManyRowsException"/> if it costs too much.</summary>
    /// <param name="oracle">The rows.</param>
    /// <param name="scrambling">How operators that determine no order disturb that of their rows.</param>
    public object? Answer(CompanyOracle oracle, Scrambling scrambling)
    {
        Expression bound = new Binder(oracle, scrambling, new Meter()).Visit(Expression);
        Type type = Element is null ? bound.Type : typeof(IEnumerable<>).MakeGenericType(Element);
        Expression body = Expression.Convert(OracleRewriter.Rewrite(bound, type), typeof(object));
        return Expression.Lambda<Func<object?>>(body).Compile(preferInterpretation: true)();
    }

    /// <summary>The same query with other values in its captured variables, null among them: it has the same translation, but perhaps another plan. Null if it has none.</summary>
    public RandomQuery? Varied()
    {
        Expression varied = new Variation().Visit(Expression);
        return ReferenceEquals(varied, Expression) ? null : new RandomQuery(_choice, varied);
    }

    public override string ToString() => QueryPrinter.Print(Expression);

    private sealed class Variation : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression is ConstantExpression { Value: QueryGrammar.ICaptured captured }
            ? node.Update(Expression.Constant(captured.Other()))
            : base.VisitMember(node);
    }

    /// <summary>Puts a company in the place of <see cref="Model.Db"/>: its sets as LINQ writes them where a query begins, and as captured variables within lambdas.</summary>
    private sealed class Binder(ICompany db, Scrambling scrambling, Meter? meter) : ExpressionVisitor
    {
        private readonly Expression _captured = Expression.Field(Expression.Constant(new QueryGrammar.Closure<ICompany>(db)), nameof(QueryGrammar.Closure<>.Value));
        private int _depth;
        private int _unordered;

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _depth++;
            Expression body = Visit(node.Body);
            _depth--;
            return node.Update(body, node.Parameters);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(QueryExtensions) && meter is not null)
            {
                // In memory everything is loaded.
                return Visit(node.Arguments[0]);
            }

            Expression visited = base.VisitMethodCall(node) is var call && meter is not null && call is MethodCallExpression bound ? meter.Of(bound) : call;
            bool isUnordered = Unordered.Contains(node.Method.Name) || (Multiplying.Contains(node.Method.Name) && !OrderOfQuery.IsOrdered(node.Arguments[0]));
            return isUnordered ? Disorder.Of(visited, scrambling, _unordered++) : visited;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != Model.Db)
            {
                return base.VisitMember(node);
            }

            Expression set = Expression.MakeMemberAccess(_captured, node.Member);
            return _depth > 0 ? set : ((IQueryable)Expression.Lambda<Func<object>>(set).Compile(preferInterpretation: true)()).Expression;
        }
    }
}
