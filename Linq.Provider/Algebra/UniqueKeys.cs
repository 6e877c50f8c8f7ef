using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>Which sets of columns hold no combination of values twice, as far as the schema and the operators tell.</summary>
internal static class UniqueKeys
{
    // Of joins of joins, every combination of their keys is a key: more than anybody asks for, and soon more than there is memory.
    private const int MostKeys = 16;

    /// <summary>Sets of column identities, each of them a key of the relation. Null counts as a value.</summary>
    public static IReadOnlyList<IReadOnlySet<int>> Of(Relation relation) => relation switch
    {
        Scan r => OfScan(r, nullsAreDistinct: true),
        Unnest { Ordinality: { } ordinality } => [new HashSet<int> { ordinality.Id }],
        Unnest { IsDistinct: true, Lists.Count: > 0 } r => [r.OutputIds()],
        Filter r => Of(r.Input),
        Sort r => Of(r.Input),
        Limit r => Of(r.Input),
        Window r => Of(r.Input),
        Distinct r => [r.OutputIds(), .. Of(r.Input)],
        Aggregate { Keys.Count: > 0 } r => [r.Keys.Select(k => k.Column.Id).ToHashSet()],
        SetOperation { Kind: not SetOperationKind.UnionAll } r => [r.OutputIds()],
        Project r => OfProject(r),
        Join { Kind: JoinKind.Inner or JoinKind.Cross or JoinKind.Left } r => OfJoin(r),
        _ => [],
    };

    /// <summary>Whether at most one row of the relation satisfies the predicate for given values of all columns that are not the relation's. Neither SQL's equality nor that of keys ever holds for null.</summary>
    public static bool MatchesOnce(Relation relation, Scalar? predicate) => MatchesOnce(relation, Of(relation), predicate);

    private static bool MatchesOnce(Relation relation, IReadOnlyList<IReadOnlySet<int>> keys, Scalar? predicate)
    {
        HashSet<int> own = relation.OutputIds();
        var fixedColumns = new HashSet<int>();
        foreach (Scalar conjunct in predicate.Conjuncts())
        {
            if (conjunct is Binary { Operator: BinaryOperator.Equal or BinaryOperator.Match } equal)
            {
                Fix(equal.Left, equal.Right);
                Fix(equal.Right, equal.Left);
            }
        }

        return Matchable(relation, keys).Any(k => k.IsSubsetOf(fixedColumns));

        void Fix(Scalar column, Scalar value)
        {
            if (column is ColumnRef { Id: var id } && own.Contains(id) && !value.RefersTo(own))
            {
                fixedColumns.Add(id);
            }
        }
    }

    // Where nulls never match, a unique constraint over nullable columns is a key too.
    private static IReadOnlyList<IReadOnlySet<int>> Matchable(Relation relation, IReadOnlyList<IReadOnlySet<int>> keys) => relation switch
    {
        Scan r => OfScan(r, nullsAreDistinct: false),
        Filter r => Matchable(r.Input, keys),
        _ => keys,
    };

    private static List<IReadOnlySet<int>> OfScan(Scan scan, bool nullsAreDistinct)
    {
        Table table = scan.Table;
        IEnumerable<IReadOnlyList<string>> declared = table.UniqueConstraints.Select(u => u.Columns)
            .Concat(table.Indexes.Where(i => i is { IsUnique: true, Where: null, IsOfColumns: true } && i.Keys.All(k => k.Collation is null)).Select(i => i.Columns))
            .Where(c => !nullsAreDistinct || c.All(n => table.TryGetColumn(n, out Column? column) && !column.IsNullable));
        declared = table.PrimaryKey is { Columns.Count: > 0 } key ? declared.Prepend(key.Columns) : declared;
        Dictionary<string, int> ids = [];
        foreach (ScanColumn column in scan.Columns)
        {
            ids.TryAdd(column.Name, column.Output.Id);
        }

        return [.. declared.Where(c => c.Count > 0 && c.All(ids.ContainsKey)).Select(c => c.Select(n => ids[n]).ToHashSet())];
    }

    private static List<IReadOnlySet<int>> OfProject(Project project)
    {
        var renamed = new Dictionary<int, int>();
        foreach (Binding binding in project.Bindings)
        {
            if (binding.Value is ColumnRef column)
            {
                renamed.TryAdd(column.Id, binding.Column.Id);
            }
        }

        return [.. Of(project.Input).Where(k => k.All(renamed.ContainsKey)).Select(k => k.Select(id => renamed[id]).ToHashSet())];
    }

    private static List<IReadOnlySet<int>> OfJoin(Join join)
    {
        IReadOnlyList<IReadOnlySet<int>> left = Of(join.Left);
        IReadOnlyList<IReadOnlySet<int>> right = Of(join.Right);
        List<IReadOnlySet<int>> keys = [.. MatchesOnce(join.Right, right, join.Predicate) ? left : []];
        keys.AddRange(join.Kind != JoinKind.Left && MatchesOnce(join.Left, left, join.Predicate) ? right : []);
        keys.AddRange(left.SelectMany(l => right.Select(r => l.Union(r).ToHashSet())));
        return Smallest(keys);
    }

    /// <summary>The keys without those that have another one in them.</summary>
    private static List<IReadOnlySet<int>> Smallest(IEnumerable<IReadOnlySet<int>> keys)
    {
        var smallest = new List<IReadOnlySet<int>>();
        foreach (IReadOnlySet<int> key in keys.OrderBy(k => k.Count).TakeWhile(_ => smallest.Count < MostKeys))
        {
            if (!smallest.Exists(k => k.IsSubsetOf(key)))
            {
                smallest.Add(key);
            }
        }

        return smallest;
    }
}
