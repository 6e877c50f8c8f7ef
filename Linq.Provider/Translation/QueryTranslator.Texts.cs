using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Linq.Provider.Translation.Members;
using Remotion.Linq;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;
using Ordering = Linq.Provider.Algebra.Ordering;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Sequences that become one text, and bytes that are a sequence for C# but a value for the database.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>
    /// <c>string.Join(", ", sequence)</c>, <c>string.Concat(sequence)</c> and folds that do the same (<see cref="TextFold"/>) over rows: an aggregate in the order of the sequence. Null for other calls.
    /// </summary>
    private ScalarItem? JoinedText(MethodCallExpression call, QueryScope scope)
    {
        bool isFold = call.Method == TextFold.Marker;
        (Expression? separator, Expression? texts) = call switch
        {
            { Arguments: [var s, var t] } when isFold => (s, t),
            { Method.Name: nameof(string.Join), Arguments: [var s, var t] } => (s, t),
            { Method.Name: nameof(string.Concat), Arguments: [var t] } => (Expression.Constant(string.Empty), t),
            _ => (null, null),
        };
        bool isText = texts?.Type == typeof(string) && call.Method.GetParameters()[^1].ParameterType == typeof(IEnumerable<char>);
        if (texts is null || (texts is QueryParameterExpression or NewArrayExpression && !isFold) || !(isText || ElementTypeOf(texts.Type) is not null)
            || (texts is not (QueryParameterExpression or NewArrayExpression) && !IsRows(texts) && !isText && RowsOf(Translate(texts, scope)) is not (SequenceItem or GroupItem or ScalarItem { Scalar.Type.Kind: SqlTypeKind.Array })))
        {
            return null;
        }

        Item between = Translate(separator!, scope);
        if (between is not ScalarItem separatorItem || StringMembers.TextOf(separatorItem) is not { } written)
        {
            return null;
        }

        Scalar delimiter = Scalars.Coalesce(written, StringMembers.Empty);
        Scalar? joined = JoinGroup(texts, delimiter, isFold, scope) ?? JoinRows(texts, delimiter, isFold, scope);
        return joined is null ? null : new ScalarItem(typeof(string), isFold ? joined : Scalars.Coalesce(joined, StringMembers.Empty), null, SourceText.Of(call));
    }

    private Scalar? JoinGroup(Expression texts, Scalar delimiter, bool isFold, QueryScope scope)
    {
        GroupRows? rows = texts is SubQueryExpression { QueryModel: var model } && IsRows(texts)
            ? OpenGroupRows(model, scope, model.ResultOperators.Count)
            : RowsOf(Translate(texts, scope)) is GroupItem group ? GroupRows.Of(group, scope) : null;
        if (rows is null or { IsDistinct: true } || TextOfElement(rows.Element) is not { } text)
        {
            rows?.Forget();
            return null;
        }

        ValueList<Ordering> order = rows.Sorting.SelectMany(clause => clause.Orderings.SelectMany(o => Orderings(o, rows.Scope))).Concat(rows.Group.Input.Orderings).ToValueList();
        Scalar? joined = Joined(Joining(text, delimiter, order.Count > 0 ? order : KeyOrder(rows.Group.Element) ?? []), text, isFold, call => AddAggregate(rows.Group, call with { Filter = rows.Filter }, scope));
        if (joined is null)
        {
            rows.Forget();
        }

        return joined;
    }

    private Scalar? JoinRows(Expression texts, Scalar delimiter, bool isFold, QueryScope scope)
    {
        var inner = new QueryScope(scope);
        Sequence rows = OpenSource(texts, inner);
        if (TextOfElement(rows.Element) is not { } text)
        {
            return null;
        }

        var aggregates = new List<Binding>();
        Scalar joined = Joined(Joining(text, delimiter, rows.Order), text, isFold, Add)!;
        Binding value = joined is ColumnRef ? Binding.Pass(aggregates[0].Column) : new Binding(_ids.For(joined, "joined"), joined);
        return new ScalarSubquery(new Project(new Aggregate(rows.Relation, [], aggregates.ToValueList()), [value]), SqlType.Text, true);

        ColumnRef Add(AggregateCall call)
        {
            aggregates.Add(new Binding(_ids.For(call, call.Function == AggregateFunction.StringJoin ? "joined" : "count"), call));
            return aggregates[^1].Column.Ref();
        }
    }

    /// <summary>The joined texts, null where there are none. A fold leaves a single text as it is: where it is null, so is the fold.</summary>
    private static Scalar? Joined(AggregateCall joining, Scalar text, bool isFold, Func<AggregateCall, ColumnRef?> add)
    {
        ColumnRef? joined = add(joining);
        if (joined is null || !isFold || !text.IsNullable)
        {
            return joined;
        }

        return add(Counting(text)) is { } texts && add(Counting(null)) is { } rows
            ? new Case([new When(Scalars.Or(MoreThan(texts, 0), MoreThan(rows, 1)), joined)], null, SqlType.Text, true)
            : null;

        static AggregateCall Counting(Scalar? counted) => new(AggregateFunction.Count, counted, false, null, SqlType.Integer, false);

        static Scalar MoreThan(Scalar count, int number) => Binary.Compare(BinaryOperator.Greater, count, Literal.Of(number));
    }

    private static AggregateCall Joining(Scalar text, Scalar delimiter, ValueList<Ordering> order)
        => new(AggregateFunction.StringJoin, Scalars.Coalesce(text, StringMembers.Empty), false, null, SqlType.Text, true) { Separator = delimiter, OrderBy = order };

    private static Scalar? TextOfElement(Item element) => element switch
    {
        ScalarItem scalar => StringMembers.TextOf(scalar),
        ClientItem client => throw client.Reason,
        _ => null,
    };

    /// <summary>A text as the list of its characters, over which every operator on lists works.</summary>
    private static ScalarItem CharactersOf(ScalarItem text) => new(typeof(char[]), StringMembers.CharactersOf(text.Scalar), null, text.Source);

    /// <summary><c>text.Count()</c>, which re-linq takes for a query over the characters.</summary>
    private ScalarItem? LengthOfText(QueryModel model, QueryScope scope)
        => model is { ResultOperators: [CountResultOperator], BodyClauses.Count: 0, SelectClause.Selector: QuerySourceReferenceExpression, MainFromClause.FromExpression: { } source } && source.Type == typeof(string)
            && Translate(source, scope) is ScalarItem { Converter: null } text
            ? new ScalarItem(typeof(int), Scalars.Call(Functions.Length, SqlType.Integer, text.Scalar), null, "Length")
            : null;

    /// <summary><c>bytes[index]</c> of a value.</summary>
    private ScalarItem? ByteAt(BinaryExpression access, QueryScope scope)
        => access.Left.Type == typeof(byte[]) && Translate(access.Left, scope) is ScalarItem { Converter: null, Scalar.Type.Kind: SqlTypeKind.Binary } bytes && Translate(access.Right, scope) is ScalarItem index
            && TryScalarType(typeof(byte), out ScalarType type)
            ? new ScalarItem(typeof(byte), new Call(Functions.ByteAt, [bytes.Scalar, index.Scalar], type.SqlType, true), type.Converter, SourceText.Of(access))
            : null;

    /// <summary><c>bytes.Contains(value)</c> of a value, which re-linq takes for a query over the bytes.</summary>
    private ScalarItem? ByteIn(QueryModel model, QueryScope scope)
        => model is { ResultOperators: [ContainsResultOperator contains], BodyClauses.Count: 0, MainFromClause.FromExpression: { } source } && source.Type == typeof(byte[])
            && Translate(source, scope) is ScalarItem { Converter: null, Scalar.Type.Kind: SqlTypeKind.Binary } bytes && Translate(contains.Item, scope) is ScalarItem item
            ? new ScalarItem(typeof(bool), Scalars.Call(Functions.ContainsByte, SqlType.Boolean, bytes.Scalar, item.Scalar), null, "Contains")
            : null;

    /// <summary><c>bytes.Length</c> and <c>bytes.Count()</c> of a value, which re-linq takes for a query over the bytes.</summary>
    private ScalarItem? LengthOfBytes(QueryModel model, QueryScope scope)
        => model is { ResultOperators: [CountResultOperator], BodyClauses.Count: 0, MainFromClause.FromExpression: { } source } && source.Type == typeof(byte[])
            && Translate(source, scope) is ScalarItem bytes
            ? new ScalarItem(typeof(int), Scalars.Call(Functions.ByteLength, SqlType.Integer, bytes.Scalar), null, "Length")
            : null;
}
