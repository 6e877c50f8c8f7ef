using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>Sets properties on behalf of a flush (keys, versions, foreign keys, values made by the database) and remembers what they were, so that it can be undone.</summary>
internal sealed class FlushJournal
{
    private readonly List<JournalEntry> _entries = [];

    public IReadOnlyList<JournalEntry> Entries => _entries;

    public void Set(TrackedEntity entity, PropertyMap property, object? value)
    {
        object? before = entity.Get(property);
        if (!Equals(before, value))
        {
            _entries.Add(new JournalEntry(entity, property, before));
            entity.Set(property, value);
        }
    }

    /// <summary>Sets the properties back that were set since there were <paramref name="count"/> entries.</summary>
    public void UndoTo(int count)
    {
        Undo(_entries[count..]);
        _entries.RemoveRange(count, _entries.Count - count);
    }

    /// <summary>Sets the properties back, the last one first.</summary>
    public static void Undo(IReadOnlyList<JournalEntry> entries)
    {
        for (int i = entries.Count - 1; i >= 0; i--)
        {
            entries[i].Entity.Set(entries[i].Property, entries[i].Before);
        }
    }
}

/// <summary>A property that the session set, and its value before.</summary>
internal readonly record struct JournalEntry(TrackedEntity Entity, PropertyMap Property, object? Before);
