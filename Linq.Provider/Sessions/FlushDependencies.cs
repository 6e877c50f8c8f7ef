using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>Finds which rows of a flush must be written before which others: by relationships, by the values of foreign keys, and by unique values that change hands.</summary>
internal sealed class FlushDependencies(IReadOnlyDictionary<TrackedEntity, FlushOperation> operations)
{
    private readonly List<FlushEdge> _edges = [];
    private readonly HashSet<(TrackedEntity, TrackedEntity)> _assigned = [];
    private readonly Dictionary<RowKey, FlushOperation> _inserted = [];
    private readonly Dictionary<RowKey, FlushOperation> _deleted = [];
    private readonly Dictionary<Table, ForeignKeyTarget?[]> _targets = [];
    private readonly Dictionary<Table, HashSet<ValueList<string>>> _referred = [];

    public IReadOnlyCollection<FlushEdge> Edges()
    {
        _edges.AddRange(new UniqueHandovers([.. operations.Values]).Edges());
        if (!DoTablesRefer())
        {
            return _edges;
        }

        foreach (Table table in operations.Keys.Select(e => e.Map.Table).Distinct())
        {
            NoteTargets(table);
        }

        foreach (FlushOperation operation in operations.Values)
        {
            Index(operation);
        }

        foreach (FlushOperation operation in operations.Values)
        {
            FollowAssignments(operation);
            foreach (ForeignKeyColumns key in ForeignKeysOf(operation.Subject))
            {
                FollowValues(operation, key);
            }
        }

        return _edges;
    }

    /// <summary>Whether a row of one table in the flush may refer to a row of another, or of its own: mostly there is nothing to find out.</summary>
    private bool DoTablesRefer()
    {
        HashSet<EntityPersister> persisters = [];
        EntityPersister? last = null;
        foreach (FlushOperation operation in operations.Values)
        {
            if (!ReferenceEquals(last, operation.Subject.Persister))
            {
                persisters.Add(last = operation.Subject.Persister);
            }
        }

        HashSet<string> names = [.. persisters.Select(p => p.Map.Table.FullName)];
        return persisters.Any(p => p.Map.Table.ForeignKeys.Any(f => names.Contains(f.TargetTable)) || p.Relationships.Any(r => names.Contains(r.Navigation.Target.Table.FullName)));
    }

    private void Index(FlushOperation operation)
    {
        TrackedEntity entity = operation.Subject;
        if (operation is not (InsertRow or DeleteRow) || !_referred.TryGetValue(entity.Map.Table, out HashSet<ValueList<string>>? keys))
        {
            return;
        }

        foreach (ValueList<string> columns in keys)
        {
            PropertyMap?[] key = [.. columns.Select(c => PropertyOf(entity, c))];
            bool isKnown = Array.TrueForAll(key, p => p is not null
                && (operation is DeleteRow || !(p.Generation == ValueGeneration.Identity && entity.Persister.IsDefault(p, entity.Get(p)))));
            if (isKnown)
            {
                object?[] values = [.. key.Select(p => operation is DeleteRow ? entity.GetOriginal(p!) : entity.Get(p!))];
                (operation is DeleteRow ? _deleted : _inserted).TryAdd(new RowKey(entity.Map.Table, columns, Normal(values)), operation);
            }
        }
    }

    /// <summary>Notes which columns of other tables the foreign keys of a table refer to: primary keys mostly.</summary>
    private void NoteTargets(Table table)
    {
        var targets = new List<ForeignKeyTarget?>();
        foreach (ForeignKey key in table.ForeignKeys)
        {
            if (!table.MetaData.TryGetTable(key.TargetTable, out Table? target))
            {
                targets.Add(null);
                continue;
            }

            // The same columns may be listed in any order.
            (string Target, string Own)[] pairs = [.. key.TargetColumns.Zip(key.Columns).OrderBy(p => p.First, StringComparer.Ordinal)];
            var columns = pairs.Select(p => p.Target).ToValueList();
            targets.Add(new ForeignKeyTarget(target, columns, pairs.Select(p => p.Own).ToValueList()));
            if (!_referred.TryGetValue(target, out HashSet<ValueList<string>>? known))
            {
                _referred.Add(target, known = []);
            }

            known.Add(columns);
        }

        _targets.Add(table, [.. targets]);
    }

    private static PropertyMap? PropertyOf(TrackedEntity entity, string column) => entity.Map.Properties.FirstOrDefault(p => p.Column.Name == column);

    private void FollowAssignments(FlushOperation operation)
    {
        ValueList<ForeignKeyAssignment> assignments = operation switch
        {
            InsertRow insert => insert.Assignments,
            UpdateRow update => update.Assignments,
            _ => [],
        };
        foreach (ForeignKeyAssignment assignment in assignments)
        {
            // A row may name itself in the statement that inserts it, if its key is known.
            bool isKnown = ReferenceEquals(assignment.Principal, operation.Subject) && assignment.Values() is not null;
            if (!isKnown && operations.TryGetValue(assignment.Principal!, out FlushOperation? principal))
            {
                _edges.Add(new ReferenceEdge(principal, operation, operation.Subject, assignment.ForeignKey.ToValueList()));
                _assigned.Add((principal.Subject, operation.Subject));
            }
        }
    }

    private void FollowValues(FlushOperation operation, ForeignKeyColumns key)
    {
        TrackedEntity child = operation.Subject;
        if (operation is not DeleteRow && _inserted.TryGetValue(KeyOf(key, child.Get), out FlushOperation? principal) && !ReferenceEquals(principal, operation)
            && !_assigned.Contains((principal.Subject, child)))
        {
            _edges.Add(new ReferenceEdge(principal, operation, child, key.Properties));
        }

        if (operation is not InsertRow && _deleted.Count > 0 && _deleted.TryGetValue(KeyOf(key, p => ValueInRow(child, p)), out FlushOperation? gone) && !ReferenceEquals(gone, operation))
        {
            _edges.Add(new ReferenceEdge(operation, gone, child, key.Properties));
        }
    }

    /// <summary>The value that the row holds; of a shadow that was not read, the key of the object that was referred to.</summary>
    public static object? ValueInRow(TrackedEntity child, PropertyMap property)
    {
        object? value = child.GetOriginal(property);
        if (!ReferenceEquals(value, TrackedEntity.Unknown))
        {
            return value;
        }

        foreach (Relationship relationship in child.Persister.Relationships.Where(r => r.Navigation.IsOnDependent))
        {
            for (int i = 0; i < relationship.ForeignKey.Count; i++)
            {
                if (relationship.ForeignKey[i].Name == property.Name && child.RelatedBefore(relationship) is { } before && !ReferenceEquals(before, TrackedEntity.Unknown))
                {
                    return relationship.Navigation.Target.ClrType.IsInstanceOfType(before) ? relationship.PrincipalKey[i].Member?.GetValue(before) : null;
                }
            }
        }

        return null;
    }

    private static RowKey KeyOf(ForeignKeyColumns key, Func<PropertyMap, object?> value) => new(key.Target, key.TargetColumns, Normal([.. key.Properties.Select(value)]));

    /// <summary>Integers of different sizes that are equal become equal.</summary>
    public static ValueList<object?> Normal(object?[] values) => values
        .Select(v => v is not null && Type.GetTypeCode(v.GetType()) is >= TypeCode.SByte and <= TypeCode.UInt32 && !v.GetType().IsEnum ? KeyValues.Convert(v, typeof(long)) : v)
        .ToValueList();

    private IEnumerable<ForeignKeyColumns> ForeignKeysOf(TrackedEntity entity)
    {
        foreach (ForeignKeyTarget? target in _targets[entity.Map.Table])
        {
            PropertyMap?[] properties = target is null ? [null] : [.. target.OwnColumns.Select(c => PropertyOf(entity, c))];
            if (Array.TrueForAll(properties, p => p is not null))
            {
                yield return new ForeignKeyColumns(target!.Table, target.Columns, properties.ToValueList()!);
            }
        }
    }

    private readonly record struct RowKey(Table Table, ValueList<string> Columns, ValueList<object?> Values);

    /// <summary>What a foreign key refers to: columns of a table, and the referring columns in the same order.</summary>
    private sealed record ForeignKeyTarget(Table Table, ValueList<string> Columns, ValueList<string> OwnColumns);

    /// <summary>A foreign key of an object: its properties in the order of the columns referred to.</summary>
    private sealed record ForeignKeyColumns(Table Target, ValueList<string> TargetColumns, ValueList<PropertyMap> Properties);
}
