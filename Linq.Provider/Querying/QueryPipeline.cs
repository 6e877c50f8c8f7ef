using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// The way of a query, stage by stage; start reading here. One per engine and model, thread-safe.
/// <code>
/// 1 read       QueryReader      expression tree → structural key + captured values   (each execution)
/// 2 normalise  QueryNormalizer  captured values become parameters, newer operators become older ones
/// 3 translate  QueryTranslator  re-linq's query model → relational algebra + shape
/// 4 plan       PlanBuilder      rewrite rules of the dialect → SQL, per pattern of null parameters
/// 5 shape      ShaperCompiler   shape → a delegate that makes an object of a row
/// 6 run        ResultReader     rows → objects
/// </code>
/// The results of 2 and 3 are cached by the key, those of 4 and 5 by the pattern of nulls within it. A place in the source is known by a longer key, with which the way to its
/// captured values is kept as code.
/// </summary>
/// <param name="planner">Rewriting and SQL of the engine's dialect; asked for at the first query, because the dialect depends on the server's version.</param>
/// <param name="columns">How the driver's columns are read.</param>
/// <param name="includes">The public methods that mean Include and ThenInclude.</param>
internal sealed class QueryPipeline(Func<bool, CancellationToken, ValueTask<StatementPlanner>> planner, ColumnReader columns, IEnumerable<MethodInfo> includes)
{
    private readonly Lazy<RelinqParser> _parser = new(() => new RelinqParser(includes));
    private readonly MemberTranslators _members = new();
    private readonly QueryCache _cache = new();
    private readonly ConcurrentDictionary<NavigationMap, RelationshipQuery> _relationships = new();
    private ConcurrentDictionary<(EntityMap Map, PropertyMap Property), RelationshipQuery>? _columns;

    private int _translations;
    private int _plans;

    public RelationshipFiller Filler { get; } = new();

    /// <summary>How many queries were translated, and how many plans made of them, so far.</summary>
    public (int Translations, int Plans) Counts => (Volatile.Read(ref _translations), Volatile.Read(ref _plans));

    /// <summary>Stages 1 to 4: what to send and with which values.</summary>
    /// <exception cref="QueryTranslationException">The query cannot be translated.</exception>
    public ValueTask<BoundQuery> BindAsync(Expression expression, IQueryHost host, bool async, CancellationToken cancellationToken)
    {
        (CachedQuery query, object?[] values) = Read(expression, host);
        return BindAsync(query, query.Complete(values, host), async, cancellationToken);
    }

    /// <summary>Stage 4: what to send for a query whose values are known.</summary>
    public ValueTask<BoundQuery> BindAsync(CachedQuery query, object?[] values, bool async, CancellationToken cancellationToken)
    {
        ulong? pattern = query.Pattern(values);
        return pattern is { } known && query.TryGetPlan(known, out BoundPlan? plan)
            ? new ValueTask<BoundQuery>(new BoundQuery(plan, values))
            : PlanAsync(query, values, pattern, async, cancellationToken);
    }

    /// <summary>Stages 2 and 3 for a query that was read before.</summary>
    public CachedQuery Translate(Expression expression, QueryReader reader, IQueryHost host)
    {
        if (!_cache.TryGet(reader.Key, out CachedQuery? query))
        {
            NormalizedQuery normalized = QueryNormalizer.Normalize(expression, reader);
            var context = new TranslationContext(_parser.Value, _members, host.MapOf, reader.Parameters.Count, normalized.IgnoresFilters ? static (_, _) => null : FilterOf) { ConditionOf = Parameterized, Load = normalized.Load };
            Interlocked.Increment(ref _translations);
            query = _cache.Add(reader.Key, new CachedQuery(QueryTranslator.Translate(normalized.Expression, context), normalized));
        }

        return query;
    }

    /// <summary>Stages 3 and 4 for the statement that loads a relationship of objects which were read before, with the values of the model's filters.</summary>
    public async ValueTask<(NestedPlan Plan, object?[] Values)> RelationshipAsync(NavigationMap navigation, IQueryHost host, bool async, CancellationToken cancellationToken)
    {
        RelationshipQuery query = _relationships.GetOrAdd(navigation, n => new RelationshipQuery(
            QueryTranslator.TranslateRelationship(n, new TranslationContext(_parser.Value, _members, host.MapOf, ParameterCount: 0, FilterOf) { ConditionOf = Parameterized })));
        object?[] values = query.Rows.Complete([], host);
        return (await PlanAsync(query, values, async, cancellationToken).ConfigureAwait(false), values);
    }

    /// <summary>Stages 3 and 4 for the statement that reads a column of objects which were read before without it. No filter hides them now.</summary>
    public ValueTask<NestedPlan> ColumnAsync(EntityMap map, PropertyMap property, IQueryHost host, bool async, CancellationToken cancellationToken)
    {
        RelationshipQuery query = LazyInitializer.EnsureInitialized(ref _columns).GetOrAdd((map, property), c => new RelationshipQuery(
            QueryTranslator.TranslateColumn(c.Map, c.Property, new TranslationContext(_parser.Value, _members, host.MapOf, ParameterCount: 0, static (_, _) => null) { ConditionOf = Parameterized })));
        return PlanAsync(query, [], async, cancellationToken);
    }

    private async ValueTask<NestedPlan> PlanAsync(RelationshipQuery query, object?[] values, bool async, CancellationToken cancellationToken)
    {
        ulong? pattern = query.Rows.Pattern(values);
        if (pattern is { } known && query.Plans.TryGetValue(known, out NestedPlan? plan))
        {
            return plan;
        }

        StatementPlanner statements = await planner(async, cancellationToken).ConfigureAwait(false);
        plan = PlanBuilder.Build(query.Include, statements, columns, query.Rows.NullParameters(values));
        return pattern is { } key ? query.Plans.GetOrAdd(key, plan) : plan;
    }

    /// <summary>Stage 5: what makes objects of the root's rows.</summary>
    public CompiledShape<T> Shape<T>(BoundQuery query) => query.Bound.Shape<T>(columns);

    /// <summary>What asks the server for its plan of a statement.</summary>
    public async ValueTask<string> ExplainPrefixAsync(bool async, CancellationToken cancellationToken) => (await planner(async, cancellationToken).ConfigureAwait(false)).ExplainPrefix;

    /// <summary>Stage 4 again, with every rule reported, for Explain.</summary>
    public async ValueTask<ShapedPlan> TraceAsync(BoundQuery query, Action<string, Relation> trace, bool async, CancellationToken cancellationToken)
    {
        StatementPlanner statements = await planner(async, cancellationToken).ConfigureAwait(false);
        return PlanBuilder.Build(query.Query.Translated.Query, statements, columns, query.Query.NullParameters(query.Values), trace);
    }

    private async ValueTask<BoundQuery> PlanAsync(CachedQuery query, object?[] values, ulong? pattern, bool async, CancellationToken cancellationToken)
    {
        StatementPlanner statements = await planner(async, cancellationToken).ConfigureAwait(false);
        Interlocked.Increment(ref _plans);
        var plan = new BoundPlan(query, PlanBuilder.Build(query.Translated.Query, statements, columns, query.NullParameters(values)));
        return new BoundQuery(pattern is { } key ? query.Keep(key, plan) : plan, values);
    }

    /// <summary>Stages 1 to 3. A place in the source that is known needs the first alone.</summary>
    private (CachedQuery Query, object?[] Values) Read(Expression expression, IQueryHost host)
    {
        QueryReader reader = _cache.Rent();
        try
        {
            reader.ReadSite(expression);
            if (_cache.TryGetSite(reader.Key, out QuerySite? site))
            {
                return (site.Query, site.Program.Values(reader));
            }

            QueryReader structure = new();
            structure.Read(expression);
            object?[] values = structure.Values();
            CachedQuery query = Translate(expression, structure, host);
            _cache.AddSite(reader.Key, new QuerySite(query, new ValueProgram(reader)));
            return (query, values);
        }
        finally
        {
            _cache.Return(reader);
        }
    }

    /// <summary>The filter of a class, with its captured values taken out as parameters like those of a query.</summary>
    private EntityFilter? FilterOf(EntityMap map, int firstParameter) => map.Filter is null ? null : Parameterized(map.Filter, firstParameter);

    private EntityFilter Parameterized(LambdaExpression condition, int firstParameter)
    {
        QueryReader reader = _cache.Rent();
        try
        {
            reader.Read(condition);
            NormalizedQuery normalized = QueryNormalizer.Normalize(condition, reader, firstParameter);
            return new EntityFilter((LambdaExpression)normalized.Expression, [.. reader.Parameters], normalized.Asked);
        }
        finally
        {
            _cache.Return(reader);
        }
    }
}

/// <summary>A query with the values of one execution.</summary>
internal sealed record BoundQuery(BoundPlan Bound, object?[] Values)
{
    public CachedQuery Query => Bound.Query;

    public ShapedPlan Plan => Bound.Plan;
}

/// <summary>The statement that loads a relationship or a column, with its plans per pattern of null parameters.</summary>
internal sealed class RelationshipQuery
{
    public RelationshipQuery((NestedInclude Include, TranslatedQuery Rows) translated)
    {
        (Include, TranslatedQuery rows) = translated;
        Rows = new CachedQuery(rows, new NormalizedQuery(Expression.Empty(), Tracking: null, Tags: [], IgnoresFilters: false));
    }

    public NestedInclude Include { get; }

    public CachedQuery Rows { get; }

    public ConcurrentDictionary<ulong, NestedPlan> Plans { get; } = new();
}
