using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Queries inside expressions, and the operators that give one value.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>An aggregate call and how its value reads: what stands for "no rows", and the CLR type.</summary>
    private sealed record AggregateResult(AggregateCall Call, Type Type, Schema.ValueConverter? Converter, bool ThrowIfEmpty);

    private Item TranslateSubquery(SubQueryExpression subquery, QueryScope scope)
    {
        QueryModel model = subquery.QueryModel;
        if (IsRows(subquery))
        {
            return new SequenceItem(subquery.Type, at => OpenSequence(model, at.SeenFrom(scope)));
        }

        if (model.ResultOperators is [ContainsResultOperator inList] && model.BodyClauses.Count == 0 && model.MainFromClause.FromExpression is QueryParameterExpression list && list.Type != typeof(string)
            && model.SelectClause.Selector is QuerySourceReferenceExpression)
        {
            return InParameter(list, inList.Item, scope);
        }

        if ((LengthOfBytes(model, scope) ?? LengthOfText(model, scope) ?? ByteIn(model, scope) ?? LengthOfList(model, scope)) is { } ofValue)
        {
            return ofValue;
        }

        if (model is { ResultOperators: [ElementAtResultOperator at], BodyClauses.Count: 0, SelectClause.Selector: QuerySourceReferenceExpression, MainFromClause.FromExpression: MemberExpression or UnaryExpression }
            && ElementTypeOf(model.MainFromClause.FromExpression.Type) is { } elementType && TryScalarType(elementType, out _) && ElementOf(model.MainFromClause.FromExpression, at.Index, scope) is { } element)
        {
            return at.ReturnDefaultWhenEmpty ? DefaultInsteadOfNull(element, element.Scalar) : element;
        }

        if (AskedOfHidden(model, scope) is { } onClient)
        {
            return onClient;
        }

        if ((InWritten(model, scope) ?? TryAggregateGroup(model, scope)) is { } value)
        {
            return value;
        }

        return Value(model, scope);
    }

    /// <summary>Whether an expression is a query for rows, and not for a value that may be a list.</summary>
    private static bool IsRows(Expression expression) => expression is SubQueryExpression { QueryModel.ResultOperators: var operators } && (operators.Count == 0 || IsSequence(operators[^1]));

    private static bool IsSequence(ResultOperatorBase op) => op is SequenceTypePreservingResultOperatorBase or SequenceFromSequenceResultOperatorBase;

    private static bool IsChoice(QueryModel model) => model.ResultOperators is [.., ChoiceResultOperatorBase last] && last is not (MinResultOperator or MaxResultOperator);

    /// <summary>The value of a subquery within an expression.</summary>
    private Item Value(QueryModel model, QueryScope outer)
    {
        ResultOperatorBase op = model.ResultOperators[^1];
        (QueryScope scope, Item element) = Open(model, outer, model.ResultOperators.Count - 1);
        switch (op)
        {
            case AnyResultOperator:
                return Boolean(new Exists(scope.Relation), model);
            case AllResultOperator all:
                Scalar violated = Unary.Not(Predicate(all.Predicate, scope));
                return Boolean(Unary.Not(new Exists(new Filter(scope.Relation, violated))), model);
            case ContainsResultOperator contains:
                return Boolean(Contains(scope, element, contains.Item, outer), model);
            case ChoiceResultOperatorBase choice when IsChoice(model):
                return Choose(choice, scope, element, outer, model);
        }

        AggregateResult result = AggregateOver(op, element, isDistinct: false, filter: null)
            ?? throw Untranslatable.Operator(NameOf(op), $"it cannot be applied to '{element.Type.Name}' by the database. Select a number, text or date first.");
        (Relation relation, ColumnRef column) = AggregateOf(scope, result);
        var subquery = new ScalarSubquery(new Project(relation, [Binding.Pass(relation.Output[0])]), column.Type, column.IsNullable);
        return Finish(op, result, subquery);
    }

    private static ScalarItem Boolean(Scalar scalar, QueryModel model) => new(typeof(bool), scalar, null, model.ToString());

    private static string NameOf(ResultOperatorBase op) => op.GetType().Name.Replace("ResultOperator", string.Empty, StringComparison.Ordinal);

    private (Relation Relation, ColumnRef Column) AggregateOf(QueryScope scope, AggregateResult result)
    {
        OutputColumn column = _ids.For(result.Call, result.Call.Function.ToString().ToLowerInvariant());
        return (new Aggregate(scope.Relation, [], [new Binding(column, result.Call)]), column.Ref());
    }

    /// <summary>The aggregate call for an operator over the rows that an element stands for, or null if the element is not of the right kind.</summary>
    private static AggregateResult? AggregateOver(ResultOperatorBase op, Item element, bool isDistinct, Scalar? filter)
    {
        if (op is CountResultOperator or LongCountResultOperator or AnyResultOperator or AllResultOperator)
        {
            // Counting distinct values counts null as one, as LINQ does.
            Type counted = op is LongCountResultOperator ? typeof(long) : typeof(int);
            if (isDistinct && element is ScalarItem { Scalar.IsNullable: true })
            {
                return null;
            }

            Scalar? argument = isDistinct ? ((ScalarItem)element).Scalar : null;
            SqlType type = op is LongCountResultOperator ? SqlType.BigInteger : SqlType.Integer;
            return new AggregateResult(new AggregateCall(AggregateFunction.Count, argument, isDistinct, filter, type, false), counted, null, false);
        }

        element = InDatabase(element);
        if (element is ClientItem client)
        {
            throw client.Reason;
        }

        if (element is not ScalarItem value)
        {
            return null;
        }

        if ((op is SumResultOperator or AverageResultOperator ? Operand(value) : Ordered(value)) is not { } scalar)
        {
            throw Untranslatable.Operator(NameOf(op), $"the numbers of '{value.Source}' are stored in a form that only the application reads. Store them as numbers (HasConversion), or call ToList() before it.");
        }

        Type bare = Nullable.GetUnderlyingType(scalar.Type) ?? scalar.Type;
        bool mayBeNull = bare != scalar.Type || !scalar.Type.IsValueType;
        bool throws = !mayBeNull && op is not SumResultOperator;
        switch (op)
        {
            case SumResultOperator:
                return new AggregateResult(new AggregateCall(AggregateFunction.Sum, scalar.Scalar, isDistinct, filter, scalar.Scalar.Type, true), scalar.Type, null, false);
            case AverageResultOperator:
                SqlType average = bare == typeof(decimal) ? scalar.Scalar.Type : bare == typeof(float) ? SqlType.Real : SqlType.Double;
                Type clr = bare == typeof(decimal) || bare == typeof(float) ? bare : typeof(double);
                return new AggregateResult(
                    new AggregateCall(AggregateFunction.Average, scalar.Scalar, isDistinct, filter, average, true), mayBeNull ? typeof(Nullable<>).MakeGenericType(clr) : clr, null, throws);
            case MinResultOperator or MaxResultOperator:
                AggregateFunction function = op is MinResultOperator ? AggregateFunction.Min : AggregateFunction.Max;
                return new AggregateResult(new AggregateCall(function, scalar.Scalar, false, filter, scalar.Scalar.Type, true), scalar.Type, scalar.Converter, throws);
            default:
                return null;
        }
    }

    /// <summary>The value that an aggregate's column reads as: sums of nothing are 0, "any" and "all" compare a count.</summary>
    private static ScalarItem Finish(ResultOperatorBase op, AggregateResult result, Scalar column) => op switch
    {
        AnyResultOperator => new ScalarItem(typeof(bool), Binary.Compare(BinaryOperator.Greater, column, Literal.Of(0)), null, "Any"),
        AllResultOperator => new ScalarItem(typeof(bool), Binary.Compare(BinaryOperator.Equal, column, Literal.Of(0)), null, "All"),
        SumResultOperator => new ScalarItem(result.Type, Scalars.Coalesce(column, Zero(column.Type)), null, "Sum"),
        _ => new ScalarItem(result.Type, column, result.Converter, NameOf(op)) { ThrowIfEmpty = result.ThrowIfEmpty },
    };

    private static Literal Zero(SqlType type) => new(type.Kind switch
    {
        SqlTypeKind.Decimal => 0m,
        SqlTypeKind.Double => 0d,
        SqlTypeKind.Real => 0f,
        SqlTypeKind.BigInteger => 0L,
        _ => 0,
    }, type);

    private Scalar Contains(QueryScope scope, Item element, Expression item, QueryScope outer)
    {
        Item sought = WhollyInDatabase(Compared(item, item, outer));
        (sought, element) = Met(sought, WhollyInDatabase(element), item);
        switch (sought, element)
        {
            case (ClientItem client, _):
                throw client.Reason;
            case (ScalarItem value, ScalarItem column):
                (Scalar left, Scalar right) = Comparable(value, column);
                return In([left], [right], scope);
            case (EntityItem or ReferenceItem or ParameterItem, EntityItem entity) when entity.Map.Key.Count > 0:
                return In(
                    entity.Map.Key.Select(p => KeyValue(sought, p, item)).ToValueList(), entity.Map.Key.Select(p => entity.Columns[p.Index]).ToValueList(), scope);
            default:
                Scalar equal = ItemEquality(element, OpenLike(element, sought), item);
                return new Exists(new Filter(scope.Relation, equal));
        }
    }

    private Scalar In(ValueList<Scalar> items, ValueList<Scalar> columns, QueryScope scope)
        => new InSubquery(items, new Project(scope.Relation, columns.Select(c => new Binding(_ids.For(c, NameOf(c, scope)), c)).ToValueList()));

    /// <summary>First, Single, Last within an expression: a scalar subquery for a value, an outer apply for a row.</summary>
    private Item Choose(ChoiceResultOperatorBase op, QueryScope scope, Item element, QueryScope outer, QueryModel model)
    {
        Relation limited = LimitToChoice(op, scope, element);
        bool orDefault = op.ReturnDefaultWhenEmpty;
        if (element is ScalarItem scalar)
        {
            var project = new Project(limited, [new Binding(_ids.For(scalar.Scalar, NameOf(scalar.Scalar, scope)), scalar.Scalar)]);
            Scalar value = new ScalarSubquery(project, scalar.Scalar.Type, true);
            return orDefault ? DefaultInsteadOfNull(scalar, value) with { ThrowIfEmpty = false }
                : scalar with { Scalar = value, ThrowIfEmpty = scalar.Type.IsValueType && Nullable.GetUnderlyingType(scalar.Type) is null };
        }

        var rows = new QueryScope(outer) { Relation = limited };
        Item optional = DefaultIfEmpty(rows, element);
        ApplyTo(outer, new Sequence(rows.Relation, optional, []));
        return optional;
    }

    private Relation LimitToChoice(ChoiceResultOperatorBase op, QueryScope scope, Item element)
    {
        if (op is LastResultOperator)
        {
            scope.Orderings = Reverse(scope, element);
        }

        if (op is ElementAtResultOperator elementAt)
        {
            SkipTo(scope, element, elementAt.Index);
        }

        LimitTo(scope, null, Literal.Of(op is SingleResultOperator ? 2 : 1));
        return op is SingleResultOperator && scope.Parent is not null ? ((Limit)scope.Relation) with { Count = Literal.Of(1) } : scope.Relation;
    }

    /// <summary><c>x.Children.FirstOrDefault().Name</c>: the subquery gives the member, so no row has to be brought along.</summary>
    private Item? TranslateChosenMember(SubQueryExpression subquery, MemberExpression member, QueryScope outer)
    {
        QueryModel model = subquery.QueryModel;
        var op = (ChoiceResultOperatorBase)model.ResultOperators[^1];
        (QueryScope scope, Item element) = Open(model, outer, model.ResultOperators.Count - 1);
        if (element is ScalarItem || MemberOf(element, member, scope) is not ScalarItem scalar)
        {
            return null;
        }

        Relation limited = LimitToChoice(op, scope, element);
        var project = new Project(limited, [new Binding(_ids.For(scalar.Scalar, NameOf(scalar.Scalar, scope)), scalar.Scalar)]);
        ScalarItem value = scalar with { Scalar = new ScalarSubquery(project, scalar.Scalar.Type, true) };
        return op.ReturnDefaultWhenEmpty ? InDefault(value, member) : value;
    }

    private Item CountOf(Item collection, QueryScope scope)
    {
        var rows = new QueryScope(scope);
        Sequence source = OpenApart(at => collection is SequenceItem sequence ? (sequence.Within ?? sequence.Open)(at) : OpenGroup((GroupItem)collection, at), rows);
        OutputColumn column = _ids.New("count", SqlType.Integer, false);
        var aggregate = new Aggregate(source.Relation, [], [new Binding(column, new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false))]);
        return new ScalarItem(typeof(int), new ScalarSubquery(new Project(aggregate, [Binding.Pass(column)]), SqlType.Integer, false), null, "Count");
    }
}
