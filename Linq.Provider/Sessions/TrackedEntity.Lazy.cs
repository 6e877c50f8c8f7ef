using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>Relationships that load when they are read.</content>
internal sealed partial class TrackedEntity : ILazySource
{
    /// <summary>The result that the object came with; null for one that the application made, or that has left the session.</summary>
    public ResultStore? Result { get; set; }

    /// <summary>The position among the members of the <see cref="Result"/>.</summary>
    public int ResultPosition { get; set; }

    /// <summary>What loads the object's relationships; null once it has left the session.</summary>
    public RelationshipLoader? Loader { get; set; }

    /// <summary>Whether the object is new and part of the session only because one of the session's was related to it after it had been added.</summary>
    public bool CameAlong
    {
        get => _rare?.CameAlong == true;
        set
        {
            if (value || _rare is not null)
            {
                Rare.CameAlong = value;
            }
        }
    }

    /// <summary>Ends between this object, while it is new, and others that the session has set because the application set the other end.</summary>
    public IReadOnlyCollection<MirroredEnd> Mirrored => _rare?.Mirrored ?? (IReadOnlyCollection<MirroredEnd>)[];

    public void AddMirrored(MirroredEnd end) => (Rare.Mirrored ??= []).Add(end);

    public void RemoveMirrored(MirroredEnd end) => _rare?.Mirrored?.Remove(end);

    public void ForgetMirrored() => _rare?.Mirrored = null;

    /// <summary>The collections of owners that the object was taken out of while it was pending.</summary>
    public IReadOnlyList<Relationship> LeftOwners => _rare?.Left ?? [];

    public void LeaveOwner(Relationship relationship) => (Rare.Left ??= []).Add(relationship);

    /// <summary>What a reference of a new object held when the other end was put in step with it; null if that never was.</summary>
    public object? JoinedTo(Relationship reference) => _rare?.Joined?[reference.Index];

    public void Join(Relationship reference, object principal) => (Rare.Joined ??= new object?[Persister.Relationships.Length])[reference.Index] = principal;

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

        // Most classes have none, and this runs for every object that is read.
        for (int i = 0; i < Persister.LazyProperties.Length; i++)
        {
            LazyProperty property = Persister.LazyProperties[i];
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
        for (int i = 0; i < Persister.LazyProperties.Length; i++)
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
        for (int i = 0; i < Persister.LazyProperties.Length; i++)
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

    void ILazySource.Read(string relationship) => Read(relationship, flushes: true);

    private void Read(string relationship, bool flushes)
    {
        if (RelationshipOf(relationship) is { } read && !IsLoaded(read) && !IsPartial(read) && !IsRowGone)
        {
            LoaderStrategies.Of(LoadingOf(read)).Read(new UnloadedRelationship(this, read, flushes));
        }
    }

    bool ILazySource.IsReadOnly(string relationship) => RelationshipOf(relationship)?.Navigation.IsReadOnly == true;

    void ILazySource.CheckChange(string relationship) => CheckChange(relationship);

    void ILazySource.CheckAdd(string relationship, object item)
    {
        CheckChange(relationship);
        Loader?.CheckTake(this, relationship, item);
        if (RelationshipOf(relationship) is { IsLogged: false } && Loader?.IsPending(item) == true)
        {
            // A new object may still lack what makes it a row: that it is put into one collection more is no reason to write it.
            Read(relationship, flushes: false);
        }
    }

    void ILazySource.Write(string relationship, object? value)
    {
        CheckChange(relationship);
        if (RelationshipOf(relationship) is not { } written || State is EntityState.Detached)
        {
            return;
        }

        if (value is not null)
        {
            Loader?.CheckTake(this, relationship, value);
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

    private sealed class UnloadedRelationship(TrackedEntity entity, Relationship relationship, bool flushes) : IUnloadedRelationship
    {
        public void Load()
        {
            RelationshipLoader loader = entity.Loader ?? throw SessionErrors.LazyLoadDetached(entity, relationship.Navigation);
            loader.CheckAllowed(entity, relationship);
            loader.Load(entity, relationship, flushes);
        }

        public LazyLoadException Forbidden() => SessionErrors.LazyLoadForbidden(relationship.Navigation);
    }
}
