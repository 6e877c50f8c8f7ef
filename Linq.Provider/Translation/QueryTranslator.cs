using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;
using Ordering = Linq.Provider.Algebra.Ordering;

namespace Linq.Provider.Translation;

/// <summary>What a translation needs to know from outside.</summary>
/// <param name="Parser">The front end.</param>
/// <param name="Members">How members of CLR types are spelled in algebra.</param>
/// <param name="MapOf">The map of a mapped class; throws for others.</param>
/// <param name="ParameterCount">The number of query parameters; those of filters and of nested collections' keys follow after them.</param>
/// <param name="FilterOf">The filter of a class with its captured values as parameters, counted from a given index; null where the query ignores filters.</param>
internal sealed record TranslationContext(RelinqParser Parser, MemberTranslators Members, Func<Type, EntityMap> MapOf, int ParameterCount, Func<EntityMap, int, EntityFilter?> FilterOf)
{
    /// <summary>The condition of a relationship in the form of a filter, with its captured values as parameters, counted from a given index.</summary>
    public required Func<LambdaExpression, int, EntityFilter> ConditionOf { get; init; }

    /// <summary>What the query's options say of relationships and columns that it does not name.</summary>
    public LoadSettings Load { get; init; } = LoadSettings.None;

    /// <summary>Whether only columns are read, of objects that are there already: no relationship is loaded with them.</summary>
    public bool IsBare { get; init; }
}

/// <summary>A condition on all rows of a class that a query reads.</summary>
/// <param name="Condition">A lambda from the class to bool.</param>
/// <param name="Parameters">The expressions of its captured values, whose parameters follow each other from the index asked for.</param>
/// <param name="Asked">Which of the parameters are collections whose own comparer decides.</param>
internal sealed record EntityFilter(LambdaExpression Condition, IReadOnlyList<Expression> Parameters, IReadOnlyList<int> Asked);

/// <summary>
/// Translates one query: clauses extend the relation of a <see cref="QueryScope"/>, expressions become <see cref="Item"/>s over its columns.
/// This file holds the flow over clauses; the other parts of the class translate result operators, expressions, navigations, groups and shapes.
/// </summary>
internal sealed partial class QueryTranslator
{
    private readonly TranslationContext _context;
    private readonly ColumnIds _ids = new();
    private readonly List<FilterParameter> _filterParameters = [];
    private readonly List<PartParameter> _partParameters = [];
    private readonly List<EntityItem> _filtered = [];
    private readonly StoredForms _forms;
    private int _nextParameter;

    private QueryTranslator(TranslationContext context, StoredForms forms)
    {
        _context = context;
        _forms = forms;
        _nextParameter = context.ParameterCount;
    }

    /// <summary>Translates a normalised query.</summary>
    /// <exception cref="QueryTranslationException">Some part has no counterpart in SQL.</exception>
    public static TranslatedQuery Translate(Expression query, TranslationContext context)
    {
        return WithForms(context, translator =>
        {
            translator.CheckColumns();
            TranslatedQuery translated;
            try
            {
                translated = query switch
                {
                    ChangeExpression change => translator.TranslateChange(context.Parser.Parse(change.Rows), change),
                    _ when IsValue(query) => translator.TranslateValue(context.Parser.ParseValue(query)),
                    _ => translator.TranslateRoot(context.Parser.Parse(query)),
                };
            }
            catch (NotSupportedException e)
            {
                throw Untranslatable.Unparsed(query, e);
            }

            return translated with { FilterParameters = translator._filterParameters.ToValueList(), PartParameters = translator._partParameters.ToValueList() };
        });
    }

    /// <summary>Translates once more, with the stored forms that were asked for, whatever could not be translated without them.</summary>
    private static T WithForms<T>(TranslationContext context, Func<QueryTranslator, T> translate)
    {
        var forms = new StoredForms();
        while (true)
        {
            int known = forms.Count;
            try
            {
                return translate(new QueryTranslator(context, forms));
            }
            catch (QueryTranslationException) when (forms.Count > known)
            {
                // What was missing is known now. Forms are asked for once, so that this comes to an end.
            }
        }
    }

    /// <summary>Whether the whole is no query but a value over queries: what became of a single operator that only several can say.</summary>
    private static bool IsValue(Expression query) => !typeof(IQueryable).IsAssignableFrom(query.Type)
        && query is not QueryRootExpression && !(query is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable));

    /// <summary>The rows of a query (or of its first <paramref name="operators"/> result operators) in a scope of their own.</summary>
    private (QueryScope Scope, Item Element) Open(QueryModel model, QueryScope? parent, int operators)
    {
        var scope = new QueryScope(parent);
        Sequence main = OpenApart(at => OpenSource(model.MainFromClause.FromExpression, at), scope);
        scope.Relation = main.Relation;
        scope.Orderings = main.Order;
        scope.KeyOrder = KeyOrder(main);
        scope.Define(model.MainFromClause, main.Element);
        foreach (IBodyClause clause in model.BodyClauses)
        {
            TranslateClause(clause, scope);
        }

        Item element = Translate(model.SelectClause.Selector, scope);
        for (int i = 0; i < operators; i++)
        {
            element = TranslateOperator(model.ResultOperators[i], scope, element, model, i);
        }

        return (scope, element);
    }

    /// <summary>The rows of a source in a scope of their own, beside what the source itself brings there: the row of an entity whose collection it is.</summary>
    private static Sequence OpenApart(Func<QueryScope, Sequence> open, QueryScope scope)
    {
        Sequence rows = open(scope);
        return ReferenceEquals(scope.Relation, Values.Single) ? rows : rows with { Relation = new Apply(ApplyKind.Cross, scope.Relation, rows.Relation) };
    }

    private Sequence OpenSequence(QueryModel model, QueryScope? parent)
    {
        (QueryScope scope, Item element) = Open(model, parent, model.ResultOperators.Count);
        return new Sequence(scope.Relation, element, scope.Orderings) { KeyOrder = scope.KeyOrder };
    }

    private void TranslateClause(IBodyClause clause, QueryScope scope)
    {
        switch (clause)
        {
            case WhereClause where:
                Filter(scope, Predicate(where.Predicate, scope));
                break;
            case OrderByClause orderBy:
                Ordering[] orderings = [.. orderBy.Orderings.SelectMany(o => Orderings(o, scope))];
                scope.Orderings = orderings.Concat(scope.Orderings).ToValueList();
                break;
            case AdditionalFromClause from:
                Sequence source = OpenSource(from.FromExpression, scope);
                ApplyTo(scope, source);
                scope.Define(from, source.Element);
                break;
            case JoinClause join:
                TranslateJoin(join, scope);
                break;
            case GroupJoinClause groupJoin:
                scope.Define(groupJoin, new SequenceItem(groupJoin.ItemType, at => OpenJoined(groupJoin.JoinClause, at.SeenFrom(scope))));
                break;
            default:
                throw Untranslatable.Operator(clause.GetType().Name, "this clause is not known.");
        }
    }

    private static void Filter(QueryScope scope, Scalar predicate) => scope.Relation = new Filter(scope.Relation, predicate);

    /// <summary>Brings the rows of a source, which may depend on the row at hand, beside each row of the scope.</summary>
    private static void ApplyTo(QueryScope scope, Sequence source)
    {
        scope.Relation = source.Relation is Join { Kind: JoinKind.Left, Left: Values { Columns.Count: 0, Rows.Count: 1 }, Predicate: Literal { Value: true } } optional
            ? new Apply(ApplyKind.Outer, scope.Relation, optional.Right)
            : new Apply(ApplyKind.Cross, scope.Relation, source.Relation);
        OrderWithin(scope, source);
    }

    /// <summary>
    /// The order of pairs: that of the outer rows, then that of the rows beside each. The elements of a list stay together in their order, also where that of the outer rows has ties.
    /// </summary>
    private static void OrderWithin(QueryScope scope, Sequence source)
    {
        if (source.IsList && scope.Orderings.Count > 0)
        {
            scope.Orderings = [.. scope.Orderings.Concat(scope.KeyOrder.Where(o => o.Key is ColumnRef column && scope.Provides.Contains(column.Id))).DistinctBy(o => o.Key), .. source.KeyOrder];
        }
        else
        {
            scope.Orderings = scope.Orderings.AddRange(source.Orderings);
        }

        scope.KeyOrder = scope.KeyOrder.AddRange(KeyOrder(source));
    }

    private void TranslateJoin(JoinClause join, QueryScope scope)
    {
        Sequence inner = OpenSource(join.InnerSequence, scope);
        Item outerKey = Translate(join.OuterKeySelector, scope);
        (Scalar match, Relation innerRelation) = JoinPredicate(join, inner, outerKey, scope);
        scope.Relation = new Join(JoinKind.Inner, scope.Relation, innerRelation, match);
        OrderWithin(scope, inner);
        scope.Define(join, inner.Element);
    }

    /// <summary>The inner rows of a group join that match the outer row.</summary>
    private Sequence OpenJoined(JoinClause join, QueryScope at)
    {
        Sequence inner = OpenSource(join.InnerSequence, at);
        Item outerKey = Translate(join.OuterKeySelector, at);
        (Scalar match, Relation innerRelation) = JoinPredicate(join, inner, outerKey, at);
        return inner with { Relation = new Filter(innerRelation, match) };
    }

    private (Scalar Match, Relation Inner) JoinPredicate(JoinClause join, Sequence inner, Item outerKey, QueryScope parent)
    {
        var innerScope = new QueryScope(parent) { Relation = inner.Relation };
        innerScope.Define(join, inner.Element);
        Item innerKey = Translate(join.InnerKeySelector, innerScope);
        return (Match(WhollyInDatabase(outerKey), WhollyInDatabase(innerKey), join.OuterKeySelector), innerScope.Relation);
    }

    private IEnumerable<Ordering> Orderings(Remotion.Linq.Clauses.Ordering ordering, QueryScope scope)
    {
        bool isDescending = ordering.OrderingDirection == OrderingDirection.Desc;
        return Keys(InDatabase(Translate(ordering.Expression, scope)));

        IEnumerable<Ordering> Keys(Item key) => key switch
        {
            ScalarItem scalar => [new Ordering(Ordered(scalar).Scalar, isDescending)],
            ObjectItem tuple when IsValueTuple(tuple.Type) => tuple.Arguments.Concat(tuple.Members.Select(m => m.Value)).SelectMany(Keys),
            OptionalItem absent when WhollyInDatabase(absent) is ObjectItem tuple => Keys(tuple),
            ClientItem client => throw client.Reason,
            _ => throw Untranslatable.Expression(ordering.Expression, $"'{key.Type.Name}' has no order. Order by one of its properties."),
        };
    }

    private static bool IsValueTuple(Type type) => type.IsValueType && type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;

    /// <summary>The rows that an expression stands for where a query needs a source.</summary>
    private Sequence OpenSource(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case EntityRootExpression root:
                return OpenEntities(_context.MapOf(root.ElementType));
            case TableRootExpression root:
                return OpenTable(root);
            case SqlRootExpression root:
                return OpenSql(root, scope);
            case RelatedRootExpression root:
                return OpenRelated(root);
            case SubQueryExpression subquery when IsRows(expression):
                return OpenSequence(subquery.QueryModel, scope);
            case QueryParameterExpression parameter when parameter.Type != typeof(string):
                return OpenList(parameter);
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                return OpenArray(array, scope);
        }

        return RowsOf(InDatabase(Translate(expression, scope))) switch
        {
            SequenceItem sequence when Enumerated(sequence, expression.Type) is var rows => (rows.Within ?? rows.Open)(scope),
            GroupItem group => OpenGroup(group, scope),
            ScalarItem list when IsStoredList(list) => OpenStoredList(list, list.Type),
            ScalarItem text when text.Type == typeof(string) && text.Converter is null => OpenStoredList(CharactersOf(text), typeof(char[])),
            ClientItem client => throw client.Reason,
            _ => throw Untranslatable.Expression(expression, "it is not a collection that the database knows."),
        };
    }
}
