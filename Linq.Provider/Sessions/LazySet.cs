using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>For properties that a set fits into.</summary>
internal sealed class LazySet<T>(ILazySource source, string relationship) : LazyCollection<T, HashSet<T>>(source, relationship), ISet<T>, IReadOnlySet<T> where T : class
{
    bool ISet<T>.Add(T item)
    {
        CheckAdd(item);
        bool added = Put(item);
        if (added)
        {
            NoteAdded(item);
        }

        return added;
    }

    public void ExceptWith(IEnumerable<T> other) => Change(set => set.ExceptWith(other));

    public void IntersectWith(IEnumerable<T> other) => Change(set => set.IntersectWith(other));

    public void SymmetricExceptWith(IEnumerable<T> other) => Change(set => set.SymmetricExceptWith(other));

    public void UnionWith(IEnumerable<T> other) => Change(set => set.UnionWith(other));

    public bool IsProperSubsetOf(IEnumerable<T> other) => Items.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<T> other) => Items.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<T> other) => Items.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<T> other) => Items.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<T> other) => Items.Overlaps(other);

    public bool SetEquals(IEnumerable<T> other) => Items.SetEquals(other);

    /// <summary>Each row is one object, whatever its class calls equal; and keys may change when objects are written.</summary>
    protected override HashSet<T> New(IEnumerable<T> items) => new(items, ReferenceEqualityComparer.Instance);

    protected override bool IsFor(ICollection<T> given) => given.GetType() == typeof(HashSet<T>);

    protected override bool Put(T item) => Items.Add(item);

    protected override bool Discard(HashSet<T> items, T item, [NotNullWhen(true)] out T? removed) => items.TryGetValue(item, out removed) && items.Remove(item);

    private void Change(Action<HashSet<T>> change)
    {
        CheckChange();
        HashSet<T> after = new(Items, Items.Comparer);
        change(after);
        T[] added = [.. after.Where(i => !Items.Contains(i))];
        foreach (T item in added)
        {
            CheckAdd(item);
        }

        foreach (T item in Items.Where(i => !after.Contains(i)).ToArray())
        {
            Items.Remove(item);
            NoteRemoved(item);
        }

        foreach (T item in added)
        {
            Items.Add(item);
            NoteAdded(item);
        }
    }
}
