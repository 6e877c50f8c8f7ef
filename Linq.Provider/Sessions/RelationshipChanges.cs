using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>
/// What changed in the relationships of the session's objects, found by comparing them with what they held when last read or written: foreign keys to be assigned,
/// links of many-to-many relationships, objects left without a parent.
/// </summary>
internal sealed class RelationshipChanges
{
    private readonly Func<object, TrackedEntity?> _find;
    private readonly Dictionary<(TrackedEntity, string), ForeignKeyAssignment> _assignments = [];
    private readonly List<ForeignKeyAssignment> _putIn = [];
    private readonly List<ForeignKeyAssignment> _emptied = [];
    private readonly Dictionary<(string Table, TrackedEntity First, TrackedEntity Second), WriteLink> _links = [];

    private RelationshipChanges(Func<object, TrackedEntity?> find) => _find = find;

    /// <summary>The foreign keys to assign, in a deterministic order.</summary>
    public IEnumerable<ForeignKeyAssignment> Assignments => _assignments.Values;

    /// <summary>The objects that were put into a collection, while something that says more gives them another owner.</summary>
    public IEnumerable<ForeignKeyAssignment> Overruled =>
        _emptied.Concat(_putIn.Where(a => _assignments.TryGetValue((a.Child, a.Relationship.ForeignKeyName), out ForeignKeyAssignment? valid) && !ReferenceEquals(valid.Principal, a.Principal)));

    public IEnumerable<WriteLink> Links => _links.Values;

    /// <summary>The objects that lost their parent in a relationship which removes orphans.</summary>
    public IEnumerable<TrackedEntity> Orphans => _assignments.Values.Where(a => a is { Principal: null, Source: not AssignmentSource.PrincipalRemoved } && IsOrphaning(a)).Select(a => a.Child);

    /// <summary>Compares all relationships.</summary>
    /// <param name="entities">The objects of the session, in the order in which they came.</param>
    /// <param name="find">Finds what the session knows of an object.</param>
    public static RelationshipChanges Detect(IReadOnlyList<TrackedEntity> entities, Func<object, TrackedEntity?> find)
    {
        var changes = new RelationshipChanges(find);
        foreach (TrackedEntity entity in entities)
        {
            foreach (Relationship relationship in entity.IsLive ? entity.Persister.Relationships : [])
            {
                if (relationship.Navigation.IsReadOnly)
                {
                    continue;
                }

                if (relationship.IsLogged)
                {
                    changes.TakeLog(entity, relationship);
                }
                else if (relationship.IsManyToMany)
                {
                    changes.CompareLinks(entity, relationship);
                }
                else if (relationship.IsPrincipal)
                {
                    changes.CompareDependants(entity, relationship);
                }
                else if (relationship.Navigation.IsOnDependent)
                {
                    changes.CompareReference(entity, relationship);
                }
            }
        }

        return changes;
    }

    /// <summary>Takes away the reference of an object to one that was removed.</summary>
    public void Detach(TrackedEntity child, Relationship relationship)
    {
        if (!relationship.IsOptional)
        {
            NavigationMap reference = relationship.Navigation.IsOnDependent ? relationship.Navigation : relationship.Navigation.Inverse ?? relationship.Navigation;
            throw SessionErrors.RequiredParent(reference, child);
        }

        Assign(new ForeignKeyAssignment(child, relationship, null, AssignmentSource.PrincipalRemoved));
    }

    /// <summary>Whether a change in memory has already given the object another parent.</summary>
    public bool HasNewPrincipal(TrackedEntity child, Relationship relationship) =>
        _assignments.TryGetValue((child, relationship.ForeignKeyName), out ForeignKeyAssignment? assignment) && assignment.Principal is { State: not EntityState.Deleted };

    /// <summary>Whether a change of a relationship in memory says what a foreign key is to be.</summary>
    public bool IsAssigned(TrackedEntity child, string foreignKey) => _assignments.ContainsKey((child, foreignKey));

    /// <summary>Whether the application changed the properties of a foreign key themselves.</summary>
    public static bool IsForeignKeyChanged(TrackedEntity child, Relationship relationship) => child.Snapshot is not null
        && relationship.ForeignKey.Select(child.Persister.Own).Any(p => !Equals(child.Get(p), child.GetOriginal(p)));

    /// <summary>Whether the foreign key in the row names a principal.</summary>
    public static bool Referred(TrackedEntity child, Relationship relationship, TrackedEntity principal)
    {
        for (int i = 0; i < relationship.ForeignKey.Count; i++)
        {
            object? value = child.GetOriginal(child.Persister.Own(relationship.ForeignKey[i]));
            PropertyMap key = principal.Persister.Own(relationship.PrincipalKey[i]);
            object? target = principal.Snapshot is null ? principal.Get(key) : principal.GetOriginal(key);
            if (value is null || target is null || !Equals(Normal(value), Normal(target)))
            {
                return false;
            }
        }

        return true;

        static object Normal(object value) => value is Guid or string or long ? value
            : Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.UInt32 && !value.GetType().IsEnum ? KeyValues.Convert(value, typeof(long)) : value;
    }

    /// <summary>Whether the foreign key in the row names a principal, or is not known.</summary>
    public static bool MayRefer(TrackedEntity child, Relationship relationship, TrackedEntity principal) =>
        relationship.ForeignKey.Any(p => ReferenceEquals(child.GetOriginal(child.Persister.Own(p)), TrackedEntity.Unknown)) || Referred(child, relationship, principal);

    private void CompareReference(TrackedEntity child, Relationship relationship)
    {
        object? related = child.Related(relationship);
        object? before = child.RelatedBefore(relationship);
        if (ReferenceEquals(related, before) || (related is null && ReferenceEquals(before, TrackedEntity.Unknown)))
        {
            return;
        }

        if (related is null)
        {
            // A foreign key that was set to something else says more than a reference that was emptied.
            if (!IsForeignKeyChanged(child, relationship))
            {
                Assign(new ForeignKeyAssignment(child, relationship, null, AssignmentSource.ReferenceEmptied));
            }

            return;
        }

        TrackedEntity? principal = _find(related);
        if (principal is null || (child.State == EntityState.Persistent && Referred(child, relationship, principal)))
        {
            // The second case is no change: the reference was only loaded.
            return;
        }

        Assign(new ForeignKeyAssignment(child, relationship, principal, AssignmentSource.Reference));
    }

    private void CompareDependants(TrackedEntity principal, Relationship relationship)
    {
        IReadOnlyList<object> before = principal.ItemsBefore(relationship);
        if (IsUnchanged(principal, relationship, before))
        {
            return;
        }

        HashSet<object> now = new(relationship.ItemsOf(principal.Related(relationship)), ReferenceEqualityComparer.Instance);
        foreach (object item in now)
        {
            if (_find(item) is { IsLive: true } child && !before.Contains(item, ReferenceEqualityComparer.Instance) && !(child.State == EntityState.Persistent && Referred(child, relationship, principal)))
            {
                var putIn = new ForeignKeyAssignment(child, relationship, principal, AssignmentSource.PutIn);
                if (IsEmptied(child, relationship, principal))
                {
                    _emptied.Add(putIn);
                }
                else
                {
                    Assign(putIn);
                }
            }
        }

        foreach (object item in before)
        {
            if (!now.Contains(item) && _find(item) is { IsLive: true } child && !IsForeignKeyChanged(child, relationship))
            {
                Assign(new ForeignKeyAssignment(child, relationship, null, AssignmentSource.TakenOut));
            }
        }
    }

    /// <summary>Whether the reference of a new object was emptied, unnoticed, after it had been put into the collection on behalf of that reference.</summary>
    private static bool IsEmptied(TrackedEntity child, Relationship relationship, TrackedEntity principal) => child.State == EntityState.Pending
        && relationship.Navigation.Inverse is { } inverse && child.RelationshipOf(inverse.Name) is { } reference
        && child.Related(reference) is null && ReferenceEquals(child.JoinedTo(reference), principal.Entity);

    private void CompareLinks(TrackedEntity source, Relationship relationship)
    {
        IReadOnlyList<object> before = source.ItemsBefore(relationship);
        if (IsUnchanged(source, relationship, before))
        {
            return;
        }

        HashSet<object> now = new(relationship.ItemsOf(source.Related(relationship)), ReferenceEqualityComparer.Instance);
        bool isLoaded = !ReferenceEquals(source.RelatedBefore(relationship), TrackedEntity.Unknown);
        foreach (object item in now)
        {
            if (!before.Contains(item, ReferenceEqualityComparer.Instance) && _find(item) is { IsLive: true } target && !IsLinkedBefore(target, relationship, source))
            {
                Link(RowChange.Insert, relationship.Navigation, source, target);
            }
        }

        foreach (object item in isLoaded ? before : [])
        {
            if (!now.Contains(item) && _find(item) is { IsLive: true } target)
            {
                Link(RowChange.Delete, relationship.Navigation, source, target);
            }
        }
    }

    /// <summary>What was put into a collection that stays in the database, and taken out.</summary>
    private void TakeLog(TrackedEntity owner, Relationship relationship)
    {
        foreach (LoggedChange change in owner.LogOf(relationship)?.Pending() ?? [])
        {
            if (_find(change.Item) is not { IsLive: true } item)
            {
                continue;
            }

            bool isRow = item.State == EntityState.Persistent;
            if (relationship.IsManyToMany)
            {
                if (change.IsAdded ? !IsLinkedBefore(item, relationship, owner) : isRow && owner.State == EntityState.Persistent)
                {
                    Link(change.IsAdded ? RowChange.Insert : RowChange.Delete, relationship.Navigation, owner, item);
                }
            }
            else if (change.IsAdded ? !(isRow && Referred(item, relationship, owner))
                : isRow ? MayRefer(item, relationship, owner) && !IsForeignKeyChanged(item, relationship)
                : relationship.Navigation.Cascade.HasFlag(Cascade.DeleteOrphan))
            {
                Assign(new ForeignKeyAssignment(item, relationship, change.IsAdded ? owner : null, change.IsAdded ? AssignmentSource.PutIn : AssignmentSource.TakenOut));
            }
        }
    }

    private static bool IsUnchanged(TrackedEntity entity, Relationship relationship, IReadOnlyList<object> before) =>
        relationship.ItemsOf(entity.Related(relationship)).SequenceEqual(before, ReferenceEqualityComparer.Instance);

    /// <summary>Whether the other direction, as it was loaded, has the link already.</summary>
    private static bool IsLinkedBefore(TrackedEntity target, Relationship relationship, TrackedEntity source) => relationship.Navigation.Inverse is { } inverse
        && target.Persister.Relationships.FirstOrDefault(r => r.Navigation.Name == inverse.Name) is { } back
        && target.ItemsBefore(back).Contains(source.Entity, ReferenceEqualityComparer.Instance);

    /// <summary>The same link may be changed from both of its ends: it is named by the column that stands first in the table.</summary>
    private void Link(RowChange change, NavigationMap navigation, TrackedEntity source, TrackedEntity target)
    {
        AssociationMap association = navigation.Association!;
        Schema.Column first = association.Table.Columns.First(c => c == association.SourceColumns[0] || c == association.TargetColumns[0]);
        var key = first == association.SourceColumns[0] ? (association.Table.FullName, source, target) : (association.Table.FullName, target, source);
        _links.TryAdd(key, new WriteLink(change, navigation, source, target));
    }

    private void Assign(ForeignKeyAssignment assignment)
    {
        if (assignment.Source == AssignmentSource.PutIn)
        {
            _putIn.Add(assignment);
        }

        (TrackedEntity, string) key = (assignment.Child, assignment.Relationship.ForeignKeyName);
        if (!_assignments.TryGetValue(key, out ForeignKeyAssignment? other) || other.Principal is { State: EntityState.Deleted } || assignment.Source > other.Source)
        {
            _assignments[key] = assignment;
        }
    }

    private static bool IsOrphaning(ForeignKeyAssignment assignment)
    {
        NavigationMap navigation = assignment.Relationship.Navigation;
        NavigationMap? parentSide = navigation.IsOnDependent ? navigation.Inverse : navigation;
        return parentSide is not null && parentSide.Cascade.HasFlag(Cascade.DeleteOrphan);
    }
}
