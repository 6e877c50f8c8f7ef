using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>Objects that the session does not keep alive.</content>
internal sealed partial class TrackedEntity : EntityHandle
{
    /// <summary>Tells that nobody refers to the object any more; null while the session keeps the object alive.</summary>
    public DropNotice? Notice { get; set; }

    public override TrackedEntity Reachable => this;

    public override TrackedEntity Known => this;

    /// <summary>What the session holds of the object.</summary>
    public EntityHandle Handle => Notice is null ? this : Notice.Handle;

    /// <summary>What the object's properties hold that can be changed in itself, and so without the object: arrays, lists and collections. Those of the session's own know their owner.</summary>
    public IEnumerable<object> Parts() => Persister.HasParts ? FindParts() : [];

    private IEnumerable<object> FindParts()
    {
        foreach (int property in Persister.MutableProperties)
        {
            if (Access.Get(Entity, Map.Properties[property]) is { } part and not Array { Length: 0 })
            {
                yield return part;
            }
        }

        Relationship[] relationships = Persister.Relationships;
        for (int i = 0; i < relationships.Length; i++)
        {
            object? part = relationships[i] is { IsLogged: false, Navigation.IsCollection: true } relationship ? Related(relationship) : null;
            if ((part is ILazyCollection own ? own.Given : part) is { } changeable)
            {
                yield return changeable;
            }
        }
    }
}
