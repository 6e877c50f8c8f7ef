using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting;

/// <summary>
/// Leaves out of a rewritten plan the keys that end its columns where another column holds the same: rows of children mostly have the foreign key in them anyway.
/// <code>
/// SELECT c.id, c.parent, c.parent AS k FROM children c WHERE c.parent = ANY (@0)   →  SELECT c.id, c.parent FROM children c WHERE c.parent = ANY (@0)
/// </code>
/// </summary>
internal static class KeyColumns
{
    /// <param name="plan">The plan.</param>
    /// <param name="count">How many of its last columns are keys.</param>
    /// <returns>The plan, and for each key its column and whether that may hold null.</returns>
    public static (Relation Plan, (int Ordinal, bool IsNullable)[] Keys) Share(Relation plan, int count)
    {
        if (count == 0 || plan is not Project root)
        {
            return (plan, []);
        }

        Dictionary<int, int> passed = [];
        NotePassed(root, passed);
        int first = root.Bindings.Count - count;
        List<Binding> kept = [.. root.Bindings.Take(first)];
        var keys = new (int, bool)[count];
        for (int i = 0; i < count; i++)
        {
            Binding key = root.Bindings[first + i];
            int same = kept.FindIndex(b => Origin(b.Column.Id, passed) == Origin(key.Column.Id, passed));
            if (same < 0)
            {
                same = kept.Count;
                kept.Add(key);
            }

            keys[i] = (same, key.Column.IsNullable);
        }

        return kept.Count == root.Bindings.Count ? (root, keys) : (new ColumnPruner().PruneRoot(root with { Bindings = kept.ToValueList() }), keys);
    }

    /// <summary>Which columns are others of the same row under a new identity.</summary>
    private static void NotePassed(Relation relation, Dictionary<int, int> passed)
    {
        if (relation is Project project)
        {
            // What comes from a query around is null where an optional row is absent.
            HashSet<int> own = project.Input.OutputIds();
            foreach (Binding binding in project.Bindings)
            {
                if (binding is { IsPass: false, Value: ColumnRef column } && own.Contains(column.Id))
                {
                    passed[binding.Column.Id] = column.Id;
                }
            }
        }

        foreach (Relation input in relation.Inputs())
        {
            NotePassed(input, passed);
        }
    }

    private static int Origin(int column, Dictionary<int, int> passed) => passed.TryGetValue(column, out int other) ? Origin(other, passed) : column;
}
