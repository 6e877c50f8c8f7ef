using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Sessions;

/// <summary>
/// The objects that a session keeps alive, in the order in which they came. An object costs one place in a list. It is entered into an index only when somebody asks for an object that is not
/// found near the last ones: what is read and never asked for does without. Only <see cref="Find"/> may be called on any thread.
/// </summary>
internal sealed class HeldEntities
{
    private const int KeptStarts = 4;

    /// <summary>Guards the index and what it is made of against sessions on other threads that ask whose an object is.</summary>
    private readonly Lock _gate = new();

    /// <summary>What was taken out leaves a hole.</summary>
    private TrackedEntity?[] _places = [];
    private int _end;
    private Dictionary<object, TrackedEntity>? _index;

    /// <summary>The number of places whose objects are in the index.</summary>
    private int _indexed;

    /// <summary>Where objects were found last: who fills relationships asks for the parents in turn, and between them for their children.</summary>
    private int _here = -1;
    private int _there = -1;

    /// <summary>The places where the class changed, the last of them.</summary>
    private readonly int[] _starts = new int[KeptStarts];
    private int _startCount;

    public int Count { get; private set; }

    public void Add(TrackedEntity entity)
    {
        lock (_gate)
        {
            if (_end == _places.Length)
            {
                MakePlaces(Math.Max(4, Count * 2));
            }

            if (_end == 0 || !ReferenceEquals(_places[_end - 1]?.Persister, entity.Persister))
            {
                _starts[_startCount++ % KeptStarts] = _end;
            }

            entity.Place = _end;
            _places[_end++] = entity;
            Count++;
        }
    }

    /// <summary>Makes places for so many objects more.</summary>
    public void Reserve(int count)
    {
        if (_places.Length - _end < count)
        {
            lock (_gate)
            {
                MakePlaces(Count + count);
            }
        }
    }

    public void Remove(TrackedEntity entity)
    {
        if (!Holds(entity))
        {
            return;
        }

        lock (_gate)
        {
            if (entity.Place < _indexed)
            {
                _index!.Remove(entity.Entity);
            }

            _places[entity.Place] = null;
            Count--;
            if (Count == 0)
            {
                (_end, _indexed, _here, _there, _startCount) = (0, 0, -1, -1, 0);
            }
        }
    }

    public bool Holds(TrackedEntity entity) => entity.Place < _end && ReferenceEquals(_places[entity.Place], entity);

    /// <summary>What the session knows of an object, looked for where that is likely to be.</summary>
    public bool TryFindNear(object entity, [NotNullWhen(true)] out TrackedEntity? found)
    {
        if (IsAt(_here, entity, out found) || IsAt(_here + 1, entity, out found))
        {
            _here = found.Place;
            return true;
        }

        if (!IsAt(_there, entity, out found) && !IsAt(_there + 1, entity, out found))
        {
            for (int i = Math.Min(_startCount, KeptStarts) - 1; i >= 0 && !IsAt(_starts[i], entity, out found); i--)
            {
            }
        }

        if (found is null)
        {
            return false;
        }

        (_here, _there) = (found.Place, _here);
        return true;
    }

    public TrackedEntity? Find(object entity)
    {
        lock (_gate)
        {
            if (_indexed < _end)
            {
                _index ??= new Dictionary<object, TrackedEntity>(ReferenceEqualityComparer.Instance);
                _index.EnsureCapacity(Count);
                for (; _indexed < _end; _indexed++)
                {
                    if (_places[_indexed] is { } next)
                    {
                        _index.Add(next.Entity, next);
                    }
                }
            }

            return _index?.GetValueOrDefault(entity);
        }
    }

    /// <summary>Objects may be taken out while this is enumerated.</summary>
    public Enumerator GetEnumerator() => new(_places, _end);

    private bool IsAt(int place, object entity, [NotNullWhen(true)] out TrackedEntity? found)
    {
        found = (uint)place < (uint)_end && _places[place] is { } there && ReferenceEquals(there.Entity, entity) ? there : null;
        return found is not null;
    }

    /// <summary>Closes the holes.</summary>
    private void MakePlaces(int count)
    {
        TrackedEntity?[] places = new TrackedEntity?[count];
        int end = 0, indexed = 0;
        for (int i = 0; i < _end; i++)
        {
            if (_places[i] is { } kept)
            {
                indexed += i < _indexed ? 1 : 0;
                kept.Place = end;
                places[end++] = kept;
            }
        }

        if (end < _end)
        {
            (_here, _there, _startCount) = (-1, -1, 0);
        }

        (_places, _end, _indexed) = (places, end, indexed);
    }

    public struct Enumerator(TrackedEntity?[] places, int end)
    {
        private int _next;

        public TrackedEntity Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (_next < end)
            {
                if (places[_next++] is { } entity)
                {
                    Current = entity;
                    return true;
                }
            }

            return false;
        }
    }
}
