using Linq.Provider.Algebra;

namespace Linq.Provider.Sql;

/// <summary>
/// Leaves out of a derived table what the block around it does not read. Operators pass on all their columns, so that a block over another one only knows at the end which it needs.
/// </summary>
internal static class DerivedColumns
{
    public static void Trim(SelectBlock block)
    {
        DerivedItem[] items = [.. Items(block.From).OfType<DerivedItem>()];
        if (items.Length == 0)
        {
            return;
        }

        HashSet<int> read = Read(block);
        foreach (DerivedItem item in items)
        {
            // DISTINCT and set operations compare whole rows.
            if (item.Query is SelectBlock { IsDistinct: false } derived && !derived.Outputs.TrueForAll(o => read.Contains(o.Id)))
            {
                derived.Outputs = [.. derived.Outputs.Where(o => read.Contains(o.Id))];
                IReadOnlyList<string> names = PlanFolder.Names(derived.Outputs);
                for (int i = 0; i < names.Count; i++)
                {
                    block.Sources[derived.Outputs[i].Id] = new SourceColumn(item.Alias, names[i]);
                }
            }
        }
    }

    private static HashSet<int> Read(SelectBlock block)
    {
        var read = new HashSet<int>();
        foreach (OutputColumn output in block.Outputs)
        {
            Add(output.Id);
        }

        foreach (Scalar scalar in Scalars(block).Concat(Conditions(block.From)))
        {
            AddAll(scalar);
        }

        foreach (DerivedItem lateral in Laterals(block.From))
        {
            // A column that it passes on under its own identity is read by itself, not from outside.
            HashSet<int> own = [.. Own(lateral.Query)];
            foreach (ColumnRef column in Deep(lateral.Query).SelectMany(FreeColumns.Refs).Where(c => !own.Contains(c.Id)))
            {
                Add(column.Id);
            }
        }

        return read;

        void AddAll(Scalar scalar)
        {
            foreach (ColumnRef column in FreeColumns.Refs(scalar))
            {
                Add(column.Id);
            }
        }

        void Add(int id)
        {
            if (read.Add(id) && block.Definitions.TryGetValue(id, out Scalar? definition))
            {
                AddAll(definition);
            }
        }
    }

    /// <summary>What the block itself writes besides the columns of its result.</summary>
    private static IEnumerable<Scalar> Scalars(SelectBlock block)
        => [.. block.Where, .. block.Keys ?? [], .. block.Having, .. block.OrderBy.Select(o => o.Key), .. new[] { block.Offset, block.Count }.OfType<Scalar>()];

    private static IEnumerable<Scalar> Deep(SqlQuery query) => query switch
    {
        SelectBlock block => Scalars(block).Concat(block.Definitions.Values).Concat(Conditions(block.From))
            .Concat(Items(block.From).OfType<DerivedItem>().SelectMany(item => Deep(item.Query))),
        CompoundQuery compound => Deep(compound.Left).Concat(Deep(compound.Right)),
        _ => [],
    };

    /// <summary>The columns that a query finds or computes in itself.</summary>
    private static IEnumerable<int> Own(SqlQuery query) => query switch
    {
        SelectBlock block => [.. block.Sources.Keys, .. block.Definitions.Keys, .. Items(block.From).OfType<DerivedItem>().SelectMany(item => Own(item.Query))],
        CompoundQuery compound => Own(compound.Left).Concat(Own(compound.Right)),
        _ => [],
    };

    private static IEnumerable<FromItem> Items(FromItem? item) => item switch
    {
        null => [],
        JoinItem join => Items(join.Left).Concat(Items(join.Right)),
        _ => [item],
    };

    private static IEnumerable<Scalar> Conditions(FromItem? item) => item switch
    {
        JoinItem join => Conditions(join.Left).Concat(Conditions(join.Right)).Concat(join.On is null ? [] : [join.On]),
        UnnestItem unnest => unnest.Unnest.Scalars(),
        ValuesItem values => values.Values.Scalars(),
        RawItem raw => raw.Sql.Scalars(),
        _ => [],
    };

    private static IEnumerable<DerivedItem> Laterals(FromItem? item) => item switch
    {
        JoinItem join => Laterals(join.Left).Concat(Laterals(join.Right)).Concat(join is { IsLateral: true, Right: DerivedItem derived } ? [derived] : []),
        _ => [],
    };
}
