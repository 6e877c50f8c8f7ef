using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting;

/// <summary>
/// Which columns of a plan hold values that are equal only if they are the same. Instants that are written with different offsets, decimals of different scale and texts in columns with a
/// collation of their own may be equal and yet be told apart by a function, so that such a function sees more than the equality by which rows are grouped.
/// </summary>
internal sealed class ColumnForms
{
    private readonly HashSet<int> _collated = [];

    public ColumnForms(params IEnumerable<Relation> plans)
    {
        foreach (Relation plan in plans)
        {
            Note(plan);
        }
    }

    /// <summary>Whether values of a column are equal only if they are the same.</summary>
    public bool HaveOne(ColumnRef column) => column.Type.HasOneForm() && !_collated.Contains(column.Id);

    /// <summary>Whether a condition comes out alike for rows whose columns are equal to each other, one by one.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="columns">The columns of these rows; others are those of a row around.</param>
    public bool SeesEqualityOnly(Scalar condition, IReadOnlySet<int> columns)
    {
        return Sees(condition);

        bool Sees(Scalar scalar) => scalar switch
        {
            Binary { Operator: BinaryOperator.And or BinaryOperator.Or } s => Sees(s.Left) && Sees(s.Right),
            Binary { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Same or BinaryOperator.Distinct or (>= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual) } s
                => IsCompared(s.Left, s.Right) && IsCompared(s.Right, s.Left),
            Unary { Operator: UnaryOperator.Not } s => Sees(s.Operand),
            Unary { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull, Operand: ColumnRef } => true,
            InList s => s.Values.All(v => IsCompared(s.Item, v) && IsCompared(v, s.Item)),
            InArray s => IsCompared(s.Item, s.List),
            _ => HasOne(scalar),
        };

        // A text is compared by the collation of its column, unless there is another one.
        bool IsCompared(Scalar item, Scalar other) => HasOne(item)
            || (IsValue(item) && (other.Type.Element ?? other.Type).Kind == item.Type.Kind && (item.Type.Kind != SqlTypeKind.Text || other is Literal or Parameter));

        // Whether the scalar is equal for equal columns: a column, or what is computed of the value of numbers.
        bool IsValue(Scalar scalar) => scalar switch
        {
            ColumnRef => true,
            Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } s when IsNumber(s.Type) => IsValue(s.Left) && IsValue(s.Right),
            Unary { Operator: UnaryOperator.Negate } s when IsNumber(s.Type) => IsValue(s.Operand),
            _ => HasOne(scalar),
        };

        bool HasOne(Scalar scalar)
        {
            bool all = true;
            scalar.Visit(c => all &= HaveOne(c) || !columns.Contains(c.Id));
            return all;
        }
    }

    private static bool IsNumber(SqlType type) => type.Kind is SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real;

    private void Note(Relation relation)
    {
        foreach (Relation below in relation.Inputs().Concat(relation.Scalars().SelectMany(s => s.Subqueries())))
        {
            Note(below);
        }

        switch (relation)
        {
            case Scan r:
                _collated.UnionWith(r.Columns.Where(c => r.Table.TryGetColumn(c.Name, out Column? column) && column.Collation is not null).Select(c => c.Output.Id));
                break;
            case Project r:
                NoteComputed(r.Bindings);
                break;
            case Aggregate r:
                NoteComputed(r.Keys.Concat(r.Aggregates));
                break;
            case Window r:
                NoteComputed(r.Calls);
                break;
            case SetOperation r:
                _collated.UnionWith(r.Columns.Where((_, i) => _collated.Contains(r.LeftColumns[i]) || _collated.Contains(r.RightColumns[i])).Select(c => c.Id));
                break;
        }
    }

    // A text that is computed of such a column may have its collation.
    private void NoteComputed(IEnumerable<Binding> bindings)
        => _collated.UnionWith(bindings.Where(b => b.Column.Type.Kind == SqlTypeKind.Text && b.Value.RefersTo(_collated)).Select(b => b.Column.Id).ToList());
}
