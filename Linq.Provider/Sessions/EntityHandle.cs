namespace Linq.Provider.Sessions;

/// <summary>What a session holds of an object: what it knows of it, or else something that leads there without keeping the object alive.</summary>
internal abstract class EntityHandle
{
    /// <summary>What the session knows of the object; null if nobody refers to the object any more.</summary>
    public abstract TrackedEntity? Reachable { get; }

    /// <summary>What the session knows of the object, also if nobody else refers to it any more. Null only once the session is disposed.</summary>
    public abstract TrackedEntity? Known { get; }
}
