using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>How strongly a change in memory says what a foreign key is to be; where several do, the strongest wins.</summary>
internal enum AssignmentSource
{
    /// <summary>The principal was removed.</summary>
    PrincipalRemoved,

    /// <summary>The object was taken out of a collection.</summary>
    TakenOut,

    /// <summary>The reference of the object itself was emptied, which also happens when it is taken out of a collection: where it was put says more.</summary>
    ReferenceEmptied,

    /// <summary>The object was put into a collection.</summary>
    PutIn,

    /// <summary>The reference of the object itself was set.</summary>
    Reference,
}

/// <summary>A foreign key of <see cref="Child"/> that gets the key of <see cref="Principal"/>, or null, because a relationship changed in memory.</summary>
internal sealed record ForeignKeyAssignment(TrackedEntity Child, Relationship Relationship, TrackedEntity? Principal, AssignmentSource Source)
{
    /// <summary>The referring properties, of the child's own class.</summary>
    public IReadOnlyList<PropertyMap> ForeignKey { get; } = [.. Relationship.ForeignKey.Select(Child.Persister.Own)];

    /// <summary>The values that the foreign key gets; null while the principal has no key yet.</summary>
    public object?[]? Values()
    {
        if (Principal is null)
        {
            return new object?[ForeignKey.Count];
        }

        object?[] values = new object?[ForeignKey.Count];
        for (int i = 0; i < values.Length; i++)
        {
            PropertyMap key = Principal.Persister.Own(Relationship.PrincipalKey[i]);
            object? value = Principal.Get(key);
            if (value is null || ReferenceEquals(value, TrackedEntity.Unknown)
                || (Principal.State == EntityState.Pending && key.Generation == ValueGeneration.Identity && Principal.Persister.IsDefault(key, value)))
            {
                return null;
            }

            values[i] = KeyValues.Convert(value, ForeignKey[i].ClrType);
        }

        return values;
    }
}
