using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>
/// Reads a <see cref="Choice"/> as a query over <see cref="Model.Db"/>. This part has sources and what surrounds a query; the others have its steps, values and conditions.
/// What a query leaves to chance in LINQ to Objects is not generated: who takes from a sequence orders it first.
/// </summary>
internal static partial class QueryGrammar
{
    private const int MostSteps = 4;
    private const int DeepestQuery = 3;

    /// <summary>A query: a sequence, or what a terminal operator makes of it.</summary>
    public static Expression Query(Choice c)
    {
        var scope = new Scope();
        return Terminal(c[1], Steps(c, 2, least: 1, MostSteps, Source(c[0], scope), scope), scope);
    }

    /// <summary>A sequence within a lambda: a collection of a variable or a table, and a few steps.</summary>
    private static Rows Nested(Choice c, Scope scope) => Steps(c, 1, least: 0, scope.Depth >= DeepestQuery ? 1 : 2, Source(c[0], scope), scope);

    private static Rows Steps(Choice c, int first, int least, int most, Rows rows, Scope scope)
    {
        int count = c.IsGrowing ? least + (c.Number % (most + 1 - least)) : c.Parts.Count - first;
        for (int i = 0; i < count; i++)
        {
            rows = Step(c[first + i], rows, scope);
        }

        return rows;
    }

    private static Rows Source(Choice c, Scope scope)
    {
        Term[] collections = [.. Model.Collections(scope)];
        bool fromScope = collections.Length > 0 && (Detail(c, 4, 1) != 0 || scope.Depth >= DeepestQuery);
        Expression source = fromScope ? collections[Detail(c, collections.Length, 2)].Value : Model.Sets[Detail(c, Model.Sets.Count, 2)];
        return new Rows(source, Model.ElementOf(source.Type)!);
    }

    /// <summary>Takes the production that the number says, or, where it is not possible, the next one that is.</summary>
    private static T Pick<T>(Choice c, IReadOnlyList<Func<T?>> leaves, IReadOnlyList<Func<T?>> others) where T : class
    {
        int start = c.Number % (leaves.Count + others.Count);
        start = c.IsLeaf ? start % leaves.Count : start;
        int count = c.IsLeaf ? leaves.Count : leaves.Count + others.Count;
        for (int i = 0; i < count; i++)
        {
            int at = (start + i) % count;
            if ((at < leaves.Count ? leaves[at] : others[at - leaves.Count])() is { } made)
            {
                return made;
            }
        }

        throw new InvalidOperationException("No production is possible.");
    }

    /// <summary>A further decision of a choice that has made one.</summary>
    private static int Detail(Choice c, int count, int which = 0) => c.Number / (which switch { 0 => 101, 1 => 101 * 97, _ => 101 * 97 * 89 }) % count;

    private static Expression Call(Rows rows, string method, Type[] types, params IEnumerable<Expression> arguments) => rows.IsQueryable
        ? Expression.Call(typeof(Queryable), method, types, [rows.Source, .. arguments.Select(argument => argument is LambdaExpression ? Expression.Quote(argument) : argument)])
        : Expression.Call(typeof(Enumerable), method, types, [rows.Source, .. arguments]);

    private static LambdaExpression Lambda(Rows rows, Scope scope, Func<Scope, Expression> body)
    {
        Term element = Variable(rows.Element, rows.HasNulls, scope);
        return Expression.Lambda(body(scope.With(element)), (ParameterExpression)element.Value);
    }

    private static LambdaExpression Lambda(Rows rows, Term other, Scope scope, Func<Scope, Expression> body)
    {
        Term element = Variable(rows.Element, rows.HasNulls, scope);
        return Expression.Lambda(body(scope.With(element, other)), (ParameterExpression)element.Value, (ParameterExpression)other.Value);
    }

    private static Term Variable(Type type, bool isOptional, Scope scope, string suffix = "")
    {
        string letter = type == typeof(Department) ? "d" : type == typeof(Employee) ? "e" : type == typeof(Project) ? "p" : Model.IsEntity(type) ? type.Name[..1].ToLowerInvariant() : Model.IsGroup(type) ? "g" : "x";
        string name = scope.Depth == 0 ? letter : $"{letter}{scope.Depth + 1}";
        return new Term(Expression.Parameter(type, name + suffix), isOptional);
    }

    /// <summary>The sequence in an order in which only equal elements are ties; null if its elements have no such order.</summary>
    private static Rows? Ordered(Choice c, Rows rows, Scope scope)
    {
        if (rows.IsOrdered)
        {
            return rows;
        }

        LambdaExpression[]? keys = Model.Keys(Variable(rows.Element, rows.HasNulls, scope))?.Select((_, i) => Lambda(rows, scope, inner => Model.Keys(inner.Variables[0])![i].Value)).ToArray();
        if (keys is null)
        {
            return null;
        }

        Expression ordered = rows.Source;
        if (!c.IsLeaf && Detail(c, 3, 1) == 0)
        {
            LambdaExpression first = Lambda(rows, scope, inner => Value(c[0], inner, ValueType(c[1])));
            keys = [first, .. keys];
        }

        for (int i = 0; i < keys.Length; i++)
        {
            string method = (i == 0 ? "OrderBy" : "ThenBy") + (i == 0 && Detail(c, 2, 2) == 1 ? "Descending" : "");
            ordered = Call(rows with { Source = ordered }, method, [rows.Element, keys[i].ReturnType], keys[i]);
        }

        return rows with { Source = ordered, IsOrdered = true };
    }

    private static Type ValueType(Choice c) => Model.ValueTypes[c.Number % (c.IsLeaf ? 4 : Model.ValueTypes.Count)];
}
