using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes joins that neither add nor drop rows and whose columns nobody needs: left joins by a key, and joins from a foreign key to the key it refers to.
/// Relies on <see cref="ExpandNullSemantics"/>: equality never holds for null.
/// <code>
/// SELECT e.name FROM e LEFT JOIN d ON d.id = e.dept          →  SELECT e.name FROM e
/// SELECT d.id FROM e LEFT JOIN d ON d.id = e.dept            →  SELECT e.dept FROM e                            (not for a key of several columns that may be null)
/// SELECT d.id FROM e JOIN d ON d.id = e.dept                 →  SELECT e.dept FROM e WHERE e.dept IS NOT NULL   (the condition only if dept is nullable)
/// </code>
/// </summary>
internal sealed class RemoveUnneededJoins : IRewriteRule
{
    public string Name => nameof(RemoveUnneededJoins);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => new ColumnPruner(Simplify).PruneRoot(plan);

    private static Relation? Simplify(Join join, IReadOnlySet<int> needed) => join.Kind switch
    {
        JoinKind.Left when !join.Right.Output.Any(c => needed.Contains(c.Id)) && UniqueKeys.MatchesOnce(join.Right, join.Predicate) => join.Left,
        JoinKind.Left => WithoutTarget(join, join.Left, join.Right, needed),
        JoinKind.Inner => WithoutTarget(join, join.Left, join.Right, needed) ?? WithoutTarget(join, join.Right, join.Left, needed),
        _ => null,
    };

    private static Relation? WithoutTarget(Join join, Relation source, Relation other, IReadOnlySet<int> needed)
    {
        if (other is not Scan target || target.Table.PrimaryKey is not { } key)
        {
            return null;
        }

        Dictionary<int, string> targetNames = target.Columns.ToDictionary(c => c.Output.Id, c => c.Name);
        var pairs = new Dictionary<string, ColumnRef>();
        var bindings = new List<Binding>();
        foreach (Scalar conjunct in join.Predicate.Conjuncts())
        {
            if (conjunct is not Binary { Operator: BinaryOperator.Equal, Left: ColumnRef a, Right: ColumnRef b })
            {
                return null;
            }

            (ColumnRef mine, ColumnRef theirs) = targetNames.ContainsKey(a.Id) ? (b, a) : (a, b);
            if (!targetNames.TryGetValue(theirs.Id, out string? name) || !pairs.TryAdd(name, mine))
            {
                return null;
            }

            bindings.Add(join.Kind == JoinKind.Left
                ? new Binding(join.Output.First(c => c.Id == theirs.Id), mine)
                : new Binding(target.Output.First(c => c.Id == theirs.Id), mine with { IsNullable = false }));
        }

        // Of a key that is null in part, no part belongs to a row of the target.
        if (join.Kind == JoinKind.Left && pairs.Count > 1 && pairs.Values.Any(c => c.IsNullable))
        {
            return null;
        }

        bool isKey = pairs.Count == key.Columns.Count && key.Columns.All(pairs.ContainsKey);
        return isKey && target.Output.All(c => !needed.Contains(c.Id) || pairs.ContainsKey(targetNames[c.Id]) && bindings.Any(b => b.Column.Id == c.Id))
            && bindings.All(b => b.Column.Type == b.Value.Type) && IsForeignKey(source, target.Table, pairs)
            ? new Project(join.Kind == JoinKind.Left ? source : source.Where(pairs.Values.Where(c => c.IsNullable).Select(Unary.IsNotNull)), source.Output.Select(Binding.Pass).Concat(bindings).ToValueList())
            : null;
    }

    // The referring columns must come from one scan, whose table declares the foreign key.
    private static bool IsForeignKey(Relation source, Table target, Dictionary<string, ColumnRef> pairs)
    {
        int any = pairs.Values.First().Id;
        return ScanOf(source, any) is { } scan && scan.Table.ForeignKeys.Any(f =>
            f.TargetTable == target.FullName && f.Columns.Count == pairs.Count && f.TargetColumns.Zip(f.Columns).All(p =>
                pairs.TryGetValue(p.First, out ColumnRef? mine) && scan.Columns.Any(c => c.Name == p.Second && c.Output.Id == mine.Id)));
    }

    private static Scan? ScanOf(Relation relation, int column) => relation switch
    {
        Scan r => r.Columns.Any(c => c.Output.Id == column) ? r : null,
        Filter or Project or Sort or Limit or Distinct or Window or Join { Kind: JoinKind.Inner or JoinKind.Cross or JoinKind.Left }
            => relation.Inputs().Select(i => ScanOf(i, column)).FirstOrDefault(s => s is not null),
        _ => null,
    };
}
