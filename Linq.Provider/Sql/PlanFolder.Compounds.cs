using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Sql;

/// <summary>Set operations, whose columns go by position.</summary>
internal sealed partial class PlanFolder
{
    private CompoundQuery FoldSetOperation(SetOperation r)
    {
        SqlQuery left = Operand(r.Left, r.LeftColumns, r.Columns, c => r.Kind != SetOperationKind.Intersect || c.Kind == SetOperationKind.Intersect);
        SqlQuery right = Operand(r.Right, r.RightColumns, r.Columns, c => r.Kind == c.Kind && r.Kind is SetOperationKind.Union or SetOperationKind.UnionAll);
        var compound = new CompoundQuery(r.Kind, left, right) { Outputs = [.. r.Columns] };
        compound.With.AddRange(left.With);
        compound.With.AddRange(right.With);
        left.With.Clear();
        right.With.Clear();
        return compound;
    }

    /// <summary>A query whose columns are in the order of a set operation. Compounds nest only where they associate; limits only in a derived table.</summary>
    private SqlQuery Operand(Relation relation, ValueList<int> columns, ValueList<OutputColumn> wishes, Func<CompoundQuery, bool> associates)
    {
        SqlQuery query = Fold(relation);
        if (query is CompoundQuery { IsLimited: false } compound && associates(compound) && compound.Outputs.Select(o => o.Id).SequenceEqual(columns))
        {
            compound.OrderBy.Clear();
            RenameFirst(compound, wishes);
            return compound;
        }

        SelectBlock block = query is SelectBlock { IsLimited: false } b && (!b.IsDistinct || b.Outputs.TrueForAll(o => columns.Contains(o.Id))) ? b : Derive(query, keepsOrder: false);
        block.OrderBy.Clear();
        block.Outputs = [.. columns.Select((id, i) => block.Outputs.First(o => o.Id == id) with { Name = wishes[i].Name })];
        return block;
    }

    /// <summary>Where the columns of the bindings are in a compound, if these only rename and arrange all its columns.</summary>
    private static int[]? Arrangement(CompoundQuery compound, ValueList<Binding> bindings)
    {
        int[] positions = [.. bindings.Select(b => b.Value is ColumnRef c ? compound.Outputs.FindIndex(o => o.Id == c.Id) : -1)];
        return positions.Order().SequenceEqual(Enumerable.Range(0, compound.Outputs.Count)) && (compound.OrderBy.Count == 0 || bindings.All(b => b.IsPass)) ? positions : null;
    }

    private static void Arrange(SqlQuery query, int[] positions)
    {
        query.Outputs = [.. positions.Select(i => query.Outputs[i])];
        if (query is CompoundQuery compound)
        {
            Arrange(compound.Left, positions);
            Arrange(compound.Right, positions);
        }
    }

    private static void Rename(SqlQuery query, ValueList<Binding> bindings)
    {
        query.Outputs = [.. query.Outputs.Select((o, i) => bindings[i].Column)];
        if (query is CompoundQuery compound)
        {
            RenameFirst(compound.Left, query.Outputs);
        }
    }

    /// <summary>The names of a compound's columns are those of its first block.</summary>
    private static void RenameFirst(SqlQuery query, IReadOnlyList<OutputColumn> wishes)
    {
        query.Outputs = [.. query.Outputs.Select((o, i) => o with { Name = wishes[i].Name })];
        if (query is CompoundQuery compound)
        {
            RenameFirst(compound.Left, wishes);
        }
    }
}
