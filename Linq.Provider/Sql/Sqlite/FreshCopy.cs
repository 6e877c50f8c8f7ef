using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Copies a plan under new column identities, as it has to be where it occurs twice. References to columns from outside stay.</summary>
internal static class FreshCopy
{
    public static Relation Of(Relation relation, ColumnIds ids, out IReadOnlyDictionary<int, int> renamed)
    {
        var map = new Dictionary<int, int>();
        Collect(relation, map, ids);
        renamed = map;
        return Rename(relation, map);
    }

    private static void Collect(Relation relation, Dictionary<int, int> map, ColumnIds ids)
    {
        foreach (Relation input in relation.Inputs())
        {
            Collect(input, map, ids);
        }

        foreach (Scalar scalar in relation.Scalars())
        {
            Collect(scalar, map, ids);
        }

        foreach (OutputColumn column in relation.Output)
        {
            if (!map.ContainsKey(column.Id))
            {
                map[column.Id] = ids.Next();
            }
        }
    }

    private static void Collect(Scalar scalar, Dictionary<int, int> map, ColumnIds ids)
    {
        if (scalar.Subquery() is { } subquery)
        {
            Collect(subquery, map, ids);
        }

        foreach (Scalar operand in scalar.Operands())
        {
            Collect(operand, map, ids);
        }
    }

    private static Relation Rename(Relation relation, Dictionary<int, int> map)
    {
        Relation mapped = relation.MapInputs(r => Rename(r, map)).MapScalars(s => Rename(s, map));
        return mapped switch
        {
            Scan r => r with { Columns = r.Columns.Select(c => c with { Output = New(c.Output) }).ToValueList() },
            Values r => r with { Columns = r.Columns.Select(New).ToValueList() },
            Unnest r => r with { Columns = r.Columns.Select(New).ToValueList(), Ordinality = r.Ordinality is null ? null : New(r.Ordinality) },
            RawSql r => r with { Columns = r.Columns.Select(c => c with { Output = New(c.Output) }).ToValueList() },
            Project r => r with { Bindings = NewBindings(r.Bindings) },
            Aggregate r => r with { Keys = NewBindings(r.Keys), Aggregates = NewBindings(r.Aggregates) },
            Window r => r with { Calls = NewBindings(r.Calls) },
            SetOperation r => r with { LeftColumns = NewIds(r.LeftColumns), RightColumns = NewIds(r.RightColumns), Columns = r.Columns.Select(New).ToValueList() },
            RecursiveUnion r => r with { SeedColumns = NewIds(r.SeedColumns), StepColumns = NewIds(r.StepColumns), Columns = r.Columns.Select(New).ToValueList() },
            RecursiveReference r => r with { Columns = r.Columns.Select(New).ToValueList() },
            Filter or Join or Apply or Sort or Limit or Distinct => mapped,
            _ => throw new UnreachableException(),
        };

        OutputColumn New(OutputColumn column) => column with { Id = map[column.Id] };

        ValueList<int> NewIds(ValueList<int> columns) => columns.Select(id => map[id]).ToValueList();

        ValueList<Binding> NewBindings(ValueList<Binding> bindings) => bindings.Select(b => b with { Column = New(b.Column) }).ToValueList();
    }

    private static Scalar Rename(Scalar scalar, Dictionary<int, int> map)
        => scalar is ColumnRef column
            ? map.TryGetValue(column.Id, out int id) ? column with { Id = id } : column
            : scalar.MapOperands(s => Rename(s, map), r => Rename(r, map));
}
