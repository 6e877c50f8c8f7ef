namespace Linq.Provider;

/// <summary>When and how a relationship is loaded, as SQLAlchemy's <c>lazy=</c> options.</summary>
public enum Loading
{
    /// <summary>On first access, for the object and all its siblings of the same result in one statement; the default (<c>lazy='select'</c>).</summary>
    Select,

    /// <summary>With the parents, by a join (<c>joined</c>).</summary>
    Joined,

    /// <summary>With the parents, by one further statement keyed by the parents' keys (<c>selectin</c>).</summary>
    SelectIn,

    /// <summary>With the parents, by one further statement that embeds the original query (<c>subquery</c>).</summary>
    Subquery,

    /// <summary>As <see cref="Select"/>, at load time (<c>immediate</c>).</summary>
    Immediate,

    /// <summary>Never as a whole: the property is a query to go on querying (<c>dynamic</c>).</summary>
    Dynamic,

    /// <summary>Never: the property can be added to and removed from, and queried explicitly (<c>write_only</c>).</summary>
    WriteOnly,

    /// <summary>Access throws <see cref="LazyLoadException"/> (<c>raise</c>).</summary>
    Raise,

    /// <summary>Stays empty (<c>noload</c>).</summary>
    NoLoad,
}

/// <summary>What happens to related objects when something happens to an object, as SQLAlchemy's cascades.</summary>
[Flags]
public enum Cascade
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Adding an object adds the objects reachable from it; the default.</summary>
    SaveUpdate = 1,

    /// <summary>Removing an object removes its related objects.</summary>
    Delete = 2,

    /// <summary>Taking an object out of a relationship removes it.</summary>
    DeleteOrphan = 4,
}
