using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;
using Ordering = Linq.Provider.Algebra.Ordering;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Lists as rows: those of the application, which are sent as parameters, those that a query writes, and those that columns hold.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>A list of the application. Its elements are values, or objects whose members become columns side by side.</summary>
    private Sequence OpenList(QueryParameterExpression parameter)
    {
        Type elementType = ElementTypeOf(parameter.Type)
            ?? throw Untranslatable.Expression(parameter, "it is not a collection.");
        OutputColumn position = _ids.New("key", SqlType.Integer, false);
        var rows = new ListRows(this, parameter.Index, elementType, position);
        Item element = rows.Element() ?? throw Empty(elementType);
        return new Sequence(rows.Relation(), element, []) { KeyOrder = [new Ordering(position.Ref())], IsList = true };
    }

    /// <summary>The elements of a list within a list of the application, or in a member of its elements: those of the list at a place.</summary>
    private Sequence OpenWithin(int list, ValueList<MemberInfo> path, Type elementType, OutputColumn place)
    {
        OutputColumn position = _ids.New("key", SqlType.Integer, false);
        var rows = new ListRows(this, PartOf(list, path, isList: true), elementType, position, isWithin: true);
        ColumnRef owner = rows.AddOwner();
        Item element = rows.Element() ?? throw Empty(elementType);
        var own = new Filter(rows.Relation(), Binary.Compare(BinaryOperator.Match, owner, place.Ref()));
        return new Sequence(own, element, []) { KeyOrder = [new Ordering(position.Ref())], IsList = true };
    }

    private static QueryTranslationException Empty(Type elementType) => Untranslatable.Shape(
        $"A list of '{elementType.Name}' of the application", "the database can hold none of its members. Use lists of simple values (numbers, text, dates …) or of objects that have such, or do this part after ToList().");

    /// <summary>The parameter for a part of a captured object, or for the lists that the elements of a captured list hold.</summary>
    private int PartOf(int whole, ValueList<MemberInfo> path, bool isList = false)
    {
        PartParameter? part = _partParameters.Find(p => p.Whole == whole && p.Path == path && p.IsList == isList);
        if (part is null)
        {
            part = new PartParameter(_nextParameter++, whole, path) { IsList = isList };
            _partParameters.Add(part);
        }

        return part.Index;
    }

    /// <summary>Whether an object is in a list of the application: its parts in the form in which the database holds them, compared with those of each element.</summary>
    private InSubquery InRows(QueryParameterExpression list, IReadOnlyList<(ScalarItem Part, IReadOnlyList<MemberInfo> Path)> parts)
    {
        var rows = new ListRows(this, list.Index, ElementTypeOf(list.Type)!);
        ColumnRef[] columns = [.. parts.Select(p => rows.Add(p.Path, new ScalarType(p.Part.Scalar.Type, p.Part.Converter, p.Part.Scalar.IsNullable)))];
        return new InSubquery(parts.Select(p => p.Part.Scalar).ToValueList(), new Project(rows.Relation(), columns.Select(c => Binding.Pass(rows.Column(c))).ToValueList()));
    }

    /// <summary>The values that an object is made of and the members that lead to them; null if it holds more than values.</summary>
    private static IReadOnlyList<(ScalarItem Part, IReadOnlyList<MemberInfo> Path)>? PartsOf(Item item, IReadOnlyList<MemberInfo> path)
    {
        switch (item)
        {
            case ScalarItem scalar:
                return [(scalar, path)];
            case ObjectItem created when created.ArgumentMembers.Count == created.Arguments.Count && IsWhole(created):
                var parts = new List<(ScalarItem, IReadOnlyList<MemberInfo>)>();
                foreach ((MemberInfo member, Item value) in created.Values)
                {
                    if (PartsOf(value, [.. path, member]) is not { } found)
                    {
                        return null;
                    }

                    parts.AddRange(found);
                }

                return parts;
            default:
                return null;
        }
    }

    /// <summary>The elements of a list that a column holds.</summary>
    private Sequence OpenStoredList(ScalarItem list, Type listType)
    {
        Type elementType = ElementTypeOf(listType)!;
        TryScalarType(elementType, out ScalarType type);
        OutputColumn column = _ids.New("value", type.SqlType, type.IsNullable);
        OutputColumn position = _ids.New("key", SqlType.Integer, false);
        return new Sequence(new Unnest([list.Scalar], [column], position), ElementOf(column, elementType, type), []) { KeyOrder = [new Ordering(position.Ref())], IsList = true };
    }

    /// <summary>An element as its own type; where lists are text, some types are written otherwise within them.</summary>
    private static ScalarItem ElementOf(OutputColumn column, Type elementType, ScalarType type)
        => new(elementType, IsWrittenOtherwise(type) ? Scalars.Call(Functions.ElementValue, type.SqlType, column.Ref()) : column.Ref(), type.Converter, "value");

    /// <summary>The element of a list of a column at a position; null for other sequences.</summary>
    private ScalarItem? ElementOf(Expression list, Expression position, QueryScope scope)
    {
        if (Translate(list, scope) is not ScalarItem { Scalar.Type: { Kind: SqlTypeKind.Array, Element: { } stored } } item)
        {
            return null;
        }

        Type elementType = ElementTypeOf(list.Type)!;
        TryScalarType(elementType, out ScalarType type);
        Scalar value = new Call(Functions.ListElement, [item.Scalar, Scalar(position, scope).Scalar], stored, true);
        value = IsWrittenOtherwise(type) ? Scalars.Call(Functions.ElementValue, stored, value) : value;
        return new ScalarItem(elementType, value, type.Converter, $"{item.Source}[]");
    }

    private static ScalarItem LengthOf(ScalarItem list) => new(typeof(int), Scalars.Call(Functions.ListLength, SqlType.Integer, list.Scalar), null, "Length");

    /// <summary><c>list.Length</c>, <c>Count</c> and <c>Count()</c> of a list of a column, which re-linq takes for a query over the elements.</summary>
    private ScalarItem? LengthOfList(QueryModel model, QueryScope scope)
        => model is { ResultOperators: [CountResultOperator or LongCountResultOperator], BodyClauses.Count: 0, SelectClause.Selector: QuerySourceReferenceExpression, MainFromClause.FromExpression: { } source }
            && source is not (QueryParameterExpression or SubQueryExpression or EntityRootExpression or NewArrayExpression) && ElementTypeOf(source.Type) is { } element && TryScalarType(element, out _)
            && TranslateLazily(source, scope) is ScalarItem { Scalar.Type.Kind: SqlTypeKind.Array } list
            ? model.ResultOperators[0] is CountResultOperator ? LengthOf(list) : LengthOf(list) with { Type = typeof(long), Scalar = new Cast(LengthOf(list).Scalar, SqlType.BigInteger) }
            : null;

    private static bool IsWrittenOtherwise(ScalarType type) => type.SqlType.Kind is SqlTypeKind.Double or SqlTypeKind.Real or SqlTypeKind.Binary;

    /// <summary>
    /// Lists of the row outside, which the rows of a further statement are made of or refer to: lists are no keys, so the statement reads them again from the table, by its key.
    /// </summary>
    /// <returns>The bindings of the statement, over the lists that were read again.</returns>
    private ValueList<Binding> WithLists(ValueList<Binding> bindings, QueryScope scope)
    {
        foreach (IGrouping<Scan?, ColumnRef> lists in FreeColumns.Refs(new Project(Sorted(scope), bindings)).Where(c => c.Type.Kind == SqlTypeKind.Array).DistinctBy(c => c.Id).ToLookup(c => ScanOf(c, scope)))
        {
            if (lists.Key is not { Table.PrimaryKey: { } key } scan || key.Columns.Select(name => scan.Columns.FirstOrDefault(c => c.Name == name)).ToArray() is not { } keys
                || keys.Any(k => k is null || scope.Owner(k.Output.Id) is null))
            {
                throw Untranslatable.Shape("A sequence made of a list column", "the key of the row that holds the list is not there any more. Select the list itself, and go on after the query.");
            }

            ScanColumn[] again = [.. keys.Concat(lists.Select(l => scan.Columns.First(c => c.Output.Id == l.Id))).Select(c => new ScanColumn(c!.Output with { Id = _ids.Next() }, c.Name))];
            Scalar sameRow = Scalars.All(keys.Select((k, i) => Binary.Compare(BinaryOperator.Match, again[i].Output.Ref(), k!.Output.Ref())));
            Dictionary<int, Scalar> columns = lists.Select((l, i) => (l.Id, Column: (Scalar)again[keys.Length + i].Output.Ref())).ToDictionary(p => p.Id, p => p.Column);
            ValueList<Ordering> orderings = scope.Orderings.Select(o => o with { Key = Substitution.Replace(o.Key, columns) }).ToValueList();
            scope.Relation = new Apply(ApplyKind.Cross, new Filter(new Scan(scan.Table, again.ToValueList()), sameRow), Substitution.Replace(scope.Relation, columns));
            scope.Orderings = orderings;
            bindings = bindings.Select(b => b with { Value = Substitution.Replace(b.Value, columns) }).ToValueList();
        }

        return bindings;
    }

    private static Scan? ScanOf(ColumnRef column, QueryScope scope) => scope.Owner(column.Id) is { } owner ? Scans(owner.Relation).FirstOrDefault(s => s.Columns.Any(c => c.Output.Id == column.Id)) : null;

    private static IEnumerable<Scan> Scans(Relation relation) => relation is Scan scan ? [scan] : relation.Inputs().SelectMany(Scans);

    /// <summary>Whether an item is a list that a column holds.</summary>
    private static bool IsStoredList(Item item) => item is ScalarItem { Scalar.Type.Kind: SqlTypeKind.Array } list && !IsHidden(list);

    /// <summary>What is asked of a list that only its converter reads: the application asks the list that it has read.</summary>
    private ClientItem? AskedOfHidden(QueryModel model, QueryScope scope)
    {
        if (model is not { BodyClauses.Count: 0, ResultOperators: [var op], SelectClause.Selector: QuerySourceReferenceExpression, MainFromClause.FromExpression: MemberExpression { Expression: QuerySourceReferenceExpression row } source }
            || op is not (CountResultOperator or LongCountResultOperator or AnyResultOperator or ContainsResultOperator or FirstResultOperator or LastResultOperator or SingleResultOperator)
            || source.Type.IsValueType || ElementTypeOf(source.Type) is not { } element || scope.Find(row.ReferencedQuerySource) is not EntityItem entity
            || !entity.Map.TryGetProperty(source.Member.Name, out PropertyMap? property) || PropertyOf(entity, property) is not { } list || !IsHidden(list))
        {
            return null;
        }

        ParameterExpression value = Expression.Parameter(source.Type, "list");
        List<(ParameterExpression, Item)> parts = [(value, list)];
        if (op is ContainsResultOperator { Item: var item })
        {
            parts.Add((Expression.Parameter(element, "item"), Translate(item, scope)));
        }

        string name = NameOf(op) + (op is ChoiceResultOperatorBase { ReturnDefaultWhenEmpty: true } ? "OrDefault" : "");
        Expression asked = Expression.Call(typeof(Enumerable), name, [element], [.. parts.Select(p => p.Item1)]);
        Expression answer = Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Default(asked.Type), asked);
        return ItemOperations.Client(answer, parts, Hidden(source, list));
    }

    /// <summary>Values that are written as an array within the query: rows of their own, in that order.</summary>
    /// <param name="like">What an object of the application is made like, where the rows are to stand beside others.</param>
    private Sequence OpenArray(NewArrayExpression array, QueryScope scope, Item? like = null)
    {
        (QueryScope Scope, Item Item)[] written = [.. array.Expressions.Select(e => new QueryScope(scope) is var at ? (at, Translate(e, at)) : default)];
        like ??= written.Select(w => w.Item).FirstOrDefault(i => i is ScalarItem { Converter: not null } value && !IsValue(value.Scalar));
        QueryScope rows = written[0].Scope;
        Item element = Row(written[0].Item, rows, 0);
        for (int i = 1; i < written.Length; i++)
        {
            QueryScope next = written[i].Scope;
            Item item = Row(written[i].Item, next, i);
            element = Combine(SetOperationKind.UnionAll, rows, element, new Sequence(next.Relation, item, []));
        }

        var pair = (ObjectItem)element;
        return new Sequence(rows.Relation, pair.Arguments[1], [new Ordering(((ScalarItem)pair.Arguments[0]).Scalar)]);

        Item Row(Item item, QueryScope at, int position)
        {
            // What an object of the application is for the database, the other side of an operator may tell.
            item = like is null ? item : OpenLike(like, item);
            item = item is ParameterItem ? item : RequireComparable(item, "an array in a query");
            ConstructorInfo constructor = IndexResultOperator.PairOf(item.Type);
            return Materialize(at, new ObjectItem(constructor.DeclaringType!, constructor, [new ScalarItem(typeof(int), Literal.Of(position), null, "position"), item], [], []));
        }
    }
}
