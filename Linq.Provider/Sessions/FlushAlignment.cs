using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>
/// Keeps both ends of relationships in step when a flush has written their rows, whichever end the application changed, or if it set the foreign key itself: references follow
/// foreign keys; collections whose content is known take in and let go; nobody holds on to removed objects, which the next flush would take for new ones.
/// </summary>
internal sealed class FlushAlignment(UnitOfWork work)
{
    /// <summary>What collections hold, once it was asked for: one may get thousands of objects in a flush.</summary>
    private readonly Dictionary<(TrackedEntity, Relationship), HashSet<object>> _items = [];

    /// <summary>Aligns the objects around those of a plan. Their snapshots still hold what the rows held before.</summary>
    public void Run(FlushPlan plan)
    {
        Dictionary<(TrackedEntity, string), TrackedEntity?> assigned = [];
        foreach (ForeignKeyAssignment assignment in plan.Assignments)
        {
            assigned[(assignment.Child, assignment.Relationship.ForeignKeyName)] = assignment.Principal;
        }

        HashSet<TrackedEntity> followed = [];
        HashSet<object> gone = new(ReferenceEqualityComparer.Instance);
        foreach (FlushOperation operation in plan.Operations)
        {
            switch (operation)
            {
                case InsertRow or UpdateRow or SetForeignKey when followed.Add(operation.Subject):
                    Follow(operation.Subject, assigned);
                    break;
                case DeleteRow:
                    gone.Add(operation.Subject.Entity);
                    break;
                case WriteLink link:
                    Mirror(link);
                    break;
            }
        }

        foreach (ForeignKeyAssignment assignment in plan.Assignments)
        {
            // A reference may change although the row does not: one to an object that was removed before it was written.
            if (followed.Add(assignment.Child))
            {
                Follow(assignment.Child, assigned);
            }
        }

        foreach (ForeignKeyAssignment misplaced in plan.Overruled)
        {
            misplaced.Relationship.RemoveItem(misplaced.Principal!.Related(misplaced.Relationship), misplaced.Child.Entity);
        }

        if (gone.Count > 0)
        {
            Leave(gone);
        }
    }

    private void Follow(TrackedEntity child, Dictionary<(TrackedEntity, string), TrackedEntity?> assigned)
    {
        foreach (ForeignKeyEnds key in work.Model.ForeignKeysOf(child.Persister))
        {
            bool isAssigned = assigned.TryGetValue((child, key.Name), out TrackedEntity? principal);
            object?[] before = child.Snapshot is null ? [null] : [.. key.Columns.Select(child.GetOriginal)];
            object?[] now = [.. key.Columns.Select(child.Get)];
            if (!isAssigned && (now.Contains(TrackedEntity.Unknown) || (child.Snapshot is null ? now.Contains(null) : before.SequenceEqual(now))))
            {
                continue;
            }

            principal ??= isAssigned ? null : key.InMemory(work, now);
            SetReferences(child, key, principal);
            TrackedEntity? former = key.InMemory(work, before) ?? Referred(child, key, before);
            if (former is not null && !ReferenceEquals(former, principal))
            {
                TakeOut(former, key, child);
            }

            if (principal is not null)
            {
                PutIn(principal, key, child);
            }
        }
    }

    private void SetReferences(TrackedEntity child, ForeignKeyEnds key, TrackedEntity? principal)
    {
        foreach (Relationship reference in key.References)
        {
            if (!ReferenceEquals(child.Related(reference), principal?.Entity))
            {
                child.Access.Set(child.Entity, reference.Navigation, principal?.Entity);
                if (principal is not null)
                {
                    work.NoteMirrored(child, reference, principal.Entity);
                }
            }
        }
    }

    private static void TakeOut(TrackedEntity principal, ForeignKeyEnds key, TrackedEntity child)
    {
        foreach (Relationship side in SidesOf(principal, key, child))
        {
            object? held = principal.Related(side);
            if (side.Navigation.IsCollection)
            {
                side.RemoveItem(held, child.Entity);
            }
            else if (ReferenceEquals(held, child.Entity))
            {
                principal.Access.Set(principal.Entity, side.Navigation, null);
            }
        }
    }

    private void PutIn(TrackedEntity principal, ForeignKeyEnds key, TrackedEntity child)
    {
        foreach (Relationship side in SidesOf(principal, key, child))
        {
            if (ReferenceEquals(principal.RelatedBefore(side), TrackedEntity.Unknown))
            {
                continue;
            }

            object? held = principal.Related(side);
            if (!side.Navigation.IsCollection)
            {
                if (!ReferenceEquals(held, child.Entity))
                {
                    principal.Access.Set(principal.Entity, side.Navigation, child.Entity);
                    work.NoteMirrored(principal, side, child.Entity);
                }

                continue;
            }

            if (!_items.TryGetValue((principal, side), out HashSet<object>? items))
            {
                _items.Add((principal, side), items = new HashSet<object>(side.ItemsOf(held), ReferenceEqualityComparer.Instance));
            }

            if (items.Add(child.Entity))
            {
                side.AddItem(held, child.Entity);
                work.NoteMirrored(principal, side, child.Entity);
            }
        }
    }

    /// <summary>The properties of a principal that hold those who refer to it by a foreign key.</summary>
    private static IEnumerable<Relationship> SidesOf(TrackedEntity principal, ForeignKeyEnds key, TrackedEntity child) => !key.HasSides ? [] : principal.Persister.Relationships.Where(r =>
        r is { IsPrincipal: true, IsLogged: false } && r.ForeignKeyName == key.Name && r.Navigation.Target.Table == child.Map.Table && r.Navigation.Target.ClrType.IsInstanceOfType(child.Entity));

    /// <summary>The link belongs to both of its ends.</summary>
    private void Mirror(WriteLink link)
    {
        if (link.Navigation.Inverse is not { } inverse || link.Target.RelationshipOf(inverse.Name) is not { } back || ReferenceEquals(link.Target.RelatedBefore(back), TrackedEntity.Unknown))
        {
            return;
        }

        object? collection = link.Target.Related(back);
        if (link.Change == RowChange.Insert)
        {
            back.AddItem(collection, link.Source.Entity);
            work.NoteMirrored(link.Target, back, link.Source.Entity);
        }
        else
        {
            back.RemoveItem(collection, link.Source.Entity);
        }
    }

    /// <summary>Takes removed objects out of what holds them.</summary>
    public void Leave(HashSet<object> gone)
    {
        foreach (TrackedEntity entity in work.Entities.Where(e => e.IsLive))
        {
            foreach (Relationship relationship in entity.Persister.Relationships.Where(r => (r.IsPrincipal || r.IsManyToMany) && !r.IsLogged))
            {
                object? held = entity.Related(relationship);
                if (!relationship.Navigation.IsCollection)
                {
                    if (held is not null && gone.Contains(held))
                    {
                        entity.Access.Set(entity.Entity, relationship.Navigation, null);
                    }

                    continue;
                }

                foreach (object item in relationship.ItemsOf(held).Where(gone.Contains).ToArray())
                {
                    relationship.RemoveItem(held, item);
                }
            }
        }
    }

    /// <summary>The object that a reference held, if the foreign key cannot tell: it was not read, or does not name a primary key.</summary>
    private TrackedEntity? Referred(TrackedEntity child, ForeignKeyEnds key, object?[] values) => values.Contains(null) || (key.IsToPrimaryKey && !values.Contains(TrackedEntity.Unknown))
        ? null
        : key.References.Select(child.RelatedBefore).Select(before => before is null ? null : work.Find(before)).FirstOrDefault(e => e is not null);
}

/// <summary>A foreign key of a class, seen from both ends.</summary>
/// <param name="Child">The class.</param>
/// <param name="Name">As <see cref="Relationship.ForeignKeyName"/>.</param>
/// <param name="Columns">The referring properties of the class.</param>
/// <param name="Principal">The class referred to.</param>
/// <param name="IsToPrimaryKey">Whether the key is compared with that class's primary key, so that the identity map answers.</param>
/// <param name="References">The class's own properties for the object referred to.</param>
/// <param name="HasSides">Whether the class referred to has a property for those who refer.</param>
internal sealed record ForeignKeyEnds(EntityPersister Child, string Name, IReadOnlyList<PropertyMap> Columns, EntityMap Principal, bool IsToPrimaryKey, IReadOnlyList<Relationship> References, bool HasSides)
{
    /// <summary>The object of the session that values of the foreign key name; null also if they name no primary key.</summary>
    public TrackedEntity? InMemory(UnitOfWork work, object?[] values)
    {
        EntityPersister principal = work.Model.PersisterOf(Principal);
        return IsToPrimaryKey && values.All(v => v is not null && !ReferenceEquals(v, TrackedEntity.Unknown))
            ? work.Find(principal, principal.MakeKey([.. values.Select((v, i) => KeyValues.Convert(v!, principal.Map.Key[i].ClrType))]))
            : null;
    }

    /// <summary>The foreign keys of a class that are behind relationships of the model.</summary>
    public static IReadOnlyList<ForeignKeyEnds> Of(EntityPersister persister, IEnumerable<EntityPersister> all)
    {
        IEnumerable<(Relationship Relationship, EntityMap Principal)> own = persister.Relationships
            .Where(r => r.Navigation is { IsOnDependent: true, IsReadOnly: false } && !r.IsManyToMany).Select(r => (r, r.Navigation.Target));
        IEnumerable<(Relationship Relationship, EntityMap Principal)> others = all.SelectMany(p => p.Relationships.Select(r => (r, p.Map)))
            .Where(p => p.r is { IsPrincipal: true, IsLogged: false } && p.r.Navigation.Target.Table == persister.Map.Table && p.r.Navigation.Target.ClrType.IsAssignableFrom(persister.Map.ClrType));
        return [.. own.Concat(others).GroupBy(p => p.Relationship.ForeignKeyName).Select(g =>
        {
            (Relationship first, EntityMap principal) = g.First();
            bool isToPrimaryKey = first.PrincipalKey.Select(p => p.Name).SequenceEqual(principal.Key.Select(p => p.Name));
            return new ForeignKeyEnds(
                persister, g.Key, [.. first.ForeignKey.Select(persister.Own)], principal, isToPrimaryKey, [.. g.Select(p => p.Relationship).Where(r => r.Navigation.IsOnDependent)],
                g.Any(p => !p.Relationship.Navigation.IsOnDependent));
        })];
    }
}
