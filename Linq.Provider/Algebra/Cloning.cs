using Linq.Provider.Collections;

namespace Linq.Provider.Algebra;

/// <summary>A copy of a relation and, for every column that the original defines at any depth, the identity in the copy.</summary>
internal sealed record ClonedRelation(Relation Relation, IReadOnlyDictionary<int, int> Columns);

/// <summary>Copies subtrees that occur twice in a plan, so that every column keeps an identity of its own. Columns of the queries around stay as they are.</summary>
internal static class Cloning
{
    /// <summary>No query has that many columns.</summary>
    private const int OutOfUse = int.MaxValue / 2;

    public static ClonedRelation Clone(this Relation relation, ColumnIds ids)
    {
        var map = new Dictionary<int, int>();
        Define(relation, ids, map);
        return new ClonedRelation(Copy(relation, map), map);
    }

    /// <summary>Copies a scalar: the relations of its subqueries get identities of their own.</summary>
    public static Scalar Clone(this Scalar scalar, ColumnIds ids)
    {
        var map = new Dictionary<int, int>();
        Define(scalar, ids, map);
        return Copy(scalar, map);
    }

    /// <summary>Whether two scalars compute the same of the same columns, whatever identities the columns within their subqueries have.</summary>
    public static bool IsCopyOf(this Scalar scalar, Scalar other) => scalar == other
        || (scalar.GetType() == other.GetType() && scalar.Subqueries().Any() && other.Subqueries().Any() && scalar.Clone(new ColumnIds(OutOfUse)) == other.Clone(new ColumnIds(OutOfUse)));

    /// <summary>Gives each subquery of a plan that stands in several places identities of its own in all but the first.</summary>
    public static Relation WithOwnSubqueries(this Relation plan, ColumnIds ids) => Own(plan, ids, []);

    private static Relation Own(Relation relation, ColumnIds ids, HashSet<int> taken)
    {
        Relation mapped = relation.MapInputs(r => Own(r, ids, taken));
        taken.UnionWith(mapped.DefinedColumns().Select(c => c.Id));
        return mapped.MapScalars(s => Own(s, ids, taken));
    }

    private static Scalar Own(Scalar scalar, ColumnIds ids, HashSet<int> taken) => scalar.MapOperands(
        s => Own(s, ids, taken),
        r => Own(Rows(r).Any(row => row.DefinedColumns().Any(c => taken.Contains(c.Id))) ? r.Clone(ids).Relation : r, ids, taken));

    private static IEnumerable<Relation> Rows(Relation relation) => relation.Inputs().SelectMany(Rows).Prepend(relation);

    private static void Define(Relation relation, ColumnIds ids, Dictionary<int, int> map)
    {
        foreach (OutputColumn column in relation.DefinedColumns())
        {
            map.TryAdd(column.Id, ids.Next());
        }

        foreach (Scalar scalar in relation.Scalars())
        {
            Define(scalar, ids, map);
        }

        foreach (Relation input in relation.Inputs())
        {
            Define(input, ids, map);
        }
    }

    private static void Define(Scalar scalar, ColumnIds ids, Dictionary<int, int> map)
    {
        foreach (Scalar operand in scalar.Operands())
        {
            Define(operand, ids, map);
        }

        if (scalar.Subquery() is { } subquery)
        {
            Define(subquery, ids, map);
        }
    }

    private static Relation Copy(Relation relation, Dictionary<int, int> map)
    {
        return relation.MapInputs(r => Copy(r, map)).MapScalars(s => Copy(s, map)) switch
        {
            Scan r => r with { Columns = r.Columns.Select(c => c with { Output = Renamed(c.Output) }).ToValueList() },
            Values r => r with { Columns = All(r.Columns) },
            Unnest r => r with { Columns = All(r.Columns), Ordinality = r.Ordinality is null ? null : Renamed(r.Ordinality) },
            RawSql r => r with { Columns = r.Columns.Select(c => c with { Output = Renamed(c.Output) }).ToValueList() },
            Project r => r with { Bindings = Bindings(r.Bindings) },
            Aggregate r => r with { Keys = Bindings(r.Keys), Aggregates = Bindings(r.Aggregates) },
            Window r => r with { Calls = Bindings(r.Calls) },
            SetOperation r => r with { LeftColumns = Ids(r.LeftColumns), RightColumns = Ids(r.RightColumns), Columns = All(r.Columns) },
            RecursiveUnion r => r with { SeedColumns = Ids(r.SeedColumns), StepColumns = Ids(r.StepColumns), Columns = All(r.Columns) },
            RecursiveReference r => r with { Columns = All(r.Columns) },
            var r => r,
        };

        OutputColumn Renamed(OutputColumn column) => map.TryGetValue(column.Id, out int id) ? column with { Id = id } : column;
        ValueList<OutputColumn> All(ValueList<OutputColumn> columns) => columns.Select(Renamed).ToValueList();
        ValueList<Binding> Bindings(ValueList<Binding> bindings) => bindings.Select(b => b with { Column = Renamed(b.Column) }).ToValueList();
        ValueList<int> Ids(ValueList<int> columns) => columns.Select(c => map.GetValueOrDefault(c, c)).ToValueList();
    }

    private static Scalar Copy(Scalar scalar, Dictionary<int, int> map) => scalar is ColumnRef column
        ? map.TryGetValue(column.Id, out int id) ? column with { Id = id } : column
        : scalar.MapOperands(s => Copy(s, map), r => Copy(r, map));
}
