namespace Linq.Provider.Materialization;

/// <summary>What a session knows of one of its objects, as the object's own properties and collections see it: they tell it of every access.</summary>
internal interface ILazySource
{
    /// <summary>Called before a relationship is read: loads it, or throws, if it is not loaded.</summary>
    void Read(string relationship);

    /// <summary>Called before a reference is set by the application.</summary>
    void Write(string relationship, object? value);

    /// <summary>Whether a relationship is only read.</summary>
    bool IsReadOnly(string relationship);

    /// <summary>Called before the application takes an object out of a collection.</summary>
    /// <exception cref="LinqProviderException">The relationship is read-only (LP1420).</exception>
    void CheckChange(string relationship);

    /// <summary>Called before the application puts an object into a collection.</summary>
    /// <exception cref="LinqProviderException">The relationship is read-only (LP1420), or the object, or one that it leads to, cannot become part of the session (LP1422, LP1407).</exception>
    void CheckAdd(string relationship, object item);

    /// <summary>Called before a column's property is read, while some columns of the object are not.</summary>
    void ReadColumn(string property);

    /// <summary>Called before a column's property is set by the application, while some columns of the object are not read.</summary>
    void WriteColumn(string property);

    /// <summary>Called after the application has put an object into a collection.</summary>
    void Added(string relationship, object item);

    /// <summary>Called after the application has taken an object out of a collection.</summary>
    void Removed(string relationship, object item);
}

/// <summary>What the emitted subclasses of mapped classes implement; see <see cref="TrackedClass"/>.</summary>
internal interface ILazyEntity
{
    /// <summary>Who is told of accesses; null while the object is being made.</summary>
    ILazySource? Source { get; set; }
}

/// <summary>What those subclasses implement whose instances may lack columns; see <see cref="TrackedClass"/>.</summary>
internal interface IDeferringEntity
{
    /// <summary>Who is told of access to columns; null while all are there.</summary>
    ILazySource? Columns { get; set; }
}

/// <summary>A collection that a session has put into a property, to be filled when it is first used.</summary>
internal interface ILazyCollection
{
    bool IsLoaded { get; }

    /// <summary>Sets the content to what the database holds.</summary>
    void Fill(System.Collections.IList items);

    /// <summary>Puts an object into the content, if that is loaded and does not have it, without telling the owner: the other end of the relationship has changed.</summary>
    void Put(object item);

    /// <summary>Takes an object out of the content, if that is loaded, without telling the owner.</summary>
    void Take(object item);

    /// <summary>Forgets the content, so that the next access loads it.</summary>
    void Unload();

    /// <summary>Takes over the content of a collection that stood in the property before; says no, and takes nothing, if that is of another kind. Null stands for an empty one.</summary>
    bool TryTakeOver(object? given);

    /// <summary>The collection of the application that this one works on, and which the application may change as well; null if there is none.</summary>
    object? Given { get; }

    /// <summary>The content as a plain collection, for an object that belongs to no session any more.</summary>
    object Release();

    /// <summary>Whether the collection tells this object's session of changes.</summary>
    bool BelongsTo(ILazySource owner);
}
