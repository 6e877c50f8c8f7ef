using Linq.Provider.Algebra;

namespace Linq.Provider.Sql;

/// <summary>What scalars mean once the definitions of a block are written in place of its columns.</summary>
internal static class BlockAnalysis
{
    /// <summary>Repeating an expression heavier than this is worse than a derived table.</summary>
    private const int Heavy = 24;

    private const int SubqueryWeight = 100;

    /// <summary>What a column stands for: renaming is looked through; a source's column stands for itself.</summary>
    public static Scalar? Definition(this SelectBlock block, int id)
    {
        while (block.Definitions.TryGetValue(id, out Scalar? definition))
        {
            if (definition is not ColumnRef next || next.Id == id)
            {
                return definition;
            }

            id = next.Id;
            if (block.Sources.ContainsKey(id))
            {
                return next;
            }
        }

        return block.Sources.ContainsKey(id) ? new ColumnRef(id, Schema.SqlType.Text, true) : null;
    }

    /// <summary>
    /// Whether scalars can be written into the block. Not if they would repeat a heavy definition; nor if a subquery in them would hold an aggregate or window
    /// of this block (it would become the subquery's own), or a grouping expression (which databases recognise only as a plain column there).
    /// </summary>
    public static bool Fits(SelectBlock block, IEnumerable<Scalar> scalars, bool keepsOutputs)
    {
        var uses = new Dictionary<int, int>();
        foreach (Scalar scalar in scalars)
        {
            foreach ((ColumnRef column, bool inSubquery) in References(scalar, false))
            {
                if (!block.Definitions.TryGetValue(column.Id, out Scalar? definition))
                {
                    continue;
                }

                bool isComputed = block.Definition(column.Id) is not ColumnRef;
                if (inSubquery && isComputed && (block.Keys is not null || block.UsesWindow(definition)))
                {
                    return false;
                }

                int before = keepsOutputs && block.Outputs.Exists(o => o.Id == column.Id) ? 1 : 0;
                int count = uses[column.Id] = uses.GetValueOrDefault(column.Id, before) + 1;
                if (count > 1 && isComputed && Weight(block, definition) >= Heavy)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a key of GROUP BY has to be a column: constants would be taken for positions, parameters and subqueries are not recognised as the same again,
    /// and SQLite does not find outer columns there.
    /// </summary>
    public static bool MustBeColumn(this SelectBlock block, Scalar key)
        => block.Any(key, s => s is Parameter || s.Subquery() is not null || (s is Literal literal && !SqlGenerator.IsWritten(literal)) || (s is ColumnRef column && block.RefersOutside(column)))
            || !block.Any(key, s => s is ColumnRef column && block.Sources.ContainsKey(column.Id));

    /// <summary>Whether the aggregate refers to outer columns only, so that SQL would take it for an aggregate of the outer query.</summary>
    public static bool IsForeignAggregate(this SelectBlock block, AggregateCall call)
    {
        bool[] outer = [.. call.Operands().SelectMany(block.Leaves)];
        return outer.Length > 0 && Array.TrueForAll(outer, isOuter => isOuter);
    }

    /// <summary>Whether the scalar, definitions and subqueries included, refers to a column of a query around the block.</summary>
    public static bool RefersOutside(this SelectBlock block, Scalar scalar) => block.Leaves(scalar).Contains(true);

    /// <summary>Whether the scalar is the same for all rows of the block, because it refers to nothing but columns of queries around it.</summary>
    public static bool IsFixed(this SelectBlock block, Scalar scalar)
        => block.RefersOutside(scalar) && !block.Leaves(scalar).Contains(false) && !block.Any(scalar, s => s is Call { Function.IsVolatile: true } or AggregateCall or WindowCall || s.Subquery() is not null);

    /// <summary>For each column that the scalar comes down to, whether it is one of a query around the block.</summary>
    private static IEnumerable<bool> Leaves(this SelectBlock block, Scalar scalar) => FreeColumns.Refs(scalar)
        .SelectMany(column => block.Definitions.TryGetValue(column.Id, out Scalar? definition) ? block.Leaves(definition) : [!block.Sources.ContainsKey(column.Id)]);

    public static bool UsesWindow(this SelectBlock block, Scalar scalar) => block.HasWindow && block.Any(scalar, s => s is WindowCall);

    /// <summary>Whether a node of the scalar, definitions included, meets a condition.</summary>
    public static bool Any(this SelectBlock block, Scalar scalar, Func<Scalar, bool> condition)
        => condition(scalar)
            || (scalar is ColumnRef column && block.Definitions.TryGetValue(column.Id, out Scalar? definition) && block.Any(definition, condition))
            || Values(scalar).Any(o => block.Any(o, condition));

    /// <summary>The operands that are values: the name of a function of the database is none.</summary>
    private static IEnumerable<Scalar> Values(Scalar scalar) => scalar is Call call && call.Function == Functions.Native ? call.Arguments.Skip(1) : scalar.Operands();

    private static int Weight(SelectBlock block, Scalar scalar)
    {
        int weight = scalar.Subquery() is not null ? SubqueryWeight : 1;
        if (scalar is ColumnRef column && block.Definitions.TryGetValue(column.Id, out Scalar? definition))
        {
            weight += Weight(block, definition);
        }

        foreach (Scalar operand in scalar.Operands())
        {
            if (weight >= Heavy)
            {
                break;
            }

            weight += Weight(block, operand);
        }

        return weight;
    }

    /// <summary>All columns that a scalar refers to, those in its subqueries included.</summary>
    private static IEnumerable<Reference> References(Scalar scalar, bool inSubquery)
    {
        if (scalar is ColumnRef column)
        {
            return [new Reference(column, inSubquery)];
        }

        IEnumerable<Reference> found = scalar.Operands().SelectMany(o => References(o, inSubquery));
        return scalar.Subquery() is { } relation ? found.Concat(References(relation)) : found;
    }

    private static IEnumerable<Reference> References(Relation relation)
        => relation.Scalars().SelectMany(s => References(s, true)).Concat(relation.Inputs().SelectMany(References));

    private sealed record Reference(ColumnRef Column, bool InSubquery);
}
