namespace Linq.Provider.Algebra;

/// <summary>The columns that a tree refers to and does not provide itself: those of the queries around it.</summary>
internal static class FreeColumns
{
    /// <summary>The identities of the free columns of a relation.</summary>
    public static HashSet<int> Of(Relation relation) => Ids(Refs(relation));

    /// <summary>The identities of the columns that a scalar refers to, its own subqueries' columns left out.</summary>
    public static HashSet<int> Of(Scalar scalar) => Ids(Refs(scalar));

    /// <summary>The free references of a relation, each as often as it occurs.</summary>
    public static List<ColumnRef> Refs(Relation relation)
    {
        var collector = new Collector();
        collector.Visit(relation);
        return collector.Free();
    }

    /// <summary>The free references of a scalar, each as often as it occurs.</summary>
    public static List<ColumnRef> Refs(Scalar scalar)
    {
        var collector = new Collector();
        collector.Visit(scalar);
        return collector.Free();
    }

    private static HashSet<int> Ids(List<ColumnRef> columns)
    {
        HashSet<int> ids = [];
        foreach (ColumnRef column in columns)
        {
            ids.Add(column.Id);
        }

        return ids;
    }

    // Identities are unique within a query, so whatever is defined anywhere in the tree is not free anywhere in it.
    private sealed class Collector
    {
        private readonly List<ColumnRef> _refs = [];
        private readonly HashSet<int> _defined = [];

        public List<ColumnRef> Free() => _refs.FindAll(c => !_defined.Contains(c.Id));

        public void Visit(Relation relation)
        {
            foreach (OutputColumn column in relation.DefinedColumns())
            {
                _defined.Add(column.Id);
            }

            foreach (Scalar scalar in relation.Scalars())
            {
                Visit(scalar);
            }

            foreach (Relation input in relation.Inputs())
            {
                Visit(input);
            }
        }

        public void Visit(Scalar scalar)
        {
            if (scalar is ColumnRef column)
            {
                _refs.Add(column);
                return;
            }

            foreach (Scalar operand in scalar.Operands())
            {
                Visit(operand);
            }

            if (scalar.Subquery() is { } subquery)
            {
                Visit(subquery);
            }
        }
    }
}
