using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Divides a flush plan into batches and makes their statements. Foreign keys to rows inserted by the same flush are filled in here, and row versions are counted up: through the
/// journal, so that both can be undone. A preview has no generated keys yet and puts a <see cref="GeneratedKey"/> in their place.
/// </summary>
/// <param name="batches">Chooses how many rows are written; null to write each by a statement of its own.</param>
internal sealed class FlushCompiler(SessionModel model, Dialect dialect, FlushJournal journal, FlushMethods? batches, bool isPreview)
{
    private readonly Dictionary<(TrackedEntity, PropertyMap), GeneratedKey> _awaited = [];

    /// <summary>The batch that begins with an operation of the plan. No row in it needs a key that the database makes for another row in it.</summary>
    public FlushBatch Batch(ValueList<FlushOperation> operations, int start)
    {
        FlushOperation first = operations[start];
        RowStatement? row = RowOf(first);
        LinkStatement? link = LinkOf(first);
        if (batches is null || !FlushBatch.CanBeBatched(first))
        {
            return new FlushBatch(FlushMethod.Rows, [first], row, link);
        }

        int end = start + 1;
        HashSet<TrackedEntity>? inserted = null;
        while (end < operations.Count && IsAlike(first, operations[end]))
        {
            if (first is InsertRow && ((InsertRow)operations[end]).Assignments is { Count: > 0 } assignments)
            {
                inserted ??= [];
                for (int i = start + inserted.Count; i < end; i++)
                {
                    inserted.Add(operations[i].Subject);
                }

                if (assignments.Any(a => a.Principal is { } principal && inserted.Contains(principal) && a.Values() is null))
                {
                    break;
                }
            }

            end++;
        }

        var members = new FlushOperation[end - start];
        operations.AsSpan()[start..end].CopyTo(members);
        return new FlushBatch(batches.Choose(members.Length, row, link), members, row, link);
    }

    /// <summary>Whether all keys that an operation needs are known: those of rows inserted before may still be on their way.</summary>
    public static bool IsReady(FlushOperation operation)
    {
        switch (operation)
        {
            case WriteLink link:
                return HasKey(link.Source, link.Navigation.SourceKey) && HasKey(link.Target, link.Navigation.TargetKey);
            case InsertRow or UpdateRow or SetForeignKey:
                foreach (ForeignKeyAssignment assignment in AssignmentsOf(operation))
                {
                    if (assignment.Values() is null)
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }

    /// <summary>Fills in foreign keys and counts versions up, as must be done before the values of an operation are taken.</summary>
    public void Prepare(FlushOperation operation)
    {
        Fill(AssignmentsOf(operation));
        TrackedEntity entity = operation.Subject;
        if (operation is InsertRow or UpdateRow)
        {
            IReadOnlyList<PropertyMap> versions = entity.Persister.Versions;
            for (int i = 0; i < versions.Count; i++)
            {
                PropertyMap version = versions[i];
                if (operation is UpdateRow)
                {
                    journal.Set(entity, version, KeyValues.NextVersion(version.ClrType, entity.GetOriginal(version)));
                }
                else if (entity.Persister.IsDefault(version, entity.Get(version)) || version.ClrType == typeof(byte[]))
                {
                    journal.Set(entity, version, KeyValues.NextVersion(version.ClrType, null));
                }
            }
        }
    }

    /// <summary>The statement for one operation, which has been prepared.</summary>
    public FlushStatement One(FlushOperation operation)
    {
        switch (operation)
        {
            case InsertRow insert:
                IReadOnlyList<PropertyMap> properties = insert.Entity.Map.Properties;
                return Statement(insert, insert.Shape, [.. insert.Shape.Columns.Select(c => properties[c]).Select(p => insert.Postponed.Contains(p) ? null : Value(insert.Entity, p))]);
            case UpdateRow update:
                return Statement(update, update.Shape, [.. Written(update.Entity, update.Shape), .. Compared(update.Entity, update.Shape)]);
            case SetForeignKey set:
                return Statement(set, set.Shape, [.. Written(set.Entity, set.Shape), .. Compared(set.Entity, set.Shape)]);
            case ClearColumns clear:
                return Statement(clear, clear.Shape, [.. clear.Columns.Select(_ => (object?)null), .. Compared(clear.Entity, clear.Shape)]);
            case DeleteRow delete:
                return Statement(delete, delete.Shape, [.. Compared(delete.Entity, delete.Shape)]);
            case WriteLink or DeleteLinks:
                return new FlushStatement([operation], LinkOf(operation)!.Sql, LinkValues(operation), null, IsSet: false);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The statement for all operations of a batch, which have been prepared, in slices if there are very many.</summary>
    public IEnumerable<FlushStatement> Many(FlushBatch batch, ColumnLists lists)
    {
        const int MostRows = 5000;
        SqlStatement sql = batch.Row?.Set ?? batch.Link!.Set!;
        int columns = batch.Row?.Parameters.Count() ?? batch.Link!.Columns.Count;
        for (int start = 0; start < batch.Operations.Count; start += MostRows)
        {
            IReadOnlyList<FlushOperation> slice = batch.Operations.Count <= MostRows ? batch.Operations : [.. batch.Operations.Skip(start).Take(MostRows)];
            lists.Clear();
            foreach (FlushOperation operation in slice)
            {
                Feed(batch, operation, lists);
            }

            yield return new FlushStatement(slice, sql, [.. Enumerable.Range(0, columns).Select(lists.List)], batch.Row, IsSet: true);
        }
    }

    /// <summary>The statement for all operations of a batch as it will be, with <see cref="GeneratedKey"/>s among the elements of the lists.</summary>
    public FlushStatement Preview(FlushBatch batch)
    {
        SqlStatement sql = batch.Row?.Set ?? batch.Link!.Set!;
        PropertyMap[] properties = [.. batch.Row?.Parameters ?? batch.Link!.Columns.Select(c => c.Property)];
        object?[][] rows = [.. batch.Operations.Select(o => o is WriteLink or DeleteLinks ? LinkValues(o) : One(o).Values)];
        object?[] Elements(int column) => [.. rows.Select(r => r[column] is GeneratedKey key ? key : RowStatement.Stored(properties[column], r[column]))];
        return new FlushStatement(batch.Operations, sql, [.. properties.Select((_, i) => new StoredList(Elements(i)))], batch.Row, IsSet: true);
    }

    /// <summary>Writes the values of an operation's row.</summary>
    public void Feed(FlushBatch batch, FlushOperation operation, ValueSink sink)
    {
        if (batch.Row is { } row)
        {
            row.Feed(operation.Subject, sink);
            return;
        }

        object?[] values = LinkValues(operation);
        for (int i = 0; i < values.Length; i++)
        {
            sink.WriteAny(i, RowStatement.Stored(batch.Link!.Columns[i].Property, values[i]));
        }
    }

    private RowStatement? RowOf(FlushOperation operation) => operation switch
    {
        InsertRow o => o.Entity.Persister.Statement(o.Shape, dialect),
        UpdateRow o => o.Entity.Persister.Statement(o.Shape, dialect),
        DeleteRow o => o.Entity.Persister.Statement(o.Shape, dialect),
        _ => null,
    };

    private LinkStatement? LinkOf(FlushOperation operation) => operation switch
    {
        WriteLink o => model.Link(LinkShape.Between(o.Change, o.Navigation), dialect),
        DeleteLinks o => model.Link(LinkShape.AllOf(o.Navigation, o.IsTarget), dialect),
        _ => null,
    };

    private static bool IsAlike(FlushOperation first, FlushOperation next) => (first, next) switch
    {
        (WriteLink a, WriteLink b) => a.Change == b.Change && ReferenceEquals(a.Navigation, b.Navigation),
        (DeleteLinks a, DeleteLinks b) => a.IsTarget == b.IsTarget && ReferenceEquals(a.Navigation, b.Navigation),
        (_, UpdateRow { TakesOver: true }) => false,
        (InsertRow or UpdateRow or DeleteRow, InsertRow or UpdateRow or DeleteRow) => FlushBatch.CanBeBatched(next) && FlushGroup.Of(first) == FlushGroup.Of(next),
        _ => false,
    };

    private static ValueList<ForeignKeyAssignment> AssignmentsOf(FlushOperation operation) => operation switch
    {
        InsertRow o => o.Assignments,
        UpdateRow o => o.Assignments,
        SetForeignKey o => o.Assignments,
        _ => [],
    };

    private FlushStatement Statement(FlushOperation operation, RowShape shape, object?[] values)
    {
        RowStatement row = operation.Subject.Persister.Statement(shape, dialect);
        return new FlushStatement([operation], row.Sql, values, row, IsSet: false);
    }

    private IEnumerable<object?> Written(TrackedEntity entity, RowShape shape) => shape.Columns.Select(c => Value(entity, entity.Map.Properties[c]));

    private IEnumerable<object?> Compared(TrackedEntity entity, RowShape shape) => entity.Map.Key.Select(p => entity.Snapshot is null ? Value(entity, p) : entity.GetOriginal(p))
        .Concat(shape.Tokens.Select(t => entity.GetOriginal(entity.Map.Properties[t])));

    private object?[] LinkValues(FlushOperation operation) => operation switch
    {
        WriteLink link => [.. KeyOf(link.Source, link.Navigation.SourceKey), .. KeyOf(link.Target, link.Navigation.TargetKey)],
        DeleteLinks links => [.. KeyOf(links.Entity, links.IsTarget ? links.Navigation.TargetKey : links.Navigation.SourceKey)],
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives foreign keys the keys of principals that were pending when the plan was made and have been inserted since.</summary>
    private void Fill(ValueList<ForeignKeyAssignment> assignments)
    {
        foreach (ForeignKeyAssignment assignment in assignments)
        {
            object?[]? values = assignment.Values();
            if (values is null && !isPreview)
            {
                throw new UnreachableException($"{assignment.Relationship}: the principal was not inserted before its dependant.");
            }

            for (int i = 0; i < assignment.ForeignKey.Count; i++)
            {
                if (values is not null)
                {
                    journal.Set(assignment.Child, assignment.ForeignKey[i], values[i]);
                }
                else
                {
                    TrackedEntity principal = assignment.Principal!;
                    _awaited[(assignment.Child, assignment.ForeignKey[i])] = new GeneratedKey(principal, principal.Persister.Own(assignment.Relationship.PrincipalKey[i]));
                }
            }
        }
    }

    private object? Value(TrackedEntity entity, PropertyMap property) => _awaited.Count > 0 && _awaited.TryGetValue((entity, property), out GeneratedKey? awaited) ? awaited : entity.Get(property);

    private IEnumerable<object?> KeyOf(TrackedEntity entity, IReadOnlyList<PropertyMap> key) =>
        key.Select(entity.Persister.Own).Select(p => isPreview && IsUnknown(entity, p) ? new GeneratedKey(entity, p) : Value(entity, p));

    private static bool HasKey(TrackedEntity entity, IReadOnlyList<PropertyMap> key) => !key.Select(entity.Persister.Own).Any(p => IsUnknown(entity, p));

    private static bool IsUnknown(TrackedEntity entity, PropertyMap property) =>
        entity.State == EntityState.Pending && property.Generation == ValueGeneration.Identity && entity.Persister.IsDefault(property, entity.Get(property));
}

/// <summary>Chooses how rows are written, by their number and by what dialect and driver can do.</summary>
internal sealed record FlushMethods(bool HasLists, bool HasCopy)
{
    /// <summary>Fewer rows go as statements of their own, several in one round trip.</summary>
    public const int FewestForSet = 4;

    /// <summary>Fewer rows are not worth the beginning and the end of a copy.</summary>
    public const int FewestForCopy = 2000;

    public FlushMethod Choose(int count, RowStatement? row, LinkStatement? link)
    {
        if (count == 1)
        {
            return FlushMethod.Rows;
        }

        if (!HasLists)
        {
            return link is not null || row!.Tie == RowTie.None || row.OnlyNumber is not null ? FlushMethod.Loop : FlushMethod.Rows;
        }

        return HasCopy && count >= FewestForCopy && row is { Tie: RowTie.None, Shape.Change: RowChange.Insert, Shape.Columns.Count: > 0 } ? FlushMethod.Copy
            : count >= FewestForSet && (row?.Set ?? link?.Set) is not null ? FlushMethod.Set
            : FlushMethod.Rows;
    }
}
