using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting;

/// <summary>The columns of a joined table that conditions equate with columns of another relation, which can stand for them.</summary>
/// <param name="source">The relation whose columns are to stand for those of the table.</param>
/// <param name="target">The table.</param>
internal sealed class KeyEquation(Relation source, Scan target)
{
    private readonly HashSet<int> _source = source.OutputIds();
    private readonly Dictionary<int, string> _target = target.Columns.ToDictionary(c => c.Output.Id, c => c.Name);
    private readonly Dictionary<string, int> _columns = [];
    private readonly Dictionary<int, Scalar> _values = [];
    private readonly List<Scalar> _present = [];
    private bool _matchesNull;

    /// <summary>By the names of the table's columns, those of the source that they are equal to.</summary>
    public IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>What stands for the table's columns in rows for which the equations hold.</summary>
    public IReadOnlyDictionary<int, Scalar> Values => _values;

    /// <summary>Whether the source's columns may be null, where the equations do not hold.</summary>
    public bool MayFail => _present.Count > 0;

    /// <summary>Takes a conjunct that equates a column of the table, the first for this column, with one of the source of the same type.</summary>
    public bool Takes(Scalar conjunct)
    {
        if (conjunct is not Binary { Operator: BinaryOperator.Equal or BinaryOperator.Same, Left: ColumnRef a, Right: ColumnRef b } equation)
        {
            return false;
        }

        (ColumnRef mine, ColumnRef theirs) = _target.ContainsKey(a.Id) ? (b, a) : (a, b);
        if (!_target.TryGetValue(theirs.Id, out string? name) || !_source.Contains(mine.Id) || mine.Type != theirs.Type || !_columns.TryAdd(name, mine.Id))
        {
            return false;
        }

        bool excludesNull = equation.Operator == BinaryOperator.Equal || !theirs.IsNullable;
        _matchesNull |= !excludesNull;
        _values.Add(theirs.Id, excludesNull ? mine with { IsNullable = false } : mine);
        if (excludesNull && mine.IsNullable)
        {
            _present.Add(Unary.IsNotNull(mine));
        }

        return true;
    }

    /// <summary>Whether a column is the table's and nothing stands for it.</summary>
    public bool Lacks(int column) => _target.ContainsKey(column) && !_values.ContainsKey(column);

    /// <summary>
    /// Whether each row of the source for which the equations hold meets exactly one row of the table: the equated columns hold its key, and are a foreign key to it or were read from
    /// the table themselves.
    /// </summary>
    public bool FindsOne() => target.Table.PrimaryKey is { } key && key.Columns.All(_columns.ContainsKey) && Refer(source, _columns);

    /// <summary>The rows of the source that meet a row of the table and some conditions on both.</summary>
    public Relation Meeting(IEnumerable<Scalar> conditions) => source.Where(_present.Concat(conditions.Select(c => c.Replace(_values))).Once());

    /// <summary>The columns of the table, computed from rows of the source.</summary>
    /// <param name="output">The table's columns as they were.</param>
    public IEnumerable<Binding> Bindings(IEnumerable<OutputColumn> output) => output.Where(c => _values.ContainsKey(c.Id)).Select(c => new Binding(c, c.IsNullable ? Source(c.Id) : _values[c.Id]));

    private ColumnRef Source(int id) => source.Output.First(c => c.Id == ((ColumnRef)_values[id]).Id).Ref();

    private bool Refer(Relation relation, IReadOnlyDictionary<string, int> columns) => relation switch
    {
        Scan r => ReferByKey(r, columns),
        Filter or Sort or Limit or Distinct or Window => Refer(relation.Inputs().Single(), columns),
        Join { Kind: JoinKind.Inner or JoinKind.Cross or JoinKind.Left } or Apply => relation.Inputs().Any(i => Refer(i, columns)),
        Project r => ReferBelow(r.Input, r.Bindings, columns),
        Aggregate r => ReferBelow(r.Input, r.Keys, columns),
        SetOperation r => ReferIn(r, r.Left, r.LeftColumns, columns) && (r.Kind is SetOperationKind.Intersect or SetOperationKind.Except || ReferIn(r, r.Right, r.RightColumns, columns)),
        _ => false,
    };

    private bool ReferByKey(Scan scan, IReadOnlyDictionary<string, int> columns)
    {
        Dictionary<int, string> names = scan.Columns.ToDictionary(c => c.Output.Id, c => c.Name);
        return columns.Values.All(names.ContainsKey)
            && ((scan.Table.FullName == target.Table.FullName && columns.All(c => names[c.Value] == c.Key))
                || (!_matchesNull && columns.All(c => CollationOf(target, c.Key) == CollationOf(scan, names[c.Value])) && scan.Table.ForeignKeys.Any(f => f.TargetTable == target.Table.FullName && f.Columns.Count == columns.Count
                    && f.TargetColumns.Zip(f.Columns).All(p => columns.TryGetValue(p.First, out int mine) && names[mine] == p.Second))));
    }

    /// <summary>Texts that are equal by different collations are not the same in what is computed of them.</summary>
    private static string? CollationOf(Scan scan, string name) => scan.Table.TryGetColumn(name, out Column? column) ? column.Collation : null;

    private bool ReferBelow(Relation input, ValueList<Binding> bindings, IReadOnlyDictionary<string, int> columns)
        => Renamed(columns, id => bindings.FirstOrDefault(b => b.Column.Id == id)?.Value is ColumnRef column ? column.Id : null) is { } below && Refer(input, below);

    private bool ReferIn(SetOperation set, Relation side, ValueList<int> sideColumns, IReadOnlyDictionary<string, int> columns)
    {
        Dictionary<int, int> below = set.Columns.Zip(sideColumns).ToDictionary(p => p.First.Id, p => p.Second);
        return Renamed(columns, id => below.TryGetValue(id, out int mine) ? mine : null) is { } renamed && Refer(side, renamed);
    }

    private static Dictionary<string, int>? Renamed(IReadOnlyDictionary<string, int> columns, Func<int, int?> rename)
    {
        Dictionary<string, int> renamed = [];
        foreach ((string name, int id) in columns)
        {
            if (rename(id) is not { } below)
            {
                return null;
            }

            renamed.Add(name, below);
        }

        return renamed;
    }
}
