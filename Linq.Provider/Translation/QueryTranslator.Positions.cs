using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Positions within a sequence, and operators that depend on them.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>The pair of position and element: rows are numbered in the order of the query.</summary>
    private ObjectItem WithIndex(QueryScope scope, Item element, ConstructorInfo pair)
    {
        ColumnRef number = Number(scope, element, []);
        Scalar index = Binary.Arithmetic(BinaryOperator.Subtract, number, Literal.Of(1), SqlType.Integer);
        Type type = pair.DeclaringType!;
        return new ObjectItem(type, pair, [new ScalarItem(typeof(int), index, null, "Index"), element], [type.GetField("Item1")!, type.GetField("Item2")!], []);
    }

    /// <summary>Numbers the rows from 1, in their order, within each partition. Without partitions, the numbers become the order where that has ties.</summary>
    private ColumnRef Number(QueryScope scope, Item element, ValueList<Scalar> partition)
    {
        OrderByKeyIfUnordered(scope, element);
        OutputColumn number = _ids.New("number", SqlType.Integer, false);
        ValueList<Ordering> order = scope.Orderings;
        bool hasTies = !UniqueKeys.Of(scope.Relation).Any(key => key.All(id => order.Any(o => o.Key is ColumnRef column && column.Id == id)));
        scope.Relation = new Window(scope.Relation, [new Binding(number, new WindowCall(WindowFunction.RowNumber, [], partition, order, SqlType.Integer, false))]);
        if (hasTies && partition.Count == 0)
        {
            // Among equals the numbers have decided: whoever orders or numbers the rows again must not decide otherwise.
            scope.Orderings = [new Ordering(number.Ref())];
        }

        return number.Ref();
    }

    private Item Choose(QueryScope scope, Item element, SelectiveResultOperator op)
    {
        if (op.Name == nameof(Enumerable.DistinctBy))
        {
            Item key = RequireComparable(Translate(op.Selector, scope), op.Name);
            return FirstOfEach(scope, element, key.Leaves().Distinct());
        }

        // A row counts from the first one on that does not meet the condition: a running maximum in the order of the rows.
        Scalar failed = new Case([new When(Predicate(op.Selector, scope), Literal.Of(0))], Literal.Of(1), SqlType.Integer, false);
        ColumnRef number = Number(scope, element, []);
        OutputColumn ended = _ids.New("ended", SqlType.Integer, false);
        scope.Relation = new Window(scope.Relation, [new Binding(ended, new WindowCall(WindowFunction.Max, [failed], [], [new Ordering(number)], SqlType.Integer, false))]);
        Filter(scope, Binary.Compare(BinaryOperator.Equal, ended.Ref(), Literal.Of(op.Name == nameof(Enumerable.TakeWhile) ? 0 : 1)));
        return element;
    }

    /// <summary>Of the elements that have the same key, the first in the order of the query.</summary>
    private Item FirstOfEach(QueryScope scope, Item element, IEnumerable<Scalar> key)
    {
        ColumnRef occurrence = Number(scope, element, key.ToValueList());
        Filter(scope, Binary.Compare(BinaryOperator.Equal, occurrence, Literal.Of(1)));
        return element;
    }

    /// <summary>A position has a meaning only in an order; the rows of a table are in that of their key, the elements of a list in that of the list.</summary>
    private static void OrderByKeyIfUnordered(QueryScope scope, Item element)
    {
        if (scope.Orderings.Count > 0)
        {
            return;
        }

        scope.Orderings = SourceOrder(scope, element);
    }

    /// <summary>The order by key of an entity, or of the rows that a projection was made of; none where these are not there any more (groups, distinct rows).</summary>
    private static ValueList<Ordering> SourceOrder(QueryScope scope, Item element)
        => KeyOrder(element) ?? (scope.KeyOrder.All(o => o.Key is ColumnRef column && scope.Provides.Contains(column.Id)) ? scope.KeyOrder : []);

    private static ValueList<Ordering> KeyOrder(Sequence rows) => rows.KeyOrder.Count > 0 ? rows.KeyOrder : KeyOrder(rows.Element) ?? [];

    /// <summary>Take and Skip: a limit where the count is the same for all rows, else a condition on the numbers of the rows. Negative counts mean 0, as in LINQ.</summary>
    private Item Page(QueryScope scope, Item element, Expression expression, bool isTake)
    {
        Scalar count = AsScalar(Translate(expression, scope), expression);
        Scalar? fixedCount = count switch
        {
            Literal { Value: int value } => Literal.Of(Math.Max(0, value)),
            Parameter parameter => parameter with { Convert = static value => Math.Max(0, (int)value) },
            _ => null,
        };
        if (fixedCount is null)
        {
            Filter(scope, Binary.Compare(isTake ? BinaryOperator.LessOrEqual : BinaryOperator.Greater, Number(scope, element, []), count));
        }
        else
        {
            LimitTo(scope, isTake ? null : fixedCount, isTake ? fixedCount : null);
        }

        return element;
    }

    /// <summary>Skips the rows before a position: a limit, as for <see cref="Page"/>, or a condition on the numbers. Before the first row there is none, so that a negative one skips all.</summary>
    private void SkipTo(QueryScope scope, Item element, Expression expression)
    {
        Scalar position = AsScalar(Translate(expression, scope), expression);
        Scalar? skipped = position switch
        {
            Literal { Value: int value } => Literal.Of(value < 0 ? int.MaxValue : value),
            Parameter parameter => parameter with { Convert = static value => (int)value < 0 ? int.MaxValue : value },
            _ => null,
        };
        if (skipped is null)
        {
            ColumnRef number = Number(scope, element, []);
            Filter(scope, Binary.Compare(BinaryOperator.Equal, Binary.Arithmetic(BinaryOperator.Subtract, number, Literal.Of(1), SqlType.Integer), position));
        }
        else
        {
            OrderByKeyIfUnordered(scope, element);
            LimitTo(scope, skipped, null);
        }
    }
}
