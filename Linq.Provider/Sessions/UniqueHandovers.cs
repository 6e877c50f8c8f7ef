using System.Runtime.InteropServices;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>Finds the unique values that change hands in a flush: one row takes what another, which is deleted or updated, has until then.</summary>
internal sealed class UniqueHandovers(IReadOnlyCollection<FlushOperation> operations)
{
    private readonly Dictionary<EntityPersister, UniqueKey[]> _keys = [];
    private (EntityPersister? Persister, ValueList<PropertyMap> Columns, UniqueKey[] Keys) _lastUpdate;

    public IEnumerable<HandoverEdge> Edges()
    {
        bool areTaken = false;
        foreach (FlushOperation operation in operations)
        {
            areTaken |= operation is not DeleteRow;
        }

        Dictionary<UniqueValue, List<FlushOperation>> freed = areTaken ? Freed() : [];
        foreach (FlushOperation operation in freed.Count > 0 ? operations : [])
        {
            foreach (UniqueKey key in operation is DeleteRow ? [] : KeysOf(operation))
            {
                if (Taken(operation, key) is not { } value || !freed.TryGetValue(value, out List<FlushOperation>? holders))
                {
                    continue;
                }

                foreach (FlushOperation holder in holders.Where(h => !ReferenceEquals(h, operation)))
                {
                    yield return new HandoverEdge(holder, operation, key.Columns, key.IsCertain);
                }
            }
        }
    }

    /// <summary>The values that rows give up: one row each, or several of which the condition of an index lets one hold it.</summary>
    private Dictionary<UniqueValue, List<FlushOperation>> Freed()
    {
        Dictionary<UniqueValue, List<FlushOperation>> freed = [];
        foreach (FlushOperation operation in operations)
        {
            foreach (UniqueKey key in operation is InsertRow ? [] : KeysOf(operation))
            {
                if (Freed(operation, key) is { } value)
                {
                    ref List<FlushOperation>? holders = ref CollectionsMarshal.GetValueRefOrAddDefault(freed, value, out _);
                    (holders ??= new List<FlushOperation>(1)).Add(operation);
                }
            }
        }

        return freed;
    }

    /// <summary>The unique keys of the row's table that the operation writes.</summary>
    private UniqueKey[] KeysOf(FlushOperation operation)
    {
        TrackedEntity entity = operation.Subject;
        if (!_keys.TryGetValue(entity.Persister, out UniqueKey[]? keys))
        {
            _keys.Add(entity.Persister, keys = [.. KeysOf(entity.Map)]);
        }

        if (operation is not UpdateRow update)
        {
            return keys;
        }

        // Updates mostly write the same columns as the one before.
        if (!ReferenceEquals(_lastUpdate.Persister, entity.Persister) || _lastUpdate.Columns != update.Columns)
        {
            _lastUpdate = (entity.Persister, update.Columns, Array.FindAll(keys, k => !k.IsCertain || k.Properties.Any(update.Columns.Contains)));
        }

        return _lastUpdate.Keys;
    }

    private static IEnumerable<UniqueKey> KeysOf(EntityMap map)
    {
        Table table = map.Table;
        IEnumerable<(IReadOnlyList<string> Columns, bool IsCertain)> all =
        [
            (table.PrimaryKey?.Columns ?? [], true),
            .. table.UniqueConstraints.Select(u => (u.Columns, true)),
            .. table.Indexes.Where(i => i is { IsUnique: true, IsOfColumns: true }).Select(i => (i.Columns, i.Where is null)),
        ];
        foreach ((IReadOnlyList<string> columns, bool isCertain) in all)
        {
            // A class without one of the columns holds null there, which is equal to nothing.
            PropertyMap?[] properties = [.. columns.Select(c => map.Properties.FirstOrDefault(p => p.Column.Name == c))];
            if (columns.Count > 0 && Array.TrueForAll(properties, p => p is not null))
            {
                yield return new UniqueKey(table, columns.ToValueList(), properties!, isCertain);
            }
        }
    }

    private static UniqueValue? Freed(FlushOperation operation, UniqueKey key)
    {
        TrackedEntity entity = operation.Subject;
        UniqueValue? before = ValueOf(key, p => FlushDependencies.ValueInRow(entity, p));

        // A row that keeps the value may leave an index with a condition all the same.
        return before is null || (key.IsCertain && operation is UpdateRow && before.Equals(Taken(operation, key))) ? null : before;
    }

    /// <summary>The values that the row will hold; null if one of them is null, or the database makes it.</summary>
    private static UniqueValue? Taken(FlushOperation operation, UniqueKey key)
    {
        TrackedEntity entity = operation.Subject;
        if (operation is UpdateRow update && !key.Properties.Any(update.Columns.Contains))
        {
            return null;
        }

        ValueList<ForeignKeyAssignment> awaited = operation switch { InsertRow o => o.Assignments, UpdateRow o => o.Assignments, _ => [] };
        bool IsMade(PropertyMap property) => property.Generation is ValueGeneration.Computed or ValueGeneration.RowVersion
            || (operation is InsertRow && property.Generation is ValueGeneration.Identity or ValueGeneration.Default && entity.Persister.IsDefault(property, entity.Get(property)));
        return key.Properties.Any(p => IsMade(p) || FlushShapes.IsAwaited(p, awaited)) ? null : ValueOf(key, entity.Get);
    }

    private static UniqueValue? ValueOf(UniqueKey key, Func<PropertyMap, object?> value)
    {
        object?[] values = new object?[key.Properties.Length];
        for (int i = 0; i < values.Length; i++)
        {
            object? found = value(key.Properties[i]);
            if (found is null || ReferenceEquals(found, TrackedEntity.Unknown))
            {
                return null;
            }

            // What is the same in the column is the same, whatever C# thinks of its own form.
            values[i] = KeyValues.Comparable(RowStatement.Stored(key.Properties[i], found));
        }

        return new UniqueValue(key.Table, key.Columns, FlushDependencies.Normal(values));
    }

    private sealed record UniqueKey(Table Table, ValueList<string> Columns, PropertyMap[] Properties, bool IsCertain);

    private sealed record UniqueValue(Table Table, ValueList<string> Columns, ValueList<object?> Values);
}
