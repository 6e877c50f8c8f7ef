namespace Linq.Provider.Algebra;

/// <summary>Questions about the columns and conditions of a plan that many ask.</summary>
internal static class ColumnAnalysis
{
    /// <summary>Whether a scalar refers to any of some columns, in its subqueries too.</summary>
    public static bool RefersTo(this Scalar scalar, IReadOnlySet<int> columns) => FreeColumns.Of(scalar).Overlaps(columns);

    /// <summary>Whether a relation refers to any of some columns.</summary>
    public static bool RefersTo(this Relation relation, IReadOnlySet<int> columns) => FreeColumns.Of(relation).Overlaps(columns);

    /// <summary>The references to columns of the queries around, with type and nullability; one per column.</summary>
    public static IReadOnlyList<ColumnRef> FreeReferences(this Relation relation)
        => [.. FreeColumns.Refs(relation).DistinctBy(c => c.Id).OrderBy(c => c.Id)];

    /// <summary>The identities of the output.</summary>
    public static HashSet<int> OutputIds(this Relation relation)
    {
        HashSet<int> ids = [];
        foreach (OutputColumn column in relation.Output)
        {
            ids.Add(column.Id);
        }

        return ids;
    }

    /// <summary>The highest column identity in a plan, 0 if there is none.</summary>
    public static int HighestColumn(this Relation relation)
    {
        int highest = 0;
        foreach (OutputColumn column in relation.DefinedColumns())
        {
            highest = Math.Max(highest, column.Id);
        }

        foreach (Relation below in relation.Inputs())
        {
            highest = Math.Max(highest, below.HighestColumn());
        }

        foreach (Scalar scalar in relation.Scalars())
        {
            highest = Math.Max(highest, HighestBelow(scalar));
        }

        return highest;
    }

    private static int HighestBelow(Scalar scalar)
    {
        int highest = scalar.Subquery()?.HighestColumn() ?? 0;
        foreach (Scalar operand in scalar.Operands())
        {
            highest = Math.Max(highest, HighestBelow(operand));
        }

        return highest;
    }

    /// <summary>Whether there is a subquery in a scalar.</summary>
    public static bool HasSubquery(this Scalar scalar) => scalar.Subqueries().Any();

    /// <summary>The relations of all subqueries of a scalar, without those nested in them.</summary>
    public static IEnumerable<Relation> Subqueries(this Scalar scalar)
        => (scalar.Subquery() is { } subquery ? new[] { subquery } : []).Concat(scalar.Operands().SelectMany(Subqueries));

    /// <summary>Calls an action for every column reference of a relation, at any depth.</summary>
    public static void Visit(this Relation relation, Action<ColumnRef> action)
    {
        foreach (Scalar scalar in relation.Scalars())
        {
            scalar.Visit(action);
        }

        foreach (Relation input in relation.Inputs())
        {
            input.Visit(action);
        }
    }

    /// <summary>Calls an action for every column reference of a scalar, at any depth.</summary>
    public static void Visit(this Scalar scalar, Action<ColumnRef> action)
    {
        if (scalar is ColumnRef column)
        {
            action(column);
            return;
        }

        foreach (Scalar operand in scalar.Operands())
        {
            operand.Visit(action);
        }

        scalar.Subquery()?.Visit(action);
    }

    /// <summary>The conjuncts of a predicate, from left to right.</summary>
    public static IEnumerable<Scalar> Conjuncts(this Scalar? predicate) => predicate switch
    {
        null => [],
        Binary { Operator: BinaryOperator.And } and => and.Left.Conjuncts().Concat(and.Right.Conjuncts()),
        Literal { Value: true } => [],
        _ => [predicate],
    };

    /// <summary>The columns that the node itself defines (columns passed on are not among them).</summary>
    public static IEnumerable<OutputColumn> DefinedColumns(this Relation relation) => relation switch
    {
        Scan or Values or Unnest or RawSql or RecursiveReference or SetOperation or RecursiveUnion => relation.Output,
        Project r => r.Bindings.Where(b => !b.IsPass).Select(b => b.Column),
        Aggregate r => r.Keys.Concat(r.Aggregates).Where(b => !b.IsPass).Select(b => b.Column),
        Window r => r.Calls.Select(b => b.Column),
        _ => [],
    };
}
