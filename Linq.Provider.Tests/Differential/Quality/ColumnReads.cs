using Linq.Provider.Algebra;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>
/// Which columns of a plan are read in the end: those of the result, of conditions, orders and keys, and what they are computed from. Found from the whole plan at once, unlike
/// the rules, which walk down operator by operator.
/// </summary>
internal sealed class ColumnReads
{
    private readonly HashSet<int> _read = [];
    private readonly Dictionary<int, List<ColumnRef>> _values = [];
    private readonly Dictionary<int, List<int>> _sides = [];
    private readonly Func<Scalar, bool> _isLeftOut;

    /// <param name="root">The plan.</param>
    /// <param name="isLeftOut">Conjuncts that do not count as readers.</param>
    public ColumnReads(Relation root, Func<Scalar, bool>? isLeftOut = null)
    {
        _isLeftOut = isLeftOut ?? (_ => false);
        Visit(root);
        foreach (OutputColumn column in root.Output)
        {
            Read(column.Id);
        }

        // What was read before all values were known.
        foreach (int id in _read.ToArray())
        {
            Follow(id);
        }
    }

    public bool IsRead(int column) => _read.Contains(column);

    private void Read(int id)
    {
        if (_read.Add(id))
        {
            Follow(id);
        }
    }

    private void Follow(int id)
    {
        foreach (ColumnRef below in _values.GetValueOrDefault(id, []))
        {
            Read(below.Id);
        }

        foreach (int side in _sides.GetValueOrDefault(id, []))
        {
            Read(side);
        }
    }

    private void Visit(Relation relation)
    {
        foreach (Relation input in relation.Inputs())
        {
            Visit(input);
        }

        switch (relation)
        {
            case Project r:
                Compute(r.Bindings);
                break;
            case Window r:
                Compute(r.Calls);
                break;
            case Aggregate r:
                ReadAll(r.Keys.Select(k => k.Value));
                Compute(r.Aggregates);
                break;
            case SetOperation { Kind: SetOperationKind.UnionAll } r:
                for (int i = 0; i < r.Columns.Count; i++)
                {
                    _sides[r.Columns[i].Id] = [r.LeftColumns[i], r.RightColumns[i]];
                }

                break;
            case SetOperation r:
                ReadIds(r.LeftColumns.Concat(r.RightColumns));
                break;
            case RecursiveUnion r:
                ReadIds(r.SeedColumns.Concat(r.StepColumns));
                break;
            case Distinct r:
                ReadIds(r.Output.Select(c => c.Id));
                break;
            case Filter r:
                ReadAll(r.Predicate.Conjuncts());
                break;
            case Join r:
                ReadAll(r.Predicate.Conjuncts());
                break;
            default:
                ReadAll(relation.Scalars());
                break;
        }
    }

    private void Compute(IEnumerable<Binding> bindings)
    {
        foreach (Binding binding in bindings.Where(b => !b.IsPass))
        {
            var refs = new List<ColumnRef>();
            Collect(binding.Value, refs);
            _values[binding.Column.Id] = refs;
        }
    }

    private void ReadAll(IEnumerable<Scalar> scalars)
    {
        foreach (Scalar scalar in scalars.Where(s => !_isLeftOut(s)))
        {
            var refs = new List<ColumnRef>();
            Collect(scalar, refs);
            ReadIds(refs.Select(c => c.Id));
        }
    }

    private void ReadIds(IEnumerable<int> ids)
    {
        foreach (int id in ids)
        {
            Read(id);
        }
    }

    // Of a subquery, what it reads counts as read whether or not its value is.
    private void Collect(Scalar scalar, List<ColumnRef> refs)
    {
        if (scalar is ColumnRef column)
        {
            refs.Add(column);
        }

        if (scalar.Subquery() is { } subquery)
        {
            Visit(subquery);
            ReadIds(scalar is Exists ? [] : subquery.Output.Select(c => c.Id));
        }

        foreach (Scalar operand in scalar.Operands())
        {
            Collect(operand, refs);
        }
    }
}
