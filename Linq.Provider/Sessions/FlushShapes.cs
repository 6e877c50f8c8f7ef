using System.Runtime.InteropServices;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>
/// Finds the shape of each row of a flush. Rows of a class mostly have the shape of the one before, which is found again by comparing what varies; so rows of one shape share one
/// <see cref="RowShape"/>, and are told by reference.
/// </summary>
internal sealed class FlushShapes
{
    private readonly Dictionary<EntityPersister, Last> _inserts = [];
    private readonly Dictionary<EntityPersister, Last> _updates = [];
    private readonly Dictionary<EntityPersister, Last> _deletes = [];
    private readonly Dictionary<(EntityPersister, RowShape), RowShape> _known = [];
    private readonly Dictionary<EntityPersister, (bool[] Written, ValueList<PropertyMap> Columns)> _columns = [];

    /// <param name="awaited">The foreign keys that are filled in before the row is inserted.</param>
    public RowShape Insert(TrackedEntity entity, ValueList<ForeignKeyAssignment> awaited)
    {
        IReadOnlyList<PropertyMap> varying = entity.Persister.VaryingOnInsert;
        Span<bool> written = varying.Count <= 256 ? stackalloc bool[varying.Count] : new bool[varying.Count];
        for (int i = 0; i < written.Length; i++)
        {
            PropertyMap property = varying[i];
            written[i] = IsAwaited(property, awaited)
                || (entity.Get(property) is { } value && (property.Generation is not (ValueGeneration.Identity or ValueGeneration.Default) || !entity.Persister.IsDefault(property, value)));
        }

        if (_inserts.TryGetValue(entity.Persister, out Last? last) && written.SequenceEqual(last.Pattern))
        {
            return last.Shape;
        }

        RowShape shape = Known(entity, InsertShape(entity.Map, varying, written));
        _inserts[entity.Persister] = new Last(written.ToArray(), shape);
        return shape;
    }

    /// <summary>The properties that an update writes.</summary>
    /// <param name="written">An element per property.</param>
    public ValueList<PropertyMap> Columns(EntityPersister persister, ReadOnlySpan<bool> written)
    {
        if (_columns.TryGetValue(persister, out (bool[] Written, ValueList<PropertyMap> Columns) last) && written.SequenceEqual(last.Written))
        {
            return last.Columns;
        }

        List<PropertyMap> columns = [];
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i])
            {
                columns.Add(persister.Map.Properties[i]);
            }
        }

        _columns[persister] = (written.ToArray(), columns.ToValueList());
        return _columns[persister].Columns;
    }

    /// <param name="changed">What is written, an element per property.</param>
    /// <param name="columns">The same as properties.</param>
    public RowShape Update(TrackedEntity entity, ReadOnlySpan<bool> changed, ValueList<PropertyMap> columns)
    {
        bool[] tokenPattern = NullTokens(entity);
        if (_updates.TryGetValue(entity.Persister, out Last? last) && last.Pattern.AsSpan(0, changed.Length).SequenceEqual(changed) && last.Pattern.AsSpan(changed.Length).SequenceEqual(tokenPattern))
        {
            return last.Shape;
        }

        bool[] pattern = [.. changed, .. tokenPattern];

        (ValueList<int> tokens, ValueList<int> nullTokens) = TokensOf(entity);
        RowShape shape = Known(entity, new RowShape(
            RowChange.Update,
            columns.Concat(entity.Persister.Versions).Select(p => p.Index).ToValueList(),
            tokens,
            nullTokens,
            entity.Map.Properties.Where(p => p.Generation == ValueGeneration.Computed && p.Member is not null).Select(p => p.Index).ToValueList()));
        _updates[entity.Persister] = new Last(pattern, shape);
        return shape;
    }

    public RowShape Delete(TrackedEntity entity)
    {
        bool[] pattern = NullTokens(entity);
        if (_deletes.TryGetValue(entity.Persister, out Last? last) && pattern.AsSpan().SequenceEqual(last.Pattern))
        {
            return last.Shape;
        }

        (ValueList<int> tokens, ValueList<int> nullTokens) = TokensOf(entity);
        RowShape shape = Known(entity, new RowShape(RowChange.Delete, [], tokens, nullTokens, []));
        _deletes[entity.Persister] = new Last(pattern, shape);
        return shape;
    }

    /// <summary>Whether a property is part of a foreign key that is filled in later.</summary>
    public static bool IsAwaited(PropertyMap property, ValueList<ForeignKeyAssignment> awaited)
    {
        foreach (ForeignKeyAssignment assignment in awaited)
        {
            if (assignment.ForeignKey.Contains(property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one object that stands for a shape of a class.</summary>
    private RowShape Known(TrackedEntity entity, RowShape shape)
    {
        ref RowShape? known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (entity.Persister, shape), out _);
        return known ??= shape;
    }

    private static RowShape InsertShape(EntityMap map, IReadOnlyList<PropertyMap> varying, ReadOnlySpan<bool> written)
    {
        (List<int> columns, List<int> returned) = ([], []);
        int at = 0;
        foreach (PropertyMap property in map.Properties)
        {
            bool isWritten = property.Generation != ValueGeneration.Computed;
            if (at < varying.Count && ReferenceEquals(varying[at], property))
            {
                isWritten = written[at++];
            }

            if (isWritten)
            {
                columns.Add(property.Index);
            }
            else if (property.Member is not null)
            {
                returned.Add(property.Index);
            }
        }

        return new RowShape(RowChange.Insert, columns.ToValueList(), [], [], returned.ToValueList());
    }

    /// <summary>For each token whether the row holds null, or is not known to hold anything, which is not compared.</summary>
    private static bool[] NullTokens(TrackedEntity entity)
    {
        IReadOnlyList<PropertyMap> all = entity.Persister.Tokens;
        if (all.Count == 0)
        {
            return [];
        }

        bool[] pattern = new bool[2 * all.Count];
        for (int i = 0; i < all.Count; i++)
        {
            object? original = entity.GetOriginal(all[i]);
            pattern[2 * i] = original is null;
            pattern[(2 * i) + 1] = ReferenceEquals(original, TrackedEntity.Unknown);
        }

        return pattern;
    }

    private static (ValueList<int> Tokens, ValueList<int> NullTokens) TokensOf(TrackedEntity entity)
    {
        (List<int> tokens, List<int> nullTokens) = ([], []);
        foreach (PropertyMap property in entity.Persister.Tokens)
        {
            if (entity.GetOriginal(property) is var original && !ReferenceEquals(original, TrackedEntity.Unknown))
            {
                (original is null ? nullTokens : tokens).Add(property.Index);
            }
        }

        return (tokens.ToValueList(), nullTokens.ToValueList());
    }

    /// <summary>What varied in the last row of a class, and its shape.</summary>
    private sealed record Last(bool[] Pattern, RowShape Shape);
}
