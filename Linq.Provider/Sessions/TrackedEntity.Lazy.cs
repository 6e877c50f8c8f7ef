using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>Relationships that load when they are read.</content>
internal sealed partial class TrackedEntity : ILazySource
{
    private bool[]? _loaded;
    private int[]? _loadedIn;
    private Loading?[]? _loadings;
    private bool[]? _partial;
    private List<Relationship>? _left;
    private object?[]? _joined;

    /// <summary>The result that the object came with; null for one that the application made, or that has left the session.</summary>
    public ResultStore? Result { get; set; }

    /// <summary>The position among the members of the <see cref="Result"/>.</summary>
    public int ResultPosition { get; set; }

    /// <summary>What loads the object's relationships; null once it has left the session.</summary>
    public RelationshipLoader? Loader { get; set; }

    public Relationship? RelationshipOf(string name)
    {
        IReadOnlyList<Relationship> all = Persister.Relationships;
        for (int i = 0; i < all.Count; i++)
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
        || _loaded?[relationship.Index] == true
        || (!relationship.Navigation.IsCollection && Related(relationship) is not null);

    public void MarkLoaded(Relationship relationship, bool isLoaded = true)
    {
        if (isLoaded || _loaded is not null)
        {
            (_loaded ??= new bool[Persister.Relationships.Count])[relationship.Index] = isLoaded;
        }

        MarkPartial(relationship, false);
    }

    /// <summary>Notes that a relationship was loaded after something had been written, and may hold what is rolled back later.</summary>
    /// <param name="frame">The <see cref="TransactionFrame.Number"/>.</param>
    public void MarkLoadedIn(Relationship relationship, int frame) => (_loadedIn ??= new int[Persister.Relationships.Count])[relationship.Index] = frame;

    /// <summary>Forgets what relationships hold that were loaded since a <see cref="TransactionFrame.Number"/>.</summary>
    public void UnloadSince(int frame)
    {
        for (int i = 0; i < _loadedIn?.Length; i++)
        {
            if (_loadedIn[i] >= frame)
            {
                _loadedIn[i] = 0;
                Unload(Persister.Relationships[i]);
            }
        }
    }

    /// <summary>Whether a collection holds what a query named of it. It is not loaded, but an access does not load it: that would bring what the query did not want.</summary>
    public bool IsPartial(Relationship relationship) => _partial?[relationship.Index] == true;

    public void MarkPartial(Relationship relationship, bool isPartial)
    {
        if (isPartial || _partial is not null)
        {
            (_partial ??= new bool[Persister.Relationships.Count])[relationship.Index] = isPartial;
        }
    }

    /// <summary>Whether it is known what all of a relationship was when last read or written.</summary>
    public bool KnowsAll(Relationship relationship) => !ReferenceEquals(RelatedBefore(relationship), Unknown) && !IsPartial(relationship);

    /// <summary>How the relationship behaves while it is not loaded: as the query says that brought the object, else as the mapping does.</summary>
    public Loading LoadingOf(Relationship relationship) => _loadings?[relationship.Index] ?? relationship.Navigation.Loading;

    public void SetLoading(Relationship relationship, Loading loading) => (_loadings ??= new Loading?[Persister.Relationships.Count])[relationship.Index] = loading;

    /// <summary>The object came with another query, which has its own say.</summary>
    public void ForgetLoadings() => _loadings = null;

    /// <summary>The collections of owners that the object was taken out of while it was pending.</summary>
    public IReadOnlyList<Relationship> LeftOwners => _left ?? [];

    public void LeaveOwner(Relationship relationship) => (_left ??= []).Add(relationship);

    /// <summary>What a reference of a new object held when the other end was put in step with it; null if that never was.</summary>
    public object? JoinedTo(Relationship reference) => _joined?[reference.Index];

    public void Join(Relationship reference, object principal) => (_joined ??= new object?[Persister.Relationships.Count])[reference.Index] = principal;

    /// <summary>Lets the object, which was just read, watch its relationships.</summary>
    public void BecomeLazy()
    {
        if (Entity is ILazyEntity lazy)
        {
            lazy.Source = this;
        }

        if (Loader is not null)
        {
            BindLogs(Loader);
        }

        foreach (LazyProperty property in Persister.LazyProperties)
        {
            Access.Set(Entity, property.Relationship.Navigation, property.Create(this));
        }
    }

    /// <summary>Lets an object that the application or another session made tell this one of its relationships.</summary>
    public void Follow()
    {
        if (Entity is ILazyEntity lazy)
        {
            lazy.Source = this;
        }

        Watch();
    }

    /// <summary>
    /// Exchanges the application's collections for the session's own, which keep the other ends in step. They work on the content of those that they replace, so that nothing is lost that
    /// the application goes on putting there; only what is put in that way is not noticed before the flush.
    /// </summary>
    public void Watch()
    {
        for (int i = 0; i < Persister.LazyProperties.Count; i++)
        {
            LazyProperty property = Persister.LazyProperties[i];
            object? given = Related(property.Relationship);
            if (given is ILazyCollection present && present.BelongsTo(this))
            {
                continue;
            }

            if (property.Exchange(this, given) is { } own)
            {
                if (!own.IsLoaded && Snapshot is null)
                {
                    own.Fill(Array.Empty<object>());
                }

                Access.Set(Entity, property.Relationship.Navigation, own);
            }
        }
    }

    /// <summary>Gives the object plain collections with the same content: it is no part of the session any more, and stands for no row.</summary>
    public void Unwatch()
    {
        for (int i = 0; i < Persister.LazyProperties.Count; i++)
        {
            Relationship relationship = Persister.LazyProperties[i].Relationship;
            if (Related(relationship) is ILazyCollection own && own.BelongsTo(this))
            {
                Access.Set(Entity, relationship.Navigation, own.Release());
            }
        }
    }

    /// <summary>Lets the collections load by themselves of which an object that was attached says nothing.</summary>
    public void LoadLater()
    {
        foreach (LazyProperty property in Persister.LazyProperties)
        {
            if (!property.Relationship.ItemsOf(Related(property.Relationship)).Any())
            {
                Access.Set(Entity, property.Relationship.Navigation, property.Create(this));
            }
        }
    }

    /// <summary>Forgets what the collections hold, so that the next access loads them; only for those that can load by themselves.</summary>
    /// <param name="keepsUnloadable">Whether those keep what they hold that would not load when they are next read, but throw or be empty.</param>
    public void UnloadCollections(bool keepsUnloadable = false)
    {
        foreach (LazyProperty property in Persister.LazyProperties)
        {
            if (!keepsUnloadable || LoaderStrategies.Of(LoadingOf(property.Relationship)) is not (RaiseLoader or NoLoadLoader))
            {
                Unload(property.Relationship);
            }
        }
    }

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
        if (_related is not null)
        {
            _related[relationship.Index] = Unknown;
        }
    }

    void ILazySource.Read(string relationship)
    {
        if (RelationshipOf(relationship) is { } read && !IsLoaded(read) && !IsPartial(read) && !IsRowGone)
        {
            LoaderStrategies.Of(LoadingOf(read)).Read(new UnloadedRelationship(this, read));
        }
    }

    bool ILazySource.IsReadOnly(string relationship) => RelationshipOf(relationship)?.Navigation.IsReadOnly == true;

    void ILazySource.CheckChange(string relationship) => CheckChange(relationship);

    void ILazySource.Write(string relationship, object? value)
    {
        CheckChange(relationship);
        if (RelationshipOf(relationship) is not { } written || State is EntityState.Detached)
        {
            return;
        }

        // To set null is a change only if there was something: what, is to be known.
        if (value is null && !IsLoaded(written) && Loader is { IsAllowed: true } loader)
        {
            loader.Load(this, written);
        }
        else if (value is null && Related(written) is not null && ReferenceEquals(RelatedBefore(written), Unknown) && written is { IsPrincipal: false, IsOptional: true, Navigation.IsCollection: false })
        {
            // It was set before what the row refers to was ever read: that this is nothing now, the foreign key must tell.
            foreach (PropertyMap part in written.ForeignKey)
            {
                Set(part, null);
            }
        }

        Loader?.Align(this, written, value);
        MarkLoaded(written);
    }

    void ILazySource.Added(string relationship, object item) => Loader?.Added(this, relationship, item);

    void ILazySource.Removed(string relationship, object item) => Loader?.Removed(this, relationship, item);

    private void CheckChange(string relationship)
    {
        if (RelationshipOf(relationship) is { Navigation: { IsReadOnly: true } navigation })
        {
            throw SessionErrors.ReadOnlyRelationship(navigation);
        }
    }

    private sealed class UnloadedRelationship(TrackedEntity entity, Relationship relationship) : IUnloadedRelationship
    {
        public void Load()
        {
            RelationshipLoader loader = entity.Loader ?? throw SessionErrors.LazyLoadDetached(entity, relationship.Navigation);
            loader.CheckAllowed(entity, relationship);
            loader.Load(entity, relationship);
        }

        public LazyLoadException Forbidden() => SessionErrors.LazyLoadForbidden(relationship.Navigation);
    }
}
