using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>What a compiled query is a function of: the session, then the arguments.</summary>
/// <param name="Parameters">The session and the arguments.</param>
/// <param name="SetType">The generic type of the session's properties that stand for a class's rows.</param>
/// <param name="Operators">The class of the operators that are no part of LINQ.</param>
internal sealed record QueryInputs(IReadOnlyList<ParameterExpression> Parameters, Type SetType, Type Operators);

/// <summary>
/// A query that was read once, as a function of a session and arguments. Executing it computes its values and goes on from stage 4 of the pipeline: no tree is built, none
/// walked, nothing looked up. Translated once per pipeline. Thread-safe.
/// </summary>
internal sealed class PreparedQuery
{
    private readonly Expression _query;
    private readonly QueryReader _reader;
    private readonly Type[] _roots;
    private readonly ConditionalWeakTable<QueryPipeline, Known> _known = [];
    private Known? _last;

    private PreparedQuery(Expression query, QueryReader reader, Type[] roots) => (_query, _reader, _roots) = (query, reader, roots);

    /// <summary>Reads a query over the entity sets of the first parameter.</summary>
    /// <param name="query">The query.</param>
    /// <param name="inputs">What it is a function of.</param>
    /// <param name="values">What computes its values, an array of objects, from the parameters.</param>
    /// <returns>Null if its structure depends on the session or on arguments, so that it can only be known when it runs.</returns>
    public static PreparedQuery? TryRead(Expression query, QueryInputs inputs, out Expression values)
    {
        var sets = new SetFinder(inputs);
        query = sets.Visit(query);
        var reader = new QueryReader();
        reader.Read(query, inputs.Parameters);
        NewArrayExpression read = reader.ValuesExpression();

        // A token that stops the query travels behind the values.
        ParameterExpression? token = inputs.Parameters.FirstOrDefault(p => p.Type == typeof(CancellationToken));
        values = QueryClock.OncePerQuery(read, token is null ? [] : [Expression.Convert(token, typeof(object))]);
        return reader.IsUndecided || sets.IsUndecided || sets.Roots.Count == 0 ? null : new PreparedQuery(query, reader, [.. sets.Roots]);
    }

    /// <summary>The query of one execution.</summary>
    public async ValueTask<BoundQuery> BindAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken)
    {
        await host.BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        CachedQuery query = QueryOf(host);
        return await host.Pipeline.BindAsync(query, query.Complete(values, host), async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rows of one execution, ready to be read.</summary>
    public async ValueTask<ResultReader<T>> OpenAsync<T>(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken)
        => ResultReader<T>.Of(host, await BindAsync(host, values, async, cancellationToken).ConfigureAwait(false));

    /// <summary>The query with the values of one execution in the places of the arguments, to go on querying with.</summary>
    public Expression WithValues(object?[] values)
    {
        var captured = new Dictionary<Expression, Expression>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < _reader.Parameters.Count; i++)
        {
            captured[_reader.Parameters[i]] = CapturedConstant.Of(values[i], _reader.Parameters[i].Type);
        }

        return new Replacer(captured).Visit(_query)!;
    }

    private CachedQuery QueryOf(IQueryHost host) => _last is { } last && ReferenceEquals(last.Pipeline, host.Pipeline) ? last.Query : Find(host);

    private CachedQuery Find(IQueryHost host)
    {
        foreach (Type root in _roots)
        {
            host.EnsureMapped(root);
        }

        QueryPipeline pipeline = host.Pipeline;
        if (!_known.TryGetValue(pipeline, out Known? known))
        {
            known = _known.GetOrAdd(pipeline, p => new Known(p, p.Translate(_query, _reader, host)));
        }

        _last = known;
        return known.Query;
    }

    private sealed record Known(QueryPipeline Pipeline, CachedQuery Query);

    private sealed class Replacer(Dictionary<Expression, Expression> replacements) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node is not null && replacements.TryGetValue(node, out Expression? replacement) ? replacement : base.Visit(node);
    }

    /// <summary>Puts what a query begins with in the place of the session's members that give it.</summary>
    private sealed class SetFinder(QueryInputs inputs) : ExpressionVisitor
    {
        private readonly ParameterExpression _session = inputs.Parameters[0];
        private readonly QueryProvider _provider = new(null!);

        public HashSet<Type> Roots { get; } = [];

        /// <summary>Whether an operator's argument is known only when the query runs.</summary>
        public bool IsUndecided { get; private set; }

        protected override Expression VisitMember(MemberExpression node) => node.Expression == _session && node.Type.IsGenericType && node.Type.GetGenericTypeDefinition() == inputs.SetType
            ? Root(node.Type.GetGenericArguments()[0])
            : base.VisitMember(node);

        protected override Expression VisitMethodCall(MethodCallExpression node) => IsOperator(node) ? ((IQueryable)Apply(node)).Expression
            : node.Object == _session && node.Method.IsGenericMethod
            ? (node.Method.Name, node.Arguments) switch
            {
                ("Set", []) => Root(node.Method.GetGenericArguments()[0]),
                ("Sql", [MethodCallExpression { Method.Name: nameof(FormattableStringFactory.Create), Arguments: [ConstantExpression { Value: string format }, NewArrayExpression holes] }])
                    => Sql(node.Method.GetGenericArguments()[0], format, holes),
                _ => base.VisitMethodCall(node),
            }
            : base.VisitMethodCall(node);

        private bool IsOperator(MethodCallExpression call) => call.Method.DeclaringType == inputs.Operators && typeof(IQueryable).IsAssignableFrom(call.Type);

        /// <summary>Operators of this library change the tree when they are called, so they are called now.</summary>
        private object Apply(MethodCallExpression call)
        {
            object source = call.Arguments[0] is MethodCallExpression inner && IsOperator(inner) ? Apply(inner) : _provider.CreateQuery(Visit(call.Arguments[0]));
            object?[] arguments = [source, .. call.Arguments.Skip(1).Select(ArgumentOf)];
            try
            {
                return IsUndecided ? source : call.Method.Invoke(null, arguments)!;
            }
            catch (TargetInvocationException failure) when (failure.InnerException is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerException);
                throw;
            }
        }

        private object? ArgumentOf(Expression argument)
        {
            if (argument is UnaryExpression { NodeType: ExpressionType.Quote } quote)
            {
                return Visit(quote.Operand);
            }

            bool isGiven = Variables.Of(argument).Free.Intersect(inputs.Parameters).Any();
            IsUndecided |= isGiven;
            return isGiven ? null : argument is LambdaExpression lambda ? lambda.Compile(preferInterpretation: true) : CapturedValue.Of(argument);
        }

        private EntityRootExpression Root(Type type)
        {
            Roots.Add(type);
            return new EntityRootExpression(type);
        }

        private SqlRootExpression Sql(Type type, string format, NewArrayExpression holes)
        {
            Roots.Add(type);
            return new SqlRootExpression(type, format, [.. holes.Expressions.Select(h => Visit(h is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : h))]);
        }
    }
}
