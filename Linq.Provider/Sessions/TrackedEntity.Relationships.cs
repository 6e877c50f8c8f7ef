using Linq.Provider.Loaders;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>What is known of the relationships: how they are loaded, and what they held when they were last read or written.</content>
internal sealed partial class TrackedEntity
{
    /// <summary>By <see cref="Relationship.Index"/>; null until something is to be noted of one.</summary>
    private RelationshipState[]? _relationships;

    /// <summary>Whether <see cref="RelationshipState.Before"/> is valid.</summary>
    private bool _knowsBefore;

    public Relationship? RelationshipOf(string name)
    {
        Relationship[] all = Persister.Relationships;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Navigation.Name == name)
            {
                return all[i];
            }
        }

        return null;
    }

    /// <summary>Whether a relationship holds what the row's does, or what the application has put there.</summary>
    public bool IsLoaded(Relationship relationship) => Snapshot is null
        || _relationships?[relationship.Index].IsLoaded == true
        || (!relationship.Navigation.IsCollection && Related(relationship) is not null);

    public void MarkLoaded(Relationship relationship, bool isLoaded = true)
    {
        if (isLoaded || _relationships is not null)
        {
            ref RelationshipState state = ref StateOf(relationship);
            (state.IsLoaded, state.IsPartial) = (isLoaded, false);
        }
    }

    /// <summary>Notes that a relationship was loaded after something had been written, and may hold what is rolled back later.</summary>
    /// <param name="frame">The <see cref="TransactionFrame.Number"/>.</param>
    public void MarkLoadedIn(Relationship relationship, int frame) => StateOf(relationship).LoadedIn = frame;

    /// <summary>Forgets what relationships hold that were loaded since a <see cref="TransactionFrame.Number"/>.</summary>
    public void UnloadSince(int frame)
    {
        for (int i = 0; i < _relationships?.Length; i++)
        {
            if (_relationships[i].LoadedIn >= frame)
            {
                _relationships[i].LoadedIn = 0;
                Unload(Persister.Relationships[i]);
            }
        }
    }

    /// <summary>Whether a collection holds what a query named of it. It is not loaded, but an access does not load it: that would bring what the query did not want.</summary>
    public bool IsPartial(Relationship relationship) => _relationships?[relationship.Index].IsPartial == true;

    public void MarkPartial(Relationship relationship, bool isPartial)
    {
        if (isPartial || _relationships is not null)
        {
            StateOf(relationship).IsPartial = isPartial;
        }
    }

    /// <summary>Whether it is known what all of a relationship was when last read or written.</summary>
    public bool KnowsAll(Relationship relationship) => !ReferenceEquals(RelatedBefore(relationship), Unknown) && !IsPartial(relationship);

    /// <summary>How the relationship behaves while it is not loaded: as the query says that brought the object, else as the mapping does.</summary>
    public Loading LoadingOf(Relationship relationship) => _relationships?[relationship.Index].Loading ?? relationship.Navigation.Loading;

    public void SetLoading(Relationship relationship, Loading loading) => StateOf(relationship).Loading = loading;

    /// <summary>The object came with another query, which has its own say.</summary>
    public void ForgetLoadings()
    {
        for (int i = 0; i < _relationships?.Length; i++)
        {
            _relationships[i].Loading = null;
        }
    }

    /// <summary>What the relationship held when it was last read or written: the object, an array of items, or <see cref="Unknown"/>.</summary>
    public object? RelatedBefore(Relationship relationship) => _knowsBefore ? _relationships![relationship.Index].Before : NothingRelated;

    public IReadOnlyList<object> ItemsBefore(Relationship relationship) => RelatedBefore(relationship) switch
    {
        object[] items => items,
        { } item when !ReferenceEquals(item, Unknown) => [item],
        _ => [],
    };

    public object? Related(Relationship relationship) => Access.GetRelated(Entity, relationship.Index);

    public void SetRelatedBefore(Relationship relationship, object? value)
    {
        if (relationship.IsLogged)
        {
            LogOf(relationship)?.Accept();
            return;
        }

        SetBefore(relationship, value is null || !relationship.Navigation.IsCollection ? value : relationship.CopyOf(value));
    }

    /// <summary>Takes objects out of what a relationship held when it was last read or written.</summary>
    public void TakeOutOfBefore(Relationship relationship, HashSet<object> gone) =>
        SetBefore(relationship, relationship.Navigation.IsCollection ? ItemsBefore(relationship).Where(item => !gone.Contains(item)).ToArray() : null);

    /// <summary>Forgets what a relationship holds, so that the next access loads it; only for those that can load by themselves.</summary>
    public void Unload(Relationship relationship)
    {
        object? related = Related(relationship);
        if (related is ILazyCollection collection)
        {
            collection.Unload();
        }
        else if (Persister.LazyProperties.FirstOrDefault(p => ReferenceEquals(p.Relationship, relationship)) is { } property)
        {
            Access.Set(Entity, relationship.Navigation, property.Create(this));
        }
        else if (Entity is ILazyEntity && !relationship.Navigation.IsCollection && TrackedClass.CanIntercept(Map, relationship.Navigation.Member))
        {
            Access.Set(Entity, relationship.Navigation, null);
        }
        else
        {
            return;
        }

        MarkLoaded(relationship, false);
        if (_knowsBefore)
        {
            SetBefore(relationship, Unknown);
        }
    }

    private ref RelationshipState StateOf(Relationship relationship) => ref (_relationships ??= new RelationshipState[Persister.Relationships.Length])[relationship.Index];

    private void SetBefore(Relationship relationship, object? before)
    {
        ref RelationshipState changed = ref StateOf(relationship);
        if (!_knowsBefore)
        {
            foreach (ref RelationshipState state in _relationships.AsSpan())
            {
                state.Before = NothingRelated;
            }

            _knowsBefore = true;
        }

        changed.Before = before;
    }

    /// <summary>Forgets what relationships held, and whether they are loaded, or takes that from another time.</summary>
    private void ReturnRelationships(RelationshipState[]? former, bool knewBefore)
    {
        _knowsBefore = knewBefore;
        if (former is not null)
        {
            _relationships ??= new RelationshipState[former.Length];
        }

        for (int i = 0; i < _relationships?.Length; i++)
        {
            RelationshipState state = former?[i] ?? default;
            _relationships[i] = _relationships[i] with { Before = state.Before, IsLoaded = state.IsLoaded, IsPartial = state.IsPartial };
        }
    }

    /// <summary>An object that the session itself has made into a row has nothing beyond what it was written with.</summary>
    private object? NothingRelated => Snapshot is null ? null : Unknown;
}

/// <summary>What is known of one relationship of an object.</summary>
internal record struct RelationshipState
{
    private byte _loading;

    /// <summary>What it held when it was last read or written.</summary>
    public object? Before { get; set; }

    /// <summary>The <see cref="TransactionFrame.Number"/> in which it was loaded after something had been written; else 0.</summary>
    public int LoadedIn { get; set; }

    public bool IsLoaded { get; set; }

    public bool IsPartial { get; set; }

    /// <summary>How it behaves while it is not loaded, if the query has said so that brought the object.</summary>
    public Loading? Loading
    {
        readonly get => _loading == 0 ? null : (Loading)(_loading - 1);
        set => _loading = (byte)(value is { } loading ? (int)loading + 1 : 0);
    }
}
