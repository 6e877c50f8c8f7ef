using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>
/// Makes a plan of what changed in a unit of work:
/// 1. objects that lost their parent, and those that go with a removed one, are removed too (<see cref="RemovalCascade"/> has done so before);
/// 2. keys that the session makes are made, and foreign keys follow the relationships;
/// 3. every object becomes a row to insert, update or delete; what cannot be null is checked;
/// 4. the rows are put in order (<see cref="FlushGraph"/>).
/// </summary>
internal sealed class FlushPlanner(SessionModel model, IReadOnlyList<TrackedEntity> entities, RelationshipChanges changes, FlushJournal journal, SequentialGuids guids)
{
    private readonly Dictionary<TrackedEntity, FlushOperation> _operations = [];
    private readonly Dictionary<TrackedEntity, List<ForeignKeyAssignment>> _deferred = [];
    private readonly FlushShapes _shapes = new();

    public FlushPlan Plan()
    {
        foreach (TrackedEntity entity in entities)
        {
            if (entity.State == EntityState.Pending && entity.Persister.ClientKeys.Count > 0)
            {
                MakeKeys(entity);
            }
        }

        ForeignKeyAssignment[] assignments = [.. changes.Assignments.Where(a => a.Child.IsLive)];
        foreach (ForeignKeyAssignment assignment in assignments)
        {
            Assign(assignment);
        }

        foreach (TrackedEntity entity in entities)
        {
            if (OperationOf(entity) is { } operation)
            {
                _operations.Add(entity, operation);
            }
        }

        FlushOperation[] links = [.. changes.Links.Where(l => l.Source.IsLive && l.Target.IsLive).GroupBy(l => l.Navigation).SelectMany(g => g)];
        RequireNoMore(links);
        if (_operations.Count == 0 && links.Length == 0)
        {
            return FlushPlan.Empty;
        }

        List<FlushOperation> rows = new FlushOrder(_operations.Values).Preferred();
        if (new FlushDependencies(_operations).Edges() is { Count: > 0 } edges)
        {
            rows = new FlushGraph(rows, edges).Sort();
        }

        IEnumerable<FlushOperation> unlinked = Unlinked(rows);
        return new FlushPlan(
            [.. links.Where(l => l is WriteLink { Change: RowChange.Delete }), .. unlinked, .. rows, .. links.Where(l => l is WriteLink { Change: RowChange.Insert })],
            assignments.ToValueList()) { Overruled = changes.Overruled.ToValueList() };
    }

    /// <summary>Refuses to insert a link into a table that asks for more than its two ends.</summary>
    private void RequireNoMore(IEnumerable<FlushOperation> links)
    {
        foreach (WriteLink link in links.OfType<WriteLink>().Where(l => l.Change == RowChange.Insert).DistinctBy(l => l.Navigation))
        {
            AssociationMap association = link.Navigation.Association!;
            Column? needed = association.Table.Columns.FirstOrDefault(c => c is { IsNullable: false, IsIdentity: false, Default: null, DefaultSql: null, ComputedSql: null }
                && !association.SourceColumns.Contains(c) && !association.TargetColumns.Contains(c));
            if (needed is not null)
            {
                throw SessionErrors.LinkNeedsMore(link, needed, model.Model.Maps.Values.FirstOrDefault(m => m.Table == association.Table && m.BaseMap is null));
            }
        }
    }

    private void MakeKeys(TrackedEntity entity)
    {
        foreach (PropertyMap property in entity.Persister.ClientKeys)
        {
            if (entity.Persister.IsDefault(property, entity.Get(property)))
            {
                journal.Set(entity, property, guids.Next());
            }
        }
    }

    private void Assign(ForeignKeyAssignment assignment)
    {
        if (assignment.Principal is null && !assignment.Relationship.IsOptional)
        {
            throw SessionErrors.RequiredForeignKey(assignment.Child.Map, assignment.Relationship.ToString(), assignment.Child.Entity);
        }

        if (assignment.Values() is { } values)
        {
            for (int i = 0; i < values.Length; i++)
            {
                journal.Set(assignment.Child, assignment.ForeignKey[i], values[i]);
            }
        }

        if (assignment.Principal is { State: EntityState.Pending })
        {
            if (!_deferred.TryGetValue(assignment.Child, out List<ForeignKeyAssignment>? deferred))
            {
                _deferred.Add(assignment.Child, deferred = []);
            }

            deferred.Add(assignment);
        }
    }

    private FlushOperation? OperationOf(TrackedEntity entity)
    {
        ValueList<ForeignKeyAssignment> deferred = _deferred.Count > 0 && _deferred.TryGetValue(entity, out List<ForeignKeyAssignment>? found) ? found.ToValueList() : [];
        switch (entity)
        {
            case { State: EntityState.Pending }:
                IReadOnlyList<PropertyMap> required = entity.Persister.Required;
                for (int i = 0; i < required.Count; i++)
                {
                    RequireValue(entity, required[i], deferred);
                }

                RequireParents(entity, deferred);
                return new InsertRow(entity, _shapes.Insert(entity, deferred), deferred, []);
            case { State: EntityState.Persistent }:
                return Update(entity, deferred);
            case { State: EntityState.Deleted, IsRowGone: false }:
                return new DeleteRow(entity, _shapes.Delete(entity));
            default:
                return null;
        }
    }

    private UpdateRow? Update(TrackedEntity entity, ValueList<ForeignKeyAssignment> deferred)
    {
        IReadOnlyList<PropertyMap> properties = entity.Map.Properties;
        Span<bool> changed = stackalloc bool[Math.Min(properties.Count, 256)];
        changed = properties.Count > 256 ? new bool[properties.Count] : changed;
        if (!entity.DetectChanges(changed) && deferred.Count == 0 && !entity.IsWhollyModified)
        {
            return null;
        }

        int count = 0;
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyMap property = properties[i];
            bool isDeferred = FlushShapes.IsAwaited(property, deferred);
            bool isKey = entity.Map.Key.Contains(property);
            if (isKey && (changed[property.Index] || isDeferred))
            {
                throw SessionErrors.KeyChanged(entity.Map, property, entity.Entity);
            }

            bool isWritten = changed[property.Index] || isDeferred || (entity.IsWhollyModified && !ReferenceEquals(entity.Get(property), TrackedEntity.Unknown) && !entity.IsUnread(property));
            isWritten &= !isKey && property.Generation is not (ValueGeneration.Computed or ValueGeneration.RowVersion);
            changed[property.Index] = isWritten;
            if (isWritten)
            {
                RequireValue(entity, property, deferred);
                count++;
            }
        }

        if (count == 0)
        {
            return null;
        }

        RequireParents(entity, deferred);

        ValueList<PropertyMap> columns = _shapes.Columns(entity.Persister, changed);
        return new UpdateRow(entity, _shapes.Update(entity, changed, columns), columns, deferred);
    }

    private static void RequireValue(TrackedEntity entity, PropertyMap property, ValueList<ForeignKeyAssignment> deferred)
    {
        bool isGiven = property.IsNullable
            || property.Generation is ValueGeneration.Identity or ValueGeneration.Computed or ValueGeneration.RowVersion
            || (property.Generation == ValueGeneration.Default && entity.State == EntityState.Pending)
            || (property.Member is null && (property.Column.Default is not null || property.Column.DefaultSql is not null))
            || entity.Get(property) is not null
            || FlushShapes.IsAwaited(property, deferred);
        if (!isGiven)
        {
            throw SessionErrors.RequiredValue(entity.Map, property, entity.Entity);
        }
    }

    /// <summary>Refuses a foreign key that was forgotten: 0, or an empty Guid, where keys are made and are never that, unless the session holds such a row all the same.</summary>
    private void RequireParents(TrackedEntity entity, ValueList<ForeignKeyAssignment> deferred)
    {
        IReadOnlyList<ForeignKeyEnds> parents = model.RequiredParentsOf(entity.Persister);
        for (int i = 0; i < parents.Count; i++)
        {
            PropertyMap column = parents[i].Columns[0];
            if (entity.Persister.IsDefault(column, entity.Get(column)) && !FlushShapes.IsAwaited(column, deferred) && !HoldsParent(entity, parents[i]))
            {
                throw SessionErrors.ForgottenParent(entity.Map, column, parents[i], entity.Entity);
            }
        }
    }

    private bool HoldsParent(TrackedEntity entity, ForeignKeyEnds parent)
    {
        object? value = entity.Get(parent.Columns[0]);
        EntityPersister principal = model.PersisterOf(parent.Principal);
        return entities.Any(e => e.Persister.RootType == principal.RootType && e is { IsLive: true, Snapshot: not null } && Equals(e.CurrentKey(), value));
    }

    /// <summary>The association rows of the objects that go, those of one table together.</summary>
    private IEnumerable<FlushOperation> Unlinked(List<FlushOperation> rows) => rows.OfType<DeleteRow>().SelectMany(d => LinksOf(d.Entity))
        .GroupBy(l => (l.Navigation, l.IsTarget)).SelectMany(g => g);

    /// <summary>The association rows of an object that goes, whichever side the relationship is mapped on.</summary>
    private IEnumerable<DeleteLinks> LinksOf(TrackedEntity entity) => entity.Map.Navigations.Where(n => n.Association is not null)
        .Select(n => new DeleteLinks(n, entity, IsTarget: false))
        .Concat(model.Model.Maps.Values.SelectMany(m => m.Navigations)
            .Where(n => n is { Association: not null, Inverse: null } && n.Target.ClrType.IsInstanceOfType(entity.Entity))
            .DistinctBy(n => n.Association!.Table)
            .Select(n => new DeleteLinks(n, entity, IsTarget: true)));
}
