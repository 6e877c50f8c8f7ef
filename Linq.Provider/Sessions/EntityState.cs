namespace Linq.Provider;

/// <summary>What a session knows about an object, as SQLAlchemy's object states.</summary>
public enum EntityState
{
    /// <summary>The session has never seen the object.</summary>
    Transient,

    /// <summary>Added; the next flush inserts it.</summary>
    Pending,

    /// <summary>A row of the database, held by the identity map.</summary>
    Persistent,

    /// <summary>Removed; its row is deleted by the next flush, or was deleted in the transaction that is still open.</summary>
    Deleted,

    /// <summary>Known once, but no longer part of the session: detached, or removed and committed.</summary>
    Detached,
}
