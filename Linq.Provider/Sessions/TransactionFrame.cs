using System.Collections;

namespace Linq.Provider.Sessions;

/// <summary>What a transaction or savepoint must remember to roll memory back: the state of every object that it flushed, from before it did so, and what the session set.</summary>
internal sealed class TransactionFrame
{
    private readonly Dictionary<TrackedEntity, EntityMemento> _mementos = [];
    private readonly List<JournalEntry> _journal = [];

    /// <summary>The objects whose rows were inserted or deleted, in this order. Indexed only when it is asked for, since most transactions read nothing after they have written.</summary>
    private readonly List<TrackedEntity> _rows = [];
    private readonly Dictionary<object, TrackedEntity> _rowsByKey = new(StructuralKeys.Instance);
    private int _indexed;

    /// <summary>The savepoint's depth, or 0 for the transaction itself.</summary>
    public required int Depth { get; init; }

    /// <summary>Higher than that of any frame that began earlier, so that what was read or loaded in this one or those inside bears this number or a higher one.</summary>
    public required int Number { get; init; }

    public IReadOnlyList<JournalEntry> Journal => _journal;

    public IReadOnlyDictionary<TrackedEntity, EntityMemento> Mementos => _mementos;

    /// <summary>Whether rows were written, so that what is read from now on may not be there after a rollback.</summary>
    public bool HasWritten { get; set; }

    /// <summary>Remembers an object; what was remembered first stays.</summary>
    public void Remember(TrackedEntity entity) => _mementos.TryAdd(entity, entity.Save());

    public void Remember(FlushJournal journal) => _journal.AddRange(journal.Entries);

    public void Remember(JournalEntry entry) => _journal.Add(entry);

    /// <summary>Keys that were made for objects outside the session.</summary>
    public List<MadeKey> MadeKeys { get; } = [];

    /// <summary>Notes that the row of an object was inserted or deleted.</summary>
    public void NoteRow(TrackedEntity entity) => _rows.Add(entity);

    /// <summary>The object that was last inserted or deleted with a key; null if there was none.</summary>
    public TrackedEntity? WriterOf(EntityPersister persister, object key)
    {
        for (; _indexed < _rows.Count; _indexed++)
        {
            if (_rows[_indexed] is var entity && entity.OriginalKey() is { } written)
            {
                _rowsByKey[(entity.Persister.RootType, written)] = entity;
            }
        }

        return _rowsByKey.Count == 0 ? null : _rowsByKey.GetValueOrDefault((persister.RootType, key));
    }

    /// <summary>Takes over what a savepoint inside remembered, when that is committed.</summary>
    public void Absorb(TransactionFrame inner)
    {
        foreach ((TrackedEntity entity, EntityMemento memento) in inner._mementos)
        {
            _mementos.TryAdd(entity, memento);
        }

        _journal.AddRange(inner._journal);
        MadeKeys.AddRange(inner.MadeKeys);
        _rows.AddRange(inner._rows);
        HasWritten |= inner.HasWritten;
    }

    /// <summary>Binary keys compare by content.</summary>
    private sealed class StructuralKeys : IEqualityComparer<object>
    {
        public static StructuralKeys Instance { get; } = new();

        public new bool Equals(object? x, object? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode(object obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
    }
}
