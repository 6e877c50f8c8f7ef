using System.Diagnostics;
using Linq.Provider.Collections;

namespace Linq.Provider.Algebra;

/// <summary>One-step traversal: the whole walk of a rule is a recursion over these. Mapping returns the very node when nothing changed.</summary>
internal static class Traversal
{
    /// <summary>Maps the relations directly below a relation (not those inside its scalars).</summary>
    public static Relation MapInputs(this Relation relation, Func<Relation, Relation> map) => relation switch
    {
        Scan or Values or Unnest or RawSql or RecursiveReference => relation,
        Filter r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Project r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Join r => (map(r.Left), map(r.Right)) is var (a, b) && ReferenceEquals(a, r.Left) && ReferenceEquals(b, r.Right) ? r : r with { Left = a, Right = b },
        Apply r => (map(r.Left), map(r.Right)) is var (a, b) && ReferenceEquals(a, r.Left) && ReferenceEquals(b, r.Right) ? r : r with { Left = a, Right = b },
        Aggregate r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Window r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Sort r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Limit r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        Distinct r => map(r.Input) is var i && ReferenceEquals(i, r.Input) ? r : r with { Input = i },
        SetOperation r => (map(r.Left), map(r.Right)) is var (a, b) && ReferenceEquals(a, r.Left) && ReferenceEquals(b, r.Right) ? r : r with { Left = a, Right = b },
        RecursiveUnion r => (map(r.Seed), map(r.Step)) is var (a, b) && ReferenceEquals(a, r.Seed) && ReferenceEquals(b, r.Step) ? r : r with { Seed = a, Step = b },
        _ => throw new UnreachableException(),
    };

    /// <summary>Maps the scalars directly held by a relation.</summary>
    public static Relation MapScalars(this Relation relation, Func<Scalar, Scalar> map) => relation switch
    {
        Scan or RecursiveReference or Distinct or SetOperation or RecursiveUnion or Apply => relation,
        Values r => r.Rows.Select(row => row.MapSame(map)).ToValueList() is var rows && rows.Zip(r.Rows).All(p => SameItems(p.First, p.Second)) ? r : r with { Rows = rows },
        Unnest r => r.Lists.MapSame(map) is var lists && SameItems(lists, r.Lists) ? r : r with { Lists = lists },
        RawSql r => r.Arguments.MapSame(map) is var arguments && SameItems(arguments, r.Arguments) ? r : r with { Arguments = arguments },
        Filter r => map(r.Predicate) is var p && ReferenceEquals(p, r.Predicate) ? r : r with { Predicate = p },
        Project r => MapBindings(r.Bindings, map) is var b && SameItems(b, r.Bindings) ? r : r with { Bindings = b },
        Join { Predicate: { } predicate } r => map(predicate) is var p && ReferenceEquals(p, predicate) ? r : r with { Predicate = p },
        Join => relation,
        Aggregate r => (MapBindings(r.Keys, map), MapBindings(r.Aggregates, map)) is var (k, a) && SameItems(k, r.Keys) && SameItems(a, r.Aggregates) ? r : r with { Keys = k, Aggregates = a },
        Window r => MapBindings(r.Calls, map) is var c && SameItems(c, r.Calls) ? r : r with { Calls = c },
        Sort r => MapOrderings(r.Orderings, map) is var o && SameItems(o, r.Orderings) ? r : r with { Orderings = o },
        Limit r => (r.Offset is null ? null : map(r.Offset), r.Count is null ? null : map(r.Count)) is var (o, c) && ReferenceEquals(o, r.Offset) && ReferenceEquals(c, r.Count) ? r : r with { Offset = o, Count = c },
        _ => throw new UnreachableException(),
    };

    /// <summary>Maps the operands of a scalar; <paramref name="mapRelation"/>, if given, maps the relation of a subquery.</summary>
    public static Scalar MapOperands(this Scalar scalar, Func<Scalar, Scalar> map, Func<Relation, Relation>? mapRelation = null)
    {
        return scalar switch
        {
            ColumnRef or Literal or Parameter => scalar,
            Binary s => (map(s.Left), map(s.Right)) is var (a, b) && ReferenceEquals(a, s.Left) && ReferenceEquals(b, s.Right) ? s : s with { Left = a, Right = b },
            Unary s => map(s.Operand) is var o && ReferenceEquals(o, s.Operand) ? s : s with { Operand = o },
            Call s => s.Arguments.MapSame(map) is var a && SameItems(a, s.Arguments) ? s : s with { Arguments = a },
            Case s => (MapWhens(s.Whens, map), s.Else is null ? null : map(s.Else)) is var (w, e) && SameItems(w, s.Whens) && ReferenceEquals(e, s.Else) ? s : s with { Whens = w, Else = e },
            Cast s => map(s.Operand) is var o && ReferenceEquals(o, s.Operand) ? s : s with { Operand = o, IsNullable = o.IsNullable },
            Exists s => Below(s.Relation) is var r && ReferenceEquals(r, s.Relation) ? s : s with { Relation = r },
            ScalarSubquery s => Below(s.Relation) is var r && ReferenceEquals(r, s.Relation) ? s : s with { Relation = r },
            InSubquery s => (s.Items.MapSame(map), Below(s.Relation)) is var (i, r) && SameItems(i, s.Items) && ReferenceEquals(r, s.Relation) ? s : s with { Items = i, Relation = r },
            InList s => (map(s.Item), s.Values.MapSame(map)) is var (i, v) && ReferenceEquals(i, s.Item) && SameItems(v, s.Values) ? s : s with { Item = i, Values = v },
            InArray s => (map(s.Item), map(s.List)) is var (i, l) && ReferenceEquals(i, s.Item) && ReferenceEquals(l, s.List) ? s : s with { Item = i, List = (Parameter)l },
            AggregateCall s => MapAggregate(s, map),
            WindowCall s => (s.Arguments.MapSame(map), s.PartitionBy.MapSame(map), MapOrderings(s.OrderBy, map)) is var (a, p, o)
                && SameItems(a, s.Arguments) && SameItems(p, s.PartitionBy) && SameItems(o, s.OrderBy) ? s : s with { Arguments = a, PartitionBy = p, OrderBy = o },
            _ => throw new UnreachableException(),
        };

        Relation Below(Relation relation) => mapRelation is null ? relation : mapRelation(relation);
    }

    /// <summary>The relations directly below.</summary>
    public static IEnumerable<Relation> Inputs(this Relation relation) => relation switch
    {
        Filter r => [r.Input],
        Project r => [r.Input],
        Join r => [r.Left, r.Right],
        Apply r => [r.Left, r.Right],
        Aggregate r => [r.Input],
        Window r => [r.Input],
        Sort r => [r.Input],
        Limit r => [r.Input],
        Distinct r => [r.Input],
        SetOperation r => [r.Left, r.Right],
        RecursiveUnion r => [r.Seed, r.Step],
        _ => [],
    };

    /// <summary>The scalars directly held by a relation.</summary>
    public static IEnumerable<Scalar> Scalars(this Relation relation)
    {
        var found = new List<Scalar>();
        relation.MapScalars(s =>
        {
            found.Add(s);
            return s;
        });
        return found;
    }

    /// <summary>The operands of a scalar, without the relations of subqueries.</summary>
    public static IEnumerable<Scalar> Operands(this Scalar scalar)
    {
        var found = new List<Scalar>();
        scalar.MapOperands(s =>
        {
            found.Add(s);
            return s;
        });
        return found;
    }

    /// <summary>The relation of a subquery scalar, or null.</summary>
    public static Relation? Subquery(this Scalar scalar) => scalar switch
    {
        Exists s => s.Relation,
        ScalarSubquery s => s.Relation,
        InSubquery s => s.Relation,
        _ => null,
    };

    private static bool SameItems<T>(ValueList<T> left, ValueList<T> right) where T : class
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameItems(ValueList<Scalar> left, ValueList<Scalar> right) => SameItems<Scalar>(left, right);

    private static ValueList<Binding> MapBindings(ValueList<Binding> bindings, Func<Scalar, Scalar> map)
        => bindings.MapSame(b => map(b.Value) is var v && ReferenceEquals(v, b.Value) ? b : b with { Value = v });

    private static ValueList<Ordering> MapOrderings(ValueList<Ordering> orderings, Func<Scalar, Scalar> map)
        => orderings.MapSame(o => map(o.Key) is var k && ReferenceEquals(k, o.Key) ? o : o with { Key = k });

    private static ValueList<When> MapWhens(ValueList<When> whens, Func<Scalar, Scalar> map)
        => whens.MapSame(w => (map(w.Condition), map(w.Result)) is var (c, r) && ReferenceEquals(c, w.Condition) && ReferenceEquals(r, w.Result) ? w : new When(c, r));

    private static AggregateCall MapAggregate(AggregateCall call, Func<Scalar, Scalar> map)
    {
        Scalar? argument = call.Argument is null ? null : map(call.Argument);
        Scalar? filter = call.Filter is null ? null : map(call.Filter);
        Scalar? separator = call.Separator is null ? null : map(call.Separator);
        ValueList<Ordering> orderBy = MapOrderings(call.OrderBy, map);
        return ReferenceEquals(argument, call.Argument) && ReferenceEquals(filter, call.Filter) && ReferenceEquals(separator, call.Separator) && SameItems(orderBy, call.OrderBy)
            ? call
            : call with { Argument = argument, Filter = filter, Separator = separator, OrderBy = orderBy };
    }
}
