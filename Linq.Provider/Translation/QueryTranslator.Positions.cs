using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Positions within a sequence.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>The pair of position and element: rows are numbered in the order of the query.</summary>
    private ObjectItem WithIndex(QueryScope scope, Item element)
    {
        OrderByKeyIfUnordered(scope, element);
        OutputColumn number = _ids.New("number", SqlType.Integer, false);
        var call = new WindowCall(WindowFunction.RowNumber, [], [], scope.Orderings, SqlType.Integer, false);
        scope.Relation = new Window(scope.Relation, [new Binding(number, call)]);
        Scalar index = Binary.Arithmetic(BinaryOperator.Subtract, number.Ref(), Literal.Of(1), SqlType.Integer);
        ConstructorInfo pair = IndexResultOperator.PairOf(element.Type);
        Type type = pair.DeclaringType!;
        return new ObjectItem(type, pair, [new ScalarItem(typeof(int), index, null, "Index"), element], [type.GetField("Item1")!, type.GetField("Item2")!], []);
    }

    /// <summary>A position has a meaning only in an order; the rows of a table are in that of their key.</summary>
    private static void OrderByKeyIfUnordered(QueryScope scope, Item element)
    {
        if (scope.Orderings.Count == 0 && KeyOrder(element) is { } key)
        {
            scope.Orderings = key;
        }
    }

    /// <summary>A position as a number of rows to skip. Before the first row there is none, so that a negative one skips all.</summary>
    private Scalar Position(Expression expression, QueryScope scope) => AsScalar(Translate(expression, scope), expression) switch
    {
        Literal { Value: int value } => Literal.Of(value < 0 ? int.MaxValue : value),
        Parameter parameter => parameter with { Convert = static value => (int)value < 0 ? int.MaxValue : value },
        _ => throw Untranslatable.Expression(expression, "a position must not depend on a row. Give ElementAt a constant or a variable, or number the rows with Index()."),
    };
}
