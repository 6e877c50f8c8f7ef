using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>The revisions of an application: a graph without circles, in which each follows others, as in Alembic. Immutable.</summary>
public sealed class MigrationHistory
{
    private readonly Dictionary<string, Revision> _byId;
    private readonly Dictionary<string, int> _position;
    private readonly ILookup<string, Revision> _next;

    private MigrationHistory(IEnumerable<Revision> revisions)
    {
        List<Revision> all = [.. revisions.OrderBy(r => r.Id, StringComparer.Ordinal)];
        if (all.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw Invalid($"two migrations have the id {twice.Key}: {string.Join(" and ", twice.Select(r => r.Type))}", "Give one of them another id.");
        }

        _byId = all.ToDictionary(r => r.Id, StringComparer.Ordinal);
        Revisions = Sort(all);
        _position = Revisions.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _next = Revisions.SelectMany(r => r.Follows, (r, f) => (Before: f, After: r)).ToLookup(p => p.Before, p => p.After, StringComparer.Ordinal);
        Heads = [.. Revisions.Where(r => !_next[r.Id].Any())];
    }

    /// <summary>All revisions, each after those that it follows and depends on.</summary>
    public IReadOnlyList<Revision> Revisions { get; }

    /// <summary>The revisions that none follows.</summary>
    public IReadOnlyList<Revision> Heads { get; }

    /// <summary>The revisions that several follow.</summary>
    public IEnumerable<Revision> BranchPoints => Revisions.Where(r => _next[r.Id].Skip(1).Any());

    /// <summary>The history of all migrations of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="MigrationException">They do not form a history (LP1601).</exception>
    public static MigrationHistory Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return Of(MigrationsOf(assembly));
    }

    /// <summary>The history of some migrations.</summary>
    /// <param name="migrations">Classes derived from <see cref="Migration"/>, each with a <see cref="RevisionAttribute"/>.</param>
    /// <exception cref="MigrationException">They do not form a history (LP1601).</exception>
    public static MigrationHistory Of(IEnumerable<Type> migrations)
    {
        ArgumentNullException.ThrowIfNull(migrations);
        return new MigrationHistory(migrations.Select(Read));
    }

    /// <summary>The revision of an id.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Revision? revision) => _byId.TryGetValue(id, out revision);

    /// <summary>The schema after revisions, without a database: that of all operations which lead to them, in order.</summary>
    /// <param name="target">The revisions, as on the command line: <c>heads</c>, an id, <c>label@head</c>, …</param>
    /// <param name="dialect">What <see cref="Operations.Dialect"/> tells the migrations.</param>
    /// <exception cref="MigrationException">There is no such revision (LP1602), or an operation does not fit (LP1605).</exception>
    public MetaData Replay(string target = "heads", string dialect = "sqlite")
    {
        ArgumentNullException.ThrowIfNull(target);
        return new HistoryReplay(this, dialect).To(Closure(new RevisionTarget(this, target).Resolve(new HashSet<Revision>()))).Snapshot();
    }

    /// <summary>The ids of all migrations of an assembly, whether they form a history or not.</summary>
    internal static HashSet<string> IdsOf(Assembly assembly) => [.. MigrationsOf(assembly).Select(t => t.GetCustomAttribute<RevisionAttribute>()!.Id)];

    internal Revision this[string id] => _byId[id];

    /// <summary>The revisions that follow one directly.</summary>
    internal IEnumerable<Revision> Next(Revision revision) => _next[revision.Id];

    /// <summary>Revisions in the order in which they are applied.</summary>
    internal IEnumerable<Revision> InOrder(IEnumerable<Revision> revisions) => revisions.OrderBy(r => _position[r.Id]);

    /// <summary>Some revisions with all that come before them.</summary>
    internal HashSet<Revision> Closure(IEnumerable<Revision> revisions)
    {
        var result = new HashSet<Revision>();
        var open = new Stack<Revision>(revisions);
        while (open.TryPop(out Revision? revision))
        {
            if (result.Add(revision))
            {
                foreach (string before in revision.Before)
                {
                    open.Push(_byId[before]);
                }
            }
        }

        return result;
    }

    /// <summary>The revisions that need one of some, these apart.</summary>
    internal HashSet<Revision> After(IReadOnlySet<Revision> revisions)
    {
        var result = new HashSet<Revision>();
        foreach (Revision revision in Revisions)
        {
            if (!revisions.Contains(revision) && revision.Before.Any(b => revisions.Contains(_byId[b]) || result.Contains(_byId[b])))
            {
                result.Add(revision);
            }
        }

        return result;
    }

    /// <summary>Those of some revisions that no other of them follows.</summary>
    internal IReadOnlyList<Revision> HeadsOf(IReadOnlySet<Revision> revisions) => [.. InOrder(revisions.Where(r => !_next[r.Id].Any(revisions.Contains)))];

    /// <summary>The id as short as it can be told from all others, but not less than seven characters.</summary>
    internal string Short(Revision revision)
    {
        for (int length = Math.Min(7, revision.Id.Length); length < revision.Id.Length; length++)
        {
            string prefix = revision.Id[..length];
            if (_byId.Keys.Count(id => id.StartsWith(prefix, StringComparison.Ordinal)) == 1)
            {
                return prefix;
            }
        }

        return revision.Id;
    }

    private static IEnumerable<Type> MigrationsOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Migration)) && !t.IsAbstract && t.IsDefined(typeof(RevisionAttribute), inherit: false));

    private static Revision Read(Type type)
    {
        RevisionAttribute attribute = type.GetCustomAttribute<RevisionAttribute>() ?? throw Invalid($"the class {type} has no [Revision]", "Give it one with an id.");
        if (!type.IsSubclassOf(typeof(Migration)))
        {
            throw Invalid($"the class {type} is not derived from Migration", "Derive it from Migration.");
        }

        bool isWrong = attribute.Id.Length == 0 || attribute.Id is "head" or "heads" or "base" or "current" || attribute.Id.Any(c => c is '@' or ':' or '+' or ',' || char.IsWhiteSpace(c)) || attribute.Id[0] == '-';
        return isWrong
            ? throw Invalid($"the class {type} has the id '{attribute.Id}', which could not be told from other words of the command line", "Use letters, digits and '_'.")
            : new Revision(type, attribute);
    }

    private static IReadOnlyList<Revision> Sort(List<Revision> all)
    {
        var number = all.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var edges = new List<(int, int)>();
        foreach (Revision revision in all)
        {
            foreach (string before in revision.Before)
            {
                if (!number.TryGetValue(before, out int position))
                {
                    throw Invalid($"revision {revision.Id} ({revision.Type}) follows or depends on revision {before}, which is not in the code", "Bring back the file of that migration, or correct the attribute.");
                }

                edges.Add((position, number[revision.Id]));
            }
        }

        return TopologicalSort.TrySort(all.Count, edges, out List<int> order, out List<int> cycle)
            ? [.. order.Select(i => all[i])]
            : throw Invalid($"these revisions follow each other in a circle: {string.Join(" → ", cycle.Append(cycle[0]).Select(i => all[i].Id))}", "Correct one of their attributes.");
    }

    private static MigrationException Invalid(string problem, string remedy) => new(ErrorCodes.InvalidHistory, $"The migrations in the code are not a history: {problem}. {remedy}");
}
